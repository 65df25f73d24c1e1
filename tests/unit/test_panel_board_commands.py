"""A board's work on the command line, from the queue to a signed report."""

from __future__ import annotations

from pathlib import Path

import pytest

from dtadesign.panel.consensus import is_settled
from dtadesign.review.board import board_of
from dtadesign.review.file import read_review, write_new
from dtadesign.review.record import Record
from tests.builders import done, run
from tests.panels import levels, member, panel_of


@pytest.fixture
def panel(tmp_path: Path) -> Path:
    path = tmp_path / "panel.dtareview"
    write_new(path, panel_of(member("kim", levels(1, 0, 2, 3)), member("lee", levels(2, 2, 2, 3))))
    return path


def record(panel: Path) -> Record:
    return read_review(panel)


def test_the_queue_is_printed_in_its_order(panel: Path) -> None:
    lines = done("panel", "queue", panel).splitlines()
    assert lines[:3] == ["2 to talk through", "Gates on which they differ: 1",
                         "  P-1      Somebody answers: kim 1, lee 2"]  # fmt: skip


def test_the_unanimous_are_agreed_in_one_stroke_by_the_chair(panel: Path) -> None:
    assert len(done("panel", "unanimous", panel).splitlines()) == 2
    assert {event.by for event in record(panel).events[-2:]} == {"chair"}
    again = run("panel", "unanimous", panel)
    assert (again.status, again.out, len(again.problems)) == (0, "", 1)


def test_a_consensus_is_settled_dissented_from_and_reopened(panel: Path) -> None:
    assert "needs its reason" in run("panel", "consensus", panel, "P-1", "1").err
    done("panel", "consensus", panel, "P-1", "1", "--reason", "said once")
    done("panel", "dissent", panel, "P-1", "lee", "--text", "it is enough", "--named")
    (dissent,) = board_of(record(panel).review).dissents
    assert (dissent.member, dissent.named) == ("lee", True)
    done("panel", "reopen", panel, "P-1", "--why", "they sent more")
    assert not is_settled(record(panel).review, "P-1")
    assert run("panel", "consensus", panel, "P-1", "high").status == 2


def test_that_nobody_was_asked_is_recorded_with_its_reason(panel: Path) -> None:
    assert run("panel", "lived-experience", panel, "no").status == 2
    done("panel", "lived-experience", panel, "no", "--why", "no time")
    said = board_of(record(panel).review).lived_experience
    assert (said and said.asked, said and said.why) == ("no", "no time")


def test_that_the_other_panel_has_no_consensus_yet_is_said(panel: Path, tmp_path: Path) -> None:
    noor, users = tmp_path / "noor.dtareview", tmp_path / "users.dtareview"
    write_new(noor, member("noor", levels(1)))
    done("panel", "collect", users, noor)
    ran = run("panel", "lived-experience", panel, "panel", "--panel-file", users)
    assert (ran.status, "has no consensus yet" in ran.err) == (0, True)


def test_a_decision_is_taken_in_the_boards_words_and_what_is_unsettled_is_said(panel: Path) -> None:
    assert "revise" in done("panel", "decide", panel)
    assert run("panel", "decide", panel, "approve_with_conditions").status == 2
    ran = run("panel", "decide", panel, "approve", "--reason", "good")
    assert (ran.status, "no settled consensus" in ran.err) == (0, True)
    done("panel", "decide", panel, "none")
    assert board_of(record(panel).review).decision is None


def test_points_go_out_come_back_answered_and_are_closed(panel: Path, tmp_path: Path) -> None:
    done("panel", "consensus", panel, "P-1", "0", "--reason", "nobody")
    assert "P-1    required, open" in done("panel", "points", panel, "--take-up")
    done("panel", "point", panel, "P-1", "--due", "2026-12-24", "--text", "Answer people.")
    form = tmp_path / "form.csv"
    done("panel", "answers", panel, "-o", form)
    assert "Answer people." in form.read_text(encoding="utf-8")
    form.write_text("point,answer\nP-1,We do now\n", encoding="utf-8", newline="\n")
    done("panel", "answers", panel, form)
    assert run("panel", "point", panel, "P-1", "--close").status == 2
    done("panel", "point", panel, "P-1", "--close", "--ruling", "seen")
    listed = done("panel", "points", panel)
    assert "P-1    required, closed, due 2026-12-24" in listed
    assert "answer: We do now" in listed


def test_answers_to_unknown_points_change_nothing(panel: Path, tmp_path: Path) -> None:
    form = tmp_path / "form.csv"
    form.write_text("point,answer\nP-8,x\n", encoding="utf-8", newline="\n")
    before = panel.read_bytes()
    assert run("panel", "answers", panel, form).status == 2
    assert panel.read_bytes() == before


def test_letter_and_meeting_keep_what_is_not_given(panel: Path) -> None:
    done("panel", "letter-text", panel, "--to", "Dear makers")
    done("panel", "letter-text", panel, "--closing", "Yours")
    done("panel", "meeting", panel, "--date", "2026-11-12", "--present", "Kim", "--present", "Lee")
    board = board_of(record(panel).review)
    assert (board.letter.to, board.letter.closing) == ("Dear makers", "Yours")
    assert (board.meeting.date, board.meeting.present) == ("2026-11-12", ("Kim", "Lee"))
    assert run("panel", "meeting", panel, "--date", "soon").status == 2


def test_each_signs_their_own_state_and_its_report_comes_again_byte_for_byte(
    panel: Path, tmp_path: Path
) -> None:
    first, second, again = tmp_path / "1.pdf", tmp_path / "2.pdf", tmp_path / "again.pdf"
    state = len(record(panel).events)
    done("panel", "sign", panel, "--report", first, "--by", "Amara Osei")
    done("panel", "sign", panel, "--report", second, "--by", "Maeve Kelly")
    for report, name in ((first, "Amara Osei"), (second, "Maeve Kelly")):
        assert f"signed by {name}" in done("verify", panel, "--report", report)
    done("report", panel, "-o", again, "--at", state)
    assert again.read_bytes() == first.read_bytes()


def test_a_signed_report_is_not_written_over(panel: Path, tmp_path: Path) -> None:
    report = tmp_path / "1.pdf"
    done("panel", "sign", panel, "--report", report, "--by", "Amara Osei")
    kept = report.read_bytes()
    ran = run("panel", "sign", panel, "--report", report, "--by", "Maeve Kelly")
    assert (ran.status, "Amara Osei signed" in ran.err, report.read_bytes()) == (2, True, kept)


def test_what_is_no_panel_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "r.dtareview"
    write_new(path, member("kim", levels(1)))
    for task in ("queue", "unanimous", "points"):
        assert "is no panel" in run("panel", task, path).err
