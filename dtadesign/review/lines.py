"""A file of lines on disk: read one by one, made whole, appended to with each line fsynced.

A review is such a file, and a workshop.
"""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, Self

from dtadesign.errors import NotDone, ReviewChanged, ReviewDamaged
from dtadesign.review.chain import LARGEST_FILE, LONGEST_LINE
from dtadesign.review.disk import not_written, place_new_file, reason, remove_leftover, replace_file
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    Refuse = Callable[[Path, bytes, int], None]
    """Raises `DtaError` where a file that begins so and has this many bytes is none of its kind."""


class Lines:
    """A file's complete lines, read one by one and handed on without their newlines.

    ``data`` are its bytes where they were read already. After the last, ``length`` counts their bytes
    and ``torn`` those of an unfinished last line.
    """

    def __init__(self, path: Path, refuse_others: Refuse, data: bytes | None = None) -> None:
        self._path = path
        self._refuse_others = refuse_others
        self._data = data
        self.length = 0
        self.torn = 0

    def __iter__(self) -> Iterator[bytes]:
        try:
            with open(self._path, "rb") if self._data is None else io.BytesIO(self._data) as file:
                size = os.fstat(file.fileno()).st_size if self._data is None else len(self._data)
                self._refuse_others(self._path, file.read(4096), size)
                file.seek(0)
                count = 0
                while line := file.readline(LONGEST_LINE + 1):
                    count += 1
                    if not line.endswith(b"\n"):
                        self._unfinished(line, count)
                        return
                    self.length += len(line)
                    yield line[:-1]
        except OSError as error:
            said = tr("cannot be read: {reason}.").format(reason=error.strerror or error)
            raise NotDone(f"{self._path}: {said}") from None

    def _unfinished(self, line: bytes, count: int) -> None:
        if len(line) > LONGEST_LINE:
            raise ReviewDamaged(self._path, count, tr("This line is longer than 16 MiB."))
        self.torn = len(line)


def write_new_lines(path: Path, lines: Sequence[bytes]) -> None:
    """The lines as a new file, in one step; raises `NotDone` where something stands there."""
    from dtadesign.review.lock import Lock

    _refuse_too_long(path, lines)
    lock = Lock.take(path, "somebody who is making it")
    try:
        place_new_file(path, b"".join(lines))
    except FileExistsError:
        said = tr("exists already and is left as it is; choose another name.")
        raise NotDone(f"{path}: {said}") from None
    except OSError as error:
        raise NotDone(f"{path}: {not_written(error)}") from None
    finally:
        lock.release()


def _refuse_too_long(path: Path, lines: Sequence[bytes], before: int = 0) -> None:
    if any(len(line) > LONGEST_LINE for line in lines):
        raise NotDone(f"{path}: " + tr("not saved: one entry is larger than 16 MiB."))
    if before + sum(map(len, lines)) > LARGEST_FILE:
        raise NotDone(f"{path}: " + tr("not saved: the file would pass 256 MiB."))


class LinesFile:
    """A file of lines open for writing: holds the lock, knows its length, appends and syncs.

    `write_lines` returns only when they are on disk. Where it raises, the file is as it was and the
    caller still has what it wanted to write.
    """

    def __init__(self, path: Path, owner: str, *, over: bool = False) -> None:
        from dtadesign.review.lock import Lock

        self.path = path
        self._lock = Lock.take(path, owner, over=over)
        remove_leftover(path)
        try:
            # of the whole lines, and of the bytes after them, which the next append cuts off
            self._length, self._tail = self._read()
            self._open()
        except BaseException:
            self._lock.release()
            raise

    def _read(self) -> tuple[int, int]:
        """Reads what stands there, whichever kind it is; how long it is, and its unfinished end."""
        raise NotImplementedError

    def _open(self) -> None:
        try:
            self._file = open(self.path, "r+b", buffering=0)  # noqa: SIM115  open until close()
        except OSError as error:
            raise NotDone(f"{self.path}: {not_written(error)}") from None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Gives file and lock back."""
        self._file.close()
        self._lock.release()

    def write_lines(self, lines: Sequence[bytes]) -> None:
        """Lines with their newlines, on disk when this returns; raises `NotDone` or `ReviewChanged`."""
        _refuse_too_long(self.path, lines, self._length)
        self._refuse_changed_file()
        data = b"".join(lines)
        try:
            if self._tail:
                self._file.truncate(self._length)
                self._tail = 0
            self._write_all(data)
            os.fsync(self._file.fileno())
        except OSError as error:
            self._take_back()
            said = tr("not saved: {reason}. The file is as it was.").format(reason=reason(error))
            raise NotDone(f"{self.path}: {said}") from None
        self._length += len(data)

    def _write_all(self, data: bytes) -> None:
        self._file.seek(self._length)
        rest = memoryview(data)
        while rest:
            rest = rest[self._file.write(rest) :]

    def _take_back(self) -> None:
        """Leave no half of a line; where even that fails, the next append does it first."""
        try:
            self._file.truncate(self._length)
        except OSError:
            self._tail = os.fstat(self._file.fileno()).st_size - self._length

    def _refuse_changed_file(self) -> None:
        try:
            there, ours = self.path.stat(), os.fstat(self._file.fileno())
        except OSError:
            said = tr("the file is no longer there; nothing was written.")
            raise ReviewChanged(f"{self.path}: {said}") from None
        if not os.path.samestat(there, ours) or there.st_size != self._length + self._tail:
            said = tr(
                "the file was changed by another program since it was opened here; nothing was written "
                "over it."
            )
            raise ReviewChanged(f"{self.path}: {said}")

    def replace_lines(self, lines: Sequence[bytes]) -> None:
        """The whole file replaced by these in one step; no copy stays."""
        _refuse_too_long(self.path, lines)
        self._refuse_changed_file()
        self._file.close()
        try:
            replace_file(self.path, b"".join(lines))
        except OSError as error:
            said = tr("not saved: {reason}. Nothing was changed.").format(reason=reason(error))
            raise NotDone(f"{self.path}: {said}") from None
        else:
            self._length, self._tail = sum(map(len, lines)), 0
        finally:
            self._open()
