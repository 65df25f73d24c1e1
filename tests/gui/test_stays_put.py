"""Focus, page and letters stay where a person put them: nothing is written to what was not meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from dtadesign.gui import asking
from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.pages import PAGES
from dtadesign.gui.settings import Settings
from dtadesign.gui.summary_page import SummaryPage
from dtadesign.gui.taking_back import TakingBackDialog
from dtadesign.gui.walk_page import WalkPage
from dtadesign.gui.widgets.menu import Menu
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.file import ReviewFile
from dtadesign.review.values import Answer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme


@pytest.fixture
def window(theme: Theme, tmp_path: Path, review_file: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    settings = Settings(tmp_path / "window.ini")
    made = MainWindow(theme, settings, Looks(theme, settings))
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.open_file(review_file)
    yield made
    made.close()


def walk(window: MainWindow, place: str) -> WalkPage:
    window.go("walk", place)
    assert window.view is not None
    page = window.view.page()
    assert isinstance(page, WalkPage)
    return page


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(focus(), key, held)


@pytest.mark.parametrize("key", [Qt.Key.Key_2, Qt.Key.Key_F6])
def test_going_elsewhere_closes_the_search(window: MainWindow, key: Qt.Key) -> None:
    page = walk(window, "AVA-5")
    held = Qt.KeyboardModifier.ControlModifier
    press(Qt.Key.Key_K, held=held)
    assert window.view is not None
    palette = window.view._palette
    assert palette is not None
    assert palette.isVisible()
    press(key, held=held if key == Qt.Key.Key_2 else Qt.KeyboardModifier.NoModifier)
    assert palette.isHidden()
    assert page.isAncestorOf(focus()) or key == Qt.Key.Key_F6


@pytest.mark.parametrize("into", ["what", "kind", "date"])
def test_escape_leads_from_evidence_to_the_levels(window: MainWindow, into: str) -> None:
    page = walk(window, "AVA-5")
    press(Qt.Key.Key_3, Qt.Key.Key_E)
    editor = page.article.evidence._editor
    assert editor is not None
    QTest.keyClicks(window.focusWidget(), "A plan")
    getattr(editor, into).control.setFocus()
    press(Qt.Key.Key_Escape)
    assert page.article.levels.isAncestorOf(focus())
    assert page.article.evidence._editor is None
    press(Qt.Key.Key_Return)
    assert page.place() != "AVA-5"
    assert page.document.review.answer("AVA-5").evidence[-1].description == "A plan"


def test_no_control_of_any_page_takes_the_focus_by_the_wheel(window: MainWindow) -> None:
    for kind in PAGES:
        window.go(kind.name)
    walk(window, "AVA-5").article.open_evidence()
    wheel = Qt.FocusPolicy.WheelFocus
    assert [part for part in window.findChildren(QWidget) if part.focusPolicy() == wheel] == []


def test_undo_and_redo_show_in_an_open_evidence_form(window: MainWindow) -> None:
    page = walk(window, "AVA-5")
    press(Qt.Key.Key_E)
    editor = page.article.evidence._editor
    assert editor is not None
    assert window.view is not None
    for words in ("A plan", " of tests"):
        QTest.keyClicks(focus(), words)
        page.document.write_typing()
    seen = []
    for button in (window.view.header.undo, window.view.header.undo, window.view.header.redo):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        seen.append(editor.what.control.text())
    assert seen == ["A plan", "", "A plan"]
    editor.what.control.setFocus()
    QTest.keyClicks(focus(), "!")
    page.document.write_typing()
    assert page.document.review.answer("AVA-5").evidence[-1].description.strip("!") == "A plan"


def test_undo_after_taking_back_says_why_nothing_is_undone(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, copy = walk(window, "AVA-5"), tmp_path / "kim.dtareview"
    assert window.view is not None
    page.document.hand_over(copy, "Kim", ("AVA",))
    with ReviewFile(copy, "Kim") as file:
        file.append([AnswerEdit(id="AVA-5", answer=Answer(value=0))], "Kim")
    monkeypatch.setattr(asking, "which_copy", lambda *_: copy)
    monkeypatch.setattr(TakingBackDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    window.commands.actions["take_back"].trigger()
    before = page.document.record.fingerprint
    press(Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert page.document.record.fingerprint == before
    for said in (window.view.banners.sentence("came back"), window.view.header.undo.toolTip()):
        assert said.startswith("What was taken back from a copy is not undone.")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_summary_opens_at_its_verdict(window: MainWindow, scale: float) -> None:
    window.resize(1024, 640)
    window.theme.set_look("dark", scale)
    walk(window, "AVA-5")
    held = Qt.KeyboardModifier.ControlModifier
    for _ in range(2):
        press(Qt.Key.Key_3, held=held)
        QTest.qWait(50)
        assert window.view is not None
        page = window.view.page()
        assert isinstance(page, SummaryPage)
        assert page.head.hasFocus()
        assert page.area.verticalScrollBar().value() == 0
        page.area.verticalScrollBar().setValue(400)
        press(Qt.Key.Key_2, held=held)


def test_another_text_size_keeps_the_level_in_view(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 640)
    page = walk(window, "HUM-4")
    for scale in (2.0, 1.0, 2.0, 1.0):
        window.theme.set_look("light", scale)
        QTest.qWait(50)
        assert page.article.levels.isAncestorOf(focus())

        qtbot.waitUntil(lambda: focus().visibleRegion().boundingRect().height() > 20)
        if scale == 1.0:
            assert not page.article.title.visibleRegion().isEmpty()


def test_what_a_small_window_has_no_room_for_is_in_its_menu(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Menu, "popup", lambda *_: None)  # nobody has the keyboard without a display
    window.resize(1024, 640)
    window.theme.set_look("light", 2.0)
    page = walk(window, "AVA-5")
    QTest.qWait(50)
    assert window.view is not None
    QTest.mouseClick(window.view.header.menu, Qt.MouseButton.LeftButton)
    menu = window.commands.menu
    first = [action.text().partition("\t")[0] for action in menu.actions()[:6]]
    assert first == ["Lanternway 2.1", "Undo", "Redo", "Add evidence", "Write a note", ""]
    menu.actions()[3].trigger()
    assert page.article.evidence.isAncestorOf(focus())
    window.theme.set_look("light", 1.0)
    window.resize(1440, 900)
    QTest.qWait(50)
    window.show_menu()
    assert menu.actions()[0] is window.commands.menus["Review"].menuAction()
