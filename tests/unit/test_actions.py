"""Actions in the record: what is kept, what is private, undo, purge."""

from __future__ import annotations

import pytest

from dtadesign.review.action import Action
from dtadesign.review.edits import AnswerEdit, read_edit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.edits_beside import FileEdit
from dtadesign.review.purge import Choice, events_to_purge
from dtadesign.review.undo import can_undo, redo_edit, undo_edit
from dtadesign.review.values import Answer
from tests.builders import record_of, with_edit

ASK = Action(considerations=("P-1", "A-2"), what="Ask Renée", owner="Kim", due="2026-12-01", effort="small")


def test_an_action_stands_in_the_review_until_it_is_taken_off() -> None:
    record = with_edit(record_of(), ActionEdit(id="A-1", action=ASK))
    assert record.review.actions == {"A-1": ASK}
    assert with_edit(record, ActionEdit(id="A-1", action=None)).review.actions == {}


def test_its_texts_are_private_and_what_planning_needs_is_not() -> None:
    event = with_edit(record_of(), ActionEdit(id="A-1", action=ASK)).events[-1]
    assert {"Ask Renée", "Kim"} <= set((event.private or {}).values())
    assert "Kim" not in str(event.payload)
    assert event.payload["due"] == "2026-12-01"


def test_no_id_is_used_twice() -> None:
    record = with_edit(record_of(), ActionEdit(id="A-7", action=ASK))
    assert with_edit(record, ActionEdit(id="A-7", action=None)).review.next_action == "A-8"


@pytest.mark.parametrize("wrong", ["A-0", "A-01", "P-1", "a-1", "A-"])
def test_an_action_is_called_by_its_number(wrong: str) -> None:
    with pytest.raises(ValueError, match="no action"):
        ActionEdit(id=wrong, action=None)


@pytest.mark.parametrize("wrong", [{"due": "1 March"}, {"effort": "huge"}, {"state": "late"}])
def test_what_no_action_can_be_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"is no (date|effort|state)"):
        Action(**wrong)  # type: ignore[arg-type]


def test_undo_and_redo_reach_it_without_touching_a_consideration_of_that_name() -> None:
    record = with_edit(record_of(), AnswerEdit(id="A-1", answer=Answer(value=1)))
    acted = with_edit(record, ActionEdit(id="A-1", action=ASK))
    edit = undo_edit(acted, "reviewer")
    assert edit == ActionEdit(id="A-1", action=None, undoes=acted.events[-1].n)
    back = with_edit(acted, edit)
    assert (back.review.actions, back.review.answer("A-1").level) == ({}, 1)
    redone = redo_edit(back, "reviewer")
    assert redone is not None
    assert with_edit(back, redone).review.actions == {"A-1": ASK}


def test_undo_passes_over_a_copied_file() -> None:
    record = with_edit(record_of(), AnswerEdit(id="P-1", answer=Answer(value=1)))
    copy = FileEdit(consideration="P-1", sha256="0" * 64, size=1, type="image/png", name="x.png", data="YQ==")
    assert can_undo(with_edit(record, copy), "reviewer")


@pytest.mark.parametrize(
    ("choice", "found"),
    [
        (Choice(considerations=("A-2",)), True),
        (Choice(considerations=("A-1",)), False),
        (Choice(persons=("reviewer",)), True),
    ],
)
def test_its_texts_go_with_any_of_its_considerations(choice: Choice, found: bool) -> None:
    record = with_edit(record_of(), ActionEdit(id="A-1", action=ASK))
    assert (record.events[-1].n in events_to_purge(record, choice)) is found


def test_a_stripped_action_says_so() -> None:
    from dataclasses import replace

    event = with_edit(record_of(), ActionEdit(id="A-1", action=ASK)).events[-1]
    edit = read_edit(replace(event, private=None))
    assert isinstance(edit, ActionEdit)
    assert edit.action == replace(ASK, what="", owner="", removed=True)
