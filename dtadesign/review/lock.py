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
from contextlib import suppress
from pathlib import Path
from typing import IO

from dtadesign.errors import NotDone, ReviewLocked
from dtadesign.review.clock import now
from dtadesign.review.disk import not_written, reason
from dtadesign.wording import tr

_FAR = 1 << 30  # a byte that nobody reads: on Windows a locked one cannot be read by others


if sys.platform == "win32":
    import msvcrt

    def try_lock(file: IO[bytes]) -> bool:
        """Locks an open file until it is closed; whether nobody else had it."""
        file.seek(_FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def try_lock(file: IO[bytes]) -> bool:
        """Locks an open file until it is closed; whether nobody else had it."""
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:  # any other error says that this disk knows no locks
            return False
        return True


class Lock:
    """Held from `take` to `release`."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self._path = path
        self._file = file

    @classmethod
    def take(cls, review: Path, owner: str, *, over: bool = False) -> Lock:
        """The lock of a review; raises `ReviewLocked`. ``over``: a person takes it over.

        A link and what it leads to are one review, with one lock.
        """
        real = Path(os.path.realpath(review))
        path = Path(f"{real}.lock")  # also of "/", which has no name
        while True:
            lock = cls._attempt(path, review, owner, over=over)
            if lock is not None:
                return lock

    @classmethod
    def _attempt(cls, path: Path, review: Path, owner: str, *, over: bool) -> Lock | None:
        """None where the file is to be looked at anew: removed by its holder, or by us to take over."""
        try:
            file = _opened(path)
        except OSError as error:
            raise NotDone(f"{review}: {reason(error)}.") from None
        try:
            _claim(path, file, review, over=over)
            if _is_still(path, file):
                _write_holder(file, owner)
                return cls(path, file)
        except OSError as error:
            file.close()
            raise NotDone(f"{review}: {not_written(error)}") from None
        except ReviewLocked:
            file.close()
            raise
        file.close()
        return None

    def release(self) -> None:
        """Gives the pen back. The file goes while it is still ours, where the system allows it."""
        if sys.platform == "win32":
            self._file.close()
            self._remove()
        else:
            self._remove()
            self._file.close()

    def _remove(self) -> None:
        """One that cannot be removed is free all the same, and the next writer takes it over.

        One that somebody else has taken over is theirs, and stays.
        """
        with suppress(OSError):
            if sys.platform == "win32" or _is_still(self._path, self._file):
                self._path.unlink()


def _opened(path: Path) -> IO[bytes]:
    """The lock file, made where there is none; never another file by way of a link."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    return open(os.open(path, flags, 0o666), "r+b")


def _claim(path: Path, file: IO[bytes], review: Path, *, over: bool) -> None:
    """Locks the file, or takes it away from a holder who lives.

    That one stops by itself: it looks before each append whether the review is as it left it.
    """
    left = _holder(path)
    is_free = try_lock(file)
    if over and not is_free:
        path.unlink(missing_ok=True)
    elif not is_free or (left.get("host", _host()) != _host() and not over):
        raise ReviewLocked(review, _spoken(left))


def _write_holder(file: IO[bytes], owner: str) -> None:
    holder = {"owner": owner, "host": _host(), "process": os.getpid(), "since": now()}
    file.seek(0)
    file.truncate()
    file.write(json.dumps(holder, ensure_ascii=True).encode("ascii"))
    file.flush()


def _host() -> str:
    return socket.gethostname()


def _is_still(path: Path, file: IO[bytes]) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except OSError:
        return False


def _holder(path: Path) -> dict[str, object]:
    """What the lock file says; nothing where it says nothing yet, or nothing that we wrote."""
    try:
        with open(path, "rb") as file:
            data = json.loads(file.read(4096))
    except (OSError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def _spoken(holder: dict[str, object]) -> str:
    if not holder:
        return tr("by somebody who has just opened it")
    said = tr("by {owner} on {host}, process {process}, since {since}")
    return said.format(**{key: holder.get(key) for key in ("owner", "host", "process", "since")})
