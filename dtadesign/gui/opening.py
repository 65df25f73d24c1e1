"""What a file holds, and opening a review: for writing where that can be, else to read, saying why."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from dtadesign.errors import NotDone, ReadOnlyReview, ReviewLocked
from dtadesign.gui.dates import clock, day_words
from dtadesign.gui.document import Document
from dtadesign.panel.packets import looks_like_packet
from dtadesign.review.file import ReviewFile, read_review
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dtadesign.errors import DtaError


Kind = Literal["review", "checklist", "pdf", "answers", "packet", "workshop", "case", "rules"]
_ANSWERS = (b'"dtadesign-report/1"', b'"dtadesign-form/1"', b'"resourceType"')
LARGEST = 64 * 1024 * 1024
_WORKSHOP = b'{"format":"dtadesign-workshop/'
_RULES = b"dtadesign-rules/"
_CHECKLISTS = {".yaml", ".yml", ".json"}
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def kind_of(path: Path) -> Kind:
    """What a file holds, by its first bytes, else by its name; what is neither is read as a review.

    A review given another name is still a review: it says so itself.
    """
    try:
        with open(path, "rb") as file:
            head = file.read(64)
    except OSError:
        return "review"
    if head.startswith(b"%PDF-"):
        return "pdf"
    if looks_like_packet(path):
        return "packet"
    if head.startswith(_WORKSHOP) or path.suffix.lower() == ".dtaworkshop":
        return "workshop"
    if path.suffix.lower() in _CHECKLISTS and _RULES in _beginning(path):
        return "rules"
    if path.suffix.lower() in _CHECKLISTS and _is_case(path):
        return "case"
    if head.startswith(b"PK\x03\x04") or path.suffix.lower() == ".csv" or _holds_answers(path, head):
        return "answers"
    is_checklist = path.suffix.lower() in _CHECKLISTS and b"dtadesign-" not in head
    return "checklist" if is_checklist else "review"


def _beginning(path: Path) -> bytes:
    """As far as a file that people write says what it is, remarks before that included."""
    with open(path, "rb") as file:
        return file.read(8_192)


def _is_case(path: Path) -> bool:
    from dtadesign.workshop.cases import looks_like_case  # only where somebody brings such a file

    return looks_like_case(path)


def _holds_answers(path: Path, head: bytes) -> bool:
    """Whether it is JSON that answers come in: a report, what a form saved, FHIR."""
    if not head.lstrip().startswith(b"{") or head.startswith(b'{"format":"dtadesign-review/'):
        return False
    data = path.read_bytes() if path.stat().st_size <= LARGEST else b""
    return any(sign in data for sign in _ANSWERS)


def open_report(path: Path, keeps_where: Callable[[], Path | None]) -> Document:
    """The review that a report carries, to be read; raises `DtaError`.

    The first edit asks, by ``keeps_where``, for a file of its own.
    """
    from dtadesign.report.pdf_carrying import read_report

    why = tr("This is a report, and reports are not changed: keep its review in a file of its own first.")
    document = Document(path, read_report(path), None, read_only_because=why)
    if not document.record.read_only_because:
        document.keeps_where = keeps_where
    return document


def open_review(path: Path, owner: str, *, over: bool = False) -> Document:
    """The document of a file; raises `ReviewDamaged`, or `NotDone` where it cannot be read.

    ``over``: a person takes the pen over from whoever is named in the lock.
    """
    try:
        file = ReviewFile(path, owner, over=over)
    except (ReviewLocked, ReadOnlyReview, NotDone) as error:
        document = Document(path, read_review(path), None, read_only_because=_why(path, error))
        document.can_take_over = isinstance(error, ReviewLocked)
        return document
    return Document(path, file.record, file)


def who_holds_it(holder: str) -> str:
    """Who holds the pen, in words for a person: no number of a process, and the time of a clock here."""
    return _TIME.sub(lambda found: time_here(found.group()), _without_process(holder))


def _without_process(holder: str) -> str:
    """Without the number of a process: the lock says it for programs."""
    return re.sub(r", \w+ \d+(?=, )", "", holder, count=1)


def time_here(at: str) -> str:
    """The time of an event by the clock here, with its day where that is not today."""
    then = datetime.fromisoformat(at).astimezone()
    today = datetime.now().astimezone().date()
    return clock(then) if then.date() == today else f"{day_words(then.date())}, {clock(then)}"


def _why(path: Path, error: DtaError) -> str:
    if isinstance(error, ReviewLocked):
        said = tr("Open to read: it is open for writing elsewhere, {holder}.")
        return said.format(holder=who_holds_it(error.holder))
    return tr("Open to read: {reason}").format(reason=str(error).removeprefix(f"{path}: "))
