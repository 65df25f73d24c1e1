"""How a panel's members stand, drawn small: dots on four levels, and a figure with its interval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.shapes import Circle, Label, Line, Pen, Picture, Rect, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WIDTH = 260.0
HEIGHT = 24.0
_ABREAST = 6
_STEP = 8.0
_RADIUS = 3.0


def spread_picture(counts: Sequence[int], consensus: int | None, alt: str) -> Picture:
    """A dot for each member in the field of the level they gave; the consensus's field is framed."""
    field = WIDTH / len(counts)
    rows = max(max((-(-count // _ABREAST) for count in counts), default=1), 1)
    height = max(HEIGHT, rows * _STEP + 10)
    shapes = [shape for at, count in enumerate(counts) for shape in
              _field(at, count, field, height, chosen=at == consensus)]  # fmt: skip
    return Picture(WIDTH, height, tuple(shapes), alt)


def _field(level: int, count: int, width: float, height: float, *, chosen: bool) -> Iterator[Shape]:
    left = level * width
    pen = Pen("accent", 1.8) if chosen else None
    yield Rect(left + 1, 1, width - 2, height - 2, 3, "selected" if chosen else "track", pen)
    yield Label(left + 5, height / 2 + 4, str(level), "micro", "ink" if chosen else "ink2")
    rows = -(-count // _ABREAST)
    for at in range(count):
        row, column = divmod(at, _ABREAST)
        y = height / 2 + (row - (rows - 1) / 2) * _STEP
        yield Circle(left + 18 + column * _STEP, y, _RADIUS, fill="ink")


def interval_picture(
    value: float | None, interval: tuple[float, float] | None, ends: tuple[float, float], alt: str
) -> Picture:
    """A figure as a dot on a line from one end to the other, with its interval as a band; 0 has a tick."""
    low, high = ends

    def across(figure: float) -> float:
        return 6 + (min(max(figure, low), high) - low) / (high - low) * (WIDTH - 12)

    middle = HEIGHT / 2
    shapes: list[Shape] = [Line(6, middle, WIDTH - 6, middle, Pen("control", 1.0))]
    if interval:
        left, right = across(interval[0]), across(interval[1])
        shapes.append(Rect(left, middle - 6, max(right - left, 1), 12, 0, "range"))
        shapes += [Line(x, middle - 7, x, middle + 7, Pen("ink", 1.2)) for x in (left, right)]
    shapes += [
        Line(across(x), middle - 4, across(x), middle + 4, Pen("control", 1.2)) for x in (low, 0.0, high)
    ]
    if value is not None:
        shapes.append(Circle(across(value), middle, 4.6, fill="shown"))
    return Picture(WIDTH, HEIGHT, tuple(shapes), alt)
