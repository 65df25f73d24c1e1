"""What a closed panel still takes. The one place that knows it: every edit, of window or command, asks here.

The judgement is over, and nobody's notes are left that it could rest on. What remains is what becomes of
it: signatures, the answers to the letter's points and their closing, further destruction of texts, and
in which language the checklist is read.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dtadesign.review.board import board_of
from dtadesign.review.edits import PurgeEdit, SignOffEdit
from dtadesign.review.edits_beside import TranslationEdit
from dtadesign.review.edits_board import PointEdit
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.review.edit import Edit
    from dtadesign.review.values import Review

_STAYS_POSSIBLE = (SignOffEdit, PurgeEdit, TranslationEdit)


def why_closed(review: Review) -> str:
    """A sentence where the panel is closed, else an empty text."""
    closing = board_of(review).closing
    if closing is None:
        return ""
    said = tr(
        "This panel was closed on {day} by {name}: it takes no further reviews, ratings or decisions. "
        "Signing it, answering and closing the points of its letter, and reports stay possible."
    )
    return said.format(day=closing.at[:10], name=closing.by)


def why_not(review: Review, edit: Edit) -> str:
    """Why a closed panel does not take this edit; empty where it does, or is not closed."""
    closed = why_closed(review)
    return "" if not closed or isinstance(edit, _STAYS_POSSIBLE) or _follows_up(review, edit) else closed


def _follows_up(review: Review, edit: Edit) -> bool:
    """Whether it only answers or closes a point that the letter has."""
    if not isinstance(edit, PointEdit) or edit.point is None:
        return False
    before = board_of(review).points.get(edit.id)
    if before is None:
        return False
    now = edit.point
    return now == replace(before, state=now.state, answer=now.answer, ruling=now.ruling, removed=now.removed)
