"""Calibration for a terminal: each participant beside the key and the room, and how little that says."""

from __future__ import annotations

import json
from textwrap import wrap
from typing import TYPE_CHECKING

from dtadesign.cli.workshops import note_torn

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from dtadesign.workshop.calibration_values import Calibrated, Calibration, Vote
    from dtadesign.workshop.values import Workshop

WIDTH = 100


def calibration(given: Namespace) -> int:
    """Prints everybody's calibration from what was revealed; as JSON with every figure unrounded."""
    from dtadesign.workshop.record import read_record

    record = read_record(given.workshop)
    note_torn(given.workshop, record.torn)
    if given.json:
        from dtadesign.exchange.calibration_json import calibration_json

        print(json.dumps(calibration_json(record), ensure_ascii=False, indent=1))
    else:
        from dtadesign.workshop.calibration import calibration as calibrated

        print("\n".join(_lines(record.workshop, calibrated(record.workshop))))
    return 0


def _lines(workshop: Workshop, found: Calibration) -> Iterator[str]:
    from dtadesign.workshop import calibration_words as say

    yield workshop.plan.title or "Workshop"
    if not found.room[0].levels:
        yield "No vote was revealed yet, so that there is nothing to compare."
        return
    for each in found.participants:
        yield ""
        yield each.name
        yield from _participant(workshop, each)
    yield ""
    yield "The room"
    for vote, which in zip(found.room, ("First vote", "Second vote"), strict=True):
        if vote.levels:
            yield from _told(f"{which}: {say.room_sentence(vote)}", 3)
    for vote, which in zip(found.twice, ("First", "Second"), strict=True):
        if vote.considerations:
            yield from _told(f"{which} vote, of what was voted on twice: {say.agreement_sentence(vote)}", 3)
    yield ""
    for sentence in (say.NO_GRADE, say.INTERVALS_MEAN, say.MANY_LOOKED_AT, say.SECOND_VOTE_MEANS):
        yield from _told(sentence, 0)


def _participant(workshop: Workshop, each: Calibrated) -> Iterator[str]:
    from dtadesign.workshop import calibration_words as say

    for vote, which in zip(each.votes, ("First vote", "Second vote"), strict=True):
        if vote.of:
            yield from _told(f"{which}, key:  {say.difference_sentence(vote.key, 'key')}", 3)
            yield from _told(f"{which}, room: {say.difference_sentence(vote.room, 'room')}", 3)
            for sentence in (
                say.same_sentence(vote),
                say.spread_sentence(vote.key),
                say.kappa_sentence(vote.key),
            ):
                yield from _told(sentence, 6)
            yield from _told(say.no_level_sentence(vote), 6)
    yield from _told(say.few_sentence(each.votes[0].key), 3)
    yield from _told(say.talking_sentence(each.talking), 3)
    yield from _told(say.trend_sentence(each.trend), 3)
    yield from _domains(workshop, each.votes[0])
    for missed in each.votes[0].missed:
        name = workshop.checklist.by_id[missed.consideration].name
        said = (
            f"{missed.consideration} {name}: gave {missed.vote}, key {missed.key}; {say.missed_words(missed)}"
        )
        yield from _told(said, 3)


def _domains(workshop: Workshop, vote: Vote) -> Iterator[str]:
    """By domain in counts; a mean difference of three considerations or more."""
    from dtadesign.panel.words import coefficient
    from dtadesign.workshop import calibration_words as say

    names = {domain.id: domain.label for domain in workshop.checklist.domains}
    for each in vote.domains:
        mean = "" if each.difference is None else f"; mean difference {coefficient(each.difference)}"
        yield from _told(f"{names[each.id]}: {say.domain_words(each)}{mean}", 6)


def _told(sentence: str, indent: int) -> list[str]:
    """A sentence as lines; none for an empty one."""
    first, hanging = " " * indent, " " * (indent + 3)
    return wrap(sentence, WIDTH, initial_indent=first, subsequent_indent=hanging, break_on_hyphens=False)
