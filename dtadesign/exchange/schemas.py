"""The published JSON Schemas of what other programs get or give, and of a workshop's case.

They ship in ``resources/schemas`` and are written by `make schema`:
`python -m dtadesign.exchange.schemas report` writes one to standard output. Enumerations are those
of the program's own types, so that a schema cannot say less than the program does.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from types import MappingProxyType
from typing import get_args

from dtadesign.checklist.model import SmiEvidence, StageId, Status
from dtadesign.exchange import form_json, report_json, scorecard_json
from dtadesign.exchange.schema_parts import (
    COUNT,
    DAY,
    HASH,
    ID,
    LEVEL,
    SCORE,
    TEXT,
    YES_NO,
    Schema,
    list_of,
    object_of,
    one_of,
    published,
)
from dtadesign.exchange.schemas_calibration import calibration_schema
from dtadesign.exchange.schemas_workshop import results_schema
from dtadesign.panel import packets
from dtadesign.review import rules
from dtadesign.review.action import ACTION_STATES, EFFORTS
from dtadesign.review.board import AUDIENCES
from dtadesign.review.values import EVIDENCE_KINDS, VALUES, Scope
from dtadesign.scoring.scorecard import GateState, State, VerdictId, Withheld
from dtadesign.workshop import cases

_HOUSE_RULES = "House rules: how a house reads a consideration, once it was argued out."


def _profile() -> Schema:
    return object_of(
        "What the intervention is: it decides what applies.",
        {"name": TEXT, "stage": one_of(*get_args(StageId))},
        {
            "version": TEXT, "organisation": TEXT, "summary": TEXT, "diagnoses": list_of(ID),
            "features": list_of(ID), "scope": one_of(*get_args(Scope)),
        },
    )  # fmt: skip


def _answer() -> Schema:
    return object_of(
        "The answer to a consideration; the note of na is its reason.",
        {"id": ID},
        {"answer": one_of(None, *VALUES.values()), "note": TEXT, "evidence": list_of(_entry())},
    )


def _entry() -> Schema:
    return object_of(
        "Something shown for the answer.", {},
        {
            "kind": one_of(*EVIDENCE_KINDS), "description": TEXT, "where": TEXT, "date": DAY,
            "expires": DAY, "digest": {"type": "string", "pattern": "^([0-9a-f]{64})?$"},
        },
    )  # fmt: skip


def _action() -> Schema:
    return object_of(
        "Something to do about considerations.",
        {"id": {"type": "string", "pattern": "^A-[1-9][0-9]*$"}},
        {
            "considerations": list_of(ID), "what": TEXT, "owner": TEXT, "due": DAY,
            "effort": one_of(None, *EFFORTS), "state": one_of(*ACTION_STATES),
        },
    )  # fmt: skip


def report_schema() -> Schema:
    """Of what `report --format json` writes and `new --answers` takes."""
    return published(
        "report-1",
        object_of(
            "A review for other programs: profile, answers, actions and what they amount to.",
            {"format": {"const": report_json.FORMAT}, "profile": _profile()},
            {
                "answers": list_of(_answer()), "actions": list_of(_action()),
                "house_rules": object_of(_HOUSE_RULES, *_house_rules()), "scorecard": _scorecard(),
            },
        ),
    )  # fmt: skip


def form_schema() -> Schema:
    """Of what the blank HTML form saves and `new --answers` takes."""
    asked = object_of("The checklist that the form asked.", {"id": ID, "version": TEXT, "digest": HASH})
    return published(
        "form-1",
        object_of(
            "The answers of one person; id is the file's own, and stays when it is gone on with.",
            {"format": {"const": form_json.FORMAT}, "id": TEXT, "checklist": asked},
            {"by": TEXT, "packet": {"type": ["string", "null"]}, "answers": list_of(_answer())},
        ),
    )


def scorecard_schema() -> Schema:
    """Of what `score --json` writes."""
    return published("scorecard-1", _scorecard())


def _scorecard() -> Schema:
    figures = ("shown", "claimed", "low", "high")
    scores = dict.fromkeys(figures, SCORE)
    domain = {"id": ID, **scores, "in_scope": COUNT, "answered": COUNT, "thin": YES_NO}
    dimension = {"id": ID, "shown": SCORE, "answered": COUNT}
    gate = {"id": ID, "state": one_of(*get_args(GateState))}
    item = {"id": ID, "state": one_of(*get_args(State)), "claimed": LEVEL, "shown": LEVEL}
    names = ("in_scope", "answered", "unknown", "not_applicable", "hidden", "with_evidence")
    return object_of(
        "What a review amounts to: scores 0 to 100, unrounded, in checklist order.",
        {
            "format": {"const": scorecard_json.FORMAT},
            "checklist": object_of("Which one.", {"id": ID, "version": TEXT, "digest": HASH}),
            "review": object_of(
                "Which state of which review.",
                {"id": TEXT, "title": TEXT, "scope": one_of(*get_args(Scope)), "fingerprint": HASH},
            ),
            "verdict": one_of(*get_args(VerdictId)),
            "overall": _overall(scores),
            "coverage": object_of("How much is answered.", dict.fromkeys(names, COUNT)),
            "domains": list_of(object_of("A domain's means.", domain)),
            "dimensions": list_of(object_of("A dimension's mean.", dimension)),
            "gates": list_of(object_of("A gate, judged by itself.", gate)),
            "considerations": list_of(object_of("A consideration's state.", item)),
        },
    )


def _overall(scores: Mapping[str, Schema]) -> Schema:
    spread = ("thin_weighted", "weights_p05", "weights_p95", "leave_one_out_low", "leave_one_out_high")
    shares = dict.fromkeys(get_args(SmiEvidence), SCORE)
    return object_of(
        "The mean of the domains; figures stand here also where they are withheld from people.",
        {
            **scores,
            **dict.fromkeys(spread, SCORE),
            "smi_evidence": object_of("How the score divides by what it rests on, in per cent.", shares),
            "withheld": list_of(one_of(*get_args(Withheld))),
        },
    )


def packet_schema() -> Schema:
    """Of what `panel packet` writes and `new --packet` takes."""
    seat = object_of("Somebody who is asked to review.", {"name": TEXT}, {"role": TEXT})
    document = object_of("Handed in by the applicants.", {"name": TEXT, "sha256": HASH, "size": COUNT})
    return published(
        "packet-1",
        object_of(
            "What a chair sends to everybody who reviews.",
            {
                "format": {"const": packets.FORMAT}, "id": TEXT, "made": TEXT, "chair": TEXT,
                "checklist": {"type": "object", "description": "Whole, as checklists/schema.json says."},
                "profile": _profile(),
            },
            {
                "due": DAY, "audience": one_of(*AUDIENCES), "seats": list_of(seat),
                "documents": list_of(document), "questions": list_of(TEXT),
                "claims": {"anyOf": [{"type": "null"}, _claims()]},
                "house_rules": object_of(_HOUSE_RULES, *_house_rules()),
            },
        ),
    )  # fmt: skip


def _claims() -> Schema:
    answer = object_of(
        "What the applicants said; the note of na is its reason.", {},
        {
            "value": one_of(None, *VALUES.values()), "note": TEXT, "evidence": list_of(_entry()),
            "removed": YES_NO,
        },
    )  # fmt: skip
    answers: Schema = {"type": "object", "additionalProperties": answer}
    return object_of(
        "The applicants' own review, in the state that fingerprint names; answers by consideration.",
        {"review": TEXT, "name": TEXT, "fingerprint": HASH, "answers": answers},
    )


def case_schema() -> Schema:
    """Of a workshop's case, which people write; what must hold between its parts `dtadesign check` says."""
    place = {"id": ID, "title": TEXT}
    screen = object_of("A screen, described so that one sees it.", {**place, "described": TEXT})
    kind = {"kind": one_of(*EVIDENCE_KINDS)}
    document = object_of("Something shown, in excerpts.", {**place, **kind, "says": TEXT})
    level = one_of(*get_args(cases.KeyLevel))
    entry = object_of(
        "The level that the case's text carries, and why.",
        {"consideration": ID, "level": level, "reason": TEXT},
        {
            "often": TEXT, "often_level": LEVEL, "points_to": list_of(ID), "reasonable": list_of(level),
            "differ": TEXT,
        },
    )  # fmt: skip
    return published(
        "case-1",
        object_of(
            "An invented intervention for a workshop, with a key.",
            {
                "format": {"const": cases.FORMAT}, "id": ID, "version": TEXT, "title": TEXT,
                "tagline": TEXT, "profile": _profile(), "story": list_of(TEXT), "key": list_of(entry),
                "checklist": object_of("Which one the key is for.", {"id": ID, "version": TEXT}),
                "suggested": list_of(ID),
            },
            {
                "language": TEXT, "status": one_of(*get_args(Status)), "screens": list_of(screen),
                "documents": list_of(document), "discussion": list_of(TEXT),
            },
        ),
    )  # fmt: skip


