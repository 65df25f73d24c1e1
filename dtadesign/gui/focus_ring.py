"""The ring around what has the focus: drawn above everything, outside the thing, never clipped.

One ring a window, because a style sheet can only draw inside a widget.
"""

import weakref
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from dtadesign.gui.paint_ring import paint_ring, ring_margin, ring_reach
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.surfaces import bring_into_view


def focused_part(widget: QWidget) -> QRect:
    """What of a widget has its focus, in its own coordinates: all of it, or what its ``focus_rect`` says.

    A widget that has one, such as a tree of which a row has the focus, tells by its signal
    ``focus_rect_changed`` that it is another.
    """
    part: Callable[[], QRect] | None = getattr(widget, "focus_rect", None)
    return widget.rect() if part is None else part()


def _part_changes(widget: QWidget) -> SignalInstance | None:
    changes: SignalInstance | None = getattr(widget, "focus_rect_changed", None)
    return changes


class FocusRing(QWidget):
    """Follows the focus within ``window``."""

    _moved = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        # Weakly: the ring must not be the last to hold the window whose part it is.
        self._target: weakref.ref[QWidget] | None = None
        self._clip, self._is_due, self._stands = QRect(), False, False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.setProperty("has_ring", True)
        window.installEventFilter(self)
        theme.changed.connect(self._anew)
        # Queued, not an event of our own that is posted: PySide crashed now and then on deleting one.
        self._moved.connect(self._place_at_last, Qt.ConnectionType.QueuedConnection)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        self._follow(None, window.focusWidget())

    def target(self) -> QWidget | None:
        """What it stands around."""
        widget = self._target() if self._target else None
        return widget if widget is not None and isValid(widget) else None

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self):  # while the window dies, Qt still passes the focus on
            return
        self._let_go()
        inside = new is not None and new is not self.window() and new.window() is self.window()
        if new is None or not inside:
            self.hide()
            return
        self._target = weakref.ref(new)
        if changes := _part_changes(new):
            changes.connect(self.place)
        new.destroyed.connect(self._forget)
        self._anew()
        if old is not None and self.isHidden():
            bring_into_view(new)  # Qt scrolls to what the Tab key reaches within a pane, not from outside
            self.place()

    def _anew(self) -> None:
        """Stand above what may have come meanwhile, and look as the theme does."""
        self._stands = False
        self.place()

    def _let_go(self) -> None:
        target = self.target()
        if target is not None:
            target.destroyed.disconnect(self._forget)
            if changes := _part_changes(target):
                changes.disconnect(self.place)
        self._forget()

    def _forget(self) -> None:
        self._target = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move along with what moves the focused widget: that is painted anew, and the ring with it.

        Only the window is watched: to hear of every event of all that the widget lies in took more
        time than the ring itself.
        """
        kind = event.type()
        if kind == QEvent.Type.UpdateRequest and isValid(self):
            self.place()
        elif kind == QEvent.Type.Resize and not self._is_due and isValid(self):
            self._is_due = True
            self._moved.emit()
        return super().eventFilter(watched, event)

    def _place_at_last(self) -> None:
        """Everything has moved."""
        self._is_due = False
        self.place()

    def place(self) -> None:
        """Stand around the focused widget, as far as its scrolling pane shows it."""
        target = self.target()
        if target is None or not target.isVisible():
            self.hide()
            return
        part = focused_part(target)
        margin = ring_margin()
        rect = QRect(target.mapTo(self.window(), part.topLeft()), part.size())
        reach = margin + ring_reach(target)
        within = self.window().rect().contains(rect)
        rect.adjust(-reach, -margin, reach, margin)
        if within:  # what reaches to the window's edge has its ring within the edge
            rect &= self.window().rect()
        shown = self._shown_part(target, margin)
        if part.isEmpty() or not rect.intersects(shown):
            self.hide()
            return
        clip = shown.translated(-rect.topLeft())
        if (rect, clip) == (self.geometry(), self._clip) and self._stands and self.isVisible():
            return
        self._clip, self._stands = clip, True
        self.setGeometry(rect)
        self.raise_()
        self.show()
        self.update()

    def _shown_part(self, target: QWidget, margin: int) -> QRect:
        """What the panes around a widget leave to be seen, in the window's coordinates."""
        shown, widget = self.window().rect(), target.parentWidget()
        while widget is not None and not widget.isWindow():
            area = widget.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is widget:
                seen = QRect(widget.mapTo(self.window(), widget.rect().topLeft()), widget.size())
                shown = shown.intersected(seen.adjusted(-margin, -margin, margin, margin))
            widget = area
        return shown

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the ring."""
        painter = QPainter(self)
        painter.setClipRect(self._clip)
        paint_ring(painter, self._theme, QRectF(self.rect()), self.target())
