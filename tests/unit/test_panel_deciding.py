"""A board's decision in its own words, and the points of its letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from dtadesign.errors import DtaError, FileProblems, NotDone
from dtadesign.exchange.points_csv import read_points, write_points
from dtadesign.panel.answered import answered_edits
from dtadesign.panel.deciding import (
    close_point_edit,
    decision_edits,
    new_point_edit,
    point_edit,
    proposed_points,
    take_off_edit,
    take_up_edits,
    unsettled_sentence,
)
from dtadesign.panel.vocabulary import load_vocabulary, shipped_vocabulary
from dtadesign.review.board import POINT_LISTS, board_of
from dtadesign.review.edit import Edit
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.record import Record
from dtadesign.review.values import Answer
from tests.builders import shown, with_edit
from tests.panels import levels, member, panel_of

CONSENSUS = {
    "P-1": Answer(value=1),
    "P-2": shown(3, "a study"),
    "A-1": Answer(value="unknown"),
    "A-2": shown(2, "seen"),
}


def given(panel: Record, *edits: Edit) -> Record:
    for edit in edits:
        panel = with_edit(panel, edit)
    return panel


def consented(answers: dict[str, Answer]) -> Record:
    panel = panel_of(member("kim", levels(0)), member("lee", levels(1)))
    return given(panel, *(AnswerEdit(id=id_, answer=answer) for id_, answer in answers.items()))


def taken_up(answers: dict[str, Answer]) -> Record:
    panel = consented(answers)
    return given(panel, *take_up_edits(panel))


def test_the_four_lists_follow_from_the_consensus() -> None:
    points = proposed_points(consented(CONSENSUS))
    assert [(point.list, point.considerations[0]) for point in points] == [
        ("required", "P-1"), ("question", "A-1"), ("commended", "P-2"),
    ]  # fmt: skip
    assert points[0].text == "Somebody answers: done"
    assert "done and shown" in points[2].text


def test_nothing_is_proposed_without_a_consensus_but_a_question_where_members_differ() -> None:
    assert [point.list for point in proposed_points(consented({}))] == ["question"]


def test_proposals_are_taken_up_once_and_later_only_what_is_new() -> None:
    panel = taken_up(CONSENSUS)
    assert [*board_of(panel.review).points] == ["P-1", "P-2", "P-3"]
    assert take_up_edits(panel) == []
    off = given(panel, take_off_edit(panel, "P-3"))
    assert take_up_edits(off) == []
    moved = given(off, AnswerEdit(id="A-2", answer=Answer(value=0)))
    (new,) = take_up_edits(moved)
    assert (new.id, new.point and new.point.list) == ("P-4", "required")


def test_an_outcome_has_to_be_one_of_the_boards_words() -> None:
    with pytest.raises(NotDone, match='nearest known one is "approve"'):
        decision_edits(consented({}), "aprove")


def test_the_first_decision_takes_the_words_with_it_and_the_second_does_not() -> None:
    panel = consented({})
    first = decision_edits(panel, "approve", "good")
    assert [edit.kind for edit in first] == ["vocabulary", "decision"]
    assert [edit.kind for edit in decision_edits(given(panel, *first), "reject")] == ["decision"]


def test_a_conditional_outcome_needs_a_required_point() -> None:
    with pytest.raises(NotDone, match="required changes"):
        decision_edits(consented({}), "approve_with_conditions")
    assert decision_edits(taken_up(CONSENSUS), "approve_with_conditions")


def test_what_is_unsettled_is_said_of_a_decision() -> None:
    assert "P-1, A-2" in unsettled_sentence(consented({}))
    assert unsettled_sentence(consented(CONSENSUS)) == ""


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_ships_has_every_list_and_a_conditional_outcome(language: str) -> None:
    found = shipped_vocabulary(language)
    assert (found.language, tuple(found.lists)) == (language, POINT_LISTS)
    assert any(outcome.conditional for outcome in found.outcomes)


def test_a_vocabulary_is_read_strictly(tmp_path: Path) -> None:
    path = tmp_path / "v.yaml"
    path.write_text("name: X\nversion: '1'\noutcomes: []\nlist: {}\n", encoding="utf-8", newline="\n")
    with pytest.raises(FileProblems) as said:
        load_vocabulary(path)
    assert 'key "list" is not known' in str(said.value)
    path.write_text("just text", encoding="utf-8", newline="\n")
    with pytest.raises(DtaError, match="is no vocabulary"):
        load_vocabulary(path)


def test_a_point_is_changed_answered_and_closed_with_a_ruling() -> None:
    panel = taken_up(CONSENSUS)
    panel = given(panel, point_edit(panel, "P-1", due="2026-12-24"))
    panel = given(panel, *answered_edits(panel, {"P-1": "done", "P-2": ""}))
    with pytest.raises(NotDone, match="rules"):
        close_point_edit(panel, "P-1", " ")
    panel = given(panel, close_point_edit(panel, "P-1", "seen"))
    point = board_of(panel.review).points["P-1"]
    assert (point.due, point.answer, point.ruling, point.state) == ("2026-12-24", "done", "seen", "closed")
    assert answered_edits(panel, {"P-1": "done"}) == []


def test_a_point_is_refused_with_a_sentence() -> None:
    panel = taken_up(CONSENSUS)
    with pytest.raises(NotDone, match="no date"):
        point_edit(panel, "P-1", due="soon")
    with pytest.raises(NotDone, match="no consideration"):
        new_point_edit(panel, "required", "words", ("X-1",))
    with pytest.raises(NotDone, match="no point P-9"):
        take_off_edit(panel, "P-9")


def test_the_form_of_answers_reads_back_and_nothing_in_it_is_live() -> None:
    panel = taken_up(CONSENSUS)
    panel = given(panel, *answered_edits(panel, {"P-1": "=1+1", "P-2": "a\nb, c"}))
    text = write_points(panel)
    assert "P-1,'=1+1," in text
    assert read_points(text, "a.csv", panel) == {"P-1": "=1+1", "P-2": "a\nb, c"}


def test_unknown_and_repeated_points_are_refused_together() -> None:
    rows = "point,answer\r\nP-7,x\r\nP-1,y\r\nP-1,z\r\n"
    with pytest.raises(FileProblems) as said:
        read_points(rows, "a.csv", taken_up(CONSENSUS))
    assert [problem.line for problem in said.value.problems] == [2, 4]


@pytest.mark.parametrize("text", ["", "point;answer\r\n", "point,anwser\r\n"])
def test_what_is_no_form_of_answers_is_refused(text: str) -> None:
    with pytest.raises(FileProblems):
        read_points(text, "a.csv", taken_up(CONSENSUS))
