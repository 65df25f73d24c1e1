"""Writes handouts in a thread of its own, so that the window goes on taking votes."""

from __future__ import annotations

from contextvars import copy_context
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dtadesign.errors import DtaError
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from dtadesign.workshop.record import WorkshopRecord


class PaperWriter(QObject):
    """``said`` how far it is, ``done`` with what became of it; both come in the window's thread."""

    said = Signal(str)
    done = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None

    def write(self, record: WorkshopRecord, kinds: Sequence[str], folder: Path) -> None:
        """Write the papers of these kinds, of all where none is named, in the place of former ones."""
        self.wait()
        run = copy_context().run
        self._thread = Thread(
            target=run, args=(self._run, record, kinds, folder), name="handouts", daemon=True
        )
        self._thread.start()

    def wait(self) -> None:
        """Until nothing is being written."""
        if self._thread is not None:
            self._thread.join()

    def _run(self, record: WorkshopRecord, kinds: Sequence[str], folder: Path) -> None:
        from dtadesign.report.handouts import handouts
        from dtadesign.review.file import write_whole

        count = 0
        try:
            papers = handouts(record, kinds)
            for paper in papers:
                self.said.emit(tr("{count} of {all} papers are made.").format(count=count, all=len(papers)))
                form = "pdf" if "pdf" in paper.formats else paper.formats[0]
                write_whole(folder / f"{paper.name}.{form}", paper.written(form))
                count += 1
        except DtaError as error:
            self.done.emit(str(error))
            return
        said = tr("%n paper[ is|s are] kept in {folder}.", "", count)
        self.done.emit(said.format(folder=folder))
