"""The moments of a record that one can compare."""

from __future__ import annotations

from dataclasses import replace

from dtadesign.exchange.comparison_moments import days_and_marks, every_moment
from dtadesign.review.edits import AnswerEdit, ProfileEdit, SignOffEdit
from dtadesign.review.record import Record
from tests.builders import profile, record_of, shown, with_edit


def on(record: Record, day: str) -> Record:
    """The record with its last event on another day."""
    event = replace(record.events[-1], at=f"2026-03-{day}T10:00:00Z")
    return replace(record, events=(*record.events[:-1], event))


def lived() -> Record:
    record = on(record_of(), "01")
    for name, day in (("P-1", "01"), ("P-2", "01"), ("P-1", "03")):
        record = on(with_edit(record, AnswerEdit(id=name, answer=shown(1)), "A. Kim"), day)
    signed = SignOffEdit(fingerprint=record.fingerprint, report_sha256="0" * 64, program="x")
    record = on(with_edit(record, signed, "Chair"), "03")
    return on(with_edit(record, ProfileEdit(profile=profile(features=("chat",)))), "04")


def test_days_and_marks_are_few_and_say_what_happened() -> None:
    found = days_and_marks(lived(), lambda at: at[:10])
    assert [(moment.n, moment.what) for moment in found] == [
        (6, "Profile changed: 1 fact added or taken away · reviewer"),
        (5, "Signed off · Chair"),
        (4, "Somebody answers: level 1 · A. Kim"),
        (3, "2 answers given or changed · A. Kim"),
        (1, "Profile filled in · reviewer"),
    ]
    assert [moment.n for moment in found if moment.is_mark] == [6, 5, 1]


def test_every_event_is_a_moment_too() -> None:
    found = every_moment(lived())
    assert [moment.n for moment in found] == [6, 5, 4, 3, 2, 1]
    assert found[-2].what == "Somebody answers: level 1 · A. Kim"
