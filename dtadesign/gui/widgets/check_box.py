"""A box to tick, with its word."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.text_block import NO_LIMIT, TextBlock
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.kept import Kept

_BOX = 20
_GAP = 9


class CheckBox(Kept, QCheckBox):
    """Ticked or not; the word may wrap. ``ticked`` is a person's doing, by whatever means."""

    ticked = Signal(bool)

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme, self._told = theme, False
        self.toggled.connect(self._take_toggle)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def setChecked(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Show it ticked or not, as the program says."""
        self._told = True
        super().setChecked(checked)
        self._told = False

    def _take_toggle(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        """A screen reader toggles without a click."""
        if not self._told:
            self.ticked.emit(checked)

    def qt_state(self) -> tuple[object, ...]:
        """What Qt changes: its words, and what is done with it."""
        return self.text(), self.underMouse(), self.isChecked(), self.isEnabled()

    def _left(self) -> int:
        return self._theme.px(_BOX) + self._theme.px(_GAP)

    def _block(self, width: float) -> TextBlock:
        return self._theme.typeset(self.text(), "body", width)

    def hitButton(self, pos: QPoint) -> bool:
        """Box and word can be pressed."""
        return self.rect().contains(pos)

    def heightForWidth(self, width: int) -> int:
        """As tall as the word needs."""
        text = round(self._block(width - self._left()).height)
        return max(self._theme.px(34), text + self._theme.px(10))

    def sizeHint(self) -> QSize:
        """Box and word in one line."""
        width = round(self._block(NO_LIMIT).width) + self._left() + 2
        return QSize(width, self._theme.px(34))

    def minimumSizeHint(self) -> QSize:
        """Narrow: the word wraps."""
        return QSize(min(self.sizeHint().width(), self._theme.px(120)), self._theme.px(34))

    def draw(self, painter: QPainter) -> None:
        """Paint the box, the tick and the word."""
        theme, ticked = self._theme, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        block, side = self._block(self.width() - self._left()), theme.px(_BOX)
        top = (self.height() - block.height) / 2
        box = QRectF(0.5, top + (block.line_height - side) / 2 + 0.5, side - 1, side - 1)
        ground = "accent" if ticked else "sunken" if self.underMouse() else "surface"
        painter.setPen(QPen(theme.colour("accent" if ticked else "control"), 1))
        painter.setBrush(theme.colour(ground))
        radius = tokens().radius["mark"] + 1
        painter.drawRoundedRect(box, radius, radius)
        if ticked:
            inset = theme.px(2.5)
            tick = box.adjusted(inset, inset, -inset, -inset)
            theme.draw_icon(painter, "check", "onAccent", tick, 2.6)
        role = "ink" if self.isEnabled() else "ink3"
        block.paint(painter, self._left(), top, theme.colour(role))
