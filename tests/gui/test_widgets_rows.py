"""Rows of bars, dots and gates say what they show, and can be pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dtadesign.drawing.charts import BarValues
from dtadesign.drawing.marks import GATE_STATES
from dtadesign.gui.widgets.buttons import IconButton
from dtadesign.gui.widgets.evidence_card import EvidenceCard, EvidenceSlot, EvidenceWords
from dtadesign.gui.widgets.gate_rows import GateCounts, GateRow, GateStrip, gate_counts
from dtadesign.gui.widgets.page_tabs import PageTabs
from dtadesign.gui.widgets.progress_line import ProgressLine
from dtadesign.gui.widgets.score_rows import DimensionRow, DomainBarRow
from dtadesign.gui.widgets.surfaces import Pane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme


def test_a_bar_row_is_a_button_named_by_its_sentence(theme: Theme, qtbot: QtBot) -> None:
    row = DomainBarRow(theme, "Human support")
    qtbot.addWidget(row)
    row.set_values(BarValues(44.4, 55.6, 44.4, 44.4), 6, 6)
    read = QAccessible.queryAccessibleInterface(row)
    assert read.role() == QAccessible.Role.Button
    name = read.text(QAccessible.Text.Name)
    assert name == "Human support: 44 shown, 56 claimed, 6 of 6 answered"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_on_a_bar_row_asks_to_unfold(theme: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    row = DomainBarRow(theme, "Human support")
    qtbot.addWidget(row)
    with qtbot.waitSignal(row.clicked):
        QTest.keyClick(row, key)


def test_an_unfolded_row_says_so(theme: Theme, qtbot: QtBot) -> None:
    row = DomainBarRow(theme, "Human support")
    qtbot.addWidget(row)
    row.set_open(True)
    assert row.is_open()
    assert row.accessibleDescription() == "open"


def test_a_long_name_makes_a_row_taller(theme: Theme, qtbot: QtBot) -> None:
    row = DomainBarRow(theme, "Accessibility, load and the means of the people who use it")
    qtbot.addWidget(row)
    assert row.heightForWidth(280) > 27


def test_a_dimension_is_read_with_what_it_is_made_from(theme: Theme, qtbot: QtBot) -> None:
    row = DimensionRow(theme, "Goal", 52, 9)
    qtbot.addWidget(row)
    row.set_values(60, 10)
    assert row.accessibleName() == "Goal: 60 shown, from 10 considerations"


@pytest.mark.parametrize("state", GATE_STATES)
def test_a_gate_is_never_without_its_word(theme: Theme, qtbot: QtBot, state: str) -> None:
    row = GateRow(theme, "open", "Honest availability", "HUM-4")
    qtbot.addWidget(row)
    row.set_state(state)
    assert row.accessibleName().startswith("Honest availability, HUM-4, gate ")


def test_gates_are_counted_in_words_what_needs_care_first() -> None:
    states = ["open", "pass", "fail", "open", "pass"]
    assert gate_counts(states) == "1 not met, 2 still open, 2 met"


@pytest.mark.parametrize("widget", [GateStrip, GateCounts])
def test_marks_without_words_are_counted_for_the_reader(
    theme: Theme, qtbot: QtBot, widget: type[GateStrip] | type[GateCounts]
) -> None:
    strip = widget(theme)
    qtbot.addWidget(strip)
    strip.set_states(["fail", "pass"])
    assert strip.accessibleName() == "Gates: 1 not met, 1 met"


def test_a_strip_of_many_gates_wraps(theme: Theme, qtbot: QtBot) -> None:
    strip = GateStrip(theme)
    qtbot.addWidget(strip)
    strip.set_states(["open"] * 40)
    assert strip.heightForWidth(150) > strip.heightForWidth(2000)


def test_a_strip_in_a_pane_gets_the_lines_that_it_needs(theme: Theme, qtbot: QtBot) -> None:
    pane, strip = Pane(theme), GateStrip(theme)
    qtbot.addWidget(pane)
    pane.column.addWidget(strip)
    pane.column.addStretch(1)
    strip.set_states(["open"] * 27)
    pane.resize(300, 400)
    pane.show()
    QApplication.processEvents()
    assert strip.height() == strip.heightForWidth(300) > strip.sizeHint().height()


@pytest.mark.parametrize(
    ("verb", "signal"), [("Open", "open_asked"), ("Change", "change_asked"), ("Remove", "remove_asked")]
)
def test_evidence_is_asked_about_by_name(theme: Theme, qtbot: QtBot, verb: str, signal: str) -> None:
    words = EvidenceWords("screen", "Mood screen 2.1", "screen · 3 Nov 2026")
    card = EvidenceCard(theme, words, can_open=True)
    qtbot.addWidget(card)
    name = f"{verb} evidence: Mood screen 2.1"
    button = next(b for b in card.findChildren(IconButton) if b.accessibleName() == name)
    with qtbot.waitSignal(getattr(card, signal)):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_empty_slot_says_what_would_count(theme: Theme, qtbot: QtBot) -> None:
    slot = EvidenceSlot(theme)
    qtbot.addWidget(slot)
    slot.set_words("A hazard analysis would do.")
    assert slot.accessibleName() == "Add evidence. A hazard analysis would do."


def test_a_lacking_slot_says_first_what_the_claim_counts_as(theme: Theme, qtbot: QtBot) -> None:
    slot = EvidenceSlot(theme)
    qtbot.addWidget(slot)
    slot.set_lacking("Counts as 1 until something is shown.", "A policy would do.")
    name = "Add evidence. Counts as 1 until something is shown. A policy would do."
    assert slot.accessibleName() == name


@pytest.fixture
def tabs(theme: Theme, qtbot: QtBot) -> PageTabs:
    bar = PageTabs(theme, [("profile", "Profile"), ("walk", "Walk"), ("summary", "Summary")])
    qtbot.addWidget(bar)
    return bar


def test_a_tab_asks_for_its_page(tabs: PageTabs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tabs.page_asked) as told:
        QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert told.args == ["walk"]


def test_showing_a_page_asks_for_nothing(tabs: PageTabs, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tabs.page_asked):
        tabs.set_page("summary")
    assert tabs.page() == "summary"


def test_tabs_grow_with_the_text(tabs: PageTabs, theme: Theme) -> None:
    before = tabs.sizeHint().width()
    theme.set_look(text_scale=2.0)
    assert tabs.sizeHint().width() > 1.8 * before


def test_progress_is_read_in_numbers(theme: Theme, qtbot: QtBot) -> None:
    line = ProgressLine(theme, "Answered")
    qtbot.addWidget(line)
    line.set_progress(28, 63)
    assert (line.value(), line.accessibleDescription()) == (28, "28 of 63")


def test_progress_of_nothing_is_no_error(theme: Theme, qtbot: QtBot) -> None:
    line = ProgressLine(theme, "Answered")
    qtbot.addWidget(line)
    line.set_progress(0, 0)
    line.grab()
