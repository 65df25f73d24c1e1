"""Forms that come back filled in: their readers, for whoever reads files of answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.incoming import Incoming, Readers


def _pdf(name: str, data: bytes, checklist: Checklist) -> Incoming:
    from dtadesign.report.pdf_answers import read_form

    return read_form(name, data, checklist)


def is_form(path: Path) -> bool:
    """Whether a PDF is a form that the program made; False too where it cannot be read."""
    from dtadesign.report.pdf_answers import is_form as says_so

    try:
        return says_so(path.read_bytes())
    except OSError:
        return False


FORMS: Readers = ((b"%PDF", _pdf),)
"""By what the file begins with; each is imported once it is needed."""
