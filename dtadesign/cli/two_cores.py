"""The same work on every core: what is printed, and in which order, is as if one had done it.

Each piece of work prints. Where another process does it, what it printed is caught there and
printed here, once all before it is.
"""

from __future__ import annotations

import io
import os
import signal
import sys
from contextlib import redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future, ProcessPoolExecutor

Piece = TypeVar("Piece")
Caught = tuple[int, str, str]

WORTH_IT = 3
"""Heavy files from which on starting other processes is sooner than waiting."""


def printed_in_order(work: Callable[[Piece], int], pieces: Sequence[Piece], *, heavy: int) -> Iterator[int]:
    """The statuses of all pieces, each after what it prints; ``work`` and pieces can be pickled."""
    cores = min(_cores(), len(pieces))
    pool = _pool(cores) if cores > 1 and heavy >= WORTH_IT else None
    if pool is None:
        yield from map(work, pieces)
        return
    try:
        waiting = [_asked(pool, work, piece) for piece in pieces]
        for piece, future in zip(pieces, waiting, strict=True):
            yield _printed(future, work, piece)
    finally:
        pool.shutdown(cancel_futures=True)


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _pool(workers: int) -> ProcessPoolExecutor | None:
    """None where this system gives us no processes; a packed program is not started again and again."""
    if getattr(sys, "frozen", False):
        return None
    try:
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        return ProcessPoolExecutor(workers, get_context("spawn"), initializer=_leave_stopping_to_parent)
    except (ImportError, NotImplementedError, OSError):
        return None


def _leave_stopping_to_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _asked(pool: ProcessPoolExecutor, work: Callable[[Piece], int], piece: Piece) -> Future[Caught] | None:
    """None where the processes are gone already."""
    from concurrent.futures.process import BrokenProcessPool

    try:
        return pool.submit(_caught, work, piece)
    except BrokenProcessPool:
        return None


def _caught(work: Callable[[Piece], int], piece: Piece) -> Caught:
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = work(piece)
    return status, out.getvalue(), err.getvalue()


def _printed(future: Future[Caught] | None, work: Callable[[Piece], int], piece: Piece) -> int:
    """What another process did; where that process was killed, the piece is done here."""
    from concurrent.futures.process import BrokenProcessPool

    if future is None:
        return work(piece)
    try:
        status, out, err = future.result()
    except BrokenProcessPool:
        return work(piece)
    sys.stderr.write(err)
    sys.stdout.write(out)
    sys.stdout.flush()
    return status
