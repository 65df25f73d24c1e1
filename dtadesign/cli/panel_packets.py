"""Commands around a packet: make one, begin a review from one, declare interests, see what was claimed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from dtadesign.cli.reading import opened, read
from dtadesign.cli.saying import note, note_state
from dtadesign.errors import NotDone
from dtadesign.review.clock import now
from dtadesign.text import clean_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator
    from pathlib import Path

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.board import Seat
    from dtadesign.review.record import Record
    from dtadesign.review.values import Answer, Profile


def packet(given: Namespace) -> int:
    """Makes a packet, and says which features the profile implied."""
    from dtadesign.exchange.profile import closed
    from dtadesign.panel.packets import FORMAT, PacketFile, claims_from, document, write_packet
    from dtadesign.review.file import own_id
    from dtadesign.review.values import is_date

    if given.due and not is_date(given.due):
        raise NotDone(f'"{given.due[:40]}" is no date; write it as 2026-11-23.')
    theirs = read(given.claims) if given.claims else None
    checklist = _checklist(given, theirs)
    profile, added = closed(_profile(given, theirs, checklist), checklist)
    made = PacketFile(
        format=FORMAT,
        id=own_id(),
        made=now(),
        chair=clean_text(given.chair),
        checklist=checklist,
        profile=replace(profile, scope="short") if given.short else profile,
        due=given.due or None,
        audience=given.audience,
        seats=tuple(map(_seat, given.seat)),
        documents=tuple(map(document, given.document)),
        questions=tuple(map(clean_text, given.question)),
        claims=claims_from(theirs, checklist, str(given.claims)) if theirs else None,
        house_rules=_house_rules(given.rules, checklist) if given.rules else None,
    )
    write_packet(given.out, made)
    if added:
        note(f"Added to the profile, because it is implied: {', '.join(added)}.")
    print(given.out)
    return 0


def _house_rules(path: Path, checklist: Checklist) -> dict[str, Any]:
    """Those of a file, as a packet has them; what fits no longer is said."""
    from dtadesign.exchange.rules_file import load_rules
    from dtadesign.review.rules import plain_overlay
    from dtadesign.review.rules_fit import remarks

    overlay = load_rules(path, checklist)
    for remark in remarks(overlay, checklist):
        note(remark)
    return plain_overlay(overlay)


def _checklist(given: Namespace, theirs: Record | None) -> Checklist:
    from dtadesign.checklist.loader import DEFAULT, find_checklist

    if theirs is not None and given.checklist is None:
        return theirs.checklist
    return find_checklist(given.checklist or DEFAULT)


def _profile(given: Namespace, theirs: Record | None, checklist: Checklist) -> Profile:
    from dtadesign.exchange.profile import load_profile

    if given.profile:
        return load_profile(given.profile, checklist)
    if theirs is None:
        raise NotDone(
            "A packet needs a profile: give --profile FILE, or the applicants' review with --claims."
        )
    return replace(theirs.review.profile, scope="full")


def _seat(text: str) -> Seat:
    from dtadesign.review.board import Seat

    name, _, role = clean_text(text).partition(":")
    return Seat(name=name.strip(), role=role.strip())


def new_from_packet(given: Namespace) -> int:
    """Makes the review of somebody who was sent a packet."""
    from dtadesign.panel.packets import read_packet, review_from
    from dtadesign.review.file import own_id, write_new
    from dtadesign.workshop.cases import is_of_a_case

    if given.profile or given.answers or given.short or given.checklist:
        raise NotDone("A packet brings checklist and profile, and is rated afresh: give --packet alone.")
    if given.reviewer == "reviewer":
        raise NotDone("Say who reviews: --reviewer NAME.")
    found = read_packet(given.packet)
    write_new(given.out, review_from(found, own_id(), clean_text(given.reviewer), now()))
    print(given.out)
    names = [seat.name for seat in found.packet.seats]
    if names and given.reviewer not in names:
        note(f"{given.reviewer} is on no seat of the packet; those are {', '.join(names)}.")
    if not is_of_a_case(found.packet.id):
        note(f"Before rating, declare your interests: dtadesign panel declare {given.out}")
        return 0
    first = found.packet.questions[0]
    names_some = any(f"{id_} " in first for id_ in found.packet.checklist.by_id)
    note(first if names_some else "It is an invented case, and all that its profile asks is rated.")
    return 0


def declare(given: Namespace) -> int:
    """Records what somebody declares; prints the event's number."""
    from dtadesign.panel.declaring import declare_edit
    from dtadesign.review.file import ReviewFile

    with ReviewFile(given.review, given.by or "command line") as file:
        note_state(given.review, file.record)
        if file.record.review.members:
            raise NotDone(f"{given.review}: is a panel; each member declares in their own review.")
        edit = declare_edit(
            file.record.checklist, role=given.role, interest=given.interest, recuse=given.recuse
        )
        (event,) = file.append([edit], given.by or file.record.by)
        print(event.n)
    return 0


def claims(given: Namespace) -> int:
    """Prints what the applicants claimed and showed, where it is open."""
    from dtadesign.panel.claims import claims_on, why_closed
    from dtadesign.review.answering import no_such
    from dtadesign.review.board import board_of

    record = opened(given.review)
    sent = board_of(record.review).packet
    if sent is None or sent.claims is None:
        raise NotDone(f"{given.review}: the applicants sent no review of their own with a packet.")
    if given.id is not None:
        if given.id not in record.checklist.by_id:
            raise NotDone(f"{given.review}: {no_such(record.checklist, given.id)}.")
        if closed := why_closed(record.review, given.id):
            raise NotDone(closed)
    print(f"{sent.claims.name}, fingerprint {sent.claims.fingerprint[:12]}")
    for id_ in [given.id] if given.id else record.checklist.by_id:
        claim = claims_on(record.review, id_)
        if claim is not None and (given.id or not claim.is_empty):
            print("\n".join(_lines(id_, record, claim)))
    return 0


def _lines(id_: str, record: Record, claim: Answer) -> Iterator[str]:
    value = "not answered" if claim.value is None else f"level {claim.value}"
    said = claim.value if isinstance(claim.value, str) else value
    yield f"{id_}  {record.checklist.by_id[id_].name}: {said}"
    if claim.note:
        yield f"    {clean_text(claim.note)}"
    for entry in claim.evidence:
        where = f" ({entry.where})" if entry.where else ""
        yield f"    {entry.kind}: {entry.description}{where}"
    if claim.removed:
        yield "    Texts were destroyed."
