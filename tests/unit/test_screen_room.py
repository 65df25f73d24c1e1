"""Where windows go: never partly off the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize

from dtadesign.gui.screen_room import beside, first_size

SCREEN = QRect(0, 24, 1440, 876)


def test_the_first_window_leaves_room_for_its_title_bar() -> None:
    assert first_size(QSize(1440, 900), SCREEN) == QSize(1440, 836)
    assert first_size(QSize(1440, 900), QRect(0, 0, 2560, 1400)) == QSize(1440, 900)


@pytest.mark.parametrize(
    "window",
    [
        QRect(0, 24, 1440, 876),
        QRect(0, 24, 1000, 700),
        QRect(430, 190, 1000, 700),
        QRect(0, 24, 1800, 1200),
        QRect(1400, 800, 600, 500),
    ],
)
def test_another_window_is_all_on_the_screen(window: QRect) -> None:
    placed = beside(window, SCREEN, 32)
    assert SCREEN.contains(placed)
    assert placed.width() >= min(window.width(), SCREEN.width() - 32)
    assert placed.topLeft() != window.topLeft()


def test_where_there_is_room_it_is_as_large_a_step_away() -> None:
    assert beside(QRect(10, 40, 800, 600), SCREEN, 32) == QRect(42, 72, 800, 600)
