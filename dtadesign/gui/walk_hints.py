"""The walk's most useful keys in its footer: as many of them as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from dtadesign.gui.widgets.key_cap import KeyCap
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme

HintWords = tuple[tuple[str, ...], ...]
PAGE_HINTS: HintWords = (
    ("0", "–", "3", mark("choose a level")),
    ("Enter", mark("next")),
    ("?", mark("all keys")),
)
LIST_HINTS: HintWords = (
    ("0", "–", "3", mark("answer the row")),
    ("Shift", "Down", mark("mark")),
    ("L", mark("one by one")),
)
_GAP = 14


class Hints(QWidget):
    """Keys with what they do, the first the most useful."""

    def __init__(self, theme: Theme, hints: HintWords) -> None:
        super().__init__()
        self._theme = theme
        self._hints = [self._hint(keys, tr(words)) for *keys, words in hints]
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for hint in self._hints:
            self._row.addWidget(hint)

    def _hint(self, keys: list[str], words: str) -> QWidget:
        theme, hint = self._theme, QWidget()
        row = QHBoxLayout(hint)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(5))
        for key in keys:
            dash = key == "–"
            row.addWidget(Text(theme, key, "micro", "ink2", wrap=False) if dash else KeyCap(theme, key))
        row.addWidget(Text(theme, words, "micro", "ink2", wrap=False))
        return hint

    def fit(self, room: float) -> None:
        """Show those that fit into so many pixels."""
        gap, taken = self._theme.px(_GAP), 0
        self._row.setSpacing(gap)
        for hint in self._hints:
            taken += hint.sizeHint().width() + gap
            hint.setVisible(taken <= room)
        self.setVisible(not self._hints[0].isHidden())
