"""The slope chart: where each domain stood, at the left, and where it stands, at the right.

A line that rises is solid, one that falls is dashed, one that stays is thin; labels stand beside
the ends, moved apart where two would overlap, with a fine line to the end they belong to.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from dtadesign.drawing.shapes import (
    Anchor,
    Circle,
    Label,
    Line,
    LineTo,
    MoveTo,
    Path,
    Pen,
    Picture,
    Shape,
    polygon,
)
from dtadesign.figures import whole
from dtadesign.wording import mark

LINE = 18.0
"""The height of one line of a label (style ``small``, set tight)."""
_GAP = 4.0
_HEAD = 30.0
_LEAD = 26.0
"""How far from an axis its labels begin: room for the fine lines and the dot."""
_FIGURE = 26.0
_PENCIL = 14.0
_LEAST_SPAN = 50
_UP, _DOWN, _SAME = Pen("shown", 2.5), Pen("ink", 2, (7, 5)), Pen("control", 1.25)
_THIRD = Pen("control", 1, (1.5, 4))


@dataclass(frozen=True, slots=True)
class Slope:
    """One line of the chart; ``name`` is broken into lines by whoever can measure type."""

    name: tuple[str, ...]
    old: float
    new: float
    reworded: bool = False

    @property
    def height(self) -> float:
        """What its label takes."""
        return LINE * max(len(self.name), 1)

    @property
    def by(self) -> int:
        """How far it moved, in the whole numbers that people see."""
        return whole(self.new) - whole(self.old)


def broken(name: str, width: float, measure: Callable[[str], float]) -> tuple[str, ...]:
    """A name in lines no wider than ``width``, parted between words; a longer word stays whole."""
    lines: list[str] = []
    for word in name.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def head_rooms(width: float, label_width: float, *, names_twice: bool) -> tuple[float, float]:
    """How wide the two heads of a chart may be, so that neither is cut and they do not meet."""
    left = label_width + _FIGURE + _LEAD
    return (left, left) if names_twice else (left, width - left - 12)


def slope_height(slopes: Sequence[Slope]) -> float:
    """How tall a chart must be for its labels to stand clear of each other."""
    return _HEAD + max(sum(slope.height + _GAP for slope in slopes) + 16, 160)


def slope_chart(
    slopes: Sequence[Slope], width: float, label_width: float, heads: tuple[str, str],
    *, height: float = 0, alt: str = "", names_twice: bool = True, mirrored: bool = False,
) -> Picture:  # fmt: skip
    """The chart across ``width``; names take at most ``label_width``, at both sides if ``names_twice``.

    ``heads`` name the two moments. ``mirrored`` puts the old one at the right, for those who read
    from there.
    """
    height = max(height, slope_height(slopes))
    left = label_width + _FIGURE + _LEAD
    right = (label_width if names_twice else 0) + _FIGURE + _LEAD
    right += _PENCIL + 6 if any(slope.reworded for slope in slopes) else 0
    frame = _Frame(left, width - right, _HEAD + 8, height - 12, *_ends(slopes))
    shapes: list[Shape] = [
        Line(x, _HEAD - 4, x, height, Pen("control", 1)) for x in (frame.left, frame.right)
    ]
    shapes += [
        Line(frame.left, frame.y(third), frame.right, frame.y(third), _THIRD)
        for third in (100 / 3, 200 / 3)
        if frame.low < third < frame.high
    ]
    shapes.append(Label(frame.left, 15, heads[0], "small", "ink2", "end"))
    if names_twice:
        shapes.append(Label(frame.right, 15, heads[1], "small", "ink2"))
    else:  # there is no room beyond the axis
        shapes.append(Label(width, 15, heads[1], "small", "ink2", "end"))
    for slope in sorted(slopes, key=lambda slope: slope.by != 0):
        shapes += _line(slope, frame)
    shapes += _labels(slopes, frame, old=True)
    unnamed = slopes if names_twice else [replace(slope, name=()) for slope in slopes]
    shapes += _labels(unnamed, frame, old=False)
    if mirrored:
        shapes = [_mirrored(shape, width) for shape in shapes]
    return Picture(width, height, tuple(shapes), alt)


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where the two axes stand, and which scores their ends are."""

    left: float
    right: float
    top: float
    bottom: float
    low: float
    high: float

    def y(self, score: float) -> float:
        return self.bottom - (self.bottom - self.top) * (score - self.low) / (self.high - self.low)


def _ends(slopes: Sequence[Slope]) -> tuple[float, float]:
    """The tens around all scores, never so near that a small move looks like a large one."""
    scores = [score for slope in slopes for score in (slope.old, slope.new)] or [0.0, 100.0]
    low, high = min(scores) // 10 * 10, -(-max(scores) // 10) * 10
    while high - low < _LEAST_SPAN:
        low, high = max(low - 10, 0), min(high + 10, 100)
    return low, high


def _line(slope: Slope, frame: _Frame) -> list[Shape]:
    pen = _UP if slope.by > 0 else _DOWN if slope.by < 0 else _SAME
    start, end = frame.y(slope.old), frame.y(slope.new)
    radius = 4.0 if slope.by else 3.0
    return [
        Line(frame.left, start, frame.right, end, pen),
        Circle(frame.left, start, radius, "surface", Pen(pen.role, 1.5)),
        Circle(frame.right, end, radius, pen.role),
    ]


