"""What makes an action acceptable for a checklist, wherever it comes from, and how it goes out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dtadesign.review.answering import REMOVED, no_such
from dtadesign.review.edits_action import ActionEdit
from dtadesign.scoring.plan import plan
from dtadesign.scoring.scorecard import score

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.action import Action
    from dtadesign.review.record import Record
    from dtadesign.scoring.plan import Planned


def last_at(record: Record) -> str:
    """When the record was last written to (2026-11-23T10:00:00Z): exports ask no clock."""
    return record.review.at or record.header.created


def planned_of(record: Record) -> tuple[Planned, ...]:
    """Its actions in the board's order, judged by the day of its last event."""
    card = score(record.checklist, record.review)
    return plan(record.checklist, record.review, card, last_at(record)[:10])


def what_of(action: Action) -> str:
    """What is to be done as it goes out: where it was destroyed, a word in its place."""
    return action.what or (REMOVED if action.removed else "")


def going_out(action: Action) -> Action:
    """The action as another program gets it."""
    return replace(action, what=what_of(action), removed=False)


def action_objections(checklist: Checklist, key: str, action: Action) -> Iterator[str]:
    """Why the action cannot be taken; nothing where it can."""
    try:
        ActionEdit(id=key, action=action)
    except ValueError as error:
        yield str(error)
    for name in action.considerations:
        if name not in checklist.by_id:
            yield no_such(checklist, name)
    if len(set(action.considerations)) < len(action.considerations):
        yield "names a consideration twice"
