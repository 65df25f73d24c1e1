"""A push button that paints itself: what buttons, links and rows that open something share."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.kept import Kept

_ENTER_KEYS = (0x01000004, 0x01000005)  # Key_Return and Key_Enter, without their class of 500


class Pressable(Kept, QPushButton):
    """A push button that paints itself in the theme."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setAutoDefault(False)
        theme.changed.connect(self._restyle)

    def qt_state(self) -> tuple[object, ...]:
        """What Qt changes: its words, and what is done with it."""
        return self.text(), self.underMouse(), self.isDown(), self.isEnabled(), self.hasFocus()

    def minimumSizeHint(self) -> QSize:
        """Words on a button are never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the focus, as Space does."""
        if event.key() in _ENTER_KEYS and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Hover is told by the ground and the pointer."""
        from PySide6.QtCore import Qt  # all its kinds at once: 16 ms that no start needs

        super().enterEvent(event)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Hover is told by the ground."""
        super().leaveEvent(event)
        self.update()
