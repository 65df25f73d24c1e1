"""Forms that come back filled in: their readers, for whoever reads files of answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.review.incoming import Incoming, Readers


def _pdf(name: str, data: bytes, checklist: Checklist) -> Incoming:
    from dtadesign.report.pdf_answers import read_form

    return read_form(name, data, checklist)


FORMS: Readers = ((b"%PDF", _pdf),)
"""By what the file begins with; each is imported once it is needed."""
