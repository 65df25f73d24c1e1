"""What a writer without pages needs to know of a document: its chapters, anchors and pictures."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from dtadesign.drawing.shapes import Picture
from dtadesign.report.blocks import (
    Chapter,
    ConsiderationHead,
    Entry,
    Heading,
    OnePage,
    Pair,
    Paragraph,
    Run,
    Together,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.report.blocks import Block, Document, Words


@dataclass(frozen=True, slots=True)
class Part:
    """A chapter of the contents, and the heads within it that are worth a line of their own."""

    title: str
    anchor: str
    within: tuple[Heading, ...] = ()


def parts(document: Document) -> tuple[Part, ...]:
    """The chapters in their order, each with the level 2 heads that follow."""
    found: list[Part] = []
    for block in _all(document.blocks, (Chapter, Heading)):
        if isinstance(block, Chapter):
            found.append(Part(block.title, block.anchor))
        elif found and block.level == 2 and block.anchor:
            last = found[-1]
            found[-1] = Part(last.title, last.anchor, (*last.within, block))
    return tuple(found)


def with_chapters(document: Document) -> tuple[Block, ...]:
    """Its blocks; where a paper is too short for chapters, its level 2 heads are what they would be."""
    if any(_all(document.blocks, (Chapter,))):
        return document.blocks
    return tuple(map(_raised, document.blocks))


def _raised(block: Block) -> Block:
    if isinstance(block, Heading) and block.level == 2:
        return Chapter(block.text, block.anchor)
    if isinstance(block, Together | OnePage):
        return replace(block, blocks=tuple(map(_raised, block.blocks)))
    return block


def anchors(document: Document) -> frozenset[str]:
    """Every place to which a link may lead."""
    kinds = (Chapter, Heading, Paragraph, Entry, ConsiderationHead)
    return frozenset(block.anchor for block in _all(document.blocks, kinds) if block.anchor)


def pictures(document: Document) -> Iterator[Picture]:
    """Every drawing, as often as it stands there."""
    return _all(document.blocks, (Picture,))


def pairs(document: Document) -> Iterator[Pair]:
    """Everything that stands in two columns."""
    return _all(document.blocks, (Pair,))


def is_contents(block: object) -> bool:
    """Whether this only says on which pages the chapters begin."""
    return isinstance(block, Paragraph) and block.tone == "note" and any(run.page_of for run in block.words)


def without_pages(words: Words) -> Words:
    """The words without what would only make sense on numbered pages."""
    return tuple(run for run in words if run.text and not run.page_of)


def _all(value: Any, kinds: tuple[type, ...]) -> Iterator[Any]:
    """Everything of these kinds within a value, in reading order."""
    if isinstance(value, tuple):
        for item in value:
            yield from _all(item, kinds)
        return
    if isinstance(value, kinds):
        yield value
    for name in _parts_of(type(value)):  # type: ignore[arg-type]
        yield from _all(getattr(value, name), kinds)


@cache
def _parts_of(kind: type) -> tuple[str, ...]:
    """The names of what a block of this kind holds; runs and drawings hold no blocks."""
    return (
        () if kind in (Run, Picture) or not is_dataclass(kind) else tuple(part.name for part in fields(kind))
    )
