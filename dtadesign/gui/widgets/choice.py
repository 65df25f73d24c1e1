"""A list that opens to choose one of many."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.mirrored import draw_words, painting
from dtadesign.gui.theme import Theme


class Choice(QComboBox):
    """One of ``choices``: pairs of a value and its words. ``chosen`` carries the value."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[tuple[str, str]],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        for value, words in choices:
            self.addItem(words, value)
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt's own lets the wheel take the focus along
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda _: self.chosen.emit(self.value()))
        theme.changed.connect(self._restyle)
        self._restyle()

    def value(self) -> str:
        """The chosen value."""
        return str(self.currentData())

    def set_value(self, value: str) -> None:
        """Show a value, without a signal."""
        self.setCurrentIndex(self.findData(value))

    def _restyle(self) -> None:
        self.setFont(self._theme.font("body"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the longest words."""
        metrics = self.fontMetrics()
        texts = [self.itemText(i) for i in range(self.count())]
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        return QSize(widest + self._theme.px(56), self._theme.px(tokens().height["field"]))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling a page must not change an answer on the way."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint border, words and chevron."""
        theme, painter = self._theme, painting(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("control"), 1))
        painter.setBrush(theme.colour("sunken" if self.underMouse() else "surface"))
        radius = tokens().radius["control"]
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(theme.colour("ink"))
        painter.setFont(self.font())
        words = QRectF(theme.px(12), 0, self.width() - theme.px(44), self.height())
        draw_words(painter, words, Qt.AlignmentFlag.AlignVCenter, self.currentText())
        side = theme.px(18)
        right = self.width() - theme.px(10) - side
        place = QRectF(right, (self.height() - side) / 2, side, side)
        theme.draw_icon(painter, "chevron-down", "ink2", place)
