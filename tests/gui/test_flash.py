"""Flash mode as a person goes through it: one key, and the next one is there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dtadesign.gui.flash_page import FlashPage
from dtadesign.gui.flash_theme import enlarging
from dtadesign.gui.opening import open_review
from dtadesign.gui.review_view import ReviewView
from dtadesign.gui.settings import Settings
from dtadesign.gui.theme import Theme
from dtadesign.gui.walk_dialogs import ReasonDialog
from dtadesign.gui.walk_page import WalkPage
from dtadesign.review.values import Answer


@pytest.fixture
def view(theme: Theme, tmp_path: Path, review_file: Path, qtbot: QtBot) -> Iterator[ReviewView]:
    document = open_review(review_file, "A. Tester")
    settings = Settings(tmp_path / "window.ini")
    settings.flash_through = "domain"
    view = ReviewView(theme, document, settings)
    qtbot.addWidget(view)
    view.resize(1440, 900)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.go("walk", "AVA-4")
    yield view
    document.close()


def press(view: ReviewView, *keys: Qt.Key | str) -> None:
    for key in keys:
        focus = view.window().focusWidget()
        assert focus is not None
        if isinstance(key, str):
            QTest.keyClicks(focus, key)
        else:
            QTest.keyClick(focus, key)
        QApplication.processEvents()


def flash(view: ReviewView) -> FlashPage:
    page = view.page()
    assert isinstance(page, FlashPage)
    return page


def test_f_fills_the_window_with_the_same_consideration_and_leaves_at_it(view: ReviewView) -> None:
    press(view, "f")
    assert flash(view).place() == "AVA-4"
    assert not view.header.isVisible()
    press(view, "f")
    assert view.where() == ("walk", "AVA-4")
    assert view.header.isVisible()


def test_one_key_answers_and_the_next_is_there_and_left_goes_back(view: ReviewView) -> None:
    press(view, "f", "1")
    page = flash(view)
    assert view.document.review.answer("AVA-4").value == 1
    assert page.place() == "AVA-5"
    assert page.foot.given.text().startswith("AVA-4, ")
    assert "level 1" in page.foot.given.text()
    press(view, Qt.Key.Key_Left)
    assert page.place() == "AVA-4"


def test_a_claim_with_nothing_shown_says_what_it_counts(view: ReviewView) -> None:
    view.document.answer("AVA-4", Answer())
    press(view, "f", "3")
    assert flash(view).foot.given.text().endswith("level 3. Counts as 1 until something is shown.")


def test_the_whole_round_by_arrows_and_space_where_letters_are_off(view: ReviewView) -> None:
    view.go("flash", "AVA-4")
    flash(view)._settings.single_letters = False
    before = view.document.review.answer("AVA-4").value
    press(view, "0")
    assert view.document.review.answer("AVA-4").value == before
    press(view, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert view.document.review.answer("AVA-4").value == 3
    assert flash(view).place() == "AVA-5"


def test_at_the_end_it_says_what_is_left_and_leads_on(view: ReviewView) -> None:
    press(view, "f", "2", "u", "s")
    page = flash(view)
    assert page.end.isVisible()
    assert page.end.sentence.text() == "2 of 6 were answered. 1 is not known yet. 1 was skipped for now."
    assert page.end.list.isVisible()
    page.end.list.click()
    assert view.page() is not page


def test_without_a_reason_it_stays_where_it_is(view: ReviewView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ReasonDialog, "exec", lambda _: 0)
    press(view, "f", "n")
    assert flash(view).place() == "AVA-4"


def test_the_note_is_written_on_the_walk_s_page_and_f_goes_on_with_the_round(view: ReviewView) -> None:
    press(view, "f", "2", "o")
    page = view.page()
    assert isinstance(page, WalkPage)
    assert page.article.note.field.hasFocus()
    press(view, Qt.Key.Key_Escape, "f")
    assert flash(view).round.given == {"AVA-4": 2}
    assert flash(view).place() == "AVA-5"


def test_undo_goes_back_to_what_it_took_back(view: ReviewView) -> None:
    press(view, "f", "0")
    view.document.undo()
    assert flash(view).place() == "AVA-4"
    assert view.document.review.answer("AVA-4").value == 2


def test_a_review_opens_again_in_the_walk_where_flash_mode_was(view: ReviewView) -> None:
    press(view, "f", "2")
    assert view.where() == ("walk", "AVA-5")


@pytest.mark.parametrize(("size", "times"), [((1024, 640), 1.0), ((1920, 1080), 1.6), ((3840, 2160), 2.0)])
def test_type_grows_with_the_window(size: tuple[int, int], times: float) -> None:
    assert enlarging(*size) == times


def test_the_level_with_the_focus_is_in_view_where_the_window_is_low(view: ReviewView, theme: Theme) -> None:
    theme.set_look("light", 2.0)
    view.resize(1440, 620)
    press(view, "f")
    QTest.qWait(20)
    focus = view.window().focusWidget()
    assert isinstance(focus, QWidget)
    assert flash(view).card.levels.isAncestorOf(focus)
    assert focus.visibleRegion().boundingRect() == focus.rect()
