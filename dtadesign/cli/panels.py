"""The commands of a panel: which task is done where; collecting reviews, and how far they agree."""

from __future__ import annotations

import json
from importlib import import_module
from typing import TYPE_CHECKING

from dtadesign.cli.reading import opened, read
from dtadesign.cli.saying import note, note_state, say
from dtadesign.errors import DtaError, NotDone
from dtadesign.review.clock import now

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from dtadesign.panel.packets import Opened
    from dtadesign.review.record import Record


# each task's module and function, imported only once it is asked for
TASKS = {
    "packet": ("panel_packets", "packet"),
    "declare": ("panel_packets", "declare"),
    "claims": ("panel_packets", "claims"),
    "collect": ("panels", "collect"),
    "add": ("panels", "add"),
    "agreement": ("panels", "agreement"),
    "letter": ("panel_documents", "letter"),
    "minutes": ("panel_documents", "minutes"),
    "close": ("panel_closing", "close"),
    "queue": ("panel_board", "queue"),
    "unanimous": ("panel_board", "unanimous"),
    "consensus": ("panel_board", "consensus"),
    "dissent": ("panel_board", "dissent"),
    "reopen": ("panel_board", "reopen"),
    "lived-experience": ("panel_board", "lived_experience"),
    "decide": ("panel_board", "decide"),
    "points": ("panel_board", "points"),
    "point": ("panel_board", "point"),
    "letter-text": ("panel_board", "letter_text"),
    "meeting": ("panel_board", "meeting"),
    "answers": ("panel_board", "answers"),
    "sign": ("panel_board", "sign"),
}


def panel(given: Namespace) -> int:
    """Does what was asked of a panel."""
    module, function = TASKS[given.task]
    status: int = getattr(import_module(f"dtadesign.cli.{module}"), function)(given)
    return status


def collect(given: Namespace) -> int:
    """Makes a panel of members' reviews, all or nothing, and says what is odd about them."""
    from dtadesign.panel.coming import said_of_members
    from dtadesign.panel.packets import read_packet
    from dtadesign.review.file import own_id, write_new

    packet = read_packet(given.packet) if given.packet else None
    found, refused = _taken(None, given, packet, own_id())
    if found is None or refused:
        raise NotDone(f"{given.out}: not made, because not every file can be a member.")
    write_new(given.out, found)
    print(given.out)
    for sentence in said_of_members(found.review):
        note(sentence)
    return 0


def add(given: Namespace) -> int:
    """Takes into a panel the reviews that can be members; 2 where one of them cannot."""
    from dtadesign.panel.coming import said_of_members
    from dtadesign.review.file import ReviewFile

    with ReviewFile(given.panel, given.by or "command line") as file:
        note_state(given.panel, file.record)
        if not file.record.review.members:
            raise NotDone(
                f"{given.panel}: is no panel; dtadesign panel collect makes one of several reviews."
            )
        before = len(file.record.events)
        settled = file.record.review.reopened
        found, refused = _taken(file.record, given, None, "")
        assert found is not None  # noqa: S101  it began as the panel itself
        file.write(found.events[before:])
        for event in found.events[before:]:
            print(event.n)
        for sentence in said_of_members(found.review):
            note(sentence)
        open_again = [id_ for id_ in found.review.answers if id_ in found.review.reopened - settled]
        if open_again:
            note(f"Open again, because ratings changed since the consensus: {', '.join(open_again)}.")
    return 2 if refused else 0


def _taken(
    found: Record | None, given: Namespace, packet: Opened | None, review_id: str
) -> tuple[Record | None, int]:
    """The panel with those of the files that can be members, and how many cannot, each of which is said."""
    from dtadesign.panel.collecting import begun_with, collected

    refused = 0
    for path in given.reviews:
        try:
            member = read(path)
            note_state(path, member)
            by, at = given.by or (found.by if found else _chair(packet, member)), now()
            panel = found or begun_with(packet, review_id, member, by, at)
            done = collected(panel, member, str(path), by, at)
        except DtaError as error:
            say(error)
            refused += 1
            continue
        found = done.panel
        _note_done(path, done.did, without_files=done.without_files)
    return found, refused


def _chair(packet: Opened | None, member: Record) -> str:
    """Who begins a panel where nobody is named: the chair who sent the packet."""
    from dtadesign.review.board import board_of

    sent = packet.packet if packet else board_of(member.review).packet
    return (sent.chair if sent else "") or "chair"


def _note_done(path: Path, did: str, *, without_files: bool) -> None:
    if did == "replaced":
        note(f"{path}: continues a file of the same review, and stands in its place.")
    if did == "kept":
        note(f"{path}: brings nothing new; the panel holds this review in this state or a later one.")
    if without_files:
        note(f"{path}: its copied files are too large for a panel and stay outside; their digests went in.")


def agreement(given: Namespace) -> int:
    """Prints how far the members agree, for a person or as JSON."""
    from dtadesign.panel.agreement import agreement as agreed
    from dtadesign.panel.agreement import agreement_json
    from dtadesign.panel.raters import anonymised

    record = opened(given.panel)
    if not record.review.members:
        raise NotDone(f"{given.panel}: is no panel; dtadesign panel collect makes one of several reviews.")
    review = anonymised(record.review) if given.anonymous else record.review
    found = agreed(record.checklist, review)
    if given.json:
        print(json.dumps(agreement_json(found), ensure_ascii=False, indent=1))
    else:
        from dtadesign.cli.agreement_text import agreement_text

        print(agreement_text(record, found, review))
    return 0
