"""What the start page says of checklist and examples, read beside the window once it is painted."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from dtadesign.errors import DtaError


@dataclass(frozen=True)
class ExampleCard:
    """A worked example: the stem of its file, what it is called and what it shows."""

    id: str
    title: str
    about: str


@dataclass(frozen=True)
class Shelf:
    """What ships: the default checklist in one line, its size, and the examples."""

    checklist: str = ""
    short_review: int = 0
    examples: tuple[ExampleCard, ...] = ()


class ShelfReader(QObject):
    """Reads the shelf in a thread of its own; ``found`` comes in the window's thread."""

    found = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._over = False

    def start(self) -> None:
        """Begin; once is enough, and not once the window has closed."""
        if self._thread is None and not self._over:
            self._thread = threading.Thread(target=self._read, name="shelf")
            self._thread.start()

    def wait(self) -> None:
        """The window closes: wait until nothing runs, and begin nothing more."""
        self._over = True
        if self._thread is not None:
            self._thread.join()

    def _read(self) -> None:
        try:
            self.found.emit(read_shelf())
        except DtaError:  # what ships is broken: it is said where somebody wants to use it
            self.found.emit(Shelf())


def read_shelf() -> Shelf:
    """All of it; raises `DtaError`."""
    from dtadesign.checklist.loader import DEFAULT, find_checklist
    from dtadesign.exchange.examples import examples

    checklist = find_checklist(DEFAULT)
    name = checklist.short_title or checklist.title
    line = (
        f"Checklist: {name}, {checklist.status} {checklist.version} · "
        f"{len(checklist.considerations)} considerations, {len(checklist.domains)} domains"
    )
    short = sum(item.core or item.gate for item in checklist.considerations)
    cards = tuple(ExampleCard(item.id, item.title, item.about) for item in examples())
    return Shelf(line, short, cards)
