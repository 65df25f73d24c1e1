"""The one thread that writes: lines reach the disk in order while the window goes on."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dtadesign.review.purge import purge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.review.chain import Event
    from dtadesign.review.file import ReviewFile
    from dtadesign.review.purge import Choice
    from dtadesign.review.record import Record


class Writer(QObject):
    """Writes one batch of events at a time; ``settled`` says, in the window's thread, that it ended."""

    settled = Signal()

    def __init__(self, file: ReviewFile) -> None:
        super().__init__()
        self._file = file
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._job: Future[None] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a batch was handed over whose end was not yet taken."""
        return self._job is not None

    def write(self, events: Sequence[Event]) -> None:
        """Hand over a batch; not while another is under way."""
        job = self._thread.submit(copy_context().run, self._file.write, events)
        self._job = job
        job.add_done_callback(lambda _: self.settled.emit())

    def take_end(self, *, wait: bool = False) -> tuple[bool, BaseException | None]:
        """Whether the batch has ended, and with what; once taken, the next may come."""
        if self._job is None or not (wait or self._job.done()):
            return False, None
        job, self._job = self._job, None
        return True, job.exception()

    def purge(self, record: Record, choice: Choice, why: str, by: str) -> Record:
        """Destroy texts in the file; raises `DtaError`. Not while a batch is under way."""
        self._file.record = record
        purge(self._file, choice, why, by)
        return self._file.record

    def close(self) -> None:
        """Wait for the last batch, then give file and lock back."""
        self._thread.shutdown(wait=True)
        self._file.close()
