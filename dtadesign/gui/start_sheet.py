"""A sheet that paints its words and icons by itself and knows where its buttons stand.

One widget paints what thirty would: the first paint waits for none of them. For a reader who hears
the page, `say_words` puts a label without ink where each text stands, once the page is painted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from dtadesign.gui.ink import fill, pen_of, rounded
from dtadesign.gui.paint_ring import paint_ring, ring_margin, ring_reach
from dtadesign.text import reads_from_right

if TYPE_CHECKING:
    from collections.abc import Callable

    from dtadesign.gui.text_block import TextBlock
    from dtadesign.gui.theme import Theme


class _Said(NamedTuple):
    """A text where it stands; ``width`` is the room that it was set to."""

    words: str
    block: TextBlock
    x: float
    y: float
    width: float


class _Drawn(NamedTuple):
    """Something else that is painted, in its place."""

    paint: Callable[[QPainter, QRectF], None]
    place: QRectF


class _Silent(QLabel):
    """A text that is read out; the sheet paints it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing."""


class _FirstRing(QWidget):
    """The ring of the first paint; the window's own comes right after."""

    def __init__(self, theme: Theme, around: QWidget) -> None:
        super().__init__(around.parentWidget())
        self._theme, self.around = theme, around

    def place(self) -> None:
        """Around its widget, above all others; nowhere once that has gone."""
        if not isValid(self.around):
            self.hide()
            return
        margin, reach = ring_margin(), ring_reach(self.around)
        self.setGeometry(self.around.geometry().adjusted(-margin - reach, -margin, margin + reach, margin))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the ring."""
        paint_ring(QPainter(self), self._theme, QRectF(self.rect()), self.around)


class Sheet(QWidget):
    """Holds what is painted where, all in left-to-right coordinates; mirrored where lines begin right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._said: list[_Said] = []
        self._drawn: list[_Drawn] = []
        self._order: list[_Said | QWidget] = []
        self._labels: list[_Silent] = []
        self._speaks, self._across = False, 0
        self._ring: _FirstRing | None = None

    # --- putting things down

    def clear(self) -> None:
        """Nothing is painted any more; buttons stay."""
        self._said.clear()
        self._drawn.clear()
        self._order.clear()

    def put_text(
        self,
        words: str,
        style: str,
        place: tuple[float, float, float],
        role: str = "ink",
        *,
        weight: int | None = None,
        silent: bool = False,
    ) -> float:
        """Words at x, y in a width; the height they take. ``silent``: read out with something else."""
        x, y, width = place
        block = self.theme.typeset(words, style, width, weight=weight, ink=role)
        said = _Said(words, block, x, y, width)
        self._said.append(said)
        if not silent:
            self._order.append(said)
        return block.height

    def put_drawing(self, paint: Callable[[QPainter, QRectF], None], place: QRectF) -> None:
        """Something painted."""
        self._drawn.append(_Drawn(paint, place))

    def put_icon(self, name: str, role: str, place: QRectF) -> None:
        """An icon."""
        self.put_drawing(lambda painter, rect: self.theme.draw_icon(painter, name, role, rect), place)

    def put_widget(self, widget: QWidget, place: QRectF) -> None:
        """A button: where it stands, and that it comes next."""
        widget.setGeometry(self._mirrored(place).toRect())
        widget.show()
        self._order.append(widget)

    def put_box(
        self, place: QRectF, radius: float, *, line: str, ground: str = "", dashed: bool = False
    ) -> None:
        """A rounded box with an edge."""

        def box(painter: QPainter, rect: QRectF) -> None:
            pen = pen_of(self.theme.colour(line))
            if dashed:
                pen.setDashPattern([4, 3])
            inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
            rounded(painter, inner, radius, self.theme.colour(ground) if ground else None, pen)

        self.put_drawing(box, place)

    def put_ground(self, role: str, place: QRectF) -> None:
        """A plain ground."""
        self.put_drawing(lambda painter, rect: fill(painter, rect, self.theme.colour(role)), place)

    def _mirrored(self, place: QRectF) -> QRectF:
        if not self.isRightToLeft():
            return place
        return QRectF(self._across - place.right(), place.y(), place.width(), place.height())

    def words(self) -> list[str]:
        """All texts, in the order of reading."""
        return [part.words for part in self._order if isinstance(part, _Said)]

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what was put down."""
        painter, wanted = QPainter(self), QRectF(event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for drawn in self._drawn:
            place = self._mirrored(drawn.place)
            if place.intersects(wanted):
                drawn.paint(painter, place)
        for said in self._said:
            place = QRectF(said.x, said.y, said.width, said.block.height)
            if self._mirrored(place).intersects(wanted):
                said.block.paint(painter, self._left_of(said), said.y)

    def _left_of(self, said: _Said) -> float:
        if not self.isRightToLeft():
            return said.x
        takes = said.width if reads_from_right(said.words) else said.block.width
        return self._across - said.x - takes

    # --- the first ring

    def ring_around(self, widget: QWidget) -> None:
        """Show which button has the focus, until the window's own ring does."""
        self.drop_ring()
        self._ring = _FirstRing(self.theme, widget)
        self.place_ring()

    def drop_ring(self) -> None:
        """The window's own ring is there."""
        if self._ring is not None:
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None

    def place_ring(self) -> None:
        """After everything was put down anew."""
        if self._ring is not None:
            self._ring.place()

    # --- being heard

    def say_words(self) -> None:
        """From now on each text is there to be read out, in the order in which things were put down."""
        self._speaks = True
        self.say_order()

    def say_order(self) -> None:
        """Put labels where texts stand, and everything in the order of reading."""
        if not self._speaks:
            return
        texts = [part for part in self._order if isinstance(part, _Said)]
        while len(self._labels) < len(texts):
            self._labels.append(_Silent(self))
        for label in self._labels[len(texts) :]:
            label.hide()
        labels = iter(self._labels)
        for part in self._order:
            if isinstance(part, QWidget):
                part.raise_()
                continue
            label, place = next(labels), QRectF(part.x, part.y, part.width, part.block.height)
            label.setText(part.words)
            label.setGeometry(QRect(self._mirrored(place).toRect()))
            label.raise_()
            label.show()
