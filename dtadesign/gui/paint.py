"""Paint a drawing's picture with QPainter: the screen's twin of the report's painter."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from dtadesign.drawing.shapes import (
    Circle,
    CurveTo,
    Label,
    Line,
    LineTo,
    MoveTo,
    Path,
    Pen,
    Picture,
    Rect,
)
from dtadesign.gui.mirrored import is_turned, read_by_itself, turn
from dtadesign.gui.theme import Theme


def paint(
    painter: QPainter,
    picture: Picture,
    theme: Theme,
    rect: QRectF,
    *,
    turns: bool = False,
    comes_again: bool = True,
) -> None:
    """Paint a picture into a rectangle: as large as fits, centred, never distorted.

    ``turns``: a chart, which begins where lines begin; a mark looks the same from either side.
    ``comes_again``: its strokes are kept; of what changes by the second nothing is.
    """
    if not picture.width or not picture.height:
        return
    scale = min(rect.width() / picture.width, rect.height() / picture.height)
    painter.save()
    turned = is_turned(painter)
    if turned and not turns:
        turn(painter, rect)
        turned = False
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(
        rect.x() + (rect.width() - picture.width * scale) / 2,
        rect.y() + (rect.height() - picture.height * scale) / 2,
    )
    painter.scale(scale, scale)
    if comes_again:
        key = (_number(picture), turned)
        recorded = theme.recorded(key, lambda recorder: _record(recorder, picture, theme, turned=turned))
        painter.drawPicture(0, 0, recorded)
    else:
        _record(painter, picture, theme, turned=turned)
    painter.restore()


_known: dict[int, tuple[Picture, int]] = {}
_numbers: dict[Picture, int] = {}
_MOST_KNOWN = 4000


def _number(picture: Picture) -> int:
    """The same number for equal pictures; for one that was seen without looking into it."""
    known = _known.get(id(picture))
    if known is not None and known[0] is picture:
        return known[1]
    if len(_known) > _MOST_KNOWN:
        _known.clear()
    number = _numbers.setdefault(picture, len(_numbers))
    _known[id(picture)] = (picture, number)
    return number


def _record(painter: QPainter, picture: Picture, theme: Theme, *, turned: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in picture.shapes:
        if isinstance(shape, Label):
            _paint_label(painter, shape, theme, turned=turned)
        else:
            _paint_shape(painter, shape, theme)


def _paint_shape(painter: QPainter, shape: Path | Rect | Circle | Line, theme: Theme) -> None:
    painter.setPen(_pen(shape.pen, theme))
    if isinstance(shape, Line):
        painter.drawLine(QPointF(shape.x1, shape.y1), QPointF(shape.x2, shape.y2))
        return
    painter.setBrush(theme.colour(shape.fill) if shape.fill else Qt.BrushStyle.NoBrush)
    if isinstance(shape, Circle):
        painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
    elif isinstance(shape, Rect):
        _paint_rect(painter, shape)
    else:
        painter.drawPath(_path(shape))


def _paint_rect(painter: QPainter, shape: Rect) -> None:
    rect = QRectF(shape.x, shape.y, shape.width, shape.height)
    if shape.radius:
        painter.drawRoundedRect(rect, shape.radius, shape.radius)
    else:
        painter.drawRect(rect)


def _pen(pen: Pen | None, theme: Theme) -> QPen:
    if pen is None:
        return QPen(Qt.PenStyle.NoPen)
    cap = Qt.PenCapStyle.RoundCap if pen.round else Qt.PenCapStyle.FlatCap
    join = Qt.PenJoinStyle.RoundJoin if pen.round else Qt.PenJoinStyle.MiterJoin
    result = QPen(theme.colour(pen.role), pen.width, Qt.PenStyle.SolidLine, cap, join)
    if pen.dash:  # Qt counts dashes in widths of the pen
        result.setDashPattern([length / pen.width for length in pen.dash])
    return result


def _path(shape: Path) -> QPainterPath:
    path = QPainterPath()
    for command in shape.commands:
        match command:
            case MoveTo(x, y):
                path.moveTo(x, y)
            case LineTo(x, y):
                path.lineTo(x, y)
            case CurveTo(x1, y1, x2, y2, x, y):
                path.cubicTo(x1, y1, x2, y2, x, y)
            case _:
                path.closeSubpath()
    return path


def _paint_label(painter: QPainter, label: Label, theme: Theme, *, turned: bool) -> None:
    font = theme.font(label.style, scale=1.0)
    width = QFontMetricsF(font).horizontalAdvance(label.text)
    x = label.x - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
    painter.setFont(font)
    painter.setPen(theme.colour(label.role))
    painter.save()
    if turned:  # the picture will be turned over as a whole
        turn(painter, QRectF(x, 0, width, 0))
    read_by_itself(painter)
    painter.drawText(QPointF(x, label.y), label.text)
    painter.restore()
