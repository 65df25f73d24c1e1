"""Text in lines of an exact height, as type is set in a book, for everything that paints text.

Qt's own labels know neither line height nor a bold beginning; this is the one place that
breaks lines.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

NO_LIMIT = 1e6


class Span(NamedTuple):
    """A stretch of text in one weight, underlined or not."""

    text: str
    weight: int | None = None
    """None: the weight of the style."""
    underline: bool = False


Words = str | Sequence[Span]


def plain(words: Words) -> str:
    """The text without its weights."""
    return words if isinstance(words, str) else "".join(span.text for span in words)


class TextBlock:
    """Words broken into lines of a width; measured once, painted often."""

    def __init__(self, words: Words, font: QFont, line_height: float, width: float = NO_LIMIT) -> None:
        self.line_height = line_height
        self._text = plain(words)
        self._layout = QTextLayout(self._text.replace("\n", "\u2028"), font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(_option(self._text, limited=width < NO_LIMIT))
        if not isinstance(words, str):
            self._layout.setFormats(_formats(words, font))
        self.lines = self._break(max(width, 1))
        self.height = self.lines * line_height
        self.width = max((self._layout.lineAt(i).naturalTextWidth() for i in range(self.lines)), default=0)

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

    def paint(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Paint with the block's top left corner at ``x``, ``y``."""
        painter.setPen(colour)
        self._layout.draw(painter, QPointF(x, y))

    def first_baseline(self) -> float:
        """How far below the top the first line stands."""
        line = self._layout.lineAt(0)
        return line.y() + line.ascent()


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


def reads_from_right(text: str) -> bool:
    """Whether the first letter with a direction is written from right to left."""
    if text[:1].isascii() and text[:1].isalpha():
        return False
    import unicodedata

    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def _formats(spans: Sequence[Span], font: QFont) -> list[QTextLayout.FormatRange]:
    from PySide6.QtGui import QTextCharFormat

    ranges, start = [], 0
    for span in spans:
        length = len(span.text.encode("utf-16-le")) // 2  # Qt counts UTF-16 units
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
