"""The schemas that ship for other programs: what we write keeps them, and they refuse what is none."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.exchange.incoming import read_incoming
from dtadesign.exchange.report_json import report_json
from dtadesign.exchange.schemas import SCHEMAS, schema_text
from dtadesign.exchange.scorecard_json import scorecard_json
from dtadesign.paths import data_dir
from tests.answers_made import records
from tests.builders import answered, done, record_of, shown, small_checklist

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.review.record import Record


def shipped(name: str) -> Draft202012Validator:
    path = data_dir("resources") / "schemas" / f"{name}-1.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


REPORT, SCORECARD = shipped("report"), shipped("scorecard")


def faults(validator: Draft202012Validator, data: Any) -> list[str]:
    return [error.json_path for error in validator.iter_errors(json.loads(json.dumps(data)))]


@pytest.mark.parametrize("name", list(SCHEMAS))
def test_what_ships_is_what_the_program_says(name: str) -> None:
    path = data_dir("resources") / "schemas" / f"{name}-1.json"
    assert path.read_text(encoding="utf-8") == schema_text(name), "run `make schema`"


@settings(max_examples=25, deadline=None)
@given(records())
def test_any_report_and_scorecard_keep_them(record: Record) -> None:
    assert faults(REPORT, report_json(record)) == []
    assert faults(SCORECARD, scorecard_json(record)) == []


@pytest.mark.parametrize("path", example_paths(), ids=lambda path: path.stem)
def test_the_worked_examples_keep_them(path: Path) -> None:
    assert faults(REPORT, report_json(example_record(path))) == []


def test_a_review_of_nothing_keeps_them() -> None:
    assert faults(REPORT, report_json(record_of())) == []


@pytest.mark.parametrize(
    ("place", "value", "told"),
    [
        (("profile", "stage"), "soon", "$.profile.stage"),
        (("answers", 0, "answer"), 4, "$.answers[0].answer"),
        (("answers", 0, "answer"), True, "$.answers[0].answer"),
        (("answers", 0, "evidence", 0, "date"), "yesterday", "$.answers[0].evidence[0].date"),
        (("answers", 0, "more"), 1, "$.answers[0]"),
        (("scorecard", "domains", 0, "shown"), 101, "$.scorecard.domains[0].shown"),
        (("scorecard", "overall", "withheld"), ["because"], "$.scorecard.overall.withheld[0]"),
    ],
)
def test_what_does_not_fit_is_found(place: tuple[Any, ...], value: object, told: str) -> None:
    data = deepcopy(report_json(answered({"P-1": shown(2, "a log")})))
    part: Any = data
    for step in place[:-1]:
        part = part[step]
    part[place[-1]] = value
    assert faults(REPORT, data) == [told]


@settings(max_examples=25, deadline=None)
@given(record=records())
def test_json_reads_back_equal(record: Record, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("json") / "r.json"
    path.write_text(json.dumps(report_json(record)), encoding="utf-8", newline="\n")
    incoming = read_incoming(path, small_checklist())
    assert incoming.profile == record.review.profile
    assert incoming.answers == dict(record.review.answers)
    assert list(incoming.actions.items()) == list(record.review.actions.items())


def test_the_command_s_own_output_keeps_it(tmp_path: Path) -> None:
    done("example", tmp_path)
    assert faults(SCORECARD, json.loads(done("score", tmp_path / "horyzons.dtareview", "--json"))) == []
