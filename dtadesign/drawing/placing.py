"""A picture put into another: its shapes moved and scaled."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dtadesign.drawing.shapes import Circle, CurveTo, Label, Line, LineTo, MoveTo, Path, Rect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.drawing.shapes import Command, Pen, Picture, Shape


def placed(picture: Picture, x: float, y: float, height: float) -> Iterator[Shape]:
    """The picture's shapes in a height, from x and y on; its words keep the size of their style."""
    scale = height / picture.height
    for shape in picture.shapes:
        yield _placed(shape, x, y, scale)


def _placed(shape: Shape, x: float, y: float, scale: float) -> Shape:
    match shape:
        case Path():
            commands = tuple(_moved(command, x, y, scale) for command in shape.commands)
            return replace(shape, commands=commands, pen=_pen(shape.pen, scale))
        case Rect():
            return Rect(
                x + shape.x * scale, y + shape.y * scale, shape.width * scale, shape.height * scale,
                shape.radius * scale, shape.fill, _pen(shape.pen, scale),
            )  # fmt: skip
        case Circle():
            middle = x + shape.x * scale, y + shape.y * scale
            return Circle(*middle, shape.radius * scale, shape.fill, _pen(shape.pen, scale))
        case Line():
            start = x + shape.x1 * scale, y + shape.y1 * scale
            return Line(*start, x + shape.x2 * scale, y + shape.y2 * scale, _scaled(shape.pen, scale))
        case Label():
            return replace(shape, x=x + shape.x * scale, y=y + shape.y * scale)


def _moved(command: Command, x: float, y: float, scale: float) -> Command:
    match command:
        case MoveTo():
            return MoveTo(x + command.x * scale, y + command.y * scale)
        case LineTo():
            return LineTo(x + command.x * scale, y + command.y * scale)
        case CurveTo():
            return CurveTo(
                x + command.x1 * scale, y + command.y1 * scale,
                x + command.x2 * scale, y + command.y2 * scale,
                x + command.x * scale, y + command.y * scale,
            )  # fmt: skip
        case _:
            return command


def _pen(pen: Pen | None, scale: float) -> Pen | None:
    return pen and _scaled(pen, scale)


def _scaled(pen: Pen, scale: float) -> Pen:
    dash = tuple(length * scale for length in pen.dash)
    return replace(pen, width=pen.width * scale, dash=dash)
