"""The one thread that writes: lines reach the disk in order while the window goes on."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dtadesign.review.chain import Event
    from dtadesign.review.file import ReviewFile
    from dtadesign.review.record import Record

Result = TypeVar("Result")


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

    def rewrite(self, record: Record, work: Callable[[ReviewFile], Result]) -> tuple[Record, Result]:
        """Have the whole file replaced by ``work``; raises `DtaError`. Not while a batch is under way."""
        self._file.record = record
        done = work(self._file)
        return self._file.record, done

    def close(self) -> None:
        """Wait for the last batch, then give file and lock back."""
        self._thread.shutdown(wait=True)
        self._file.close()
