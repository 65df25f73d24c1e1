"""Opening a review: for writing where that can be, else to read, saying why."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from dtadesign.errors import NotDone, ReadOnlyReview, ReviewLocked
from dtadesign.gui.document import Document
from dtadesign.report.content_words import date_words
from dtadesign.review.file import ReviewFile, read_review

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.errors import DtaError


_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_PROCESS = re.compile(r", process \d+")


def open_review(path: Path, owner: str, *, over: bool = False) -> Document:
    """The document of a file; raises `ReviewDamaged`, or `NotDone` where it cannot be read.

    ``over``: a person takes the pen over from whoever is named in the lock.
    """
    try:
        file = ReviewFile(path, owner, over=over)
    except (ReviewLocked, ReadOnlyReview, NotDone) as error:
        return Document(path, read_review(path), None, read_only_because=_why(path, error))
    return Document(path, file.record, file)


def who_holds_it(holder: str) -> str:
    """Who holds the pen, in words for a person: no number of a process, and the time of a clock here."""
    return _TIME.sub(lambda found: _local(found.group()), _PROCESS.sub("", holder))


def _local(at: str) -> str:
    then = datetime.fromisoformat(at).astimezone()
    today = datetime.now().astimezone().date()
    return f"{then:%H:%M}" if then.date() == today else f"{date_words(then.date().isoformat())}, {then:%H:%M}"


def _why(path: Path, error: DtaError) -> str:
    if isinstance(error, ReviewLocked):
        return f"Open to read: it is open for writing elsewhere, {who_holds_it(error.holder)}."
    reason = str(error).removeprefix(f"{path}: ")
    return f"Open to read: {reason}"
