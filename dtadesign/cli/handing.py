"""Commands that hand domains to somebody and take the answers back: hand-over, take-back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.cli.reading import read
from dtadesign.cli.saying import note_state
from dtadesign.errors import NotDone, nearest
from dtadesign.exchange.handing_words import change_words
from dtadesign.review.clock import now
from dtadesign.review.edits_beside import HandOverEdit
from dtadesign.review.file import ReviewFile, write_new
from dtadesign.review.handing import coming_back, handed_copy, taking_back
from dtadesign.text import clean_text

if TYPE_CHECKING:
    from argparse import Namespace

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.handing import Coming


def hand_over(given: Namespace) -> int:
    """Writes a copy that asks only the domains named, and records to whom it went."""
    with ReviewFile(given.review, given.by or "command line") as file:
        note_state(given.review, file.record)
        by, at = given.by or file.record.by, now()
        domains = _domains(file.record.checklist, given.domain)
        edit = HandOverEdit(to=clean_text(given.to), domains=domains)
        event = file.record.next_event(edit, by, at)
        handed = file.record.with_event(event)
        write_new(given.out, handed_copy(handed, edit, by, at, with_texts=given.with_texts))
        file.write([event])
    print(given.out)
    return 0


def _domains(checklist: Checklist, asked: list[str]) -> tuple[str, ...]:
    """The domains named, in the checklist's order."""
    known = [domain.id for domain in checklist.domains]
    for name in asked:
        if name not in known:
            raise NotDone(f"There is no domain {name[:80]}{nearest(name, known)}. It has {', '.join(known)}.")
    return tuple(name for name in known if name in asked)


def take_back(given: Namespace) -> int:
    """Takes the answers of a copy back; what both changed stays unless ``--theirs`` names it."""
    theirs = read(given.copy)
    note_state(given.copy, theirs)
    with ReviewFile(given.review, given.by or "command line") as file:
        note_state(given.review, file.record)
        coming = coming_back(file.record, theirs)
        chosen = _chosen(coming, given.theirs)
        record = file.record
        for edit, by in taking_back(record, coming, chosen) if coming.brings_something else ():
            event = record.next_event(edit, by or given.by or record.by, now())
            record = record.with_event(event)
        file.write(record.events[len(file.record.events) :])
    _say(coming, chosen, record.checklist)
    return 0


def _chosen(coming: Coming, named: list[str]) -> set[str]:
    both = {change.key for change in coming.to_choose}
    if "all" in named:
        return both
    wrong = next((name for name in named if name not in both), None)
    if wrong is not None:
        raise NotDone(f"{wrong[:80]} was not changed on both sides{nearest(wrong, both)}; nothing was taken.")
    return set(named)


def _say(coming: Coming, chosen: set[str], checklist: Checklist) -> None:
    if not coming.brings_something:
        print("The copy brings nothing new.")
    for change in coming.changes:
        words = change_words(change, checklist)
        if change.both and change.key not in chosen:
            way = f"--theirs {change.key} takes the other."
            print(f"kept  {words.name}: here {words.ours}; in the copy {words.theirs} ({change.by}). {way}")
        else:
            print(f"taken {words.name}: {words.theirs} ({change.by}); it was {words.ours}")
