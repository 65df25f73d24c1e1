"""Whether a window holds: no text cut or on another, nothing outside its place, all large and named."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QLineEdit,
    QMenu,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)

from dtadesign.gui.focus_ring import FocusRing
from dtadesign.gui.search_palette import SearchPalette
from dtadesign.gui.start_sheet import _Silent
from dtadesign.gui.widgets.drawer import Drawer
from dtadesign.gui.widgets.kept import Kept
from tests.tour.painted import Painted, watched
from tests.tour.widgets import takes_focus

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QImage

LEAST = 24
"""The least side (px) of anything that takes the focus: WCAG 2.2, 2.5.8."""
SLACK = 1.5
"""How far (px) a measure may be out by rounding."""
SILENT = _Silent
"""Read out and not seen: its words are painted by the sheet that it lies on."""
_AS_BEFORE = 64
"""Edges of very large letters differ by this much from one time to the next, as Qt has them at hand."""
LAYERS = (Drawer, SearchPalette)
"""What lies over the page on purpose."""


@dataclass(frozen=True)
class Fault:
    """What does not hold, of which widget."""

    what: str
    widget: str
    words: str = ""

    def __str__(self) -> str:
        return f"{self.what}: {self.widget}" + (f" “{self.words[:60]}”" if self.words else "")


def faults(top: QWidget) -> list[Fault]:
    """All that does not hold in a window that is shown."""
    with watched() as painted:
        top.grab()
    every = [widget for widget in top.findChildren(QWidget) if _counts(widget, top)]
    found = [*_of_places(every), *_of_hints(every), *_of_scrolling(every), *_of_focus([top, *every])]
    return list(dict.fromkeys([*found, *_of_words(painted, top), *out_of_date(every)]))


def out_of_date(every: Iterable[QWidget]) -> Iterator[Fault]:
    """A picture that is kept shows what would be painted."""
    for widget in every:
        if isinstance(widget, Kept) and (picture := widget._kept_picture) is not None:
            ratio = picture.devicePixelRatio()
            is_shown = widget._kept_seen == widget._seen_at(ratio)
            if is_shown and apart(picture.toImage(), widget._drawn(ratio).toImage()) > _AS_BEFORE:
                yield Fault("shows what it was", name_of(widget))


def apart(one: QImage, other: QImage) -> int:
    """The most by which a colour of a pixel differs, of 255."""
    if one == other:
        return 0
    if one.size() != other.size():
        return 255
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(first - second) for first, second in pairs)


def name_of(widget: QWidget) -> str:
    """Enough to find it: its class in the class around it, and its name."""
    around = widget.parentWidget()
    home = f"{type(around).__name__} > " if around is not None else ""
    return f"{home}{type(widget).__name__} {widget.accessibleName()[:40]}".rstrip()


def _counts(widget: QWidget, top: QWidget) -> bool:
    return widget.isVisible() and widget.window() is top and not isinstance(widget, FocusRing)


# --- places


def _of_places(every: Iterable[QWidget]) -> Iterator[Fault]:
    """Nothing stands outside its parent, but in a pane that scrolls, and there not sideways."""
    for widget in every:
        around = widget.parentWidget()
        if around is None or isinstance(widget, (*LAYERS, SILENT)) or widget.isWindow():
            continue
        inside, place = around.rect(), widget.geometry()
        scrolls = _is_viewport(around)
        if place.left() < inside.left() - 1 or place.right() > inside.right() + 1:
            yield Fault("stands out sideways", name_of(widget))
        if not scrolls and (place.top() < inside.top() - 1 or place.bottom() > inside.bottom() + 1):
            yield Fault("stands out above or below", name_of(widget))


def _is_viewport(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget


def _of_scrolling(every: Iterable[QWidget]) -> Iterator[Fault]:
    for widget in every:
        if isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().maximum() > 0:
            yield Fault("scrolls sideways", name_of(widget))
        if isinstance(widget, QScrollArea) and (over := _blank(widget)) > 2 * LEAST:
            yield Fault(f"{over} px of nothing at its end", name_of(widget))


def _blank(area: QScrollArea) -> int:
    """How much taller the content is than its width asks for, where it scrolls."""
    content: QWidget | None = area.widget()
    if content is None or not content.hasHeightForWidth():
        return 0
    needed = max(content.heightForWidth(content.width()), area.viewport().height())
    return content.height() - needed


# --- words


def _of_hints(every: Iterable[QWidget]) -> Iterator[Fault]:
    """A widget with words has the room that it asks for."""
    for widget in every:
        if isinstance(widget, QScrollBar | QSplitterHandle | SILENT) or not _has_words(widget):
            continue
        least = widget.minimumSizeHint()
        high = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else least.height()
        if widget.width() + SLACK < least.width():
            yield Fault(f"narrower than its words ({widget.width()} of {least.width()})", name_of(widget))
        if widget.height() + SLACK < high:
            yield Fault(f"lower than its words ({widget.height()} of {high})", name_of(widget))


def _has_words(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit):
        return bool(widget.placeholderText())
    if isinstance(widget, QComboBox):
        return True
    text = getattr(widget, "text", None)
    return callable(text) and isinstance(text(), str) and bool(text())


def _of_words(painted: Iterable[Painted], top: QWidget) -> Iterator[Fault]:
    """No painted text is cut by its room or its widget, none stands on another."""
    seen = [(text, part) for text in painted if not (part := _seen_part(text, top)).isEmpty()]
    for text, _ in seen:
        own = _in_window(text.widget, top)
        for room in (text.room, None if _is_viewport(text.widget) else QRectF(own)):
            if room is not None and not room.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(text.rect):
                yield Fault("words are cut", name_of(text.widget), text.words)
                break
    for (one, here), (other, there) in combinations(seen, 2):
        shared = here & there
        if shared.width() > 2 * SLACK and shared.height() > 2 * SLACK and _same_layer(one, other):
            yield Fault("words stand on words", name_of(one.widget), f"{one.words[:28]} / {other.words[:28]}")


def _seen_part(text: Painted, top: QWidget) -> QRectF:
    """What of it is not scrolled away."""
    region = text.widget.visibleRegion().boundingRect()
    shown = QRectF(
        region.translated(text.widget.mapTo(top, QPoint(0, 0)) if text.widget is not top else QPoint())
    )
    return shown & text.rect


def _in_window(widget: QWidget, top: QWidget) -> QRect:
    return widget.rect().translated(widget.mapTo(top, QPoint(0, 0)) if widget is not top else QPoint())


def _same_layer(one: Painted, other: Painted) -> bool:
    return _layer(one.widget) is _layer(other.widget)


def _layer(widget: QWidget) -> QWidget | None:
    around: QWidget | None = widget
    while around is not None and not isinstance(around, LAYERS):
        around = around.parentWidget()
    return around


# --- what takes the focus


def _of_focus(every: Iterable[QWidget]) -> Iterator[Fault]:
    for widget in every:
        if not takes_focus(widget):
            continue
        if min(widget.width(), widget.height()) < LEAST:
            yield Fault(f"too small ({widget.width()}×{widget.height()})", name_of(widget))
        told = QAccessible.queryAccessibleInterface(widget)
        if not told.text(QAccessible.Text.Name).strip() and not isinstance(widget, QMenu):
            yield Fault("without a name", name_of(widget))
