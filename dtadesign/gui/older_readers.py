"""Announcements for screen readers that know of none: Orca before 45, as in Debian 12.

They do speak a window's new name. So the sentence becomes the name of the window in front, until
that window is left. Who knows announcements is asked at the accessibility bus, where each reader
says what it listens to; where one does, it is told in its own way and not in both.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_BUS = "dtadesign asks who listens"
_HOLDS_S = 60.0
_ASKED_MS = 500
_AGAIN = "\N{ZERO WIDTH SPACE}"
"""Told apart from the same sentence said before."""
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


def say(widget: QWidget, sentence: str) -> None:
    """Name the window so."""
    window = widget.window()
    said = window.property("said_by_name")
    if said is None:
        window.installEventFilter(_Taking(window))
    window.setProperty("said_by_name", sentence)
    window.setAccessibleName(sentence + _AGAIN if window.accessibleName() == sentence else sentence)


class _Taking(QObject):
    """Takes the name back when the window is left: it would be read out with the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another window is in front."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self._window.setAccessibleName("")
        return super().eventFilter(watched, event)


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
