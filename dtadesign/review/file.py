"""The review on disk: made once, read whole, appended to line by line, each line fsynced."""

from __future__ import annotations

import errno
import os
import uuid
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import TracebackType

from dtadesign.checklist.model import Checklist
from dtadesign.errors import NotDone, ReadOnlyReview, ReviewChanged, ReviewDamaged
from dtadesign.review.chain import HEADER_START, LARGEST_FILE, LONGEST_LINE, Event, event_line
from dtadesign.review.clock import now
from dtadesign.review.edits import Edit
from dtadesign.review.lock import Lock
from dtadesign.review.record import Record, new_record, read_events, read_header

_ANY_VERSION = b'{"format":"dtadesign-review/'


def read_review(path: Path) -> Record:
    """The record in a file; raises `ReviewDamaged` or `NotDone`. The file is left as it is."""
    lines, torn = _lines(path)
    if torn and not lines:
        raise ReviewDamaged(path, 1, "The first line is not complete.")
    header = read_header(lines[0], str(path))
    return Record(header, read_events(header, lines[1:], str(path)), torn)


def read_sound_part(path: Path) -> Record:
    """The longest part from the start that holds; raises `DtaError` where not even line 1 does."""
    lines, _ = _lines(path)
    header = read_header(lines[0] if lines else b"", str(path))
    end = len(lines)
    try:
        return Record(header, read_events(header, lines[1:], str(path)))
    except ReviewDamaged as error:
        end = error.line - 1
    if end < 1:
        raise NotDone(f"{path}: the first line was changed; no part of the record can be vouched for.")
    return Record(header, read_events(header, lines[1:end], str(path)))


