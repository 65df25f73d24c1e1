"""From blocks to boxes: how each kind of block is set in type."""

from __future__ import annotations

from bisect import bisect_left
from functools import singledispatch
from typing import TYPE_CHECKING

from dtadesign.report import pdf_form_boxes as form
from dtadesign.report import pdf_parts as parts
from dtadesign.report.blocks import (
    Bars,
    Chapter,
    ConsiderationHead,
    Entries,
    Facts,
    Figure,
    Heading,
    LevelTable,
    OnePage,
    Pair,
    Paragraph,
    Rule,
    Table,
    Together,
    Verdict,
)
from dtadesign.report.blocks_form import Fields, Question
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
    heights,
)
from dtadesign.report.pdf_parts import MARK, MEASURE, text_box
from dtadesign.report.pdf_style import style

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dtadesign.report.blocks import Block
    from dtadesign.report.progress import Progress

CLOSER = 0.75
"""What is left of the room between the blocks of a page that they would not fit on."""
SMALLEST = 0.75
"""The smallest size that is tried to keep a page a page."""
_HEADING = {
    1: ("title", 0.0, 4.0), 2: ("verdict", 22.0, 2.0), 3: ("section", 17.0, 5.0), 4: ("body", 10.0, 1.0),
}  # fmt: skip

LONG_TITLE = 56
"""How many characters a title has that is set smaller."""
_TAGS = {1: "H1", 2: "H3", 3: "H3", 4: "H4"}
"""A chapter's is H2; of what lies beneath it only the order matters, since no level is left out."""


def set_blocks(blocks: Iterable[Block], width: float) -> list[Box]:
    """The boxes of blocks beneath one another."""
    return [box for block in blocks for box in set_block(block, width)]


def set_document(blocks: Sequence[Block], width: float, room: float, progress: Progress) -> list[Box]:
    """The boxes of a whole report on pages whose text is ``room`` high."""
    boxes: list[Box] = []
    for block in progress.over(blocks, 0.0, 0.35):
        boxes += _on_one_page(block, width, room) if isinstance(block, OnePage) else set_block(block, width)
    return boxes


def _on_one_page(page: OnePage, width: float, room: float) -> list[Box]:
    """The largest size at which the blocks fit; where none does they run on as any others."""
    boxes = set_blocks(page.blocks, width)
    if heights(boxes) <= room:
        return [Fitted(boxes, 1.0)]
    sizes = range(100, int(SMALLEST * 100) - 1, -1)
    at = bisect_left(sizes, -room, key=lambda size: -_smaller(page, width, size / 100).height)
    return [_smaller(page, width, sizes[at] / 100)] if at < len(sizes) else boxes


def _smaller(page: OnePage, width: float, factor: float) -> Fitted:
    return Fitted(_closer(set_blocks(page.blocks, width / factor)), factor)


def _closer(boxes: list[Box]) -> list[Box]:
    """The same with less room between them: where it is tight, white gives way before the type does."""
    for box in boxes:
        box.gap *= CLOSER
        if type(box) is Box:
            box.height *= CLOSER
    return boxes


@singledispatch
def set_block(block: object, width: float) -> list[Box]:
    """The boxes of one block in a column of this width."""
    raise TypeError(f"no way is known to set {type(block).__name__} in {width} pt")


set_block.register(Bars)(parts.set_bars)
set_block.register(Figure)(parts.set_figure)
set_block.register(Entries)(parts.set_entries)
set_block.register(LevelTable)(parts.set_levels)
set_block.register(ConsiderationHead)(parts.set_head)
set_block.register(Facts)(parts.set_facts)
set_block.register(Table)(parts.set_table)
set_block.register(Fields)(form.set_fields)
set_block.register(Question)(form.set_question)


@set_block.register
def _(block: Heading, width: float) -> list[Box]:
    name, before, after = _HEADING[block.level]
    if block.level == 1 and len(block.text) > LONG_TITLE:
        name = "verdict"
    look = style(name).in_face("strong") if block.level == 4 else style(name)
    words = text_box(block.text, look, width, keep=True, tag=_TAGS[block.level])
    after_it = Box(after, keep=True)
    if not block.anchor:
        words.gap = before
        return [words, after_it]
    level = min(block.level - 1, 1)
    return [AnchorBox(block.anchor, block.text, level, gap=before), words, after_it]


@set_block.register
def _(block: Chapter, width: float) -> list[Box]:
    words = text_box(block.title, style("title"), width, keep=True, tag="H2")
    return [
        ChapterBox(
            block.running or block.title, (RuleBox(width, "ink2", gap=26.0, keep=True), Box(16.0, keep=True))
        ),
        AnchorBox(block.anchor, block.title, 0),
        words,
        Box(10.0, keep=True),
    ]


_TONES = {
    "lead": ("question", "ink2", 6.0), "body": ("body", "ink", 6.0),
    "small": ("small", "ink2", 4.0), "note": ("running", "ink2", 9.0),
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
