"""Terms are marked quietly, say what they mean on hover, and by a key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from dtadesign.gui.glossary_sheet import GlossarySheet
from dtadesign.gui.text_block import Marked, Span
from dtadesign.gui.theme import Theme
from dtadesign.gui.walk_page import WalkPage
from dtadesign.gui.widgets.marked_text import MarkedText

SAID = "Bond: the felt side."


@pytest.fixture
def text(theme: Theme, qtbot: QtBot) -> MarkedText:
    made = MarkedText(theme, [Span("On 🙂 bonds: ", 600), Span("a bond takes time to grow")], "reading")
    qtbot.addWidget(made)
    made.resize(160, 80)
    made.show()
    start = made.words.index("bond takes")
    made.set_marks((Marked(start, 4, SAID),))
    return made


def place_of(text: MarkedText) -> QPoint:
    block, corner = text.placed()
    return (block.boxes(text.marks[0])[0].center() + corner).toPoint()


def picture(text: MarkedText) -> QImage:
    return text.grab().toImage()


def test_a_mark_is_found_where_its_word_stands_also_behind_an_emoji(text: MarkedText) -> None:
    assert text.marked_at(place_of(text)) == text.marks[0]
    assert text.marked_at(QPoint(2, 2)) is None


def test_hovering_says_what_it_means(text: MarkedText) -> None:
    place = place_of(text)
    QTest.mouseMove(text, QPoint(2, 2))
    assert text.toolTip() == ""
    QTest.mouseMove(text, place)
    QApplication.sendEvent(text, QHelpEvent(QHelpEvent.Type.ToolTip, place, text.mapToGlobal(place)))
    assert QToolTip.text() == SAID
    QToolTip.hideText()


def test_the_reader_gets_it_as_a_description_and_other_words_take_it_away(text: MarkedText) -> None:
    assert text.accessibleDescription() == SAID
    text.set_words("Other words")
    assert text.accessibleDescription() == ""
    assert text.marks == ()


def test_the_mark_is_drawn_and_goes(text: MarkedText) -> None:
    marked = picture(text)
    text.set_marks(())
    assert picture(text) != marked


def test_the_walk_marks_the_terms_of_its_texts(walk_page: WalkPage, qtbot: QtBot) -> None:
    walk_page.enter("HUM-1")
    why = walk_page.article.background.sections["why"].text
    assert isinstance(why, MarkedText)
    qtbot.waitUntil(lambda: bool(why.marks), timeout=3000)
    marked = [why.words[one.start : one.start + one.size] for one in why.marks]
    assert marked == ["psychosis", "engagement", "meta-analysis"]


def test_no_page_waits_for_the_marks(walk_page: WalkPage) -> None:
    walk_page.show_consideration("HUM-1")
    why = walk_page.article.background.sections["why"].text
    assert isinstance(why, MarkedText)
    assert why.marks == ()


def test_d_opens_the_words_of_this_consideration_first(walk_page: WalkPage) -> None:
    walk_page.enter("HUM-1")
    seen: list[list[str]] = []

    def look() -> None:
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, GlossarySheet)
        seen.append(sheet.glossary.list.ids())
        QTest.keyClicks(sheet.glossary.field, "safety plan")
        seen.append(sheet.glossary.list.ids())
        sheet.reject()

    QTimer.singleShot(100, look)
    QTest.keyClick(walk_page.article.levels.cards[0], Qt.Key.Key_D)
    assert seen[0][0] == "here:psychosis"
    assert "here:gate" in seen[0]
    assert seen[1] == ["safety-plan"]


def test_a_source_asked_for_in_the_sheet_is_gone_to(walk_page: WalkPage, qtbot: QtBot) -> None:
    walk_page.enter("HUM-1")

    def ask() -> None:
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, GlossarySheet)
        sheet.glossary.show_term("bond")
        QTest.keyClick(sheet.glossary.list, Qt.Key.Key_Return)

    QTimer.singleShot(100, ask)
    with qtbot.waitSignal(walk_page.go_asked) as asked:
        QTest.keyClick(walk_page.article.levels.cards[0], Qt.Key.Key_D)
    assert asked.args == ["library", "Bordin1979"]
