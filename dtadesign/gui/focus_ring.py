"""The ring around what has the focus: drawn above everything, outside the thing, never clipped.

One ring a window, because a style sheet can only draw inside a widget.
"""

import weakref
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from dtadesign.gui.paint_ring import paint_ring, ring_margin, ring_reach
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.surfaces import bring_into_view

_MOVING = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
    QEvent.Type.EnabledChange,
)


@runtime_checkable
class FocusesAPart(Protocol):
    """A widget of which only a part has the focus, such as one row of a tree."""

    focus_rect_changed: SignalInstance

    def focus_rect(self) -> QRect:
        """The part, in the widget's own coordinates."""


class FocusRing(QWidget):
    """Follows the focus within ``window``."""

    _moved = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        # Weakly: the ring must not be the last to hold the window whose part it is.
        self._target: weakref.ref[QWidget] | None = None
        self._watched: list[weakref.ref[QWidget]] = []
        self._clip, self._is_due, self._stands = QRect(), False, False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.setProperty("has_ring", True)
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
        ancestor: QWidget | None = new
        while ancestor is not None:
            ancestor.installEventFilter(self)
            self._watched.append(weakref.ref(ancestor))
            ancestor = None if ancestor.isWindow() else ancestor.parentWidget()
        if isinstance(new, FocusesAPart):
            new.focus_rect_changed.connect(self.place)
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
        for reference in self._watched:
            widget = reference()
            if widget is not None and isValid(widget):
                widget.removeEventFilter(self)
        target = self.target()
        if target is not None:
            target.destroyed.disconnect(self._forget)
            if isinstance(target, FocusesAPart):
                target.focus_rect_changed.disconnect(self.place)
        self._forget()

    def _forget(self) -> None:
        self._watched.clear()
        self._target = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move along with whatever moves the focused widget: once, after all of it has moved."""
        kind = event.type()
        if kind not in _MOVING or watched is self or not isValid(self):
            return False
        if kind is QEvent.Type.Hide:
            self.place()
        elif not self._is_due:
            self._is_due = True
            self._moved.emit()
        return False

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
        part = target.focus_rect() if isinstance(target, FocusesAPart) else target.rect()
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
