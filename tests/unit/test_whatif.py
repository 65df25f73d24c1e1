"""What would follow from answers that nobody gave."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.review.action import Action
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.values import Answer, Level
from dtadesign.scoring.priorities import gaps
from dtadesign.scoring.scorecard import score
from dtadesign.scoring.whatif import Supposition, difference, gain, raised, scored
from dtadesign.scoring.whatif_words import sentence
from tests.builders import answered, consideration, record_of, shown, small_checklist, with_edit

CHECKLIST = small_checklist(
    domains=[
        {"id": f"D{d}", "considerations": [consideration(f"D{d}-{c}", gate=c == 0) for c in range(4)]}
        for d in range(3)
    ],
    retired=[],
)
NAMES = [item.id for item in CHECKLIST.considerations]
ANY = st.sampled_from(
    [*(Answer(value=n) for n in get_args(Level)), *(shown(n, "x") for n in get_args(Level)),
     Answer(value="unknown"), Answer(value="na", note="x")]
)  # fmt: skip
reviews = st.dictionaries(st.sampled_from(NAMES), ANY).map(
    lambda answers: answered(answers, checklist=CHECKLIST).review
)
some = st.lists(st.sampled_from(NAMES), max_size=5)


@pytest.mark.parametrize(
    ("name", "answer", "level"),
    [
        ("D0-1", Answer(value=3), 3),  # the proof of what is claimed
        ("D0-1", Answer(value="unknown"), 1),
        ("D0-1", shown(2, "x"), 3),
        ("D0-0", shown(0), 2),  # a gate below 2
        ("D0-0", Answer(value="unknown"), 2),
        ("D0-0", None, 2),
        ("D0-0", shown(2, "x"), 3),
        ("D0-1", None, None),  # nobody has said where it stands
        ("D0-1", shown(3, "x"), None),
        ("D0-0", Answer(value="na", note="x"), None),
    ],
)
def test_each_gets_what_is_asked_next(name: str, answer: Answer | None, level: int | None) -> None:
    review = answered({name: answer} if answer else {}, checklist=CHECKLIST).review
    found = raised(CHECKLIST, review, score(CHECKLIST, review), [name, name, "no such"])
    assert [(key, given.value, bool(given.evidence)) for key, given in found.items()] == (
        [(name, level, True)] if level is not None else []
    )


def test_a_ticked_action_from_which_nothing_follows_says_why() -> None:
    record = answered({"D0-0": shown(3, "x"), "D0-1": shown(1)}, checklist=CHECKLIST)
    for key, about in (("A-1", ()), ("A-2", ("D0-0", "D0-2")), ("A-3", ("D0-1",))):
        record = with_edit(record, ActionEdit(id=key, action=Action(considerations=about)))
    card = score(CHECKLIST, record.review)
    idle = Supposition(frozenset({"A-1", "A-2", "A-3"})).idle(CHECKLIST, record.review, card)
    assert [action.considerations for action in idle] == [(), ("D0-0", "D0-2")]
    assert sentence(card, card, 0, idle) == (
        "What if – nothing is recorded. 1 ticked action names no consideration, so nothing follows from it. "
        "1 ticked action is only about what is at its top, not answered yet or not asked."
    )
    assert "Nothing is supposed yet" in sentence(card, card, 0)


@given(reviews, some)
def test_the_review_is_as_it_was(review: Any, names: list[str]) -> None:
    before, card = replace(review), score(CHECKLIST, review)
    gain(CHECKLIST, review, card, names)
    assert (review, score(CHECKLIST, review)) == (before, card)


@given(reviews)
def test_of_one_alone_it_is_the_gain_of_the_gap(review: Any) -> None:
    card = score(CHECKLIST, review)
    for gap in gaps(CHECKLIST, card):
        if card.item(gap.id).is_answered:
            found = gain(CHECKLIST, review, card, [gap.id])
            assert found.points == pytest.approx(gap.gain)
            assert all(move.id == gap.id and move.after == "pass" for move in found.gates)


@given(reviews, some)
def test_several_bring_no_less_than_any_of_them(review: Any, names: list[str]) -> None:
    """Of what is answered: an open gate that gets level 2 may lower the mean of a strong domain."""
    card = score(CHECKLIST, review)
    names = [name for name in names if card.item(name).is_answered]
    together = gain(CHECKLIST, review, card, names).points
    assert all(gain(CHECKLIST, review, card, [name]).points <= together + 1e-9 for name in names)


@given(reviews, st.dictionaries(st.sampled_from(NAMES), ANY))
def test_it_is_the_score_that_the_answers_would_have(review: Any, more: dict[str, Answer]) -> None:
    really = answered({**review.answers, **more}, checklist=CHECKLIST).review
    then = scored(CHECKLIST, review, more)
    assert then == score(CHECKLIST, really)
    found = difference(score(CHECKLIST, review), then)
    assert {move.after for move in found.gates} <= {gate.state for gate in then.gates}


def test_a_supposed_level_goes_before_what_an_action_would_bring() -> None:
    act = ActionEdit(id="A-1", action=Action(considerations=("D0-1", "D0-2")))
    edits = [AnswerEdit(id=name, answer=Answer(value=1)) for name in ("D0-1", "D0-2", "D0-3")]
    review = record_of(*edits, act, checklist=CHECKLIST).review
    supposed = Supposition(frozenset({"A-1", "A-9"}), {"D0-2": 3, "D0-3": "unknown"})
    found = supposed.answers(CHECKLIST, review, score(CHECKLIST, review))
    assert {key: answer.value for key, answer in found.items()} == {"D0-1": 2, "D0-2": 3, "D0-3": "unknown"}
