"""Where lines begin: the one place that turns what is painted by hand over, for a window from right to left.

A widget paints as from left to right, on the painter that `Kept.draw` or `painting` gives it; where
lines begin at the right that painter is turned over as a whole, and words, marks and icons are set
upright again by whoever paints them (`TextBlock.paint`, `paint`, `Theme.draw_icon`, `draw_words`).
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QWidget

TURNING = frozenset({"arrow-left", "arrow-right", "chevron-left", "chevron-right", "undo-2", "redo-2"})
"""Icons that point to where one goes: they turn with the window. All others look the same in both."""


def painting(widget: QWidget) -> QPainter:
    """A painter on a widget whose x grows from where lines begin."""
    painter = QPainter(widget)
    if widget.isRightToLeft():
        turn(painter, QRectF(widget.rect()))
    return painter


def margins(
    widget: QWidget, leading: int, above: int, trailing: int, below: int
) -> tuple[int, int, int, int]:
    """A layout's margins, which Qt does not mirror by itself, as it takes them."""
    if widget.isRightToLeft():
        leading, trailing = trailing, leading
    return leading, above, trailing, below


def turn(painter: QPainter, rect: QRectF) -> None:
    """Turn a rectangle over, left for right, in its place."""
    painter.translate(2 * rect.x() + rect.width(), 0)
    painter.scale(-1, 1)


def is_turned(painter: QPainter) -> bool:
    """Whether x grows towards the left."""
    return painter.worldTransform().m11() < 0


@contextmanager
def upright(painter: QPainter, rect: QRectF) -> Iterator[None]:
    """Within a rectangle everything looks as it does from left to right."""
    painter.save()
    if is_turned(painter):
        turn(painter, rect)
    yield
    painter.restore()


def read_by_itself(painter: QPainter) -> None:
    """Words keep the direction of their own letters, and "19 %" its order, whatever the window's is."""
    from PySide6.QtCore import Qt

    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def draw_words(painter: QPainter, rect: QRect | QRectF, flags: Qt.AlignmentFlag, words: str) -> None:
    """One line of words; left means where lines begin, right where they end."""
    if not is_turned(painter):
        painter.drawText(rect, flags, words)
        return
    from PySide6.QtCore import Qt

    kinds = Qt.AlignmentFlag
    across = flags & (kinds.AlignRight | kinds.AlignHCenter)
    side = kinds.AlignLeft if across == kinds.AlignRight else across or kinds.AlignRight
    with upright(painter, QRectF(rect)):
        read_by_itself(painter)
        painter.drawText(rect, (flags & kinds.AlignVertical_Mask) | side | kinds.AlignAbsolute, words)
