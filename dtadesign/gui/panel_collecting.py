"""Members' files brought to a panel's window: each taken or refused by itself, and said so in one list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.errors import DtaError
from dtadesign.gui import asking
from dtadesign.panel.collecting import collected
from dtadesign.review.clock import now
from dtadesign.review.file import read_review
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.review.record import Record


def take_files(theme: Theme, parent: QWidget, document: Document, paths: Sequence[Path]) -> None:
    """Take each file into the panel; one that is refused keeps none of the others out."""
    document.write_typing()
    if not document.can_rate:
        document.refused.emit(document.closed_because or document.read_only_because)
        return
    panel, said, taken = document.record, list[str](), 0
    for path in paths:
        try:
            panel, sentence, is_new = _with(panel, path, document.by)
        except DtaError as error:
            sentence, is_new = _of_file(path, str(error)), False
        said.append(sentence)
        taken += is_new
    document.go_on(panel)
    headline = tr("{taken} of {brought} files taken in").format(taken=taken, brought=len(paths))
    asking.say(theme, parent, headline, "\n".join(said))


def _with(panel: Record, path: Path, by: str) -> tuple[Record, str, bool]:
    """The panel with this file, what is said of it, and whether it brought anything."""
    member = read_review(path)
    found = collected(panel, member, path.name, by, now())
    name = next(one.name for one in found.panel.review.members if one.review == found.review)
    words = {
        "taken": tr("{file}: {name} is taken in."),
        "replaced": tr("{file}: replaces the former file of {name}."),
        "kept": tr("{file}: the panel holds {name} as new or newer already."),
    }
    said = words[found.did].format(file=path.name, name=name)
    if found.without_files:
        said += " " + tr("Its copied files were too large to go in.")
    return found.panel, said, found.did != "kept"


def _of_file(path: Path, sentence: str) -> str:
    return sentence if path.name in sentence else f"{path.name}: {sentence}"
