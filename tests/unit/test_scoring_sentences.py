"""What a scorecard says in sentences: right in number, and never more than is so."""

from __future__ import annotations

import pytest

from dtadesign.review.values import Answer
from dtadesign.scoring import sentences as say
from dtadesign.scoring.robustness import robustness
from dtadesign.scoring.scorecard import Scorecard, score
from tests.builders import answered, consideration, profile, shown, small_checklist

UNKNOWN = Answer(value="unknown")


def card(
    answers: dict[str, Answer], *names: str, gates: tuple[str, ...] = (), stage: str = "live"
) -> Scorecard:
    items = [consideration(name, gate=name in gates) for name in names]
    checklist = small_checklist(domains=[{"id": "D", "considerations": items}], retired=[])
    return score(checklist, answered(answers, checklist=checklist, given=profile(stage=stage)).review)


@pytest.mark.parametrize(
    ("answers", "names", "gates", "said"),
    [
        ({}, (), (), "Not finished: nothing is in scope"),
        ({}, ("A",), (), "Not finished: one consideration is still open"),
        ({}, ("A", "B"), (), "Not finished: two considerations are still open"),
        ({"A": shown(0)}, ("A",), ("A",), "Not ready yet: one gate is not met"),
        ({"A": shown(1)}, ("A",), ("A",), "Ready with conditions: one gate is not fully met"),
        ({"A": shown(0)}, ("A",), (), "Ready with conditions: one consideration is not known or absent"),
        ({"A": shown(0), "B": UNKNOWN}, ("A", "B"), (), "two considerations are not known or absent"),
        ({"A": UNKNOWN}, ("A",), ("A",), "Ready with conditions: too little is known, 0 of 1 considerations"),
        ({"A": shown(1)}, ("A",), (), "Ready: nothing in scope is open"),
    ],
)
def test_the_headline_gives_its_reason(
    answers: dict[str, Answer], names: tuple[str, ...], gates: tuple[str, ...], said: str
) -> None:
    assert said in say.headline(card(answers, *names, gates=gates))


@pytest.mark.parametrize(
    ("answers", "mark"),
    [
        ({"A": shown(0), "B": shown(2)}, "fail"),
        ({"A": shown(2)}, "open"),
        ({"A": shown(2), "B": UNKNOWN}, "unknown"),
        ({"A": shown(2, "x"), "B": shown(2)}, "unshown"),
        ({"A": shown(2, "x"), "B": shown(2, "x")}, "pass"),
    ],
)
def test_the_mark_beside_the_verdict_never_says_more_than_it(answers: dict[str, Answer], mark: str) -> None:
    assert say.verdict_mark(card(answers, "A", "B", gates=("A", "B"))) == mark


def test_what_is_not_asked_and_what_is_set_aside_are_told_apart() -> None:
    """So that the walk's count and the profile's add up to the same whole."""
    record = answered({"P-1": Answer(value="na", note="x")}, given=profile(features=()))
    assert say.left_out_sentence(score(record.checklist, record.review)) == "2 do not apply, 1 is set aside"
    assert say.left_out_sentence(card({}, "A")) == "0 do not apply"


def test_domains_that_are_all_alike_have_no_lowest() -> None:
    domains = [{"id": name, "considerations": [consideration(f"{name}-1")]} for name in "DE"]
    checklist = small_checklist(domains=domains, retired=[])
    for second, said in (
        (shown(3, "x"), "each stands at 100."),
        (shown(2, "x"), "Lowest: E (67) and D (100)."),
    ):
        given = {"D-1": shown(3, "x"), "E-1": second}
        found = say.lowest_sentence(checklist, score(checklist, answered(given, checklist=checklist).review))
        assert found.endswith(said)


def test_gates_are_counted_by_what_needs_care_first() -> None:
    answers = {"A": shown(2, "x"), "B": shown(0), "C": shown(2, "x"), "D": UNKNOWN}
    found = say.gates_sentence(card(answers, *"ABCD", gates=tuple("ABCD")))
    assert found == "One gate is not met, one is not known and two are met."
    assert say.gates_sentence(card({}, "A")) == "No gate applies."


@pytest.mark.parametrize(
    ("answers", "names", "said"),
    [
        ({}, (), "No consideration is in scope."),
        ({}, ("A",), "0 of 1 considerations in scope are answered; 0 answers show evidence."),
        ({"A": shown(2, "x"), "B": UNKNOWN}, ("A", "B"),
         "All 2 considerations in scope are answered, 1 of them as not known yet; 1 answer shows evidence."),
    ],
)  # fmt: skip
def test_coverage_is_said_in_numbers(answers: dict[str, Answer], names: tuple[str, ...], said: str) -> None:
    assert say.coverage_sentence(card(answers, *names)) == said


def test_a_withheld_number_is_not_said() -> None:
    few = card({"A": shown(2, "x")}, "A")
    sentence = say.overall_sentence(few, robustness(few.domains))
    assert sentence == "The overall number is not shown. Fewer than 20 considerations are in scope."


def test_a_number_that_is_shown_stands_with_what_belongs_to_it() -> None:
    names = [f"C{n}" for n in range(30)]
    many = card({name: shown(2, "x") for name in names[:28]}, *names)
    sentence = say.overall_sentence(many)
    assert sentence == "67 of 100 shown, 67 claimed. It could end anywhere from 62 to 69."
