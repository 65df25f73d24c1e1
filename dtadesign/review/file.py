"""The review on disk: made once, read whole, appended to line by line, each line fsynced."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from dtadesign.errors import NotDone, ReadOnlyReview, ReviewDamaged
from dtadesign.review.chain import ANY_VERSION, ANY_WORKSHOP, FORMAT, LARGEST_FILE, event_line
from dtadesign.review.chained import lines_of, read_chain, sound_end
from dtadesign.review.clock import now
from dtadesign.review.disk import looks_like_review, write_whole
from dtadesign.review.lines import Lines, LinesFile, write_new_lines
from dtadesign.review.record import Record, fits, new_record
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.chain import Event
    from dtadesign.review.edit import Edit

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
        end = sound_end(path, error)
    lines = islice(Lines(path, _refuse_other_files), end)
    return Record(*read_chain(lines, path, FORMAT, fits))


def _read(path: Path, data: bytes | None = None) -> tuple[Record, int]:
    """The record, and the length of the whole lines that it was read from."""
    lines = Lines(path, _refuse_other_files, data)
    header, events = read_chain(lines, path, FORMAT, fits)
    return Record(header, events, lines.torn), lines.length


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
    if start.startswith(ANY_WORKSHOP):
        raise NotDone(f"{path}: " + tr("is a workshop, not a review; dtadesign workshop is for those."))
    if path.suffix == ".dtareview":
        raise ReviewDamaged(path, 1, tr("This line does not begin as a review does."))
    raise NotDone(f"{path}: " + tr("is no review of dtadesign; those are files that end in .dtareview."))


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
    write_new_lines(path, lines_of(record))


class ReviewFile(LinesFile):
    """A review open for writing."""

    record: Record

    def _read(self) -> tuple[int, int]:
        self.record, length = _read(self.path)
        if self.record.read_only_because:
            said = tr("can only be read here: {why}.").format(why=self.record.read_only_because)
            raise ReadOnlyReview(f"{self.path}: {said}")
        return length, self.record.torn

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
        """Events that were chained elsewhere, on disk when this returns; raises as `append`."""
        self.write_lines([event_line(event) + b"\n" for event in events])

    def rewrite(self, record: Record) -> None:
        """The whole file replaced by this record in one step; no copy stays."""
        self.replace_lines(lines_of(record))
        self.record = record
