"""A domain as it is and as it would be: two bars in one row, the supposed one striped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.shapes import Line, Pen, Picture, Rect
from dtadesign.figures import figure, whole
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.drawing.shapes import Shape

_HAIR = Pen("line", 1, (3, 3))
_BAR, _GAP, _STRIPE = 8.0, 3.0, 4.0


def moves(now: float | None, then: float | None) -> bool:
    """Whether people see another number."""
    return figure(now) != figure(then)


def projected_bar(now: float | None, then: float | None, width: float, height: float = 27) -> Picture:
    """Above how it is, filled; beneath how it would be, striped; one bar where nothing moves."""
    top = (height - 2 * _BAR - _GAP) / 2
    shapes: list[Shape] = [Line(width * third, 0, width * third, height, _HAIR) for third in (1 / 3, 2 / 3)]
    if not moves(now, then):
        middle = (height - _BAR) / 2
        shapes += [Rect(0, middle, width, _BAR, fill="track"), *_filled(now, width, middle)]
        return Picture(width, height, tuple(shapes))
    beneath = top + _BAR + _GAP
    shapes += [Rect(0, y, width, _BAR, fill="track") for y in (top, beneath)]
    shapes += [*_filled(now, width, top), *_striped(then, width, beneath)]
    return Picture(width, height, tuple(shapes))


def _filled(score: float | None, width: float, top: float) -> list[Shape]:
    return [] if score is None else [Rect(0, top, width * score / 100, _BAR, fill="shown")]


def _striped(score: float | None, width: float, top: float) -> list[Shape]:
    """An outline with upright stripes: told from a filled bar without any colour."""
    if score is None:
        return []
    end, pen = width * score / 100, Pen("shown", 1.5)
    if end < 2:
        return [Line(0.75, top, 0.75, top + _BAR, pen)]
    stripes = [
        Line(x, top, x, top + _BAR, pen)
        for x in (_STRIPE * (n + 1) for n in range(int((end - _STRIPE / 2) // _STRIPE)))
    ]
    return [Rect(0.75, top + 0.75, end - 1.5, _BAR - 1.5, fill="surface", pen=pen), *stripes]


def projection_key() -> tuple[tuple[Picture, str], ...]:
    """The two bars as they are drawn, with their words."""
    return (
        (Picture(18, _BAR, tuple(_filled(100, 18, 0))), tr("as it is")),
        (Picture(18, _BAR, tuple(_striped(100, 18, 0))), tr("what if")),
    )


def projection_words(now: float | None, then: float | None) -> str:
    """The numbers beside the bars."""
    if not moves(now, then):
        return figure(now)
    return tr("{now}, then {then}").format(now=figure(now), then=figure(then))


def projection_sentence(name: str, now: float | None, then: float | None) -> str:
    """What a row shows, for a screen reader."""
    if then is None:
        return tr("{domain}: no score").format(domain=name)
    if now is None:
        return tr("{domain}: no score yet, then {then}").format(domain=name, then=whole(then))
    if not moves(now, then):
        return tr("{domain}: {now}, as it is").format(domain=name, now=whole(now))
    said = tr("{domain}: now {now} shown, then {then}")
    return said.format(domain=name, now=whole(now), then=whole(then))
