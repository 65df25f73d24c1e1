"""Widgets of which one is seen at a time. To a screen reader it is nothing: Qt's own stack is read out."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QWidget


class Stack(QWidget):
    """As `QStackedWidget`, which a screen reader calls "layered pane" before each thing in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.addWidget, self.removeWidget = self._stack.addWidget, self._stack.removeWidget
        self.widget, self.currentWidget = self._stack.widget, self._stack.currentWidget
        self.setCurrentIndex = self._stack.setCurrentIndex

    def setCurrentWidget(self, widget: QWidget) -> None:
        """Show one, which then takes the focus itself.

        Qt would give it to what had it there last, and a screen reader begin to read that.
        """
        focus: QWidget | None = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus) and not widget.isAncestorOf(focus):
            focus.clearFocus()
        self._stack.setCurrentWidget(widget)
