"""Calibration for other programs: everybody beside the key and beside the room, every figure unrounded.

Unlike a workshop's results it is about persons, by the names that they gave: it is for who leads, and for
each of them.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from dtadesign.workshop.calibration import calibration

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dtadesign.workshop.record import WorkshopRecord
    from dtadesign.workshop.values import Workshop

FORMAT = "dtadesign-calibration/1"


def calibration_json(record: WorkshopRecord) -> dict[str, Any]:
    """The whole, from what was revealed; null where a figure is undefined or too little was compared."""
    workshop, header = record.workshop, record.header
    found = asdict(calibration(workshop))
    return {
        "format": FORMAT,
        "workshop": {"id": workshop.id, "title": workshop.plan.title, "fingerprint": record.fingerprint},
        "checklist": {
            "id": header.checklist.id, "version": header.checklist.version, "digest": header.checklist_digest,
        },
        **found,
        "participants": [_participant(workshop, each) for each in found["participants"]],
    }  # fmt: skip


def _participant(workshop: Workshop, each: dict[str, Any]) -> dict[str, Any]:
    votes = [{**vote, "missed": list(_with_case(workshop, vote["missed"]))} for vote in each["votes"]]
    return {**each, "seen": list(_with_case(workshop, each["seen"])), "votes": votes}


def _with_case(workshop: Workshop, rows: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """What is about a sitting names its case."""
    for row in rows:
        rest = {key: value for key, value in row.items() if key != "sitting"}
        yield {"case": workshop.plan.sittings[row["sitting"]].case.id, **rest}
