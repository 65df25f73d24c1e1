"""A board's whole round by commands: five members, one recused, a parted and a damaged file; to its end."""

from __future__ import annotations

import json
import re
import shutil
from typing import TYPE_CHECKING

import pytest

from dtadesign.report.pdf_texts import pdf_texts
from dtadesign.review.board import board_of
from dtadesign.review.file import read_review
from dtadesign.review.verify import verify
from tests.board_run import (
    ALSO_SIGNED,
    ASKED,
    BOARD,
    CERTIFICATE,
    CHAIR,
    CLOSED,
    DAMAGED,
    LETTER,
    MEMBERS,
    MINUTES,
    PARTED,
    PRIVATE,
    SIGNED,
    USERS,
    by_commands,
    told,
    type_out,
)
from tests.builders import done, run

if TYPE_CHECKING:
    from pathlib import Path, PurePath

    from dtadesign.review.record import Record
    from tests.builders import Ran


class Round:
    """The folder before and after closure, and what was printed."""

    def __init__(self, folder: Path) -> None:
        self.before, self.after = folder / "before", folder / "after"
        self.before.mkdir()
        self.ran = by_commands(self.before)
        shutil.copytree(self.before, self.after)
        self.closed: list[Ran] = type_out(CLOSED, self.after)

    def text(self, paper: PurePath) -> str:
        """What a PDF that the board gave out says."""
        return " ".join(" ".join(pdf_texts((self.before / paper).read_bytes())).split())


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Round:
    return Round(tmp_path_factory.mktemp("board"))


@pytest.fixture(scope="module")
def board(whole: Round) -> Record:
    return read_review(whole.before / BOARD)


def test_five_came_in_and_neither_the_damaged_nor_the_parted_file(whole: Round, board: Record) -> None:
    assert {member.name for member in board.review.members} == {each.name for each in MEMBERS}
    refused, _, partly, _, _, _ = whole.ran["taken in"]
    assert (refused.status, partly.status) == (2, 2)
    assert f"{DAMAGED}:" in partly.err
    assert f"{PARTED}: has gone another way than the file of Renée Dubois" in partly.err
    kept = next(member for member in board.review.members if member.name == "Renée Dubois")
    assert kept.answer("HUM-1").note.endswith("at work")


def test_who_is_recused_rates_nothing_of_it_and_all_else(board: Record) -> None:
    recused = next(member for member in board.review.members if member.name == "Jürgen Maaß")
    assert [id_ for id_ in ASKED if recused.is_recused(id_)] == ["TRU-1"]
    assert recused.answer("TRU-1").is_empty
    assert recused.answer("HUM-1").value == 2


def test_no_member_holds_what_another_rated(whole: Round) -> None:
    for rater in MEMBERS:
        data = (whole.before / rater.file).read_text(encoding="utf-8")
        notes = re.findall(f"{PRIVATE} of ([^ ]+ [^ ]+) about", data)
        assert set(notes) == {rater.name}


def test_the_consensus_dissent_and_reopening_stand_in_the_record(board: Record) -> None:
    settled = {id_: board.review.answer(id_).value for id_ in ASKED}
    assert settled == dict(zip(ASKED, (2, 0, 2, 2, 1, 2, 1, 3, 2, 3), strict=True))
    agreed = [event.payload["id"] for event in board.events if event.payload.get("agreed") == "unanimous"]
    assert agreed == ["HUM-4", "PER-1", "ACC-1", "SAF-1"]
    state = board_of(board.review)
    assert [(each.consideration, each.named) for each in state.dissents] == [
        ("HUM-1", True),
        ("AVA-2", False),
    ]
    assert [(each.consideration, each.why) for each in state.reopenings] == [
        ("SAF-3", "A plan came in late.")
    ]


def test_service_users_stand_beside_and_are_not_averaged(whole: Round, board: Record) -> None:
    beside = board_of(board.review).lived_experience
    assert beside
    assert beside.panel
    assert (beside.asked, beside.panel.raters, beside.panel.answers["HUM-1"].value) == ("panel", 2, 0)
    assert board.review.answer("HUM-1").value == 2
    assert "panel of their own (2 members)" in whole.text(SIGNED)


def test_whoever_is_not_named_as_acting_is_the_chair_of_the_packet(board: Record) -> None:
    assert {event.by for event in board.events} == {CHAIR, "Renée Dubois"}


def test_the_score_is_the_consensus_with_the_range_over_members_beside_it(whole: Round) -> None:
    said = done("score", whole.before / BOARD)
    assert said.splitlines()[1] == "The consensus of five members"
    (humans,) = [line for line in said.splitlines() if line.startswith("  Human support")]
    assert humans.endswith(" 33  2 of 6 answered, 11 to 78 possible, members 17 to 50")


def test_the_queue_says_who_could_not_tell(whole: Round) -> None:
    (line,) = [line for line in done("panel", "queue", whole.before / BOARD).splitlines() if "FBK-1" in line]
    assert "Łukasz Zieliński not known; consensus 1" in line


def test_the_letter_says_the_decision_and_each_point_and_no_members_note(whole: Round) -> None:
    said = whole.text(LETTER)
    for words in ("The Lanternway team", "Approved with conditions", "Say who reads messages, and when.",
                  "Who pays for the phones?", "15 January 2027", "Come again."):  # fmt: skip
        assert words in said
    assert PRIVATE not in said


