"""Whatever takes the focus has a name, in every widget and every theme, and nothing crashes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dtadesign.drawing.charts import BarValues, overall_bar, scope_pips
from dtadesign.drawing.marks import program_sign
from dtadesign.drawing.tokens import THEMES
from dtadesign.gui.forms import (
    checks_field,
    choice_field,
    line_field,
    segmented_field,
    text_field,
)
from dtadesign.gui.widgets.banner import Banner
from dtadesign.gui.widgets.buttons import Button, IconButton, LinkButton
from dtadesign.gui.widgets.chip import Chip
from dtadesign.gui.widgets.evidence_card import EvidenceCard, EvidenceSlot, EvidenceWords
from dtadesign.gui.widgets.gate_rows import GateRow, GateStrip
from dtadesign.gui.widgets.icon_view import IconView
from dtadesign.gui.widgets.key_cap import KeyCap
from dtadesign.gui.widgets.level_choice import LevelChoice
from dtadesign.gui.widgets.outline import Outline, OutlineDomain, OutlineEntry
from dtadesign.gui.widgets.page_tabs import PageTabs
from dtadesign.gui.widgets.picture_view import PictureView
from dtadesign.gui.widgets.progress_line import ProgressLine
from dtadesign.gui.widgets.score_rows import DimensionRow, DomainBarRow
from dtadesign.gui.widgets.surfaces import Card, Rule, scrolling
from dtadesign.gui.widgets.text import headline

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme

CHOICES = [("a", "One"), ("b", "Two")]
NUMBERS = BarValues(44, 56, 40, 62)


def answering(theme: Theme) -> list[QWidget]:
    levels = LevelChoice(theme)
    levels.set_levels(["None.", "Some.", "Most.", "All."])
    levels.set_answer(2, counts_as=1)
    slot = EvidenceSlot(theme)
    slot.set_lacking("Counts as 1 until something is shown.", "A policy would do.")
    words = EvidenceWords("screen", "Mood screen", "screen · 3 Nov 2026")
    outline = Outline(theme)
    entries = (OutlineEntry("A-1", "Title", 2, "pass"), OutlineEntry("A-2", "Other", aside="kept"))
    outline.set_domains([OutlineDomain("a", "Alliance", 1, 2, "fail", entries)])
    outline.set_current("A-1")
    return [levels, slot, EvidenceCard(theme, words, can_open=True), outline]


def scores(theme: Theme) -> list[QWidget]:
    bar, wide = DomainBarRow(theme, "Alliance"), DomainBarRow(theme, "Feedback", wide=True)
    bar.set_values(NUMBERS, 5, 6)
    wide.set_values(BarValues(None, None, 0, 100), 0, 6)
    strip = GateStrip(theme)
    strip.set_states(["fail", "open"])
    return [
        bar,
        wide,
        DimensionRow(theme, "Goal", 52, 9),
        GateRow(theme, "fail", "Honest availability", "HUM-4", stacked=True),
        GateRow(theme, "pass", "Security", quiet=True),
        strip,
        PictureView(theme, overall_bar(NUMBERS, (40, 50), 280)),
        PictureView(theme, scope_pips([True, False])),
        PictureView(theme, program_sign(), 18),
        ProgressLine(theme, "Answered"),
    ]


def fields(theme: Theme) -> list[QWidget]:
    return [
        line_field(theme, "Name", "For the report."),
        text_field(theme, "Note"),
        choice_field(theme, "Kind", CHOICES),
        segmented_field(theme, "Stage", CHOICES),
        checks_field(theme, "Diagnoses", CHOICES),
    ]


def others(theme: Theme) -> list[QWidget]:
    return [
        headline(theme, "What is being reviewed"),
        Button(theme, "Next", "primary", icon_after="arrow-right"),
        Button(theme, "Evidence", "quiet", icon="paperclip", key="E"),
        LinkButton(theme, "2 studies"),
        IconButton(theme, "undo-2", "Undo"),
        Banner(theme, "care", "Something to see to.", "See to it", closable=True),
        Chip(theme, "Gate", "shield-check"),
        KeyCap(theme, "Ctrl K"),
        IconView(theme, "info"),
        PageTabs(theme, CHOICES),
        Card(theme),
        Rule(),
    ]


@pytest.fixture
def sheet(theme: Theme, qtbot: QtBot) -> QWidget:
    """Every widget there is, in one column."""
    content = QWidget()
    column = QVBoxLayout(content)
    for widget in (*answering(theme), *scores(theme), *fields(theme), *others(theme)):
        column.addWidget(widget)
    area = scrolling(content)
    qtbot.addWidget(area)
    area.resize(900, 900)
    area.show()
    return area


def name_of(widget: QWidget) -> str:
    """The name a reader says: its own, or that of the label whose buddy it is."""
    interface = QAccessible.queryAccessibleInterface(widget)
    own = interface.text(QAccessible.Text.Name) or widget.accessibleName()
    return own.strip()


def test_whatever_takes_the_focus_has_a_name(sheet: QWidget) -> None:
    takers = [w for w in sheet.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(takers) > 25
    nameless = [type(w).__name__ for w in takers if not name_of(w)]
    assert not nameless


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("name", THEMES)
def test_everything_is_painted_in_every_theme_at_every_size(
    theme: Theme, sheet: QWidget, name: str, scale: float
) -> None:
    theme.set_look(name, scale)
    content = sheet.findChildren(QWidget)[1]
    assert not content.grab().isNull()


def test_a_change_of_theme_keeps_the_focus(theme: Theme, sheet: QWidget) -> None:
    button = sheet.findChildren(Button)[0]
    button.setFocus()
    theme.set_look("dark", 1.5)
    assert sheet.focusWidget() is button
