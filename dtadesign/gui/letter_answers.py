"""The applicants' answers to the letter's points, as they come back in a file: all of them, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.checklist.reading import read_text
from dtadesign.errors import NotDone
from dtadesign.exchange.points_csv import read_points
from dtadesign.panel.answered import answered_edits
from dtadesign.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.gui.document import Document


def take_in(document: Document, path: Path) -> str:
    """What the file brought, in a sentence; raises `DtaError`, changing nothing."""
    document.write_typing()
    if not document.can_write:
        raise NotDone(document.read_only_because)
    record = document.record
    edits = answered_edits(record, read_points(read_text(path), path.name, record))
    if not edits:
        return tr("{file}: brings no new answer.").format(file=path.name)
    document.edit_all(edits)
    return tr("{file}: %n point[|s] answered.", "", len(edits)).format(file=path.name)
