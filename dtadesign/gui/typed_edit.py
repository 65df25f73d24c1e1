"""An edit whose text is being typed: what it is about, and whether it changes anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.review.board import board_of
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.edits_board import DecisionEdit, LetterEdit, MeetingEdit, PointEdit

if TYPE_CHECKING:
    from dtadesign.review.edit import Edit
    from dtadesign.review.edits import ProfileEdit
    from dtadesign.review.values import Review

    BoardTyped = DecisionEdit | PointEdit | LetterEdit | MeetingEdit
    Typed = AnswerEdit | ProfileEdit | ActionEdit | BoardTyped


def target(edit: Edit) -> str:
    """What it is about: another target ends a stretch of typing."""
    return f"{edit.kind} {edit.id if isinstance(edit, AnswerEdit | ActionEdit | PointEdit) else ''}"


def is_news(edit: Typed, review: Review) -> bool:
    """Whether it says anything that the review does not say already."""
    if isinstance(edit, AnswerEdit):
        return edit.answer != review.answer(edit.id)
    if isinstance(edit, ActionEdit):
        return edit.action != review.actions.get(edit.id)
    if isinstance(edit, DecisionEdit | PointEdit | LetterEdit | MeetingEdit):
        return _is_news_of_board(edit, review)
    return edit.profile != review.profile


def _is_news_of_board(edit: BoardTyped, review: Review) -> bool:
    board = board_of(review)
    if isinstance(edit, DecisionEdit):
        stands = board.decision
        return stands is None or (edit.outcome, edit.reason) != (stands.outcome, stands.reason)
    if isinstance(edit, PointEdit):
        return edit.point != board.points.get(edit.id)
    return edit.letter != board.letter if isinstance(edit, LetterEdit) else edit.meeting != board.meeting
