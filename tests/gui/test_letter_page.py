"""A panel's letter in the window, from the decision to the closed panel, by clicks and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from dtadesign.exchange.points_csv import write_points
from dtadesign.gui.letter_closing import ClosingSection
from dtadesign.gui.letter_closing_dialog import ClosingDialog
from dtadesign.gui.letter_decision import DecisionSection
from dtadesign.gui.letter_meeting import MeetingSection
from dtadesign.gui.letter_page import SECTIONS, LetterPage
from dtadesign.gui.letter_points import AddingDialog, PointsSection, RulingDialog
from dtadesign.gui.letter_signatures import SignaturesSection
from dtadesign.gui.letter_text import TextSection
from dtadesign.gui.opening import open_review
from dtadesign.gui.report_page_signing import SigningDialog
from dtadesign.gui.settings import Settings
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.paths import data_dir
from dtadesign.review.board import Point, board_of
from dtadesign.review.chain import digest
from dtadesign.review.edits_board import PointEdit
from dtadesign.review.file import read_review, write_new
from dtadesign.review.verify import verify
from tests.boards import PRIVATE, agreed_board, decided_board, member

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from dtadesign.gui.document import Document
    from dtadesign.gui.letter_section import Section
    from dtadesign.gui.theme import Theme

    Dialogs = Callable[[type[Dialog], Callable[[Dialog], None]], None]


@pytest.fixture
def document(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Document]:
    path = tmp_path / "work" / "board.dtareview"
    path.parent.mkdir()
    write_new(path, getattr(request, "param", decided_board)())
    opened = open_review(path, "Amara Osei")
    yield opened
    opened.close()


@pytest.fixture
def page(theme: Theme, document: Document, tmp_path: Path, qtbot: QtBot) -> LetterPage:
    shown = LetterPage(theme, document, Settings(tmp_path / "window.ini"))
    document.changed.connect(shown.refresh)
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.enter()
    return shown


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Dialogs:
    """Dialogs answered as a person would: what is asked for is filled in, then the word is pressed."""

    def answer(kind: type[Dialog], fill: Callable[[Dialog], None]) -> None:
        def run(dialog: Dialog) -> int:
            dialog.show()
            fill(dialog)
            assert dialog.act_button.isEnabled()
            click(dialog.act_button)
            return dialog.result()

        monkeypatch.setattr(kind, "exec", run)

    return answer


def click(part: QWidget) -> None:
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)


def typed(control: QWidget, words: str) -> None:
    control.setFocus()
    QTest.keyClicks(control, words)


def saved_at(monkeypatch: pytest.MonkeyPatch, path: Path, kind: str = "") -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), kind))


def section(page: LetterPage, name: str) -> Section:
    click(page.steps.rows[name])
    assert page.place() == name
    return page.section


def points(document: Document) -> dict[str, Point]:
    return dict(board_of(document.review).points)


@pytest.mark.parametrize("document", [agreed_board], indirect=True)
def test_a_conditional_outcome_waits_for_a_required_change_and_says_so(
    page: LetterPage, document: Document
) -> None:
    decision = page.section
    assert isinstance(decision, DecisionSection)
    place = decision.outcomes.ids.index("approve_with_conditions")
    click(decision.outcomes.rows[place])
    assert board_of(document.review).decision is None
    assert "no point of the letter" in decision.problem()
    taken = section(page, "points")
    assert isinstance(taken, PointsSection)
    click(taken.take)
    assert {point.list for point in points(document).values()} >= {"required", "recommended"}
    assert taken.take.isHidden()
    section(page, "decision")
    decision.outcomes.rows[place].setFocus()
    QTest.keyClick(decision.outcomes.rows[place], Qt.Key.Key_Space)
    typed(decision.reason.control, "Two things have to be clear.")
    page.steps.stop().setFocus()
    said = board_of(document.review).decision
    assert said is not None
    assert (said.outcome, said.reason) == ("approve_with_conditions", "Two things have to be clear.")


def test_a_vocabulary_that_lacks_the_decision_is_refused(
    page: LetterPage, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    decision = page.section
    assert isinstance(decision, DecisionSection)
    shipped = data_dir("resources") / "board" / "default.yaml"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(shipped), ""))
    click(decision.other)
    assert '"if"' in decision.problem()
    click(decision.back)
    click(decision.other)
    assert board_of(document.review).decision is None
    assert "approve_with_conditions" in decision.outcomes.ids


def test_a_point_is_edited_in_its_place_and_moves_between_the_lists(
    page: LetterPage, document: Document
) -> None:
    shown = section(page, "points")
    assert isinstance(shown, PointsSection)
    click(shown.cards["P-1"].edit)
    editor = shown.cards["P-1"].editor
    assert editor is not None
    editor.text.control.selectAll()
    QTest.keyClicks(editor.text.control, "Say who reads.")
    typed(editor.due.control, "x")
    editor.text.control.setFocus()
    assert editor.due.error()
    editor.due.control.setFocus()
    editor.due.control.selectAll()
    QTest.keyClicks(editor.due.control, "1.2.2027")
    editor.list.control.setFocus()
    QTest.keyClick(editor.list.control, Qt.Key.Key_Down)
    click(editor.done_button)
    changed = points(document)["P-1"]
    assert (changed.text, changed.due, changed.list) == ("Say who reads.", "2027-02-01", "recommended")
    assert shown.cards["P-1"].editor is None
    assert shown.cards["P-1"].edit.hasFocus()
    assert shown._order.index("P-1") > shown._order.index("recommended")


def test_a_point_of_the_chairs_own_is_added_and_taken_off(
    page: LetterPage, document: Document, answering: Dialogs
) -> None:
    shown = section(page, "points")
    assert isinstance(shown, PointsSection)

    def fill(dialog: Dialog) -> None:
        assert isinstance(dialog, AddingDialog)
        assert not dialog.act_button.isEnabled()
        typed(dialog.text.control, "Send the rota.")

    answering(AddingDialog, fill)
    click(shown.add)
    assert points(document)["P-6"].text == "Send the rota."
    editor = shown.cards["P-6"].editor
    assert editor is not None
    click(editor.off)
    assert "P-6" not in points(document)
    assert "P-6" not in shown.cards


def test_the_letter_is_typed_and_saved_in_three_formats(
    page: LetterPage, document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = section(page, "text")
    assert isinstance(shown, TextSection)
    shown.closing.control.selectAll()
    typed(shown.closing.control, "Ask us.")
    shown.to.control.setFocus()
    assert board_of(document.review).letter.closing == "Ask us."
    assert board_of(document.review).letter.to.startswith("Ines Brandt")
    for name, start in (("a.pdf", b"%PDF"), ("a.html", b"<!DOCTYPE"), ("a.md", b"#")):
        saved_at(monkeypatch, tmp_path / name)
        click(shown.save)
        assert (tmp_path / name).read_bytes().startswith(start), name
    saved_at(monkeypatch, document.path)
    click(shown.save)
    assert read_review(document.path).header.id == document.review.id


def test_answers_come_back_and_a_point_is_closed_with_a_ruling(
    page: LetterPage, document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    answering: Dialogs,
) -> None:  # fmt: skip
    shown = section(page, "text")
    assert isinstance(shown, TextSection)
    form = tmp_path / "form.csv"
    saved_at(monkeypatch, form)
    click(shown.form)
    assert form.read_bytes() == write_points(document.record).encode("utf-8")
    form.write_text("point,answer\nP-1,Nights too.\nP-99,x\n", encoding="utf-8", newline="\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(form), ""))
    click(shown.take)
    assert "P-99" in shown.problem()
    assert points(document)["P-1"].state == "open"
    form.write_text("point,answer\nP-1,Nights too.\n", encoding="utf-8", newline="\n")
    page.take_answers(form)
    assert (points(document)["P-1"].state, points(document)["P-1"].answer) == ("answered", "Nights too.")
    listed = section(page, "points")
    assert isinstance(listed, PointsSection)
    answering(RulingDialog, lambda dialog: typed(dialog.ruling.control, "Met."))  # type: ignore[attr-defined]
    click(listed.cards["P-1"].close_it)
    assert (points(document)["P-1"].state, points(document)["P-1"].ruling) == ("closed", "Met.")
    assert listed.cards["P-1"].close_it.isHidden()


def test_who_was_there_is_ticked_and_others_are_written(
    page: LetterPage, document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = section(page, "meeting")
    assert isinstance(shown, MeetingSection)
    assert shown.present is not None
    click(shown.present.control.boxes["Maeve Kelly"])
    typed(shown.others.control, "A. Guest")
    shown.day.control.setFocus()
    shown.day.control.selectAll()
    QTest.keyClicks(shown.day.control, "13.11.2026")
    shown.words.control.setFocus()
    meeting = board_of(document.review).meeting
    assert meeting.date == "2026-11-13"
    assert "A. Guest" in meeting.present
    assert "Maeve Kelly" not in meeting.present
    saved_at(monkeypatch, tmp_path / "minutes.md")
    click(shown.save)
    assert "A. Guest" in (tmp_path / "minutes.md").read_text(encoding="utf-8")


def test_a_signature_names_the_report_that_was_saved_for_it(
    page: LetterPage, document: Document, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
    answering: Dialogs,
) -> None:  # fmt: skip
    shown = section(page, "signatures")
    assert isinstance(shown, SignaturesSection)
    answering(SigningDialog, lambda _: None)
    saved_at(monkeypatch, tmp_path / "signed.pdf")
    before = document.record.fingerprint
    click(shown.sign)
    qtbot.waitUntil(lambda: bool(document.review.sign_offs), timeout=60_000)
    (signed,) = document.review.sign_offs
    assert (signed.fingerprint, signed.by) == (before, "Amara Osei")
    assert signed.report_sha256 == digest((tmp_path / "signed.pdf").read_bytes())
    assert "Amara Osei signed" in shown.signed.text()


def test_closing_lists_what_goes_destroys_what_is_ticked_and_leaves_the_page_to_be_read(
    page: LetterPage, document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    answering: Dialogs,
) -> None:  # fmt: skip
    monkeypatch.setattr("dtadesign.report.beside_panel._kept_by_program", list)
    theirs, kept = (document.path.with_name(name) for name in ("member-1.dtareview", "member-2.dtareview"))
    write_new(theirs, member(1))
    write_new(kept, member(2))
    shown = section(page, "closing")
    assert isinstance(shown, ClosingSection)

    def fill(dialog: Dialog) -> None:
        assert isinstance(dialog, ClosingDialog)
        assert dialog.focusWidget() is dialog.keep_button
        boxes = {found.path.name: box for found, box in dialog._found}
        assert boxes.keys() == {theirs.name, kept.name}
        click(boxes[kept.name])
        assert not dialog.act_button.isEnabled()
        typed(dialog.why.control, "The study is over.")

    answering(ClosingDialog, fill)
    click(shown.close_it)
    assert not shown.problem()
    assert (theirs.exists(), kept.exists()) == (False, True)
    assert document.path.with_name("board-certificate.pdf").read_bytes().startswith(b"%PDF")
    assert PRIVATE.encode() not in document.path.read_bytes()
    assert verify(document.path).holds
    assert shown.certificate.hasFocus()
    assert "by Amara Osei. The study is over." in shown.how.text()
    decision = section(page, "decision")
    assert isinstance(decision, DecisionSection)
    assert decision.reason.control.isReadOnly()
    click(decision.outcomes.rows[0])
    said = board_of(document.review).decision
    assert said is not None
    assert said.outcome == "if"
    assert decision.outcomes.rows[1].isChecked()


def test_a_certificate_that_could_not_be_written_stops_closing_before_anything_goes(
    page: LetterPage, document: Document, theme: Theme, qtbot: QtBot
) -> None:
    dialog = ClosingDialog(theme, document, page)
    qtbot.addWidget(dialog)
    typed(dialog.why.control, "Over.")
    assert dialog.act_button.isEnabled()
    dialog.place.control.set_text("")
    typed(dialog.place.control, str(document.path))
    assert "exists already" in dialog.place.error()
    assert not dialog.act_button.isEnabled()


def test_a_point_can_still_be_closed_once_the_panel_is(page: LetterPage, document: Document) -> None:
    document.close_panel("retention")
    shown = section(page, "points")
    assert isinstance(shown, PointsSection)
    card = shown.cards["P-2"]
    assert (card.edit.isHidden(), card.close_it.isHidden()) == (True, False)
    assert shown.add.isHidden()


def test_the_parts_are_walked_by_arrows_and_each_has_a_place_for_f6(page: LetterPage) -> None:
    for name in [*SECTIONS][1:]:
        page.steps.stop().setFocus()
        QTest.keyClick(page.steps.stop(), Qt.Key.Key_Down)
        assert page.place() == name
        assert page.panes()[1].isVisible()
        assert page.panes()[1].accessibleName() or page.panes()[1].text()  # type: ignore[attr-defined]


def test_a_point_changed_elsewhere_is_shown_anew(page: LetterPage, document: Document) -> None:
    shown = section(page, "points")
    assert isinstance(shown, PointsSection)
    document.edit(PointEdit(id="P-5", point=None))
    assert "P-5" not in shown.cards
    assert "commended" not in shown._order
