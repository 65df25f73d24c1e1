"""The marks: the level vessel, the gates' seven states, and the sign of the program.

Each is told apart by its shape alone, so that grey print and colour-blind readers lose
nothing. They are drawn in a box of 20 units and stand beside a word; ``alt`` is for the
rare place where no word does.
"""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Literal

from dtadesign.drawing.shapes import (
    Circle,
    CurveTo,
    Line,
    LineTo,
    MoveTo,
    Path,
    Pen,
    Picture,
    Rect,
    Shape,
    polygon,
    polyline,
)
from dtadesign.drawing.tokens import tokens

BOX = 20.0

Vessel = Literal[0, 1, 2, 3, "unknown", "na"] | None

_THIRD = 16 / 3
_TICK = ((6.2, 10.4), (8.9, 13.0), (13.9, 7.4))


@cache
def level_mark(answer: Vessel, alt: str = "") -> Picture:
    """The vessel of an answer: a level, ``unknown``, ``na``, or None where nothing is answered."""
    if answer is None:
        shapes: tuple[Shape, ...] = (_vessel("open", 1.3, dash=(1.3, 2.1)),)
    elif answer == "unknown":
        shapes = (_vessel("unknown", _mark_width(), dash=(3.4, 2.2)), *_question("unknown"))
    elif answer == "na":
        slash = Line(5, 15, 15, 5, Pen("control", _mark_width(), round=True))
        shapes = (_vessel("control", _mark_width()), slash)
    else:
        shapes = _filled(answer)
    return Picture(BOX, BOX, shapes, alt)


@cache
def gate_mark(state: str, alt: str = "") -> Picture:
    """The mark of a gate's state, by the contract's id of the state."""
    return Picture(BOX, BOX, _GATES[state](), alt)


@cache
def program_sign() -> Picture:
    """Two overlapping rings: the sign of the program, once in each window or cover."""
    left = Circle(10, 10, 7, pen=Pen("accent", 2.4))
    right = Circle(18, 10, 7, pen=Pen("ink", 2.4))
    return Picture(28, BOX, (right, left), "dtadesign")


def _mark_width() -> float:
    return tokens().stroke["mark"]


def _vessel(role: str, width: float, dash: tuple[float, ...] = ()) -> Rect:
    return Rect(2, 2, 16, 16, 3, pen=Pen(role, width, dash))


def _filled(level: int) -> tuple[Shape, ...]:
    outline = _vessel("ink", _mark_width())
    if level == 0:
        return (outline, Line(7, 14.2, 13, 14.2, Pen("ink", _mark_width(), round=True)))
    if level == 3:
        return (Rect(2, 2, 16, 16, 3, fill="level3"), outline)
    top = 18 - level * _THIRD
    edge = Line(2, top, 18, top, Pen("ink", 1.3))
    return (_bottom(top, f"level{level}"), edge, outline)


def _bottom(top: float, fill: str) -> Path:
    """The filled part of a vessel, rounded only where the vessel is."""
    k = 3 * 0.4477  # how far a quarter circle's control point stands from the corner
    return Path(
        (
            MoveTo(2, top),
            LineTo(18, top),
            LineTo(18, 15),
            CurveTo(18, 18 - k, 18 - k, 18, 15, 18),
            LineTo(5, 18),
            CurveTo(2 + k, 18, 2, 18 - k, 2, 15),
            LineTo(2, top),
        ),
        fill,
    )


def _question(role: str) -> tuple[Shape, ...]:
    hook = Path(
        (
            MoveTo(7.7, 7.7),
            CurveTo(7.7, 6.3, 8.7, 5.5, 10, 5.5),
            CurveTo(11.4, 5.5, 12.3, 6.4, 12.3, 7.6),
            CurveTo(12.3, 9.4, 10, 9.5, 10, 11.5),
        ),
        pen=Pen(role, _mark_width(), round=True),
    )
    return (hook, Circle(10, 14.3, 1.05, fill=role))


def _pass() -> tuple[Shape, ...]:
    return (Circle(10, 10, 8.4, fill="pass"), polyline(_TICK, Pen("surface", 2.2, round=True)))


def _partial() -> tuple[Shape, ...]:
    outline = ((10.0, 1.8), (18.2, 10.0), (10.0, 18.2), (1.8, 10.0))
    half = ((10.0, 1.8), (10.0, 18.2), (1.8, 10.0))
    return (
        polygon(outline, fill="surface", pen=Pen("partial", _mark_width())),
        polygon(half, fill="partial"),
    )


def _fail() -> tuple[Shape, ...]:
    far, near = 8.4, 3.5
    corners = (
        (10 - near, 10 - far),
        (10 + near, 10 - far),
        (10 + far, 10 - near),
        (10 + far, 10 + near),
        (10 + near, 10 + far),
        (10 - near, 10 + far),
        (10 - far, 10 + near),
        (10 - far, 10 - near),
    )
    pen = Pen("surface", 2.2, round=True)
    cross = (Line(7, 7, 13, 13, pen), Line(13, 7, 7, 13, pen))
    return (polygon(corners, fill="fail"), *cross)


def _unknown() -> tuple[Shape, ...]:
    ring = Circle(10, 10, 8.1, pen=Pen("unknown", _mark_width(), (3.6, 2.5)))
    return (ring, *_question("unknown"))


def _open() -> tuple[Shape, ...]:
    return (Circle(10, 10, 7.9, pen=Pen("open", 1.5, (1.4, 2.2))),)


def _unshown() -> tuple[Shape, ...]:
    """A tick that nothing fills: claimed is outlined here as in the bars."""
    corners = ((10.0, 1.4), (17.6, 5.7), (17.6, 14.3), (10.0, 18.6), (2.4, 14.3), (2.4, 5.7))
    outline = polygon(corners, fill="surface", pen=Pen("partial", _mark_width()))
    return (outline, polyline(_TICK, Pen("partial", 1.9, round=True)))


def _set_aside() -> tuple[Shape, ...]:
    """Lying flat: a low capsule with a dash, as something put to one side."""
    pen = Pen("open", _mark_width(), round=True)
    return (Rect(1.6, 5.6, 16.8, 8.8, 4.4, pen=pen), Line(7, 10, 13, 10, pen))


_GATES: Mapping[str, Callable[[], tuple[Shape, ...]]] = {
    "fail": _fail,
    "unknown": _unknown,
    "partial": _partial,
    "unshown": _unshown,
    "open": _open,
    "set_aside": _set_aside,
    "pass": _pass,
}
GATE_STATES = tuple(_GATES)
