"""What stands on a page: boxes that know their height, where they may be parted, and how to be drawn.

A box is made for a given width. ``gap`` is the space before it, unless it begins a page; ``keep``
holds it to the next one. A box never knows on which page it will stand.
"""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from dtadesign.report.pdf_style import HAIRLINE, Style
from dtadesign.report.tagging import Element

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from dtadesign.drawing.shapes import Picture
    from dtadesign.report.blocks import Photo
    from dtadesign.report.pdf_text import Line
    from dtadesign.report.pdf_widgets import Widget

ORPHANS = 2
"""The least lines of a text that stand alone before or after a break."""


TALL = 240.0
"""The height of a table that is parted where a page ends rather than moved to the next one."""


class Pen(Protocol):
    """What a box is drawn with; ``y`` grows upwards, as on paper."""

    def inside(self, element: Element | None) -> AbstractContextManager[None]:
        """What is drawn now belongs to this element."""

    def silently(self) -> AbstractContextManager[None]:
        """What is drawn now is a repetition, of which nothing is said."""

    def lines(self, box: TextBox, x: float, top: float) -> None:
        """Draw lines of text beneath one another."""

    def picture(self, box: PictureBox, x: float, top: float) -> None:
        """Draw a picture."""

    def photo(
        self, photo: Photo, element: Element, x: float, top: float, width: float, height: float
    ) -> None:
        """Draw a picture out of a file."""

    def rule(self, x: float, y: float, width: float, role: str) -> None:
        """Draw a line across."""

    def ground(self, x: float, y: float, width: float, height: float, role: str) -> None:
        """Fill a rectangle; ``y`` is its lower edge."""

    def scaled(self, box: Box, x: float, top: float, factor: float) -> None:
        """Draw a box smaller or larger, its upper left corner staying there."""

    def anchor(self, name: str, x: float, top: float) -> None:
        """Let links lead here."""

    def bookmark(self, name: str, title: str, level: int) -> None:
        """Name an anchor in the list of bookmarks."""

    def field(
        self, widget: Widget, element: Element, x: float, top: float, width: float, height: float
    ) -> None:
        """Put a field of a form there; it shows itself."""


class Box:
    """The root: empty, and nothing to part.

    What its ``element`` is, both parts of a parted box are: a paragraph that goes on is one paragraph.
    """

    between = False
    """Whether it only parts others, and so begins no page and ends none."""

    def __init__(self, height: float = 0.0, *, gap: float = 0.0, keep: bool = False) -> None:
        self.height = height
        self.gap = gap
        self.keep = keep

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw it with its upper left corner there."""

    def part(self, room: float) -> tuple[Box, Box] | None:  # noqa: ARG002  this one has no parts
        """The most of it that fits into ``room``, and the rest; None where it cannot be parted so."""
        return None


class TextBox(Box):
    """Lines of text."""

    def __init__(
        self, lines: Sequence[Line], style: Style, width: float, *, gap: float = 0.0, keep: bool = False,
        element: Element | None = None,
    ) -> None:  # fmt: skip
        super().__init__(len(lines) * style.leading, gap=gap, keep=keep)
        self.element = element or Element("P")
        self.lines = lines
        self.style = style
        self.width = width

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the lines."""
        pen.lines(self, x, top)

    def part(self, room: float) -> tuple[Box, Box] | None:
        """Part it between lines, two at least on each side."""
        count = min(int(room / self.style.leading + 0.001), len(self.lines) - ORPHANS)
        if count < ORPHANS:
            return None
        first = TextBox(self.lines[:count], self.style, self.width, element=self.element)
        rest = TextBox(self.lines[count:], self.style, self.width, keep=self.keep, element=self.element)
        return first, rest


class PictureBox(Box):
    """A picture at a scale; ``drop`` lowers it, so that a mark stands with the words beside it.

    One that says nothing of its own is a mark: the words beside it say the same.
    """

    def __init__(self, picture: Picture, scale: float, *, drop: float = 0.0, gap: float = 0.0) -> None:
        super().__init__(picture.height * scale + drop, gap=gap)
        self.picture = picture
        self.element = Element("Figure", alt=picture.alt) if picture.alt else None
        self.scale = scale
        self.drop = drop

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the picture."""
        pen.picture(self, x, top - self.drop)


class RuleBox(Box):
    """A line across."""

    def __init__(
        self, width: float, role: str, *, gap: float = 0.0, keep: bool = False, between: bool = False
    ) -> None:
        super().__init__(HAIRLINE, gap=gap, keep=keep)
        self.between = between
        self.width = width
        self.role = role

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the line."""
        pen.rule(x, top, self.width, self.role)


