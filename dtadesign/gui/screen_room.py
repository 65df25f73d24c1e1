"""Where a window goes so that all of it, its title bar too, is on the screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

TITLE_BAR = 40
"""What a title bar takes at most, px; how tall it is one only knows once the window is shown."""


def first_size(wanted: QSize, available: QRect) -> QSize:
    """The size of the first window."""
    return wanted.boundedTo(available.size() - QSize(0, TITLE_BAR))


def beside(window: QRect, available: QRect, step: int) -> QRect:
    """A window a step down and on from another, both with their frames; where that ends, at the top again."""
    moved = window.translated(step, step)
    if available.contains(moved):
        return moved
    size = window.size().boundedTo(available.size() - QSize(step, step))
    start = available.topLeft()
    if window.topLeft() == start:
        start += QPoint(step, step)
    return QRect(start, size)
