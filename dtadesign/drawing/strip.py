"""Marks in a row: a whole domain at a glance, each thing with its own mark and a number."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from dtadesign.drawing.shapes import Label, Path, Picture

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dtadesign.drawing.shapes import Command, Shape

MARK = 20.0
STEP = 42.0
ROW = 24.0
ABREAST = 10
"""The most marks of a row; further ones stand beneath."""
_ACROSS = frozenset({"x", "x1", "x2"})
_DOWN = frozenset({"y", "y1", "y2"})


def strip(marks: Sequence[tuple[Picture, str]], alt: str, abreast: int = ABREAST) -> Picture:
    """Marks with a short word beside each, at the same places in every strip of a chart."""
    rows = max(-(-len(marks) // abreast), 1)
    shapes = tuple(shape for at, mark in enumerate(marks) for shape in _placed(*mark, at, abreast))
    return Picture(abreast * STEP, rows * ROW, shapes, alt)


def _placed(mark: Picture, word: str, at: int, abreast: int) -> Iterator[Shape]:
    left, top = (at % abreast) * STEP, (at // abreast) * ROW + (ROW - MARK) / 2
    yield from (moved(shape, left, top) for shape in mark.shapes)
    yield Label(left + MARK + 3, top + 14.5, word, "micro", "ink2")


def moved(shape: Shape, across: float, down: float) -> Shape:
    """The same shape elsewhere."""
    if isinstance(shape, Path):
        commands = tuple(_shifted(command, across, down) for command in shape.commands)
        return replace(shape, commands=commands)
    found: Shape = _shifted(shape, across, down)
    return found


def _shifted(thing: Shape | Command, across: float, down: float) -> Any:
    names = [field.name for field in fields(thing)]
    new = {name: getattr(thing, name) + across for name in names if name in _ACROSS}
    new |= {name: getattr(thing, name) + down for name in names if name in _DOWN}
    return replace(thing, **new)