def _lines(path: Path) -> tuple[list[bytes], int]:
    """The complete lines without their newlines, and the length of an unfinished last one."""
    lines: list[bytes] = []
    try:
        with open(path, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            _refuse_other_files(path, file.read(4096), size)
            file.seek(0)
            while line := file.readline(LONGEST_LINE + 1):
                if not line.endswith(b"\n"):
                    if len(line) > LONGEST_LINE:
                        raise ReviewDamaged(path, len(lines) + 1, "This line is longer than 16 MiB.")
                    return lines, len(line)
                lines.append(line[:-1])
    except OSError as error:
        raise NotDone(f"{path}: cannot be read: {error.strerror or error}.") from None
    return lines, 0


def _refuse_other_files(path: Path, start: bytes, size: int) -> None:
    if size > LARGEST_FILE:
        raise NotDone(f"{path}: has {size:,} bytes; a review has at most {LARGEST_FILE:,}.")
    if size == 0:
        raise NotDone(f"{path}: is empty; a review begins with its checklist.")
    if not start.startswith(_ANY_VERSION):
        kind = "a PDF" if start.startswith(b"%PDF") else "no review of dtadesign"
        raise NotDone(f"{path}: is {kind}; a review begins with {HEADER_START.decode('ascii')!r}.")


def looks_like_review(path: Path) -> bool:
    """Whether the file begins as a review of any version does."""
    try:
        with open(path, "rb") as file:
            return file.read(len(_ANY_VERSION)) == _ANY_VERSION
    except OSError:
        return False


def lines_of(record: Record) -> bytes:
    """The bytes of a whole record."""
    return b"".join(line + b"\n" for line in (record.header.line, *map(event_line, record.events)))


def create_review(
    path: Path, checklist: Checklist, edits: Iterable[Edit], by: str,
    *, review_id: str | None = None, times: Callable[[], str] = now,
) -> Record:  # fmt: skip
    """A new review with these edits, all or nothing; raises `NotDone` where the file exists."""
    record = new_record(review_id or str(uuid.uuid4()), times(), checklist)
    for edit in edits:
        record = record.with_event(record.next_event(edit, by, times()))
    write_new(path, record)
    return record


def write_new(path: Path, record: Record) -> None:
    """The record as a new file, in one step; raises `NotDone` where something stands there."""
    if path.exists():
        raise NotDone(f"{path}: exists already and is left as it is; choose another name.")
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        _write_synced(beside, lines_of(record))
        _move_to_free_name(beside, path)
        _sync_folder(path)
    except OSError as error:
        raise NotDone(f"{path}: cannot be written: {_reason(error)}.") from None
    finally:
        beside.unlink(missing_ok=True)


def _move_to_free_name(source: Path, target: Path) -> None:
    """Like a rename that never replaces. Where the disk knows no links, the name is taken first."""
    if os.name == "nt":
        source.rename(target)
        return
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        source.replace(target)


def write_whole(path: Path, data: bytes) -> None:
    """An export or report, replacing its former self in one step; raises `NotDone`."""
    try:
        replace_file(path, data)
    except OSError as error:
        raise NotDone(f"{path}: cannot be written: {_reason(error)}.") from None


def replace_file(path: Path, data: bytes) -> None:
    """The file's content replaced in one step, once the new one is on disk; raises `OSError`."""
    beside = path.with_name(f".{path.name}.new")
    try:
        _write_synced(beside, data)
        beside.replace(path)
        _sync_folder(path)
    finally:
        beside.unlink(missing_ok=True)


def _write_synced(path: Path, data: bytes) -> None:
    with open(path, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(path: Path) -> None:
    """A new name is on disk only once its folder is; Windows does that by itself."""
    if os.name == "nt":
        return
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _reason(error: OSError) -> str:
    if error.errno == errno.ENOSPC:
        return "the disk is full"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "this place may not be written to"
    return error.strerror or str(error)


class ReviewFile:
    """A review open for writing: holds the lock, knows its length, appends and syncs.

    `write` returns only when the lines are on disk. Where it raises, the file is as it was and
    the caller still has the edits.
    """

    def __init__(self, path: Path, owner: str, *, over: bool = False) -> None:
        self.path = path
        self._lock = Lock.take(path, owner, over=over)
        try:
            self.record = read_review(path)
            if self.record.read_only_because:
                raise ReadOnlyReview(f"{path}: can only be read here: {self.record.read_only_because}.")
            self._open()
        except BaseException:
            self._lock.release()
            raise

    def _open(self) -> None:
        try:
            self._file = open(self.path, "r+b", buffering=0)  # noqa: SIM115  open until close()
        except OSError as error:
            raise NotDone(f"{self.path}: cannot be written: {_reason(error)}.") from None
        self._tail = self.record.torn  # bytes after the last whole line: cut off by the next append
        self._length = os.fstat(self._file.fileno()).st_size - self._tail

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
        self._refuse_too_long(lines)
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
            raise NotDone(f"{self.path}: not saved: {_reason(error)}. The edits are kept here.") from None
        self._length += len(data)

    def _write_all(self, data: bytes) -> None:
        self._file.seek(self._length)
        rest = memoryview(data)
        while rest:
            rest = rest[self._file.write(rest) :]

    def _take_back(self) -> None:
        try:
            self._file.truncate(self._length)
        except OSError:
            self._tail = os.fstat(self._file.fileno()).st_size - self._length

    def _refuse_too_long(self, lines: Sequence[bytes]) -> None:
        if any(len(line) > LONGEST_LINE for line in lines):
            raise NotDone(f"{self.path}: not saved: one entry is larger than 16 MiB.")
        if self._length + sum(map(len, lines)) > LARGEST_FILE:
            raise NotDone(f"{self.path}: not saved: the review would pass 256 MiB.")

    def _refuse_changed_file(self) -> None:
        try:
            there, ours = self.path.stat(), os.fstat(self._file.fileno())
        except OSError:
            raise ReviewChanged(f"{self.path}: the file is no longer there; nothing was written.") from None
        if not os.path.samestat(there, ours) or there.st_size != self._length + self._tail:
            raise ReviewChanged(
                f"{self.path}: was changed by another program since it was opened here; "
                "nothing was written over it."
            )

    def rewrite(self, record: Record) -> None:
        """The whole file replaced by this record in one step; no copy stays."""
        self._refuse_changed_file()
        self._file.close()
        try:
            replace_file(self.path, lines_of(record))
            self.record = record
        except OSError as error:
            raise NotDone(f"{self.path}: not saved: {_reason(error)}. Nothing was changed.") from None
        finally:
            self._open()
