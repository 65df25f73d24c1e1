"""A review's record as a value: its header, its events, and the states they fold to."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from dtadesign.errors import NotDone
from dtadesign.review.chain import FORMAT, Event, make_event
from dtadesign.review.chained import (
    Chained,
    Header,
    new_header,
    newer_version_needed,
    read_chained,
    read_header,
)
from dtadesign.review.edit import Edit
from dtadesign.review.edits import KINDS, read_edit
from dtadesign.review.packet_rules import why_no_profile
from dtadesign.review.values import Review

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dtadesign.checklist.model import Checklist

__all__ = [
    "Header",
    "Record",
    "apply",
    "fits",
    "new_record",
    "newer_version_needed",
    "read_events",
    "read_header",
]

_CLOSE = "close"
"""The kind of event that closes a panel."""


@dataclass(frozen=True)
class Record(Chained):
    """A review's header and events."""

    @property
    def by(self) -> str:
        """Whose review it is: the name at its first event."""
        return self.events[0].by if self.events else "reviewer"

    @property
    def read_only_because(self) -> str:
        """A sentence where this version may not append, else an empty text."""
        return self.why_read_only(FORMAT, KINDS)

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
    return Record(new_header(review_id, created, checklist, "the new review"))


def read_events(header: Header, lines: Iterable[bytes], name: str) -> tuple[Event, ...]:
    """The events from their lines; raises `ReviewDamaged` at the first that does not hold."""
    return read_chained(header, lines, name, fits)


def fits(event: Event) -> None:
    """Raises where an event of a kind that this version knows holds what that kind does not."""
    if event.kind in KINDS:
        read_edit(event)
