"""Answers, profile and actions out of a spreadsheet that `xlsx` wrote and somebody filled in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dtadesign.errors import NotDone
from dtadesign.exchange.acting import action_objections
from dtadesign.exchange.xlsx_profile import profile_of
from dtadesign.exchange.xlsx_reading import read_grid
from dtadesign.exchange.xlsx_rows import ACTIONS, ANSWERS, BESIDE, GOES_ON, PROFILE
from dtadesign.review.action import Action
from dtadesign.review.answering import evidence_kind, objections
from dtadesign.review.incoming import Incoming
from dtadesign.review.values import VALUES, Answer, Evidence, is_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dtadesign.checklist.model import Checklist
    from dtadesign.exchange.xlsx_reading import Grid, Row
    from dtadesign.review.values import Value

SHEETS = {
    title: tuple(column.title.lower() for column in columns)
    for title, columns in (("Answers", ANSWERS), ("Profile", PROFILE), ("Actions", ACTIONS))
}
_NEEDED = {"Answers": ("id", "answer"), "Profile": ("id", "value"), "Actions": ("id", "what")}
_EVIDENCE = ("kind", "evidence", "where", "date", "expires", "sha-256")


def read_xlsx(name: str, data: bytes, checklist: Checklist) -> Incoming:
    """What the file brings; raises `FileProblems` with every bad cell, by sheet and place."""
    grid = read_grid(name, data, SHEETS, _NEEDED)
    if "Answers" not in grid.rows:
        raise NotDone(f"{name}: has no sheet Answers; take the spreadsheet that the report wrote.")
    grid.raise_problems()  # under a wrong heading no row means anything
    incoming = Incoming(
        profile_of(grid, checklist) if grid.rows.get("Profile") else None,
        dict(_answers(grid, checklist)),
        dict(_actions(grid, checklist)),
    )
    grid.raise_problems()
    return incoming


def _by_id(grid: Grid, sheet: str) -> dict[str, list[Row]]:
    """The rows of each id, in the order in which the ids come."""
    found: dict[str, list[Row]] = {}
    for row in grid.rows.get(sheet, ()):
        if not row.cells.keys() - BESIDE - {"id"}:
            continue
        found.setdefault(row.word("id"), []).append(row)
    return found


def _answers(grid: Grid, checklist: Checklist) -> Iterator[tuple[str, Answer]]:
    for name, rows in _by_id(grid, "Answers").items():
        if not name:
            for row in rows:
                grid.wrong("Answers", row, "id", "is empty, and the row says something")
            continue
        note = "".join(row.text("note") for row in rows)
        answer = Answer(value=_value(grid, rows), note=note, evidence=tuple(_evidence(grid, rows)))
        for objection in objections(checklist, name, answer):
            heading = "note" if name in checklist.by_id else "id"
            grid.wrong("Answers", rows[0], heading, objection)
        yield name, answer


def _value(grid: Grid, rows: Sequence[Row]) -> Value:
    """The one answer that the rows of a consideration give."""
    given = [row for row in rows if row.word("answer")]
    for row in given[1:]:
        grid.wrong("Answers", row, "answer", f'"{row.word("id")[:64]}" is answered here for the second time')
    for row in given[:1]:
        word = row.word("answer").lower()
        if word in VALUES:
            return VALUES[word]
        what = f'"{word[:80]}" is no answer; write 0, 1, 2, 3, unknown, na, or nothing'
        grid.wrong("Answers", row, "answer", what)
    return None


def _evidence(grid: Grid, rows: Iterable[Row]) -> Iterator[Evidence]:
    """The entries, each with the rows that go on with it."""
    entry: list[Row] = []
    for row in rows:
        if not any(row.word(heading) or row.text(heading) for heading in _EVIDENCE):
            continue
        if row.word("kind").lower() == GOES_ON and entry:
            entry.append(row)
            continue
        if entry:
            yield _entry(grid, entry)
        entry = [row]
    if entry:
        yield _entry(grid, entry)


def _entry(grid: Grid, rows: Sequence[Row]) -> Evidence:
    first = rows[0]
    texts = {heading: "".join(row.text(heading) for row in rows) for heading in ("evidence", "where")}
    digest = first.word("sha-256").lower()
    if not any((*texts.values(), digest)):
        grid.wrong(
            "Answers", first, "evidence", "is empty: say what is shown, or empty the kind and the dates too"
        )
    days = {heading: _day(grid, "Answers", first, heading) for heading in ("date", "expires")}
    try:
        kind = evidence_kind(first.word("kind").lower() or "document")
    except ValueError as error:
        grid.wrong("Answers", first, "kind", str(error))
        kind = "document"
    try:
        Evidence(digest=digest)
    except ValueError as error:
        grid.wrong("Answers", first, "sha-256", str(error))
        digest = ""
    return Evidence(
        kind=kind, description=texts["evidence"], where=texts["where"], date=days["date"],
        expires=days["expires"], digest=digest,
    )  # fmt: skip


def _day(grid: Grid, sheet: str, row: Row, heading: str) -> str | None:
    word = row.word(heading)
    if word and not is_date(word):
        grid.wrong(sheet, row, heading, f'"{word[:40]}" is no date; write it as 2026-11-23')
        return None
    return word or None


def _actions(grid: Grid, checklist: Checklist) -> Iterator[tuple[str, Action]]:
    found = _by_id(grid, "Actions")
    new = found.pop("", [])
    for name in sorted(found, key=_number):
        yield from _action(grid, checklist, name, found[name])
    for number, row in enumerate(new, max(map(_number, found), default=0) + 1):
        yield from _action(grid, checklist, f"A-{number}", [row])


def _number(name: str) -> int:
    """Which action it was in the order of making; 0 where the id is none."""
    return int(name[2:]) if re.fullmatch("A-[0-9]{1,9}", name) else 0


def _action(grid: Grid, checklist: Checklist, name: str, rows: Sequence[Row]) -> Iterator[tuple[str, Action]]:
    first = rows[0]
    for row in rows[1:]:
        for heading in row.cells.keys() & {"due", "effort", "state"}:
            grid.wrong("Actions", row, heading, f"{name[:64]} stands here for the second time")
    names = "".join(row.text("considerations") for row in rows).split()
    due = _day(grid, "Actions", first, "due")
    try:
        action = Action(
            considerations=tuple(names),
            what="".join(row.text("what") for row in rows),
            owner="".join(row.text("owner") for row in rows),
            due=due,
            effort=first.word("effort").lower() or None,  # type: ignore[arg-type]
            state=first.word("state").lower() or "open",  # type: ignore[arg-type]
        )
    except ValueError as error:
        heading = "effort" if "effort" in str(error) else "state"
        grid.wrong("Actions", first, heading, str(error))
        return
    for objection in action_objections(checklist, name, action):
        grid.wrong("Actions", first, "considerations" if "consideration" in objection else "id", objection)
    yield name, action
