"""The words of a report in the order of reading: in its blocks, and as others find them in its PDF."""

from __future__ import annotations

import re
import subprocess
from functools import singledispatch
from typing import TYPE_CHECKING, Any

from dtadesign.drawing.shapes import Label, Picture
from dtadesign.report import blocks as b
from dtadesign.report.pdf_typeset import with_letters_counted
from tests.report_reading import pages, squeezed

if TYPE_CHECKING:
    from collections.abc import Iterator

ANY_PAGE = "\0"
"""Stands where the PDF has the number of a page."""


def words_of(document: b.Document) -> str:
    """All that the blocks say, without white space."""
    return squeezed("".join(text for block in with_letters_counted(document.blocks) for text in read(block)))


@singledispatch
def read(block: object) -> Iterator[str]:
    """The texts of a block in the order of reading."""
    raise TypeError(type(block).__name__)


@read.register(str)
def _(block: str) -> Iterator[str]:
    yield block


@read.register(tuple)
def _(block: tuple[Any, ...]) -> Iterator[str]:
    for part in block:
        yield from read(part)


@read.register(b.Run)
def _(block: b.Run) -> Iterator[str]:
    yield block.text
    yield ANY_PAGE if block.page_of else ""


@read.register(Picture)
def _(block: Picture) -> Iterator[str]:
    yield from (shape.text for shape in block.shapes if isinstance(shape, Label))


def _parts(kind: type, *names: str) -> None:
    """Says which fields of a kind of block are read, and in which order."""

    @read.register(kind)
    def _(block: Any) -> Iterator[str]:
        for name in names:
            yield from read(getattr(block, name))


_parts(b.Heading, "text")
_parts(b.Chapter, "title")
_parts(b.Paragraph, "words")
_parts(b.Verdict, "headline", "words")
_parts(b.Entries, "entries")
_parts(b.Bar, "name", "picture", "figure", "beside")
_parts(b.Bars, "rows", "key")
_parts(b.Figure, "picture")
_parts(b.LevelTable, "rows")
_parts(b.ConsiderationHead, "above", "title", "state", "detail", "question")
_parts(b.Shown, "words", "photo")
_parts(b.Photo, "caption")
_parts(b.Fact, "label", "texts")
_parts(b.Facts, "facts")
_parts(b.Table, "heads", "rows")
_parts(b.Rule)
_parts(b.Pair, "left", "right")
_parts(b.Together, "blocks")
_parts(b.OnePage, "blocks")


@read.register(b.Entry)
def _(block: b.Entry) -> Iterator[str]:
    yield "" if block.number is None else str(block.number)
    yield from read((block.words, block.below, block.beside))


@read.register(b.LevelRow)
def _(block: b.LevelRow) -> Iterator[str]:
    yield from read((str(block.level), block.text, block.tags))


def told_aloud(data: bytes) -> str:
    """The text of the structure's elements in their order, as poppler has it, without white space."""
    run = subprocess.run(["pdfinfo", "-struct-text", "-"], input=data, capture_output=True, check=True)
    return squeezed("".join(re.findall(r'^ *"(.*)"$', run.stdout.decode("utf-8"), re.MULTILINE)))


def parted(said: str, found: str) -> str:
    """Where what is found parts from what is said: both from there on; empty where they are one."""
    at = 0
    for part in re.split(f"({ANY_PAGE})", said):
        if part == ANY_PAGE:
            number = re.match(r"\d+|–", found[at:])
            at += number.end() if number else 0
            continue
        if not found.startswith(part, at):
            same = next(n for n in range(len(part) + 1) if found[at + n : at + n + 1] != part[n : n + 1])
            return f"said {part[same - 30 : same + 60]!r}, found {found[at + same - 30 : at + same + 60]!r}"
        at += len(part)
    return f"found {found[at : at + 60]!r} besides" if found[at:] else ""


def on_the_pages(data: bytes, document: b.Document) -> str:
    """The text of the pages in the order of drawing, without white space and what stands around each page."""
    beside = [document.dated, *(block.running or block.title for block in _chapters(document))]
    heads = {squeezed("".join(table.heads)) for table in _tables(document.blocks)} - {""}
    found = ""
    for page in pages(data, "-raw"):
        text = squeezed(page).removeprefix(squeezed(document.running))
        text = next(text[len(squeezed(one)) :] for one in beside if text.startswith(squeezed(one)))
        foot = re.escape(squeezed(document.checklist) + document.fingerprint[:12])
        text, count = re.subn(rf"{foot}Page\d+of\d+$", "", text)
        assert count == 1
        again = next((head for head in heads if text.startswith(head) and head in found), "")
        found += text.removeprefix(again)
    return found


def _chapters(document: b.Document) -> list[b.Chapter]:
    return [block for block in document.blocks if isinstance(block, b.Chapter)]


def _tables(blocks: tuple[Any, ...]) -> list[b.Table]:
    return [block for block in blocks if isinstance(block, b.Table)]
