"""What a screen reader says without the focus moving."""

from __future__ import annotations

import sys

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_PLATFORM: str = sys.platform


def announce(widget: QWidget, sentence: str) -> None:
    """Have a sentence spoken, politely: after what is being read."""
    if not sentence:
        return
    if _PLATFORM == "linux" and QAccessible.isActive():
        from dtadesign.gui import older_readers

        if older_readers.are_here():
            older_readers.say(widget, sentence)
            return
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
