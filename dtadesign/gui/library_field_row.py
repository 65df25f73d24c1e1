"""One row of the field's picture: a name, a mark for each study, and the same in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from dtadesign.drawing.field_chart import SIDE, STEP, findings_row
from dtadesign.gui.paint import paint
from dtadesign.gui.widgets.pressable import Pressable
from dtadesign.library.field import counts_words, row_name
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.drawing.shapes import Picture
    from dtadesign.gui.text_block import TextBlock
    from dtadesign.gui.theme import Theme
    from dtadesign.library.field import By, Row

NAME = 230
WIDEST = 876
BESIDE = 620
"""Width (px at 100 %) from which the name stands beside its marks."""


class FieldRow(Pressable):
    """``clicked`` asks for the studies of the row."""

    def __init__(self, theme: Theme, row: Row, by: By) -> None:
        super().__init__(theme, "")
        self.row, self._name, self._counts = row, row_name(row, by), counts_words(row)
        said = tr("%n stud[y|ies]", "", row.total)
        self.setAccessibleName(f"{self._name}: {said}. {self._counts}")
        self.setAccessibleDescription(tr("Shows these studies in the list"))
        self.setProperty("focus_reach", 2)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _left(self, width: int) -> int:
        """Where the marks begin; 0 where they stand beneath the name."""
        return self._theme.px(NAME) if width >= self._theme.px(BESIDE) else 0

    def _picture(self, room: int) -> Picture:
        per_line = max(int((room / self._theme.text_scale - 3 * STEP) / STEP), 1)
        return findings_row(self.row.counts, per_line=per_line, from_right=self.isRightToLeft())

    def _blocks(self, width: int) -> tuple[TextBlock, TextBlock]:
        left = self._left(width)
        name = self._theme.typeset(self._name, "body", (left or width) - self._theme.px(16), weight=600)
        return name, self._theme.typeset(self._counts, "small", width - left - self._theme.px(8))

    def heightForWidth(self, width: int) -> int:
        """Marks and words, beside the name or beneath it."""
        px, left = self._theme.px, self._left(width)
        name, counts = self._blocks(width)
        marks = px(self._picture(width - left).height) + px(9) + counts.height
        return round((max(name.height, marks) if left else name.height + px(4) + marks) + px(18))

    def sizeHint(self) -> QSize:
        """A row across the page."""
        width = self._theme.px(WIDEST)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(self._theme.px(240), self._theme.px(40))

    def draw(self, painter: QPainter) -> None:
        """Paint name, marks and words, and a hairline beneath."""
        theme, width = self._theme, self.width()
        if self.underMouse():
            painter.fillRect(self.rect(), theme.colour("sunken"))
        painter.fillRect(QRectF(0, self.height() - 1, width, 1), theme.colour("line"))
        name, counts = self._blocks(width)
        left, top = self._left(width), float(theme.px(9))
        name.paint(painter, 0, top, theme.colour("ink"))
        if not left:
            top += name.height + theme.px(4)
        picture = self._picture(width - left)
        size = theme.px(picture.width), theme.px(picture.height)
        lower = theme.px((24 - SIDE) / 2) if left else 0
        paint(painter, picture, theme, QRectF(left, top + lower, *size))
        counts.paint(painter, left, top + size[1] + theme.px(9 if left else 5), theme.colour("ink2"))
