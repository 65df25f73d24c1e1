"""Every dialog gives the focus back to where it came from, whichever way it was opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.report_page import ReportPage
from dtadesign.gui.settings import Settings
from dtadesign.gui.walk_page import WalkPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme


@pytest.fixture
def window(theme: Theme, tmp_path: Path, review_file: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    settings = Settings(tmp_path / "window.ini")
    made = MainWindow(theme, settings, Looks(theme, settings))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.open_file(review_file)
    yield made
    made.close()


def _walk(window: MainWindow) -> WalkPage:
    window.go("walk", "HUM-4")
    assert window.view is not None
    page = window.view.page()
    assert isinstance(page, WalkPage)
    return page


def _report(window: MainWindow) -> ReportPage:
    window.go("report")
    assert window.view is not None
    page = window.view.page()
    assert isinstance(page, ReportPage)
    return page


def _asking_why(window: MainWindow) -> Callable[[], object]:
    page = _walk(window)
    return lambda: page.ask_reason("HUM-4")


def _listing_hidden(window: MainWindow) -> Callable[[], object]:
    return _walk(window).outline.hidden_asked.emit


def _explaining(window: MainWindow) -> Callable[[], object]:
    page = _walk(window)
    return lambda: page.commands.obey("words")


WAYS: dict[str, Callable[[MainWindow], Callable[[], object]]] = {
    "all keys": lambda window: window.show_keys,
    "about": lambda window: window.show_about,
    "first steps": lambda window: window.show_first_steps,
    "a new review": lambda window: lambda: window.files.begin("full"),
    "the checklist's language": lambda window: window.choose_checklist_language,
    "hand domains over": lambda window: window.commands.actions["hand_over"].trigger,
    "not applicable": _asking_why,
    "what does not apply": _listing_hidden,
    "words explained": _explaining,
    "sign": lambda window: _report(window).sign,
}


@pytest.mark.parametrize("way", WAYS)
def test_a_dialog_gives_the_focus_back(window: MainWindow, way: str, qtbot: QtBot) -> None:
    window.go("summary")
    opens = WAYS[way](window)
    before, held = QApplication.focusWidget(), list[bool]()
    due = QTimer(window)

    def put_away() -> None:
        dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        if isinstance(dialog, QDialog) and dialog.isActiveWindow():
            held.append(focus is not None and dialog.isAncestorOf(focus))
            due.stop()
            dialog.reject()

    due.timeout.connect(put_away)
    due.start(300)
    opens()
    due.stop()
    assert held == [True]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert QApplication.focusWidget() is before
