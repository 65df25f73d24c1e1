"""The rule clause by clause, on cases small enough to reckon by hand.

That every figure agrees with the contract on random cases is `tests/test_against_contract.py`'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from dtadesign.exchange.scorecard_json import scorecard_json
from dtadesign.review.values import Answer
from dtadesign.scoring.scorecard import score
from tests.builders import answered, consideration, profile, shown, small_checklist

if TYPE_CHECKING:
    from dtadesign.review.values import Level
    from dtadesign.scoring.scorecard import Scorecard

NA = Answer(value="na", note="why")
UNKNOWN = Answer(value="unknown")


def card(answers: dict[str, Answer], items: list[dict[str, Any]] | None = None, **more: Any) -> Scorecard:
    """Of one domain of three plain considerations, or of these."""
    listed = items or [consideration("A"), consideration("B"), consideration("C")]
    checklist = small_checklist(domains=[{"id": "D", "considerations": listed}], retired=[])
    return score(checklist, answered(answers, checklist=checklist, given=profile(**more)).review)


def test_nothing_answered_has_a_range_and_no_score() -> None:
    (domain,) = card({}).domains
    assert (domain.shown, domain.claimed, domain.low, domain.high) == (None, None, 0, 100)


@pytest.mark.parametrize(("level", "claimed_only"), [(0, 0), (1, 1), (2, 1), (3, 1)])
def test_no_level_above_one_without_evidence(level: Level, claimed_only: int) -> None:
    assert card({"A": shown(level)}).item("A").shown == claimed_only
    assert card({"A": shown(level, "a screen")}).item("A").shown == level


def test_a_domain_is_the_mean_over_what_is_answered() -> None:
    (domain,) = card({"A": shown(3, "x"), "B": UNKNOWN}).domains
    assert (domain.shown, domain.answered, domain.in_scope) == (50, 2, 3)
    assert domain.low == pytest.approx(100 / 3)
    assert domain.high == 100


def test_not_applicable_leaves_the_scope() -> None:
    found = card({"A": shown(3, "x"), "B": NA, "C": NA})
    assert (found.domains[0].shown, found.domains[0].in_scope) == (100, 1)
    assert found.coverage.not_applicable == 2
    assert found.domains[0].thin


def test_an_empty_domain_is_not_thin_and_has_no_score() -> None:
    (domain,) = card({"A": NA, "B": NA, "C": NA}).domains
    assert (domain.thin, domain.shown, domain.low, domain.in_scope) == (False, None, None, 0)


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (Answer(), "open"),
        (UNKNOWN, "unknown"),
        (NA, "set_aside"),
        (shown(0), "fail"),
        (shown(0, "x"), "fail"),
        (shown(1), "partial"),
        (shown(2), "unshown"),
        (shown(2, "x"), "pass"),
        (shown(3), "unshown"),
        (shown(3, "x"), "pass"),
    ],
)
def test_a_gate_is_judged_by_itself(answer: Answer, state: str) -> None:
    (gate,) = card({"A": answer}, [consideration("A", gate=True)]).gates
    assert gate.state == state


@pytest.mark.parametrize(
    ("gate", "other", "verdict"),
    [
        (shown(0), Answer(), "not_ready"),
        (shown(3, "x"), Answer(), "incomplete"),
        (Answer(), shown(1), "incomplete"),
        (shown(1), shown(1), "conditional"),
        (NA, shown(1), "conditional"),
        (shown(2, "x"), shown(0), "conditional"),
        (shown(2, "x"), UNKNOWN, "conditional"),
        (shown(2, "x"), shown(1), "ready"),
        (shown(2, "x"), NA, "ready"),
        (NA, NA, "incomplete"),
    ],
)
def test_the_verdict_is_the_worst_that_holds(gate: Answer, other: Answer, verdict: str) -> None:
    items = [consideration("G", gate=True), consideration("A")]
    assert card({"G": gate, "A": other}, items).verdict == verdict


def test_a_short_review_asks_the_core_and_every_gate() -> None:
    items = [consideration("A", core=True), consideration("B", gate=True), consideration("C")]
    found = card({"C": shown(3, "x")}, items, scope="short")
    assert [item.state for item in found.considerations] == ["unanswered", "unanswered", "out_of_scope"]
    assert "short_review" in found.overall.withheld


def test_hidden_answers_count_nowhere_and_come_back() -> None:
    items = [consideration("A", condition="live", gate=True), consideration("B")]
    hidden = card({"A": shown(3, "x")}, items)
    assert (hidden.item("A").state, hidden.item("A").claimed, hidden.gates) == ("hidden", None, ())
    assert hidden.coverage.hidden == 1
    assert card({"A": shown(3, "x")}, items, stage="live").item("A").claimed == 3


@pytest.mark.parametrize(("answered_of_thirty", "low"), [(30, False), (24, False), (23, True), (0, True)])
def test_coverage_is_low_under_four_fifths(answered_of_thirty: int, low: bool) -> None:
    items = [consideration(f"C{n}") for n in range(30)]
    answers = {f"C{n}": shown(1) for n in range(answered_of_thirty)}
    assert ("coverage_low" in card(answers, items).overall.withheld) is low


@pytest.mark.parametrize(("unknown", "wide"), [(6, False), (7, True)])
def test_a_range_of_exactly_twenty_is_not_wide(unknown: int, wide: bool) -> None:
    items = [consideration(f"C{n}") for n in range(30)]
    answers = {f"C{n}": UNKNOWN if n < unknown else shown(1) for n in range(30)}
    assert ("range_wide" in card(answers, items).overall.withheld) is wide


@pytest.mark.parametrize(("scope", "small"), [(19, True), (20, False)])
def test_a_scope_under_twenty_is_small(scope: int, small: bool) -> None:
    answers = {f"C{n}": shown(1) for n in range(scope)}
    found = card(answers, [consideration(f"C{n}") for n in range(scope)])
    assert ("scope_small" in found.overall.withheld) is small


def test_thin_domains_weigh_a_third_for_each_consideration() -> None:
    domains = [
        {"id": "BIG", "considerations": [consideration(f"B{n}") for n in range(3)]},
        {"id": "ONE", "considerations": [consideration("X")]},
    ]
    checklist = small_checklist(domains=domains, retired=[])
    answers = {"B0": shown(3, "x"), "B1": shown(3, "x"), "B2": shown(3, "x"), "X": shown(0)}
    overall = score(checklist, answered(answers, checklist=checklist).review).overall
    assert overall.shown == 50
    assert overall.thin_weighted == pytest.approx(75)
    assert overall.thin_matters


def test_shares_of_smi_evidence_are_of_what_is_shown() -> None:
    items = [consideration("A", smi_evidence="tested"), consideration("B", smi_evidence="views")]
    shares = card({"A": shown(3, "x"), "B": shown(1)}, items).overall.smi_evidence
    assert shares == {"tested": 75, "observed": 0, "views": 25, "none": 0}
    assert set(card({"A": UNKNOWN}, items).overall.smi_evidence.values()) == {None}


def test_a_dimension_is_a_second_cut_of_the_same_answers() -> None:
    items = [consideration("A", dimensions=["bond"]), consideration("B", dimensions=["bond"])]
    (dimension,) = card({"A": shown(3, "x"), "B": UNKNOWN}, items).dimensions
    assert (dimension.shown, dimension.answered) == (50, 2)


def test_the_json_says_what_the_contract_says_and_in_that_order() -> None:
    found = scorecard_json(answered({"P-1": shown(2, "x")}))
    assert list(found) == [
        "format", "checklist", "review", "verdict", "overall", "coverage", "domains", "dimensions",
        "gates", "considerations",
    ]  # fmt: skip
    assert list(found["overall"]) == [
        "shown", "claimed", "low", "high", "thin_weighted", "weights_p05", "weights_p95",
        "leave_one_out_low", "leave_one_out_high", "smi_evidence", "withheld",
    ]  # fmt: skip
    assert list(found["checklist"]) == ["id", "version", "digest"]
    assert list(found["review"]) == ["id", "title", "scope", "fingerprint"]
    assert list(found["domains"][0]) == [
        "id", "shown", "claimed", "low", "high", "in_scope", "answered", "thin"
    ]  # fmt: skip
    assert list(found["considerations"][0]) == ["id", "state", "claimed", "shown"]
    assert len(found["review"]["fingerprint"]) == 64
    assert found["format"] == "dtadesign-scorecard/1"
