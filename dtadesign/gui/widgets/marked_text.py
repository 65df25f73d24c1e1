"""Text in which words can be marked quietly, with a tip that says what they mean."""

from __future__ import annotations

from textwrap import fill

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QMouseEvent, QPainter, QPen

from dtadesign.gui.text_block import Marked, Words, plain
from dtadesign.gui.widgets.text import Text

TIP = 56
"""Characters in a line of a tip: Qt would break them after twenty."""


class MarkedText(Text):
    """A `Text` with marks: a dotted line, a tip, and a description to the screen reader."""

    _marks: tuple[Marked, ...] = ()

    @property
    def marks(self) -> tuple[Marked, ...]:
        """The stretches that are marked."""
        return self._marks

    @property
    def words(self) -> str:
        """What stands there, without weights."""
        return plain(self._words)

    def set_words(self, words: Words) -> None:
        """Show other words, unmarked; the same words change nothing."""
        if words != self._words:
            self.set_marks(())
        super().set_words(words)

    def set_marks(self, marks: tuple[Marked, ...]) -> None:
        """Mark these stretches."""
        if marks != self._marks:
            self._marks = marks
            self.setMouseTracking(bool(marks))
            self.setToolTip("")
            self.setAccessibleDescription(" ".join(marked.said for marked in marks))
            self.update()

    def marked_at(self, place: QPoint) -> Marked | None:
        """The marked stretch under a place, if one is there."""
        block, corner = self.placed()
        inside = QPointF(place) - corner
        return next((m for m in self._marks if any(box.contains(inside) for box in block.boxes(m))), None)

    def draw(self, painter: QPainter) -> None:
        """Paint the lines, and a dotted one beneath what is marked."""
        super().draw(painter)
        if not self._marks:
            return
        block, corner = self.placed()
        pen = QPen(self._theme.colour("control"), self._theme.px(1))
        pen.setDashPattern([1, 2])
        block.paint_marked(painter, corner, self._marks, pen)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The tip is what the marked stretch means that the pointer is on."""
        marked = self.marked_at(event.position().toPoint())
        self.setToolTip(fill(marked.said, TIP) if marked else "")
        super().mouseMoveEvent(event)
