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
from typing import Any, get_args

from dtadesign.checklist.model import SmiEvidence, StageId, Status
from dtadesign.checklist.rules import ID_PATTERN
from dtadesign.checklist.schema import DIALECT
from dtadesign.exchange import form_json, report_json, scorecard_json
from dtadesign.panel import packets
from dtadesign.review import rules
from dtadesign.review.action import ACTION_STATES, EFFORTS
from dtadesign.review.board import AUDIENCES
from dtadesign.review.values import EVIDENCE_KINDS, VALUES, Scope
from dtadesign.scoring.scorecard import GateState, State, VerdictId, Withheld
from dtadesign.workshop import cases

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_ID: Schema = {"type": "string", "pattern": f"^{ID_PATTERN}$"}
_DAY: Schema = {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_HASH: Schema = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_SCORE: Schema = {"type": ["number", "null"], "minimum": 0, "maximum": 100}
_LEVEL: Schema = {"type": ["integer", "null"], "minimum": 0, "maximum": 3}
_YES_NO: Schema = {"type": "boolean"}
_HOUSE_RULES = "House rules: how a house reads a consideration, once it was argued out."


def _one_of(*values: object) -> Schema:
    return {"enum": list(values)}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _object(about: str, needed: Mapping[str, Schema], more: Mapping[str, Schema] | None = None) -> Schema:
    """An object of exactly these members; ``more`` may be left out."""
    return {
        "type": "object",
        "description": about,
        "properties": {**needed, **(more or {})},
        "required": list(needed),
        "additionalProperties": False,
    }


def _profile() -> Schema:
    return _object(
        "What the intervention is: it decides what applies.",
        {"name": _TEXT, "stage": _one_of(*get_args(StageId))},
        {
            "version": _TEXT, "organisation": _TEXT, "summary": _TEXT, "diagnoses": _list(_ID),
            "features": _list(_ID), "scope": _one_of(*get_args(Scope)),
        },
    )  # fmt: skip


def _answer() -> Schema:
    return _object(
        "The answer to a consideration; the note of na is its reason.",
        {"id": _ID},
        {"answer": _one_of(None, *VALUES.values()), "note": _TEXT, "evidence": _list(_entry())},
    )


def _entry() -> Schema:
    return _object(
        "Something shown for the answer.", {},
        {
            "kind": _one_of(*EVIDENCE_KINDS), "description": _TEXT, "where": _TEXT, "date": _DAY,
            "expires": _DAY, "digest": {"type": "string", "pattern": "^([0-9a-f]{64})?$"},
        },
    )  # fmt: skip


def _action() -> Schema:
    return _object(
        "Something to do about considerations.",
        {"id": {"type": "string", "pattern": "^A-[1-9][0-9]*$"}},
        {
            "considerations": _list(_ID), "what": _TEXT, "owner": _TEXT, "due": _DAY,
            "effort": _one_of(None, *EFFORTS), "state": _one_of(*ACTION_STATES),
        },
    )  # fmt: skip


def report_schema() -> Schema:
    """Of what `report --format json` writes and `new --answers` takes."""
    return _published(
        "report-1",
        _object(
            "A review for other programs: profile, answers, actions and what they amount to.",
            {"format": {"const": report_json.FORMAT}, "profile": _profile()},
            {
                "answers": _list(_answer()), "actions": _list(_action()),
                "house_rules": _object(_HOUSE_RULES, *_house_rules()), "scorecard": _scorecard(),
            },
        ),
    )  # fmt: skip


def form_schema() -> Schema:
    """Of what the blank HTML form saves and `new --answers` takes."""
    asked = _object("The checklist that the form asked.", {"id": _ID, "version": _TEXT, "digest": _HASH})
    return _published(
        "form-1",
        _object(
            "The answers of one person; id is the file's own, and stays when it is gone on with.",
            {"format": {"const": form_json.FORMAT}, "id": _TEXT, "checklist": asked},
            {"by": _TEXT, "packet": {"type": ["string", "null"]}, "answers": _list(_answer())},
        ),
    )


def scorecard_schema() -> Schema:
    """Of what `score --json` writes."""
    return _published("scorecard-1", _scorecard())


def _scorecard() -> Schema:
    figures = ("shown", "claimed", "low", "high")
    scores = dict.fromkeys(figures, _SCORE)
    domain = {"id": _ID, **scores, "in_scope": _COUNT, "answered": _COUNT, "thin": _YES_NO}
    dimension = {"id": _ID, "shown": _SCORE, "answered": _COUNT}
    gate = {"id": _ID, "state": _one_of(*get_args(GateState))}
    item = {"id": _ID, "state": _one_of(*get_args(State)), "claimed": _LEVEL, "shown": _LEVEL}
    names = ("in_scope", "answered", "unknown", "not_applicable", "hidden", "with_evidence")
    return _object(
        "What a review amounts to: scores 0 to 100, unrounded, in checklist order.",
        {
            "format": {"const": scorecard_json.FORMAT},
            "checklist": _object("Which one.", {"id": _ID, "version": _TEXT, "digest": _HASH}),
            "review": _object(
                "Which state of which review.",
                {"id": _TEXT, "title": _TEXT, "scope": _one_of(*get_args(Scope)), "fingerprint": _HASH},
            ),
            "verdict": _one_of(*get_args(VerdictId)),
            "overall": _overall(scores),
            "coverage": _object("How much is answered.", dict.fromkeys(names, _COUNT)),
            "domains": _list(_object("A domain's means.", domain)),
            "dimensions": _list(_object("A dimension's mean.", dimension)),
            "gates": _list(_object("A gate, judged by itself.", gate)),
            "considerations": _list(_object("A consideration's state.", item)),
        },
    )


def _overall(scores: Mapping[str, Schema]) -> Schema:
    spread = ("thin_weighted", "weights_p05", "weights_p95", "leave_one_out_low", "leave_one_out_high")
    shares = dict.fromkeys(get_args(SmiEvidence), _SCORE)
    return _object(
        "The mean of the domains; figures stand here also where they are withheld from people.",
        {
            **scores,
            **dict.fromkeys(spread, _SCORE),
            "smi_evidence": _object("How the score divides by what it rests on, in per cent.", shares),
            "withheld": _list(_one_of(*get_args(Withheld))),
        },
    )


def packet_schema() -> Schema:
    """Of what `panel packet` writes and `new --packet` takes."""
    seat = _object("Somebody who is asked to review.", {"name": _TEXT}, {"role": _TEXT})
    document = _object("Handed in by the applicants.", {"name": _TEXT, "sha256": _HASH, "size": _COUNT})
    return _published(
        "packet-1",
        _object(
            "What a chair sends to everybody who reviews.",
            {
                "format": {"const": packets.FORMAT}, "id": _TEXT, "made": _TEXT, "chair": _TEXT,
                "checklist": {"type": "object", "description": "Whole, as checklists/schema.json says."},
                "profile": _profile(),
            },
            {
                "due": _DAY, "audience": _one_of(*AUDIENCES), "seats": _list(seat),
                "documents": _list(document), "questions": _list(_TEXT),
                "claims": {"anyOf": [{"type": "null"}, _claims()]},
            },
        ),
    )  # fmt: skip


def _claims() -> Schema:
    answer = _object(
        "What the applicants said; the note of na is its reason.", {},
        {
            "value": _one_of(None, *VALUES.values()), "note": _TEXT, "evidence": _list(_entry()),
            "removed": _YES_NO,
        },
    )  # fmt: skip
    answers: Schema = {"type": "object", "additionalProperties": answer}
    return _object(
        "The applicants' own review, in the state that fingerprint names; answers by consideration.",
        {"review": _TEXT, "name": _TEXT, "fingerprint": _HASH, "answers": answers},
    )


def case_schema() -> Schema:
    """Of a workshop's case, which people write; what must hold between its parts `dtadesign check` says."""
    place = {"id": _ID, "title": _TEXT}
    screen = _object("A screen, described so that one sees it.", {**place, "described": _TEXT})
    kind = {"kind": _one_of(*EVIDENCE_KINDS)}
    document = _object("Something shown, in excerpts.", {**place, **kind, "says": _TEXT})
    level = _one_of(*get_args(cases.KeyLevel))
    entry = _object(
        "The level that the case's text carries, and why.",
        {"consideration": _ID, "level": level, "reason": _TEXT},
        {
            "often": _TEXT, "often_level": _LEVEL, "points_to": _list(_ID), "reasonable": _list(level),
            "differ": _TEXT,
        },
    )  # fmt: skip
    return _published(
        "case-1",
        _object(
            "An invented intervention for a workshop, with a key.",
            {
                "format": {"const": cases.FORMAT}, "id": _ID, "version": _TEXT, "title": _TEXT,
                "tagline": _TEXT, "profile": _profile(), "story": _list(_TEXT), "key": _list(entry),
                "checklist": _object("Which one the key is for.", {"id": _ID, "version": _TEXT}),
                "suggested": _list(_ID),
            },
            {
                "language": _TEXT, "status": _one_of(*get_args(Status)), "screens": _list(screen),
                "documents": _list(document), "discussion": _list(_TEXT),
            },
        ),
    )  # fmt: skip


def rules_schema() -> Schema:
    """Of a file of house rules, as people write it and `rules` does."""
    needed, more = _house_rules()
    own = {"format": {"const": rules.FORMAT}}
    return _published("rules-1", _object(_HOUSE_RULES, {**own, **needed}, more))


def _house_rules() -> tuple[Mapping[str, Schema], Mapping[str, Schema]]:
    """What a set of them needs, and what it may have."""
    text: Schema = {**_TEXT, "minLength": 1}
    rule = _object(
        "What was agreed about one consideration; level is what such a thing counts as.",
        {"consideration": _ID, "text": text},
        {
            "level": _LEVEL, "by": _TEXT, "from": _TEXT,
            "day": {**_TEXT, "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"},
            "wording": {**_TEXT, "pattern": "^([0-9a-f]{12})?$"},
        },
    )  # fmt: skip
    made_for = _object("The checklist that they were made for.", {"id": _ID}, {"version": _TEXT})
    return {"title": text, "checklist": made_for}, {"version": _TEXT, "rules": _list(rule)}


def _published(name: str, schema: Schema) -> Schema:
    return {"$schema": DIALECT, "$id": f"urn:dtadesign:schema:{name}", **schema}


SCHEMAS = MappingProxyType(
    {
        "report": report_schema,
        "form": form_schema,
        "scorecard": scorecard_schema,
        "packet": packet_schema,
        "case": case_schema,
        "rules": rules_schema,
    }
)


def schema_text(name: str) -> str:
    """The file as it ships."""
    return json.dumps(SCHEMAS[name](), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text(sys.argv[1]))
