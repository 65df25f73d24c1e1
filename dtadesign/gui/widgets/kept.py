"""What a widget painted, kept and shown again for as long as it would paint the same.

A page that one comes back to is painted whole by Qt, every row and word of it. Told anew, stroke by
stroke, that was most of the time that a change of page took.
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

from dtadesign.gui.mirrored import turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.theme import Theme

    _Widget = QWidget
else:
    _Widget = object

_NOTHING = QColor(0, 0, 0, 0)
_MOST_AREA = 1_000_000
"""What is larger is painted anew: a text of many screens would hold more memory than a page."""


def measured(height: Callable[[Any, int], int]) -> Callable[[Any, int], int]:
    """A ``heightForWidth`` that is worked out once a width, until the widget's ``update``.

    A layout within layouts asks each of its parts dozens of times.
    """

    @wraps(height)
    def once(self: Kept, width: int) -> int:
        of = self._kept_changes, self._theme.looks
        if of != self._kept_heights[0]:
            self._kept_heights = of, {}
        known = self._kept_heights[1]
        if width not in known:
            known[width] = height(self, width)
        return known[width]

    return once


class Kept(_Widget):
    """Mixed into a widget that paints itself in `draw`.

    Whatever changes what it shows ends in its ``update``, as for every widget that is to be seen
    changed; what Qt changes by itself, such as a button held down, stands in `qt_state`.
    """

    _theme: Theme
    turns = True
    """Where lines begin at the right its painter is turned over; a text turns by itself."""
    _kept_changes = 0
    _kept_heights: tuple[tuple[int, int], dict[int, int]] = (-1, -1), {}
    _kept_seen: tuple[object, ...] | None = None
    _kept_picture: QPixmap | None = None

    def draw(self, painter: QPainter) -> None:
        """Paint all of it, as from left to right."""
        raise NotImplementedError

    def qt_state(self) -> tuple[object, ...]:
        """What its look depends on that changes without its ``update``."""
        return ()

    def update(self, *where: Any) -> None:  # Qt has four ways to say where
        """It shows something else from now on."""
        self._kept_changes += 1
        super().update(*where)

    def _restyle(self) -> None:
        """It shows something else that may want other room."""
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint it, from its picture where there is one."""
        painter = QPainter(self)
        picture = self._kept_as_of(painter.deviceTransform().m11())
        if picture is None:
            self._draw_turned(painter)
        else:
            painter.drawPixmap(0, 0, picture)

    def _kept_as_of(self, ratio: float) -> QPixmap | None:
        """It as it looks now, once it is seen a second time so: what is new may change again.

        None where a screen has parts of pixels to one of ours.
        """
        seen = self._seen_at(ratio)
        if seen != self._kept_seen:
            self._kept_seen, self._kept_picture = seen, None
        elif self._kept_picture is None:
            fits = ratio.is_integer() and self.width() * self.height() <= _MOST_AREA
            self._kept_picture = self._drawn(ratio) if fits else None
        return self._kept_picture

    def _seen_at(self, ratio: float) -> tuple[object, ...]:
        """All that its picture depends on, for a screen with so many pixels to one of ours."""
        size = self.width(), self.height(), ratio
        return self._kept_changes, self._theme.looks, size, self.isRightToLeft(), self.qt_state()

    def _drawn(self, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(_NOTHING)  # transparent: what stands beneath it may change
        painter = QPainter(picture)
        painter.setFont(self.font())
        painter.setLayoutDirection(self.layoutDirection())
        self._draw_turned(painter)
        painter.end()
        return picture

    def _draw_turned(self, painter: QPainter) -> None:
        if self.turns and self.isRightToLeft():
            turn(painter, QRectF(self.rect()))
        self.draw(painter)