class AnchorBox(Box):
    """A place for links and bookmarks; takes no room and stays with what follows."""

    def __init__(self, name: str, title: str = "", level: int = 0, *, gap: float = 0.0) -> None:
        super().__init__(gap=gap, keep=True)
        self.name = name
        self.title = title
        self.level = level

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Make the place known."""
        pen.anchor(self.name, x, top)
        if self.title:
            pen.bookmark(self.name, self.title, self.level)


class ChapterBox(Box):
    """Begins a chapter: on a new page, or behind ``parting`` where much of this one is still empty.

    It changes what stands at the head of the pages.
    """

    def __init__(self, running: str, parting: Sequence[Box] = ()) -> None:
        super().__init__(keep=True)
        self.running = running
        self.parting = parting


class Stack(Box):
    """Boxes beneath one another. ``together`` is parted only where a whole page could not hold it."""

    def __init__(
        self, boxes: Sequence[Box], *, gap: float = 0.0, keep: bool = False, together: bool = False,
        element: Element | None = None,
    ) -> None:  # fmt: skip
        super().__init__(heights(boxes), gap=gap, keep=keep)
        self.element = element
        self.boxes = boxes
        self.together = together

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the boxes."""
        with pen.inside(self.element):
            for at, box in enumerate(self.boxes):
                top -= box.gap if at else 0
                box.draw(pen, x, top)
                top -= box.height

    def part(self, room: float) -> tuple[Box, Box] | None:
        """Part it between boxes or within one."""
        first, rest = fitting(self.boxes, room)
        if not first or not rest:
            return None
        return Stack(first, element=self.element), Stack(rest, keep=self.keep, element=self.element)


class Headed(Stack):
    """Rows beneath a head that stands above the rest again where they are parted."""

    def __init__(self, head: Box, rows: Sequence[Box], *, gap: float = 0.0, again: bool = False) -> None:
        super().__init__((head, *rows), gap=gap)
        self.together = not again and self.height <= TALL
        self._head = head
        self._rows = rows
        self._again = again

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw head and rows; a head that was said is not said again."""
        with pen.silently() if self._again else nullcontext():
            self._head.draw(pen, x, top)
        Stack(self._rows).draw(pen, x, top - self._head.height - (self._rows[0].gap if self._rows else 0))

    def part(self, room: float) -> tuple[Box, Box] | None:
        """Part it between rows or within one."""
        first, rest = fitting(self._rows, room - self._head.height)
        if not first or not rest:
            return None
        return Headed(self._head, first, again=self._again), Headed(self._head, rest, again=True)


class Fitted(Box):
    """Boxes drawn at another size, so that they fit where they must."""

    def __init__(self, boxes: Sequence[Box], factor: float) -> None:
        super().__init__(heights(boxes) * factor)
        self.boxes = boxes
        self.factor = factor

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the boxes at their size."""
        pen.scaled(Stack(self.boxes), x, top, self.factor)


@dataclass(frozen=True, slots=True)
class Cell:
    """A box in a row, so far from its left edge, and what it is of the row."""

    at: float
    box: Box
    element: Element | None = None


class Row(Box):
    """Boxes abreast, with padding, perhaps a ground, a heavy left edge, a rule beneath."""

    def __init__(
        self, cells: Sequence[Cell], width: float, *, pad: float = 0.0, ground: str = "", edge: bool = False,
        rule: str = "", gap: float = 0.0, keep: bool = False, element: Element | None = None,
    ) -> None:  # fmt: skip
        tallest = max((cell.box.height for cell in cells), default=0.0)
        super().__init__(tallest + 2 * pad, gap=gap, keep=keep)
        self.element = element
        self.cells = cells
        self.width = width
        self.pad = pad
        self.looks = (ground, edge, rule)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw ground, edge, rule and boxes."""
        ground, edge, rule = self.looks
        if ground:
            pen.ground(x, top - self.height, self.width, self.height, ground)
        if edge:
            pen.ground(x, top - self.height, 3.2, self.height, "ink")
        if rule:
            pen.rule(x, top - self.height, self.width, rule)
        with pen.inside(self.element):
            for cell in self.cells:
                with pen.inside(cell.element):
                    cell.box.draw(pen, x + cell.at, top - self.pad)

    def part(self, room: float) -> tuple[Box, Box] | None:
        """Part every box in it that is too high."""
        room -= 2 * self.pad
        first, rest = [], []
        for cell in self.cells:
            if cell.box.height <= room:
                first.append(cell)
                continue
            parts = cell.box.part(room)
            if parts is None:
                return None
            first.append(Cell(cell.at, parts[0], cell.element))
            rest.append(Cell(cell.at, parts[1], cell.element))
        return (self._like(first, ""), self._like(rest, self.looks[2])) if rest else None

    def _like(self, cells: Sequence[Cell], rule: str) -> Row:
        ground, edge, _ = self.looks
        return Row(
            cells, self.width, pad=self.pad, ground=ground, edge=edge, rule=rule, keep=self.keep,
            element=self.element,
        )  # fmt: skip


def heights(boxes: Sequence[Box]) -> float:
    """The height of boxes beneath one another."""
    return sum(box.height + (box.gap if at else 0) for at, box in enumerate(boxes))


def fitting(boxes: Sequence[Box], room: float) -> tuple[list[Box], list[Box]]:
    """The boxes that fit into ``room`` and those that do not; one box at the border may be parted.

    A box that keeps to the next one goes where the beginning of that one goes.
    """
    used = 0.0
    for at, box in enumerate(boxes):
        used += box.gap if at else 0
        if used + box.height > room + 0.01:
            return _parted_at(boxes, at, room - used)
        used += box.height
    return list(boxes), []


def _parted_at(boxes: Sequence[Box], at: int, room: float) -> tuple[list[Box], list[Box]]:
    """The break within the box at this place or, with all that keeps to it, before it."""
    box = boxes[at]
    parts = None if isinstance(box, Stack) and box.together else box.part(room)
    if parts is not None:
        parts[0].gap = box.gap
        return [*boxes[:at], parts[0]], [parts[1], *boxes[at + 1 :]]
    while at > 0 and boxes[at - 1].keep:
        at -= 1
    return list(boxes[:at]), list(boxes[at:])
