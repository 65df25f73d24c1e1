"""What a picture is made of: plain shapes whose colours are named by role, not by value.

Units are pixels at 100 %, ``y`` grows downwards; painters scale. A picture carries the
sentence that says the same as it shows.
"""

from dataclasses import dataclass
from typing import Literal

Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Pen:
    """How an outline is drawn: colour role, width, dash lengths in px, round or flat ends."""

    role: str
    width: float
    dash: tuple[float, ...] = ()
    round: bool = False


@dataclass(frozen=True, slots=True)
class MoveTo:
    """Begin a new stretch of a path."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class LineTo:
    """A straight line from where the path stands."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class CurveTo:
    """A cubic Bézier curve with two control points."""

    x1: float
    y1: float
    x2: float
    y2: float
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class ClosePath:
    """Back to where the stretch began."""


Command = MoveTo | LineTo | CurveTo | ClosePath


@dataclass(frozen=True, slots=True)
class Path:
    """Any outline, filled, stroked or both."""

    commands: tuple[Command, ...]
    fill: str | None = None
    pen: Pen | None = None


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle, its corners rounded by ``radius``."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0
    fill: str | None = None
    pen: Pen | None = None


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle about its centre."""

    x: float
    y: float
    radius: float
    fill: str | None = None
    pen: Pen | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line between two points."""

    x1: float
    y1: float
    x2: float
    y2: float
    pen: Pen


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text: ``x`` is where it is anchored, ``y`` its baseline."""

    x: float
    y: float
    text: str
    style: str
    role: str = "ink"
    anchor: Anchor = "start"


Shape = Path | Rect | Circle | Line | Label


@dataclass(frozen=True, slots=True)
class Picture:
    """Shapes in a box, and ``alt``: the sentence that says what they show.

    ``alt`` is empty where the words stand beside the picture anyway.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]
    alt: str = ""


def polygon(points: tuple[tuple[float, float], ...], fill: str | None = None, pen: Pen | None = None) -> Path:
    """A closed outline through ``points``."""
    first, *others = points
    lines = tuple(LineTo(x, y) for x, y in others)
    return Path((MoveTo(*first), *lines, ClosePath()), fill, pen)


def polyline(points: tuple[tuple[float, float], ...], pen: Pen) -> Path:
    """An open line through ``points``."""
    first, *others = points
    return Path((MoveTo(*first), *(LineTo(x, y) for x, y in others)), None, pen)
