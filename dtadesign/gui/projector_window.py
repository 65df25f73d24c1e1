"""The projector's window: on the second screen where there is one; its keys are told on, not acted upon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dtadesign.gui.projector_page import ProjectorPage
from dtadesign.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

    from dtadesign.gui.theme import Theme
    from dtadesign.workshop.showing import ProjectorView

_K = Qt.Key


class ProjectorWindow(QWidget):
    """Shows a view and decides nothing: each key is told on, but those that are about the window itself.

    A presenter's remote control, which sends Page Up and Page Down, goes on and back as the arrows do.
    """

    key_asked = Signal()
    rule_asked = Signal()
    next_asked = Signal()
    back_asked = Signal()
    reveal_asked = Signal()
    second_asked = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, view: ProjectorView | None = None) -> None:
        super().__init__()
        self.setWindowTitle(tr("Projector"))
        self.page = ProjectorPage(theme, view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.setFocusProxy(self.page)
        self._asked = {
            _K.Key_K: self.key_asked,
            _K.Key_H: self.rule_asked,
            _K.Key_R: self.reveal_asked,
            _K.Key_V: self.second_asked,
            _K.Key_PageDown: self.next_asked,
            _K.Key_PageUp: self.back_asked,
        }

    def show_view(self, view: ProjectorView) -> None:
        """What the room sees from now on."""
        self.page.show_view(view)

    def set_blank(self, blank: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Show nothing, or the view again."""
        self.page.set_blank(blank)

    def come_up(self, facilitator: QWidget) -> None:
        """Fill the screen on which the facilitator's window is not; where there is but one, be a window."""
        other = second_screen(facilitator.screen(), QGuiApplication.screens())
        if other is None:
            self.resize(self.page.sizeHint())
            self.show()
            return
        self.setScreen(other)
        self.setGeometry(other.geometry())
        self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell on what is asked for."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._takes(_K(event.key())):
            super().keyPressEvent(event)

    def _takes(self, key: Qt.Key) -> bool:
        on, back = (_K.Key_Left, _K.Key_Right) if self.isRightToLeft() else (_K.Key_Right, _K.Key_Left)
        if key in (on, back):
            (self.next_asked if key == on else self.back_asked).emit()
        elif key in self._asked:
            self._asked[key].emit()
        elif key == _K.Key_B:
            self.set_blank(not self.page.is_blank)
        elif key == _K.Key_F11 or (key == _K.Key_Escape and self.isFullScreen()):
            self._turn_full()
        else:
            return False
        return True

    def _turn_full(self) -> None:
        if self.isFullScreen():
            self.showNormal()
            self.resize(self.page.sizeHint())
        else:
            self.showFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Somebody closed it."""
        super().closeEvent(event)
        self.closed.emit()


def second_screen(own: QScreen, screens: list[QScreen]) -> QScreen | None:
    """The first screen that is not one's own."""
    return next((screen for screen in screens if screen != own), None)
