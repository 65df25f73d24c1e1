"""Small parts of several pages: a row that grows with the text, a leading figure, an unfold."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.mirrored import read_by_itself
from dtadesign.gui.text_block import Words, plain
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.kept import Kept
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr


class Line(QWidget):
    """Things side by side, or beneath one another once ``set_stacked``; the gap grows with the text."""

    def __init__(
        self, theme: Theme, *parts: QWidget, spacing: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._spacing = theme, spacing
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.row.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            self.row.addWidget(part)
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        self.row.setSpacing(self._theme.px(self._spacing))

    def set_stacked(self, stacked: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Beneath one another instead of side by side."""
        ways = QBoxLayout.Direction
        self.row.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)


class LeadFigure(Kept, QWidget):
    """A number in the serif, as large as the page wants it (px at 100 %)."""

    turns = False

    def __init__(self, theme: Theme, words: str = "", px: int = 56, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._px, self._words = theme, px, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Show another number."""
        self._words = words
        self.setAccessibleName(words)
        self._restyle()

    def words(self) -> str:
        """What it shows."""
        return self._words

    def _font(self) -> QFont:
        scale = self._px / tokens().type["figure"].px
        return self._theme.font("figure", scale=scale * self._theme.text_scale)

    def sizeHint(self) -> QSize:
        """The number and no more."""
        width = QFontMetricsF(self._font()).horizontalAdvance(self._words)
        return QSize(round(width) + 2, self._theme.px(self._px * 1.12))

    def minimumSizeHint(self) -> QSize:
        """Numbers are never cut."""
        return self.sizeHint()

    def draw(self, painter: QPainter) -> None:
        """Paint the number, its figures sitting near the foot."""
        font = self._font()
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink"))
        metrics = QFontMetricsF(font)
        read_by_itself(painter)
        x = self.width() - metrics.horizontalAdvance(self._words) if self.isRightToLeft() else 0
        painter.drawText(QPointF(x, (self.height() + metrics.capHeight()) / 2), self._words)


class Unfold(QWidget):
    """A quiet link that opens a text beneath itself; hidden where there is no text."""

    def __init__(
        self, theme: Theme, word: str, words: Words, about: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.link = LinkButton(theme, word)
        self.link.setAccessibleName(f"{word}: {about}" if about else word)
        self.body = Text(theme, words, "small", "ink2")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.body)
        self.link.clicked.connect(lambda: self.set_open(not self.is_open()))
        if not plain(words):
            self.hide()
        theme.changed.connect(self._space)
        self._space()
        self.set_open(opened=False)

    def _space(self) -> None:
        self._column.setSpacing(self._theme.px(2))

    def set_open(self, opened: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Open or close it."""
        self.body.setVisible(opened)
        self.link.setAccessibleDescription(tr("open") if opened else tr("closed"))

    def is_open(self) -> bool:
        """Whether the text is shown."""
        return not self.body.isHidden()
