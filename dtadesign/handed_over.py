"""What a participant hands over, whatever they made it with: one way in for window and command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.exchange.handed_in import from_review, read_handed_in
from dtadesign.report.filled import FORMS, is_form
from dtadesign.review.disk import begins_with

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.checklist.model import Checklist
    from dtadesign.workshop.coming import HandedIn


def handed_over(path: Path, checklist: Checklist) -> HandedIn:
    """What a review, a report that carries one, a filled form or a spreadsheet brings to a workshop.

    Raises `DtaError` where it is none of them, or answers another checklist.
    """
    if begins_with(path, b"%PDF-") and not is_form(path):
        from dtadesign.report.pdf_carrying import read_report

        return from_review(read_report(path), str(path), checklist)
    return read_handed_in(path, checklist, FORMS)
