"""Looking at what evidence shows: opening it, a larger picture, whether files are still what they were."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from dtadesign.errors import NotDone
from dtadesign.gui import evidence_dialogs as ask
from dtadesign.gui.evidence_desk import exchange, file_of
from dtadesign.gui.evidence_opening import CopiesOut, could_run, open_address, open_path
from dtadesign.gui.evidence_pictures import decoded, picture_source
from dtadesign.review.copies import copied_file
from dtadesign.review.referring import is_link, references, referred_on, standing
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.document import Document
    from dtadesign.gui.evidence_dialogs import Checked
    from dtadesign.gui.evidence_work import Work
    from dtadesign.gui.theme import Theme
    from dtadesign.review.referring import Standing, Tell
    from dtadesign.review.values import Evidence


class Showing(QObject):
    """``host`` is the widget over whose window its questions stand."""

    said = Signal(str, str)
    """A sentence about what could not be done, and its kind."""

    def __init__(self, theme: Theme, document: Document, host: QWidget, work: Work) -> None:
        super().__init__()
        self._theme, self._document, self._host, self._work = theme, document, host, work
        self._out, self._purges = CopiesOut(), len(document.review.purges)
        host.destroyed.connect(self._out.close)
        document.changed.connect(self._forget_what_is_gone)

    def _forget_what_is_gone(self) -> None:
        """What was destroyed in the review is not to lie about outside it."""
        if len(self._document.review.purges) != self._purges:
            self._purges = len(self._document.review.purges)
            self._out.close()

    def open(self, consideration: str, entry: Evidence) -> None:
        """Open what an entry shows: its copy, its file as far as it is still the same, its address."""
        copy = self._document.review.file_copy(entry.digest) if entry.digest else None
        if copy is not None:
            data = copied_file(self._document.record, copy.sha256) or b""
            self._open_path(self._out.written(copy, data))
        elif is_link(entry.where):
            if ask.wants_address(self._theme, self._host.window(), entry.where):
                self._try(partial(open_address, entry.where))
        else:
            self._try(lambda: self._open_reference(consideration, entry))

    def _open_reference(self, consideration: str, entry: Evidence) -> None:
        path = file_of(self._document, entry)
        self._work.do(
            tr("Comparing {name} with its digest").format(name=path.name),
            partial(standing, entry, self._document.path.parent),
            partial(self._open_file, consideration, entry, path),
        )

    def _open_file(self, consideration: str, entry: Evidence, path: Path, stands: Standing) -> None:
        if stands in ("missing", "elsewhere"):
            said = tr("{where} is not there. It may have been moved, or lie on another computer.")
            self.said.emit(said.format(where=entry.where), "care")
        elif stands == "unreadable":
            self.said.emit(tr("{where} cannot be read.").format(where=entry.where), "care")
        elif stands == "same" or self._wants_changed(consideration, entry, path):
            self._open_path(path)

    def _wants_changed(self, consideration: str, entry: Evidence, path: Path) -> bool:
        """One without a digest is opened as it is."""
        if not entry.digest:
            return True
        since = referred_on(self._document.record, consideration, entry.digest)
        return ask.wants_changed(self._theme, self._host.window(), path.name, since)

    def _open_path(self, path: Path) -> None:
        if not could_run(path):
            self._try(partial(open_path, path))
        elif ask.wants_folder(self._theme, self._host.window(), path):
            self._try(partial(open_path, path.parent))

    def _try(self, what: Callable[[], None]) -> None:
        try:
            what()
        except NotDone as problem:
            self.said.emit(str(problem), "care")

    def look(self, consideration: str, entry: Evidence) -> None:
        """Show a picture larger, and take a better description of it."""
        from dtadesign.gui.evidence_view import room_for

        source = picture_source(self._document, entry)
        if source is None:
            self.said.emit(tr("The picture is not there any more."), "care")
            return
        room = room_for(self._theme, self._host.window()) * self._host.devicePixelRatio()

        def read(_tell: Tell) -> QImage | None:
            data = source()
            return decoded(data, room) if data else None

        then = partial(self._show_picture, consideration, entry)
        self._work.do(tr("Opening the picture"), read, then)

    def _show_picture(self, consideration: str, entry: Evidence, image: QImage | None) -> None:
        from dtadesign.gui.evidence_view import PictureDialog

        if image is None:
            self.said.emit(tr("The picture is damaged or too large to be shown."), "care")
            return
        can_write, window = self._document.can_write, self._host.window()
        dialog = PictureDialog(self._theme, image, entry.description, window, can_write=can_write)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.description:
            exchange(self._document, consideration, entry, replace(entry, description=dialog.description))
        dialog.deleteLater()

    # --- checking

    def check_all(self) -> None:
        """Compare every file that the review refers to with its digest."""
        entries, folder = list(references(self._document.review)), self._document.path.parent
        words = tr("Comparing %n file[|s] with [its digest|their digests]", "", len(entries))
        self._work.do(words, lambda tell: [standing(entry, folder, tell) for _, entry in entries],
                     partial(self._show_checked, entries))  # fmt: skip

    def _show_checked(self, entries: list[tuple[str, Evidence]], stand: list[Standing]) -> None:
        checked: list[Checked] = [
            (where, entry, how, referred_on(self._document.record, where, entry.digest))
            for (where, entry), how in zip(entries, stand, strict=True)
        ]
        ask.show_checked(self._theme, self._host.window(), checked)
