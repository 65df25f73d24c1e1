"""The cells of a spreadsheet, whoever saved it last, as texts and days under their headings.

Nothing is evaluated: a cell that holds a formula is named as a problem. Only the parts that cells
are in are unpacked (`xlsx_package`), and openpyxl, which alters some texts that look like escapes,
is given them as they stand.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from openpyxl.cell.text import Text
from openpyxl.reader.excel import ExcelReader
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.xml.constants import SHARED_STRINGS, SHEET_MAIN_NS
from openpyxl.xml.functions import iterparse

from dtadesign.errors import FileProblems, NotDone, Problem, nearest
from dtadesign.exchange.xlsx_package import needed_parts
from dtadesign.exchange.xlsx_text import unescaped
from dtadesign.text import clean_text

LAST_ROW = 20_000
_LAST_POSSIBLE = 1_048_576
_LAST_COLUMN = 60
_NO_SPREADSHEET = (
    ArithmeticError, AttributeError, InvalidFileException, LookupError, OSError, SyntaxError, TypeError,
    ValueError,
)  # fmt: skip
"""What openpyxl raises on a file that is not as it should be."""


@dataclass(frozen=True)
class Row:
    """One row: its number, and its cells that hold anything, by the heading in small letters."""

    number: int
    cells: Mapping[str, str]
    columns: Mapping[str, str]

    def text(self, heading: str) -> str:
        """The cell's text to the character; empty where nothing is there."""
        return self.cells.get(heading, "")

    def word(self, heading: str) -> str:
        """The cell's text without white space around it."""
        return self.text(heading).strip()


@dataclass
class Grid:
    """The tables that were found, by the sheet's name, and what is wrong with them so far."""

    name: str
    rows: dict[str, list[Row]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def wrong(self, sheet: str, row: Row, heading: str, what: str) -> None:
        """A problem at a cell: ``Answers!F7``."""
        self.at(sheet, f"{row.columns.get(heading, 'A')}{row.number}", row.number, what)

    def at(self, sheet: str, cell: str, line: int, what: str) -> None:
        """A problem at a cell that is known by its place."""
        self.problems.append(Problem(self.name, line, f"{sheet}!{cell}", what))

    def raise_problems(self) -> None:
        """All at once, where there are any."""
        if self.problems:
            raise FileProblems(self.problems)


def read_grid(
    name: str, data: bytes, wanted: Mapping[str, Collection[str]], needed: Mapping[str, Collection[str]]
) -> Grid:
    """The tables of the ``wanted`` sheets; each has known and ``needed`` headings, in small letters."""
    grid = Grid(name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what openpyxl would lose in writing; we only read
        try:
            book = _book(needed_parts(name, data))
            for sheet in book.worksheets:
                if sheet.title in wanted:
                    known = wanted[sheet.title]
                    grid.rows[sheet.title] = list(_rows(grid, sheet, known, needed[sheet.title]))
        except _NO_SPREADSHEET:
            raise NotDone(f"{name}: is no spreadsheet that can be read; save it as .xlsx.") from None
    return grid


class _Reader(ExcelReader):
    """openpyxl's reader, but for the texts: they come as they stand in the file."""

    def read_strings(self) -> None:
        package: Any = self.package
        part = package.find(SHARED_STRINGS)
        if part is None:
            return
        with self.archive.open(part.PartName[1:]) as source:
            for _, node in iterparse(source):
                if node.tag == f"{{{SHEET_MAIN_NS}}}si":
                    text = Text.from_tree(node)
                    self.shared_strings.append(text.content if text else "")
                    node.clear()


def _book(data: bytes) -> Any:
    reader = _Reader(io.BytesIO(data), read_only=True, keep_links=False)
    reader.read()
    return reader.wb


def _rows(grid: Grid, sheet: Any, known: Collection[str], needed: Collection[str]) -> Iterator[Row]:
    """The rows beneath the headings, which are the first row that holds anything."""
    columns: dict[int, str] = {}
    for number, cells in _filled(sheet):
        if number > LAST_ROW:
            raise NotDone(f"{grid.name}: its sheet {sheet.title} has more than {LAST_ROW:,} rows.")
        texts = {at: _text(grid, sheet.title, number, at, cell) for at, cell in cells.items()}
        if not columns:
            columns = _headings(grid, sheet.title, number, texts, known)
            for heading in needed:
                if heading not in columns.values():
                    grid.at(sheet.title, f"A{number}", number, f'the column "{heading}" is missing')
            continue
        for at in texts.keys() - columns.keys():
            grid.at(sheet.title, f"{get_column_letter(at)}{number}", number, "stands under no heading")
        under = {columns[at]: text for at, text in texts.items() if at in columns and text}
        if under:
            places = {heading: get_column_letter(at) for at, heading in columns.items()}
            yield Row(number, under, places)
    if not columns:
        grid.at(sheet.title, "A1", 1, "is empty: the headings are missing")


def _filled(sheet: Any) -> Iterator[tuple[int, dict[int, Any]]]:
    """The rows that hold anything, by number, and those cells of them by column; both from 1."""
    gap: object = None
    for number, cells in enumerate(sheet.iter_rows(max_col=_LAST_COLUMN, max_row=_LAST_POSSIBLE), 1):
        if cells is gap:  # the same for each row that is left out, and there may be a million
            continue
        found = {at: cell for at, cell in enumerate(cells, 1) if cell.value not in (None, "")}
        if found:
            yield number, found
        else:
            gap = cells


def _headings(
    grid: Grid, sheet: str, number: int, texts: Mapping[int, str], known: Collection[str]
) -> dict[int, str]:
    columns: dict[int, str] = {}
    for at, text in texts.items():
        heading, cell = text.strip().lower(), f"{get_column_letter(at)}{number}"
        if heading not in known:
            grid.at(sheet, cell, number, f'there is no column "{text.strip()[:80]}"{nearest(heading, known)}')
        elif heading in columns.values():
            grid.at(sheet, cell, number, f'the column "{text.strip()}" stands twice')
        columns[at] = heading
    return columns


def _text(grid: Grid, sheet: str, number: int, column: int, cell: Any) -> str:
    """A cell's content as text: whole numbers without a point, days as 2026-11-23."""
    value, place = cell.value, f"{get_column_letter(column)}{number}"
    if cell.data_type in ("f", "e"):
        what = (
            "a formula; nothing is worked out here"
            if cell.data_type == "f"
            else "an error of the spreadsheet"
        )
        grid.at(sheet, place, number, f"holds {what}: put the value itself there")
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    return clean_text(unescaped(str(value)))
