"""Calibration as JSON: it keeps its schema, and names the case of what it is about."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from dtadesign.exchange.calibration_json import calibration_json
from tests.unit.test_handouts import held
from tests.unit.test_schemas import faults, shipped
from tests.workshops import begun, joined, person, place, plan_of, revealed, sitting, workshop_of

if TYPE_CHECKING:
    from dtadesign.workshop.record import WorkshopRecord

SCHEMA = shipped("calibration")


def written(record: WorkshopRecord) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(calibration_json(record)))
    return found


def test_it_keeps_its_schema_at_whatever_point_a_workshop_stands() -> None:
    waiting = workshop_of(*joined(person(1)), *revealed(place(), "na"))
    for record in (begun(), waiting, held()):
        assert faults(SCHEMA, written(record)) == []


def test_a_figure_out_of_place_does_not_keep_it() -> None:
    found = written(held())
    found["participants"][0]["votes"][0]["key"]["difference"] = 4
    assert faults(SCHEMA, found) == ["$.participants[0].votes[0].key.difference"]


def test_everybody_is_in_it_and_what_is_missed_names_its_case() -> None:
    found = written(held())
    assert found["format"] == "dtadesign-calibration/1"
    assert [each["name"] for each in found["participants"]][:2] == ["A. Kim", "B. Ode"]
    (missed,) = found["participants"][0]["votes"][0]["missed"]
    assert (missed["case"], missed["consideration"], missed["why"]) == ("hearth", "P-1", ["apart"])
    assert (missed["vote"], missed["key"], missed["reasonable"]) == ("0", 2, False)


def test_cases_are_told_apart() -> None:
    plan = plan_of(sitting("P-1"), sitting("P-1", title="Kiln"))
    record = workshop_of(*joined(person(1)), *revealed(place(), "1"), *revealed(place(at=1), "2"), plan=plan)
    assert [each["case"] for each in written(record)["participants"][0]["seen"]] == ["hearth", "kiln"]
