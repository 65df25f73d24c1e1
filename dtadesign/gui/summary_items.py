"""What a number is made of: its considerations one by one, and the sum, beneath the row it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy

from dtadesign.drawing.marks import level_mark
from dtadesign.drawing.tokens import tokens
from dtadesign.gui.mirrored import draw_words
from dtadesign.gui.paint import paint
from dtadesign.gui.summary_words import counts_as
from dtadesign.gui.text_block import TextBlock
from dtadesign.gui.widgets.kept import measured
from dtadesign.gui.widgets.pressable import Pressable
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Text

if TYPE_CHECKING:
    from dtadesign.checklist.model import Consideration
    from dtadesign.gui.theme import Theme
    from dtadesign.scoring.scorecard import Item

_MARK, _GAP = 16, 9


class ItemRow(Pressable):
    """One consideration with its level mark and what it counts; pressing it goes there."""

    def __init__(self, theme: Theme, consideration: Consideration, item: Item) -> None:
        super().__init__(theme, "")
        self._title, self._words = consideration.name, counts_as(item)
        value = item.state if item.state == "unknown" else item.claimed
        self._mark = level_mark(value)
        self.setAccessibleName(f"{consideration.name}, {consideration.id}: {self._words}")
        self.setProperty("focus_reach", 4)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _words_width(self) -> float:
        return QFontMetricsF(self._theme.font("small")).horizontalAdvance(self._words) + self._theme.px(14)

    def _stacked(self, width: int) -> bool:
        """Where half the row is not enough, the words stand beneath the title."""
        return self._words_width() > width * 0.5

    def _block(self, width: int) -> TextBlock:
        left = self._theme.px(_MARK + _GAP)
        room = width - left - (0 if self._stacked(width) else self._words_width())
        return self._theme.typeset(self._title, "small", room)

    @measured
    def heightForWidth(self, width: int) -> int:
        """As many lines as the title needs, and one more where the words stand beneath."""
        lines = self._block(width).height
        beneath = self._theme.line_height("small") if self._stacked(width) else 0
        return max(round(lines + beneath) + self._theme.px(6), self._theme.px(26))

    def sizeHint(self) -> QSize:
        """As wide as a card allows."""
        return QSize(self._theme.px(280), self.heightForWidth(self._theme.px(280)))

    def minimumSizeHint(self) -> QSize:
        """Narrow, its title wrapped."""
        return QSize(self._theme.px(160), self._theme.px(26))

    def draw(self, painter: QPainter) -> None:
        """Paint mark, title and words."""
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), tokens().radius["mark"], tokens().radius["mark"])
        block, side, top = self._block(self.width()), theme.px(_MARK), theme.px(3)
        line = block.line_height
        paint(painter, self._mark, theme, QRectF(0, top + (line - side) / 2, side, side))
        left = theme.px(_MARK + _GAP)
        block.paint(painter, left, top, theme.colour("ink"))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        if self._stacked(self.width()):
            place = QRectF(left, top + block.height, self.width() - left, line)
            draw_words(painter, place, Qt.AlignmentFlag.AlignVCenter, self._words)
        else:
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            draw_words(painter, QRectF(0, top, self.width(), line), flags, self._words)


class Unfolded(Pane):
    """Considerations and the sum of them; ``consideration_asked`` carries the one pressed."""

    consideration_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "surface", (10, 4, 10, 14), 2)
        self._shown: object = None

    def show_items(
        self, parts: Sequence[tuple[Consideration, Item]], lines: Sequence[str], before: str = ""
    ) -> None:
        """Show these, unless they stand there already."""
        shown = (tuple((c.id, item) for c, item in parts), tuple(lines), before)
        if shown == self._shown:
            return
        self._shown = shown
        while (entry := self.column.takeAt(0)) is not None:
            if widget := entry.widget():
                widget.hide()
                widget.deleteLater()
        self._say(before)
        for consideration, item in parts:
            row = ItemRow(self._theme, consideration, item)
            row.clicked.connect(lambda _=False, id_=consideration.id: self.consideration_asked.emit(id_))
            self.column.addWidget(row)
        for words in lines:
            self._say(words)

    def _say(self, words: str) -> None:
        if words:
            self.column.addWidget(Text(self._theme, words, "small", "ink2"))
