"""What a screen reader says without the focus moving."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_PLATFORM: str = sys.platform


def announce(widget: QWidget, sentence: str, focus: QWidget | None = None) -> None:
    """Have a sentence spoken, politely: after what is being read.

    ``focus`` gets the focus, and the sentence is said with it, once: older readers find it as the
    description when they come there, which they would say again if it changed only then.
    """
    if sentence and _are_older():
        from dtadesign.gui import older_readers

        older_readers.say(widget, sentence, focus)
        _give_focus(focus)
        return
    _give_focus(focus)
    if sentence:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def _give_focus(widget: QWidget | None) -> None:
    if widget is not None:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)


def _are_older() -> bool:
    if _PLATFORM != "linux" or not QAccessible.isActive():
        return False
    from dtadesign.gui import older_readers

    return older_readers.are_here()
