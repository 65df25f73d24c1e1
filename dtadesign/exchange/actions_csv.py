"""Actions as CSV, in the board's order, out and in again equal; no cell is live in a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from dtadesign.errors import FileProblems, Problem, nearest
from dtadesign.exchange.acting import action_objections, planned_of, what_of
from dtadesign.exchange.answers_csv import LONGEST_CELL, as_written, harmless
from dtadesign.review.action import Action

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.record import Record
    from dtadesign.scoring.plan import Planned

COLUMNS = ("id", "considerations", "what", "owner", "due", "effort", "state")
BESIDE = ("gate", "gain")
"""What follows from the review: written for planning, not read again."""


def write_actions(record: Record) -> str:
    """Every action; ``considerations`` are ids with spaces between them."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([*COLUMNS, *BESIDE])
    writer.writerows([harmless(cell) for cell in _cells(one)] for one in planned_of(record))
    return out.getvalue()


def _cells(one: Planned) -> list[str]:
    action = one.action
    return [
        one.id, " ".join(action.considerations), what_of(action), action.owner, action.due or "",
        action.effort or "", action.state, one.gate or "", f"{one.gain.points:.1f}",
    ]  # fmt: skip


def read_actions(text: str, name: str, checklist: Checklist) -> dict[str, Action]:
    """The actions of such a file; raises `FileProblems` with every bad row."""
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    found: dict[str, Action] = {}
    problems: list[Problem] = []
    columns: list[str] = []
    try:
        for cells in reader:
            if not columns:
                columns = _columns_of(cells, name)
            elif any(cells):
                given = {key: as_written(cell) for key, cell in zip(columns, cells, strict=False)}
                problems += [Problem(name, reader.line_num, given["id"][:64], what)
                             for what in _take(given, found, checklist)]  # fmt: skip
    except csv.Error as error:
        problems.append(Problem(name, reader.line_num, "", f"is no row of a CSV file: {error}"))
    if problems:
        raise FileProblems(problems)
    return found


def _columns_of(cells: Sequence[str], name: str) -> list[str]:
    columns = [cell.strip().lower() for cell in cells]
    wrong = [
        f'there is no column "{column[:80]}"{nearest(column, COLUMNS)}'
        for column in columns
        if column not in (*COLUMNS, *BESIDE)
    ]
    wrong += [f'the column "{column}" is missing' for column in ("id", "what") if column not in columns]
    if wrong:
        raise FileProblems(Problem(name, 1, "", what) for what in wrong)
    return columns


def _take(given: dict[str, str], found: dict[str, Action], checklist: Checklist) -> list[str]:
    """Add the row's action, or say what is wrong with it."""
    key = given["id"].strip()
    try:
        action = Action(
            considerations=tuple(given.get("considerations", "").split()),
            what=given["what"],
            owner=given.get("owner", ""),
            due=given.get("due", "").strip() or None,
            effort=given.get("effort", "").strip() or None,  # type: ignore[arg-type]
            state=given.get("state", "").strip() or "open",  # type: ignore[arg-type]
        )
    except ValueError as error:
        return [str(error)]
    whats = list(action_objections(checklist, key, action))
    whats += ["stands here for the second time"] if key in found else []
    found[key] = action
    return whats
