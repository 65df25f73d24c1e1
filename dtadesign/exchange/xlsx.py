"""A review as a spreadsheet that can be read, filled in and taken back: `new --answers FILE.xlsx`.

Every text stands in its cell as text, to the character (see `xlsx_text`); nothing is a formula. The
same state gives the same entries in the package on every machine and day.
"""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime
from typing import TYPE_CHECKING, Any

from openpyxl import Workbook
from openpyxl.packaging.core import DocumentProperties
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table as SheetTable
from openpyxl.worksheet.table import TableStyleInfo
from openpyxl.writer.excel import ExcelWriter

from dtadesign import __version__
from dtadesign.exchange.acting import last_at
from dtadesign.exchange.xlsx_help import HELP
from dtadesign.exchange.xlsx_looks import LINE, Looks, put, put_text
from dtadesign.exchange.xlsx_package import without_clock
from dtadesign.exchange.xlsx_rows import (
    PROFILE,
    Column,
    Table,
    actions_table,
    answers_table,
    profile_lines,
    wide,
)
from dtadesign.exchange.xlsx_scorecard import scorecard_parts, scorecard_sentences
from dtadesign.exchange.xlsx_text import cut
from dtadesign.wording import speaking

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openpyxl.styles import Font
    from openpyxl.worksheet.worksheet import Worksheet

    from dtadesign.exchange.xlsx_rows import Cell
    from dtadesign.review.record import Record

HIGHEST = 400
"""Points: the most that a row may be high."""
PAPERS = {"a4": 9, "letter": 1}
"""Papers by the numbers that spreadsheets have for them."""
LAST_ROW = 2_000
"""Down to which row a column says what may be typed there."""
_NO_XML = re.compile("[\x00-\x1f\ufffe\uffff]")
_TIME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)Z")
_APP = (
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>dtadesign</Application></Properties>"
)


