"""Keys that a scrolling pane would keep to itself, handed to the page that they are meant for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PassedKeys(QObject):
    """Left and Right turn the page, Shift with Up and Down marks rows; ``pressed`` carries such a key."""

    pressed = Signal(QKeyEvent)

    def __init__(self, *areas: QWidget) -> None:
        super().__init__(areas[0])
        for area in areas:
            area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A pane never scrolls sideways and marks nothing."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_ours(event):
            self.pressed.emit(event)
            return True
        return super().eventFilter(watched, event)


def _is_ours(event: QKeyEvent) -> bool:
    if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
