"""The parts of a form in type: questions with what can be ticked, and room to write in, each as boxes.

They serve paper and screen alike: a circle to tick, a tinted strip with a line to write on, and over each
of them a field of the same size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.report.blocks import Run
from dtadesign.report.pdf_boxes import AnchorBox, Box, Cell, Row, RuleBox, Stack
from dtadesign.report.pdf_parts import MEASURE, beside, text_box
from dtadesign.report.pdf_style import style
from dtadesign.report.pdf_widgets import Tick, Words, Writing
from dtadesign.report.tagging import Element

if TYPE_CHECKING:
    from dtadesign.report.blocks_form import Choice, Field, Fields, Option, Question
    from dtadesign.report.pdf_boxes import Pen
    from dtadesign.report.pdf_widgets import Widget

REACH = 18.0
"""The side of the square within which a press reaches a circle."""
NUMERAL = 17.0
TEXT = 38.0
BESIDE_TICK = 19.0
"""Where numeral and text stand, from the left edge."""
ONE_LINE = 22.5
MORE_LINES = 10.5
"""Heights for one line of handwriting or two of type, and for each line more."""
GUTTER = 9.0
ID_WIDTH = 104.0


class FieldBox(Box):
    """A strip to write on."""

    def __init__(self, widget: Widget, width: float, height: float, *, gap: float = 0.0) -> None:
        super().__init__(height, gap=gap)
        self._widget = widget
        self._width = width

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw ground and line, and put the field over them."""
        pen.ground(x, top - self.height, self._width, self.height, "page")
        pen.rule(x, top - self.height, self._width, "control")
        pen.field(self._widget, Element("Form"), x, top, self._width, self.height)


class TickBox(Box):
    """A circle to tick beside a text of this leading; the field is larger than the circle."""

    def __init__(self, widget: Widget, leading: float) -> None:
        super().__init__(leading)
        self._widget = widget

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Put the field there, its middle on the middle of the first line."""
        over = (REACH - self.height) / 2
        pen.field(self._widget, Element("Form"), x - over, top + over, REACH, REACH)


def set_question(block: Question, width: float) -> list[Box]:
    """A question whole: nothing of it stands on another page as long as one page holds it."""
    boxes: list[Box] = [
        AnchorBox(block.anchor, block.title, 2),
        _head(block, width),
    ]
    if block.text:
        boxes.append(text_box(block.text, style("question"), min(width, MEASURE), gap=3, keep=True))
    boxes += _choice(block.choice, width)
    for fields in block.fields:
        boxes += set_fields(fields, width)
    return [Stack(boxes, gap=9, together=True)]


def _head(block: Question, width: float) -> Box:
    """The title and, where pages are thumbed through, the id."""
    look, beside_it = style("consideration"), style("small").in_role("ink2").at_right()
    words = (Run(block.id, strong=True), Run("".join(f" · {mark}" for mark in block.marks)))
    right = text_box(words, beside_it, ID_WIDTH)
    cells = [
        Cell(0, text_box(block.title, look, width - ID_WIDTH - GUTTER, tag="H4")),
        Cell(width - ID_WIDTH, beside(right, look)),
    ]
    return Row(cells, width, keep=True)


def _choice(choice: Choice, width: float) -> list[Box]:
    listed = Element("L", numbering="None")
    boxes: list[Box] = [RuleBox(width, "line", gap=5, keep=True)]
    boxes += [_option(option, choice, width, listed) for option in choice.options]
    column = width / max(len(choice.aside), 1)
    cells = [
        Cell(at * column, _option(option, choice, column, listed, rule=""))
        for at, option in enumerate(choice.aside)
    ]
    if cells:
        boxes.append(Row(cells, width, rule="line"))
    return boxes


def _option(option: Option, choice: Choice, width: float, listed: Element, *, rule: str = "line") -> Box:
    look, item = style("body"), Element("LI", listed)
    body = Element("LBody", item)
    at = TEXT if option.numeral else BESIDE_TICK
    cells = [
        Cell(2, TickBox(Tick(choice.name, choice.says, option.value, option.says), look.leading), body),
        Cell(at, text_box(option.text, look, width - at - 6), body),
    ]
    if option.numeral:
        number = text_box(option.numeral, style("section").at_right(), 12, tag="Lbl")
        cells.insert(0, Cell(NUMERAL, beside(number, look)))
    return Row(cells, width, pad=2.6, rule=rule, element=item)


def set_fields(block: Fields, width: float) -> list[Box]:
    """Rows of fields, each beneath its label."""
    boxes: list[Box] = []
    if block.label:
        boxes.append(text_box((Run(block.label, strong=True),), style("small"), width, gap=9, keep=True))
    for at, row in enumerate(block.rows):
        boxes.append(_row(row, width, 2.4 if at or block.label else 5.0))
    return boxes


def _row(row: tuple[Field, ...], width: float, gap: float) -> Box:
    cells, at = [], 0.0
    for place, field in enumerate(row, 1):
        own = width * field.share - (GUTTER if place < len(row) else 0.0)
        cells.append(Cell(at, Stack(_field(field, own))))
        at += width * field.share
    return Row(cells, width, gap=gap)


def _field(field: Field, width: float) -> list[Box]:
    height = ONE_LINE + MORE_LINES * (field.lines - 1)
    box = FieldBox(_widget(field), width, height, gap=1)
    if not field.label:
        return [box]
    return [text_box(field.label, style("running").in_role("ink2"), width, keep=True), box]


def _widget(field: Field) -> Widget:
    if field.words:
        return Words(field.name, field.says, field.words)
    return Writing(field.name, field.says)
