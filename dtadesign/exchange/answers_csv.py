"""Answers as CSV, out and in again equal: ``id,answer,evidence,note`` and what more is needed.

No cell is live in a spreadsheet: one that begins with a sign of a formula gets an apostrophe in
front, which is taken off again on reading.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtadesign.errors import FileProblems, Problem, nearest
from dtadesign.review.answering import REMOVED, evidence_kind, note_of, objections
from dtadesign.review.values import VALUES, Answer, Evidence

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.review.values import Review

COLUMNS = ("id", "answer", "evidence", "note")
_LIVE = ("=", "+", "-", "@", "'", "\t", "\r")
_EVIDENCE = re.compile(r"evidence(?:_([2-9]|[1-9][0-9]{1,2}))?(_kind)?\Z")
LONGEST_CELL = 1_000_000


@dataclass(frozen=True)
class Row:
    """One answer of a file, and the line on which its row ends."""

    line: int
    id: str
    answer: Answer


def write_answers(checklist: Checklist, review: Review) -> str:
    """Every answer that says anything, in checklist order, those that do not count too."""
    given = [(item.id, review.answers[item.id]) for item in checklist.considerations
             if item.id in review.answers]  # fmt: skip
    most = max((len(answer.evidence) for _, answer in given), default=0)
    kinds = any(entry.kind != "document" for _, answer in given for entry in answer.evidence)
    columns = _columns(most, with_kinds=kinds)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for name, answer in given:
        cells = _cells(name, answer)
        writer.writerow([harmless(cells.get(column, "")) for column in columns])
    return out.getvalue()


def _columns(entries: int, *, with_kinds: bool) -> list[str]:
    columns = list(COLUMNS)
    for at in range(1, max(entries, 1) + 1):
        name = _column(at)
        columns += [name] if at > 1 else []
        columns += [f"{name}_kind"] if with_kinds else []
    return columns


def _column(at: int) -> str:
    return "evidence" if at == 1 else f"evidence_{at}"


def _cells(name: str, answer: Answer) -> dict[str, str]:
    value = "" if answer.value is None else str(answer.value)
    cells = {"id": name, "answer": value, "note": note_of(answer)}
    for at, entry in enumerate(answer.evidence, 1):
        cells[_column(at)] = entry.description or entry.where or REMOVED
        cells[f"{_column(at)}_kind"] = entry.kind
    return cells


def harmless(cell: str) -> str:
    """The cell as it is written, so that no spreadsheet takes it for a formula."""
    return f"'{cell}" if cell.startswith(_LIVE) else cell


def as_written(cell: str) -> str:
    """A cell that was read, without the apostrophe that `harmless` puts in front."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_LIVE) else cell


class Rows(Iterator[Row]):
    """The rows of a file as they come; a bad one raises `FileProblems`, and the next may follow.

    ``lines`` keep their line ends. A file may leave its heading out: its columns are `COLUMNS`.
    """

    def __init__(self, lines: Iterable[str], name: str, checklist: Checklist) -> None:
        csv.field_size_limit(LONGEST_CELL)
        self._reader = csv.reader(lines, strict=True)
        self._name = name
        self._checklist = checklist
        self._columns: list[str] = []

    def __next__(self) -> Row:
        cells = self._next_cells()
        if not self._columns:
            cells = self._headed(cells)
        line = self._reader.line_num
        named = dict(_paired(self._columns, cells, self._name, line))
        return _row(named, self._name, line, self._checklist)

    def _headed(self, cells: list[str]) -> list[str]:
        """Learns the columns; the cells of the first row of answers."""
        if cells[0].strip() in self._checklist.by_id and not _is_heading(cells):
            self._columns = list(COLUMNS)
            return cells
        try:
            self._columns = _columns_of(cells, self._name, self._reader.line_num)
        except FileProblems:
            self._reader = csv.reader(())  # under a wrong heading no row means anything
            raise
        return self._next_cells()

    def _next_cells(self) -> list[str]:
        try:
            return next(cells for cells in self._reader if any(cells))
        except csv.Error as error:
            line = self._reader.line_num
            self._reader = csv.reader(())  # what follows a broken row cannot be told apart
            raise _wrong(self._name, line, "", f"is no row of a CSV file: {error}") from None


def _is_heading(cells: Sequence[str]) -> bool:
    return {"id", "answer"} <= {cell.strip().lower() for cell in cells}


def _columns_of(cells: Sequence[str], name: str, line: int) -> list[str]:
    columns = [cell.strip().lower() for cell in cells]
    if len(columns) == 1 and ";" in columns[0]:
        raise _wrong(name, line, "", "has semicolons between its cells; save it as CSV with commas")
    for column in columns:
        if column not in COLUMNS and not _EVIDENCE.match(column):
            raise _wrong(name, line, "", f'there is no column "{column[:80]}"{nearest(column, COLUMNS)}')
        if columns.count(column) > 1:
            raise _wrong(name, line, "", f'the column "{column}" stands twice')
    for needed in ("id", "answer"):
        if needed not in columns:
            raise _wrong(name, line, "", f'the column "{needed}" is missing')
    return columns


def _paired(columns: Sequence[str], cells: Sequence[str], name: str, line: int) -> Iterator[tuple[str, str]]:
    if len(cells) > len(columns):
        raise _wrong(name, line, cells[0], f"has {len(cells)} cells under {len(columns)} headings")
    for at, column in enumerate(columns):
        yield column, as_written(cells[at]) if at < len(cells) else ""


def _row(cells: dict[str, str], name: str, line: int, checklist: Checklist) -> Row:
    consideration, value = cells["id"].strip(), cells["answer"].strip().lower()
    if value and value not in VALUES:
        what = f'"{value[:80]}" is no answer; write 0, 1, 2, 3, unknown, na, or nothing'
        raise _wrong(name, line, consideration, what)
    entries = tuple(_entries(cells, name, line, consideration))
    answer = Answer(value=VALUES.get(value), note=cells.get("note", ""), evidence=entries)
    for objection in objections(checklist, consideration, answer):
        raise _wrong(name, line, consideration, objection)
    return Row(line, consideration, answer)


def _entries(cells: dict[str, str], name: str, line: int, consideration: str) -> Iterator[Evidence]:
    numbers = {int(match[1] or 1) for column in cells if (match := _EVIDENCE.match(column))}
    for at in sorted(numbers):
        text = cells.get(_column(at), "")
        try:
            kind = evidence_kind(cells.get(f"{_column(at)}_kind", "").strip() or "document")
        except ValueError as error:
            raise _wrong(name, line, consideration, str(error)) from None
        if text:
            yield Evidence(kind=kind, description=text)


def _wrong(name: str, line: int, where: str, what: str) -> FileProblems:
    return FileProblems([Problem(name, line, where[:64], what)])


def read_answers(text: str, name: str, checklist: Checklist) -> dict[str, Answer]:
    """A whole file's answers; raises `FileProblems` with every bad row, an id twice included."""
    found: dict[str, Answer] = {}
    problems: list[Problem] = []
    rows = Rows(io.StringIO(text, newline=""), name, checklist)
    while True:
        try:
            row = next(rows)
        except StopIteration:
            break
        except FileProblems as error:
            problems.extend(error.problems)
            continue
        if row.id in found:
            problems.append(Problem(name, row.line, row.id, "stands here for the second time"))
        found[row.id] = row.answer
    if problems:
        raise FileProblems(problems)
    return found
