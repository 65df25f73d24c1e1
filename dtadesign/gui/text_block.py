"""Text in lines of an exact height, as type is set in a book, for everything that paints text.

Qt's own labels know neither line height nor a bold beginning; this is the one place that
breaks lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from dtadesign.gui.mirrored import is_turned
from dtadesign.text import reads_from_right

if TYPE_CHECKING:
    from PySide6.QtGui import QBrush, QPen, QTextLine

NO_LIMIT = 1e6


class Span(NamedTuple):
    """A stretch of text in one weight, underlined or not."""

    text: str
    weight: int | None = None
    """None: the weight of the style."""
    underline: bool = False


Words = str | Sequence[Span]


class Marked(NamedTuple):
    """A stretch of a text that is marked quietly, and what is said of it."""

    start: int
    size: int
    said: str


def plain(words: Words) -> str:
    """The text without its weights."""
    return words if isinstance(words, str) else "".join(span.text for span in words)


class TextBlock:
    """Words broken into lines of a width; measured once, painted often."""

    def __init__(
        self,
        words: Words,
        font: QFont,
        line_height: float,
        width: float = NO_LIMIT,
        ink: QBrush | None = None,
    ) -> None:
        self.line_height = line_height
        self._text = plain(words)
        self._layout = QTextLayout(self._text.replace("\n", "\u2028"), font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(_option(self._text, limited=width < NO_LIMIT))
        formats = [] if isinstance(words, str) else _formats(words, font)
        if ink is not None:
            formats.insert(0, _inked(ink, _units(self._text)))
        if formats:
            self._layout.setFormats(formats)
        self.lines = self._break(max(width, 1))
        self.height = self.lines * line_height
        self.width = max((self._layout.lineAt(i).naturalTextWidth() for i in range(self.lines)), default=0)
        from_right = width < NO_LIMIT and reads_from_right(self._text)
        self._ends = width if from_right else self.width

    def _break(self, width: float) -> int:
        self._layout.beginLayout()
        count = 0
        while True:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            top = count * self.line_height + (self.line_height - line.height()) / 2
            line.setPosition(QPointF(0, top))
            count += 1
        self._layout.endLayout()
        return count

    def paint(self, painter: QPainter, x: float, y: float, colour: QColor | None = None) -> None:
        """Paint with the block's top left corner at ``x``, ``y``; in its own ink without a colour."""
        if colour is not None:
            painter.setPen(colour)
        if not is_turned(painter):
            self._layout.draw(painter, QPointF(x, y))
            return
        painter.save()
        painter.translate(x, y)
        painter.scale(-1, 1)
        self._layout.draw(painter, QPointF(-self._ends, 0))
        painter.restore()

    def boxes(self, marked: Marked) -> tuple[QRectF, ...]:
        """Where a marked stretch stands: a box for each line that it is on."""
        start = _units(self._text[: marked.start])
        end = start + _units(self._text[marked.start : marked.start + marked.size])
        found = []
        for index in range(self.lines):
            line = self._layout.lineAt(index)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if first < end and start < last:
                ends = (_x(line, max(first, start)), _x(line, min(last, end)))
                top = index * self.line_height
                found.append(QRectF(min(ends), top, abs(ends[1] - ends[0]), self.line_height))
        return tuple(found)

    def paint_marked(self, painter: QPainter, corner: QPointF, marks: Sequence[Marked], pen: QPen) -> None:
        """Paint a line beneath each marked stretch; the words' top left corner is at ``corner``."""
        painter.setPen(pen)
        first = self._layout.lineAt(0)
        depth = first.y() + first.ascent() + max(first.descent() * 0.6, 3)
        for marked in marks:
            for box in self.boxes(marked):
                level = round(corner.y() + box.top() + depth) + 0.5
                left, right = corner.x() + box.left(), corner.x() + box.right()
                painter.drawLine(QPointF(left, level), QPointF(right, level))

    def first_baseline(self) -> float:
        """How far below the top the first line stands."""
        line = self._layout.lineAt(0)
        return line.y() + line.ascent()


def _units(text: str) -> int:
    """The length as Qt counts it: in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _x(line: QTextLine, position: int) -> float:
    x: tuple[float, int] = line.cursorToX(position)  # type: ignore[assignment]  # as PySide gives it
    return x[0]


def _option(text: str, *, limited: bool) -> QTextOption:
    option = QTextOption()
    mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    option.setWrapMode(mode if limited else QTextOption.WrapMode.ManualWrap)
    if reads_from_right(text):
        from PySide6.QtCore import Qt  # all its kinds at once: 16 ms that no start needs

        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        if limited:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
    return option


def _inked(ink: QBrush, length: int) -> QTextLayout.FormatRange:
    from PySide6.QtGui import QTextCharFormat

    whole = QTextLayout.FormatRange()
    whole.start, whole.length, whole.format = 0, length, QTextCharFormat()
    whole.format.setForeground(ink)
    return whole


def _formats(spans: Sequence[Span], font: QFont) -> list[QTextLayout.FormatRange]:
    from PySide6.QtGui import QTextCharFormat

    ranges, start = [], 0
    for span in spans:
        length = _units(span.text)
        if span.weight is not None or span.underline:
            part = QTextLayout.FormatRange()
            part.start, part.length = start, length
            part.format = QTextCharFormat()
            heavier = QFont(font)
            heavier.setWeight(font.weight() if span.weight is None else QFont.Weight(span.weight))
            heavier.setUnderline(span.underline)
            part.format.setFont(heavier)
            ranges.append(part)
        start += length
    return ranges
