"""What is said above a page: one message at a time, never most of the page, gone once it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from dtadesign.gui.checklist_language import shipped
from dtadesign.gui.library_page import LibraryPage
from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.reading_as import translation_in
from dtadesign.gui.settings import Settings
from dtadesign.gui.walk_page import WalkPage
from dtadesign.gui.widgets.buttons import IconButton

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.banners import Banners
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme


@pytest.fixture
def window(theme: Theme, tmp_path: Path, review_file: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    settings = Settings(tmp_path / "window.ini")
    made = MainWindow(theme, settings, Looks(theme, settings))
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    made.open_file(review_file)
    yield made
    if settings.language != "system":
        made.windows.speak("system")
    made.close()


def banners(window: MainWindow) -> Banners:
    assert window.view is not None
    return window.view.banners


def document(window: MainWindow) -> Document:
    assert window.view is not None
    return window.view.document


def close_button(window: MainWindow) -> IconButton:
    return next(part for part in banners(window).findChildren(IconButton) if part.isVisible())


def test_messages_stand_one_at_a_time_and_the_next_is_a_press_away(window: MainWindow) -> None:
    for key, said in (("a", "The first."), ("b", "The second.")):
        banners(window).say(key, "news", said, closable=True)
    seen = []
    for _ in range(3):
        front = [key for key, banner in banners(window)._shown.items() if banner.isVisible()]
        assert len(front) == 1
        turn = banners(window)._shown[front[0]].turn
        assert turn is not None
        seen.append((front[0], turn.text()))
        QTest.mouseClick(turn, Qt.MouseButton.LeftButton)
    assert seen == [("b", "1 of 2"), ("a", "2 of 2"), ("b", "1 of 2")]


def test_what_is_not_saved_stands_before_all_news(window: MainWindow) -> None:
    banners(window).say_not_saved("Not saved since 10:42.")
    banners(window).say("a", "news", "Something else.", closable=True)
    assert banners(window)._shown["unsaved"].isVisible()
    assert not banners(window)._shown["a"].isVisible()


def test_long_messages_leave_two_thirds_of_the_page_at_200_percent(window: MainWindow, qtbot: QtBot) -> None:
    window.theme.set_look("dark", 2.0)
    window.windows.speak("de")
    window.go("walk", "HUM-4")
    for key in ("a", "b"):
        banners(window).say(
            key, "news", "Dies ist eine lange Nachricht in vielen Worten. " * 9, closable=True
        )
    view, shown = window.view, banners(window)
    assert view is not None
    qtbot.waitUntil(lambda: 0 < shown.height() <= (view.height() - shown.y()) // 3 + 1)
    page = view.page()
    assert isinstance(page, WalkPage)
    on = page.footer.next
    qtbot.waitUntil(lambda: view.rect().contains(QRect(on.mapTo(view, QPoint()), on.size())))
    low = shown._shown["b"]._low
    assert low is not None
    assert low.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert low.verticalScrollBar().maximum() > 0


def test_news_goes_when_the_page_changes_and_what_holds_stays(window: MainWindow) -> None:
    window.go("walk", "AVA-5")
    banners(window).say("taken back", "done", "2 changes were taken back from the copy.", closable=True)
    banners(window).say("reading", "care", "Open to read.")
    window.go("walk", "AVA-4")
    assert banners(window).sentence("taken back")
    window.go("summary")
    assert not banners(window).sentence("taken back")
    assert banners(window).sentence("reading")


def test_how_much_is_translated_is_not_said_again_once_closed(window: MainWindow, review_file: Path) -> None:
    path = shipped(document(window))["de"]
    document(window).translate(translation_in(path, document(window).record.checklist))
    for said in (True, False):
        window.close_review()
        window.open_file(review_file)
        assert bool(banners(window).sentence("language")) is said
        if said:
            QTest.mouseClick(close_button(window), Qt.MouseButton.LeftButton)


def test_the_field_of_the_glossary_is_whole_beneath_a_message_at_200_percent(window: MainWindow) -> None:
    window.theme.set_look("light", 2.0)
    window.go("library", "words")
    banners(window).say("a", "news", "A long message of many words. " * 9, closable=True)
    QTest.qWait(50)
    assert window.view is not None
    page = window.view.page()
    assert isinstance(page, LibraryPage)
    field, below = page.words.field, page.words.list
    assert field.mapTo(page, QPoint(0, field.height())).y() <= below.mapTo(page, QPoint()).y()


def test_the_ways_out_of_what_is_not_saved_stand_beneath_where_it_is_narrow(window: MainWindow) -> None:
    banners(window).say_not_saved("Not saved since 10:42: the disk is full. What you changed is still here.")
    for scale, beneath in ((1.0, False), (2.0, True)):
        window.theme.set_look("light", scale)
        QTest.qWait(50)
        banner = banners(window)._shown["unsaved"]
        link = banner._ends[0]
        assert (link.y() >= banner.sentence.mapTo(banner, QPoint(0, banner.sentence.height())).y()) is beneath
        assert banner.sentence.width() > banner.width() // 2


def test_the_chosen_level_is_whole_between_a_message_and_the_footer(window: MainWindow, qtbot: QtBot) -> None:
    window.theme.set_look("light", 2.0)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go("walk", "HUM-4")
    banners(window).say_not_saved("Not saved since 10:42: the disk is full. What you changed is still here.")
    assert window.view is not None
    page = window.view.page()
    assert isinstance(page, WalkPage)
    level = next(card for card in page.article.levels.cards if card.hasFocus())
    qtbot.waitUntil(lambda: level.visibleRegion().boundingRect().height() == level.height())
