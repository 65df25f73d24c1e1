"""The commands of a panel: collect members' reviews, and say how far they agree."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from dtadesign.cli.reading import opened, read
from dtadesign.cli.saying import note, note_state, say
from dtadesign.errors import DtaError, NotDone
from dtadesign.review.clock import now
from dtadesign.review.members import profiles_differ, told_apart

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from dtadesign.review.record import Record


def panel(given: Namespace) -> int:
    """Does what was asked of a panel."""
    return collect(given) if given.task == "collect" else agreement(given)


def collect(given: Namespace) -> int:
    """Makes a panel of members' reviews, all or nothing, and says what is odd about them."""
    from dtadesign.review.file import own_id, write_new

    found = _panel(given.reviews, own_id(), given.by or "chair")
    if found is None:
        raise NotDone(f"{given.out}: not made, because not every file can be a member.")
    write_new(given.out, found)
    print(given.out)
    _note_members(found)
    return 0


def _panel(paths: list[Path], review_id: str, by: str) -> Record | None:
    """The panel of these files; None where one of them cannot be a member, which is said."""
    from dtadesign.panel.collecting import begun, collected

    found: Record | None = None
    refused = False
    for path in paths:
        try:
            member = read(path)
            note_state(path, member)
            at = now()
            done = collected(found or begun(review_id, member, by, at), member, str(path), by, at)
        except DtaError as error:
            say(error)
            refused = True
            continue
        found = done.panel
        _note_done(path, done.did, without_files=done.without_files)
    return None if refused else found


def _note_done(path: Path, did: str, *, without_files: bool) -> None:
    if did == "replaced":
        note(f"{path}: continues a file of the same review, and stands in its place.")
    if did == "kept":
        note(f"{path}: brings nothing new; the panel holds this review in this state or a later one.")
    if without_files:
        note(f"{path}: its copied files are too large for a panel and stay outside; their digests went in.")


def _note_members(record: Record) -> None:
    review = record.review
    names = told_apart(review.members)
    for member in review.members:
        if names[member.review] != member.name:
            note(f"More than one review is by {member.name}; this one is called {names[member.review]} here.")
    if profiles_differ(review):
        note(
            "The members described the intervention differently; what is in scope follows the profile of "
            f"{review.members[0].name}."
        )


def agreement(given: Namespace) -> int:
    """Prints how far the members agree, for a person or as JSON."""
    from dtadesign.panel.agreement import agreement as agreed
    from dtadesign.panel.agreement import agreement_json

    record = opened(given.panel)
    if not record.review.members:
        raise NotDone(f"{given.panel}: is no panel; dtadesign panel collect makes one of several reviews.")
    found = agreed(record.checklist, record.review)
    if given.json:
        print(json.dumps(agreement_json(found), ensure_ascii=False, indent=1))
    else:
        from dtadesign.cli.agreement_text import agreement_text

        print(agreement_text(record, found))
    return 0
