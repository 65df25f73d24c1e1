"""Handing domains to somebody in a copy that asks only them, and taking the answers back.

A copy has the same id and a common beginning; since then both may have gone on. What only the copy
changed is taken; what both changed is shown side by side, and a person chooses. Every answer taken
keeps the name of who gave it, and the hash of the event in which they did.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dtadesign.errors import NotDone
from dtadesign.review.action import Action
from dtadesign.review.collected import CollectEdit
from dtadesign.review.edits import AnswerEdit, ProfileEdit, read_edit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.edits_beside import FileEdit, TakenBackEdit
from dtadesign.review.values import Answer, Profile, Taken

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from dtadesign.review.chain import Event
    from dtadesign.review.edit import Edit
    from dtadesign.review.edits_beside import HandOverEdit
    from dtadesign.review.record import Record
    from dtadesign.review.values import Review

Thing = Answer | Action | Profile | None

PROFILE = "#profile"
"""The key of the profile, and `#A-1` that of an action, among considerations: no id begins so."""


def handed_copy(record: Record, edit: HandOverEdit, by: str, at: str, *, with_texts: bool = False) -> Record:
    """The copy to give away: it asks the domains of ``edit`` and, unless wished, holds no text of others.

    ``record`` already has the event that says it was handed over; the copy adds that it is the copy.
    """
    copy = record if with_texts else _without_texts_of_others(record, edit.domains)
    return copy.with_event(copy.next_event(replace(edit, is_copy=True), by, at))


def _without_texts_of_others(record: Record, domains: Collection[str]) -> Record:
    home = record.checklist.domain_of
    asked = {item.id for item in record.checklist.considerations if home[item.id].id in domains}
    kept = tuple(e if _may_go(e, asked) else replace(e, private=None) for e in record.events)
    return replace(record, events=kept, torn=0)


def _may_go(event: Event, asked: Collection[str]) -> bool:
    """Whether its texts go out with a copy; what a panel's members wrote never does."""
    return event.kind != CollectEdit.kind and _about(event).issubset(asked)


def _about(event: Event) -> set[str]:
    own = {str(event.payload["id"])} if "id" in event.payload else set()
    return own | {str(name) for name in event.payload.get("considerations", ())}


@dataclass(frozen=True)
class Change:
    """What the copy says of one thing: a consideration, an action (``#A-1``) or the profile.

    ``before`` is what stood where the two parted, or where the copy was last taken back; None is
    an action that is not there. ``both``: it was changed here too, and otherwise.
    """

    key: str
    before: Thing
    ours: Thing
    theirs: Thing
    event: Event
    both: bool

    @property
    def is_new_action(self) -> bool:
        """Whether the copy wrote an action of its own, which gets a new number here."""
        return self.key.startswith("#A-") and self.before is None

    @property
    def by(self) -> str:
        """Who changed it in the copy."""
        return self.event.by


@dataclass(frozen=True)
class Coming:
    """What a copy brings: changes in the checklist's order, and the files they need."""

    parted_at: int
    fingerprint: str
    changes: tuple[Change, ...]
    files: tuple[tuple[FileEdit, str], ...]

    @property
    def brings_something(self) -> bool:
        """Whether there is anything to take or to choose."""
        return bool(self.changes or self.files)

    @property
    def to_choose(self) -> tuple[Change, ...]:
        """What was changed on both sides."""
        return tuple(change for change in self.changes if change.both)


def coming_back(ours: Record, theirs: Record) -> Coming:
    """What ``theirs`` would bring; raises `NotDone` where it is no copy of this review."""
    if ours.header.line != theirs.header.line:
        raise NotDone("That file is another review, no copy of this one. Two reviews can be compared.")
    parted = _common_beginning(ours, theirs)
    known = max(parted, _known_until(ours, theirs))
    last = _last_events(theirs.events[known:])
    states = theirs.at(known).review, ours.review, theirs.review
    changes = (_change(key, states, last[key]) for key in _in_order(ours, last))
    here = {(copy.sha256, copy.consideration) for copy in ours.review.files}
    files = tuple(
        (edit, by)
        for edit, by in _files(theirs.events[parted:])
        if (edit.sha256, edit.consideration) not in here
    )
    return Coming(parted, theirs.fingerprint, tuple(change for change in changes if change), files)


def _change(key: str, states: tuple[Review, Review, Review], event: Event) -> Change | None:
    before, ours, theirs = (_thing(review, key) for review in states)
    if key.startswith("#A-") and before is None:
        return None if theirs is None else Change(key, None, None, theirs, event, both=False)
    if theirs in (before, ours):
        return None
    return Change(key, before, ours, theirs, event, both=ours != before)


def _common_beginning(ours: Record, theirs: Record) -> int:
    """How many events the two share."""
    pairs = enumerate(zip(ours.events, theirs.events, strict=False))
    shorter = min(len(ours.events), len(theirs.events))
    return next((n for n, (mine, other) in pairs if mine.hash != other.hash), shorter)


def _known_until(ours: Record, theirs: Record) -> int:
    """Up to which of its events the copy was taken back before; 0 where never."""
    back = {taken.fingerprint for taken in ours.review.taken_back}
    return max((event.n for event in theirs.events if event.hash in back), default=0)


def _last_events(events: Iterable[Event]) -> dict[str, Event]:
    """The last event about each thing."""
    last: dict[str, Event] = {}
    for event in events:
        edit = read_edit(event)
        if isinstance(edit, AnswerEdit):
            last[edit.id] = event
        elif isinstance(edit, ActionEdit):
            last[f"#{edit.id}"] = event
        elif isinstance(edit, ProfileEdit):
            last[PROFILE] = event
    return last


def _in_order(record: Record, found: Mapping[str, Event]) -> list[str]:
    order = [PROFILE, *(item.id for item in record.checklist.considerations)]
    return [key for key in order if key in found] + [key for key in found if key not in order]


def _thing(review: Review, key: str) -> Thing:
    if key == PROFILE:
        return review.profile
    return review.actions.get(key[1:]) if key.startswith("#") else review.answer(key)


def _files(events: Iterable[Event]) -> Iterator[tuple[FileEdit, str]]:
    for event in events:
        edit = read_edit(event) if event.kind == FileEdit.kind else None
        if isinstance(edit, FileEdit) and edit.data:
            yield edit, event.by


def taking_back(record: Record, coming: Coming, theirs: Collection[str]) -> list[tuple[Edit, str | None]]:
    """The edits that take the copy's changes back, each with who made it (None: who takes it back).

    Of what both changed, the keys in ``theirs`` become as the copy has them; the others stay.
    """
    taken = [change for change in coming.changes if not change.both or change.key in theirs]
    kept = tuple(change.key for change in coming.to_choose if change.key not in theirs)
    edits: list[tuple[Edit, str | None]] = list(coming.files)
    number = record.review.last_action
    for change in taken:
        number += change.is_new_action
        edits.append((_edit(change, f"A-{number}"), change.by))
    took = tuple(change.key for change in taken)
    return [*edits, (TakenBackEdit(fingerprint=coming.fingerprint, took=took, kept=kept), None)]


def _edit(change: Change, new_action: str) -> Edit:
    source, theirs = Taken(hash=change.event.hash, at=change.event.at), change.theirs
    if isinstance(theirs, Answer):
        return AnswerEdit(id=change.key, answer=theirs, taken=source)
    if isinstance(theirs, Profile):
        return ProfileEdit(profile=theirs, taken=source)
    own = new_action if change.is_new_action else change.key[1:]
    return ActionEdit(id=own, action=theirs, taken=source)
