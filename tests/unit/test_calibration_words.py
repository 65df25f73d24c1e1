"""What is said of a calibration: a way only where it is sure, and how little a few considerations say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dtadesign.workshop import calibration_words as say
from dtadesign.workshop.calibration import calibration
from dtadesign.workshop.calibration_figures import KAPPA_LEAST, Compared, compared, trend
from dtadesign.workshop.calibration_values import InDomain, Missed, Talking
from tests.sittings import case, entry, room


def beside(*differences: int) -> Compared:
    """So many levels above or below a key of 3 half-levels' room."""
    return compared([(6 + 2 * apart, 6) for apart in differences])


def test_ten_that_lean_one_way_are_stricter_and_said_to_be_few() -> None:
    found = beside(-1, -1, -1, 0, -1, -1, 0, -1, -1, -1)
    assert say.lean(found, "key") == "about three quarters of a level stricter than the key"
    assert say.few_sentence(found) == "10 considerations say little: on others it may well look different."


def test_ten_that_lean_either_way_have_none() -> None:
    found = beside(-1, 1, -1, 0, 1, -1, 0, -1, 1, -1)
    assert say.lean(found, "key") == "neither clearly stricter nor clearly milder than the key"
    assert not say.leans(found)


def test_five_that_lean_one_way_are_too_few_to_say() -> None:
    found = beside(-2, -2, -1, -2, -2)
    assert say.lean(found, "key") == "too few to say which way: 5 considerations compared"
    assert say.in_figures(found) == "−1.80"


def test_milder_than_the_room_is_said_of_the_others() -> None:
    assert say.lean(beside(*[1] * 8), "room") == "about one level milder than the middle of the others"


def test_of_too_few_no_mean_is_told() -> None:
    assert say.difference_sentence(beside(-2, -2), "key") == (
        "Too few to say which way: 2 considerations compared."
    )


def test_nothing_compared_is_said_so() -> None:
    assert say.difference_sentence(beside(), "key") == "There is no level of both to compare yet."


def test_kappa_is_told_of_enough_only() -> None:
    few = beside(*[0, 1] * 5)
    assert say.kappa_sentence(few) == (
        "Kappa is not told of 10 considerations: with four levels it needs 32 of them."
    )
    many = compared([(2 * (at % 4), 2 * (at // 2 % 4)) for at in range(KAPPA_LEAST)])
    assert say.kappa_sentence(many).startswith("Kappa with quadratic weights is ")
    assert say.kappa_sentence(compared([(2, 2)] * KAPPA_LEAST)).startswith("Kappa is undefined here")


def test_strictly_and_within_reason_are_both_said() -> None:
    key = {"C-2": entry("C-2", 1, reasonable=(2,), differ="It can be read both ways."), "C-3": 1}
    vote = calibration(room((case(key), {"C-2": ("2", ""), "C-3": ("1", "")}))).participants[0].votes[0]
    assert say.same_sentence(vote) == (
        "1 of 2 levels are exactly the key's, 2 within one level of it. Counting what the key says "
        "reasonable people give too, 2 of 2 agree."
    )


def test_two_cases_differ_and_show_no_trend() -> None:
    found = trend([(1, [(6, 2)] * 8), (2, [(2, 2)] * 8)])
    assert say.trend_sentence(found) == (
        "Mean distance from the key, case by case: 2.00, 0.00 levels. Two cases differ; a trend they do not "
        "show, for they are not equally hard."
    )


def test_three_cases_that_fall_surely_need_not_be_learning() -> None:
    found = trend([(n, [(2 + 2 * far, 2)] * 8) for n, far in ((1, 2), (2, 1), (3, 0))])
    assert say.trend_sentence(found).endswith(
        "From case to case it fell by 1.00 (1.00 to 1.00). Cases are not equally hard, so that this need not "
        "be learning."
    )


def test_three_cases_that_go_up_and_down_have_no_direction() -> None:
    found = trend([(n, [(2, 2), (4, 2), (6, 2), (2, 2)]) for n in (1, 2, 3)])
    assert say.trend_sentence(found).endswith("That shows no clear direction over 3 cases.")


def test_one_case_has_no_sentence_of_a_trend() -> None:
    assert say.trend_sentence(trend([(1, [(2, 2)])])) == ""


def test_what_is_missed_says_the_gate_first_and_what_is_reasonable() -> None:
    found = Missed(0, "C-1", "2", 0, ("apart", "gate", "often"), reasonable=True)
    assert say.missed_words(found) == (
        "a gate let pass that the key does not let pass, two levels or more from the key and the level that "
        "people often choose here; reasonable people give this one too"
    )
    assert say.missed_words(replace(found, why=("often",), reasonable=False)) == (
        "the level that people often choose here"
    )


def test_what_was_voted_twice_is_told_from_the_key() -> None:
    assert say.talking_sentence(Talking(3, 1, 1, 1)) == (
        "Of 3 votes given twice, 1 came nearer to the key, 1 went further from it, 1 stayed as far."
    )
    assert say.talking_sentence(Talking(0, 0, 0, 0)) == ""


@settings(deadline=None, max_examples=40)
@given(st.lists(st.integers(-3, 3), max_size=12), st.sampled_from(["key", "room"]))
def test_a_way_is_never_told_where_the_interval_holds_none(differences: list[int], which: say.Beside) -> None:
    found = beside(*differences)
    said = say.lean(found, which)
    told = ("stricter than" in said or "milder than" in said) and "neither" not in said
    assert told is say.leans(found)
    if told:
        assert found.interval is not None
        assert found.interval.low > 0 or found.interval.high < 0


@pytest.mark.parametrize("words", [say.NO_GRADE, say.WHY_IT_SERVES, say.SECOND_VOTE_MEANS, *say.WHY.values()])
def test_nobody_is_graded_or_ranked(words: str) -> None:
    assert not {"wrong", "failed", "worst", "best", "score", "rank"} & set(
        words.lower().replace(".", "").split()
    )


def test_a_domain_counts_what_is_within_reason_in_brackets() -> None:
    found = InDomain("A", considerations=4, same=1, reasonable=2, stricter=1, milder=2, difference=None)
    assert say.domain_words(found) == "1 of 4 on the key (2 within reason), 1 stricter, 2 milder"
    assert say.domain_words(replace(found, reasonable=1)) == "1 of 4 on the key, 1 stricter, 2 milder"
