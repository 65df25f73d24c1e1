"""A picture as SVG: the painter for documents that are text themselves.

Each colour stands twice: as the light theme's value, for programs that know no style sheet, and as a
class named after its role (``f-`` fills, ``s-`` strokes), which `role_rules` ties to the reader's own theme.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from dtadesign.drawing.advances import words_width
from dtadesign.drawing.shapes import Circle, CurveTo, Label, Line, LineTo, MoveTo, Rect
from dtadesign.drawing.tokens import tokens
from dtadesign.text import reads_from_right

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dtadesign.drawing.shapes import Command, Path, Pen, Picture, Shape


def svg(picture: Picture, name: str = "picture") -> str:
    """The picture as an element that carries its own sentence; one without is passed over in reading."""
    said = f'role="img" aria-label="{escape(picture.alt)}"' if picture.alt else 'aria-hidden="true"'
    wide, high = _number(picture.width), _number(picture.height)
    return (
        f'<svg class="{name}" {said} width="{wide}" height="{high}" viewBox="0 0 {wide} {high}">'
        f"{shapes(picture)}</svg>"
    )


def svg_file(picture: Picture, ground: str = "page") -> str:
    """The picture as a file of its own, on a ground, for a slide.

    It names our typefaces and others in their stead, and how wide each line is, so that it keeps its
    shape also where ours are not installed.
    """
    wide, high = _number(picture.width), _number(picture.height)
    drawn = "\n".join(_shape(shape, is_alone=True) for shape in picture.shapes)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{wide}" height="{high}"'
        f' viewBox="0 0 {wide} {high}">\n<title>{escape(picture.alt)}</title>\n'
        f'<rect width="{wide}" height="{high}" fill="{_light(ground)}"/>\n{drawn}\n</svg>\n'
    )


def shapes(picture: Picture) -> str:
    """What is in the picture, without the element around it."""
    return "".join(_shape(shape) for shape in picture.shapes)


def roles(pictures: Iterable[Picture]) -> set[str]:
    """The colour roles that the pictures name."""
    found: set[str] = set()
    for picture in pictures:
        for shape in picture.shapes:
            if isinstance(shape, Label):
                found.add(shape.role)
                continue
            found.add(shape.pen.role if shape.pen else "")
            found.add("" if isinstance(shape, Line) else shape.fill or "")
    return found - {""}


def role_rules(names: Iterable[str]) -> str:
    """The style rules that tie these roles' classes to custom properties of the same names."""
    return "".join(
        f".f-{name}{{fill:var(--{name})}}.s-{name}{{stroke:var(--{name})}}" for name in sorted(names)
    )


def _shape(shape: Shape, *, is_alone: bool = False) -> str:
    if isinstance(shape, Label):
        return _label(shape, _type_of(shape) if is_alone else "")
    fill = None if isinstance(shape, Line) else shape.fill
    look = _look(fill, shape.pen)
    if isinstance(shape, Line):
        return f"<line {_all(x1=shape.x1, y1=shape.y1, x2=shape.x2, y2=shape.y2)}{look}/>"
    if isinstance(shape, Circle):
        return f"<circle {_all(cx=shape.x, cy=shape.y, r=shape.radius)}{look}/>"
    if isinstance(shape, Rect):
        corners = f" {_all(rx=shape.radius)}" if shape.radius else ""
        size = _all(x=shape.x, y=shape.y, width=shape.width, height=shape.height)
        return f"<rect {size}{corners}{look}/>"
    return f'<path d="{_commands(shape)}"{look}/>'


def _look(fill: str | None, pen: Pen | None) -> str:
    """Fill and stroke as attributes, and the classes of their roles."""
    classes = [f"f-{fill}"] if fill else []
    parts = [f' fill="{_light(fill)}"' if fill else ' fill="none"']
    if pen:
        classes.append(f"s-{pen.role}")
        parts.append(f' stroke="{_light(pen.role)}" stroke-width="{_number(pen.width)}"')
        if pen.dash:
            parts.append(f' stroke-dasharray="{" ".join(_number(length) for length in pen.dash)}"')
        if pen.round:
            parts.append(' stroke-linecap="round" stroke-linejoin="round"')
    return f' class="{" ".join(classes)}"{"".join(parts)}' if classes else "".join(parts)


_FAMILIES = {
    "sans": "'Atkinson Hyperlegible Next', Verdana, 'DejaVu Sans', sans-serif",
    "serif": "'Source Serif 4', Georgia, 'DejaVu Serif', serif",
    "mono": "'Atkinson Hyperlegible Mono', Consolas, 'DejaVu Sans Mono', monospace",
}


def _type_of(label: Label) -> str:
    """What a label needs where no style sheet says it."""
    family = _FAMILIES[tokens().type[label.style].family]
    length = _number(words_width(label.text, label.style))
    side = ' unicode-bidi="plaintext"' if reads_from_right(label.text) else ""
    return f' font-family="{family}" textLength="{length}" lengthAdjust="spacingAndGlyphs"{side}'


def _label(label: Label, more: str = "") -> str:
    style = tokens().type[label.style]
    anchor = "" if label.anchor == "start" else f' text-anchor="{label.anchor}"'
    type_ = f' font-size="{_number(style.px)}" font-weight="{style.weight}"{anchor}{more}'
    return (
        f'<text {_all(x=label.x, y=label.y)} class="f-{label.role}" fill="{_light(label.role)}"'
        f"{type_}>{escape(label.text)}</text>"
    )


def _commands(path: Path) -> str:
    return "".join(_command(command) for command in path.commands)


def _command(command: Command) -> str:
    match command:
        case MoveTo(x, y):
            return f"M{_number(x)} {_number(y)}"
        case LineTo(x, y):
            return f"L{_number(x)} {_number(y)}"
        case CurveTo(x1, y1, x2, y2, x, y):
            return "C" + " ".join(_number(value) for value in (x1, y1, x2, y2, x, y))
        case _:
            return "Z"


def _all(**values: float) -> str:
    return " ".join(f'{name}="{_number(value)}"' for name, value in values.items())


def _number(value: float) -> str:
    """At most three decimals, and none that says nothing."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _light(role: str) -> str:
    return tokens().colour["light"][role]
