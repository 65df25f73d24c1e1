"""A list from which one takes another consideration: as wide as its own words, opened as wide as it needs.

It opens a dozen rows high, with headings that cannot be taken. Keys open it and never take one by
themselves: letters lead to what begins so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QStandardItemModel

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.widgets.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.gui.theme import Theme

_ROWS, _ROW = 12, 30
_KEYS = Qt.Key
_STEPS = {_KEYS.Key_Up, _KEYS.Key_Down, _KEYS.Key_Home, _KEYS.Key_End, _KEYS.Key_PageUp, _KEYS.Key_PageDown}


class Adding(Choice):
    """``invitation`` says what it is for, and stands there again once one of ``choices`` was taken."""

    def __init__(self, theme: Theme, invitation: str, choices: Sequence[tuple[str, str]], name: str) -> None:
        super().__init__(theme, [("", invitation), *choices], name)
        self.setMaxVisibleItems(_ROWS)
        self.setStyleSheet("QComboBox { combobox-popup: 0; }")  # else it covers the window, top to bottom
        self._restyle()

    def _restyle(self) -> None:
        """Headings are heavier than what stands beneath them, and cannot be taken."""
        super()._restyle()
        model, row_size = self.model(), QSize(0, self._theme.px(_ROW))
        if not isinstance(model, QStandardItemModel):
            return
        for row in range(self.count()):
            item, heading = model.item(row), row > 0 and not self.itemData(row)
            item.setSizeHint(row_size)
            item.setEnabled(not heading)
            item.setFont(self._theme.font("small" if heading else "body", 600 if heading else None))

    def sizeHint(self) -> QSize:
        """Room for what it is for."""
        width = self.fontMetrics().horizontalAdvance(self.itemText(0)) + self._theme.px(56)
        return QSize(width, self._theme.px(tokens().height["field"]))

    def minimumSizeHint(self) -> QSize:
        """Its words are never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and letters open it."""
        letter = event.text() if event.text().isprintable() else ""
        if event.key() not in _STEPS and not letter.strip():
            super().keyPressEvent(event)
            return
        self.showPopup()
        if letter.strip():
            self.view().keyboardSearch(letter)

    def showPopup(self) -> None:
        """Open as wide as the longest title, and no wider than the window."""
        most = self.window().width() - 2 * self._theme.px(24)
        self.view().setMinimumWidth(min(super().sizeHint().width(), most))
        super().showPopup()
