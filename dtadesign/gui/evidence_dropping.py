"""Dragging onto the walk: what is dropped on an article is shown for its answer.

Everywhere on the article takes it, texts too, which would else take a file's address as words. A
review is left to the window, which opens it, unless it is dropped onto the evidence itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from dtadesign.gui.evidence_brought import brought, may_bring

if TYPE_CHECKING:
    from dtadesign.gui.evidence_brought import Brought


class Taker(Protocol):
    """Where evidence is taken."""

    def may_take(self) -> bool:
        """Whether it can be written to."""

    def covers(self, place: QPoint) -> bool:
        """Whether a place of the screen is on it."""

    def show_target(self, place: QPoint | None) -> None:
        """Show what would take what is held over that place of the screen; None: nothing is held."""

    def take(self, what: Brought, place: QPoint) -> None:
        """Take what was dropped there."""


class Dropping(QObject):
    """Watches widgets for what is dragged over them."""

    def __init__(self, parent: QObject, taker: Taker) -> None:
        super().__init__(parent)
        self._taker = taker

    def watch(self, widget: QWidget) -> None:
        """What is dropped on this widget is evidence, if it can be."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files, pictures and addresses; leave everything else to the widget."""
        if event.type() == QEvent.Type.DragLeave:
            self._taker.show_target(None)
            return False
        if not isinstance(event, QDropEvent) or not isinstance(watched, QWidget):
            return False
        place = watched.mapToGlobal(event.position().toPoint())
        if not self._is_ours(event, place):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)  # never moved: who gave it would take it away
        event.accept()
        if isinstance(event, QDragMoveEvent):  # which entering is too
            self._taker.show_target(place)
        else:
            self._taker.show_target(None)
            self._taker.take(brought(event.mimeData()), place)
        return True

    def _is_ours(self, event: QDropEvent, place: QPoint) -> bool:
        mime = event.mimeData()
        if not may_bring(mime) or not self._taker.may_take():
            return False
        if not mime.hasUrls():
            return True
        what = brought(mime)
        return not what.is_nothing and (not what.is_reviews or self._taker.covers(place))
