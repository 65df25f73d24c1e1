"""The packet that a chair sends to everybody who reviews: one file, whole in itself.

It is no review. Whoever opens it gets a review with an id of its own, that begins with the packet's
profile and names the packet; from there on the profile is fixed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal

from dtadesign.checklist.model import Checklist
from dtadesign.checklist.reading import Source, decode, is_too_much, parse, read_bytes
from dtadesign.checklist.rules import MOST_PROBLEMS, findings
from dtadesign.errors import FileProblems, NotDone, nearest
from dtadesign.plain import Value as Plain
from dtadesign.plain import from_plain, to_plain
from dtadesign.review.board import Audience, Claims, Document, Seat
from dtadesign.review.chain import canonical, cleaned, digest
from dtadesign.review.disk import not_written, place_new_file
from dtadesign.review.edits import ProfileEdit
from dtadesign.review.edits_packet import PacketEdit
from dtadesign.review.record import Record, new_record, newer_version_needed
from dtadesign.review.values import Profile, is_date
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dtadesign.review.edit import Edit
    from dtadesign.review.rules import Overlay

FORMAT: Literal["dtadesign-packet/1"] = "dtadesign-packet/1"
LARGEST = 8 * 1024 * 1024
"""Bytes of a packet: a fraction of what a line of a review may have, so that it always goes into one."""
LARGEST_SIZE = 2**53

_ANY_VERSION = re.compile(r"dtadesign-packet/[0-9]{1,9}\Z")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z", re.ASCII)
_STARTS = (b'{"audience":"professional","chair":', b'{"audience":"service_user","chair":')

Finding = tuple[tuple[str | int, ...], str]


@dataclass(frozen=True, kw_only=True)
class PacketFile(Plain):
    """What stands in the file. ``profile`` is closed under what its features imply.

    ``house_rules``: those that everybody's review, and the panel, is read with, as their file has them.
    """

    format: Literal["dtadesign-packet/1"]
    id: str
    made: str
    chair: str
    checklist: Checklist
    profile: Profile
    due: str | None = None
    audience: Audience = "professional"
    seats: tuple[Seat, ...] = ()
    documents: tuple[Document, ...] = ()
    questions: tuple[str, ...] = ()
    claims: Claims | None = None
    house_rules: Mapping[str, Any] | None = None

    @property
    def overlay(self) -> Overlay | None:
        """The house rules as a value; raises `ValueError` where they do not fit."""
        if self.house_rules is None:
            return None
        from dtadesign.review.rules import overlay_from  # few packets have any

        return overlay_from(dict(self.house_rules))


@dataclass(frozen=True)
class Opened:
    """A packet that was read, and the SHA-256 of its file."""

    packet: PacketFile
    sha256: str

    @property
    def edit(self) -> PacketEdit:
        """The edit that says: this review, or this panel, belongs to the packet."""
        own = self.packet
        return PacketEdit(
            packet=own.id, sha256=self.sha256, made=own.made, chair=own.chair, due=own.due,
            audience=own.audience, seats=own.seats, documents=own.documents, questions=own.questions,
            claims=own.claims,
        )  # fmt: skip


def document(path: Path) -> Document:
    """A document of the proposal by name, size and digest; raises `NotDone`. It stays where it is."""
    from hashlib import file_digest

    try:
        with open(path, "rb") as file:
            sha256 = file_digest(file, "sha256").hexdigest()
            return Document(name=path.name, sha256=sha256, size=file.tell())
    except OSError as error:
        said = tr("cannot be read: {reason}.").format(reason=error.strerror or error)
        raise NotDone(f"{path}: {said}") from None


def claims_from(record: Record, checklist: Checklist, file: str) -> Claims:
    """The applicants' own review as it stands: nothing that they replaced or took back.

    Raises `NotDone` where it was made with another checklist, or is no single review.
    """
    if record.review.members:
        raise NotDone(f"{file}: " + tr("is a panel; what applicants claim is their own review."))
    if record.checklist != checklist:
        said = tr(
            "was made with another checklist ({theirs}) than the packet ({ours}); levels of one say nothing "
            "about the other."
        )
        theirs, ours = (f"{each.id} {each.version}" for each in (record.checklist, checklist))
        raise NotDone(f"{file}: {said.format(theirs=theirs, ours=ours)}")
    return Claims(
        review=record.header.id,
        name=record.by,
        fingerprint=record.fingerprint,
        answers={id_: record.review.answers[id_] for id_ in checklist.by_id if id_ in record.review.answers},
    )


def packet_bytes(packet: PacketFile) -> bytes:
    """The file's bytes; raises `FileProblems` where it would not be read again."""
    data = cleaned(_plain(packet))
    source = Source(tr("the new packet"), data, "", {})
    problems = [source.problem(place, what) for place, what in _findings(from_plain(PacketFile, data))]
    if problems:
        raise FileProblems(problems)
    return canonical(data)


def _plain(packet: PacketFile) -> dict[str, Any]:
    """What is written; house rules only where there are any."""
    data: dict[str, Any] = to_plain(packet)
    if packet.house_rules is None:
        del data["house_rules"]
    return data


