"""A quiet label: gate, core, draft."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from dtadesign.gui.mirrored import draw_words
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.kept import Kept


class Chip(Kept, QLabel):
    """A word, with an icon before it, on a sunken ground; it cannot be pressed."""

    def __init__(
        self, theme: Theme, word: str, icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(word, parent)
        self._theme, self._icon = theme, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Icon and word."""
        word = QFontMetricsF(self._theme.font("small", 600)).horizontalAdvance(self.text())
        icon = self._theme.px(16 + 6) if self._icon else 0
        return QSize(round(word) + icon + 2 * self._theme.px(10), self._theme.px(24))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def qt_state(self) -> tuple[object, ...]:
        """Its word, which Qt keeps."""
        return (self.text(),)

    def draw(self, painter: QPainter) -> None:
        """Paint the chip; in high contrast its edge stands for its ground."""
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outlined = theme.name == "contrast"
        painter.setPen(QPen(theme.colour("ink"), 1) if outlined else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("openSoft"))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        x, side = theme.px(10), theme.px(16)
        if self._icon:
            place = QRectF(x, (self.height() - side) / 2, side, side)
            theme.draw_icon(painter, self._icon, "ink2", place)
            x += theme.px(16 + 6)
        painter.setFont(theme.font("small", 600))
        painter.setPen(theme.colour("ink2"))
        word = QRectF(x, 0, self.width() - x, self.height())
        draw_words(painter, word, Qt.AlignmentFlag.AlignVCenter, self.text())
