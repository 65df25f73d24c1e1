"""A menu whose ticks and arrows grow with its words: those that Qt paints stay as small as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QMenu

from dtadesign.gui.mirrored import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPainter, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.theme import Theme

SIDE = 32
"""What the style sheet leaves at both sides of a row, in px at 100 %."""
_ICON, _GAP = 16, 28


class Menu(QMenu):
    """The tick stands before the words, the arrow to a menu of its own behind them."""

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._theme = theme
        self.aboutToShow.connect(self.fit)

    def fit(self) -> QSize:
        """Its size, with room between the longest words and the keys."""
        has_keys = any(not action.shortcut().isEmpty() for action in self.actions())
        self.setMinimumWidth(0)
        if has_keys:
            self.setMinimumWidth(self.sizeHint().width() + self._theme.px(_GAP))
        return self.sizeHint().expandedTo(self.minimumSize())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ticks and arrows over what Qt paints."""
        super().paintEvent(event)
        painter = painting(self)
        for action in self.actions():
            self._paint(painter, action)
        painter.end()

    def _paint(self, painter: QPainter, action: QAction) -> None:
        ticked = action.isCheckable() and action.isChecked()
        if not ticked and action.menu() is None:
            return
        row, icon, side = self.actionGeometry(action), self._theme.px(_ICON), self._theme.px(SIDE)
        start = (side - icon) / 2 if ticked else self.width() - side + (side - icon) / 2
        place = QRectF(start, row.center().y() + 1 - icon / 2, icon, icon)
        role = "ink" if action.isEnabled() else "ink3"
        name, stroke = ("check", 2.4) if ticked else ("chevron-right", 1.75)
        self._theme.draw_icon(painter, name, role, place, stroke)
