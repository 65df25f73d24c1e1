"""What the window's tests stand on: the light theme, dressed onto the one application."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.gui.collecting import collect_what_is_due
from dtadesign.gui.opening import open_review
from dtadesign.gui.settings import Settings
from dtadesign.gui.theme import Theme
from dtadesign.gui.walk_page import WalkPage
from dtadesign.review.file import write_new

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from dtadesign.gui.main_window import MainWindow


@pytest.fixture(autouse=True)
def _garbage_collected_in_this_thread() -> Iterator[None]:
    """As in the program: no other thread may come upon a test's widgets."""
    gc.disable()
    yield
    collect_what_is_due()
    gc.enable()


@pytest.fixture(scope="session")
def _dressed(qapp: QApplication) -> Theme:
    theme = Theme()
    theme.apply_to(qapp)
    return theme


@pytest.fixture
def theme(_dressed: Theme) -> Theme:
    """The light theme at 100 %, whatever the test before made of it."""
    _dressed.set_look("light", 1.0)
    _dressed.set_reduced_motion(False)
    return _dressed


@pytest.fixture
def review_file(tmp_path: Path) -> Path:
    """A review of the worked example, in a file of its own."""
    path = tmp_path / "lanternway.dtareview"
    write_new(path, example_record(next(p for p in example_paths() if p.stem == "lanternway")))
    return path


@pytest.fixture
def walk_page(theme: Theme, tmp_path: Path, review_file: Path, qtbot: QtBot) -> Iterator[WalkPage]:
    """The walk over a worked example, by itself, redrawn as the window would."""
    document = open_review(review_file, "A. Tester")
    page = WalkPage(theme, document, Settings(tmp_path / "window.ini"))
    document.changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.resize(1440, 900)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield page
    document.close()


@pytest.fixture
def main(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The program's window, to which a workshop's belongs."""
    from tests.gui.workshop_hands import main_window

    shown = main_window(theme, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    shown.windows.close_all()
