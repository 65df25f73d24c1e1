"""The outline shows progress, is read as a tree, and leaves the page its keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dtadesign.gui.widgets.outline import Outline, OutlineDomain, OutlineEntry
from dtadesign.gui.widgets.outline_rows import domain_sentence, entry_sentence

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme

FIRST = OutlineEntry("HUM-1", "Honest availability", 0, "fail")
SECOND = OutlineEntry("HUM-2", "A person one can name and reach when it matters most to them")
HUMAN = OutlineDomain("human", "Human support", 1, 2, "fail", (FIRST, SECOND))
FEEDBACK = OutlineDomain("feedback", "Feedback", 0, 1, None, (OutlineEntry("FBK-1", "Kind words"),))


@pytest.fixture
def outline(theme: Theme, qtbot: QtBot) -> Outline:
    tree = Outline(theme)
    qtbot.addWidget(tree)
    tree.resize(288, 500)
    tree.set_domains([HUMAN, FEEDBACK])
    tree.show()
    QApplication.processEvents()
    return tree


def index(tree: Outline, *rows: int):  # type: ignore[no-untyped-def]
    found = tree.model().index(rows[0], 0)
    for row in rows[1:]:
        found = tree.model().index(row, 0, found)
    return found


def test_a_consideration_is_read_with_level_gate_and_place() -> None:
    assert entry_sentence(FIRST, 4, 6) == "Honest availability, level 0, gate not met, 4 of 6"


@pytest.mark.parametrize(
    ("entry", "read"),
    [
        (OutlineEntry("A", "Title"), "Title, still open, 1 of 1"),
        (OutlineEntry("A", "Title", None, "open"), "Title, still open, a gate, 1 of 1"),
        (OutlineEntry("A", "Title", "unknown", "unknown"), "Title, not known yet, gate not known, 1 of 1"),
        (OutlineEntry("A", "Title", "na"), "Title, not applicable, 1 of 1"),
        (OutlineEntry("A", "Title", 2, aside="just answered"), "Title, level 2, just answered, 1 of 1"),
    ],
)
def test_every_kind_of_answer_is_read(entry: OutlineEntry, read: str) -> None:
    assert entry_sentence(entry, 1, 1) == read


def test_a_domain_is_read_with_progress_and_worst_gate() -> None:
    assert domain_sentence(HUMAN) == "Human support, 1 of 2 answered, a gate is not met"


def test_it_is_a_tree_to_the_screen_reader(outline: Outline) -> None:
    tree = QAccessible.queryAccessibleInterface(outline)
    assert tree.role() == QAccessible.Role.Tree
    names = [tree.child(i).text(QAccessible.Text.Name) for i in range(tree.childCount())]
    assert domain_sentence(FEEDBACK) in names


def test_its_model_keeps_the_rules(outline: Outline, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(outline.model())  # type: ignore[no-untyped-call]


def test_a_click_on_a_consideration_chooses_it(outline: Outline, qtbot: QtBot) -> None:
    outline.open_domain("human")
    QApplication.processEvents()
    place = outline.visualRect(index(outline, 0, 1)).center()
    with qtbot.waitSignal(outline.consideration_chosen) as told:
        QTest.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["HUM-2"]


def test_enter_opens_a_domain_and_chooses_a_consideration(outline: Outline, qtbot: QtBot) -> None:
    outline.setCurrentIndex(index(outline, 1))
    QTest.keyClick(outline, Qt.Key.Key_Return)
    assert outline.isExpanded(index(outline, 1))
    QTest.keyClick(outline, Qt.Key.Key_Down)
    with qtbot.waitSignal(outline.consideration_chosen) as told:
        QTest.keyClick(outline, Qt.Key.Key_Return)
    assert told.args == ["FBK-1"]


@pytest.mark.parametrize("key", [Qt.Key.Key_0, Qt.Key.Key_U, Qt.Key.Key_G, Qt.Key.Key_Delete])
def test_the_pages_own_keys_go_on_to_the_page(outline: Outline, key: Qt.Key) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "x")
    outline.keyPressEvent(event)
    assert not event.isAccepted()


def test_the_current_consideration_opens_its_domain(outline: Outline) -> None:
    outline.set_current("HUM-2")
    assert outline.isExpanded(index(outline, 0))
    assert outline.currentIndex() == index(outline, 0, 1)


def test_an_answer_keeps_domains_open_and_the_row_current(outline: Outline) -> None:
    outline.set_current("HUM-2")
    outline.open_domain("feedback")
    answered = replace(HUMAN, answered=2, entries=(FIRST, replace(SECOND, answer=3)))
    outline.set_domains([answered, FEEDBACK])
    assert outline.isExpanded(index(outline, 1))
    assert outline.currentIndex() == index(outline, 0, 1)
    assert "level 3" in index(outline, 0, 1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_other_considerations_keep_what_was_open(outline: Outline) -> None:
    outline.set_current("HUM-2")
    outline.open_domain("feedback")
    more = OutlineDomain("tone", "Tone", 0, 1, None, (OutlineEntry("TON-1", "Plain words"),))
    outline.set_domains([HUMAN, FEEDBACK, more])
    assert outline.isExpanded(index(outline, 1))
    assert not outline.isExpanded(index(outline, 2))
    assert outline.currentIndex() == index(outline, 0, 1)


def test_a_long_title_wraps_into_a_taller_row(outline: Outline) -> None:
    outline.open_domain("human")
    QApplication.processEvents()
    short, long = (outline.visualRect(index(outline, 0, row)).height() for row in (0, 1))
    assert long > short


def test_the_ring_stands_around_one_row(outline: Outline, qtbot: QtBot) -> None:
    with qtbot.waitSignal(outline.focus_rect_changed):
        outline.set_current("HUM-1")
    QApplication.processEvents()
    assert 20 < outline.focus_rect().height() < 60
