"""Announcements for screen readers that know of none: Orca before 45, as in Debian 12.

They do speak what has the focus when its description changes. So the sentence is lent to it as one,
until the focus goes on. Who knows announcements is asked at the accessibility bus, where each reader
says what it listens to; where one does, it is told in its own way and not in both.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LEFT_MS = 150
_BUS = "dtadesign asks who listens"
_HOLDS_S = 60.0
_ASKED_MS = 500
_asked: tuple[float, bool] = (float("-inf"), False)


def are_here() -> bool:
    """Whether somebody listens, and nobody to announcements."""
    global _asked  # noqa: PLW0603  one program, one accessibility bus
    at, answer = _asked
    if time.monotonic() - at > _HOLDS_S:
        events = _listened_to()
        if not events:
            return answer  # too busy to tell: asked again the next time
        answer = "object:" in events and "object:announcement" not in events
        _asked = time.monotonic(), answer
    return answer


def say(widget: QWidget, sentence: str, coming: QWidget | None = None) -> None:
    """Describe what has the focus so, or what is about to get it."""
    focus = coming or QApplication.focusWidget() or widget
    lent = focus.findChild(_Lent, options=Qt.FindChildOption.FindDirectChildrenOnly) or _Lent(focus)
    lent.say(sentence)


class _Lent(QObject):
    """A description that is lent to a widget as long as it has the focus."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget, self._own, self._said = widget, "", ""
        widget.installEventFilter(self)

    def say(self, sentence: str) -> None:
        """Another sentence; its own description is kept."""
        stands = self._widget.accessibleDescription()
        if not self._said or stands != self._said:
            self._own = stands
        self._said = sentence
        self._widget.setAccessibleDescription(self._said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give it back a moment after the focus went: at once, it would be read out."""
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(_LEFT_MS, self, self._give_back)
        return super().eventFilter(watched, event)

    def _give_back(self) -> None:
        if self._said and not self._widget.hasFocus():
            if self._widget.accessibleDescription() == self._said:
                self._widget.setAccessibleDescription(self._own)
            self._said = ""


def _listened_to() -> str:
    """The events that anybody has asked for, as text: Python cannot read what Qt makes of pairs."""
    bus = QDBusConnection(_BUS)
    if not bus.isConnected():
        here = "org.a11y.Bus"
        told = _ask(QDBusConnection.sessionBus(), here, "/org/a11y/bus", here, "GetAddress")
        if told is None:
            return ""
        bus = QDBusConnection.connectToBus(str(told.arguments()[0]), _BUS)
    registry = "org.a11y.atspi.Registry"
    told = _ask(bus, registry, "/org/a11y/atspi/registry", registry, "GetRegisteredEvents")
    return repr(told).lower() if told is not None else ""


def _ask(bus: QDBusConnection, *where: str) -> QDBusMessage | None:
    service, path, interface, method = where
    asked = QDBusInterface(service, path, interface, bus)
    asked.setTimeout(_ASKED_MS)
    told = asked.call(method)
    return told if told.type() == QDBusMessage.MessageType.ReplyMessage else None
