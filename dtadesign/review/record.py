"""A review's record as a value: its header, its events, and the states they fold to."""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from dtadesign.checklist.loader import checklist_in_header
from dtadesign.errors import FileProblems, NotDone, ReviewDamaged
from dtadesign.plain import to_plain
from dtadesign.review.chain import (
    FORMAT,
    DoesNotHold,
    Event,
    canonical,
    digest,
    header_line,
    make_event,
    read_event,
)  # fmt: skip
from dtadesign.review.edits import KINDS, Edit, read_edit
from dtadesign.review.packet_rules import why_no_profile
from dtadesign.review.values import Review
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dtadesign.checklist.model import Checklist


_NAMES_ITS_FORMAT = re.compile(rb'\{"format":"(dtadesign-review/[0-9]{1,9})",')

_CLOSE = "close"
"""The kind of event that closes a panel."""

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
class Record:
    """Header and events. ``torn`` counts the bytes of a last line that was never finished."""

    header: Header
    events: tuple[Event, ...] = ()
    torn: int = 0

    @property
    def checklist(self) -> Checklist:
        """The checklist that the review carries."""
        return self.header.checklist

    @property
    def fingerprint(self) -> str:
        """The last hash, 64 hex digits: it stands for the whole record."""
        return self.events[-1].hash if self.events else digest(self.header.line)

    @property
    def whole_lines_only(self) -> Record:
        """The record without the last line that was never finished."""
        return replace(self, torn=0)

    @property
    def by(self) -> str:
        """Whose review it is: the name at its first event."""
        return self.events[0].by if self.events else "reviewer"

    @property
    def read_only_because(self) -> str:
        """A sentence where this version may not append, else an empty text."""
        if self.header.format != FORMAT:
            said = tr("it is of the format {format}, which a newer version writes")
            return said.format(format=self.header.format)
        for event in self.events:
            if event.kind not in KINDS:
                said = tr('event {n} is of the kind "{kind}", which a newer version writes')
                return said.format(n=event.n, kind=event.kind)
        return ""

    @cached_property
    def review(self) -> Review:
        """The state after all events."""
        review = Review(id=self.header.id)
        for event in self.events:
            review = apply(review, event)
        return review

    @cached_property
    def _is_closed(self) -> bool:
        """Whether it was closed: known without working the whole state out."""
        return any(event.kind == _CLOSE for event in self.events)

    def at(self, n: int) -> Record:
        """The record as it was after its ``n``-th event."""
        return replace(self, events=self.events[:n], torn=0)

    def with_event(self, event: Event) -> Record:
        """The record with one event more; where the state is known, the new one follows from it."""
        record = replace(self, events=(*self.events, event), torn=0)
        if "_is_closed" in vars(self):
            vars(record)["_is_closed"] = self._is_closed or event.kind == _CLOSE
        if "review" in vars(self):
            vars(record)["review"] = apply(self.review, event)
        return record

    def next_event(self, edit: Edit, by: str, at: str, salt: str | None = None) -> Event:
        """The event that would append this edit; raises `NotDone` where the panel is closed to it.

        And where the edit would change a profile that came with a packet. Only shipped examples give
        their salt.
        """
        if self._is_closed:
            from dtadesign.review.closed import why_not

            if refused := why_not(self.review, edit):
                raise NotDone(refused)
        if edit.kind == "profile" and (refused := why_no_profile(self.review, edit)):
            raise NotDone(refused)
        private = edit.private()
        if private is not None:
            private["salt"] = salt or os.urandom(16).hex()
        return make_event(len(self.events) + 1, at, by, edit.kind, edit.payload(), private, self.fingerprint)


def apply(review: Review, event: Event) -> Review:
    """The review after one more event; a kind that this version does not know changes nothing."""
    if event.kind in KINDS:
        review = read_edit(event).apply(review, event)
    return replace(review, n=event.n, at=event.at)


def new_record(review_id: str, created: str, checklist: Checklist) -> Record:
    """An empty record for a checklist."""
    data = to_plain(checklist)
    return Record(read_header(header_line(review_id, created, data), "the new review"))


def read_header(line: bytes, name: str) -> Header:
    """The header from its line; raises `ReviewDamaged`, or `NotDone` where it takes a newer version."""
    try:
        return _header(line, name)
    except ReviewDamaged:
        own = _NAMES_ITS_FORMAT.match(line)
        if own and own[1].decode("ascii") != FORMAT:
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


def read_events(header: Header, lines: Iterable[bytes], name: str) -> tuple[Event, ...]:
    """The events from their lines; raises `ReviewDamaged` at the first that does not hold."""
    events: list[Event] = []
    prev = digest(header.line)
    for n, line in enumerate(lines, 1):
        try:
            event = read_event(line, n, prev)
            if event.kind in KINDS:
                read_edit(event)
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
