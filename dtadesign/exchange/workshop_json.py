"""A workshop's results for other programs: both votes in counts, how they moved, what was settled.

Anonymous: nobody's name or vote stands in it. Of a vote that is not revealed it says only how many have
voted, and the key's level only once both votes are revealed or the workshop has ended.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from dtadesign.plain import to_plain
from dtadesign.workshop.results import shift, spread
from dtadesign.workshop.stages import Spot, spots, state_of
from dtadesign.workshop.values import Way

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.workshop.record import WorkshopRecord
    from dtadesign.workshop.values import Place, Workshop

FORMAT = "dtadesign-workshop-results/1"


def results_json(record: WorkshopRecord) -> dict[str, Any]:
    """The whole, everything in the order of the plan."""
    workshop, header = record.workshop, record.header
    ways = [each.way for each in workshop.participants]
    return {
        "format": FORMAT,
        "workshop": {
            "id": workshop.id, "title": workshop.plan.title, "ended": workshop.ended,
            "fingerprint": record.fingerprint,
        },
        "checklist": {
            "id": header.checklist.id, "version": header.checklist.version, "digest": header.checklist_digest,
        },
        "participants": {way: ways.count(way) for way in get_args(Way)},
        "cases": list(_cases(workshop)),
        "rules": [
            {key: getattr(rule, key) for key in ("consideration", "text", "level", "by", "day")}
            for rule in workshop.rules
        ],
    }  # fmt: skip


def _cases(workshop: Workshop) -> Iterator[dict[str, Any]]:
    for at, sitting in enumerate(workshop.plan.sittings):
        case = sitting.case
        found = [_consideration(workshop, spot) for spot in spots(workshop) if spot.sitting == at]
        yield {"id": case.id, "version": case.version, "title": case.title, "considerations": found}


def _consideration(workshop: Workshop, spot: Spot) -> dict[str, Any]:
    state = state_of(workshop, spot)
    return {
        "id": spot.consideration,
        "state": state,
        "first": _vote(workshop, spot.place(1)),
        "second": _vote(workshop, spot.place(2)),
        "shift": _shift(workshop, spot) if state == "done" else None,
        "key": _key(workshop, spot) if state == "done" or workshop.ended else None,
    }


def _vote(workshop: Workshop, place: Place) -> dict[str, Any]:
    """What a vote came to; before its reveal nothing but how many have voted."""
    if place not in workshop.revealed:
        return {"revealed": False, "voted": len(workshop.voted(place)), "counts": None, "median": None}
    found = spread(workshop, place)
    return {
        "revealed": True, "voted": found.voted, "counts": dict(found.counts), "median": found.median,
    }  # fmt: skip


def _shift(workshop: Workshop, spot: Spot) -> dict[str, Any]:
    found = shift(workshop, spot.sitting, spot.consideration)
    return {
        "twice": found.twice, "moved": found.moved, "up": found.up, "down": found.down,
        "largest": found.largest, "found": found.found, "lost": found.lost,
        "only_first": found.only_first, "only_second": found.only_second,
    }  # fmt: skip


def _key(workshop: Workshop, spot: Spot) -> dict[str, Any] | None:
    entry = workshop.plan.sittings[spot.sitting].case.entry(spot.consideration)
    return {"level": entry.level, "reasonable": to_plain(entry.reasonable)} if entry else None
