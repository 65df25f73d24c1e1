"""A pane that comes in from a side of the window where there is no room for it beside."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.buttons import IconButton
from dtadesign.gui.widgets.text import Text
from dtadesign.scoring.sentences import quoted
from dtadesign.wording import tr


class Drawer(QWidget):
    """Lies over ``host`` at one side while it is open; Escape closes it.

    Focus goes into it on opening and back to where it was on closing. When the focus walks on
    to what it covers, it closes, so that nobody types into what cannot be seen.
    """

    opened = Signal()
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        host: QWidget,
        title: str,
        side: Literal["left", "right"] = "left",
        width: int = 340,
    ) -> None:
        super().__init__(host)
        self._theme, self._host, self._side, self._width = theme, host, side, width
        self._content: QWidget | None = None
        self._before: QWidget | None = None
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close = IconButton(theme, "x", tr("Close {part}").format(part=quoted(title)), "button_small")
        self._close.clicked.connect(self.close_drawer)
        self._column = QVBoxLayout(self)
        head = QHBoxLayout()
        head.addWidget(Text(theme, title, "section"), 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._close)
        self._column.addLayout(head)
        theme.changed.connect(self._place)
        host.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch_focus)
        self.hide()

    def set_content(self, content: QWidget) -> None:
        """Put a widget into it; one that was in it before is handed back by Qt's parents."""
        if self._content is not None:
            self._column.removeWidget(self._content)
        self._content = content
        self._column.addWidget(content, 1)
        content.show()

    def open_drawer(self) -> None:
        """Come in."""
        self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit()

    def close_drawer(self) -> None:
        """Go away, and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.closed.emit()

    def _watch_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        was_inside = old is not None and self.isAncestorOf(old)
        left = new is not None and new.window() is self.window() and not self.isAncestorOf(new)
        if was_inside and left and not self.isHidden():
            self._before = None
            self.close_drawer()

    def _place(self) -> None:
        host = self._host
        width = min(self._theme.px(self._width), host.width())
        left = 0 if self._is_at_left() else host.width() - width
        self.setGeometry(left, 0, width, host.height())
        side = self._theme.px(16)
        self._column.setContentsMargins(side, self._theme.px(12), side, self._theme.px(12))

    def _is_at_left(self) -> bool:
        """Sides are named as from left to right; where lines begin at the right it is the other one."""
        return (self._side == "left") != self.isRightToLeft()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the side when the window changes its size."""
        if event.type() == QEvent.Type.Resize and watched is self._host:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes what opened last."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_drawer()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the ground and the edge towards the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("page"))
        painter.setPen(QPen(self._theme.colour("control"), 1))
        x = self.width() - 1 if self._is_at_left() else 0
        painter.drawLine(x, 0, x, self.height())
