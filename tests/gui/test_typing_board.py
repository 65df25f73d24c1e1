"""What is typed of a board's letter: one event for each stretch, none where nothing changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.gui.opening import open_review
from dtadesign.review.board import LetterText
from dtadesign.review.edits_board import LetterEdit, PointEdit
from dtadesign.review.file import write_new
from tests.boards import decided_board

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_a_stretch_of_typing_in_the_letter_is_one_event(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "board.dtareview"
    write_new(path, decided_board())
    document = open_review(path, "Amara Osei")
    before = document.record
    for words in ("T", "Th", "The team"):
        document.type_edit(LetterEdit(letter=LetterText(to=words)))
    assert document.record is before
    document.write_typing()
    assert [event.kind for event in document.record.events[len(before.events) :]] == ["letter"]
    document.type_edit(LetterEdit(letter=LetterText(to="The team")))
    document.write_typing()
    assert len(document.record.events) == len(before.events) + 1
    document.close()


def test_a_closed_panel_takes_all_of_several_edits_or_none(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "board.dtareview"
    write_new(path, decided_board())
    document = open_review(path, "Amara Osei")
    document.close_panel("retention")
    before = document.record
    with qtbot.waitSignal(document.refused):
        document.edit_all([PointEdit(id="P-1", point=None), LetterEdit(letter=LetterText(to="x"))])
    assert document.record is before
    document.close()
