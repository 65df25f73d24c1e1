"""One person's two votes on a consideration, beside the key and the middle of the others, drawn small.

Four fields, one for each level. Told apart by shape: the first vote is an open circle, the second a filled
one, the key a frame around its field, a level that reasonable people give too a dashed frame, the middle of
the others a notch above and below.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.shapes import Circle, Label, Pen, Picture, Rect, polygon
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from dtadesign.drawing.shapes import Shape

WIDTH, HIGH = 340.0, 24.0
_LEVELS = 4
_FIELD = WIDTH / _LEVELS
_KEY, _REASONABLE = Pen("accent", 2.0), Pen("accent", 1.2, (3, 2.5))
_NOTCH = 3.6


def own_votes(
    first: int | None, second: int | None, key: int | None, reasonable: Collection[int],
    room: float | None, alt: str,
) -> Picture:  # fmt: skip
    """The row; where a vote gave no level it has no circle."""
    shapes = [*_fields(key, reasonable), *_votes(first, second)]
    if room is not None:
        shapes += _notches(_middle(room))
    return Picture(WIDTH, HIGH, tuple(shapes), alt)


def own_votes_key() -> tuple[tuple[Picture, str], ...]:
    """The marks as they are drawn, with their words."""
    field = Rect(1, 1, 18, 14, 3, "selected", _KEY)
    dashed = Rect(1, 1, 18, 14, 3, None, _REASONABLE)
    return (
        (Picture(14, 16, (_first(7, 8),)), tr("first vote")),
        (Picture(14, 16, (_second(7, 8),)), tr("second vote")),
        (Picture(20, 16, (field,)), tr("the key")),
        (Picture(20, 16, (dashed,)), tr("reasonable too")),
        (Picture(14, 16, tuple(_notches(7, 16))), tr("middle of the others (last vote)")),
    )


def _fields(key: int | None, reasonable: Collection[int]) -> Iterator[Shape]:
    for level in range(_LEVELS):
        x = level * _FIELD
        pen = _KEY if level == key else _REASONABLE if level in reasonable else None
        yield Rect(x + 1.5, 4, _FIELD - 3, HIGH - 8, 3, "selected" if level == key else "track", pen)
        yield Label(x + 6, HIGH / 2 + 4.5, str(level), "micro", "ink" if level == key else "ink2")


def _votes(first: int | None, second: int | None) -> Iterator[Shape]:
    """Both side by side where they are on one field."""
    apart = 8.0 if first == second else 0.0
    if first is not None:
        yield _first(_middle(first) - apart, HIGH / 2)
    if second is not None:
        yield _second(_middle(second) + apart, HIGH / 2)


def _first(x: float, y: float) -> Circle:
    return Circle(x, y, 5.2, "surface", Pen("ink", 1.8))


def _second(x: float, y: float) -> Circle:
    return Circle(x, y, 6.0, "shown")


def _notches(x: float, high: float = HIGH) -> Iterator[Shape]:
    """A triangle from above and one from below."""
    yield polygon(((x - _NOTCH, 0), (x + _NOTCH, 0), (x, 2 * _NOTCH - 2)), "ink")
    yield polygon(((x - _NOTCH, high), (x + _NOTCH, high), (x, high - 2 * _NOTCH + 2)), "ink")


def _middle(level: float) -> float:
    """Where a level's middle is; right of its numeral."""
    return (level + 0.5) * _FIELD + 4