def xlsx_bytes(record: Record, paper: str = "a4") -> bytes:
    """The workbook: answers, profile, actions, scorecard, and how to fill it in; printed on ``paper``."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None  # noqa: S101  a new workbook has one
    book.remove(sheet)
    with speaking(None):
        _Sheet(book, "Answers", record).table(answers_table(record), pages_wide=2)
        _profile(_Sheet(book, "Profile", record), record)
        _Sheet(book, "Actions", record).table(actions_table(record))
        _scorecard(_Sheet(book, "Scorecard", record), record)
        _help(_Sheet(book, "How to fill in", record))
    for each in book.worksheets:
        each.page_setup.paperSize = PAPERS[paper]
    book.properties = _properties(record)
    out = io.BytesIO()
    ExcelWriter(book, zipfile.ZipFile(out, "w")).save()
    return without_clock(out.getvalue(), {"docProps/app.xml": _APP})


def _properties(record: Record) -> DocumentProperties:
    """What the file says of itself: from the record alone."""
    return DocumentProperties(
        title=_plain(record.review.profile.title),
        subject=f"Answers to the checklist {record.checklist.id} {record.checklist.version}",
        creator=_plain(record.by),
        identifier=record.header.id,
        keywords=f"fingerprint {record.fingerprint}",
        description=f"Written by dtadesign {__version__}",
        language="en",
        created=_time(record.header.created),
        modified=_time(last_at(record)),
    )


def _plain(text: str) -> str:
    """Without what XML cannot say: these words are for finding the file, not for reading back."""
    return _NO_XML.sub(" ", text)[:1_000]


def _time(at: str) -> datetime:
    found = _TIME.fullmatch(at)
    return datetime.fromisoformat(found[1]) if found else datetime(1970, 1, 1)


class _Sheet:
    """One sheet of the workbook, filled from top to bottom."""

    def __init__(self, book: Workbook, title: str, record: Record) -> None:
        self.sheet: Worksheet = book.create_sheet(title)
        self._row = 0
        self._widths: tuple[int, ...] = ()
        self.looks = Looks()
        _set_print(self.sheet, record.fingerprint[:12])

    def table(self, table: Table, pages_wide: int = 1) -> None:
        """A table whose first row and column stay in view and are printed on every page."""
        rows = wide([*table.rows, *[()] * table.spare], len(table.columns))
        self.sheet.freeze_panes = "B2"
        self.sheet.print_title_rows, self.sheet.print_title_cols = "1:1", "A:A"
        self.sheet.page_setup.fitToWidth = pages_wide
        self.widths(*(column.width for column in table.columns))
        self._put_table(table.title, [column.title for column in table.columns], rows, table.columns)
        for at, column in enumerate(table.columns, 1):
            letter = get_column_letter(at)
            self.allow(f"{letter}2:{letter}{LAST_ROW}", column)

    def part(self, name: str, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
        """A table beneath what stands there, with a heading of its own and a line between."""
        self._row += 1
        self.line(name, self.looks.heading)
        columns = [Column(title, width) for title, width in zip(head, self._widths, strict=False)]
        self._put_table(name, head, rows, columns)

    def line(self, text: str, font: Font) -> None:
        """A text across the sheet's columns, in a line of its own."""
        self._row += 1
        cell = self.sheet.cell(self._row, 1)
        put_text(cell, cut(text))
        cell.font, cell.alignment = font, self.looks.wrapped
        if len(self._widths) > 1:
            self.sheet.merge_cells(
                start_row=self._row, end_row=self._row, end_column=len(self._widths), start_column=1
            )
        self._make_room([(text, sum(self._widths) * LINE / max(font.size, LINE))], font.size * 1.4)

    def widths(self, *widths: int) -> None:
        """How wide the columns are."""
        self._widths = widths
        for at, width in enumerate(widths, 1):
            self.sheet.column_dimensions[get_column_letter(at)].width = width

    def allow(self, cells: str, column: Column) -> None:
        """What may be typed into the cells, with what is said about it there."""
        if not column.choices and not column.prompt:
            return
        rule = DataValidation(allow_blank=True, showInputMessage=bool(column.prompt))
        if column.choices:
            rule.type, rule.formula1 = "list", f'"{",".join(column.choices)}"'
            rule.showErrorMessage, rule.errorTitle = True, column.title
            rule.error = f"One of these, or nothing: {', '.join(column.choices)}."[:255]
        if column.prompt:
            rule.promptTitle, rule.prompt = column.title, column.prompt
        rule.add(cells)
        self.sheet.add_data_validation(rule)

    def _make_room(self, texts: Iterable[tuple[str, float]], leading: float) -> None:
        """As high as its longest text needs: not every program works that out when it opens a file."""
        lines = max(
            sum(int(len(part) / (width * 1.15)) + 1 for part in text.split("\n")) for text, width in texts
        )
        self.sheet.row_dimensions[self._row].height = min(round(lines * leading, 1), HIGHEST)

    def _put_table(
        self, name: str, head: Sequence[str], rows: Iterable[Sequence[Cell]], columns: Sequence[Column]
    ) -> None:
        self._row += 1
        first = self._row
        for at, title in enumerate(head, 1):
            self.looks.dress_head(self.sheet.cell(first, at, title))
        for row in rows:
            self._row += 1
            for at, (value, column) in enumerate(zip(row, columns, strict=True), 1):
                cell = self.sheet.cell(self._row, at)
                put(cell, value, column)
                self.looks.dress(cell, column)
            texts = [(str(value or ""), column.width) for value, column in zip(row, columns, strict=True)]
            self._make_room(texts, LINE * 1.4)
        reach = f"A{first}:{get_column_letter(len(head))}{max(self._row, first + 1)}"
        table = SheetTable(displayName=name.replace(" ", ""), ref=reach)
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
        self.sheet.add_table(table)


def _set_print(sheet: Worksheet, fingerprint: str) -> None:
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    footer: Any = sheet.oddFooter
    footer.left.text = f"Fingerprint {fingerprint}"
    footer.right.text = "&A, page &P of &N"


def _profile(onto: _Sheet, record: Record) -> None:
    lines = list(profile_lines(record))
    rows = tuple((line.id, line.value, line.meaning) for line in lines)
    onto.table(Table("Profile", PROFILE, rows))
    for at, line in enumerate(lines, 2):
        onto.allow(f"B{at}", Column("Value", 60, choices=line.choices))


def _scorecard(onto: _Sheet, record: Record) -> None:
    onto.widths(14, 44, 14, 12, 12, 12, 12, 12)
    for at, sentence in enumerate(scorecard_sentences(record)):
        onto.line(sentence, onto.looks.plain if at else onto.looks.heading)
    for part in scorecard_parts(record):
        onto.part(part.name, part.head, part.rows)


def _help(onto: _Sheet) -> None:
    onto.widths(110)
    for at, sentence in enumerate(HELP):
        onto.line(sentence, onto.looks.plain if at else onto.looks.heading)
