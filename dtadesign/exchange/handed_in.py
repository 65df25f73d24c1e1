"""What a participant of a workshop hands in, of whatever kind the file is: whose it is, and their answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.errors import NotDone
from dtadesign.exchange.incoming import read_incoming
from dtadesign.panel.packets import looks_like_packet
from dtadesign.review.board import board_of
from dtadesign.review.disk import begins_with, looks_like_review, looks_like_workshop
from dtadesign.review.file import read_review
from dtadesign.wording import tr
from dtadesign.workshop.coming import HandedIn

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.incoming import Readers
    from dtadesign.review.record import Record


def read_handed_in(path: Path, checklist: Checklist, more: Readers = ()) -> HandedIn:
    """What the file brings to a workshop on this checklist; ``more`` as for `read_incoming`.

    Raises `DtaError` where it answers another checklist, or is no file of answers.
    """
    if looks_like_review(path) or path.suffix.lower() == ".dtareview":  # or an empty or a broken one
        return from_review(read_review(path), str(path), checklist)
    if looks_like_packet(path):
        raise NotDone(f"{path}: " + tr("is a packet, with no answers in it; a review begins with it."))
    if looks_like_workshop(path):
        raise NotDone(f"{path}: " + tr("is a workshop itself, not what one person hands in."))
    incoming = read_incoming(path, checklist, more)
    return HandedIn(
        file=str(path),
        answers=incoming.answers,
        source=incoming.id or (f"by {incoming.by}" if incoming.by else f"file {path.stem}"),
        way="form" if incoming.id or begins_with(path, b"%PDF") else "file",
        name=incoming.by or ("" if _is_named_by_a_browser(path, checklist) else path.stem),
        packet=incoming.packet,
        profile=incoming.profile.name if incoming.profile else "",
    )


def _is_named_by_a_browser(path: Path, checklist: Checklist) -> bool:
    """Whether that is what a form calls its answers where nobody gave a name."""
    return path.stem.startswith(f"answers-{checklist.id}")


def from_review(record: Record, file: str, checklist: Checklist) -> HandedIn:
    """What somebody's review brings; raises `NotDone` where it is of another checklist, or a panel's."""
    if record.checklist != checklist:
        theirs, ours = (f"{each.id} {each.version}" for each in (record.checklist, checklist))
        said = tr(
            "was made with another checklist ({theirs}) than this workshop ({ours}); begin it from the "
            "packet of the workshop."
        )
        raise NotDone(f"{file}: {said.format(theirs=theirs, ours=ours)}")
    if record.review.members:
        raise NotDone(f"{file}: " + tr("is a panel; a participant hands in a review of their own."))
    packet = board_of(record.review).packet
    return HandedIn(
        file=file,
        answers=record.review.answers,
        source=record.header.id,
        way="file",
        name=record.by,
        packet=packet.id if packet else "",
        profile=record.review.profile.name,
    )
