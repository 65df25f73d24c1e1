"""Filling and stroking shapes without a name of Qt's.

`QPainter.setPen`, `setBrush`, `fillRect` and `QPen(colour)` also take names such as `Qt.NoPen`, and
to tell which was meant PySide makes the classes of all 1,200 of Qt's names, when first asked: 16 ms
that no first paint has. What is painted first is painted by these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainterPath, QPen

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QBrush, QColor, QPainter


def pen_of(colour: QColor, width: float = 1) -> QPen:
    """A pen of a colour."""
    pen = QPen()
    pen.setColor(colour)
    pen.setWidthF(width)
    return pen


def brush_of(colour: QColor) -> QBrush:
    """A solid brush of a colour."""
    return pen_of(colour).brush()


def fill(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Fill a rectangle."""
    path = QPainterPath()
    path.addRect(rect)
    painter.fillPath(path, brush_of(colour))


def rounded(
    painter: QPainter, rect: QRectF, radius: float, ground: QColor | None = None, edge: QPen | None = None
) -> None:
    """A rounded rectangle, filled, stroked or both."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    if ground is not None:
        painter.fillPath(path, brush_of(ground))
    if edge is not None:
        painter.strokePath(path, edge)


def line(painter: QPainter, ends: tuple[float, float, float, float], pen: QPen) -> None:
    """A straight line from x, y to x, y."""
    path = QPainterPath()
    path.moveTo(*ends[:2])
    path.lineTo(*ends[2:])
    painter.strokePath(path, pen)
