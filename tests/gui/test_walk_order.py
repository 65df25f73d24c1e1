"""Where the walk goes: over what is in scope, in checklist order, and from gate to gate."""

from __future__ import annotations

from functools import cache

import pytest

from dtadesign.checklist.loader import find_checklist
from dtadesign.checklist.model import Checklist
from dtadesign.gui.walk_order import beside, first_open, next_unmet_gate, walked, worst
from dtadesign.gui.walk_says import after_answer
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.record import Record, new_record
from dtadesign.review.values import Answer, Profile
from dtadesign.scoring.scorecard import Scorecard, score


@cache
def checklist() -> Checklist:
    return find_checklist("smi-alliance")


def card(**values: int | str) -> Scorecard:
    """The scorecard of a pilot with an agent, with these answers (AVA_5 for AVA-5)."""
    record = _after(new_record("r", "2026-11-23T10:00:00Z", checklist()), ProfileEdit(profile=_PROFILE))
    for key, value in values.items():
        answer = Answer(value=value, note="why" if value == "na" else "")  # type: ignore[arg-type]
        record = _after(record, AnswerEdit(id=key.replace("_", "-"), answer=answer))
    return score(checklist(), record.review)


_PROFILE = Profile(name="A", stage="pilot", features=("agent",))


def _after(record: Record, edit: AnswerEdit | ProfileEdit) -> Record:
    return record.with_event(record.next_event(edit, "M", "2026-11-23T10:00:00Z"))


def test_next_and_previous_are_each_other_s_way_back() -> None:
    scorecard = card()
    for here, there in zip(walked(scorecard), walked(scorecard)[1:], strict=False):
        assert beside(scorecard, here, 1) == there
        assert beside(scorecard, there, -1) == here


def test_the_ends_are_ends() -> None:
    scorecard = card()
    order = walked(scorecard)
    assert beside(scorecard, order[0], -1) is None
    assert beside(scorecard, order[-1], 1) is None


def test_hidden_ones_are_passed_over_and_what_is_set_aside_is_not() -> None:
    scorecard = card(AVA_5="na")
    hidden = [item.id for item in scorecard.considerations if item.state == "hidden"]
    assert hidden
    assert not set(hidden) & set(walked(scorecard))
    assert "AVA-5" in walked(scorecard)


def test_it_begins_at_the_first_that_is_open() -> None:
    first, second = walked(card())[:2]
    assert first_open(card()) == first
    assert first_open(card(**{first.replace("-", "_"): 2})) == second


def test_gates_go_round_and_skip_the_one_that_is_met() -> None:
    scorecard = card(AVA_5=0, SAF_3=1)
    assert next_unmet_gate(scorecard, "AVA-5", 1) == "SAF-3"
    assert next_unmet_gate(scorecard, "SAF-3", 1) == "AVA-5"
    assert next_unmet_gate(scorecard, "AVA-5", -1) == "SAF-3"


def test_without_an_unmet_gate_the_open_ones_are_next() -> None:
    scorecard = card()
    gate = next_unmet_gate(scorecard, walked(scorecard)[0], 1)
    assert gate is not None
    assert scorecard.gate(gate) is not None


def test_a_domain_shows_its_worst_gate() -> None:
    assert worst(card(AVA_5=0, AVA_6=1), {"AVA-5", "AVA-6"}) == "fail"
    assert worst(card(), {"AVA-5"}) is None


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (2, "Counts as 1. Gate claimed, not shown. Avatars and agents 33."),
        (0, "Counts as 0. Gate not met. Avatars and agents 0."),
        ("unknown", "Not known yet. Counts as 0 for now. Gate not known. Avatars and agents 0."),
        ("na", "Set aside. Gate set aside."),
    ],
)
def test_what_is_said_after_an_answer(value: int | str, said: str) -> None:
    assert after_answer(checklist(), card(AVA_5=value), "AVA-5") == said
