"""The first run's place on the start page: what this is, put where recent reviews will stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from dtadesign.gui.first_steps import ABOUT, HEADLINE, KEYS, SAVED, STEPS, USES
from dtadesign.gui.widgets.key_cap import HEIGHT, key_width, paint_key
from dtadesign.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from dtadesign.gui.first_steps import Point
    from dtadesign.gui.start_layout import StartSheet

_COLUMN = 158
_USE = 200


class FirstSteps:
    """Words for a minute; nothing in it wants to be pressed."""

    def __init__(self, sheet: StartSheet) -> None:
        self._sheet = sheet

    def put(self, x: float, y: float, width: float) -> float:
        """Put it down from x, y in a width; where it ends."""
        sheet, px = self._sheet, self._sheet.theme.px
        y += sheet.put_text(tr(HEADLINE), "section", (x, y, width)) + px(10)
        reading = min(width, px(720))
        y += sheet.put_text(tr(ABOUT), "reading", (x, y, reading), "ink2") + px(18)
        y = self._rule(x, y, width)
        y = self._columns(STEPS, x, y, width, _COLUMN) + px(18)
        y = self._rule(x, y, width)
        y = self._columns(USES, x, y, width, _USE) + px(18)
        y = self._rule(x, y, width)
        sheet.put_icon("check", "ink2", QRectF(x, y + px(2), px(18), px(18)))
        room = min(width, px(720)) - px(28)
        y += sheet.put_text(tr(SAVED), "reading", (x + px(28), y, room), "ink2") + px(12)
        return self._keys(x, y, width)

    def _rule(self, x: float, y: float, width: float) -> float:
        self._sheet.put_ground("line", QRectF(x, y, width, 1))
        return y + self._sheet.theme.px(16)

    def _columns(self, points: tuple[Point, ...], x: float, y: float, width: float, least: int) -> float:
        """Points side by side, as many as there is room for; where they end."""
        px = self._sheet.theme.px
        gap = px(24)
        across = max(min(len(points), int((width + gap) // (px(least) + gap))), 1)
        if 1 < across < len(points):
            across = 2 if len(points) % 2 == 0 else 1
        each, bottom = (width - (across - 1) * gap) / across, y
        for at, point in enumerate(points):
            if at and at % across == 0:
                y = bottom + px(12)
            place = (x + at % across * (each + gap), y, each)
            bottom = max(bottom, self._point(point, at + 1, place))
        return bottom

    def _point(self, point: Point, number: int, place: tuple[float, float, float]) -> float:
        sheet, px = self._sheet, self._sheet.theme.px
        x, y, width = place
        lead, line = px(28), sheet.theme.line_height("label")
        if point.icon:
            sheet.put_icon(point.icon, "accent", QRectF(x, y + (line - px(20)) / 2, px(20), px(20)))
        else:
            sheet.put_text(str(number), "figure", (x, y - px(3), lead), "accent")
        y += sheet.put_text(tr(point.word), "label", (x + lead, y, width - lead)) + px(2)
        return y + sheet.put_text(tr(point.line), "small", (x + lead, y, width - lead), "ink2")

    def _keys(self, x: float, y: float, width: float) -> float:
        """The keys with what they do, in as many lines as they need."""
        sheet, theme = self._sheet, self._sheet.theme
        px, left = theme.px, x
        line = max(px(HEIGHT), theme.line_height("small"))
        for keys, words in KEYS:
            said = tr(words)
            caps = sum(key_width(theme, key) + px(4) for key in keys)
            room = caps + px(4) + theme.typeset(said, "small").width + 1
            if left > x and left + room > x + width:
                left, y = x, y + line + px(8)
            for key in keys:
                self._key(key, QRectF(left, y + (line - px(HEIGHT)) / 2, key_width(theme, key), px(HEIGHT)))
                left += key_width(theme, key) + px(4)
            top = y + (line - theme.line_height("small")) / 2
            sheet.put_text(said, "small", (left + px(4), top, room - caps), "ink2")
            left += room - caps + px(22)
        return y + line

    def _key(self, key: str, place: QRectF) -> None:
        def cap(painter: QPainter, rect: QRectF) -> None:
            paint_key(painter, self._sheet.theme, key, rect)

        self._sheet.put_drawing(cap, place)
