"""Which words were painted where: every text of the window passes one of two doors, and both are watched."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from dtadesign.gui.mirrored import is_turned
from dtadesign.gui.text_block import TextBlock
from dtadesign.gui.widgets.kept import Kept

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

    from PySide6.QtGui import QColor


@dataclass(frozen=True)
class Painted:
    """Words, the widget that painted them, where they stand in its window, and what room they were given."""

    words: str
    widget: QWidget
    rect: QRectF
    room: QRectF | None = None


@contextmanager
def watched() -> Iterator[list[Painted]]:
    """All that is painted meanwhile by our own hand; what Qt itself paints is measured by its hints."""
    found: list[Painted] = []

    def block(self: TextBlock, painter: QPainter, x: float, y: float, colour: QColor | None = None) -> None:
        _block_paint(self, painter, x, y, colour)
        lines = [self._layout.lineAt(at) for at in range(self.lines)]
        left = min((line.naturalTextRect().left() for line in lines), default=0)
        left = 0 if is_turned(painter) else left
        _note(found, painter, self._text, QRectF(x + left, y, self.width, self.height), None)

    def text(self: QPainter, *given: Any) -> object:
        words, metrics = given[-1], QFontMetricsF(self.font())
        ink = metrics.tightBoundingRect(words)
        if isinstance(given[0], QPointF):
            at, room = given[0], None
        else:
            room = QRectF(given[0])
            flags = given[1].value if isinstance(given[1], Qt.AlignmentFlag) else int(given[1])
            set_in = metrics.boundingRect(room, flags, words)
            at = QPointF(set_in.x(), set_in.y() + metrics.ascent())
        width = metrics.horizontalAdvance(words)
        _note(found, self, words, QRectF(at.x(), at.y() + ink.y(), width, ink.height()), room)
        return _draw_text(self, *given)

    with (
        patch.object(TextBlock, "paint", block),
        patch.object(QPainter, "drawText", text),
        patch.object(Kept, "_kept_as_of", _none),  # it shows words that were written elsewhere, or before
    ):
        yield found


def _none(_: Kept, ratio: float) -> None:
    """No picture."""


_block_paint = TextBlock.paint
_draw_text = QPainter.drawText


def _note(found: list[Painted], painter: QPainter, words: str, rect: QRectF, room: QRectF | None) -> None:
    widget = _who_paints()
    if widget is not None and words.strip() and isinstance(painter.device(), QPixmap | QWidget):
        place = painter.deviceTransform()
        given = place.mapRect(room) if room is not None else None
        found.append(Painted(words, widget, place.mapRect(rect), given))


def _who_paints() -> QWidget | None:
    """The widget whose painting the caller is in, or whose rows its delegate paints."""
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        here = frame.f_locals.get("self")
        if isinstance(here, QWidget) and frame.f_code.co_name == "paintEvent":
            return here
        if isinstance(here, QStyledItemDelegate) and frame.f_code.co_name == "paint":
            view = here.parent()
            return view.viewport() if isinstance(view, QWidget) and hasattr(view, "viewport") else None
        frame = frame.f_back
    return None
