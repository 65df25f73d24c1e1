"""The parts of a report in type: lists, charts, levels, heads, facts and tables, each as boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.report.blocks import Run, Shown
from dtadesign.report.pdf_boxes import (
    AnchorBox,
    Box,
    Cell,
    Headed,
    PictureBox,
    Row,
    RuleBox,
    Stack,
    TextBox,
    fitting,
    heights,
)
from dtadesign.report.pdf_pictures import fits, photo_box
from dtadesign.report.pdf_style import LABEL_SHARE, Style, style
from dtadesign.report.pdf_text import first_baseline, set_lines, text_width
from dtadesign.report.tagging import Element
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dtadesign.drawing.shapes import Picture
    from dtadesign.report.blocks import (
        Bar,
        Bars,
        ConsiderationHead,
        Entries,
        Entry,
        Fact,
        Facts,
        Figure,
        LevelRow,
        LevelTable,
        Table,
        Words,
    )

MARK = 20.0
"""The side of a mark in a picture's units."""
PIXEL = 0.75
"""A picture's unit at 96 to the inch, in points."""
KEY_SCALE = 0.7
GUTTER = 16.0
"""The room between two pictures abreast."""
BESIDE = 98.0
"""The room at the right of an entry for who and by when."""
DAMAGED = mark("The copy of this picture is damaged and cannot be printed: ")
LINES = 2
"""The least lines of a fact that stand alone before or behind a break."""
MEASURE = 440.0
"""The longest line of running text."""


def text_box(
    words: Words | str, look: Style, width: float, *, gap: float = 0.0, keep: bool = False, tag: str = "P"
) -> TextBox:
    """A text in a style; ``tag`` says what it is."""
    runs = (Run(words),) if isinstance(words, str) else words
    return TextBox(set_lines(runs, look, width), look, width, gap=gap, keep=keep, element=Element(tag))


def beside(box: TextBox, look: Style) -> Box:
    """A text whose first line stands on the line of a text of that look beside it."""
    return Stack([Box(first_baseline(look) - first_baseline(box.style)), box])


def set_bars(block: Bars, width: float) -> list[Box]:
    """A chart row by row, and its key."""
    chart, room = Element("Table"), _widest(row.beside for row in block.rows)
    boxes: list[Box] = [_bar(row, width, (_figures(block.rows), room), chart) for row in block.rows]
    for first in boxes[:1]:
        first.gap = 4.0
    if block.key:
        boxes += _key(block.key, width)
    return boxes


def _widest(texts: Iterable[str]) -> float:
    """The room that the widest of these short texts needs beside a bar."""
    look = style("running")
    return max((text_width(text, look.face, look.size) for text in texts), default=0.0) + 10


def _figures(rows: Iterable[Bar]) -> float:
    """The room that the figures need; a score's is the same in every chart."""
    look = style("small").in_face("strong")
    return max([25.0, *(text_width(row.figure, look.face, look.size) + 4 for row in rows)])


def _bar(row: Bar, width: float, room: tuple[float, float], chart: Element) -> Box:
    look, quiet = style("small"), style("running").in_role("ink2").at_right()
    names, (figures, beside) = width * 0.34, room
    bar = width - names - figures - beside
    strong = look.in_face("strong").at_right()
    scale = bar / row.picture.width
    lower = (row.picture.height * scale - look.leading) / 2
    name = text_box((Run(row.name, link=row.link),), look, names - 6)
    texts = (
        (names + bar, text_box(row.figure, strong, figures)),
        (names + bar + figures, text_box(row.beside, quiet, beside)),
    )
    above = Box(max(lower, 0.0))
    cells = [
        Cell(0.0, Stack([above, name]), Element("TH", scope="Row")),
        Cell(names, PictureBox(row.picture, scale, drop=max(-lower, 0.0)), Element("TD")),
        *(Cell(at, Stack([above, text]), Element("TD")) for at, text in texts),
    ]
    return Row(cells, width, pad=1.2, element=Element("TR", chart))


def _key(key: tuple[tuple[Picture, str], ...], width: float) -> list[Box]:
    """The marks and their words, in as many rows as they need."""
    look = style("running").in_role("ink2")
    rows: list[list[Cell]] = [[]]
    at = 0.0
    for picture, words in key:
        box, wide = text_box(words, look, width), picture.width * KEY_SCALE + 4
        if rows[-1] and at + wide + box.lines[0].width > width:
            rows.append([])
            at = 0.0
        drop = (look.leading - picture.height * KEY_SCALE) / 2
        rows[-1].append(Cell(at, PictureBox(picture, KEY_SCALE, drop=drop)))
        rows[-1].append(Cell(at + wide, box))
        at += wide + box.lines[0].width + 12
    return [Row(cells, width, gap=2 if place else 6) for place, cells in enumerate(rows)]


