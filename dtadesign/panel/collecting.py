"""Taking members' reviews into a panel: each is known by its review's id, and goes in only as a whole.

A panel is a review whose answers are the consensus. Its checklist and, where nobody sent a packet,
its profile are those of the first member. Where somebody did, all members' reviews come from that packet.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from dtadesign.errors import NotDone
from dtadesign.panel.packets import Opened, review_from
from dtadesign.review.board import board_of
from dtadesign.review.chain import LONGEST_LINE, digest, event_line, header_line
from dtadesign.review.collected import events_inside
from dtadesign.review.edits import ProfileEdit
from dtadesign.review.edits_packet import PacketEdit
from dtadesign.review.members import profile_digest
from dtadesign.review.record import Record, read_header
from dtadesign.review.taking_in import collect_edit
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.review.board import Audience
    from dtadesign.review.chain import Event
    from dtadesign.review.member import Member

Did = Literal["taken", "replaced", "kept"]


@dataclass(frozen=True)
class Collected:
    """The panel after a review came in, and what was done with it.

    ``kept``: what the panel holds of this member is as new or newer. ``without_files``: the review's
    copied files were too large to go in; their digests did.
    """

    panel: Record
    did: Did
    review: str
    without_files: bool = False


def begun_with(opened: Opened | None, review_id: str, first: Record, by: str, at: str) -> Record:
    """An empty panel for this packet, else for that of the first review, else for the first review alone."""
    if opened is not None:
        return review_from(opened, review_id, by, at)
    panel = begun(review_id, first, by, at)
    sent = next((event for event in first.events if event.kind == PacketEdit.kind), None)
    return panel if sent is None else panel.with_event(panel.next_event(PacketEdit.read(sent), by, at))


def begun(review_id: str, first: Record, by: str, at: str) -> Record:
    """An empty panel for the checklist and the profile of this review."""
    data = json.loads(first.header.line)["checklist"]
    record = Record(read_header(header_line(review_id, at, data), tr("the new panel")))
    return record.with_event(record.next_event(ProfileEdit(profile=first.review.profile), by, at))


def collected(panel: Record, member: Record, file: str, by: str, at: str) -> Collected:
    """The panel with this review, which stands in ``file``; raises `NotDone` where it cannot be a member."""
    _refuse_other_kinds(panel, member, file)
    _refuse_other_packet(panel, member, file)
    known = next((m for m in panel.review.members if m.review == member.header.id), None)
    did: Did = "taken"
    if known is not None:
        did = _did(panel, known, member, file)
    if did == "kept":
        return Collected(panel, did, member.header.id)
    event = panel.next_event(collect_edit(member), by, at)
    fits = _fits(event)
    if not fits:
        event = panel.next_event(collect_edit(member, with_files=False), by, at)
        if not _fits(event):
            raise NotDone(f"{file}: " + tr("is too large for a panel, also without its copied files."))
    return Collected(panel.with_event(event), did, member.header.id, without_files=not fits)


def _fits(event: Event) -> bool:
    """Whether the event is no longer than a line may be; a short record needs no measuring."""
    record = str((event.private or {}).get("record", ""))
    return 8 * len(record) < LONGEST_LINE or len(event_line(event)) < LONGEST_LINE


def _refuse_other_kinds(panel: Record, member: Record, file: str) -> None:
    if member.read_only_because:
        said = tr("cannot be collected here: {why}.").format(why=member.read_only_because)
        raise NotDone(f"{file}: {said}")
    if member.review.members:
        raise NotDone(f"{file}: " + tr("is a panel itself, not one member's review."))
    if member.checklist != panel.checklist:
        said = tr("was made with another checklist ({theirs}) than this panel ({ours}).")
        theirs, ours = _named(member, panel.checklist), _named(panel, member.checklist)
        raise NotDone(f"{file}: {said.format(theirs=theirs, ours=ours)}")


def _refuse_other_packet(panel: Record, member: Record, file: str) -> None:
    """Raises `NotDone` where this review belongs to another round than the panel."""
    ours, theirs = board_of(panel.review).packet, board_of(member.review).packet
    others = ours.audience if ours else _without_packet(panel)
    if theirs and others and theirs.audience != others:
        raise NotDone(f"{file}: {_OTHER_AUDIENCE[theirs.audience]()}")
    if ours is None:
        return
    if theirs is None:
        said = tr(
            "was not made from the packet of this panel. Make it again from the packet (id {packet}), or "
            "collect a panel without one."
        )
        raise NotDone(f"{file}: {said.format(packet=ours.id)}")
    if theirs.id != ours.id:
        said = tr(
            "was made from another packet ({theirs}) than this panel's ({ours}); it belongs to another round."
        )
        raise NotDone(f"{file}: {said.format(theirs=theirs.id, ours=ours.id)}")
    if theirs.sha256 != ours.sha256:
        said = tr(
            "was made from a packet that was changed after it was sent: the id is the same, the content is "
            "not. Send {name} the packet again."
        )
        raise NotDone(f"{file}: {said.format(name=member.by)}")
    if profile_digest(member.review.profile) != profile_digest(panel.review.profile):
        said = tr(
            "describes the intervention otherwise than the packet. Ask {name} to begin from the packet."
        )
        raise NotDone(f"{file}: {said.format(name=member.by)}")


def _without_packet(panel: Record) -> Audience | None:
    """Whoever reviewed without a packet, reviewed as a professional."""
    alone = any(member.packet is None for member in panel.review.members)
    return "professional" if alone else None


def _of_service_users() -> str:
    return tr(
        "was made from a packet for service users, and this panel is of professionals. Collect it into a "
        "panel of its own; the two are set beside each other, never averaged."
    )


def _of_professionals() -> str:
    return tr(
        "was made from a packet for professionals, and this panel is of service users. Collect it into a "
        "panel of its own; the two are set beside each other, never averaged."
    )


_OTHER_AUDIENCE = {"service_user": _of_service_users, "professional": _of_professionals}


def _named(record: Record, other: Checklist) -> str:
    """A checklist's id and version, and what tells it from another of the same."""
    own = record.checklist
    name = f"{own.id} {own.version}"
    return f"{name}, {record.header.checklist_digest[:12]}" if name == f"{other.id} {other.version}" else name


def _did(panel: Record, known: Member, member: Record, file: str) -> Did:
    """What becomes of another file of a known id; raises `NotDone` where the two have parted."""
    event = panel.events[known.n - 1]
    if member.fingerprint == known.fingerprint:
        return "replaced" if _stripped_inside(event) > _stripped(member) else "kept"
    if known.fingerprint in _states(member):
        return "replaced"
    if member.fingerprint in {inside.hash for inside in events_inside(event)}:
        return "kept"
    said = tr(
        "has gone another way than the file of {name} that the panel holds; neither continues the other. "
        "Ask {name} which of the two counts."
    )
    raise NotDone(f"{file}: {said.format(name=known.name)}")


def _states(record: Record) -> set[str]:
    """The fingerprints of every state that the record went through."""
    return {digest(record.header.line), *(event.hash for event in record.events)}


def _stripped(record: Record) -> int:
    return sum(event.is_stripped for event in record.events)


def _stripped_inside(collection: Event) -> int:
    """How many events in a kept record lack their texts; none where it was destroyed: that is to stay so."""
    return sum(event.is_stripped for event in events_inside(collection))
