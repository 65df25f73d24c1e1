"""Destroying texts: notes, reasons, evidence texts and places go; levels and the chain stay."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dtadesign.errors import NotDone
from dtadesign.review.clock import now
from dtadesign.review.collected import CollectEdit, events_inside
from dtadesign.review.edits import PurgeEdit
from dtadesign.review.edits_packet import LivedExperienceEdit, PacketEdit
from dtadesign.review.members import told_apart
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from dtadesign.review.chain import Event
    from dtadesign.review.file import ReviewFile
    from dtadesign.review.record import Record


@dataclass(frozen=True)
class Choice:
    """Whose texts go, undo and retyping included: of considerations, by persons, or of members (review ids).

    A panel member's own record goes as a whole where it holds one of them. A person's name takes the
    records of every member of this name; one of two is named by the id.
    """

    considerations: Collection[str] = ()
    persons: Collection[str] = ()
    members: Collection[str] = ()

    def takes(self, event: Event) -> bool:
        """Whether the event holds a text or a copied file that this choice destroys."""
        if event.kind == CollectEdit.kind:
            return self._takes_member(event)
        about = {event.payload.get("id"), *event.payload.get("considerations", ()), *_told_about(event)}
        chosen = not about.isdisjoint(self.considerations)
        return event.private is not None and (chosen or event.by in self.persons)

    def _takes_member(self, event: Event) -> bool:
        """Whether a member's record is theirs or holds such a text; who collected it wrote nothing in it."""
        if event.private is None:
            return False
        named = event.payload["name"] in self.persons or event.payload["review"] in self.members
        try:
            return named or any(map(self.takes, events_inside(event)))
        except TypeError:  # no record that this program wrote: what cannot be judged goes
            return True


def _told_about(event: Event) -> tuple[str, ...]:
    """The considerations on which an event keeps somebody else's words: applicants, another panel."""
    texts = event.private or {}
    found = texts.get("claims") or texts.get("panel") or {}
    return tuple(found) if event.kind in (PacketEdit.kind, LivedExperienceEdit.kind) else ()


def events_to_purge(record: Record, choice: Choice) -> tuple[int, ...]:
    """The numbers of the events whose texts the choice destroys.

    The second of two members of one name is also meant by the name that tells them apart: "A. Kim (2)".
    """
    names = told_apart(record.review.members)
    return tuple(
        event.n
        for event in record.events
        if choice.takes(event)
        or (
            event.kind == CollectEdit.kind
            and event.private is not None
            and names[event.payload["review"]] in choice.persons
        )
    )


def without_texts(record: Record, numbers: Collection[int]) -> Record:
    """The record without the texts of these events; its chain holds as before."""
    kept = tuple(replace(e, private=None) if e.n in numbers else e for e in record.events)
    return replace(record, events=kept, torn=0)


def member_named(record: Record, text: str) -> str:
    """The review id of the member whom an id, or the name that tells them apart, means; else `NotDone`."""
    names = told_apart(record.review.members)
    found = next((id_ for id_, name in names.items() if text in (id_, name)), None)
    if found is None:
        said = tr("There is no member {member} in this review; nothing was destroyed.")
        raise NotDone(said.format(member=text))
    return found


def purge(file: ReviewFile, choice: Choice, why: str, by: str, at: str | None = None) -> Event:
    """Destroys the texts and records that it was done; raises `NotDone` where there are none."""
    record = file.record
    unknown = [name for name in choice.considerations if name not in record.checklist.by_id]
    if unknown:
        said = tr("There is no consideration {id} in this review; nothing was destroyed.")
        raise NotDone(said.format(id=unknown[0]))
    numbers = events_to_purge(record, choice)
    if not numbers:
        raise NotDone(tr("There is no text of that choice in this review; nothing was destroyed."))
    stripped = without_texts(record, numbers)
    event = stripped.next_event(PurgeEdit(events=numbers, why=why), by, at or now())
    file.rewrite(stripped.with_event(event))
    return event
