"""What can go wrong, as one tree; every message is a sentence for a person.

The faces (window and command line) catch `DtaError` and show its message; anything else that
escapes is a fault of the program.

    DtaError
    ├── FileProblems      a file that people write is wrong: all its problems at once
    ├── ReviewDamaged     a record that does not hold, with the first line that does not
    ├── ReviewLocked      somebody else holds the pen
    ├── ReviewChanged     the file is no longer the one that the writer left
    ├── ReadOnlyReview    can be read here, not written
    └── NotDone           anything else that could not be done
        └── NobodyReads   what a command prints is no longer read
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def one_line(text: str) -> str:
    """The text on one line: what would break it or steer a terminal is spelt out."""
    if text.isprintable():
        return text
    import re

    return re.sub("[\x00-\x1f\x7f-\x9f\u2028\u2029]", lambda match: ascii(match[0])[1:-1], text)


class DtaError(Exception):
    """Anything the program can explain to a person; its message is that explanation."""


class NotDone(DtaError):
    """Something could not be done; the message says what, and what would help."""


class NobodyReads(NotDone):
    """Nobody reads what a command prints any more; what it said before holds."""


class Problem(NamedTuple):
    """One thing wrong in a file: ``file:line: where: what``. Lines count from 1."""

    file: str
    line: int
    where: str
    what: str

    def __str__(self) -> str:
        where = f"{self.where}: " if self.where else ""
        return one_line(f"{self.file}:{self.line}: {where}{self.what}")


class FileProblems(DtaError):
    """A file that people write is wrong; ``problems`` holds all that was found, in file order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: problem.line))
        super().__init__("\n".join(map(str, self.problems)))


class ReviewDamaged(DtaError):
    """The record does not hold from ``line`` on (counted from 1); the lines before it do.

    ``more`` holds what else is wrong in that line, where it is a checklist with many faults.
    """

    def __init__(self, path: Path | str, line: int, what: str, more: Iterable[Problem] = ()) -> None:
        self.path = path
        self.line = line
        self.more = tuple(more)
        before = tr("The %n before it hold[s|].", "", line - 1) + " " if line > 1 else ""
        kept = tr("Nothing was changed.")
        super().__init__(f"{path}:{line}: {what} {before}{kept}")


class ReviewLocked(DtaError):
    """Another program or person holds the pen; ``holder`` says who and since when."""

    def __init__(self, path: Path | str, holder: str) -> None:
        self.holder = holder
        super().__init__(
            f"{path}: "
            + tr("open for writing elsewhere ({holder}). Close it there, or open it to read.").format(
                holder=holder
            )
        )


class ReviewChanged(DtaError):
    """The file on disk is no longer the one that the writer left; the unsaved edits are kept."""


class ReadOnlyReview(DtaError):
    """The review can be read here and not written."""


def nearest(name: str, known: Iterable[str]) -> str:
    """``; the nearest known one is "x"``, or nothing where none comes near. Small letters are as near."""
    from difflib import get_close_matches  # only needed once something is wrong

    spelt = {each.casefold(): each for each in known}
    close = get_close_matches(name[:80].casefold(), list(spelt), n=1, cutoff=0.5)
    return f'; the nearest known one is "{spelt[close[0]]}"' if close else ""
