"""Opening a review: for writing where that can be, else to read, saying why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.errors import NotDone, ReadOnlyReview, ReviewLocked
from dtadesign.gui.document import Document
from dtadesign.review.file import ReviewFile, read_review

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.errors import DtaError


def open_review(path: Path, owner: str, *, over: bool = False) -> Document:
    """The document of a file; raises `ReviewDamaged`, or `NotDone` where it cannot be read.

    ``over``: a person takes the pen over from whoever is named in the lock.
    """
    try:
        file = ReviewFile(path, owner, over=over)
    except (ReviewLocked, ReadOnlyReview, NotDone) as error:
        return Document(path, read_review(path), None, read_only_because=_why(path, error))
    return Document(path, file.record, file)


def _why(path: Path, error: DtaError) -> str:
    if isinstance(error, ReviewLocked):
        return f"Open to read: it is open for writing elsewhere, {error.holder}."
    reason = str(error).removeprefix(f"{path}: ")
    return f"Open to read: {reason}"
