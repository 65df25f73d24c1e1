"""Text that wraps, set with the line heights of the design: body, notes and serif headlines."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.text_block import NO_LIMIT, TextBlock, Words, plain
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.kept import Kept, measured
from dtadesign.text import reads_from_right


class Text(Kept, QLabel):
    """A paragraph or a headline in one of the type styles.

    ``style`` and ``role`` name tokens; ``weight`` overrides the style's. Words may be spans,
    so that a beginning can stand in bold. Never cuts: it wraps, unless ``wrap`` is False.
    """

    turns = False

    def __init__(
        self,
        theme: Theme,
        words: Words = "",
        style: str = "body",
        role: str = "ink",
        *,
        weight: int | None = None,
        numbers: bool = False,
        wrap: bool = True,
        right: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._style, self._role, self._weight = theme, style, role, weight
        self._numbers, self._wrap, self._right = numbers, wrap, right
        self._words: Words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self.set_words(words)

    def set_words(self, words: Words) -> None:
        """Show other words; the same words change nothing."""
        if words == self._words:
            return
        self._words = words
        self.setText(plain(words))
        self._restyle()

    def prepare(self, words: Words) -> None:
        """Set words that are likely to come, so that they need not be set when they do."""
        self._typeset(words, self.width())

    def _block(self, width: int) -> TextBlock:
        return self._typeset(self._words, width)

    def _typeset(self, words: Words, width: int) -> TextBlock:
        limit = width if self._wrap else NO_LIMIT
        return self._theme.typeset(words, self._style, limit, weight=self._weight, numbers=self._numbers)

    @measured
    def heightForWidth(self, width: int) -> int:
        """As many lines as the words need."""
        return round(self._block(width).height)

    def sizeHint(self) -> QSize:
        """One line, or the widest that reading text may be."""
        widest = self._theme.px(tokens().measure_px)
        natural = self._block(widest)
        return QSize(round(natural.width + 1), round(natural.height))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough to wrap almost anywhere; whole if it does not wrap."""
        if not self._wrap:
            return self.sizeHint()
        return QSize(self._theme.px(24), self._theme.line_height(self._style))

    def placed(self) -> tuple[TextBlock, QPointF]:
        """The lines as they are painted, and where their top left corner stands."""
        block = self._block(self.width())
        slack = self.width() - block.width
        if not reads_from_right(plain(self._words)):
            x = slack if self._right != self.isRightToLeft() else 0.0
        else:  # its lines are flush right already, where they were given a width
            x = -slack if self._right and self._wrap and self.isRightToLeft() else 0.0
            x = slack if not self._wrap and self._right != self.isRightToLeft() else x
        return block, QPointF(x, 0.0 if self._wrap else (self.height() - block.height) / 2)

    def draw(self, painter: QPainter) -> None:
        """Paint the lines."""
        block, place = self.placed()
        block.paint(painter, place.x(), place.y(), self._theme.colour(self._role))


class Steady(Text):
    """As tall as the tallest of all words that it may show, so that nothing beneath it ever moves."""

    def __init__(self, theme: Theme, every: Sequence[Words], style: str = "body", role: str = "ink") -> None:
        self._every = every
        super().__init__(theme, "", style, role)

    @property
    def has_any(self) -> bool:
        """Whether it may show anything at all."""
        return any(plain(words) for words in self._every)

    @measured
    def heightForWidth(self, width: int) -> int:
        """As many lines as any of its words need."""
        heights = (self._typeset(words, width).height for words in (self._words, *self._every))
        return round(max(heights))


def headline(theme: Theme, words: str, style: str = "title") -> Text:
    """A serif headline: ``title`` of a page, ``verdict``, ``section`` or ``display``."""
    return Text(theme, words, style)
