"""What a board's work writes into the record: back as it was, without its texts where they were destroyed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dtadesign.plain import to_plain
from dtadesign.review.board import (
    Board,
    Claims,
    DestroyedFile,
    Document,
    LetterText,
    Meeting,
    OtherPanel,
    Outcome,
    Point,
    Seat,
    Vocabulary,
    board_of,
)
from dtadesign.review.edit import Edit
from dtadesign.review.edits import KINDS, AnswerEdit, read_edit
from dtadesign.review.edits_board import (
    CloseEdit,
    DecisionEdit,
    DissentEdit,
    LetterEdit,
    MeetingEdit,
    PointEdit,
    ReopenEdit,
    VocabularyEdit,
)
from dtadesign.review.edits_packet import DeclareEdit, LivedExperienceEdit, PacketEdit
from dtadesign.review.members import is_unsettled
from dtadesign.review.purge import Choice, events_to_purge
from dtadesign.review.taking_in import collect_edit
from dtadesign.review.undo import undo_edit
from dtadesign.review.values import Answer, Evidence
from tests.builders import TIME, with_edit
from tests.panels import came, levels, member, panel_of

DIGEST = "ab" * 32
THEIRS = {
    "P-1": Answer(value=2, note="secret reason", evidence=(Evidence(where="secret place"),)),
    "P-2": Answer(value="unknown"),
}
EDITS: tuple[Edit, ...] = (
    PacketEdit(
        packet="p-7", sha256=DIGEST, made=TIME, chair="Amara Osei", due="2026-12-01", audience="service_user",
        seats=(Seat(name="Renée Dubois", role="lived experience"),),
        documents=(Document(name="secret terms.pdf", sha256=DIGEST, size=9),),
        questions=("secret question?",),
        claims=Claims(review="r-1", name="The makers", fingerprint=DIGEST, answers=THEIRS),
    ),
    DeclareEdit(role="nursing", interests=True, recused=("A-1",), text="secret shares"),
    LivedExperienceEdit(
        asked="panel", why="secret why",
        panel=OtherPanel(review="r-2", name="SU", fingerprint=DIGEST, raters=3, answers=THEIRS),
    ),
    LivedExperienceEdit(asked="no"),
    DissentEdit(id="P-1", member="kim", named=True, text="secret dissent"),
    ReopenEdit(id="P-1", why="secret news"),
    VocabularyEdit(
        vocabulary=Vocabulary(
            name="Ours", version="1", language="en", sha256=DIGEST, lists={"required": "Must change"},
            outcomes=(Outcome(id="approve", label="Approved"),),
        )
    ),
    DecisionEdit(outcome="approve", reason="secret grounds"),
    DecisionEdit(outcome=None),
    PointEdit(
        id="P-3",
        point=Point(
            list="required", considerations=("P-1",), text="secret text", due="2026-12-24",
            state="answered", answer="secret answer", ruling="secret ruling",
        ),
    ),
    PointEdit(id="P-4", point=None),
    LetterEdit(letter=LetterText(to="secret name", opening="secret", closing="secret")),
    MeetingEdit(meeting=Meeting(date="2026-11-12", present=("Amara Osei",), text="secret words")),
    CloseEdit(purge=4, why="closed", files=(DestroyedFile(name="secret.dtareview", sha256=DIGEST, size=9),)),
    CloseEdit(purge=None, why="nothing was kept"),
)  # fmt: skip
NAMED = [f"{edit.kind}-{number}" for number, edit in enumerate(EDITS)]


@pytest.mark.parametrize("edit", EDITS, ids=NAMED)
def test_each_edit_reads_back_as_it_was_written(edit: Edit) -> None:
    event = member("kim", {}).next_event(edit, "chair", TIME)
    assert read_edit(event) == edit
    assert "secret" not in str(event.payload)


@pytest.mark.parametrize("edit", EDITS, ids=NAMED)
def test_each_edit_can_be_read_when_its_texts_were_destroyed(edit: Edit) -> None:
    record = member("kim", {})
    event = record.next_event(edit, "chair", TIME)
    bare = replace(event, private=None)
    left = read_edit(bare)
    assert "secret" not in str(to_plain(left))
    assert bare.is_stripped == ("secret" in str(to_plain(edit)))
    board = board_of(record.with_event(bare).review)
    assert "removed=True" in repr(board) or not bare.is_stripped  # something says that texts were removed


def test_every_kind_is_known() -> None:
    assert {edit.kind for edit in EDITS} <= KINDS.keys()


def test_a_dissent_stands_once_for_each_member_and_can_be_taken_off() -> None:
    panel = panel_of(member("kim", levels(1)))
    for edit in (
        DissentEdit(id="P-1", member="kim", text="no"),
        DissentEdit(id="P-1", member="kim", text="never"),
    ):
        panel = with_edit(panel, edit)
    assert [dissent.text for dissent in board_of(panel.review).dissents_on("P-1")] == ["never"]
    panel = with_edit(panel, DissentEdit(id="P-1", member="kim", off=True))
    assert board_of(panel.review).dissents == ()


def test_a_reopened_consensus_is_unsettled_until_it_is_written_again() -> None:
    panel = panel_of(member("kim", levels(1)), member("lee", levels(1)))
    panel = with_edit(panel, AnswerEdit(id="P-1", answer=Answer(value=1)))
    assert not is_unsettled(panel.review, "P-1")
    panel = with_edit(panel, ReopenEdit(id="P-1", why="they sent more"))
    assert is_unsettled(panel.review, "P-1")
    panel = with_edit(panel, AnswerEdit(id="P-1", answer=Answer(value=2)))
    assert not is_unsettled(panel.review, "P-1")
    assert [opened.why for opened in board_of(panel.review).reopenings] == ["they sent more"]


def test_undo_passes_over_what_changes_no_answer_and_stops_at_a_reopening() -> None:
    panel = panel_of(member("kim", levels(1)))
    answered = with_edit(panel, AnswerEdit(id="P-1", answer=Answer(value=1)), "chair")
    beside = with_edit(answered, DecisionEdit(outcome="approve"), "chair")
    assert isinstance(undo_edit(beside, "chair"), AnswerEdit)
    assert undo_edit(with_edit(beside, ReopenEdit(id="P-1"), "chair"), "chair") is None


def test_what_a_member_is_recused_from_is_no_rating_of_theirs() -> None:
    kim = with_edit(member("kim", levels(3, 2)), DeclareEdit(interests=True, recused=("P-1",)), "kim")
    panel = panel_of(member("lee", levels(0, 2)), kim)
    theirs = panel.review.members[1]
    assert (theirs.is_recused("P-1"), theirs.answer("P-1").value, theirs.answer("P-2").value) == (
        True,
        None,
        2,
    )
    assert not is_unsettled(panel.review, "P-1")


def test_a_member_is_collected_with_the_packet_and_what_they_declared() -> None:
    sent = replace(EDITS[0], audience="professional")  # type: ignore[call-arg]
    kim = with_edit(member("kim", levels(3)), sent, "kim")
    kim = with_edit(kim, DeclareEdit(role="nursing", recused_from_all=True, text="secret"), "kim")
    panel = came(panel_of(member("lee", levels(1))), kim).panel
    theirs = panel.review.members[1]
    assert (theirs.packet, theirs.role, theirs.rates) == ("p-7", "nursing", False)
    assert "secret" not in str(collect_edit(kim).payload())


def test_a_purge_of_a_consideration_takes_what_others_said_of_it() -> None:
    record = with_edit(member("kim", {}), EDITS[0], "kim")
    assert events_to_purge(record, Choice(considerations=("P-1",))) == (2,)
    assert events_to_purge(record, Choice(considerations=("A-1",))) == ()


def test_a_review_without_a_board_has_an_empty_one() -> None:
    assert board_of(member("kim", levels(1)).review) == Board()