def test_the_minutes_say_who_dissents_by_name_only_on_wish(whole: Round) -> None:
    said = whole.text(MINUTES)
    assert "Renée Dubois, level 1" in said
    assert f"A member . {PRIVATE}, and not by name" in said.replace("A member.", "A member .")
    assert "Jürgen Maaß, level" not in said


def test_each_signed_report_is_known_and_no_other_paper(whole: Round, board: Record) -> None:
    path = whole.before / BOARD
    assert [signed.by for signed in board.review.sign_offs] == [CHAIR, "Renée Dubois"]
    for name in (SIGNED, ALSO_SIGNED):
        assert run("verify", path, "--report", whole.before / name).status == 0
    other = run("verify", path, "--report", whole.before / LETTER)
    assert (other.status, "No sign-off in this record names this report file" in other.err) == (1, True)


def test_the_signed_report_can_be_made_again_byte_for_byte(
    whole: Round, board: Record, tmp_path: Path
) -> None:
    signed = board.review.sign_offs[0].n
    done("report", whole.before / BOARD, "--at", signed - 1, "-o", tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == (whole.before / SIGNED).read_bytes()


def test_the_applicants_answers_came_back_and_a_point_is_closed_by_a_ruling(board: Record) -> None:
    points = board_of(board.review).points
    states = {id_: (point.state, point.answer, point.ruling) for id_, point in points.items() if point.answer}
    assert states == {
        "P-1": ("closed", "The rota stands on the page now.", "Seen in version 2.2."),
        "P-2": ("answered", "We asked three people.", ""),
    }


def test_closing_lists_and_destroys_what_lay_beside(whole: Round) -> None:
    left = {path.name for path in whole.after.iterdir()}
    gone = {path.name for path in whole.before.iterdir()} - left
    files = {str(rater.file) for rater in MEMBERS}
    assert gone == files | {str(name) for name in (DAMAGED, PARTED, MINUTES, SIGNED, ALSO_SIGNED)}
    assert [line for line in whole.closed[0].out.splitlines() if line.startswith("destroyed: ")] == [
        f"destroyed: {name}" for name in sorted(gone)
    ]


def test_what_would_go_is_listed_first_without_a_reason_and_nothing_changes(whole: Round) -> None:
    bytes_before = (whole.before / BOARD).read_bytes()
    listed = done("panel", "close", whole.before / BOARD, "--dry-run").splitlines()
    named = {line.partition(": ")[0].rpartition("/")[2].rpartition("\\")[2] for line in listed[1:-1]}
    gone = {path.name for path in whole.before.iterdir()} - {path.name for path in whole.after.iterdir()}
    assert named == gone
    assert "Say why" in run("panel", "close", whole.before / BOARD).err
    assert (whole.before / BOARD).read_bytes() == bytes_before


def test_no_file_holds_a_byte_of_any_purged_note(whole: Round) -> None:
    """Beside the panel, and wherever the program keeps anything; the other panel's notes are its own."""
    before = [path for path in whole.before.iterdir() if _says_private(path)]
    assert len(before) > len(MEMBERS)
    others = {str(USERS), "Noor.dtareview", "Tom.dtareview"}
    assert {path.name for path in whole.after.rglob("*") if _says_private(path)} == others


def _says_private(path: Path) -> bool:
    data = path.read_bytes()
    texts = [data.decode("utf-8", "replace")]
    if data.startswith(b"%PDF"):
        texts += pdf_texts(data)
    return any("".join(PRIVATE.split()) in "".join(text.split()) for text in texts)


def test_the_closed_record_holds_and_keeps_what_the_board_came_to(whole: Round, board: Record) -> None:
    path = whole.after / BOARD
    assert verify(path).holds
    closed = read_review(path)
    assert {id_: closed.review.answer(id_).value for id_ in ASKED} == {
        id_: board.review.answer(id_).value for id_ in ASKED
    }
    figures = done("panel", "agreement", whole.before / BOARD, "--json")
    assert done("panel", "agreement", path, "--json") == figures.replace(
        board.fingerprint, closed.fingerprint
    )
    assert board_of(closed.review).points == board_of(board.review).points


def test_the_certificate_names_what_went_and_what_no_program_reaches(whole: Round) -> None:
    said = " ".join(" ".join(pdf_texts((whole.after / CERTIFICATE).read_bytes())).split())
    for name in (str(MEMBERS[4].file), str(SIGNED), "Three years are over.", "Backups", "sync service"):
        assert name in said


def test_the_panel_reports_after_closure_in_every_form(whole: Round, tmp_path: Path) -> None:
    done("report", whole.after / BOARD, "--format", "pdf,html,md,json", "-o", tmp_path)
    made = sorted(path.suffix for path in tmp_path.iterdir())
    assert made == [".html", ".json", ".md", ".pdf"]
    json.loads(next(tmp_path.glob("*.json")).read_text(encoding="utf-8"))
    assert not any(_says_private(path) for path in tmp_path.iterdir())


def test_what_is_told_of_a_record_holds_nothing_that_differs_from_run_to_run(board: Record) -> None:
    """What another test does in the window is held beside this."""
    said = json.dumps(told(board), ensure_ascii=False)
    assert not re.search(r"[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-|T[0-9]{2}:[0-9]{2}:", said)
    assert [kind for kind, _, _, _ in told(board)] == [event.kind for event in board.events]
    assert '"member": "Jürgen Maaß"' in said
