"""A header with its checklist and a chain of events: what a review's record and a workshop's share."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Self

from dtadesign.checklist.loader import checklist_in_header
from dtadesign.errors import FileProblems, NotDone, ReviewDamaged
from dtadesign.plain import to_plain
from dtadesign.review.chain import (
    FORMAT,
    DoesNotHold,
    Event,
    canonical,
    digest,
    event_line,
    header_line,
    read_event,
)
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from dtadesign.checklist.model import Checklist

_NAMES_ITS_FORMAT = re.compile(rb'\{"format":"(dtadesign-(?:review|workshop)/[0-9]{1,9})",')

_KNOWN_CHECKLISTS: dict[bytes, tuple[Checklist, str]] = {}
"""The last checklists read, with their digests, by the bytes that end a header: a panel's files share one."""


@dataclass(frozen=True)
class Header:
    """The first line: its bytes as they stand, and what they say."""

    line: bytes
    format: str
    id: str
    created: str
    checklist: Checklist
    checklist_digest: str


@dataclass(frozen=True)
class Chained:
    """Header and events. ``torn`` counts the bytes of a last line that was never finished."""

    header: Header
    events: tuple[Event, ...] = ()
    torn: int = 0

    @property
    def checklist(self) -> Checklist:
        """The checklist that the file carries."""
        return self.header.checklist

    @property
    def fingerprint(self) -> str:
        """The last hash, 64 hex digits: it stands for the whole record."""
        return self.events[-1].hash if self.events else digest(self.header.line)

    @property
    def whole_lines_only(self) -> Self:
        """The record without the last line that was never finished."""
        return replace(self, torn=0)

    def at(self, n: int) -> Self:
        """The record as it was after its ``n``-th event."""
        return replace(self, events=self.events[:n], torn=0)

    @property
    def read_only_because(self) -> str:
        """A sentence where this version may not append, else an empty text."""
        raise NotImplementedError

    def why_read_only(self, own_format: str, kinds: Mapping[str, object]) -> str:
        """A sentence where a version that knows this format and these kinds may not append, else empty."""
        if self.header.format != own_format:
            said = tr("it is of the format {format}, which a newer version writes")
            return said.format(format=self.header.format)
        for event in self.events:
            if event.kind not in kinds:
                said = tr('event {n} is of the kind "{kind}", which a newer version writes')
                return said.format(n=event.n, kind=event.kind)
        return ""


def new_header(
    file_id: str, created: str, checklist: Checklist, name: str, own_format: str = FORMAT
) -> Header:
    """The header of a new file, called ``name`` where its checklist is wrong."""
    line = header_line(file_id, created, to_plain(checklist), own_format)
    return read_header(line, name, own_format)


def read_header(line: bytes, name: str, own_format: str = FORMAT) -> Header:
    """The header from its line; raises `ReviewDamaged`, or `NotDone` where it takes a newer version."""
    try:
        return _header(line, name)
    except ReviewDamaged:
        own = _NAMES_ITS_FORMAT.match(line)
        if own and own[1].decode("ascii") != own_format:
            raise newer_version_needed(name, own[1].decode("ascii")) from None
        raise


def newer_version_needed(name: str, file_format: str) -> NotDone:
    """What to say of a file that this version cannot even read."""
    said = tr("needs a newer version of dtadesign; its format is {format}.").format(format=file_format)
    return NotDone(f"{name}: {said}")


def _header(line: bytes, name: str) -> Header:
    start, _, rest = line.partition(b',"checklist":')
    known = _KNOWN_CHECKLISTS.get(rest)
    try:
        data: Mapping[str, Any] = json.loads((start + b"}" if known else line).decode("utf-8"))
        own_digest = known[1] if known else digest(canonical(data["checklist"]))
        texts = {key: data[key] for key in ("format", "id", "created")}
    except (ValueError, KeyError, TypeError, RecursionError):
        raise ReviewDamaged(name, 1, tr("The first line cannot be read.")) from None
    if not all(isinstance(text, str) for text in texts.values()):
        raise ReviewDamaged(name, 1, tr("The first line lacks its id or time."))
    if known:
        return Header(line=line, checklist=known[0], checklist_digest=own_digest, **texts)
    try:
        checklist = checklist_in_header(data["checklist"], f"{name} (checklist inside)")
    except FileProblems as error:
        first, *more = error.problems
        raise ReviewDamaged(
            name, 1, tr("The checklist in it is wrong ({first}).").format(first=first), more
        ) from None
    _remember(rest, checklist, own_digest)
    return Header(line=line, checklist=checklist, checklist_digest=own_digest, **texts)


def _remember(rest: bytes, checklist: Checklist, own_digest: str) -> None:
    """Keeps a checklist that was read and found right, where nothing but it stands in these bytes."""
    text = rest.decode("utf-8")
    if not text.startswith("{") or json.JSONDecoder().raw_decode(text)[1] != len(text) - 1:
        return
    if len(_KNOWN_CHECKLISTS) >= 4:
        _KNOWN_CHECKLISTS.clear()
    _KNOWN_CHECKLISTS[rest] = checklist, own_digest


def read_chain(
    lines: Iterable[bytes], path: Path, own_format: str, fits: Callable[[Event], object]
) -> tuple[Header, tuple[Event, ...]]:
    """Header and events from a file's lines; raises `ReviewDamaged`, or `NotDone` for a newer version."""
    rest = iter(lines)
    first = next(rest, None)
    if first is None:
        raise ReviewDamaged(path, 1, tr("The first line is not complete."))
    header = read_header(first, str(path), own_format)
    try:
        return header, read_chained(header, rest, str(path), fits)
    except ReviewDamaged as error:
        if header.format == own_format or error.line == 1:
            raise
        raise newer_version_needed(str(path), header.format) from None


def sound_end(path: Path, damage: ReviewDamaged) -> int:
    """How many lines from the start hold; raises `NotDone` where not even the first does."""
    if damage.line < 2:
        said = tr("the first line was changed; no part of the record can be vouched for.")
        raise NotDone(f"{path}: {said}")
    return damage.line - 1


def read_chained(
    header: Header, lines: Iterable[bytes], name: str, fits: Callable[[Event], object]
) -> tuple[Event, ...]:
    """The events from their lines; raises `ReviewDamaged` at the first that does not hold.

    ``fits`` raises where an event holds what its kind does not.
    """
    events: list[Event] = []
    prev = digest(header.line)
    for n, line in enumerate(lines, 1):
        try:
            event = read_event(line, n, prev)
            fits(event)
        except DoesNotHold as error:
            at = 1 if n == 1 and _is_sound_alone(line) else n + 1
            raise ReviewDamaged(name, at, tr("This line {fault}").format(fault=error)) from None
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise ReviewDamaged(name, n + 1, tr("This line does not fit its kind of edit.")) from None
        events.append(event)
        prev = event.hash
    return tuple(events)


def _is_sound_alone(line: bytes) -> bool:
    """Whether a first event holds by itself, so that it is the header that was changed."""
    try:
        read_event(line, 1, str(json.loads(line)["prev"]))
    except (DoesNotHold, ValueError, KeyError, TypeError, RecursionError):
        return False
    return True


def lines_of(record: Chained) -> list[bytes]:
    """The lines of a whole record, with their newlines."""
    return [line + b"\n" for line in (record.header.line, *map(event_line, record.events))]
