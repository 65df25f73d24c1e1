"""The points of a decision letter as CSV: sent out to be answered, and back in, all rows or none.

Rules of writing are those of `exchange.answers_csv`: nothing is live in a spreadsheet.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from dtadesign.errors import FileProblems, Problem, nearest
from dtadesign.exchange.answers_csv import LONGEST_CELL, as_written, harmless
from dtadesign.review.board import board_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from dtadesign.review.record import Record

COLUMNS = ("point", "answer")
BESIDE = ("list", "text", "due")
"""Written so that the applicants see what they answer; not read again."""


def write_points(record: Record) -> str:
    """The form of answers: every point that asks for one, with what was answered already."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([*COLUMNS, *BESIDE])
    for id_, point in board_of(record.review).points.items():
        if point.list != "commended":
            cells = (id_, point.answer, point.list, point.text, point.due or "")
            writer.writerow([harmless(cell) for cell in cells])
    return out.getvalue()


def read_points(text: str, name: str, record: Record) -> dict[str, str]:
    """The answer to each point of such a file; raises `FileProblems` with every bad row."""
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    known = board_of(record.review).points.keys()
    found: dict[str, str] = {}
    problems: list[Problem] = []
    columns: list[str] = []
    try:
        for cells in filter(any, reader):
            if not columns:
                columns = _columns_of(cells, name)
                continue
            given = dict(zip(columns, map(as_written, cells), strict=False))
            id_ = given["point"].strip()
            wrong = _wrong(id_, len(cells) - len(columns), known, found)
            problems += [Problem(name, reader.line_num, id_[:64], what) for what in wrong]
            found[id_] = given.get("answer", "")
    except csv.Error as error:
        problems.append(Problem(name, reader.line_num, "", f"is no row of a CSV file: {error}"))
    if not columns and not problems:
        problems.append(Problem(name, 1, "", "is empty; its first line is point,answer"))
    if problems:
        raise FileProblems(problems)
    return found


def _columns_of(cells: Sequence[str], name: str) -> list[str]:
    columns = [cell.strip().lower() for cell in cells]
    if len(columns) == 1 and ";" in columns[0]:
        what = "has semicolons between its cells; save it as CSV with commas"
        raise FileProblems([Problem(name, 1, "", what)])
    wrong = [
        f'there is no column "{column[:80]}"{nearest(column, COLUMNS)}'
        for column in columns
        if column not in (*COLUMNS, *BESIDE)
    ]
    wrong += [f'the column "{column}" stands twice' for column in COLUMNS if columns.count(column) > 1]
    wrong += [f'the column "{column}" is missing' for column in COLUMNS if column not in columns]
    if wrong:
        raise FileProblems(Problem(name, 1, "", what) for what in wrong)
    return columns


def _wrong(id_: str, too_many: int, known: Collection[str], found: Collection[str]) -> Iterable[str]:
    if too_many > 0:
        yield f"has {too_many} cell{'s' * (too_many != 1)} more than there are headings"
    if id_ not in known:
        yield f'there is no point "{id_[:80]}" in this letter{nearest(id_, known)}'
    if id_ in found:
        yield "stands here for the second time"
