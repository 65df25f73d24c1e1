"""Paint a drawing's picture onto a page: the report's twin of the window's painter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dtadesign.drawing.shapes import Circle, CurveTo, Label, Line, LineTo, MoveTo, Path, Pen, Rect
from dtadesign.drawing.tokens import tokens
from dtadesign.report.pdf_fonts import typeface
from dtadesign.report.pdf_style import colour
from dtadesign.report.pdf_text import text_width

if TYPE_CHECKING:
    from dtadesign.drawing.shapes import Picture, Shape
    from dtadesign.drawing.tokens import TypeStyle


def paint(canvas: Any, picture: Picture, x: float, top: float, scale: float) -> None:
    """Paint a picture with its upper left corner at ``x``, ``top`` in page coordinates."""
    canvas.saveState()
    canvas.transform(scale, 0, 0, -scale, round(x, 3), round(top, 3))
    for shape in picture.shapes:
        _paint_shape(canvas, shape)
    canvas.restoreState()


def _paint_shape(canvas: Any, shape: Shape) -> None:
    if isinstance(shape, Label):
        _paint_label(canvas, shape)
        return
    stroke, fill = _take_pen(canvas, shape.pen), 0
    if not isinstance(shape, Line) and shape.fill:
        canvas.setFillColorRGB(*colour(shape.fill))
        fill = 1
    if isinstance(shape, Line):
        canvas.line(shape.x1, shape.y1, shape.x2, shape.y2)
    elif isinstance(shape, Circle):
        canvas.circle(shape.x, shape.y, shape.radius, stroke=stroke, fill=fill)
    elif isinstance(shape, Rect):
        _paint_rect(canvas, shape, stroke, fill)
    else:
        canvas.drawPath(_path(canvas, shape), stroke=stroke, fill=fill)


def _paint_rect(canvas: Any, shape: Rect, stroke: int, fill: int) -> None:
    if shape.radius:
        canvas.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius, stroke=stroke, fill=fill)
    else:
        canvas.rect(shape.x, shape.y, shape.width, shape.height, stroke=stroke, fill=fill)


def _take_pen(canvas: Any, pen: Pen | None) -> int:
    """Set the canvas to this pen; whether there is one."""
    if pen is None:
        return 0
    canvas.setStrokeColorRGB(*colour(pen.role))
    canvas.setLineWidth(pen.width)
    canvas.setDash(*([list(pen.dash)] if pen.dash else []))
    canvas.setLineCap(1 if pen.round else 0)
    canvas.setLineJoin(1 if pen.round else 0)
    return 1


def _path(canvas: Any, shape: Path) -> Any:
    path = canvas.beginPath()
    for command in shape.commands:
        match command:
            case MoveTo(x, y):
                path.moveTo(x, y)
            case LineTo(x, y):
                path.lineTo(x, y)
            case CurveTo(x1, y1, x2, y2, x, y):
                path.curveTo(x1, y1, x2, y2, x, y)
            case _:
                path.close()
    return path


def _face(style: TypeStyle) -> str:
    """The page's face for a style of the window."""
    if style.family == "serif":
        return "serif" if style.weight >= 600 else "serif_medium"
    if style.family == "mono":
        return "mono"
    return "strong" if style.weight >= 600 else "sans"


def _paint_label(canvas: Any, label: Label) -> None:
    style = tokens().type[label.style]
    face = _face(style)
    typeface(face)
    width = text_width(label.text, face, style.px)
    x = label.x - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
    canvas.saveState()
    canvas.transform(1, 0, 0, -1, x, label.y)
    canvas.setFont(face, style.px)
    canvas.setFillColorRGB(*colour(label.role))
    canvas.drawString(0, 0, label.text)
    canvas.restoreState()
