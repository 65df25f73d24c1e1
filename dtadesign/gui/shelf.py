"""What the start page says of checklist, examples and recent files, read beside the window."""

from __future__ import annotations

import os
import threading
from contextvars import copy_context
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dtadesign.errors import DtaError, ReviewLocked
from dtadesign.gui.shelf_words import ExampleCard, Shelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dtadesign.gui.settings import Recent

_MINUTE = timedelta(minutes=1)
"""The time that is remembered of a review has no seconds."""


@dataclass(frozen=True)
class FileState:
    """What was found out about a recent file; ``recent`` where it is further than was remembered."""

    is_missing: bool = False
    held: str = ""
    recent: Recent | None = None


class ShelfReader(QObject):
    """Reads in a thread of its own; ``found`` and ``looked_at`` come in the window's thread."""

    found = Signal(object)
    looked_at = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._asked: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._has_begun, self._over = False, False

    def start(self) -> None:
        """Read what ships; once is enough, and not once the window has closed."""
        if not self._has_begun:
            self._has_begun = True
            self._ask(self._read)

    def look_at(self, recent: Iterable[Recent]) -> None:
        """Look how the files are: a disk may be slow."""
        for entry in recent:
            self._ask(lambda entry=entry: self._look(entry))  # type: ignore[misc]

    def wait(self) -> None:
        """The window closes: wait until nothing runs, and begin nothing more."""
        self._over = True
        self._asked.put(None)
        if self._thread is not None:
            self._thread.join()

    def _ask(self, task: Callable[[], None]) -> None:
        if self._over:
            return
        self._asked.put(task)
        if self._thread is None:
            self._thread = threading.Thread(
                target=copy_context().run, args=(self._run,), name="shelf", daemon=True
            )
            self._thread.start()

    def _run(self) -> None:
        while (task := self._asked.get()) is not None and not self._over:
            task()

    def _read(self) -> None:
        try:
            self.found.emit(read_shelf())
        except DtaError:  # what ships is broken: it is said where somebody wants to use it
            self.found.emit(Shelf())

    def _look(self, entry: Recent) -> None:
        self.looked_at.emit(entry.path, file_state(entry))


def read_shelf() -> Shelf:
    """All of it; raises `DtaError`."""
    from dtadesign.checklist.loader import DEFAULT, find_checklist
    from dtadesign.exchange.examples import examples
    from dtadesign.wording import tr

    checklist = find_checklist(DEFAULT)
    line = tr("Checklist: {name}, {status} {version} · {considerations} considerations, {domains} domains")
    short = sum(item.core or item.gate for item in checklist.considerations)
    cards = tuple(ExampleCard(item.id, item.title, item.about) for item in examples())
    said = line.format(
        name=checklist.short_title or checklist.title,
        status=tr("draft") if checklist.status == "draft" else tr("reviewed"),
        version=checklist.version,
        considerations=len(checklist.considerations),
        domains=len(checklist.domains),
    )
    return Shelf(said, short, cards)


def file_state(entry: Recent) -> FileState:
    """How a recent file is now: whether it is there, who writes in it, how far it is if it went on."""
    path = Path(entry.path)
    try:
        changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except OSError:
        return FileState(is_missing=True)
    return FileState(held=_held(path), recent=_further(entry, changed))


def _held(path: Path) -> str:
    """Who has it open for writing; nothing where nobody has."""
    if not path.with_name(path.name + ".lock").exists():
        return ""
    from dtadesign.gui.opening import who_holds_it
    from dtadesign.review.lock import Lock

    try:
        Lock.take(path, "reviewer").release()
    except ReviewLocked as error:
        ours = f" {os.getpid()}," in error.holder  # in another window of this program
        return "" if ours else who_holds_it(error.holder)
    except DtaError:
        pass
    return ""


def _further(entry: Recent, changed: datetime) -> Recent | None:
    """Read anew where the file was written after it was last open here."""
    try:
        remembered = datetime.fromisoformat(entry.at)
        if changed - remembered < 2 * _MINUTE:
            return None
    except (ValueError, TypeError):
        return None
    from dtadesign.gui.recent_words import recent_from
    from dtadesign.review.file import read_review
    from dtadesign.scoring.scorecard import score

    try:
        record = read_review(Path(entry.path))
    except DtaError:
        return None
    card = score(record.checklist, record.review)
    return recent_from(Path(entry.path), record.checklist, record.review, card, changed)
