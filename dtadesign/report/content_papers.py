"""The papers that only a board writes, by their kind: letter, minutes, certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.languages import speaking_in
from dtadesign.report.content_certificate import certificate_of
from dtadesign.report.content_letter import letter
from dtadesign.report.content_minutes import minutes
from dtadesign.report.language import case_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dtadesign.report.blocks import Document
    from dtadesign.report.content_case import Case
    from dtadesign.review.record import Record

PAPERS: Mapping[str, Callable[[Case, str], Document]] = {
    "letter": letter, "minutes": minutes, "certificate": certificate_of,
}  # fmt: skip


def paper(record: Record, kind: str, language: str = "") -> Document:
    """One of the board's papers; raises `NotDone` where there is none of this record."""
    case, told = case_in(record, language)
    with speaking_in(told.own):
        return PAPERS[kind](case, told.own)
