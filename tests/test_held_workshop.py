"""A workshop of every format that was ever written opens, verifies and comes to what it came to then."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from dtadesign.exchange.workshop_json import results_json
from dtadesign.plain import from_plain, to_plain
from dtadesign.review.chained import lines_of
from dtadesign.review.rules import HouseRule
from dtadesign.review.verify import verify_chain
from dtadesign.workshop.edits import KINDS, RuleEdit
from dtadesign.workshop.record import WorkshopFile, WorkshopRecord, read_record
from dtadesign.workshop.values import Plan
from tests.test_against_contract import assert_same

HELD = sorted((Path(__file__).parent / "held").glob("*.dtaworkshop"))
each = pytest.mark.parametrize("path", HELD, ids=[path.stem for path in HELD])


def state(record: WorkshopRecord) -> dict[str, Any]:
    """Everything that a workshop has come to, as JSON."""
    workshop = record.workshop
    found = {
        "events": len(record.events),
        "plan": to_plain(workshop.plan),
        "participants": [[one.id, one.way, one.number, one.name] for one in workshop.participants],
        "votes": [[*_place(where), dict(votes)] for where, votes in workshop.votes.items()],
        "open": workshop.open and _place(workshop.open),
        "revealed": sorted(map(_place, workshop.revealed)),
        "rules": to_plain(workshop.rules),
        "moments": [[one.n, one.at, one.kind, one.place and _place(one.place)] for one in workshop.moments],
        "results": results_json(record),
    }
    plain: dict[str, Any] = json.loads(json.dumps(found))
    return plain


def _place(where: Any) -> list[Any]:
    return [where.sitting, where.consideration, where.round]


def verifies(path: Path) -> bool:
    return verify_chain(path, "", read_record, "workshop").holds


def test_none_has_gone_missing_and_each_kind_of_event_is_in_one() -> None:
    assert HELD
    assert {event.kind for path in HELD for event in read_record(path).events} >= set(KINDS)


@each
def test_it_comes_to_what_it_came_to(path: Path) -> None:
    then = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    found, workshop = state(read_record(path)), read_record(path).workshop
    # compared as values: what these learn to hold later is not in the file
    assert from_plain(Plan, then.pop("plan")) == workshop.plan
    assert [from_plain(HouseRule, rule) for rule in then.pop("rules")] == list(workshop.rules)
    assert_same({key: found[key] for key in then}, then)


@each
def test_it_verifies_and_would_be_written_the_same(path: Path) -> None:
    assert verifies(path)
    assert path.read_bytes() == b"".join(lines_of(read_record(path)))


@each
def test_a_byte_changed_anywhere_is_found(path: Path, tmp_path: Path) -> None:
    rng, copy, data = random.Random(path.stem), tmp_path / path.name, path.read_bytes()  # noqa: S311
    for _ in range(100):
        changed = bytearray(data)
        changed[rng.randrange(len(data) - 1)] ^= rng.randrange(1, 256)
        copy.write_bytes(changed)
        assert not holds(copy)


def holds(path: Path) -> bool:
    from dtadesign.errors import NotDone

    try:
        return verifies(path)
    except NotDone:  # its first bytes no longer say that it is a workshop
        return False


@each
def test_it_can_be_gone_on_with(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / path.name
    copy.write_bytes(path.read_bytes())
    with WorkshopFile.open(copy) as file:
        file.append(RuleEdit(rule=HouseRule(consideration="P-2", text="A word.")))
    assert verifies(copy)
    assert copy.read_bytes().startswith(path.read_bytes())
