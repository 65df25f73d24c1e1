"""A workshop's results as JSON: what they hold, what they keep back, and the schema that says so."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from dtadesign.exchange.schemas import SCHEMAS
from dtadesign.exchange.workshop_json import results_json
from dtadesign.review.rules import HouseRule
from dtadesign.workshop.edits import EndEdit, RuleEdit, WorkshopEdit
from tests.workshops import joined, person, place, plan_of, revealed, sitting, voted, workshop_of

FOUR = joined(person(1), person(2), person(3), person(1, "paper", label="Kim"))
FIRST = revealed(place(), "1", "3", "na")
SECOND = revealed(place(round_=2), "1", "2", "0")
RULE = RuleEdit(rule=HouseRule(consideration="P-1", text="A rota counts as 1.", by="Mia", level=1))


def results_of(*edits: WorkshopEdit) -> dict[str, Any]:
    record = workshop_of(*edits, plan=plan_of(sitting("P-1", "A-1")))
    found: dict[str, Any] = json.loads(json.dumps(results_json(record)))
    Draft202012Validator(SCHEMAS["workshop-results"]()).validate(found)
    return found


def on(found: dict[str, Any], consideration: str = "P-1") -> dict[str, Any]:
    (item,) = [each for each in found["cases"][0]["considerations"] if each["id"] == consideration]
    return dict(item)


def test_before_the_reveal_nothing_is_told_but_how_many_have_voted() -> None:
    found = results_of(*FOUR, *voted(place(), "1", "3"))
    nothing = {"revealed": False, "voted": 0, "counts": None, "median": None}
    assert on(found) == {
        "id": "P-1", "state": "waiting", "first": {**nothing, "voted": 2}, "second": nothing,
        "shift": None, "key": None,
    }  # fmt: skip
    assert found["participants"] == {"file": 0, "form": 0, "paper": 1, "phone": 3}


def test_after_both_reveals_there_are_counts_the_shift_and_the_key() -> None:
    found = on(results_of(*FOUR, *FIRST, *SECOND))
    assert found["first"]["counts"] == {"0": 0, "1": 1, "2": 0, "3": 1, "unknown": 0, "na": 1}
    assert (found["first"]["median"], found["second"]["median"]) == (2, 1)
    assert (found["shift"]["twice"], found["shift"]["moved"], found["shift"]["found"]) == (2, 1, 1)
    assert found["key"] == {"level": 2, "reasonable": []}


UNFINISHED = {
    "joined": FOUR,
    "revealed": [*FOUR, *FIRST],
    "again": [*FOUR, *FIRST, *voted(place(round_=2), "1")],
}


@pytest.mark.parametrize("edits", UNFINISHED.values(), ids=UNFINISHED)
def test_the_key_is_kept_back_until_then(edits: list[WorkshopEdit]) -> None:
    found = results_of(*edits)
    assert on(found)["key"] is None
    assert on(found, "A-1")["key"] is None
    assert "Secret" not in json.dumps(found)


def test_once_it_has_ended_the_key_is_told_of_all() -> None:
    found = results_of(*FOUR, *FIRST, EndEdit())
    assert (on(found)["key"]["level"], on(found, "A-1")["key"]["level"]) == (2, "na")
    assert found["workshop"]["ended"]


def test_nobody_is_named_but_whoever_a_rule_is_by() -> None:
    found = results_of(*FOUR, *FIRST, *SECOND, RULE, EndEdit())
    assert "Kim" not in json.dumps(found)
    assert person(1).id not in json.dumps(found)
    assert found["rules"] == [
        {"consideration": "P-1", "text": "A rota counts as 1.", "level": 1, "by": "Mia", "day": ""}
    ]
