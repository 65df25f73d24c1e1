"""The review on disk: made once, read whole, appended to line by line, each line fsynced."""

from __future__ import annotations

import io
import os
from itertools import islice
from typing import TYPE_CHECKING

from dtadesign.errors import NotDone, ReadOnlyReview, ReviewChanged, ReviewDamaged
from dtadesign.review.chain import ANY_VERSION, FORMAT, LARGEST_FILE, LONGEST_LINE, event_line
from dtadesign.review.clock import now
from dtadesign.review.disk import (
    looks_like_review,
    not_written,
    place_new_file,
    reason,
    remove_leftover,
    replace_file,
    write_whole,
)
from dtadesign.review.record import Record, new_record, newer_version_needed, read_events, read_header
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.chain import Event
    from dtadesign.review.edits import Edit

__all__ = [
    "ReviewFile",
    "create_review",
    "lines_of",
    "looks_like_review",
    "read_review",
    "read_sound_part",
    "write_new",
    "write_whole",
]


def read_review(path: Path) -> Record:
    """The record in a file; raises `ReviewDamaged` or `NotDone`. The file is left as it is."""
    return _read(path)[0]


def read_carried(path: Path, data: bytes) -> Record:
    """The record in the bytes of a review that another file, ``path``, carries; raises as `read_review`."""
    return _read(path, data)[0]


def read_sound_part(path: Path) -> Record:
    """The longest part from the start that holds; raises `DtaError` where not even line 1 does."""
    try:
        return read_review(path).whole_lines_only
    except ReviewDamaged as error:
        end = error.line - 1
    if end < 1:
        raise NotDone(
            f"{path}: " + tr("the first line was changed; no part of the record can be vouched for.")
        )
    lines = iter(_Lines(path))
    header = read_header(next(lines), str(path))
    return Record(header, read_events(header, islice(lines, end - 1), str(path)))


def _read(path: Path, data: bytes | None = None) -> tuple[Record, int]:
    """The record, and the length of the whole lines that it was read from."""
    lines = _Lines(path, data)
    rest = iter(lines)
    first = next(rest, None)
    if first is None:
        raise ReviewDamaged(path, 1, tr("The first line is not complete."))
    header = read_header(first, str(path))
    try:
        events = read_events(header, rest, str(path))
    except ReviewDamaged as error:
        if header.format == FORMAT or error.line == 1:
            raise
        raise newer_version_needed(str(path), header.format) from None
    return Record(header, events, lines.torn), lines.length


class _Lines:
    """A file's complete lines, read one by one and handed on without their newlines.

    ``data`` are its bytes where they were read already. After the last, ``length`` counts their bytes
    and ``torn`` those of an unfinished last line.
    """

    def __init__(self, path: Path, data: bytes | None = None) -> None:
        self._path = path
        self._data = data
        self.length = 0
        self.torn = 0

    def __iter__(self) -> Iterator[bytes]:
        try:
            with open(self._path, "rb") if self._data is None else io.BytesIO(self._data) as file:
                size = os.fstat(file.fileno()).st_size if self._data is None else len(self._data)
                _refuse_other_files(self._path, file.read(4096), size)
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


def _refuse_other_files(path: Path, start: bytes, size: int) -> None:
    if size > LARGEST_FILE:
        said = tr("has {size} bytes; a review has at most {most}.")
        raise NotDone(f"{path}: {said.format(size=f'{size:,}', most=f'{LARGEST_FILE:,}')}")
    if size == 0:
        raise NotDone(f"{path}: " + tr("is empty; a review begins with its checklist."))
    if start.startswith(ANY_VERSION):
        return
    if start.startswith(b"%PDF"):
        raise NotDone(f"{path}: " + tr("is a PDF, which is only read; to write, a .dtareview is needed."))
    if path.suffix == ".dtareview":
        raise ReviewDamaged(path, 1, tr("This line does not begin as a review does."))
    raise NotDone(f"{path}: " + tr("is no review of dtadesign; those are files that end in .dtareview."))


def lines_of(record: Record) -> list[bytes]:
    """The lines of a whole record, with their newlines."""
    return [line + b"\n" for line in (record.header.line, *map(event_line, record.events))]


def create_review(
    path: Path, checklist: Checklist, edits: Iterable[Edit], by: str,
    *, review_id: str | None = None, times: Callable[[], str] = now,
) -> Record:  # fmt: skip
    """A new review with these edits, all or nothing; raises `NotDone` where the file exists."""
    record = new_record(review_id or own_id(), times(), checklist)
    for edit in edits:
        record = record.with_event(record.next_event(edit, by, times()))
    write_new(path, record)
    return record


def own_id() -> str:
    """A new id for a review, which nothing else in the world has."""
    import uuid  # dear to import, and only a new review needs one

    return str(uuid.uuid4())


def write_new(path: Path, record: Record) -> None:
    """The record as a new file, in one step; raises `NotDone` where something stands there."""
    from dtadesign.review.lock import Lock

    lines = lines_of(record)
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
        raise NotDone(f"{path}: " + tr("not saved: the review would pass 256 MiB."))


class ReviewFile:
    """A review open for writing: holds the lock, knows its length, appends and syncs.

    `write` returns only when the lines are on disk. Where it raises, the file is as it was and
    the caller still has the edits.
    """

    def __init__(self, path: Path, owner: str, *, over: bool = False) -> None:
        from dtadesign.review.lock import Lock

        self.path = path
        self._lock = Lock.take(path, owner, over=over)
        remove_leftover(path)
        try:
            self.record, self._length = _read(path)
            self._tail = self.record.torn  # bytes after the last whole line: cut off by the next append
            self._refuse_reading_only()
            self._open()
        except BaseException:
            self._lock.release()
            raise

    def _refuse_reading_only(self) -> None:
        if self.record.read_only_because:
            said = tr("can only be read here: {why}.").format(why=self.record.read_only_because)
            raise ReadOnlyReview(f"{self.path}: {said}")

    def _open(self) -> None:
        try:
            self._file = open(self.path, "r+b", buffering=0)  # noqa: SIM115  open until close()
        except OSError as error:
            raise NotDone(f"{self.path}: {not_written(error)}") from None

    def __enter__(self) -> ReviewFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Gives file and lock back."""
        self._file.close()
        self._lock.release()

    def append(self, edits: Sequence[Edit], by: str, at: str | None = None) -> tuple[Event, ...]:
        """The edits as events, on disk when this returns; raises `NotDone` or `ReviewChanged`."""
        record, events = self.record, []
        for edit in edits:
            event = record.next_event(edit, by, at or now())
            record = record.with_event(event)
            events.append(event)
        self.write(events)
        self.record = record
        return tuple(events)

    def write(self, events: Sequence[Event]) -> None:
        """Lines of events that were chained elsewhere, on disk when this returns."""
        lines = [event_line(event) + b"\n" for event in events]
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

    def rewrite(self, record: Record) -> None:
        """The whole file replaced by this record in one step; no copy stays."""
        lines = lines_of(record)
        _refuse_too_long(self.path, lines)
        self._refuse_changed_file()
        self._file.close()
        try:
            replace_file(self.path, b"".join(lines))
        except OSError as error:
            said = tr("not saved: {reason}. Nothing was changed.").format(reason=reason(error))
            raise NotDone(f"{self.path}: {said}") from None
        else:
            self.record, self._length, self._tail = record, sum(map(len, lines)), 0
        finally:
            self._open()
