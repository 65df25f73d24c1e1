"""What a board hands out: report, decision letter, minutes, certificate; by example and by checker."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pikepdf
import pytest

from dtadesign.cli import main
from dtadesign.errors import NotDone
from dtadesign.exchange.report_json import report_json
from dtadesign.exchange.scorecard_json import scorecard_json
from dtadesign.formats import FORMATS, PAPERS, Options
from dtadesign.report.content import report
from dtadesign.report.content_papers import paper
from dtadesign.review.board import DestroyedFile
from dtadesign.review.edits import PurgeEdit
from dtadesign.review.edits_board import CloseEdit
from dtadesign.review.file import write_new
from tests.boards import CHAIR, PRIVATE, agreed_board, decided_board, lanternway, signed_board
from tests.report_reading import said
from tests.test_report_tagged import failures

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.report.content import Kind
    from dtadesign.review.record import Record

READ: tuple[Kind, ...] = ("full", "summary", "gaps")


def closed_board() -> Record:
    board = signed_board()
    texts = tuple(event.n for event in board.events if event.kind == "collect")
    kept = tuple(replace(event, private=None) if event.n in texts else event for event in board.events)
    board = replace(board, events=kept)
    at = "2026-12-01T10:00:00Z"
    board = board.with_event(board.next_event(PurgeEdit(events=texts, why="Our rules."), CHAIR, at))
    files = (DestroyedFile(name="Kelly.dtareview", sha256="12" * 32, size=48_211),)
    edit = CloseEdit(purge=len(board.events), why="The board has decided.", files=files)
    return board.with_event(board.next_event(edit, CHAIR, at))


def board_for(kind: str) -> Record:
    return closed_board() if kind == "certificate" else signed_board()


def test_page_1_says_whose_judgement_it_is_in_every_kind() -> None:
    for kind in READ:
        text = said(report(signed_board(), kind).blocks)
        assert "This is the consensus of a panel of 5 members." in text
        assert "1 of them is recused from single considerations." in text
        assert "Chair: Amara Osei. Packet of 2 November 2026." in text


@pytest.mark.parametrize("kind", READ)
def test_whether_people_with_lived_experience_were_asked_stands_even_where_nothing_was_said(
    kind: Kind,
) -> None:
    asked = "Were people with lived experience asked? If not, why?"
    assert f"{asked} Yes, as a panel of their own (3 members)." in said(report(signed_board(), kind).blocks)
    assert f"{asked} Not said." in said(report(agreed_board(), kind).blocks)
    assert asked not in said(report(lanternway(), kind).blocks)


def test_the_full_report_has_the_panels_chapters() -> None:
    text = said(report(signed_board()).blocks)
    for head in (
        "The panel and its members",
        "How far the members agree",
        "Beside the consensus",
        "Decision",
    ):
        assert f"\n{head}\n" in text
    assert "TRU-1, TRU-2" in text
    assert "Krippendorff's alpha, his ordinal metric" in text
    assert "On 12 November 2026 by Amara Osei: A newer screen came in." in text
    assert "They are never averaged." in text
    assert "Agreed without discussion." in text


def test_dissent_has_a_name_only_on_wish() -> None:
    board = signed_board()
    named, unnamed = board.review.board.dissents if board.review.board else ()
    names = {member.review: member.name for member in board.review.members}
    text = said(report(board).blocks)
    assert f"{names[named.member]}, level" in text
    assert "A member. At night nobody answers." in text
    assert f"{names[unnamed.member]}. At night" not in text


def test_the_range_over_members_is_not_shown_where_the_score_is_not() -> None:
    assert "members' overalls go from" not in said(report(signed_board()).blocks)


def test_the_letter_has_four_lists_under_the_boards_own_heads() -> None:
    text = said(paper(signed_board(), "letter").blocks)
    places = [text.index(head) for head in (
        "Approved with conditions", "What has to change", "What we advise", "What we ask you",
        "What we commend",
    )]  # fmt: skip
    assert places == sorted(places)
    assert "By 15 January 2027" in text
    assert "Ines Brandt" in text
    assert "A reachable human (HUM-1)" in text


def test_a_letter_without_a_decision_says_that_it_is_a_draft() -> None:
    draft = paper(agreed_board(), "letter")
    assert draft.blocks[0].text == "DRAFT: no decision yet"  # type: ignore[union-attr]
    assert "DRAFT" in draft.running
    assert "DRAFT" not in said(paper(decided_board(), "letter"))


def test_minutes_tell_who_was_there_and_no_members_level_by_name() -> None:
    text = said(paper(signed_board(), "minutes").blocks)
    assert "12 November 2026" in text
    assert "Jürgen Maaß: TRU-1, TRU-2" in text
    assert "37 considerations on which all members said the same." in text
    assert "The next meeting is in January." in text
    assert "Level 2 by 4 and level 3 by 1." in text


def test_the_certificate_names_what_went_and_what_nobody_can_reach() -> None:
    board = closed_board()
    text = said(paper(board, "certificate").blocks)
    assert "The texts of 5 events of the record." in text
    assert "Kelly.dtareview" in text
    assert "12" * 32 in text
    assert board.fingerprint in text
    assert "Backups, of this computer and of any other." in text


@pytest.mark.parametrize("kind", PAPERS)
def test_only_a_panel_has_papers(kind: str) -> None:
    with pytest.raises(NotDone, match="Only a panel"):
        paper(lanternway(), kind)


def test_an_open_panel_has_no_certificate() -> None:
    with pytest.raises(NotDone, match="not closed"):
        paper(signed_board(), "certificate")


@pytest.mark.parametrize("kind", [*READ, *PAPERS])
def test_each_keeps_both_standards_and_no_private_note_is_in_any_stream(kind: str) -> None:
    data = FORMATS["pdf"].write(board_for(kind), kind, Options())
    assert failures(data) == []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        streams = [each.read_bytes() for each in pdf.objects if isinstance(each, pikepdf.Stream)]
        carries = bool(pdf.attachments)
    assert not any(PRIVATE.encode() in stream for stream in (data, *streams))
    assert carries == (kind in READ)


@pytest.mark.parametrize("kind", [*READ, *PAPERS])
@pytest.mark.parametrize("form", ["html", "md"])
def test_no_private_note_is_in_html_or_markdown(kind: str, form: str) -> None:
    assert PRIVATE.encode() not in FORMATS[form].write(board_for(kind), kind, Options())


@pytest.mark.parametrize("kind", ["summary", "letter", "minutes"])
def test_the_state_that_was_signed_makes_the_same_bytes_again(kind: str) -> None:
    before, signed = decided_board(), signed_board()
    options = Options(carrying="none")
    again = signed.at(len(before.events))
    assert FORMATS["pdf"].write(again, kind, options) == FORMATS["pdf"].write(before, kind, options)


def test_a_later_report_says_who_signed_which_state() -> None:
    text = said(report(signed_board()).blocks)
    assert decided_board().fingerprint[:12] in text
    assert "Maeve Kelly" in text[text.index("Fingerprint signed") :]


def test_the_commands_write_beside_the_panel(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    panel = tmp_path / "panel.dtareview"
    write_new(panel, decided_board())
    assert main(["panel", "letter", str(panel), "--format", "html,md"]) == 0
    assert main(["report", str(panel), "--kind", "minutes", "--format", "md"]) == 0
    capsys.readouterr()
    assert sorted(path.name for path in tmp_path.glob("panel-*")) == [
        "panel-letter.html", "panel-letter.md", "panel-minutes.md",
    ]  # fmt: skip
    assert "What has to change" in (tmp_path / "panel-letter.md").read_text(encoding="utf-8")


def test_a_review_is_refused_a_letter_with_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    review = tmp_path / "review.dtareview"
    write_new(review, lanternway())
    assert main(["panel", "letter", str(review)]) == 2
    assert "Only a panel has a letter" in capsys.readouterr().err
    assert not list(tmp_path.glob("*.pdf"))


def test_other_formats_of_a_panel_hold_the_consensus() -> None:
    board = signed_board()
    found = report_json(board)["scorecard"]
    assert found == scorecard_json(board)
    assert PRIVATE not in str(report_json(board))


@pytest.mark.parametrize("kind", PAPERS)
def test_no_paper_leaves_a_level_of_heading_out(kind: Kind) -> None:
    markdown = FORMATS["md"].write(board_for(kind), kind, Options()).decode("utf-8")
    page = FORMATS["html"].write(board_for(kind), kind, Options()).decode("utf-8")
    for found in (re.findall(r"^(#+) ", markdown, re.MULTILINE), re.findall(r"<h([1-6])", page)):
        levels = [int(each) if each.isdigit() else len(each) for each in found]
        assert levels[0] == 1
        assert all(below <= above + 1 for above, below in pairwise(levels))
