"""From blocks to boxes: how each kind of block is set in type."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING

from dtadesign.report.blocks import (
    Bars,
    Chapter,
    ConsiderationHead,
    Entries,
    Entry,
    Facts,
    Figure,
    Heading,
    LevelRow,
    LevelTable,
    OnePage,
    Pair,
    Paragraph,
    Rule,
    Run,
    Table,
    Together,
    Verdict,
    Words,
)
from dtadesign.report.pdf_boxes import (
    AnchorBox,
    Box,
    Cell,
    ChapterBox,
    Fitted,
    PictureBox,
    Row,
    RuleBox,
    Stack,
    TextBox,
    heights,
)
from dtadesign.report.pdf_style import LABEL_SHARE, Style, style
from dtadesign.report.pdf_text import set_lines, text_width

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dtadesign.drawing.shapes import Picture
    from dtadesign.report.blocks import Bar, Block, Fact

MARK = 20.0
PIXEL = 0.75
"""A picture's unit at 96 to the inch, in points."""
MEASURE = 440.0
"""The longest line of running text."""
REFLOW = 0.08
"""How much larger than by plain division it may turn out, since smaller type needs fewer lines."""
SMALLEST = 0.8
"""The smallest size that is tried to keep a page a page."""
_HEADING = {
    1: ("title", 0.0, 4.0), 2: ("verdict", 22.0, 2.0), 3: ("section", 17.0, 5.0), 4: ("body", 0.0, 1.0),
}  # fmt: skip


def set_blocks(blocks: Iterable[Block], width: float) -> list[Box]:
    """The boxes of blocks beneath one another."""
    return [box for block in blocks for box in set_block(block, width)]


def set_document(blocks: Iterable[Block], width: float, room: float) -> list[Box]:
    """The boxes of a whole report on pages whose text is ``room`` high."""
    boxes: list[Box] = []
    for block in blocks:
        boxes += _on_one_page(block, width, room) if isinstance(block, OnePage) else set_block(block, width)
    return boxes


def _on_one_page(page: OnePage, width: float, room: float) -> list[Box]:
    """The largest size at which the blocks fit; where none does they run on as any others."""
    boxes = set_blocks(page.blocks, width)
    factor = min(1.0, room / heights(boxes) + REFLOW)
    while factor >= SMALLEST:
        smaller = set_blocks(page.blocks, width / factor)
        if heights(smaller) * factor <= room:
            return [Fitted(smaller, factor)]
        factor -= 0.01
    return boxes


def text_box(
    words: Words | str, look: Style, width: float, *, gap: float = 0.0, keep: bool = False
) -> TextBox:
    """A text in a style."""
    runs = (Run(words),) if isinstance(words, str) else words
    return TextBox(set_lines(runs, look, width), look, width, gap=gap, keep=keep)


@singledispatch
def set_block(block: object, width: float) -> list[Box]:
    """The boxes of one block in a column of this width."""
    raise TypeError(f"no way is known to set {type(block).__name__} in {width} pt")


@set_block.register
def _(block: Heading, width: float) -> list[Box]:
    name, before, after = _HEADING[block.level]
    look = style(name).in_face("strong") if block.level == 4 else style(name)
    words = text_box(block.text, look, width, keep=True)
    after_it = Box(after, keep=True)
    if not block.anchor:
        words.gap = before
        return [words, after_it]
    level = min(block.level - 1, 1)
    return [AnchorBox(block.anchor, block.text, level, gap=before), words, after_it]


@set_block.register
def _(block: Chapter, width: float) -> list[Box]:
    words = text_box(block.title, style("title"), width, keep=True)
    return [
        ChapterBox(block.running or block.title),
        AnchorBox(block.anchor, block.title, 0),
        words,
        Box(10.0, keep=True),
    ]


_TONES = {
    "lead": ("question", "ink2", 6.0), "body": ("body", "ink", 6.0),
    "small": ("small", "ink2", 4.0), "note": ("running", "ink2", 9.0), "question": ("question", "ink", 4.0),
}  # fmt: skip


@set_block.register
def _(block: Paragraph, width: float) -> list[Box]:
    name, role, gap = _TONES[block.tone]
    gap += 5.0 if any(run.leading for run in block.words) else 0.0
    measure = width if block.tone == "note" else min(width, MEASURE)
    box = text_box(block.words, style(name).in_role(role), measure, gap=gap, keep=block.keep)
    return [AnchorBox(block.anchor, gap=gap), box] if block.anchor else [box]


