"""What takes its time with files is done beside the window, one thing after the other, and can be stopped."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from dtadesign.errors import NotDone

if TYPE_CHECKING:
    from collections.abc import Callable

    from dtadesign.review.referring import Tell

Result = TypeVar("Result")
_PACE = 0.05


@dataclass
class _Job:
    future: Future[Any]
    words: str
    then: Callable[[Any], object]


class Work(QObject):
    """Every signal comes in the window's thread."""

    began = Signal(str)
    """Something is being done; carries its words."""
    progressed = Signal(object, object)
    """How many bytes of how many, which a signal's own numbers would be too small for."""
    ended = Signal()
    """Nothing is being done any more."""
    failed = Signal(str)
    """It could not be done, or was stopped; carries a sentence."""
    _one_ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pool: ThreadPoolExecutor | None = None
        self._jobs: list[_Job] = []
        self._stop = Event()
        self._one_ended.connect(self._take_ends)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._stop.set)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return bool(self._jobs)

    def do(self, words: str, work: Callable[[Tell], Result], then: Callable[[Result], object]) -> None:
        """Do ``work`` in another thread and ``then``, with what came of it, in this one.

        ``work`` is handed a function to tell how far it is, which says whether to go on. It knows no
        widget.
        """
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, thread_name_prefix="files")
        if not self._jobs:
            self._stop.clear()
        future = self._pool.submit(copy_context().run, work, self._tell())
        self._jobs.append(_Job(future, words, then))
        if len(self._jobs) == 1:
            self.began.emit(words)
        stop, signal = self._stop, self._one_ended

        def end(_: Future[Result]) -> None:
            if not stop.is_set():
                signal.emit()

        future.add_done_callback(end)

    def _tell(self) -> Tell:
        stop, signal, last = self._stop, self.progressed, 0.0

        def tell(done: int, of: int) -> bool:
            nonlocal last
            if not stop.is_set() and monotonic() - last > _PACE:
                last = monotonic()
                signal.emit(done, of)
            return not stop.is_set()

        return tell

    def _take_ends(self) -> None:
        while self._jobs and self._jobs[0].future.done():
            job = self._jobs.pop(0)
            if self._jobs:
                self.began.emit(self._jobs[0].words)
            else:
                self.ended.emit()
            self._take(job)

    def _take(self, job: _Job) -> None:
        try:
            result = job.future.result()
        except NotDone as problem:
            self.failed.emit(str(problem))
        else:
            job.then(result)

    def stop(self, sentence: str) -> None:
        """Stop all that is under way."""
        if not self._jobs:
            return
        self._stop.set()
        jobs, self._jobs = self._jobs, []
        for job in jobs:
            job.future.cancel()
        self.ended.emit()
        self.failed.emit(sentence)
        self._renew()

    def _renew(self) -> None:
        """What was stopped ends by itself, a piece later; what comes next does not wait for it."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None
        self._stop = Event()
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._stop.set)

    def close(self) -> None:
        """Stop, and wait until nothing runs."""
        self._stop.set()
        self._jobs = []
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None
