"""Layouts done once, before the page is painted: what changes in one go is shown in one go.

Left to itself Qt lays a page out each time that a part of it is shown, and paints before a layout
inside others was heard by all of them: twice, the first time in the wrong place.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout

_ROUNDS = 4
"""A layout inside others is heard by each of them in turn, a round of Qt's events at a time."""


def lay_out_now() -> None:
    """Do what layouts were asked for, and what that asks of those around them."""
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


@contextmanager
def laid_out_once(*layouts: QLayout) -> Iterator[None]:
    """However much changes within, these layouts are done once, after it; one within another is one."""
    begun = [layout for layout in layouts if layout.isEnabled()]
    for layout in begun:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in begun:
            layout.setEnabled(True)
            layout.invalidate()
            layout.activate()
            holder = layout.parentWidget()
            if holder is not None:  # what was asked of it meanwhile was heard while it could do nothing
                QCoreApplication.sendEvent(holder, QEvent(QEvent.Type.LayoutRequest))
        if begun:
            lay_out_now()