@set_block.register
def _(block: Verdict, width: float) -> list[Box]:
    indent = 33.0 if block.mark else 0.0
    headline = text_box(block.headline, style("verdict"), width - indent)
    body = text_box(block.words, style("body"), min(width - indent, 430), gap=3)
    cells = [Cell(indent, Stack([headline, body]))]
    if block.mark:
        cells.append(Cell(0, PictureBox(block.mark, 21 / MARK, drop=1)))
    return [
        RuleBox(width, "ink2", gap=12),
        Row(cells, width, gap=8),
        RuleBox(width, "ink2", gap=9),
    ]


@set_block.register
def _(block: Rule, width: float) -> list[Box]:
    before, below = (14.0, 12.0) if block.strong else (6.0, 6.0)
    after = Box(below)
    after.between = True
    return [RuleBox(width, "ink2" if block.strong else "line", gap=before, between=True), after]


@set_block.register
def _(block: Pair, width: float) -> list[Box]:
    gutter = 26.0
    left = width * block.share - gutter / 2
    right = width - left - gutter
    cells = [
        Cell(0, Stack(set_blocks(block.left, left))),
        Cell(left + gutter, Stack(set_blocks(block.right, right))),
    ]
    return [Row(cells, width, gap=block.gap)]


@set_block.register
def _(block: Together, width: float) -> list[Box]:
    boxes = set_blocks(block.blocks, width)
    return [Stack(boxes, together=True, gap=boxes[0].gap if boxes else 0.0)]


@set_block.register
def _(block: Bars, width: float) -> list[Box]:
    boxes: list[Box] = [_bar(row, width, _widest(row.beside for row in block.rows)) for row in block.rows]
    if block.key:
        boxes.append(_key(block.key, width))
    return boxes


def _widest(texts: Iterable[str]) -> float:
    """The room that the widest of these short texts needs beside a bar."""
    look = style("running")
    return max((text_width(text, look.face, look.size) for text in texts), default=0.0) + 10


def _bar(row: Bar, width: float, beside: float) -> Box:
    look, quiet = style("small"), style("running").in_role("ink2").at_right()
    names, figures = width * 0.34, 25.0
    bar = width - names - figures - beside
    strong = look.in_face("strong").at_right()
    scale = bar / row.picture.width
    lower = (row.picture.height * scale - look.leading) / 2
    texts = (
        (0.0, text_box((Run(row.name, link=row.link),), look, names - 6)),
        (names + bar, text_box(row.figure, strong, figures)),
        (names + bar + figures, text_box(row.beside, quiet, beside)),
    )
    cells = [Cell(at, Stack([Box(max(lower, 0.0)), text])) for at, text in texts]
    cells.append(Cell(names, PictureBox(row.picture, scale, drop=max(-lower, 0.0))))
    return Row(cells, width, pad=1.2)


def _key(key: tuple[tuple[Picture, str], ...], width: float) -> Box:
    look = style("running").in_role("ink2")
    cells, at = [], 0.0
    for picture, words in key:
        box = text_box(words, look, width)
        cells.append(Cell(at, PictureBox(picture, 0.7, drop=(look.leading - picture.height * 0.7) / 2)))
        at += picture.width * 0.7 + 4
        cells.append(Cell(at, box))
        at += box.lines[0].width + 12
    return Row(cells, width, gap=6)


@set_block.register
def _(block: Figure, width: float) -> list[Box]:
    return [PictureBox(block.picture, min(PIXEL, width / block.picture.width), gap=6)]


@set_block.register
def _(block: Entries, width: float) -> list[Box]:
    if block.columns > 1:
        return _abreast(block, width)
    boxes: list[Box] = [RuleBox(width, "line", gap=5, keep=True)] if block.ruled else [Box(2.0, keep=True)]
    for place, entry in enumerate(block.entries, 1):
        if entry.anchor:
            boxes.append(AnchorBox(entry.anchor))
        boxes.append(_entry(entry, block, width, rule=block.ruled and place < len(block.entries)))
    return boxes


def _abreast(block: Entries, width: float) -> list[Box]:
    """Row by row, so that a break between pages leaves the order of reading as it is."""
    gutter = 20.0
    column = (width - gutter * (block.columns - 1)) / block.columns
    boxes: list[Box] = [Box(2.0, keep=True)]
    for at in range(0, len(block.entries), block.columns):
        abreast = block.entries[at : at + block.columns]
        cells = [
            Cell(place * (column + gutter), _entry(entry, block, column))
            for place, entry in enumerate(abreast)
        ]
        boxes.append(Row(cells, width))
    return boxes


