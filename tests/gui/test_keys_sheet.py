"""The sheet of all keys: nothing that works is left out, and the page in front comes first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dtadesign.gui.commands import COMMANDS
from dtadesign.gui.key_groups import key_groups
from dtadesign.gui.keys_sheet import KeysSheet
from dtadesign.gui.theme import Theme
from dtadesign.gui.walk_keys import WALK_KEYS
from dtadesign.gui.widgets.key_cap import KeyCap


def test_every_key_of_the_walk_and_of_the_menus_is_listed() -> None:
    listed = {key for group in key_groups() for row in group.rows for key in row.keys}
    assert {key for walk in WALK_KEYS for key in walk.shown} <= listed
    assert {key for command in COMMANDS for key in command.keys if "+" not in key} <= listed
    rows = sum(len(group.rows) for group in key_groups() if group.title.startswith("Menu "))
    assert rows == sum(bool(command.keys + command.alone) for command in COMMANDS)


@pytest.mark.parametrize(
    ("page", "first"),
    [("walk", "Answering"), ("flash", "In flash mode"), ("consensus", "In a panel's consensus")],
)
def test_the_page_in_front_comes_first(page: str, first: str) -> None:
    assert key_groups(page)[0].title == first


def test_no_key_of_the_walk_means_two_things() -> None:
    pressed = [(key, walk.shift) for walk in WALK_KEYS for key in walk.keys]
    assert len(pressed) == len(set(pressed))


def test_it_fits_a_small_window(theme: Theme, qtbot: QtBot) -> None:
    theme.set_look(text_scale=2.0)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    sheet = KeysSheet(theme, window, "walk")
    sheet.show()
    assert sheet.width() <= 1024
    assert sheet.height() <= 640
    caps = sheet.findChildren(KeyCap)
    assert max(cap.x() + cap.width() for cap in caps) < sheet.width()


def test_keys_scroll_it_while_the_focus_is_on_its_button(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    sheet = KeysSheet(theme, window, "walk")
    sheet.show()
    qtbot.waitUntil(lambda: sheet._middle.verticalScrollBar().maximum() > 0)
    bar, seen = sheet._middle.verticalScrollBar(), [0]
    for key in ("Down", "PageDown", "End", "Up", "PageUp", "Home"):
        QTest.keyClick(sheet.keep_button, getattr(Qt.Key, f"Key_{key}"))
        seen.append(bar.value())
    assert 0 < seen[1] < seen[2] < seen[3] == bar.maximum() > seen[4] > seen[5] > seen[6] == 0
    QTest.keyClick(sheet.keep_button, Qt.Key.Key_Return)
    assert sheet.isHidden()
