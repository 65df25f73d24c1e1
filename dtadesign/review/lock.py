"""One writer at a time: ``<file>.lock`` names who holds the pen, the same for window and commands.

The operating system frees its own lock when a process dies, however it dies; so a lock file that
can be locked on this host is left over and is taken over in silence. One written on another host
is never taken over without a person.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from pathlib import Path
from typing import IO

from dtadesign.errors import NotDone, ReviewLocked
from dtadesign.review.clock import now

_FAR = 1 << 30  # a byte that nobody reads: on Windows a locked one cannot be read by others


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[bytes]) -> bool:
        file.seek(_FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


class Lock:
    """Held from `take` to `release`."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self._path = path
        self._file = file

    @classmethod
    def take(cls, review: Path, owner: str, *, over: bool = False) -> Lock:
        """The lock of a review; raises `ReviewLocked`. ``over``: a person takes it over."""
        path = review.with_name(review.name + ".lock")
        while True:
            lock = cls._attempt(path, review, owner, over=over)
            if lock is not None:
                return lock

    @classmethod
    def _attempt(cls, path: Path, review: Path, owner: str, *, over: bool) -> Lock | None:
        """None where the file that was locked had just been removed by its holder."""
        try:
            file = open(path, "a+b")  # noqa: SIM115  held open for as long as the lock is
        except OSError as error:
            what = error.strerror or str(error)
            raise NotDone(f"{review}: cannot be written in this place: {what}.") from None
        left = _holder(path)
        if not _try_lock(file):
            file.close()
            raise ReviewLocked(review, _spoken(left))
        if not _is_still(path, file):
            file.close()
            return None
        if left.get("host", _host()) != _host() and not over:
            file.close()
            raise ReviewLocked(review, _spoken(left))
        holder = {"owner": owner, "host": _host(), "process": os.getpid(), "since": now()}
        file.truncate(0)
        file.write(json.dumps(holder, ensure_ascii=True).encode("ascii"))
        file.flush()
        return cls(path, file)

    def release(self) -> None:
        """Gives the pen back. The file goes while it is still ours, where the system allows it."""
        if sys.platform == "win32":
            self._file.close()
            self._path.unlink(missing_ok=True)
        else:
            self._path.unlink(missing_ok=True)
            self._file.close()


def _host() -> str:
    return socket.gethostname()


def _is_still(path: Path, file: IO[bytes]) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except OSError:
        return False


def _holder(path: Path) -> dict[str, object]:
    """What the lock file says; nothing where it says nothing yet."""
    try:
        data = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}


def _spoken(holder: dict[str, object]) -> str:
    if not holder:
        return "by somebody who has just opened it"
    since = f", since {holder.get('since')}"
    return f"by {holder.get('owner')} on {holder.get('host')}, process {holder.get('process')}{since}"
