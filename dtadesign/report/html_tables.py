"""The tables of a report as HTML: charts row by row, the four levels, and plain ones.

Each has a caption, and cells that say of which row or column they are the head.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.svg import svg
from dtadesign.report.blocks import Run
from dtadesign.report.html_words import attribute, direction, runs, text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from dtadesign.drawing.shapes import Picture
    from dtadesign.report.blocks import Bar, Bars, LevelRow, LevelTable, Table, Words


def bars_table(block: Bars, head: str, known: Collection[str]) -> str:
    """A chart, a row for each bar, and its key.

    The roles stand there in words too: on a narrow screen a row is laid out as two lines, and a table
    that is laid out otherwise is none to every reader.
    """
    rows = "".join(_bar(row, known) for row in block.rows)
    key = "".join(f"<li>{svg(picture, 'key')} {text(words)}</li>" for picture, words in block.key)
    key = f'<ul class="legend" role="list">{key}</ul>\n' if key else ""
    body = f'<tbody role="rowgroup">\n{rows}</tbody>'
    return f'<table class="bars" role="table">\n{_caption(head)}{body}</table>\n{key}'


def _bar(row: Bar, known: Collection[str]) -> str:
    name = runs((Run(row.name, link=row.link),), known)
    return (
        f'<tr role="row"><th scope="row" role="rowheader"{direction(row.name)}>{name}</th>'
        f'<td class="drawn" role="cell">{svg(row.picture, "bar")}</td>'
        f'<td class="figure" role="cell">{text(row.figure)}</td>'
        f'<td class="beside" role="cell">{text(row.beside)}</td></tr>\n'
    )


def levels_table(block: LevelTable, head: str, mark: Callable[[Picture], str]) -> str:
    """The four levels, with what is said of each."""
    named = (tr("Level"), tr("What it asks"), tr("Here", "of a level"))
    heads = "".join(f'<th scope="col">{text(words)}</th>' for words in named)
    rows = "".join(_level(row, mark) for row in block.rows)
    return (
        f'<table class="levels">\n{_caption(head)}<thead class="aside"><tr>{heads}</tr></thead>\n'
        f"<tbody>\n{rows}</tbody></table>\n"
    )


def _level(row: LevelRow, mark: Callable[[Picture], str]) -> str:
    kind = ' class="counts"' if row.counts else ""
    tags = "<br>".join(text(tag) for tag in row.tags)
    return (
        f'<tr{kind}><th scope="row">{row.level}{mark(row.mark)}</th>'
        f'<td{direction(row.text)}>{text(row.text)}</td><td class="tags">{tags}</td></tr>\n'
    )


def plain_table(block: Table, head: str, known: Collection[str]) -> str:
    """A table of words, which on a narrow screen is moved sideways within itself."""
    heads = "".join(
        f'<th scope="col"{_at_right(column, block)}>{text(words)}</th>'
        for column, words in enumerate(block.heads)
    )
    heads = f"<thead><tr>{heads}</tr></thead>\n" if heads else ""
    rows = "".join(_row(row, block, known) for row in block.rows)
    label = attribute(tr("Table: {head}").format(head=head))
    return (
        f'<div class="wide" role="region" aria-label="{label}" tabindex="0">\n'
        f"<table>\n{_caption(head)}{heads}<tbody>\n{rows}</tbody></table>\n</div>\n"
    )


def _row(row: tuple[Words, ...], block: Table, known: Collection[str]) -> str:
    first, *others = row
    cells = "".join(
        f"<td{_at_right(column, block)}{direction(words)}>{runs(words, known)}</td>"
        for column, words in enumerate(others, 1)
    )
    return f'<tr><th scope="row"{direction(first)}>{runs(first, known)}</th>{cells}</tr>\n'


def _at_right(column: int, block: Table) -> str:
    return ' class="figure"' if column in block.right else ""


def _caption(head: str) -> str:
    return f'<caption class="aside"{direction(head)}>{text(head)}</caption>\n'
