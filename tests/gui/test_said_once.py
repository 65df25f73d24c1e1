"""What is said aloud comes with the focus, once, and nothing is said of what one leaves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from dtadesign.gui import announce as announcing
from dtadesign.gui import flash_page, older_readers
from dtadesign.gui.flash_page import FlashPage
from dtadesign.gui.settings import Settings
from dtadesign.gui.summary_page import SummaryPage
from dtadesign.gui.walk_page import PAUSE_MS, WalkPage
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.stack import Stack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme

Heard = list[tuple[str, QWidget | None]]
Passed = list[tuple[QWidget | None, str]]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """What an older reader is told, and what had the focus then."""
    told: Heard = []

    def say(_widget: QWidget, sentence: str, coming: QWidget | None = None) -> None:
        told.append((sentence, QApplication.focusWidget()))
        assert coming is None or sentence

    monkeypatch.setattr(announcing, "_are_older", lambda: True)
    monkeypatch.setattr(older_readers, "say", say)
    return told


@pytest.fixture
def passed(qapp: QApplication) -> Iterator[Passed]:
    """What got the focus, and its name at that moment."""
    gone: Passed = []

    def note(_: QWidget | None, new: QWidget | None) -> None:
        gone.append((new, new.accessibleName() if new is not None else ""))

    qapp.focusChanged.connect(note)
    yield gone
    qapp.focusChanged.disconnect(note)


@pytest.fixture
def flash(theme: Theme, walk_page: WalkPage, tmp_path: Path, qtbot: QtBot) -> Iterator[FlashPage]:
    page = FlashPage(theme, walk_page.document, Settings(tmp_path / "flash.ini"))
    qtbot.addWidget(page)
    walk_page.document.changed.connect(page.refresh)
    page.resize(1440, 900)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page._settings.flash_through = "domain"
    page.enter("HUM-1")
    yield page
    page.close()


def test_a_sentence_is_lent_to_what_is_about_to_get_the_focus(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(announcing, "_are_older", lambda: True)
    window = QWidget()
    qtbot.addWidget(window)
    column, one, two = QVBoxLayout(window), Button(theme, "One"), Button(theme, "Two")
    column.addWidget(one)
    column.addWidget(two)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    one.setFocus()
    announcing.announce(window, "Charts are drawn.", focus=two)
    assert two.hasFocus()
    assert (one.accessibleDescription(), two.accessibleDescription()) == ("", "Charts are drawn.")


def test_the_next_consideration_is_told_before_the_focus_and_its_words_put_in_after(
    walk_page: WalkPage, heard: Heard, passed: Passed
) -> None:
    walk_page.enter("HUM-2")
    before = walk_page.article.levels.stop()
    was = [card.accessibleName() for card in walk_page.article.levels.cards]
    heard.clear()
    passed.clear()
    walk_page.show_consideration("SAF-5")
    ((sentence, focus),) = heard
    coming = walk_page.document.checklist.by_id["SAF-5"]
    assert sentence.startswith(f"{coming.name}. {coming.question} ")
    assert focus is before
    assert [name for _, name in passed] == [was[0]]
    assert walk_page.article.levels.cards[0].accessibleName() != was[0]


@pytest.mark.parametrize("part", ["walk", "summary"])
def test_charts_that_hold_the_focus_pass_it_on_with_their_sentence(
    part: str, walk_page: WalkPage, theme: Theme, heard: Heard, passed: Passed, qtbot: QtBot
) -> None:
    if part == "walk":
        walk_page.enter("HUM-1")
        first = walk_page.scorecard._first_row()
        turn = walk_page.scorecard.turn_charts
    else:
        page = SummaryPage(theme, walk_page.document)
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        first, turn = page.domains.row("HUM"), page.turn_charts
    first.setFocus()
    heard.clear()
    passed.clear()
    turn()
    assert heard == [("Charts are shown as tables.", first)]
    ((table, _),) = passed
    turn()
    assert heard[1:] == [("Charts are drawn.", table)]
    assert [widget for widget, _ in passed] == [table, first]


def test_a_note_alone_says_that_it_is_saved_and_says_it_once(
    walk_page: WalkPage, heard: Heard, qtbot: QtBot
) -> None:
    walk_page.enter("HUM-1")
    answer = walk_page.document.review.answer("HUM-1")
    heard.clear()
    walk_page.document.answer("HUM-1", replace(answer, note="Asked the clinic."))
    qtbot.waitUntil(lambda: bool(heard), timeout=3000)
    qtbot.wait(PAUSE_MS + 200)
    ((sentence, _),) = heard
    assert sentence == f"Saved {walk_page.document.saved_at}"


def test_flash_mode_says_saved_once_the_answers_pause(flash: FlashPage, heard: Heard, qtbot: QtBot) -> None:
    for _ in range(3):
        QTest.keyClick(flash, Qt.Key.Key_U)
    assert not any("Saved" in sentence for sentence, _ in heard)
    qtbot.waitUntil(lambda: heard[-1][0].startswith("Saved "), timeout=3000)
    qtbot.wait(flash_page.PAUSE_MS + 100)
    assert [sentence for sentence, _ in heard if "Saved" in sentence] == [heard[-1][0]]


def test_a_page_that_comes_takes_the_focus_itself(theme: Theme, qtbot: QtBot) -> None:
    """What had it there last is not passed on the way."""
    stack, pages = Stack(), [Button(theme, "One"), Button(theme, "Two")]
    holders = [QWidget(), QWidget()]
    for page, holder in zip(pages, holders, strict=True):
        QVBoxLayout(holder).addWidget(page)
        stack.addWidget(holder)
    qtbot.addWidget(stack)
    stack.show()
    stack.activateWindow()
    qtbot.waitUntil(stack.isActiveWindow)
    pages[1].setFocus()
    pages[0].setFocus()
    stack.setCurrentWidget(holders[1])
    assert QApplication.focusWidget() is None
