"""What undo and redo brought back, in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.review.edits import AnswerEdit

if TYPE_CHECKING:
    from dtadesign.review.undo import Undoable
    from dtadesign.review.values import Answer, Review


def came_back(verb: str, edit: Undoable, before: Review) -> str:
    """A sentence such as "Undone: AVA-5 is open again."."""
    if isinstance(edit, AnswerEdit):
        return f"{verb}: {_answer(edit.id, before.answer(edit.id), edit.answer)}"
    return f"{verb}: the profile is as it was before."


def _answer(consideration: str, before: Answer, after: Answer) -> str:
    if before.value != after.value:
        return f"{consideration} is {_VALUES.get(after.value, f'at level {after.value}')} again."
    if before.evidence != after.evidence:
        count = len(after.evidence)
        noun = "entry" if count == 1 else "entries"
        return f"{consideration} has {count or 'no'} evidence {noun} again."
    return f"the note of {consideration} is as it was."


_VALUES: dict[object, str] = {None: "open", "unknown": "not known yet", "na": "set aside"}
