"""The published schema of a workshop's calibration."""

from __future__ import annotations

from typing import get_args

from dtadesign.exchange import calibration_json
from dtadesign.exchange.schema_parts import (
    COUNT,
    HASH,
    ID,
    SCORE,
    TEXT,
    YES_NO,
    Schema,
    list_of,
    object_of,
    one_of,
    published,
)
from dtadesign.workshop.calibration_values import Why
from dtadesign.workshop.cases import KeyLevel
from dtadesign.workshop.values import ROUNDS, Choice

_NULL: Schema = {"type": "null"}
_ROUND = one_of(*ROUNDS)
_KEY = one_of(*get_args(KeyLevel))
_VOTE = one_of(None, *get_args(Choice))
_MEDIAN: Schema = {"type": ["number", "null"], "minimum": 0, "maximum": 3, "multipleOf": 0.5}


def calibration_schema() -> Schema:
    """Of what `workshop calibration --json` writes."""
    of = {"id": TEXT, "title": TEXT, "fingerprint": HASH}
    return published(
        "calibration-1",
        object_of(
            "Everybody beside the key and beside the room; stricter is below 0, milder above.",
            {
                "format": {"const": calibration_json.FORMAT},
                "workshop": object_of("Which state of which workshop.", of),
                "checklist": object_of("Which one.", {"id": ID, "version": TEXT, "digest": HASH}),
                "participants": list_of(_participant()),
                "room": _both(_room()),
                "twice": _both(_room()),
            },
        ),
    )


def _both(schema: Schema) -> Schema:
    """The same of the first and of the second vote."""
    return {**list_of(schema), "minItems": 2, "maxItems": 2}


def _number(least: float | None = None, most: float | None = None) -> Schema:
    found: Schema = {"type": ["number", "null"]}
    return found | {key: end for key, end in (("minimum", least), ("maximum", most)) if end is not None}


def _interval() -> Schema:
    ends = {"low": {"type": "number"}, "high": {"type": "number"}, "draws": COUNT}
    return {"anyOf": [_NULL, object_of("Where 95 % of the drawings lie.", ends)]}


def _participant() -> Schema:
    seen = {"case": ID, "consideration": ID, "first": _VOTE, "second": _VOTE, "key": _KEY,
            "agrees": list_of(_KEY), "room_first": _MEDIAN, "room_second": _MEDIAN}  # fmt: skip
    talking = dict.fromkeys(("both", "nearer", "further", "as_far"), COUNT)
    distance: Schema = {"type": "array", "prefixItems": [COUNT, _number(0, 3)], "minItems": 2, "maxItems": 2}
    trend = {"distances": list_of(distance), "slope": _number(), "interval": _interval()}
    return object_of(
        "One participant.",
        {
            "id": TEXT,
            "name": TEXT,
            "seen": list_of(object_of("One consideration as they saw it.", seen)),
            "votes": _both(_vote()),
            "talking": object_of("What became of votes given twice, as seen from the key.", talking),
            "trend": object_of("The distance from the key over the cases; no slope of two.", trend),
        },
    )


def _vote() -> Schema:
    missed = {"case": ID, "consideration": ID, "vote": _VOTE, "key": _KEY,
              "why": list_of(one_of(*get_args(Why))), "reasonable": YES_NO}  # fmt: skip
    counts = ("considerations", "same", "reasonable", "stricter", "milder")
    domain = {"id": ID, **dict.fromkeys(counts, COUNT), "difference": _number(-3, 3)}
    return object_of(
        "One round of one participant.",
        {
            "round": _ROUND,
            "of": COUNT,
            **dict.fromkeys(("key", "reasonable", "room"), _compared()),
            **dict.fromkeys(("unknown", "not_applicable", "not_voted"), COUNT),
            "domains": list_of(object_of("A domain in counts; a mean of three or more.", domain)),
            "missed": list_of(object_of("Where the vote parts from the key.", missed)),
        },
    )


def _compared() -> Schema:
    return object_of(
        "Levels beside a reference.",
        {
            **dict.fromkeys(("considerations", "same", "within_one"), COUNT),
            "difference": _number(-3, 3),
            "interval": _interval(),
            "distance": _number(0, 3),
            "deviation": _number(0),
            **dict.fromkeys(("percent_same", "percent_within_one"), SCORE),
            "weighted_kappa_quadratic": _number(-1, 1),
            "kappa_interval": _interval(),
        },
    )


def _room() -> Schema:
    percent = ("percent_same", "percent_reasonable", "percent_agreement")
    return object_of(
        "All levels of one round.",
        {
            "round": _ROUND,
            "considerations": COUNT,
            "levels": COUNT,
            **dict.fromkeys(percent, SCORE),
            "krippendorff_alpha_ordinal": _number(-1, 1),
            "alpha_interval": _interval(),
        },
    )
