"""Fields have labels, names, help and errors, whoever adds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from dtadesign.gui.forms import (
    Field,
    checks_field,
    choice_field,
    line_field,
    segmented_field,
    text_field,
)
from dtadesign.gui.widgets.growing_text import GrowingText

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme

KINDS = [("screen", "Screen"), ("document", "Document"), ("user_test", "Test with users")]


def test_a_field_names_its_control_and_is_its_buddy(theme: Theme, qtbot: QtBot) -> None:
    field = line_field(theme, "Organisation", "As it should stand in the report.")
    qtbot.addWidget(field)
    assert field.label.buddy() is field.control
    assert field.control.accessibleName() == "Organisation"
    assert field.control.accessibleDescription() == "As it should stand in the report."


def test_an_error_is_seen_and_read_and_goes_again(theme: Theme, qtbot: QtBot) -> None:
    field = line_field(theme, "Organisation", "For the report.")
    qtbot.addWidget(field)
    field.set_error("Write who is responsible.")
    assert field.control.property("wrong") == "true"
    assert field.control.accessibleDescription() == "Write who is responsible. For the report."
    field.set_error("")
    assert field.control.accessibleDescription() == "For the report."


def test_a_line_tells_what_is_typed_and_when_it_is_left(theme: Theme, qtbot: QtBot) -> None:
    field = line_field(theme, "Name")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.control.edited) as told:
        QTest.keyClicks(field.control, "a")
    assert told.args == ["a"]
    with qtbot.waitSignal(field.control.left):
        QTest.keyClick(field.control, Qt.Key.Key_Return)


def test_the_same_text_leaves_the_cursor_where_it_is(theme: Theme, qtbot: QtBot) -> None:
    field = line_field(theme, "Name", text="Lanternway")
    qtbot.addWidget(field)
    field.control.setCursorPosition(3)
    field.control.set_text("Lanternway")
    assert field.control.cursorPosition() == 3


def test_ticked_boxes_are_told_in_their_order(theme: Theme, qtbot: QtBot) -> None:
    field = checks_field(theme, "Kinds", KINDS)
    qtbot.addWidget(field)
    field.control.set_values(["user_test"])
    with qtbot.waitSignal(field.control.changed) as told:
        QTest.mouseClick(field.control.boxes["screen"], Qt.MouseButton.LeftButton)
    assert told.args == [["screen", "user_test"]]


def test_a_box_is_read_with_its_question_once(theme: Theme, qtbot: QtBot) -> None:
    field = checks_field(theme, "Kinds", KINDS)
    qtbot.addWidget(field)
    box = QAccessible.queryAccessibleInterface(field.control.boxes["screen"])
    assert box.text(QAccessible.Text.Name) == "Screen"
    assert box.text(QAccessible.Text.Description) == ""
    assert box.parent().text(QAccessible.Text.Name) == "Kinds"


def test_one_of_many_is_told_by_its_value(theme: Theme, qtbot: QtBot) -> None:
    field = choice_field(theme, "Kind", KINDS)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.control.chosen) as told:
        QTest.keyClick(field.control, Qt.Key.Key_Down)
    assert told.args == ["document"]


def test_a_wheel_over_a_choice_changes_nothing(theme: Theme, qtbot: QtBot) -> None:
    field = choice_field(theme, "Kind", KINDS)
    qtbot.addWidget(field)
    down = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field.control, down)
    assert field.control.value() == "screen"


def test_a_segmented_field_names_the_group_and_no_single_choice(theme: Theme, qtbot: QtBot) -> None:
    field = segmented_field(theme, "Stage", KINDS)
    qtbot.addWidget(field)
    assert field.label.buddy() is field.control
    assert field.control.accessibleName() == "Stage"
    assert not any(segment.accessibleDescription() for segment in field.control.segments)


def test_the_help_of_a_field_belongs_to_its_label(theme: Theme, qtbot: QtBot) -> None:
    field = line_field(theme, "Name", "Of the product.")
    qtbot.addWidget(field)
    assert field.help.buddy() is field.label


@pytest.fixture
def note_field(theme: Theme, qtbot: QtBot) -> Field[GrowingText]:
    field = text_field(theme, "Note")
    qtbot.addWidget(field)
    field.resize(400, 300)
    field.show()
    return field


@pytest.fixture
def note(note_field: Field[GrowingText]) -> GrowingText:
    return note_field.control


def test_typing_tells_the_whole_text(note: GrowingText, qtbot: QtBot) -> None:
    note.set_text("Ask Sören")
    note.moveCursor(note.textCursor().MoveOperation.End)
    with qtbot.waitSignal(note.edited) as told:
        QTest.keyClicks(note, "!")
    assert told.args == ["Ask Sören!"]


def test_setting_a_text_tells_nobody(note: GrowingText, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(note.edited):
        note.set_text("From the file")


def test_setting_the_same_text_keeps_the_cursor(note: GrowingText) -> None:
    note.set_text("From the file")
    note.moveCursor(note.textCursor().MoveOperation.End)
    note.set_text("From the file")
    assert note.textCursor().position() == len("From the file")


def test_a_text_grows_up_to_its_limit(note: GrowingText) -> None:
    empty = note.height()
    note.set_text("line\n" * 9)
    ten = note.height()
    note.set_text("line\n" * 200)
    assert empty < ten < note.height() < 3 * ten


def test_a_text_within_its_least_height_does_not_move(note: GrowingText) -> None:
    heights = set()
    for text in ("", "a", "a word\n", "\n\n", "日本"):
        note.set_text(text)
        heights.add(note.height())
    assert len(heights) == 1


def test_tab_leaves_a_text(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    text, after = GrowingText(theme, "Note"), QLineEdit()
    column.addWidget(text)
    column.addWidget(after)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    text.setFocus()
    with qtbot.waitSignal(text.left):
        QTest.keyClick(text, Qt.Key.Key_Tab)
    assert not text.toPlainText()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_group_takes_no_more_room_than_what_is_in_it(theme: Theme, qtbot: QtBot, scale: float) -> None:
    theme.set_look(text_scale=scale)
    field = segmented_field(theme, "Stage", KINDS)
    qtbot.addWidget(field)
    field.show()
    segment = field.control.segments[0]
    assert field.control.minimumSizeHint().height() == segment.sizeHint().height()
    assert segment.y() == 0
