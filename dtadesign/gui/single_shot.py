"""A timer that runs once each time it is started."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable


def single_shot(parent: QObject, ms: int, then: Callable[[], None]) -> QTimer:
    """One that belongs to ``parent`` and does ``then`` so long after it was started last."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(ms)
    timer.timeout.connect(then)
    return timer
