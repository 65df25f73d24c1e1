"""Announcements for readers that know of none: lent to what has the focus, and given back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dtadesign.gui import older_readers
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.buttons import Button


@pytest.fixture
def two(theme: Theme, qtbot: QtBot) -> Iterator[tuple[Button, Button]]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, second = Button(theme, "One"), Button(theme, "Two")
    column.addWidget(first)
    column.addWidget(second)
    first.setAccessibleDescription("Its own.")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first.setFocus()
    yield first, second
    window.close()


def test_a_sentence_is_lent_until_the_focus_goes_on(two: tuple[Button, Button], qtbot: QtBot) -> None:
    first, second = two
    older_readers.say(second.window(), "Counts as 1.")
    older_readers.say(second.window(), "Counts as 2.")
    assert first.accessibleDescription() == "Counts as 2."
    second.setFocus()
    qtbot.waitUntil(lambda: first.accessibleDescription() == "Its own.")


def test_what_a_widget_says_of_itself_meanwhile_stays(two: tuple[Button, Button], qtbot: QtBot) -> None:
    first, second = two
    older_readers.say(second.window(), "Counts as 1.")
    first.setAccessibleDescription("Newer.")
    second.setFocus()
    qtbot.wait(300)
    assert first.accessibleDescription() == "Newer."


@pytest.mark.parametrize(
    ("told", "here"),
    [
        ("", False),
        ('":1.0", "object:statechanged:focused"', True),
        ('":1.0", "object:statechanged:focused", ":1.0", "object:announcement:"', False),
    ],
)
def test_only_readers_that_never_ask_for_announcements_are_older(
    monkeypatch: pytest.MonkeyPatch, told: str, here: bool
) -> None:
    monkeypatch.setattr(older_readers, "_asked", (float("-inf"), False))
    monkeypatch.setattr(older_readers, "_listened_to", lambda: told)
    assert older_readers.are_here() is here
