"""What is open in this run of the program, on disk, so that after a crash or a power cut it opens again.

One file a process: paths, pages and places, never a word of a review. Whether its process still
runs is told as with reviews' own locks: the operating system frees a lock when a process dies.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple
from uuid import uuid4

from dtadesign.paths import state_dir
from dtadesign.review.lock import try_lock

if TYPE_CHECKING:
    from collections.abc import Iterable


class OpenReview(NamedTuple):
    """A file that is open, and where in it one is."""

    path: str
    page: str = ""
    place: str = ""


class Session:
    """From the start of the program to its clean end; a disk that cannot be written is no reason to stop."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or state_dir() / "sessions"
        self._file = self._folder / f"{uuid4().hex}.json"
        self._lock: IO[bytes] | None = None
        self._written: tuple[OpenReview, ...] = ()

    def left_over(self) -> tuple[OpenReview, ...]:
        """What was open in runs that ended without closing; asked once, it is forgotten here."""
        found: list[OpenReview] = []
        for path in sorted(self._folder.glob("*.json")):
            with suppress(OSError):
                found += _taken(path)
        return tuple(dict.fromkeys(found))

    def write(self, reviews: Iterable[OpenReview]) -> None:
        """Keep what is open now; where something was opened or closed, not without the disk."""
        now = tuple(reviews)
        if now == self._written:
            return
        sync = {one.path for one in now} != {one.path for one in self._written}
        with suppress(OSError):
            self._begin()
            self._replace(json.dumps({"open": now}).encode("ascii"), sync=sync)
            self._written = now

    def _begin(self) -> None:
        if self._lock is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._lock = open(_lock_of(self._file), "wb")  # noqa: SIM115 - held until the end
            try_lock(self._lock)

    def _replace(self, data: bytes, *, sync: bool) -> None:
        beside = self._file.with_suffix(".new")
        with open(beside, "wb") as file:
            file.write(data)
            file.flush()
            if sync:
                os.fsync(file.fileno())
        beside.replace(self._file)

    def end(self) -> None:
        """The program was closed: nothing is to be opened again."""
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.close()
            _forget(self._file)


def _taken(path: Path) -> list[OpenReview]:
    """What a session names whose process is gone, taken off the disk; nothing where it runs."""
    with open(_lock_of(path), "ab") as lock:
        if not try_lock(lock):
            return []
        try:
            entries = json.loads(path.read_bytes())["open"]
            found = [OpenReview(*map(str, entry)) for entry in entries]
        except (ValueError, KeyError, TypeError):
            found = []
    _forget(path)
    return found


def _lock_of(path: Path) -> Path:
    return path.with_suffix(".lock")


def _forget(path: Path) -> None:
    for gone in (path, _lock_of(path)):
        gone.unlink(missing_ok=True)
