"""The applicants' answers to the points of the letter, as they come back. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.panel.deciding import point_edit
from dtadesign.review.board import board_of
from dtadesign.text import clean_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dtadesign.review.edits_board import PointEdit
    from dtadesign.review.record import Record


def answered_edits(record: Record, answers: Mapping[str, str]) -> list[PointEdit]:
    """Each point that got a new answer, now answered; a closed one that is answered anew is open to a ruling.

    An answer that says nothing, or what is known already, changes nothing. Raises `NotDone` for a point
    that the letter does not have.
    """
    points = board_of(record.review).points
    edits = []
    for id_, answer in answers.items():
        words = clean_text(answer).strip()
        if words and not (id_ in points and points[id_].answer == words):
            edits.append(point_edit(record, id_, answer=words, state="answered"))
    return edits
