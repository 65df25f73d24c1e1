"""Garbage is collected where widgets live, and nowhere else."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from dtadesign.gui.collecting import Collector, collect_what_is_due


class Ring:
    """Something that only a collection can free."""

    def __init__(self) -> None:
        self.me = self


def litter() -> None:
    for _ in range(5_000):
        Ring()


def test_no_other_thread_collects(qtbot: QtBot) -> None:
    gc.enable()
    parent = QObject()
    Collector(parent)
    ring = weakref.ref(Ring())
    thread = threading.Thread(target=litter)
    thread.start()
    thread.join()
    assert ring() is not None


def test_what_is_due_goes_while_the_window_is_idle(qtbot: QtBot) -> None:
    gc.disable()
    ring = weakref.ref(Ring())
    litter()
    collect_what_is_due()
    assert ring() is None