def _labels(slopes: Sequence[Slope], frame: _Frame, *, old: bool) -> list[Shape]:
    score = [slope.old if old else slope.new for slope in slopes]
    order = sorted(range(len(slopes)), key=lambda at: (-score[at], at))
    wanted = [frame.y(score[at]) for at in order]
    heights = [slopes[at].height + _GAP for at in order]
    middles = spread(wanted, heights, _HEAD, frame.bottom + 12)
    shapes: list[Shape] = []
    for at, y, middle in zip(order, wanted, middles, strict=True):
        shapes += _label(slopes[at], whole(score[at]), frame, y, middle, old=old)
    return shapes


def _label(slope: Slope, score: int, frame: _Frame, y: float, middle: float, *, old: bool) -> list[Shape]:
    """A fine line from the end, the number, and the name beyond it."""
    way, anchor = (-1.0, "end") if old else (1.0, "start")
    axis = frame.left if old else frame.right
    edge, style = axis + way * (_LEAD - 4), "label" if slope.by else "small"
    shapes: list[Shape] = [Line(axis + way * 6, y, edge, middle, Pen("control", 1))]
    baseline = middle + 5
    shapes.append(Label(axis + way * _LEAD, baseline, str(score), "label", "ink", _anchor(anchor)))
    x = axis + way * (_LEAD + _FIGURE)
    if slope.reworded and not old:
        shapes += _pencil(x, middle - _PENCIL / 2)
        x += _PENCIL + 6
    top = middle - slope.height / 2
    for row, words in enumerate(slope.name):
        shapes.append(Label(x, top + row * LINE + LINE / 2 + 5, words, style, "ink", _anchor(anchor)))
    return shapes


def _anchor(side: str) -> Anchor:
    return "end" if side == "end" else "start"


def spread(wanted: Sequence[float], heights: Sequence[float], top: float, bottom: float) -> list[float]:
    """Middles as near as may be to where they are wanted, in that order, none over another.

    Neighbours that would overlap become one block about the middle of what they want; blocks that
    then touch are joined, and the whole is kept between ``top`` and ``bottom``.
    """
    blocks: list[tuple[float, float, int]] = []  # the start of each, its height, how many are in it
    for want, height in zip(wanted, heights, strict=True):
        start, size, count = want - height / 2, height, 1
        start = max(start, top)
        while blocks and blocks[-1][0] + blocks[-1][1] > start:
            before, tall, held = blocks.pop()
            centre = (before + tall / 2) * held + (start + size / 2) * count
            size, count = size + tall, count + held
            start = max(centre / count - size / 2, top)
        blocks.append((start, size, count))
    return _within(blocks, heights, bottom)


def _within(blocks: list[tuple[float, float, int]], heights: Sequence[float], bottom: float) -> list[float]:
    """The middles of all that stand in the blocks, pushed up from the foot where they pass it."""
    limit, starts = bottom, []
    for start, size, _ in reversed(blocks):
        placed = min(start, limit - size)
        starts.append(placed)
        limit = placed
    middles, at = [], 0
    for start, (_, _, count) in zip(reversed(starts), blocks, strict=True):
        y = start
        for height in heights[at : at + count]:
            middles.append(y + height / 2)
            y += height
        at += count
    return middles


def _pencil(x: float, y: float) -> list[Shape]:
    """The mark of what is worded differently: a pencil, as its icon, drawn."""
    unit, pen = _PENCIL / 24, Pen("ink2", 1.5, round=True)
    tip, eraser = ((7.6, 20.4), (2.2, 21.8), (3.6, 16.4)), ((16.6, 3.2), (18.2, 2.4), (20.2, 2.6))
    corner = ((21.4, 4.0), (21.5, 5.8), (20.8, 7.2))
    outline = polygon(tuple((x + a * unit, y + b * unit) for a, b in (*tip, *eraser, *corner)), pen=pen)
    return [outline, Line(x + 15 * unit, y + 5 * unit, x + 19 * unit, y + 9 * unit, pen)]


def slope_key(*, apart: bool = False) -> tuple[tuple[Picture, str], ...]:
    """The marks of the chart as they are drawn, each with what it says, as a word to translate.

    ``apart``: between two interventions, of which none is the other's past.
    """
    words = mark("up"), mark("down"), mark("unchanged")
    if apart:
        words = mark("higher"), mark("lower"), mark("the same")
    lines = zip((_UP, _DOWN, _SAME), words, strict=True)
    pencil = Picture(_PENCIL, _PENCIL, tuple(_pencil(0, 0)))
    return (
        *((Picture(30, 10, (Line(0, 5, 30, 5, pen),)), word) for pen, word in lines),
        (pencil, mark("worded differently")),
        (Picture(30, 10, (Line(0, 5, 30, 5, _THIRD),)), mark("levels 1 and 2")),
    )


def _mirrored(shape: Shape, width: float) -> Shape:
    if isinstance(shape, Line):
        return replace(shape, x1=width - shape.x1, x2=width - shape.x2)
    if isinstance(shape, Label):
        other: dict[Anchor, Anchor] = {"start": "end", "end": "start", "middle": "middle"}
        return replace(shape, x=width - shape.x, anchor=other[shape.anchor])
    if isinstance(shape, Circle):
        return replace(shape, x=width - shape.x)
    if isinstance(shape, Path):
        points = (replace(c, x=width - c.x) if isinstance(c, MoveTo | LineTo) else c for c in shape.commands)
        return replace(shape, commands=tuple(points))
    return shape
