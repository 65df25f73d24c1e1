"""Where members stand on each consideration, and what is compared."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dtadesign.panel.agreement import agreement_json
from dtadesign.review.record import Record
from tests.builders import profile

if TYPE_CHECKING:
    from dtadesign.review.values import Value

from tests.panels import AGENT, agreed, levels, member, panel_of


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
    ]  # fmt: skip
    assert list(found["per_consideration"][0]) == ["id", "levels", "spread", "state"]
