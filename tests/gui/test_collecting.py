"""Garbage is collected where widgets live, and nowhere else."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from dtadesign.gui import collecting
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


def test_a_window_at_rest_collects_once_and_then_no_more(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "PAUSE_MS", 10)
    parent = QObject()
    collector = Collector(parent)
    ring = weakref.ref(Ring())
    litter()
    qtbot.waitUntil(lambda: ring() is None)
    gc.collect()
    qtbot.wait(50)
    assert not any(timer.isActive() for timer in collector.findChildren(QTimer))
    gc.unfreeze()
