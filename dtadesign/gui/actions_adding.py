"""A list from which one takes another consideration: as wide as its own words, opened as wide as it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.widgets.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.gui.theme import Theme


class Adding(Choice):
    """The first of ``choices`` says what it is for; any other is taken and the first stands there again."""

    def __init__(self, theme: Theme, choices: Sequence[tuple[str, str]], name: str) -> None:
        super().__init__(theme, choices, name)
        self.setMaxVisibleItems(12)

    def sizeHint(self) -> QSize:
        """Room for what it is for."""
        width = self.fontMetrics().horizontalAdvance(self.itemText(0)) + self._theme.px(56)
        return QSize(width, self._theme.px(tokens().height["field"]))

    def minimumSizeHint(self) -> QSize:
        """Its words are never cut."""
        return self.sizeHint()

    def showPopup(self) -> None:
        """Open as wide as the longest title, and no wider than the window."""
        most = self.window().width() - 2 * self._theme.px(24)
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + self._theme.px(40), most))
        super().showPopup()
