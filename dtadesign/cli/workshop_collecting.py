"""Commands that take many votes in at once: what participants hand over, and a table of paper votes."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from dtadesign.cli.saying import note, say
from dtadesign.cli.workshop_voting import sitting_at
from dtadesign.cli.workshops import opened
from dtadesign.errors import DtaError, NotDone

if TYPE_CHECKING:
    from argparse import Namespace

    from dtadesign.checklist.model import Checklist
    from dtadesign.workshop.coming import HandedIn
    from dtadesign.workshop.record import WorkshopFile

LARGEST_TABLE = 1024 * 1024


def collect(given: Namespace) -> int:
    """Takes in the files that can be; 2 where one cannot, which is said. What is printed is on disk."""
    refused = 0
    with opened(given.workshop) as file:
        for path in given.files:
            try:
                _collect(file, path, given.case, given.of)
            except DtaError as error:
                say(error)
                refused += 1
    return 2 if refused else 0


def _collect(file: WorkshopFile, path: Path, case: str | None, of: str | None) -> None:
    from dtadesign.workshop.coming import called, sitting_of, taken_in, why_no_sitting
    from dtadesign.workshop.edits import VoteEdit

    handed = _handed_in(path, file.workshop.checklist)
    if of is not None:
        handed = replace(handed, who=called(file.workshop, of).id)
    sitting = sitting_of(file.workshop, handed) if case is None else sitting_at(file.workshop, case)
    if sitting is None:
        raise NotDone(
            f"{why_no_sitting(handed)} To take it all the same, name the case: --case ID-OR-NUMBER."
        )
    edits, sentences = taken_in(file.workshop, sitting, handed)
    is_known = handed.participant in file.workshop.by_id
    if edits:
        file.append(*edits)
        rounds = [each.place.round for each in edits if isinstance(each, VoteEdit)]
        counts = filter(None, (_counted(rounds.count(1), "first"), _counted(rounds.count(2), "second")))
        who = file.workshop.by_id[handed.participant]
        print(f"{path}: {who.name}: {' and '.join(counts)}.", flush=True)
        if not is_known and who.name == f"{handed.name} (2)":
            note(f"{path}: somebody is called {handed.name} already; theirs is taken in with --as.")
    for sentence in sentences:
        note(sentence)


def _counted(count: int, which: str) -> str:
    return f"{count} in the {which} vote" if count else ""


def _handed_in(path: Path, checklist: Checklist) -> HandedIn:
    from dtadesign.handed_over import handed_over
    from dtadesign.review.disk import begins_with

    if begins_with(path, b"participant"):
        raise NotDone(f"{path}: is a table of votes on paper; dtadesign workshop tally --csv takes it in.")
    return handed_over(path, checklist)


def tally(given: Namespace) -> int:
    """Takes a table of paper votes in, all or nothing."""
    from dtadesign.exchange.tally_csv import read_tally

    name = "standard input" if given.csv == "-" else given.csv
    text = _text(given.csv, name)
    with opened(given.workshop) as file:
        edits = read_tally(file.workshop, sitting_at(file.workshop, given.case), given.round, name, text)
        if not edits:
            note(f"{name}: says nothing that is not there already.")
            return 0
        file.append(*edits)
        people = len({each.participant for each in edits})
        print(f"{len(edits)} vote{'s' * (len(edits) != 1)} of {people} on paper.")
    return 0


def _text(path: str, name: str) -> str:
    from dtadesign.checklist.reading import decode, read_bytes

    if path != "-":
        return decode(name, read_bytes(Path(path), LARGEST_TABLE))
    data = sys.stdin.buffer.read(LARGEST_TABLE + 1) if sys.stdin else b""
    if len(data) > LARGEST_TABLE:
        raise NotDone(f"{name}: is too large; more than {LARGEST_TABLE:,} bytes are not read.")
    return decode(name, data)
