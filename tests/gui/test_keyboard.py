"""Every page by the keyboard alone: round with Tab and back, the ring always seen, F6 from pane to pane."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QEvent, QObject, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.gui.focus_ring import focused_part
from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.pages import PAGES
from dtadesign.gui.report_page import ReportPage
from dtadesign.gui.settings import Settings
from dtadesign.gui.theme import Theme
from dtadesign.review.file import write_new

MOST_STOPS = 400


@pytest.fixture
def window(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    path = tmp_path / "lanternway.dtareview"
    write_new(path, example_record(next(one for one in example_paths() if one.stem == "lanternway")))
    settings = Settings(tmp_path / "window.ini")
    window = MainWindow(theme, settings, Looks(theme, settings))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open_file(path)
    yield window
    window.close()


def go(window: MainWindow, page: str) -> None:
    """To a page; a report is waited for, since its buttons change with it."""
    assert window.view is not None
    window.view.go(page)
    QApplication.processEvents()
    shown = window.view.page()
    if isinstance(shown, ReportPage):
        made = QDeadlineTimer(30_000)
        while shown._pdf is None and not made.hasExpired():
            QTest.qWait(20)
        assert shown._pdf is not None


def step(window: MainWindow, key: Qt.Key) -> QWidget:
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)
    QApplication.processEvents()
    now = window.focusWidget()
    assert now is not None
    return now


def round_of(window: MainWindow, key: Qt.Key) -> list[QWidget]:
    """Where the key leads until one is where one began."""
    first = step(window, key)
    stops = [first]
    while (now := step(window, key)) is not first:
        assert now not in stops, f"a trap at {named(now)}: it leads back to itself and not to the first"
        stops.append(now)
        assert len(stops) < MOST_STOPS
    return stops


def named(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return f"{type(widget).__name__} {widget.accessibleName() or (text() if callable(text) else '')}"


@pytest.mark.parametrize("page", [kind.name for kind in PAGES])
def test_tab_goes_once_round_every_page_and_back(window: MainWindow, page: str) -> None:
    go(window, page)
    forth = round_of(window, Qt.Key.Key_Tab)
    back = round_of(window, Qt.Key.Key_Backtab)
    assert len(forth) > 2
    assert {named(stop) for stop in forth} == {named(stop) for stop in back}
    assert all(named(stop).partition(" ")[2] for stop in forth)


@pytest.mark.parametrize("look", ["light", "contrast"])
@pytest.mark.parametrize("page", [kind.name for kind in PAGES])
def test_what_has_the_focus_is_always_seen_with_its_ring(
    window: MainWindow, theme: Theme, page: str, look: str, qtbot: QtBot
) -> None:
    theme.set_look(look)
    go(window, page)
    for _ in range(40):
        stop = step(window, Qt.Key.Key_Tab)
        ring = window._ring
        qtbot.waitUntil(ring.isVisible, timeout=1000)
        seen = stop.visibleRegion().boundingRect()
        part = focused_part(stop)
        assert seen.intersects(part), f"{named(stop)} has the focus and is not seen"
        around = QRect(stop.mapTo(window, part.intersected(seen).center()), part.intersected(seen).size())
        assert ring.geometry().contains(around.topLeft()), f"the ring is not around {named(stop)}"


@pytest.mark.parametrize("page", [kind.name for kind in PAGES if kind.name != "flash"])
def test_f6_goes_round_the_panes_of_every_page_and_back(window: MainWindow, page: str) -> None:
    go(window, page)
    assert window.view is not None
    forth: list[QWidget | None] = []
    back: list[QWidget | None] = []
    for stops, command in ((forth, "next_pane"), (back, "previous_pane")):
        for _ in range(12):
            window.commands.actions[command].trigger()
            stops.append(window.focusWidget())
    assert window.view.header.tabs in forth
    assert len(set(forth)) >= 2
    assert set(forth) == set(back)


class _Windows(QObject):
    """Remembers which widgets were shown as windows of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(named(watched))
        return False


@pytest.mark.parametrize("page", [kind.name for kind in PAGES])
def test_no_page_opens_a_window_of_its_own_and_takes_the_focus_away(window: MainWindow, page: str) -> None:
    windows = _Windows()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(windows)
    go(window, page)
    app.removeEventFilter(windows)
    assert windows.shown == []
    assert window.isActiveWindow()