def set_figure(block: Figure, width: float) -> list[Box]:
    """A picture by itself."""
    return [PictureBox(block.picture, min(PIXEL, width / block.picture.width), gap=6)]


def set_entries(block: Entries, width: float) -> list[Box]:
    """A list, in one column or several."""
    if block.columns > 1:
        return _abreast(block, width)
    listed = _list_of(block)
    boxes: list[Box] = [RuleBox(width, "line", gap=5, keep=True)] if block.ruled else [Box(2.0, keep=True)]
    for place, entry in enumerate(block.entries, 1):
        if entry.anchor:
            boxes.append(AnchorBox(entry.anchor))
        boxes.append(_entry(entry, block, width, listed, rule=block.ruled and place < len(block.entries)))
    return boxes


def _list_of(block: Entries) -> Element:
    numbered = any(entry.number is not None for entry in block.entries)
    return Element("L", numbering="Decimal" if numbered else "None")


def _abreast(block: Entries, width: float) -> list[Box]:
    """Row by row, so that a break between pages leaves the order of reading as it is."""
    gutter = 20.0
    column = (width - gutter * (block.columns - 1)) / block.columns
    listed = _list_of(block)
    boxes: list[Box] = [Box(2.0, keep=True)]
    for at in range(0, len(block.entries), block.columns):
        abreast = block.entries[at : at + block.columns]
        cells = [
            Cell(place * (column + gutter), _entry(entry, block, column, listed))
            for place, entry in enumerate(abreast)
        ]
        boxes.append(Row(cells, width))
    return boxes


def _entry(entry: Entry, block: Entries, width: float, listed: Element, *, rule: bool = False) -> Box:
    look = style("small" if block.tone == "small" else "body")
    below = style("small").in_role("ink2") if block.tone == "small" else look
    indent = (26.0 if entry.number is not None else 0.0) + (16.5 if entry.mark else 0.0)
    aside = BESIDE if entry.beside else 0.0
    limit = width - indent - aside
    texts = [text_box(entry.words, look, limit, keep=bool(entry.below))]
    texts += [text_box(words, below, limit) for words in entry.below]
    cells = [Cell(indent, Stack(texts), Element("LBody"))]
    if entry.number is not None:
        number = text_box(str(entry.number), style("section"), 26, tag="Lbl")
        cells.insert(0, Cell(0, beside(number, look)))
    if entry.mark:
        cells.append(Cell(indent - 16.5, PictureBox(entry.mark, 11 / MARK, drop=(look.leading - 11) / 2)))
    if entry.beside:
        running = style("running")
        first, *others = [text_box(words, running, aside - 12) for words in entry.beside]
        cells.append(Cell(width - aside + 12, Stack([beside(first, look), *others]), Element("LBody")))
    pad = 4.8 if block.ruled else 2.2 if block.tone == "small" else 2.6
    return Row(cells, width, pad=pad, rule="line" if rule else "", element=Element("LI", listed))


def set_levels(block: LevelTable, width: float) -> list[Box]:
    """The four levels, ruled."""
    rows: list[Box] = [RuleBox(width, "line", gap=7, keep=True)]
    table = Element("Table")
    rows += [_level(row, width, table) for row in block.rows]
    return rows


def _level(row: LevelRow, width: float, table: Element) -> Box:
    look = style("body").in_face("medium") if row.counts else style("body")
    tags = 54.0
    number = text_box(str(row.level), style("section").at_right(), 13.5)
    text = text_box(row.text, look, width - 42 - (tags + 8 if row.tags else 36))
    cells = [
        Cell(0, beside(number, look), Element("TH", scope="Row")),
        Cell(25, PictureBox(row.mark, 12.4 / MARK, drop=1.2)),
        Cell(42, text, Element("TD")),
        Cell(width - tags - 8, _tags(row, look, tags) if row.tags else Box(), Element("TD")),
    ]
    return Row(
        cells, width, pad=4.4, ground="page" if row.counts else "", edge=row.counts, rule="line",
        element=Element("TR", table),
    )  # fmt: skip


def _tags(row: LevelRow, look: Style, width: float) -> Box:
    tag = style("running").in_face("strong").at_right()
    first, *others = [text_box(word, tag, width) for word in row.tags]
    return Stack([beside(first, look), *others])


