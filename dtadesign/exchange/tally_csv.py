"""A table of what people marked on paper: a row for each of them, a column for each consideration."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from dtadesign.errors import FileProblems, NotDone, Problem, nearest
from dtadesign.workshop.coming import called
from dtadesign.workshop.edits import VoteEdit, why_not
from dtadesign.workshop.stages import Spot, next_vote
from dtadesign.workshop.tallying import WRITTEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dtadesign.workshop.values import Participant, Round, Workshop


def read_tally(
    workshop: Workshop, sitting: int, round_: Round | None, name: str, text: str
) -> tuple[VoteEdit, ...]:
    """The votes in which the table differs from what is there; an empty cell says nothing.

    Without a round each goes to the vote on its consideration that is not revealed yet. Raises
    `FileProblems` with everything that is wrong in it.
    """
    table = _Table(workshop, sitting, round_, name)
    rows = _rows(name, text)
    if not rows:
        table.wrong(1, "", "is empty; its first row names the considerations, each further one a participant")
        raise FileProblems(table.problems)
    line, heading = rows[0]
    columns = [cell.strip() for cell in heading[1:]]
    if heading[0].strip().lower() == "id" and "answer" in columns:
        said = "is a table of one person's answers; dtadesign workshop collect takes it in"
        raise FileProblems([Problem(name, line, "", said)])
    table.check_heading(line, columns)
    edits = (
        [] if table.problems else [edit for line, row in rows[1:] for edit in table.votes(line, row, columns)]
    )
    if table.problems:
        raise FileProblems(table.problems)
    return tuple(edits)


def _rows(name: str, text: str) -> list[tuple[int, list[str]]]:
    """The rows that say anything, with their lines; with commas, or semicolons as some programs have them."""
    first = text.partition("\n")[0]
    separator = ";" if ";" in first and "," not in first else ","
    reader = csv.reader(text.splitlines(keepends=True), delimiter=separator, strict=True)
    try:
        return [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise FileProblems([Problem(name, reader.line_num, "", f"cannot be read as CSV: {error}")]) from None


class _Table:
    """One table on its way in; what is wrong with it gathers in ``problems``."""

    def __init__(self, workshop: Workshop, sitting: int, round_: Round | None, name: str) -> None:
        self._workshop, self._sitting, self._round, self._name = workshop, sitting, round_, name
        self._seen: set[str] = set()
        self.problems: list[Problem] = []

    def wrong(self, line: int, where: str, what: str) -> None:
        """One thing that is wrong."""
        self.problems.append(Problem(self._name, line, where, what))

    def check_heading(self, line: int, columns: Sequence[str]) -> None:
        """Whether each column is a consideration of the sitting, once."""
        asked = self._workshop.plan.sittings[self._sitting].considerations
        if not columns:
            self.wrong(line, "", "has no column of a consideration beside that of the participants")
        for at, id_ in enumerate(columns):
            if id_ not in asked:
                said = f'"{id_[:80]}" is not voted on in this workshop{nearest(id_, asked)}'
                self.wrong(line, "", said)
            elif id_ in columns[:at]:
                self.wrong(line, "", f'"{id_}" has two columns')

    def votes(self, line: int, row: Sequence[str], columns: Sequence[str]) -> Iterator[VoteEdit]:
        """The votes of one row that are other than what is there."""
        try:
            who = self._participant(row[0].strip())
        except NotDone as error:
            self.wrong(line, "", str(error))
            return
        if who.id in self._seen:
            self.wrong(line, "", f"{who.name} has a row already")
        if len(row) > len(columns) + 1:
            self.wrong(line, "", "has more cells than there are columns")
        self._seen.add(who.id)
        for id_, cell in zip(columns, row[1:], strict=False):
            if cell.strip():
                yield from self._vote(line, who, id_, cell)

    def _participant(self, text: str) -> Participant:
        """Who is meant: by a name, or by their number on paper; raises `NotDone`."""
        if not (text.isdecimal() and text.isascii()):
            return called(self._workshop, text)
        people = self._workshop.participants
        numbered = [each for each in people if (each.way, str(each.number)) == ("paper", text)]
        if not numbered:
            raise NotDone(f"nobody has the number {text[:20]} on paper; dtadesign workshop join adds people")
        return numbered[0]

    def _vote(self, line: int, who: Participant, id_: str, cell: str) -> Iterator[VoteEdit]:
        choice = WRITTEN.get(cell.strip().lower())
        if choice is None:
            said = f'"{cell[:80]}" is no vote; write 0, 1, 2, 3, u for not known or n for not applicable'
            self.wrong(line, id_, said)
            return
        spot = Spot(self._sitting, id_)
        place = spot.place(self._round) if self._round else next_vote(self._workshop, spot) or spot.place(2)
        if self._workshop.at(place).get(who.id) == choice:
            return
        edit = VoteEdit(participant=who.id, place=place, choice=choice)
        if refused := why_not(self._workshop, edit):
            self.wrong(line, id_, refused)
        yield edit
