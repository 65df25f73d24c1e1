"""Python's garbage is collected in the window's thread alone, once all is painted, where there is any.

A collection begins in whichever thread happens to allocate. In the one that writes or makes the
report it would destroy widgets there, which Qt forbids: the program stood still for good.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

PAUSE_MS = 1_000
"""How long after the window came to rest: never in the midst of typing, and no timer while it rests."""


class Collector(QObject):
    """From now on collects once the window has come to rest; an idle window is left alone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what the start made, stays: no collection need look at it
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._wait_for_rest)
        self._is_time = False
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.aboutToBlock.connect(self._come_to_rest)

    def _wait_for_rest(self) -> None:
        self._is_time = True

    def _come_to_rest(self) -> None:
        """Nothing is left to do: where it is time, nobody waits now for a key to be answered."""
        if self._is_time:
            self._is_time = False
            collect_what_is_due()
        elif not self._timer.isActive() and _due():
            self._timer.start()


def _due() -> list[int]:
    """The generations whose turn it is, by Python's own thresholds."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    return [at for at, (count, most) in enumerate(zip(counts, thresholds, strict=True)) if count > most]


def collect_what_is_due() -> None:
    """Collect the generations whose turn it is."""
    due = _due()
    if due:
        gc.collect(due[-1])
