"""Where members stand on each consideration, and what is compared."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.panel.agreement import agreement_json
from dtadesign.review.record import Record
from tests.builders import profile
from tests.panels import AGENT, agreed, levels, member, panel_of

if TYPE_CHECKING:
    from dtadesign.review.values import Value


def states(*members: Record) -> dict[str, str]:
    return {standing.id: standing.state for standing in agreed(panel_of(*members)).per_consideration}


def test_each_consideration_stands_in_its_state() -> None:
    kim, osei = member("Kim", levels(3, 0, 1, 2)), member("Osei", levels(2, 2, 2, 2))
    assert states(kim, osei) == {"P-1": "gate", "P-2": "apart", "A-1": "differs", "A-2": "agreed"}


def test_somebody_who_gives_no_level_is_a_difference_of_its_own() -> None:
    kim, osei = member("Kim", levels("unknown", "na", 2)), member("Osei", levels(2, 2))
    assert states(kim, osei) == {"P-1": "gate", "P-2": "missing", "A-1": "missing", "A-2": "missing"}


def test_not_known_to_all_is_agreed_and_no_level() -> None:
    (first, *_) = agreed(
        panel_of(member("Kim", levels("unknown")), member("Osei", levels("unknown")))
    ).per_consideration
    assert (first.state, first.spread, first.levels) == ("agreed", None, {"Kim": None, "Osei": None})


def test_levels_that_differ_name_a_consideration_before_missing_ones() -> None:
    given: dict[str, Value] = {"A": 0, "B": 3, "C": "unknown"}
    records = [member(name, levels(None, value)) for name, value in given.items()]
    (_, second, *_) = agreed(panel_of(*records)).per_consideration
    assert (second.state, second.spread) == ("apart", 3)
    assert second.levels == {"A": 0, "B": 3, "C": None}


def test_only_what_is_in_scope_of_the_panels_profile_is_compared() -> None:
    kim = member("Kim", levels(2, 2, 2, 2), of=profile())
    osei = member("Osei", levels(2, 1, 0, 0))
    found = agreed(panel_of(kim, osei))
    assert [standing.id for standing in found.per_consideration] == ["P-1", "P-2"]
    assert (found.considerations, found.percent_agreement) == (2, 50)


def test_a_short_panel_compares_core_and_gates() -> None:
    kim = member("Kim", levels(2, 2, 2, 2), of=replace(AGENT, scope="short"))
    assert [standing.id for standing in agreed(panel_of(kim)).per_consideration] == ["P-1", "A-2"]


def test_the_json_has_the_members_that_the_contract_names() -> None:
    found = agreement_json(agreed(panel_of(member("Kim", levels(2, 1)), member("Osei", levels(2, 2)))))
    assert list(found) == [
        "raters", "considerations", "percent_agreement", "krippendorff_alpha_ordinal", "gwet_ac2_ordinal",
        "weighted_kappa_quadratic", "fleiss_kappa", "alpha_ci95", "per_consideration",
        "intervals", "domains", "raters_beside_the_others", "given", "rated", "recused_from_all", "recused",
    ]  # fmt: skip
    assert list(found["per_consideration"][0]) == ["id", "levels", "spread", "state"]


VALUES: list[Value] = [0, 1, 2, 3, "unknown", "na", None]


@given(st.lists(st.lists(st.sampled_from(VALUES), min_size=4, max_size=4), min_size=1, max_size=4))
def test_any_panel_is_what_the_contract_says(rated: list[list[Value]]) -> None:
    """Written again from the contract: P-1 and A-2 are gates."""
    found = agreed(panel_of(*(member(str(at), levels(*values)) for at, values in enumerate(rated))))
    shares = []
    for at, standing in enumerate(found.per_consideration):
        values = [answers[at] for answers in rated]
        known = [value for value in values if isinstance(value, int)]
        pairs = list(combinations(known, 2))
        shares += [Fraction(sum(a == b for a, b in pairs), len(pairs))] if pairs else []
        assert list(standing.levels.values()) == [v if isinstance(v, int) else None for v in values]
        assert standing.spread == (max(known) - min(known) if known else None)
        assert (standing.state == "agreed") == (len(set(values)) == 1 and None not in values)
        assert (standing.state == "gate") == (at in (0, 3) and len({*values} - {None}) > 1)
        if standing.state in ("differs", "apart"):
            assert standing.spread == 1 if standing.state == "differs" else (standing.spread or 0) > 1
    assert (found.raters, found.considerations) == (len(rated), len(shares))
    mean = float(100 * sum(shares) / len(shares)) if shares else None
    assert found.percent_agreement == pytest.approx(mean)
