"""What studies found, drawn as one mark a study: told apart by shape, counted by eye.

The finding's ids are those of the library: ``yes``, ``mixed``, ``no``, ``not_reported``, ``not_seen``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.shapes import Circle, CurveTo, Line, MoveTo, Path, Pen, Picture, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

SIDE = 16.0
STEP = 19.0
BETWEEN = 10.0
"""More room where another finding begins."""
FINDINGS = ("yes", "mixed", "no", "not_reported", "not_seen")
_RADIUS = 6.2
_BEND = 0.5523
"""How far the handles of a quarter circle reach."""


def finding_mark(finding: str, alt: str = "") -> Picture:
    """The mark of one finding: full, half, a ring with a bar, a dotted ring, a dashed ring with a dot."""
    return Picture(SIDE, SIDE, _mark(finding, 0), alt)


def findings_row(
    counts: Sequence[int], alt: str = "", per_line: int = 40, *, from_right: bool = False
) -> Picture:
    """A mark for each study, finding after finding; ``per_line`` breaks a long row."""
    places: list[tuple[str, float, float]] = []
    x, y, in_line = 0.0, 0.0, 0
    for finding, count in zip(FINDINGS, counts, strict=True):
        for at in range(count):
            if in_line == per_line:
                x, y, in_line = 0.0, y + STEP, 0
            elif at == 0 and in_line:
                x += BETWEEN
            places.append((finding, x, y))
            x, in_line = x + STEP, in_line + 1
    width = max((left for _, left, _ in places), default=0.0) + SIDE
    shapes: list[Shape] = []
    for finding, left, top in places:
        shapes += _mark(finding, width - SIDE - left if from_right else left, top)
    return Picture(width, y + SIDE, tuple(shapes), alt)


def _mark(finding: str, left: float, top: float = 0.0) -> tuple[Shape, ...]:
    x, y = left + SIDE / 2, top + SIDE / 2
    outline = Circle(x, y, _RADIUS, pen=Pen("ink", 1.5))
    if finding == "yes":
        return (Circle(x, y, _RADIUS, fill="shown", pen=Pen("shown", 1.5)),)
    if finding == "mixed":
        return (_half(x, y), outline)
    if finding == "no":
        return (outline, Line(x - 3.2, y, x + 3.2, y, Pen("ink", 1.8)))
    if finding == "not_reported":
        return (Circle(x, y, _RADIUS, pen=Pen("open", 1.4, (1.4, 2.2))),)
    dashed = Circle(x, y, _RADIUS, pen=Pen("unknown", 1.6, (4.2, 2.3)))
    return (dashed, Circle(x, y, 1.5, fill="unknown"))


def _half(x: float, y: float) -> Path:
    """The left half of the disc."""
    r, bend = _RADIUS, _RADIUS * _BEND
    return Path(
        (
            MoveTo(x, y - r),
            CurveTo(x - bend, y - r, x - r, y - bend, x - r, y),
            CurveTo(x - r, y + bend, x - bend, y + r, x, y + r),
        ),
        fill="shown",
    )