def _entry(entry: Entry, block: Entries, width: float, *, rule: bool = False) -> Box:
    look = style("small" if block.tone == "small" else "body")
    below = style("small").in_role("ink2") if block.tone == "small" else look
    indent = (26.0 if entry.number is not None else 0.0) + (16.5 if entry.mark else 0.0)
    limit = width - indent
    texts = [text_box(entry.words, look, limit, keep=bool(entry.below))]
    texts += [text_box(words, below, limit) for words in entry.below]
    cells = [Cell(indent, Stack(texts))]
    if entry.number is not None:
        cells.append(Cell(0, text_box(str(entry.number), style("section"), 26)))
    if entry.mark:
        cells.append(Cell(indent - 16.5, PictureBox(entry.mark, 11 / MARK, drop=(look.leading - 11) / 2)))
    pad = 4.8 if block.ruled else 2.2 if block.tone == "small" else 2.6
    return Row(cells, width, pad=pad, rule="line" if rule else "")


@set_block.register
def _(block: LevelTable, width: float) -> list[Box]:
    rows: list[Box] = [RuleBox(width, "line", gap=7, keep=True)]
    rows += [_level(row, width) for row in block.rows]
    return rows


def _level(row: LevelRow, width: float) -> Box:
    look = style("body").in_face("medium") if row.counts else style("body")
    tags = 54.0
    tag = style("running").in_face("strong").at_right()
    cells = [
        Cell(0, text_box(str(row.level), style("section").at_right(), 13.5)),
        Cell(25, PictureBox(row.mark, 12.4 / MARK, drop=1.2)),
        Cell(42, text_box(row.text, look, width - 42 - (tags + 8 if row.tags else 36))),
    ]
    if row.tags:
        cells.append(Cell(width - tags - 8, Stack([text_box(word, tag, tags) for word in row.tags])))
    return Row(
        cells, width, pad=4.4, ground="page" if row.counts else "", edge=row.counts, rule="line"
    )


@set_block.register
def _(block: ConsiderationHead, width: float) -> list[Box]:
    right = 118.0
    left = width - right - 10
    state = text_box((Run(block.state, strong=True),), style("question").at_right(), right)
    first = state.lines[0].width if state.lines else 0.0
    quiet = style("small").in_role("ink2")
    cells = [
        Cell(0, Stack([
            text_box(block.above, quiet, left),
            text_box(block.title, style("consideration"), left),
        ])),
        Cell(left + 10, Stack([state, text_box(block.detail, quiet.at_right(), right)])),
        Cell(width - first - 21, PictureBox(block.mark, 13 / MARK, drop=1.6)),
    ]  # fmt: skip
    boxes = [AnchorBox(block.anchor, block.title, 2, gap=2), Row(cells, width, keep=True)]
    if block.question:
        boxes.append(text_box(block.question, style("question"), min(width, MEASURE), gap=3, keep=True))
    return boxes


@set_block.register
def _(block: Facts, width: float) -> list[Box]:
    return [_fact(fact, style("small" if block.tone == "small" else "body"), width) for fact in block.facts]


def _fact(fact: Fact, look: Style, width: float) -> Box:
    at = width * LABEL_SHARE
    texts = [text_box(words, look, width - at, gap=4) for words in fact.texts]
    label = text_box((Run(fact.label, strong=True),), look, at - 10)
    return Row([Cell(0, label), Cell(at, Stack(texts))], width, gap=6)


@set_block.register
def _(block: Table, width: float) -> list[Box]:
    look, head = style("small"), style("running").in_face("strong").in_role("ink2")
    boxes: list[Box] = []
    if block.heads:
        boxes.append(_cells(tuple((Run(words),) for words in block.heads), block, head, width, keep=True))
    boxes += [_cells(row, block, look, width, keep=False) for row in block.rows]
    return [Stack(boxes, gap=5, together=True)]


def _cells(row: tuple[Words, ...], block: Table, look: Style, width: float, *, keep: bool) -> Box:
    cells, at = [], 0.0
    for column, (words, share) in enumerate(zip(row, block.shares, strict=True)):
        own = look.at_right() if column in block.right else look
        cells.append(Cell(at, text_box(words, own, width * share - 10)))
        at += width * share
    return Row(cells, width, pad=2.6, rule="line", keep=keep)


