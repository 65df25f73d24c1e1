"""Closing a panel: nobody's notes are left, all that the panel came to is, and nothing is judged any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dtadesign.errors import NotDone
from dtadesign.panel.agreement import agreement_json
from dtadesign.panel.closing import Also, DestroyedMember, close, closed, destroyed, to_destroy
from dtadesign.review.action import Action
from dtadesign.review.board import Claims, DestroyedFile, Meeting, Point, board_of
from dtadesign.review.closed import why_closed
from dtadesign.review.edits import AnswerEdit, ProfileEdit, SignOffEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.edits_board import DecisionEdit, DissentEdit, MeetingEdit, PointEdit, ReopenEdit
from dtadesign.review.edits_packet import DeclareEdit, PacketEdit
from dtadesign.review.file import ReviewFile, read_review, write_new
from dtadesign.review.purge import Choice, events_to_purge, member_named
from dtadesign.review.undo import undo_edit, where_undo_ends
from dtadesign.review.values import Answer, Evidence
from dtadesign.review.verify import verify
from dtadesign.scoring.scorecard import score
from tests.builders import TIME, profile, run, shown, with_edit
from tests.panels import agreed, came, levels, member, panel_of

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.review.edit import Edit
    from dtadesign.review.record import Record

SECRET = "Mrs Voss phoned at night"
DIGEST = "ab" * 32


def said(level: int) -> Answer:
    return Answer(value=level, note=SECRET, evidence=(Evidence(where=SECRET, kind="record"),))  # type: ignore[arg-type]


def a_panel() -> Record:
    """Two members with secrets; a consensus that was retyped; dissent named and not named."""
    kim = with_edit(member("Kim", {"P-1": said(2)}), DeclareEdit(interests=True, text=SECRET), "Kim")
    panel = panel_of(kim, member("Osei", {"P-1": said(1), "P-2": shown(1, SECRET)}))
    for edit in (
        AnswerEdit(id="P-1", answer=Answer(value=1, note=SECRET)),
        AnswerEdit(id="P-1", answer=Answer(value=2, note="agreed reason")),
        AnswerEdit(id="P-2", answer=shown(1, SECRET)),
        AnswerEdit(id="P-2", answer=Answer(value=1)),
        DissentEdit(id="P-1", member="Osei", named=False, text=SECRET),
        DissentEdit(id="P-2", member="Kim", named=True, text="named dissent"),
        ReopenEdit(id="P-2", why="reopened because"),
        AnswerEdit(id="P-2", answer=Answer(value=2, note="second reason")),
        DecisionEdit(outcome="approve", reason=SECRET),
        DecisionEdit(outcome="approve", reason="decided reason"),
        PointEdit(id="P-1", point=Point(list="required", considerations=("P-1",), text="do this")),
        MeetingEdit(meeting=Meeting(text=SECRET)),
        MeetingEdit(meeting=Meeting(text="minutes text")),
    ):
        panel = with_edit(panel, edit, "chair")
    return panel


def shut(panel: Record) -> Record:
    return closed(panel, "retention is over", "chair", TIME)


@pytest.fixture
def on_disk(tmp_path: Path) -> Path:
    path = tmp_path / "panel.dtareview"
    write_new(path, a_panel())
    return path


def test_no_byte_of_a_note_stays_and_the_outcome_does(on_disk: Path) -> None:
    assert on_disk.read_bytes().count(SECRET.encode()) > 8
    with ReviewFile(on_disk, "chair") as file:
        close(file, "over", "chair")
    data = on_disk.read_bytes()
    assert SECRET.encode() not in data
    for kept in ("agreed reason", "named dissent", "reopened because", "second reason", "decided reason",
                 "do this", "minutes text"):  # fmt: skip
        assert kept.encode() in data
    assert verify(on_disk).holds
    assert [path.name for path in on_disk.parent.iterdir()] == [on_disk.name]


def test_scores_agreement_and_the_chain_before_stay(on_disk: Path) -> None:
    before = read_review(on_disk)
    after = shut(before)
    assert score(after.checklist, after.review) == score(before.checklist, before.review)
    assert agreement_json(agreed(after)) == agreement_json(agreed(before))
    assert [event.hash for event in after.events[: len(before.events)]] == [e.hash for e in before.events]
    assert [event.kind for event in after.events[len(before.events) :]] == ["purge", "close"]


def test_verify_names_every_text_that_is_gone(on_disk: Path) -> None:
    with ReviewFile(on_disk, "chair") as file:
        close(file, "over", "chair")
    assert not any("No purge names" in sentence for sentence in verify(on_disk).sentences)


def test_what_was_destroyed_can_be_said_from_the_record_alone() -> None:
    panel = shut(a_panel())
    found = destroyed(panel)
    assert found
    assert found.members == (
        DestroyedMember("Kim", "Kim", member_of(panel, "Kim")),
        DestroyedMember("Osei", "Osei", member_of(panel, "Osei")),
    )
    assert dict(found.texts) == {"record": 2, "draft": 4, "dissent": 1}
    assert (found.before, found.after) == (panel.at(len(panel.events) - 2).fingerprint, panel.fingerprint)
    signed = with_edit(panel, SignOffEdit(fingerprint=panel.fingerprint, report_sha256=DIGEST, program="1"))
    assert destroyed(signed) == found


def member_of(panel: Record, name: str) -> str:
    return next(one.fingerprint for one in panel.review.members if one.name == name)


def test_an_open_panel_has_destroyed_nothing() -> None:
    assert destroyed(a_panel()) is None


def test_an_earlier_collection_of_a_member_goes_too() -> None:
    kim = member("Kim", {"P-1": said(2)})
    panel = panel_of(kim)
    panel = came(panel, with_edit(kim, AnswerEdit(id="P-2", answer=Answer(value=1)), "Kim")).panel
    assert [text.what for text in to_destroy(panel)] == ["record", "record"]
    found = destroyed(shut(panel))
    assert found
    assert len(found.members) == 1


def test_named_dissent_and_what_was_claimed_go_where_that_is_asked() -> None:
    claims = Claims(review="r", name="Makers", fingerprint=DIGEST, answers={"P-1": said(3)})
    packet = PacketEdit(packet="p", sha256=DIGEST, made=TIME, chair="chair", claims=claims)
    panel = with_edit(a_panel(), packet, "chair")
    usual = {text.event for text in to_destroy(panel)}
    more = {text.event: text.what for text in to_destroy(panel, ("dissent", "claims"))}
    assert {what for n, what in more.items() if n not in usual} == {"dissent", "packet"}
    also: tuple[Also, ...] = ("claims",)
    assert SECRET not in str(closed(panel, "x", "chair", TIME, also=also).events)


def test_a_panel_without_notes_is_closed_without_a_purge() -> None:
    panel = shut(shut_texts(panel_of(member("Kim", levels(1)))))
    assert [event.kind for event in panel.events[-1:]] == ["close"]
    found = destroyed(panel)
    assert found
    assert (found.purge, found.events, found.members) == (None, 0, ())


def shut_texts(panel: Record) -> Record:
    from dtadesign.review.purge import without_texts

    return without_texts(panel, [event.n for event in panel.events])


@pytest.mark.parametrize(
    "edit",
    [
        AnswerEdit(id="P-1", answer=Answer(value=3)),
        ProfileEdit(profile=profile()),
        DecisionEdit(outcome="reject"),
        DissentEdit(id="P-1", member="Kim"),
        ReopenEdit(id="P-1"),
        ActionEdit(id="A-1", action=Action(what="x")),
        PointEdit(id="P-2", point=Point(list="required")),
        PointEdit(id="P-1", point=None),
        PointEdit(id="P-1", point=Point(list="required", considerations=("P-1",), text="do less")),
    ],
    ids=lambda edit: edit.kind,
)
def test_a_closed_panel_is_judged_no_more(edit: Edit) -> None:
    panel = shut(a_panel())
    with pytest.raises(NotDone, match="was closed on 2026-11-23 by chair"):
        panel.next_event(edit, "chair", TIME)


def test_a_closed_panel_takes_no_member_and_is_not_closed_twice() -> None:
    panel = shut(a_panel())
    with pytest.raises(NotDone, match="was closed"):
        came(panel, member("Lee", levels(1)))
    with pytest.raises(NotDone, match="was closed"):
        shut(panel)


def test_signing_and_closing_points_stay_possible() -> None:
    panel = shut(a_panel())
    point = Point(
        list="required", considerations=("P-1",), text="do this", state="closed", answer="did", ruling="good"
    )
    panel = with_edit(panel, PointEdit(id="P-1", point=point), "chair")
    panel = with_edit(panel, SignOffEdit(fingerprint=panel.fingerprint, report_sha256=DIGEST, program="1"))
    assert board_of(panel.review).points["P-1"].ruling == "good"
    assert why_closed(panel.review)


def test_undo_does_not_reach_beyond_closing() -> None:
    panel = shut(a_panel())
    assert undo_edit(panel, "chair") is None
    end = where_undo_ends(panel, "chair")
    assert end
    assert end.kind == "close"


def test_a_review_that_is_no_panel_is_not_closed() -> None:
    with pytest.raises(NotDone, match="This is no panel"):
        shut(member("Kim", levels(1)))


def test_nobody_closes_without_saying_why(on_disk: Path) -> None:
    before = on_disk.read_bytes()
    with ReviewFile(on_disk, "chair") as file, pytest.raises(NotDone, match="Say why"):
        close(file, "  ", "chair", files=(DestroyedFile(name="x", sha256=DIGEST, size=1),))
    assert on_disk.read_bytes() == before


def test_the_first_of_two_of_one_name_can_be_meant(tmp_path: Path) -> None:
    panel = panel_of(
        member("r-1", {"P-1": said(1)}, by="A. Kim"), member("r-2", {"P-1": said(2)}, by="A. Kim")
    )
    assert member_named(panel, "A. Kim") == member_named(panel, "r-1") == "r-1"
    assert events_to_purge(panel, Choice(members=("r-1",))) == (2,)
    assert events_to_purge(panel, Choice(persons=("A. Kim",))) == (2, 3)
    path = tmp_path / "panel.dtareview"
    write_new(path, panel)
    assert run("purge", path, "--member", "Lee", "--why", "x").status == 2
    assert run("purge", path, "--member", "A. Kim", "--why", "x").status == 0
    assert [one.removed for one in read_review(path).review.members] == [True, False]
