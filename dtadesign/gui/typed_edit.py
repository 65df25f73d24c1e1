"""An edit whose text is being typed: what it is about, and whether it changes anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.review.edits import ActionEdit, AnswerEdit, ProfileEdit

if TYPE_CHECKING:
    from dtadesign.review.undo import Undoable
    from dtadesign.review.values import Review


def target(edit: Undoable) -> str:
    """What it is about: another target ends a stretch of typing."""
    return f"{edit.kind} {'' if isinstance(edit, ProfileEdit) else edit.id}"


def is_news(edit: Undoable, review: Review) -> bool:
    """Whether it says anything that the review does not say already."""
    if isinstance(edit, AnswerEdit):
        return edit.answer != review.answer(edit.id)
    if isinstance(edit, ActionEdit):
        return edit.action != review.actions.get(edit.id)
    return edit.profile != review.profile
