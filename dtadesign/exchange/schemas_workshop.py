"""The published schema of a workshop's results."""

from __future__ import annotations

from typing import get_args

from dtadesign.exchange import workshop_json
from dtadesign.exchange.schema_parts import (
    COUNT,
    HASH,
    ID,
    LEVEL,
    TEXT,
    YES_NO,
    Schema,
    list_of,
    object_of,
    one_of,
    published,
)
from dtadesign.workshop.cases import KeyLevel
from dtadesign.workshop.stages import State
from dtadesign.workshop.values import Choice, Way

_NULL: Schema = {"type": "null"}


def results_schema() -> Schema:
    """Of what `workshop results --json` writes."""
    case = {"id": ID, "version": TEXT, "title": TEXT, "considerations": list_of(_consideration())}
    rule = {"consideration": ID, "text": TEXT, "level": LEVEL, "by": TEXT, "day": TEXT}
    of = {"id": TEXT, "title": TEXT, "ended": YES_NO, "fingerprint": HASH}
    return published(
        "workshop-results-1",
        object_of(
            "What a room came to; of nobody by name.",
            {
                "format": {"const": workshop_json.FORMAT},
                "workshop": object_of("Which state of which workshop.", of),
                "checklist": object_of("Which one.", {"id": ID, "version": TEXT, "digest": HASH}),
                "participants": object_of("How many, by how they vote.", dict.fromkeys(get_args(Way), COUNT)),
                "cases": list_of(object_of("A case and what was rated on it.", case)),
                "rules": list_of(object_of("A house rule that the room settled on.", rule)),
            },
        ),
    )


def _consideration() -> Schema:
    counts = ("twice", "moved", "up", "down", "largest", "found", "lost", "only_first", "only_second")
    level = one_of(*get_args(KeyLevel))
    return object_of(
        "A consideration: both votes, what moved between them, and then the key's level.",
        {
            "id": ID,
            "state": one_of(*get_args(State)),
            "first": _vote(),
            "second": _vote(),
            "shift": {"anyOf": [_NULL, object_of("Who voted twice.", dict.fromkeys(counts, COUNT))]},
            "key": {"anyOf": [_NULL, object_of("The key.", {"level": level, "reasonable": list_of(level)})]},
        },
    )


def _vote() -> Schema:
    counts = object_of("How many chose what.", dict.fromkeys(get_args(Choice), COUNT))
    median: Schema = {"type": ["number", "null"], "minimum": 0, "maximum": 3, "multipleOf": 0.5}
    return object_of(
        "A vote; before its reveal nothing but how many have voted.",
        {"revealed": YES_NO, "voted": COUNT, "counts": {"anyOf": [_NULL, counts]}, "median": median},
    )
