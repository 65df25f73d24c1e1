"""Layouts that wait are done now, so that a page is painted once and for good."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent

_ROUNDS = 4
"""A layout inside others is heard by each of them in turn, a round of Qt's events at a time."""


def lay_out_now() -> None:
    """Do what layouts were asked for, and what that asks of those around them.

    Left to itself Qt paints in between: the page is painted twice, the first time in the wrong place.
    """
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
