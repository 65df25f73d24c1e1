"""A domain as a list: the keys answer the row that the outline marks, and the ring shows it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dtadesign.gui.walk_page import WalkPage
from dtadesign.gui.widgets.text import Text


@pytest.fixture
def page(walk_page: WalkPage) -> WalkPage:
    """The list of Avatars and agents, the fifth of it being the current one."""
    walk_page.enter("AVA-5")
    press(walk_page, "l")
    return walk_page


def press(page: WalkPage, key: Qt.Key | str) -> None:
    focus = page.window().focusWidget()
    assert focus is not None
    if isinstance(key, str):
        QTest.keyClicks(focus, key)
    else:
        QTest.keyClick(focus, key)
    QApplication.processEvents()


def test_coming_back_to_the_list_a_digit_rates_the_row_that_one_came_to(page: WalkPage) -> None:
    page.enter("AVA-6")
    first = page.document.review.answer("AVA-1")
    press(page, "0")
    assert page.document.review.answer("AVA-6").value == 0
    assert page.document.review.answer("AVA-1") == first


def test_the_row_that_is_answered_is_in_view(page: WalkPage) -> None:
    page.enter("AVA-6")
    QTest.qWait(20)
    assert not page.list.rows["AVA-6"].choice.visibleRegion().isEmpty()


def test_with_the_focus_elsewhere_a_digit_rates_the_current_row(page: WalkPage) -> None:
    page.outline.outline.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClicks(page, "0")
    assert page.document.review.answer("AVA-5").value == 0


def test_the_outline_goes_along_from_row_to_row(page: WalkPage) -> None:
    press(page, "s")
    assert page.place() == "AVA-6"


def test_the_focus_goes_to_the_answer_that_a_key_gave(page: WalkPage) -> None:
    press(page, "1")
    press(page, "3")
    assert page.list.rows["AVA-5"].choice.segments[3].hasFocus()


def test_what_the_keys_answer_is_always_said(page: WalkPage) -> None:
    words = [text.text() for text in page.list.findChildren(Text)]
    assert any(said.startswith("The keys answer the row that has the focus") for said in words)


def test_one_that_is_not_asked_is_shown_by_itself(page: WalkPage) -> None:
    hidden = next(item.id for item in page.document.card.considerations if item.state == "hidden")
    page.enter(hidden)
    assert page.article.isVisible()
    assert page.article.consideration.id == hidden
    assert page.article.levels.isAncestorOf(page.window().focusWidget())


def test_the_note_s_key_goes_to_the_page_of_that_row(page: WalkPage) -> None:
    press(page, "s")
    press(page, "o")
    assert not page.list.isVisible()
    assert page.article.consideration.id == "AVA-6"