def write_packet(path: Path, packet: PacketFile) -> Opened:
    """The packet as a new file, in one step; raises `NotDone` where something stands there."""
    data = packet_bytes(packet)
    if len(data) > LARGEST or is_too_much(_plain(packet)):
        said = tr("not made: a packet has at most {most} bytes, and this would have {size}.")
        raise NotDone(f"{path}: {said.format(most=f'{LARGEST:,}', size=f'{len(data):,}')}")
    try:
        place_new_file(path, data)
    except FileExistsError:
        said = tr("exists already and is left as it is; choose another name.")
        raise NotDone(f"{path}: {said}") from None
    except OSError as error:
        raise NotDone(f"{path}: {not_written(error)}") from None
    return Opened(packet, digest(data))


def looks_like_packet(path: Path) -> bool:
    """Whether the file is called, or begins, as a packet does."""
    if path.suffix.lower() == ".dtapacket":
        return True
    try:
        with open(path, "rb") as file:
            return file.read(64).startswith(_STARTS)
    except OSError:
        return False


def read_packet(path: Path) -> Opened:
    """The packet in a file; raises `DtaError` with all that is wrong in it. Too large a file is not read."""
    data = read_bytes(path, LARGEST)
    text = decode(str(path), data)
    if text.lstrip()[:1] != "{":
        raise NotDone(f"{path}: " + tr("is no packet of dtadesign; those are files that end in .dtapacket."))
    source = parse(str(path), text)
    _refuse_other_formats(source)
    found = _quick(source.data)
    if found is None:
        from dtadesign.checklist.validation import validated  # says in sentences what is wrong

        found = validated(PacketFile, source)
    problems = [source.problem(place, what) for place, what in _findings(found)]
    if problems:
        raise FileProblems(problems)
    return Opened(found, digest(data))


def _refuse_other_formats(source: Source) -> None:
    own = source.data.get("format") if isinstance(source.data, dict) else None
    if own == FORMAT:
        return
    if isinstance(own, str) and _ANY_VERSION.match(own):
        raise newer_version_needed(source.name, own)
    raise NotDone(
        f"{source.name}: " + tr("is no packet of dtadesign; those are files that end in .dtapacket.")
    )


def _quick(data: Any) -> PacketFile | None:
    """The packet by its types alone; None where something does not fit."""
    try:
        return from_plain(PacketFile, cleaned(data))
    except ValueError:
        return None


def _findings(packet: PacketFile) -> Iterator[Finding]:
    """What types cannot say, place and sentence."""
    wrong = [
        (("checklist", *place), what) for place, what in islice(findings(packet.checklist), MOST_PROBLEMS)
    ]
    yield from wrong
    for key in ("id", "chair"):
        if not getattr(packet, key).strip():
            yield (key,), tr("must not be empty")
    if not _TIME.match(packet.made):
        yield ("made",), tr("is no time; it is written as 2026-11-23T10:00:00Z")
    if packet.due is not None and not is_date(packet.due):
        yield ("due",), tr("is no date; it is written as 2026-11-23")
    if not wrong:
        yield from _profile_findings(packet)
        yield from _rules_findings(packet)
    yield from _list_findings(packet)


def _rules_findings(packet: PacketFile) -> Iterator[Finding]:
    try:
        overlay = packet.overlay
    except ValueError:
        yield ("house_rules",), tr("are no house rules as a file of them holds them")
        return
    if overlay is not None:
        from dtadesign.review.rules_fit import unknown_rules

        for n, what in unknown_rules(overlay, packet.checklist):
            yield ("house_rules", "rules", n), what


def _list_findings(packet: PacketFile) -> Iterator[Finding]:
    names = [seat.name for seat in packet.seats]
    for at, name in enumerate(names):
        if not name.strip() or name in names[:at]:
            yield ("seats", at, "name"), tr("must be a name that no other seat has")
    for at, each in enumerate(packet.documents):
        if not 0 <= each.size <= LARGEST_SIZE:
            yield ("documents", at, "size"), tr("is no size in bytes")
    for id_ in packet.claims.answers if packet.claims else ():
        if id_ not in packet.checklist.by_id:
            said = tr('there is no consideration "{id}"').format(id=id_[:80])
            yield ("claims", "answers", id_), said + nearest(id_, packet.checklist.by_id)


def _profile_findings(packet: PacketFile) -> Iterator[Finding]:
    profile, checklist = packet.profile, packet.checklist
    for key, known in (("features", checklist.features), ("diagnoses", checklist.diagnoses)):
        ids = [item.id for item in known]
        for at, id_ in enumerate(getattr(profile, key)):
            if id_ not in ids:
                said = tr('this checklist knows nothing of "{id}"').format(id=id_[:80])
                yield ("profile", key, at), said + nearest(id_, ids)
                return
    for id_ in checklist.closed(profile.features, profile.diagnoses):
        if id_ not in profile.features:
            yield ("profile", "features"), tr('lacks "{id}", which the others imply').format(id=id_)


def review_from(opened: Opened, review_id: str, by: str, at: str) -> Record:
    """The review that somebody gets who opens the packet: its profile, what names the packet, house rules."""
    record = new_record(review_id, at, opened.packet.checklist)
    for edit in (ProfileEdit(profile=opened.packet.profile), opened.edit, *_taken_up(opened.packet)):
        record = record.with_event(record.next_event(edit, by, at))
    return record


def _taken_up(packet: PacketFile) -> Iterator[Edit]:
    overlay = packet.overlay
    if overlay is not None:
        from dtadesign.review.edits_rules import HouseRulesEdit

        yield HouseRulesEdit(overlay=overlay)