def set_head(block: ConsiderationHead, width: float) -> list[Box]:
    """The head of a consideration, and its question."""
    right = 118.0
    left = width - right - 10
    state = text_box((Run(block.state, strong=True),), style("question").at_right(), right)
    first = state.lines[0].width if state.lines else 0.0
    quiet = style("small").in_role("ink2")
    cells = [
        Cell(0, Stack([
            text_box(block.above, quiet, left),
            text_box(block.title, style("consideration"), left, tag="H4"),
        ])),
        Cell(left + 10, Stack([state, text_box(block.detail, quiet.at_right(), right)])),
        Cell(width - first - 21, PictureBox(block.mark, 13 / MARK, drop=1.6)),
    ]  # fmt: skip
    boxes = [AnchorBox(block.anchor, block.title, 2, gap=2), Row(cells, width, keep=True)]
    if block.question:
        boxes.append(text_box(block.question, style("question"), min(width, MEASURE), gap=3, keep=True))
    return boxes


class Told(Stack):
    """Paragraphs of which at least so much stands before a break and behind it."""

    def __init__(self, boxes: Sequence[Box], least: float, *, element: Element | None = None) -> None:
        super().__init__(boxes, element=element)
        self._least = least

    def part(self, room: float) -> tuple[Box, Box] | None:
        """Part it so that neither side is a mere line."""
        first, rest = fitting(self.boxes, room)
        lacking = self._least - heights(rest)
        if rest and lacking > 0:
            first, rest = fitting(self.boxes, heights(first) - lacking)
        if not first or not rest or heights(first) < self._least - 0.01:
            return None
        return Told(first, self._least, element=self.element), Told(rest, self._least, element=self.element)


def set_facts(block: Facts, width: float) -> list[Box]:
    """Labels and texts side by side."""
    look, listed = style("small" if block.tone == "small" else "body"), Element("L", numbering="None")
    return [_fact(fact, look, width, listed) for fact in block.facts]


def _fact(fact: Fact, look: Style, width: float, listed: Element) -> Box:
    at = width * LABEL_SHARE
    texts = list(_paragraphs(fact.texts, look, width - at))
    label = text_box((Run(fact.label, strong=True),), look, at - 10, tag="Lbl")
    cells = [Cell(0, label), Cell(at, Told(texts, LINES * look.leading), Element("LBody"))]
    return Row(cells, width, gap=6, element=Element("LI", listed))


def _paragraphs(texts: tuple[Words | Shown, ...], look: Style, width: float) -> Iterator[Box]:
    """The paragraphs, those with a picture beneath it; two narrow pictures stand abreast."""
    half, waiting, gap = (width - GUTTER) / 2, list(texts), 4.0
    while waiting:
        part = waiting.pop(0)
        if not isinstance(part, Shown):
            yield text_box(part, look, width, gap=gap)
            gap = 4.0
            continue
        gap = 9.0
        following = waiting[0] if waiting else None
        if isinstance(following, Shown) and fits(part.photo, half) and fits(following.photo, half):
            del waiting[0]
            yield Row([
                Cell(0, Stack(shown_boxes(part, look, half))),
                Cell(half + GUTTER, Stack(shown_boxes(following, look, half))),
            ], width, gap=8)  # fmt: skip
        else:
            yield from shown_boxes(part, look, width)


def shown_boxes(shown: Shown, look: Style, width: float) -> list[Box]:
    """An entry's words, its picture, and what is said beneath it; a damaged one gives way to a sentence."""
    words: list[Box] = [
        text_box(text, look, width, gap=4 if at else 9, keep=True) for at, text in enumerate(shown.words)
    ]
    picture = photo_box(shown.photo, width)
    said = shown.photo.caption if picture else (Run(tr(DAMAGED), quiet=True), *shown.photo.caption)
    caption = text_box(said, style("running").in_role("ink2"), width, gap=4)
    return [*words, picture, caption] if picture else [*words, caption]


def set_table(block: Table, width: float) -> list[Box]:
    """A small table, kept together as long as a page holds it; its heads stand above every part."""
    look, head = style("small"), style("running").in_face("strong").in_role("ink2")
    table = Element("Table")
    rows = [_cells(row, block, look, width, Element("TR", table)) for row in block.rows]
    if not block.heads:
        return [Stack(rows, gap=5, together=True)]
    heads = tuple((Run(words),) for words in block.heads)
    return [Headed(_cells(heads, block, head, width, Element("TR", table), scope="Column"), rows, gap=5)]


def _cells(
    row: tuple[Words, ...], block: Table, look: Style, width: float, element: Element, *, scope: str = ""
) -> Box:
    cells, at = [], 0.0
    for column, (words, share) in enumerate(zip(row, block.shares, strict=True)):
        own = look.at_right() if column in block.right else look
        kind = Element("TH" if scope else "TD", scope=scope)
        cells.append(Cell(at, text_box(words, own, width * share - 10), kind))
        at += width * share
    return Row(cells, width, pad=2.6, rule="line", keep=bool(scope), element=element)
