"""Saving what a board hands out: a paper in one of three formats, or bytes of their own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from dtadesign.errors import DtaError, NotDone
from dtadesign.formats import FORMATS, Options
from dtadesign.review.disk import write_whole
from dtadesign.review.signing import refuse_signed
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.document import Document
    from dtadesign.gui.letter_section import Section

_FORMATS = {"pdf": mark("PDF"), "html": mark("Web page"), "md": mark("Markdown")}


def ask_place(parent: QWidget, title: str, proposed: Path, filters: str) -> tuple[Path | None, str]:
    """Where to save and in which format, by the system's own dialog."""
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(proposed), filters)
    return (Path(chosen) if chosen else None), kind


def ask_file(parent: QWidget, title: str, folder: Path, filters: str) -> Path | None:
    """Which file to take, by the system's own dialog."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), filters)
    return Path(chosen) if chosen else None


def save_paper(section: Section, kind: str, title: str) -> None:
    """Save the letter or the minutes of the present state as PDF, web page or Markdown."""
    document = section.document
    proposed = document.path.with_name(f"{document.path.stem}-{kind}.pdf")
    path, chosen = ask_place(section.window(), title, proposed, ";;".join(map(_filter, _FORMATS)))
    if path is None:
        return
    document.write_typing()
    name, target = _format_of(path, chosen)
    try:
        if target != path and target.exists():  # of which the dialog could not have asked
            said = tr("{file} exists already. Choose another name.")
            raise NotDone(said.format(file=target.name))
        data = FORMATS[name].write(document.record, kind, Options())
        write_file(document, target, data)
    except DtaError as error:
        section.say(str(error), problem=True)
    else:
        section.say(tr("{file} is in {folder}.").format(file=target.name, folder=target.parent))


def write_file(document: Document, path: Path, data: bytes) -> None:
    """Write a file; raises `DtaError` where that is the panel itself or a report that somebody signed."""
    if path.resolve() == document.path.resolve():
        said = tr("{file} is the panel itself. Choose another name.")
        raise NotDone(said.format(file=path.name))
    if path.is_file():
        refuse_signed(document.record, path.read_bytes(), path.name)
    write_whole(path, data)


def _format_of(path: Path, chosen: str) -> tuple[str, Path]:
    """By the ending that was written, else by the filter, whose ending is then put on."""
    written = path.suffix.lower().lstrip(".")
    if written in _FORMATS:
        return written, path
    name = next((name for name in _FORMATS if _filter(name) == chosen), "pdf")
    return name, path.with_name(f"{path.name}.{FORMATS[name].ending}")


def _filter(name: str) -> str:
    return f"{tr(_FORMATS[name])} (*.{FORMATS[name].ending})"
