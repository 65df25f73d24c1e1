"""What goes to standard error: for a person, one line each."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from dtadesign.errors import DtaError, FileProblems, ReviewDamaged, one_line

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.review.record import Record


def say(error: DtaError) -> None:
    """On standard error, one line for each problem."""
    lines: list[object] = list(error.problems) if isinstance(error, FileProblems) else [error]
    lines += error.more if isinstance(error, ReviewDamaged) else []
    for line in lines:
        print(one_line(str(line)), file=sys.stderr)


def note(sentence: str) -> None:
    """A sentence that is no error."""
    print(one_line(sentence), file=sys.stderr)


def shortened(text: str, most: int = 60) -> str:
    """The beginning of a text, to know it by."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def note_state(path: Path, record: Record) -> None:
    """What a reader should know of the file: a torn end, or that a newer version wrote it."""
    if record.torn:
        note(f"{path}: the last line was never finished ({record.torn} bytes) and is left out.")
    if record.read_only_because:
        note(f"{path}: can only be read here: {record.read_only_because}.")
