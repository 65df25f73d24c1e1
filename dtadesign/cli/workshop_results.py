"""What a workshop came to: in sentences for a person, as JSON for a program; of nobody by name."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from dtadesign.cli.workshops import note_torn

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from dtadesign.workshop.stages import Spot
    from dtadesign.workshop.values import Place, Workshop


def results(given: Namespace) -> int:
    """Prints what was revealed."""
    from dtadesign.workshop.record import read_record

    record = read_record(given.workshop)
    note_torn(given.workshop, record.torn)
    if given.json:
        from dtadesign.exchange.workshop_json import results_json

        print(json.dumps(results_json(record), ensure_ascii=False, indent=1))
    else:
        print("\n".join(_results(record.workshop)))
    return 0


def _results(workshop: Workshop) -> Iterator[str]:
    from dtadesign.workshop.stages import spots

    yield workshop.plan.title or "Workshop"
    before = -1
    for spot in spots(workshop):
        if spot.sitting != before:
            yield ""
            yield f"{spot.sitting + 1}. {workshop.plan.sittings[spot.sitting].case.title}"
            before = spot.sitting
        yield from _spot(workshop, spot)
    if workshop.rules:
        yield ""
        yield "House rules"
        for rule in workshop.rules:
            counts = "" if rule.level is None else f" It counts as {rule.level}."
            yield f"   {rule.consideration}  {rule.text}{counts}"


def _spot(workshop: Workshop, spot: Spot) -> Iterator[str]:
    """A consideration: each vote that is revealed, the shift, and the key once both votes are over."""
    from dtadesign.workshop.stages import STATE_WORDS, state_of

    state = state_of(workshop, spot)
    revealed = [place for place in (spot.place(1), spot.place(2)) if place in workshop.revealed]
    if not revealed:
        yield f"   {_name(workshop, spot)}: {STATE_WORDS[state]}"
    for place in revealed:
        yield from place_lines(workshop, place)
    entry = workshop.plan.sittings[spot.sitting].case.entry(spot.consideration)
    if entry and (state == "done" or workshop.ended):
        levels = " and ".join(map(str, entry.reasonable))
        also = f", and {levels} {'is' if len(entry.reasonable) == 1 else 'are'} reasonable too" * bool(levels)
        yield f"      Key: {entry.level}{also}. {entry.reason}"


def _name(workshop: Workshop, spot: Spot) -> str:
    return f"{spot.consideration}  {workshop.checklist.by_id[spot.consideration].name}"


def place_lines(workshop: Workshop, place: Place) -> Iterator[str]:
    """A revealed vote: its counts, and what they say; the second says how they moved."""
    from dtadesign.workshop.results import spread
    from dtadesign.workshop.said import median_words, shift_words, spread_words
    from dtadesign.workshop.stages import Spot

    found = spread(workshop, place)
    counts = "  ".join(f"{choice}: {count}" for choice, count in found.counts.items() if count)
    if place.round == 1:
        yield f"   {_name(workshop, Spot(place.sitting, place.consideration))}"
    words = (
        spread_words(found) if place.round == 1 else shift_words(workshop.at(place.first), workshop.at(place))
    )
    which = "First vote" if place.round == 1 else "Second vote"
    yield f"      {which}: {counts}, {median_words(found.median)}"
    yield f"      {' '.join(words)}"
