"""What the start page says of what ships, and how it is kept from one start to the next."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from dtadesign.paths import data_dir
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.settings import Settings

_FOLDERS = (("checklists", ""), ("resources", "examples"))


class ExampleCard(NamedTuple):
    """A worked example: the stem of its file, what it is called and what it shows."""

    id: str
    title: str
    about: str


class Shelf(NamedTuple):
    """What ships: the default checklist in one line, its size, and the examples."""

    checklist: str = ""
    short_review: int = 0
    examples: tuple[ExampleCard, ...] = ()


def kept_shelf(settings: Settings) -> Shelf | None:
    """What was read last time, where the same still ships and is said in the same language."""
    stamp, words = settings.shelf
    if stamp != _stamp():
        return None
    try:
        checklist, short, examples = words
        return Shelf(str(checklist), int(short), tuple(ExampleCard(*map(str, card)) for card in examples))
    except (TypeError, ValueError):
        return None


def keep_shelf(settings: Settings, shelf: Shelf) -> None:
    """Remember it: to read it takes longer than all else that a start does."""
    settings.shelf = (_stamp(), [shelf.checklist, shelf.short_review, shelf.examples])


def _stamp() -> str:
    """Tells what ships from what shipped before."""
    seen = [tr("Worked examples")]  # and in which language it was said
    for kind, folder in _FOLDERS:
        place = data_dir(kind) / folder  # type: ignore[arg-type]
        with os.scandir(place) as entries:
            files = sorted((entry.name, entry.stat()) for entry in entries if entry.name.endswith(".yaml"))
        seen += [f"{name} {stat.st_size} {stat.st_mtime_ns}" for name, stat in files]
    return "; ".join(seen)
