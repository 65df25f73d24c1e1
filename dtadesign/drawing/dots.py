"""People as dots: one each, outlined or filled, as large as there is room for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.shapes import Circle, Pen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.drawing.shapes import Shape

SMALLEST = 2.0
_GAP = 0.42
"""What is free between two, as a share of the radius."""


def abreast(room: float, radius: float) -> int:
    """How many dots have room in a line; one at least."""
    return max(int((room + _GAP * radius) // _step(radius)), 1)


def stacked(
    count: int, middle: float, bottom: float, across: int, radius: float, *, is_filled: bool
) -> Iterator[Shape]:
    """Dots stacked from the base, each line centred."""
    step = _step(radius)
    for at in range(count):
        line, place = divmod(at, across)
        here = min(count - line * across, across)
        x, y = middle + (place - (here - 1) / 2) * step, bottom - radius - line * step
        if is_filled:
            yield Circle(round(x, 2), round(y, 2), radius, "shown")
        else:
            yield _outlined(round(x, 2), round(y, 2), radius, "ink", "surface")


def people(
    count: int, filled: int, x: float, top: float, room: tuple[float, float], radius: float
) -> Iterator[Shape]:
    """Dots in lines from x on, the first of them filled, smaller where the room asks for it."""
    width, height = room
    while radius > SMALLEST and -(-count // abreast(width, radius)) > abreast(height, radius):
        radius -= 0.5
    across = abreast(width, radius)
    for at in range(count):
        line, place = divmod(at, across)
        middle = x + radius + place * _step(radius), top + radius + line * _step(radius)
        yield Circle(*middle, radius, "shown") if at < filled else _outlined(*middle, radius, "ink2")


def _step(radius: float) -> float:
    return radius * (2 + _GAP)


def _outlined(x: float, y: float, radius: float, role: str, fill: str | None = None) -> Circle:
    """As large as a filled one, its line included."""
    pen = Pen(role, max(radius * 0.12, 1.4))
    return Circle(x, y, radius - pen.width / 2, fill, pen)
