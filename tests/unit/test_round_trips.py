"""What goes out of a review makes the same review again, in every format that comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings

from dtadesign.exchange.answers_csv import write_answers
from dtadesign.exchange.fhir import fhir_r4, fhir_r5
from dtadesign.exchange.incoming import read_incoming
from dtadesign.exchange.report_json import report_json
from dtadesign.exchange.scorecard_json import scorecard_json
from dtadesign.exchange.xlsx import xlsx_bytes
from dtadesign.review.chain import canonical
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.edits_action import ActionEdit
from tests.answers_made import records
from tests.builders import record_of, small_checklist

if TYPE_CHECKING:
    from collections.abc import Callable

    from dtadesign.review.record import Record

WHOLE: dict[str, Callable[[Record], bytes]] = {
    "json": lambda record: canonical(report_json(record)),
    "xlsx": xlsx_bytes,
    "fhir": fhir_r4,
    "fhir-r5": fhir_r5,
}
quickly = settings(
    max_examples=15, deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)  # fmt: skip


def again(data: bytes, record: Record, folder: Any) -> Record:
    """The review that `new --answers` makes of it, with the profile of the former where it has none."""
    path = folder / "sent"
    path.write_bytes(data)
    incoming = read_incoming(path, small_checklist())
    return record_of(
        ProfileEdit(profile=incoming.profile or record.review.profile),
        *(AnswerEdit(id=name, answer=answer) for name, answer in incoming.answers.items()),
        *(ActionEdit(id=name, action=action) for name, action in incoming.actions.items()),
    )


def scored(record: Record) -> dict[str, Any]:
    data = scorecard_json(record)
    return data | {"review": data["review"] | {"id": "", "fingerprint": ""}}


def said(record: Record) -> dict[str, Any]:
    return {name: answer for name, answer in record.review.answers.items() if not answer.is_empty}


@pytest.mark.parametrize("form", WHOLE)
@quickly
@given(record=records())
def test_all_of_it_comes_back_equal(form: str, record: Record, tmp_path: Any) -> None:
    made = again(WHOLE[form](record), record, tmp_path)
    assert made.review.profile == record.review.profile
    assert said(made) == said(record)
    assert dict(made.review.actions) == dict(record.review.actions)
    assert scored(made) == scored(record)


@quickly
@given(record=records())
def test_csv_brings_answers_notes_and_texts_and_the_same_score(record: Record, tmp_path: Any) -> None:
    data = write_answers(record.checklist, record.review).encode("utf-8")
    made = again(data, record, tmp_path)
    texts = {name: [(entry.kind, entry.description) for entry in answer.evidence]
             for name, answer in record.review.answers.items()}  # fmt: skip
    back = {name: [(entry.kind, entry.description) for entry in answer.evidence]
            for name, answer in made.review.answers.items()}  # fmt: skip
    assert back == texts
    assert {name: (answer.value, answer.note) for name, answer in made.review.answers.items()} == {
        name: (answer.value, answer.note) for name, answer in record.review.answers.items()
    }
    assert scored(made) == scored(record)
