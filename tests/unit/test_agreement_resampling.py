"""Intervals: the drawings written out, and what must always hold of them."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from dtadesign.panel.coefficients import (
    fleiss_kappa,
    gwet_ac2,
    krippendorff_alpha,
    percent_agreement,
    sums,
    weighted_kappa,
)
from dtadesign.panel.resampling import Interval, interval, intervals

Rows = list[list[int | None]]

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent.parent / "recorded" / "agreement.json").read_text(encoding="utf-8")
)["cases"]
OF_COMPARED = {
    "percent_agreement": percent_agreement,
    "krippendorff_alpha_ordinal": krippendorff_alpha,
    "weighted_kappa_quadratic": weighted_kappa,
}
OF_RATED = {"gwet_ac2_ordinal": gwet_ac2, "fleiss_kappa": fleiss_kappa}

cases = pytest.mark.parametrize("rows", [case["ratings"] for case in CASES], ids=lambda rows: len(rows[0]))


def drawings(rows: Rows, at_least: int) -> list[Rows]:
    """Whole rows drawn, as often and from the same beginning as the contract says."""
    rows = sorted(rows, key=lambda row: [row.count(level) for level in range(4)])
    rows = [row for row in rows if sum(level is not None for level in row) >= at_least]
    uniform = random.Random(20200807).random  # noqa: S311
    return [[rows[int(uniform() * len(rows))] for _ in rows] for _ in range(1000)]


def percentiles(found: list[float | None]) -> Interval | None:
    known = sorted(value for value in found if value is not None)
    return Interval(known[24], known[974], 1000) if len(known) == 1000 else interval(found)


@cases
def test_an_interval_is_that_of_considerations_drawn_anew(rows: Rows) -> None:
    found = intervals(rows, len(rows[0])).coefficients
    for at_least, coefficients in ((2, OF_COMPARED), (1, OF_RATED)):
        drawn = [sums(drawing) for drawing in drawings(rows, at_least)]
        for name, coefficient in coefficients.items():
            assert found[name] == percentiles([coefficient(of) for of in drawn]), name
