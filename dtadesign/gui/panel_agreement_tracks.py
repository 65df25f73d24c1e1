"""Agreement drawn: a figure on its track with its interval, a member beside the others, a level's share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dtadesign.gui.mirrored import draw_words

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.kept import Kept


class Track(Kept, QWidget):
    """A name and a figure above a line from ``low`` to ``high``, a dot on it, and a bar for its interval.

    All that it shows stands in its accessible name; what lies beyond an end is drawn at the end.
    """

    def __init__(self, theme: Theme, ends: tuple[float, float], *, from_middle: bool = False) -> None:
        super().__init__()
        self._theme, self._ends, self._from_middle = theme, ends, from_middle
        self._name, self._figure = "", ""
        self._value: float | None = None
        self._interval: tuple[float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_figure(
        self, name: str, figure: str, value: float | None, interval: tuple[float, float] | None, said: str
    ) -> None:
        """Show another figure; ``said`` is the sentence that says the same."""
        self._name, self._figure, self._value, self._interval = name, figure, value, interval
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.updateGeometry()
        self.update()

    def _block_height(self, width: int) -> int:
        room = max(width - self._theme.px(76), self._theme.px(60))
        return round(self._theme.typeset(self._name, "small", room).height)

    def sizeHint(self) -> QSize:
        """Name and figure, and the track beneath."""
        width = max(self.width(), self._theme.px(200))
        return QSize(
            self._theme.px(236), max(self._block_height(width), self._theme.px(24)) + self._theme.px(22)
        )

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(self._theme.px(140), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the name anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self.updateGeometry()

    def _x(self, value: float) -> float:
        low, high = self._ends
        inside = min(max(value, low), high)
        side = self._theme.px(5)
        return side + (inside - low) / (high - low) * (self.width() - 2 * side)

    def draw(self, painter: QPainter) -> None:
        """Paint name, figure, track, interval and dot."""
        theme, px = self._theme, self._theme.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = max(self.width() - px(76), px(60))
        theme.typeset(self._name, "small", room).paint(painter, 0, 0, theme.colour("ink"))
        painter.setFont(theme.font("label", numbers=True))
        painter.setPen(theme.colour("ink"))
        place = QRectF(self.width() - px(76), 0, px(76), px(22))
        draw_words(painter, place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, self._figure)
        y, low, high = self.height() - px(11), *self._ends
        painter.fillRect(QRectF(self._x(low), y - 1, self._x(high) - self._x(low), 2), theme.colour("line"))
        for end in (low, (low + high) / 2, high):
            painter.fillRect(QRectF(self._x(end) - 0.5, y - px(4), 1, px(8)), theme.colour("control"))
        if self._interval is not None:
            left, right = map(self._x, self._interval)
            painter.fillRect(QRectF(left, y - px(4), right - left, px(8)), theme.colour("range"))
            for x in (left, right):
                painter.fillRect(QRectF(x - 0.75, y - px(5), 1.5, px(10)), theme.colour("ink"))
        if self._value is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            if self._from_middle:
                middle, x = self._x((low + high) / 2), self._x(self._value)
                painter.fillRect(QRectF(min(middle, x), y - 1, abs(x - middle), 2), theme.colour("accent"))
            painter.drawEllipse(QPointF(self._x(self._value), y), px(5), px(5))
