"""The schema that ships is the model's, and what ships keeps it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from dtadesign.checklist.loader import shipped_paths
from dtadesign.checklist.reading import read_source
from dtadesign.checklist.schema import schema_text
from dtadesign.paths import data_dir
from dtadesign.plain import to_plain
from tests.builders import small_checklist, small_data

SHIPPED = data_dir("checklists") / "schema.json"


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = json.loads(SHIPPED.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_the_schema_that_ships_is_the_models_own() -> None:
    assert SHIPPED.read_text(encoding="utf-8") == schema_text(), "run `make schema`"


def test_it_names_its_dialect() -> None:
    assert json.loads(schema_text())["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("name", list(shipped_paths()))
def test_shipped_checklists_keep_it(name: str, validator: Draft202012Validator) -> None:
    data = read_source(shipped_paths()[name]).data
    assert [error.message for error in validator.iter_errors(data)] == []


def test_what_a_header_holds_keeps_it(validator: Draft202012Validator) -> None:
    data = json.loads(json.dumps(to_plain(small_checklist())))
    assert list(validator.iter_errors(data)) == []


@pytest.mark.parametrize(
    "change",
    [
        {"titel": "x"},
        {"version": 2},
        {"id": "a/b"},
        {"domains": []},
        {"domains": [{"id": "D"}]},
        {"status": "x"},
    ],
)
def test_what_the_reader_refuses_the_schema_refuses(
    change: dict[str, Any], validator: Draft202012Validator
) -> None:
    assert list(validator.iter_errors(small_data(**change)))
