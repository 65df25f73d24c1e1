"""Makes the report beside the window: one at a time, always of the state that was asked for last."""

from __future__ import annotations

import sys
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dtadesign.errors import DtaError
from dtadesign.report.progress import Progress, Stopped

if TYPE_CHECKING:
    from dtadesign.review.record import Record

_TURN_S = 0.00005
"""How long the thread keeps Python's lock while the window waits for it, in s. With Python's own hundred
times as much a change of page took a fifth of a second while a report is made; the report takes no longer."""


@dataclass(frozen=True)
class Wish:
    """Which report: of which state, of which kind, on which paper, in which language."""

    record: Record
    kind: str
    paper: str
    language: str = ""

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What two equal reports have in common."""
        return self.record.fingerprint, self.kind, self.paper, self.language


def make(wish: Wish, progress: Progress | None = None) -> bytes:
    """The report as a PDF; half a second for a full one, more where people wrote books."""
    from dtadesign.formats import FORMATS, Options

    options = Options(wish.paper, progress=progress, language=wish.language)
    return FORMATS["pdf"].write(wish.record, wish.kind, options)


class Maker(QObject):
    """``made`` carries wish and PDF, ``failed`` a sentence, ``share`` how many per cent are done.

    All come in the window's thread.

    Reports already made of the present state are kept, so that turning from one kind to another
    and back costs nothing.
    """

    made = Signal(object, bytes)
    failed = Signal(str)
    stopped = Signal()
    share = Signal(int)
    _ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        sys.setswitchinterval(_TURN_S)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="report")
        self._job: Future[bytes] | None = None
        self._under_way: Wish | None = None
        self._next: Wish | None = None
        self._progress = Progress()
        self._kept: dict[tuple[str, str, str, str], bytes] = {}
        self._ended.connect(self._take)

    @property
    def is_making(self) -> bool:
        """Whether one is under way."""
        return self._under_way is not None

    def ask(self, wish: Wish) -> None:
        """Ask for a report; an older wish that was not begun is dropped."""
        self._kept = {key: pdf for key, pdf in self._kept.items() if key[0] == wish.record.fingerprint}
        if wish.key in self._kept:
            self._next = None
            self.made.emit(wish, self._kept[wish.key])
        elif self._under_way is not None:
            self._next = wish
        else:
            self._begin(wish)

    def _begin(self, wish: Wish) -> None:
        self._under_way, self._next = wish, None
        self._progress = Progress(lambda share: self.share.emit(round(share * 100)))
        self._job = self._thread.submit(make, wish, self._progress)
        self._job.add_done_callback(lambda _: self._ended.emit())

    def _take(self) -> None:
        job, wish, then = self._job, self._under_way, self._next
        if job is None or wish is None or job.cancelled():
            return
        self._job = self._under_way = None
        if then is not None and then.key != wish.key:
            self._begin(then)
            return
        try:
            pdf = job.result()
        except Stopped:
            self.stopped.emit()
            return
        except DtaError as error:
            self.failed.emit(str(error))
            return
        self._kept[wish.key] = pdf
        self.made.emit(wish, pdf)

    def stop(self) -> None:
        """Make no report now."""
        self._next = None
        self._progress.stop()

    def close(self) -> None:
        """Begin nothing more."""
        self.stop()
        self._thread.shutdown(wait=True, cancel_futures=True)
