"""Boxes to make strokes in: a vote's four levels, not known, and does not apply; twice, for two votes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.marks import level_mark
from dtadesign.drawing.placing import placed
from dtadesign.drawing.shapes import Label, Pen, Picture, Rect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.drawing.marks import Vessel
    from dtadesign.drawing.shapes import Shape

BOX, HIGH, BETWEEN = 34.0, 60.0, 14.0
ANSWERS: tuple[Vessel, ...] = (0, 1, 2, 3, "unknown", "na")
_MARK = 12.0
_PEN = Pen("control", 1.0)


def tally_boxes(alt: str) -> Picture:
    """Both votes' boxes in one row."""
    wide = len(ANSWERS) * BOX
    shapes = (*_vote(0), *_vote(wide + BETWEEN))
    return Picture(2 * wide + BETWEEN, HIGH, tuple(shapes), alt)


def _vote(left: float) -> Iterator[Shape]:
    for at, answer in enumerate(ANSWERS):
        x = left + at * BOX
        yield Rect(x + 0.5, 0.5, BOX - 1, HIGH - 1, 2, None, _PEN)
        if isinstance(answer, int):
            yield Label(x + 4, 14, str(answer), "micro", "ink2")
        else:
            yield from placed(level_mark(answer), x + 3, 3, _MARK)
