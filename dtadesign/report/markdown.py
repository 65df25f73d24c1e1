"""The report as CommonMark: plain enough to be read as it stands, and nothing typed becomes markup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import singledispatch
from typing import TYPE_CHECKING

from dtadesign.languages import speaking_in
from dtadesign.report.blocks import (
    Bars,
    Chapter,
    ConsiderationHead,
    Entries,
    Entry,
    Facts,
    Figure,
    Heading,
    LevelTable,
    OnePage,
    Pair,
    Paragraph,
    Rule,
    Run,
    Shown,
    Table,
    Together,
    Typeset,
    Verdict,
)
from dtadesign.report.content_words import filled
from dtadesign.report.markdown_words import literal, marked
from dtadesign.report.outline import is_contents, with_chapters
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.report.blocks import Bar, Block, Document, Fact, Words

_LEVELS = {1: 1, 2: 3, 3: 3, 4: 4}


def markdown_text(document: Document) -> str:
    """The whole document; the same blocks give the same text. Tables become lists: CommonMark has none."""
    with speaking_in(document.language):
        return "\n\n".join((*_blocks(with_chapters(document)), "---", _foot(document))) + "\n"


def _foot(document: Document) -> str:
    said = filled(
        tr("{report} · {day} · {checklist} · fingerprint {fingerprint}"), report=document.running,
        day=document.dated, checklist=document.checklist,
        fingerprint=Run(document.fingerprint[:12], code=True),
    )  # fmt: skip
    return marked(said)


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:
    """Every block as paragraphs; those that say nothing are left out."""
    for block in blocks:
        yield from (part for part in _written(block) if part)


@singledispatch
def _written(block: object) -> Iterable[str]:
    raise TypeError(f"no way is known to write {type(block).__name__} as Markdown")


@_written.register
def _(block: Heading) -> Iterable[str]:
    return (_heading(_LEVELS[block.level], block.text),)


@_written.register
def _(block: Chapter) -> Iterable[str]:
    return (_heading(2, block.title),)


@_written.register
def _(block: Paragraph) -> Iterable[str]:
    return () if is_contents(block) else (marked(block.words),)


@_written.register
def _(block: Verdict) -> Iterable[str]:
    return (_heading(2, block.headline), marked(block.words))


@_written.register
def _(block: Entries) -> Iterable[str]:
    return ("\n".join(_entry(entry) for entry in block.entries),)


def _entry(entry: Entry) -> str:
    mark = "- " if entry.number is None else f"{entry.number}. "
    lines = (marked(words) for words in (entry.words, *entry.below, *entry.beside))
    return _item(mark, ("\\\n".join(line for line in lines if line),))


@_written.register
def _(block: Bars) -> Iterable[str]:
    rows = (
        _item("- ", (marked((Run(row.name, strong=True), Run(f": {row.told or _beside(row)}"))),))
        for row in block.rows
    )
    return ("\n".join(rows),)


def _beside(row: Bar) -> str:
    return f"{row.figure}, {row.beside}" if row.beside else row.figure


@_written.register
def _(block: Figure) -> Iterable[str]:
    return (literal(block.picture.alt),)


@_written.register
def _(block: LevelTable) -> Iterable[str]:
    rows = []
    for row in block.rows:
        tags = f" ({', '.join(row.tags)})" if row.tags else ""
        words = (Run(row.text), Run(tags, strong=True))
        rows.append(_item(f"{row.level}. ", (marked(words),)))
    return ("\n".join(rows),)


@_written.register
def _(block: ConsiderationHead) -> Iterable[str]:
    detail = f" ({block.detail})" if block.detail else ""
    above = (Run(f"{block.above} · ", quiet=True), Run(block.state, strong=True), Run(detail))
    return (_heading(4, block.title), marked(above), literal(block.question))


@_written.register
def _(block: Facts) -> Iterable[str]:
    return ("\n".join(_fact(fact) for fact in block.facts),)


def _fact(fact: Fact) -> str:
    told = [words for part in fact.texts for words in _told(part)]
    first = told[0] if told else ()
    label = (Run(fact.label, strong=True), Run(": "), *first)
    return _item("- ", (marked(label), *(marked(words) for words in told[1:])))


def _told(part: Words | Shown) -> Iterable[Words]:
    """An entry's words; of a picture what it is, for Markdown holds none of its own."""
    return (*part.words, part.photo.caption) if isinstance(part, Shown) else (part,)


@_written.register
def _(block: Table) -> Iterable[str]:
    heads = tuple("" if at in block.headless else head for at, head in enumerate(block.heads))
    return ("\n".join(_row(row, heads) for row in block.rows),)


def _row(row: tuple[Words, ...], heads: tuple[str, ...]) -> str:
    """A row as an item: its first cell, then each further one after its head, where it has one."""
    first, *others = row
    parts: list[Run] = [Run("".join(run.text for run in first), strong=True)]
    for at, words in enumerate(others, 1):
        if any(run.text for run in words):
            head = f"{heads[at]} " if heads and heads[at] else ""
            parts += [Run(": " if len(parts) == 1 else "; "), Run(head, quiet=True), *words]
    return _item("- ", (marked(tuple(parts)),))


@_written.register
def _(_block: Typeset) -> Iterable[str]:
    return ()


@_written.register
def _(block: Rule) -> Iterable[str]:
    return ("---",) if block.strong else ()


@_written.register
def _(block: Pair) -> Iterable[str]:
    return (*_blocks(block.left), *_blocks(block.right))


@_written.register(Together)
@_written.register(OnePage)
def _(block: Together | OnePage) -> Iterable[str]:
    return tuple(_blocks(block.blocks))


def _heading(level: int, words: str) -> str:
    return f"{'#' * level} {literal(words, one_line=True)}"


def _item(mark: str, paragraphs: tuple[str, ...]) -> str:
    """Paragraphs as an item of a list, set in by the width of its mark."""
    inset = "\n" + " " * len(mark)
    return mark + f"\n{inset}".join(part.replace("\n", inset) for part in paragraphs if part)
