"""Writing the actions to a file: the system's own dialog, three formats, in one step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.exchange.actions_out import Format
    from dtadesign.gui.document import Document


def _filters() -> dict[str, Format]:
    return {
        tr("Spreadsheet (*.csv)"): "csv",
        tr("Markdown (*.md)"): "md",
        tr("Calendar (*.ics)"): "ics",
    }


def where_to_write(parent: QWidget, document: Document) -> tuple[Path, Format] | None:
    """A place and a format, chosen in the system's own dialog; what is typed as an ending goes first."""
    filters = _filters()
    proposed = document.path.with_name(f"{document.path.stem}-actions.csv")
    chosen, kind = QFileDialog.getSaveFileName(
        parent, tr("Write the actions to a file"), str(proposed), ";;".join(filters)
    )
    if not chosen:
        return None
    path, wanted = Path(chosen), filters.get(kind, "csv")
    forms: dict[str, Format] = {".csv": "csv", ".md": "md", ".ics": "ics"}
    if path.suffix.lower() not in forms:
        return path.with_name(f"{path.name}.{wanted}"), wanted
    return path, forms[path.suffix.lower()]


def write_actions_to(document: Document, path: Path, form: Format) -> None:
    """Write them whole; raises `NotDone`, leaving what was there."""
    from dtadesign.exchange.actions_out import actions_out
    from dtadesign.review.disk import write_whole

    document.write_typing()
    write_whole(path, actions_out(document.record, form))
