"""A menu whose ticks and arrows grow with its words: those that Qt paints stay as small as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtWidgets import QApplication, QMenu

from dtadesign.gui.mirrored import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPainter, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.theme import Theme

SIDE = 32
"""What the style sheet leaves at both sides of a row, in px at 100 %."""
_ICON, _GAP = 16, 28
CLOSE = "close"
"""The style sheet's word for a menu whose rows stand close together."""


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
        self._set_close(is_close=False)
        self._set_close(is_close=self.sizeHint().height() > self._room())
        if has_keys:
            self.setMinimumWidth(self.sizeHint().width() + self._theme.px(_GAP))
        return self.sizeHint().expandedTo(self.minimumSize())

    def _room(self) -> int:
        """How tall it may be without leaving the window that it belongs to."""
        parent = self.parentWidget()
        return parent.window().height() if parent is not None else self.screen().availableSize().height()

    def _set_close(self, *, is_close: bool) -> None:
        """Rows closer together, for a low window or large letters."""
        if self.property(CLOSE) != is_close:
            self.setProperty(CLOSE, is_close)
            self.style().unpolish(self)
            self.style().polish(self)
            QApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))  # it measures its rows anew

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
