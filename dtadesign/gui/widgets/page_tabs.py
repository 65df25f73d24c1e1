"""The pages of a review in the window's header."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.pressable import Pressable


class _Tab(Pressable):
    """One page's name; a line beneath it when it is the one shown."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def nextCheckState(self) -> None:
        """The page decides which is shown."""

    def sizeHint(self) -> QSize:
        """Room for the bold word, so that nothing moves when it is chosen."""
        word = QFontMetricsF(self._theme.font("body", 600)).horizontalAdvance(self.text())
        return QSize(round(word) + 2 * self._theme.px(16), self._theme.px(tokens().height["header"]))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the word, and its line if it is shown."""
        painter, theme, chosen = QPainter(self), self._theme, self.isChecked()
        painter.setFont(theme.font("body", 600 if chosen else 500))
        role = "ink" if chosen or self.underMouse() else "ink2"
        painter.setPen(theme.colour(role))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if chosen:
            line = QRectF(0, self.height() - 3, self.width(), 3)
            painter.fillRect(line, theme.colour("accent"))


class PageTabs(QWidget):
    """``pages`` are pairs of id and word; ``page_asked`` carries an id."""

    page_asked = Signal(str)

    def __init__(self, theme: Theme, pages: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Pages")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.tabs = {id_: _Tab(theme, word) for id_, word in pages}
        for id_, tab in self.tabs.items():
            tab.clicked.connect(lambda _=False, page=id_: self.page_asked.emit(page))
            row.addWidget(tab)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_page(self, page: str) -> None:
        """Show which page is on."""
        for id_, tab in self.tabs.items():
            tab.setChecked(id_ == page)
            tab.setAccessibleDescription("shown now" if id_ == page else "")