def rules_schema() -> Schema:
    """Of a file of house rules, as people write it and `rules` does."""
    needed, more = _house_rules()
    own = {"format": {"const": rules.FORMAT}}
    return published("rules-1", object_of(_HOUSE_RULES, {**own, **needed}, more))


def _house_rules() -> tuple[Mapping[str, Schema], Mapping[str, Schema]]:
    """What a set of them needs, and what it may have."""
    text: Schema = {**TEXT, "minLength": 1}
    rule = object_of(
        "What was agreed about one consideration; level is what such a thing counts as.",
        {"consideration": ID, "text": text},
        {
            "level": LEVEL, "by": TEXT, "from": TEXT,
            "day": {**TEXT, "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"},
            "wording": {**TEXT, "pattern": "^([0-9a-f]{12})?$"},
        },
    )  # fmt: skip
    made_for = object_of("The checklist that they were made for.", {"id": ID}, {"version": TEXT})
    return {"title": text, "checklist": made_for}, {"version": TEXT, "rules": list_of(rule)}


SCHEMAS = MappingProxyType(
    {
        "report": report_schema,
        "form": form_schema,
        "scorecard": scorecard_schema,
        "packet": packet_schema,
        "case": case_schema,
        "rules": rules_schema,
        "workshop-results": results_schema,
        "calibration": calibration_schema,
    }
)


def schema_text(name: str) -> str:
    """The file as it ships."""
    return json.dumps(SCHEMAS[name](), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text(sys.argv[1]))
