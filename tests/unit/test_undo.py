"""Undo puts back what was, also after reopening, and never what it must not reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from dtadesign.review.edits import AnswerEdit, ProfileEdit, PurgeEdit, SignOffEdit
from dtadesign.review.file import ReviewFile, read_review, write_new
from dtadesign.review.purge import Choice, purge
from dtadesign.review.undo import can_redo, can_undo, redo_edit, undo_edit
from dtadesign.review.values import Answer
from tests.builders import profile, record_of, shown, with_edit

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.review.record import Record

ME = "reviewer"


def answer(value: str, level: int) -> AnswerEdit:
    return AnswerEdit(id=value, answer=Answer(value=(0, 1, 2, 3)[level]))


def undone(record: Record, by: str = ME) -> Record:
    edit = undo_edit(record, by)
    assert edit is not None
    return with_edit(record, edit, by)


def redone(record: Record, by: str = ME) -> Record:
    edit = redo_edit(record, by)
    assert edit is not None
    return with_edit(record, edit, by)


def test_undo_puts_back_note_and_evidence_too() -> None:
    before = AnswerEdit(id="P-1", answer=shown(2, "a screen", note="why"))
    record = record_of(before, AnswerEdit(id="P-1", answer=Answer()))
    assert undone(record).review.answer("P-1") == before.answer


def test_undo_of_the_first_answer_leaves_none() -> None:
    assert undone(record_of(answer("P-1", 2))).review.answers == {}


def test_undo_puts_the_profile_back() -> None:
    record = record_of(ProfileEdit(profile=profile(stage="live")))
    assert undone(record).review.profile == profile()


def test_the_first_profile_cannot_be_undone() -> None:
    assert undo_edit(record_of(), ME) is None
    assert not can_undo(record_of(), ME)
    assert redo_edit(record_of(), ME) is None


steps = st.lists(st.sampled_from(["undo", "redo", "P-1", "P-2", "profile"]), max_size=25)


@given(steps)
def test_undo_and_redo_are_those_of_every_other_program(taken: list[str]) -> None:
    """Against a plain stack of states."""
    record, past, future = record_of(), [], []  # type: ignore[var-annotated]
    for at, step in enumerate(taken):
        state = (record.review.answers, record.review.profile)
        assert (can_undo(record, ME), can_redo(record, ME)) == (bool(past), bool(future))
        if step == "undo":
            if past:
                record, expected = undone(record), past.pop()
                future.append(state)
                assert (record.review.answers, record.review.profile) == expected
        elif step == "redo":
            if future:
                record, expected = redone(record), future.pop()
                past.append(state)
                assert (record.review.answers, record.review.profile) == expected
        else:
            edit = (
                ProfileEdit(profile=profile(version=str(at))) if step == "profile" else answer(step, at % 4)
            )
            record = with_edit(record, edit)
            past.append(state)
            future = []


def test_undo_works_after_closing_and_opening(tmp_path: Path) -> None:
    path = tmp_path / "r.dtareview"
    write_new(path, record_of(answer("P-1", 1), answer("P-1", 3)))
    for expected in (1, None):
        with ReviewFile(path, "me") as file:
            edit = undo_edit(file.record, ME)
            assert edit
            file.append([edit], ME)
        assert read_review(path).review.answer("P-1").value == expected
    for expected in (1, 3):
        with ReviewFile(path, "me") as file:
            edit = redo_edit(file.record, ME)
            assert edit
            file.append([edit], ME)
        assert read_review(path).review.answer("P-1").value == expected


def test_undo_does_not_reach_a_sign_off() -> None:
    record = record_of(answer("P-1", 1))
    record = with_edit(record, SignOffEdit(fingerprint=record.fingerprint, report_sha256="0", program="1"))
    assert undo_edit(record, ME) is None
    record = with_edit(record, answer("P-1", 2))
    assert undo_edit(undone(record), ME) is None


def test_undo_does_not_reach_a_purge(tmp_path: Path) -> None:
    path = tmp_path / "r.dtareview"
    write_new(path, record_of(AnswerEdit(id="P-1", answer=shown(2, "x"))))
    with ReviewFile(path, "me") as file:
        purge(file, Choice(considerations=["P-1"]), "asked", ME)
        assert undo_edit(file.record, ME) is None


def test_redo_does_not_bring_back_what_was_purged() -> None:
    record = undone(record_of(AnswerEdit(id="P-1", answer=shown(2, "x"))))
    record = with_edit(record, PurgeEdit(events=(2,), why="asked"))
    assert redo_edit(record, ME) is None


def test_undo_does_not_reach_another_persons_edit() -> None:
    record = with_edit(record_of(answer("P-1", 1)), answer("P-1", 2), by="Kim")
    assert undo_edit(record, ME) is None
    edit = undo_edit(record, "Kim")
    assert isinstance(edit, AnswerEdit)
    assert edit.answer.value == 1


def test_a_new_edit_ends_redo() -> None:
    record = with_edit(undone(record_of(answer("P-1", 1))), answer("P-2", 1))
    assert redo_edit(record, ME) is None
