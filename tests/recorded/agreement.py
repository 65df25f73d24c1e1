"""How `agreement.json` was made: what other people's packages say of random ratings.

Not run by any test, and none of these packages is needed by the program or its tests. In an
environment of one's own: pip install irrCAC==0.4.4 krippendorff==0.9.0 scikit-learn==1.9.1
statsmodels==0.15.0 numpy==1.26.4 pandas, then `python tests/recorded/agreement.py`. It takes the ratings
that are recorded, works all out anew, says by how much a figure moved at most, and with `--write` records
it. Ratings: each rater's levels are a common level for the row and some noise, some of them missing.
"""

# mypy: ignore-errors

from __future__ import annotations

import json
import sys
from pathlib import Path

PLACE = Path(__file__).with_suffix(".json")


def main() -> int:
    """Compares, and writes if told to."""
    recorded = json.loads(PLACE.read_text(encoding="utf-8"))
    cases = [{"ratings": case["ratings"], **figures(case["ratings"])} for case in recorded["cases"]]
    moved = [
        abs(now[name] - then[name])
        for now, then in zip(cases, recorded["cases"], strict=True)
        for name in then
        if name != "ratings"
    ]
    sys.stdout.write(f"{len(moved)} figures of {len(cases)} cases; none moved by more than {max(moved)}\n")
    if "--write" in sys.argv:
        text = json.dumps(recorded | {"cases": cases}, indent=1)
        PLACE.write_text(text + "\n", encoding="utf-8", newline="\n")
    return 0


def figures(ratings: list[list[int | None]]) -> dict[str, float]:
    """What the packages say; each of what it can: statsmodels and scikit-learn know no missing ratings."""
    import krippendorff
    import numpy as np
    import pandas as pd
    from irrCAC.raw import CAC
    from sklearn.metrics import cohen_kappa_score
    from statsmodels.stats.inter_rater import aggregate_raters
    from statsmodels.stats.inter_rater import fleiss_kappa as fleiss

    table = np.array([[np.nan if v is None else v for v in row] for row in ratings], dtype=float)
    rated = pd.DataFrame(table[~np.isnan(table).all(axis=1)])
    levels = [0, 1, 2, 3]
    plain, ordinal = (
        CAC(rated, weights=weights, categories=levels, digits=16) for weights in ("identity", "ordinal")
    )
    found = {
        "gwet_ac2_ordinal": value(ordinal.gwet()),
        "gwet_ac1": value(plain.gwet()),
        "fleiss_kappa": value(plain.fleiss()),
        "percent_agreement": 100 * plain.fleiss()["est"]["pa"],
        "krippendorff_alpha_ordinal": krippendorff.alpha(
            table.T, value_domain=levels, level_of_measurement="ordinal"
        ),
    }
    whole = table[~np.isnan(table).any(axis=1)].astype(int)
    if table.shape[1] == 2:
        kappa = cohen_kappa_score(whole[:, 0], whole[:, 1], labels=levels, weights="quadratic")
        found["weighted_kappa_quadratic"] = kappa
    if len(whole) == len(table):
        counts, _ = aggregate_raters(whole, n_cat=4)
        found["fleiss_kappa_statsmodels"] = fleiss(counts)
    return {name: float(figure) for name, figure in found.items()}


def value(of: dict) -> float:
    """The coefficient of irrCAC, unrounded by ``digits``."""
    return of["est"]["coefficient_value"]


if __name__ == "__main__":
    sys.exit(main())
