"""Layouts done once, before the page is painted: what changes in one go is shown in one go.

Left to itself Qt lays a page out each time that a part of it is shown, and paints before a layout
inside others was heard by all of them: twice, the first time in the wrong place.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QScrollArea

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout, QWidget

_ROUNDS, _INNER_ROUNDS = 4, 2
"""A layout inside others is heard by each of them in turn, a round of Qt's events at a time."""


def lay_out_now(rounds: int = _ROUNDS) -> None:
    """Do what layouts were asked for, and what that asks of those around them."""
    for _ in range(rounds):
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
        if begun:
            lay_out_now(_INNER_ROUNDS)  # what lies within knows its height before room is given to it
        for layout in begun:
            layout.setEnabled(True)
            _forget_sizes(layout)
            holder = layout.parentWidget()
            area = _area_around(holder)
            if area is not None:  # the whole is as tall as its parts need, before it is parted among them
                _tell(area)
            layout.activate()
            if holder is not None:  # what was asked of it meanwhile was heard while it could do nothing
                _tell(holder)
        if begun:
            lay_out_now()


def _forget_sizes(layout: QLayout) -> None:
    """Forget what was measured, also by the layouts that are parts of this one."""
    layout.invalidate()
    for at in range(layout.count()):
        item = layout.itemAt(at)
        part = item.layout() if item is not None else None
        if part is not None:
            _forget_sizes(part)


def _area_around(widget: QWidget | None) -> QScrollArea | None:
    """The scrolling pane that a widget lies in; what was measured of all between them is forgotten."""
    while widget is not None and not widget.isWindow():
        around = widget.parentWidget()
        area = around.parentWidget() if around is not None else None
        if isinstance(area, QScrollArea) and area.widget() is widget:
            return area
        widget.updateGeometry()
        widget = around
    return None


def _tell(widget: QWidget) -> None:
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.LayoutRequest))
