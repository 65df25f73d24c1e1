"""A heading that opens and closes what stands beneath it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dtadesign.gui.text_block import TextBlock
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.pressable import Pressable


class _Header(Pressable):
    """The line one presses."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(theme, title)
        self.opened = False
        self.setProperty("focus_reach", 4)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _left(self) -> int:
        return self._theme.px(26)

    def _block(self, width: int) -> TextBlock:
        return self._theme.typeset(self.text(), "label", width - self._left())

    def heightForWidth(self, width: int) -> int:
        """The title, wrapped if it must be."""
        return round(self._block(width).height) + self._theme.px(14)

    def sizeHint(self) -> QSize:
        """One line."""
        width = round(self._block(10**6).width) + self._left() + 2
        return QSize(width, self._theme.px(34))

    def minimumSizeHint(self) -> QSize:
        """The title may wrap."""
        return QSize(self._theme.px(120), self._theme.px(34))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the chevron and the title."""
        painter, theme, side = QPainter(self), self._theme, self._theme.px(18)
        icon = "chevron-down" if self.opened else "chevron-right"
        block = self._block(self.width())
        top = (self.height() - block.height) / 2
        place = QRectF(0, top + (block.line_height - side) / 2, side, side)
        role = "link" if self.underMouse() else "ink"
        theme.draw_icon(painter, icon, role, place)
        block.paint(painter, self._left(), top, theme.colour(role))


class Disclosure(QWidget):
    """``title`` opens ``body``; ``toggled`` says that it was opened or closed."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, title: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header, self.body = _Header(theme, title), body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.header, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(body)
        self.header.clicked.connect(self._turn)
        self.set_open(opened=False)

    def _turn(self) -> None:
        self.set_open(not self.is_open())
        self.toggled.emit(self.is_open())

    def set_open(self, opened: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Open or close it, without a signal."""
        self.header.opened = opened
        self.header.setAccessibleDescription("open" if opened else "closed")
        self.header.update()
        self.body.setVisible(opened)

    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self.header.opened
