"""The tally grid: what people marked on paper, typed in at a vote a second.

A row for each who votes on paper, a column for each consideration, one vote at a time (the first or the
second). A key sets the mark under the cursor and goes on to the next; a column that takes nothing now is
passed over. Nothing here knows a keyboard: keys are short words, so that a test and a window type alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from dtadesign.workshop.edits import VoteEdit, why_not
from dtadesign.workshop.values import Place

if TYPE_CHECKING:
    from dtadesign.workshop.values import Choice, Participant, Round, Workshop

Mark = Literal["0", "1", "2", "3", "unknown", "na", ""]
Along = Literal["row", "column"]

KEYS: Mapping[str, Choice] = {
    "0": "0", "1": "1", "2": "2", "3": "3", "u": "unknown", "n": "na",
}  # fmt: skip
"""What a key on the keyboard means."""
WRITTEN: Mapping[str, Choice] = {**KEYS, "unknown": "unknown", "na": "na"}
"""What is written for a vote, in a table or on the command line."""
STEPS: Mapping[str, tuple[int, int]] = {
    "left": (0, -1), "right": (0, 1), "up": (-1, 0), "down": (1, 0),
}  # fmt: skip


@dataclass(frozen=True)
class Grid:
    """The grid and its cursor. ``along``: a sheet is typed by its row, one question by its column."""

    workshop: Workshop
    sitting: int
    round: Round
    row: int = 0
    column: int = 0
    along: Along = "row"

    @property
    def rows(self) -> tuple[Participant, ...]:
        """Who votes on paper."""
        return tuple(each for each in self.workshop.participants if each.way == "paper")

    @property
    def columns(self) -> tuple[str, ...]:
        """The considerations of the sitting."""
        return self.workshop.plan.sittings[self.sitting].considerations

    def place(self, column: int) -> Place:
        """The vote that a column holds."""
        return Place(self.sitting, self.columns[column], self.round)

    def why_closed(self, column: int) -> str:
        """A sentence where a column takes nothing now, else an empty text."""
        if not self.rows:
            return ""
        return why_not(self.workshop, self._vote(0, column, ""))

    def mark(self, row: int, column: int) -> Mark:
        """What stands in a cell."""
        return self.workshop.at(self.place(column)).get(self.rows[row].id, "")

    @property
    def missing(self) -> int:
        """How many cells that still take something are empty."""
        open_columns = [at for at in range(len(self.columns)) if not self.why_closed(at)]
        return sum(not self.mark(row, at) for row in range(len(self.rows)) for at in open_columns)

    def typed(self, key: str) -> tuple[Grid, tuple[VoteEdit, ...]]:
        """The grid with its cursor moved on, and what the key wrote; a key that means nothing does nothing.

        A mark goes on along the way, "backspace" goes back and empties; arrows go one cell. The grid that
        comes back still shows the old workshop: give it the new one with `now`.
        """
        if not self.rows or not self.columns:
            return self, ()
        if key in STEPS:
            return self._beside(*STEPS[key]), ()
        if key in KEYS:
            return self._moved(1), self._written(KEYS[key])
        if key == "space":
            return self._moved(1), ()
        if key == "delete":
            return self, self._written("")
        if key == "backspace":
            here = self if self.mark(self.row, self.column) else self._moved(-1)
            return here, here._written("")  # noqa: SLF001  another of its own kind
        return self, ()

    def now(self, workshop: Workshop) -> Grid:
        """The same grid over what the workshop has become, its cursor within it."""
        grid = replace(self, workshop=workshop)
        row = max(0, min(self.row, len(grid.rows) - 1))
        return replace(grid, row=row, column=min(self.column, len(grid.columns) - 1))

    def _written(self, mark: Mark) -> tuple[VoteEdit, ...]:
        if self.mark(self.row, self.column) == mark or self.why_closed(self.column):
            return ()
        return (self._vote(self.row, self.column, mark),)

    def _vote(self, row: int, column: int, mark: Mark) -> VoteEdit:
        return VoteEdit(participant=self.rows[row].id, place=self.place(column), choice=mark)

    def _beside(self, down: int, right: int) -> Grid:
        row = max(0, min(self.row + down, len(self.rows) - 1))
        return replace(self, row=row, column=max(0, min(self.column + right, len(self.columns) - 1)))

    def _moved(self, step: Literal[1, -1]) -> Grid:
        """The next cell along the way whose column takes something; where there is none, here."""
        high, wide = len(self.rows), len(self.columns)
        at = self.row * wide + self.column if self.along == "row" else self.column * high + self.row
        for cell in range(at + step, high * wide if step > 0 else -1, step):
            row, column = divmod(cell, wide) if self.along == "row" else divmod(cell, high)[::-1]
            if not self.why_closed(column):
                return replace(self, row=row, column=column)
        return self
