"""The ring around what has the focus, as it is painted: by the ring itself and by the first paint."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.ink import pen_of, rounded
from dtadesign.gui.theme import Theme


def ring_margin() -> int:
    """How far the ring's outer edge stands from what it is around."""
    return round(tokens().stroke["focus"] + tokens().stroke["focus_gap"])


def ring_reach(widget: QWidget) -> int:
    """How much further it stands at the sides, where a widget asks for it."""
    return int(widget.property("focus_reach") or 0)


def paint_ring(painter: QPainter, theme: Theme, outer: QRectF, widget: QWidget | None) -> None:
    """Paint the ring that fills ``outer``, rounded as the widget in it is."""
    own = widget.property("focus_radius") if widget else None
    radius = own if isinstance(own, int | float) else tokens().radius["control"]
    width = tokens().stroke["focus"]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = outer.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    pen = pen_of(theme.colour("focus"), width)
    rounded(painter, line, radius + tokens().stroke["focus_gap"] + width / 2, None, pen)
