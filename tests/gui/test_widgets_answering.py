"""Answering with the level cards and choosing in a row, by key and by pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dtadesign.gui.forms import Checks
from dtadesign.gui.widgets.level_choice import LevelChoice
from dtadesign.gui.widgets.segmented import Segmented
from dtadesign.gui.widgets.surfaces import scrolling

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme

TEXTS = ["It speaks unasked.", "It can be switched off.", "It speaks when opened.", "As 2, tried."]


@pytest.fixture
def levels(theme: Theme, qtbot: QtBot) -> LevelChoice:
    choice = LevelChoice(theme)
    qtbot.addWidget(choice)
    choice.set_levels(TEXTS)
    choice.show()
    return choice


def checked(choice: LevelChoice) -> list[int]:
    return [i for i, card in enumerate(choice.cards) if card.isChecked()]


def test_a_click_chooses_a_level(levels: LevelChoice, qtbot: QtBot) -> None:
    with qtbot.waitSignal(levels.level_chosen) as told:
        QTest.mouseClick(levels.cards[2], Qt.MouseButton.LeftButton)
    assert told.args == [2]
    assert checked(levels) == [2]


def test_arrows_walk_without_choosing(levels: LevelChoice, qtbot: QtBot) -> None:
    levels.cards[0].setFocus()
    with qtbot.assertNotEmitted(levels.level_chosen):
        QTest.keyClick(levels.cards[0], Qt.Key.Key_Down)
    assert levels.cards[1].hasFocus()


def test_space_chooses_where_one_stands(levels: LevelChoice, qtbot: QtBot) -> None:
    with qtbot.waitSignal(levels.level_chosen) as told:
        QTest.keyClick(levels.cards[3], Qt.Key.Key_Space)
    assert told.args == [3]


def test_the_chosen_level_pressed_again_does_nothing(levels: LevelChoice, qtbot: QtBot) -> None:
    levels.set_answer(1)
    with qtbot.assertNotEmitted(levels.level_chosen):
        QTest.mouseClick(levels.cards[1], Qt.MouseButton.LeftButton)
    assert checked(levels) == [1]


def test_showing_an_answer_tells_nobody(levels: LevelChoice, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(levels.level_chosen):
        levels.set_answer(2)
    assert checked(levels) == [2]


def test_an_answer_can_be_cleared(levels: LevelChoice) -> None:
    levels.set_answer(2)
    levels.set_answer(None)
    assert checked(levels) == []


def test_unknown_is_an_answer_of_its_own(levels: LevelChoice, qtbot: QtBot) -> None:
    levels.set_answer(2)
    with qtbot.waitSignal(levels.unknown_chosen):
        QTest.mouseClick(levels.unknown, Qt.MouseButton.LeftButton)
    levels.set_answer("unknown")
    assert levels.unknown.isChecked()
    assert checked(levels) == []


def test_not_applicable_only_asks(levels: LevelChoice, qtbot: QtBot) -> None:
    with qtbot.waitSignal(levels.not_applicable_asked):
        QTest.mouseClick(levels.not_applicable, Qt.MouseButton.LeftButton)
    assert not levels.not_applicable.isChecked()


def test_a_card_reads_its_level_and_text_as_a_radio_button(levels: LevelChoice) -> None:
    card = QAccessible.queryAccessibleInterface(levels.cards[2])
    assert card.role() == QAccessible.Role.RadioButton
    assert card.text(QAccessible.Text.Name) == "Level 2. It speaks when opened."


def test_a_card_says_when_a_claim_counts_as_less(levels: LevelChoice) -> None:
    levels.set_answer(3, counts_as=1)
    assert levels.cards[3].accessibleDescription() == "claimed; counts as 1 until something is shown"
    levels.set_answer(3, counts_as=3)
    assert not levels.cards[3].accessibleDescription()


def test_four_cards_are_one_stop_of_the_tab_key(levels: LevelChoice) -> None:
    levels.set_answer(1)
    stops = [c for c in levels.cards if c.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [levels.cards[1]]


@pytest.mark.parametrize("key", [Qt.Key.Key_0, Qt.Key.Key_U, Qt.Key.Key_Right, Qt.Key.Key_Return])
def test_the_pages_own_keys_go_on_to_the_page(levels: LevelChoice, key: Qt.Key) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    levels.cards[0].keyPressEvent(event)
    assert not event.isAccepted()


@pytest.mark.parametrize("width", [300, 700])
def test_a_long_text_makes_its_card_taller_and_is_never_cut(levels: LevelChoice, width: int) -> None:
    levels.set_levels([TEXTS[0], "word " * 60, TEXTS[2], TEXTS[3]])
    short, long = levels.cards[0], levels.cards[1]
    assert long.heightForWidth(width) > short.heightForWidth(width)


def test_links_go_beneath_where_there_is_no_room(levels: LevelChoice) -> None:
    link = QWidget()
    link.setMinimumSize(400, 24)
    levels.add_link(link)
    levels.resize(460, 500)
    QApplication.processEvents()
    assert link.y() > levels.unknown.y()


@pytest.fixture
def stage(theme: Theme, qtbot: QtBot) -> Segmented:
    row = Segmented(theme, [("concept", "Concept"), ("pilot", "Pilot"), ("live", "Live")])
    qtbot.addWidget(row)
    row.show()
    return row


def test_arrows_choose_in_a_segmented_row(stage: Segmented, qtbot: QtBot) -> None:
    stage.set_value("concept")
    stage.take_focus()
    with qtbot.waitSignal(stage.chosen) as told:
        QTest.keyClick(stage.segments[0], Qt.Key.Key_Right)
    assert told.args == ["pilot"]
    assert stage.value() == "pilot"


def test_nothing_need_be_chosen_yet(stage: Segmented) -> None:
    assert stage.value() is None
    stage.set_value("live")
    stage.set_value(None)
    assert stage.value() is None


def test_a_segment_is_read_by_its_word_and_the_group_by_its_question(stage: Segmented) -> None:
    stage.set_question("Stage")
    part = QAccessible.queryAccessibleInterface(stage.segments[1])
    assert part.role() == QAccessible.Role.RadioButton
    assert part.text(QAccessible.Text.Name) == "Pilot"
    assert part.text(QAccessible.Text.Description) == ""  # said with the group, and not twice
    assert QAccessible.queryAccessibleInterface(stage).text(QAccessible.Text.Name) == "Stage"


def test_a_level_toggled_by_a_screen_reader_is_a_level_chosen(qtbot: QtBot, theme: Theme) -> None:
    choice = LevelChoice(theme)
    qtbot.addWidget(choice)
    choice.set_answer(1)
    with qtbot.waitSignal(choice.level_chosen) as told:
        choice.cards[3].toggle()
    assert told.args == [3]
    assert [card.isChecked() for card in choice.cards] == [False, False, False, True]


def test_what_is_chosen_stays_so_when_a_screen_reader_toggles_it(qtbot: QtBot, theme: Theme) -> None:
    choice = LevelChoice(theme)
    qtbot.addWidget(choice)
    choice.set_answer(2)
    with qtbot.assertNotEmitted(choice.level_chosen):
        choice.cards[2].toggle()
    assert choice.cards[2].isChecked()


def test_a_box_toggled_by_a_screen_reader_is_a_box_ticked(qtbot: QtBot, theme: Theme) -> None:
    checks = Checks(theme, [("ssd", "Schizophrenia spectrum"), ("bd", "Bipolar disorder")])
    qtbot.addWidget(checks)
    with qtbot.waitSignal(checks.changed) as told:
        checks.boxes["bd"].toggle()
    assert told.args == [["bd"]]


def test_walking_scrolls_to_where_one_stands(theme: Theme, qtbot: QtBot) -> None:
    levels = LevelChoice(theme)
    levels.set_levels(TEXTS)
    area = scrolling(levels)
    qtbot.addWidget(area)
    area.resize(480, 90)
    area.show()
    levels.cards[0].setFocus()
    for card in levels.cards[:3]:
        QTest.keyClick(card, Qt.Key.Key_Down)
    assert levels.cards[3].visibleRegion().boundingRect() == levels.cards[3].rect()
