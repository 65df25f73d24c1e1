"""Python's garbage is collected in the window's thread alone.

A collection begins in whichever thread happens to allocate. In the one that writes or makes the
report it would destroy widgets there, which Qt forbids: the program stood still for good.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1_000


class Collector(QObject):
    """From now on collects while the window is idle, and never in the midst of a key press."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start(EVERY_MS)


def collect_what_is_due() -> None:
    """Collect the generations whose turn it is, by Python's own thresholds."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [at for at, (count, most) in enumerate(zip(counts, thresholds, strict=True)) if count > most]
    if due:
        gc.collect(due[-1])
