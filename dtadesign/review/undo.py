"""Undo and redo as edits that put back what was, worked out from the record alone.

So they work after closing and opening too. They never reach a sign-off, a purge, the filling-in
of the first profile, or what another person wrote.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from dtadesign.review.edits import AnswerEdit, ProfileEdit, read_edit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.edits_beside import FileEdit, HandOverEdit, TranslationEdit
from dtadesign.review.edits_board import (
    DecisionEdit,
    DissentEdit,
    LetterEdit,
    MeetingEdit,
    PointEdit,
    VocabularyEdit,
)
from dtadesign.review.edits_packet import DeclareEdit, LivedExperienceEdit, PacketEdit

if TYPE_CHECKING:
    from dtadesign.review.chain import Event
    from dtadesign.review.edits_rules import HouseRulesEdit
    from dtadesign.review.record import Record

    Undoable = AnswerEdit | ProfileEdit | ActionEdit | HouseRulesEdit

_HOUSE_RULES = "house_rules"
"""The kind of event that takes up house rules: its edit is imported only where one was written."""

_PASSED_OVER = frozenset(
    edit.kind
    for edit in (
        FileEdit, HandOverEdit, TranslationEdit, PacketEdit, DeclareEdit, LivedExperienceEdit, DissentEdit,
        VocabularyEdit, DecisionEdit, PointEdit, LetterEdit, MeetingEdit,
    )
)  # fmt: skip
"""What changes no answer: undo neither takes it back nor stops at it."""


def can_undo(record: Record, by: str) -> bool:
    """Whether ``by`` has something to take back."""
    return bool(_stacks(record, by)[0])


def can_redo(record: Record, by: str) -> bool:
    """Whether ``by`` has something to put back."""
    return bool(_stacks(record, by)[1])


def undo_edit(record: Record, by: str) -> Undoable | None:
    """The edit that takes back what ``by`` did last, or None where there is nothing to undo."""
    undo, _ = _stacks(record, by)
    if not undo:
        return None
    event = record.events[undo[-1] - 1]
    before = record.at(undo[-1] - 1).review
    edit = read_edit(event)
    if isinstance(edit, AnswerEdit):
        return AnswerEdit(id=edit.id, answer=before.answer(edit.id), undoes=event.n)
    if isinstance(edit, ActionEdit):
        return ActionEdit(id=edit.id, action=before.actions.get(edit.id), undoes=event.n)
    if event.kind == _HOUSE_RULES:
        from dtadesign.review.edits_rules import HouseRulesEdit

        return HouseRulesEdit(overlay=before.house_rules, undoes=event.n)
    return ProfileEdit(profile=before.profile, undoes=event.n)


def redo_edit(record: Record, by: str) -> Undoable | None:
    """The edit that puts back what was undone last, or None."""
    _, redo = _stacks(record, by)
    if not redo:
        return None
    edit = cast("Undoable", read_edit(record.events[redo[-1] - 1]))
    return replace(edit, undoes=None, redoes=redo[-1])


def _stacks(record: Record, by: str) -> tuple[list[int], list[int]]:
    """The numbers of the events that can be undone and redone, the next one last in each."""
    undo: list[int] = []
    redo: list[int] = []
    for event in record.events:
        undoes, redoes = event.payload.get("undoes"), event.payload.get("redoes")
        if event.kind in _PASSED_OVER:
            continue
        if event.by != by or not _can_be_undone(event):
            undo, redo = [], []
        elif undoes in undo[-1:]:
            redo.append(undo.pop())
        elif redoes in redo[-1:]:
            undo.append(redo.pop())
        else:
            undo.append(event.n)
            redo = []
    return undo, redo


def where_undo_ends(record: Record, by: str) -> Event | None:
    """What undo does not reach beyond, where there is more before it than the first profile."""
    for event in reversed(record.events):
        if event.kind not in _PASSED_OVER and (event.by != by or not _can_be_undone(event)):
            return event if event.n > 1 else None
    return None


def _can_be_undone(event: Event) -> bool:
    return event.kind in (AnswerEdit.kind, ActionEdit.kind, _HOUSE_RULES) or (
        event.kind == ProfileEdit.kind and event.n > 1
    )
