"""What is open: skipped ones are remembered, each leads there and back, none vanishes under one's eyes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dtadesign.gui.open_page import OpenPage
from dtadesign.gui.opening import open_review
from dtadesign.gui.review_view import ReviewView
from dtadesign.gui.settings import Settings
from dtadesign.gui.theme import Theme
from dtadesign.gui.walk_page import WalkPage
from dtadesign.review.values import Answer
from dtadesign.scoring.still_open import still_open


@pytest.fixture
def view(theme: Theme, tmp_path: Path, review_file: Path, qtbot: QtBot) -> Iterator[ReviewView]:
    document = open_review(review_file, "A. Tester")
    view = ReviewView(theme, document, Settings(tmp_path / "window.ini"))
    qtbot.addWidget(view)
    view.resize(1440, 900)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
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


def opened(view: ReviewView, place: str = "") -> OpenPage:
    view.go("open", place)
    page = view.page()
    assert isinstance(page, OpenPage)
    return page


def rows(page: OpenPage) -> dict[str, str]:
    """What is read of each row, by its consideration."""
    return {r.one.id: r.accessibleName() for group in page.groups for r in group.rows}


def test_what_is_skipped_is_listed_as_skipped_for_this_sitting(view: ReviewView) -> None:
    view.document.answer("AVA-1", Answer())
    view.go("walk", "AVA-1")
    press(view, "s")
    assert view.where() == ("walk", "AVA-2")
    assert "AVA-1" in view.document.skipped
    assert "AVA-1" in rows(opened(view))
    assert not view.document.record.events[-1].payload.get("skipped")


def test_a_row_leads_to_its_consideration_and_the_footer_back_to_the_row(view: ReviewView) -> None:
    page = opened(view)
    first = page.groups[0].rows[0]
    assert first.hasFocus()
    press(view, Qt.Key.Key_Down, Qt.Key.Key_Return)
    walk = view.page()
    assert isinstance(walk, WalkPage)
    assert walk.footer.back.isVisible()
    there = walk.place()
    walk.footer.back.click()
    row = view.window().focusWidget()
    assert row is not None
    assert there in row.accessibleName()


def test_what_has_just_been_answered_stays_for_once_and_says_so(view: ReviewView) -> None:
    view.document.answer("AVA-1", Answer())
    page = opened(view, "AVA-1")
    view.go("walk", "AVA-1/listed")
    press(view, "0")
    assert "still shown: just answered" in rows(opened(view))["AVA-1"]
    assert str(len(still_open(view.document.card))) in page.headline.text()
    page.walk.click()
    view.go("walk", "AVA-2")
    assert "AVA-1" not in rows(opened(view, "AVA-2"))


def test_a_filter_keeps_what_was_answered_under_it(view: ReviewView) -> None:
    view.document.answer("AVA-1", Answer())
    page = opened(view, "AVA-1")
    page.filter.set_value("unanswered")
    page.filter.chosen.emit("unanswered")
    assert list(rows(page)) == ["AVA-1"]
    view.document.answer("AVA-1", Answer(value=0))
    assert list(rows(page)) == ["AVA-1"]


def test_the_outline_counts_what_the_list_lists(view: ReviewView) -> None:
    view.go("walk")
    walk = view.page()
    assert isinstance(walk, WalkPage)
    count = len(still_open(view.document.card))
    assert walk.outline.still.text() == f"{count} loose ends"
    walk.outline.still.click()
    assert len(rows(opened(view))) == count


def test_where_nothing_is_open_it_says_so(view: ReviewView) -> None:
    from dtadesign.review.values import Evidence

    shown = Answer(value=3, evidence=(Evidence(description="seen"),))
    view.document.answer_several({one.id: shown for one in still_open(view.document.card)})
    page = opened(view)
    assert page.headline.text() == "No loose ends any more"
    assert page.summary.hasFocus()
    assert not page.flash.isVisible()
