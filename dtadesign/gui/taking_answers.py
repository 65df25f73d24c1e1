"""Answers that come in a file (a filled-in form, a spreadsheet, CSV, JSON, FHIR): looked at, then taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from dtadesign.errors import DtaError
from dtadesign.gui import asking
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.review.incoming import Incoming
    from dtadesign.review.values import Answer

NAMED = 8
"""How many considerations are named before the rest is counted."""


def take_answers(theme: Theme, parent: QWidget, document: Document, path: Path) -> bool:
    """Show what a file of answers would change in this review and, if a person wishes, change it.

    What stands in the way is said; nothing is changed by halves. Profile and actions of the file are left.
    """
    if not document.can_write:
        document.refused.emit(document.read_only_because)
        return False
    document.write_typing()
    try:
        incoming = _read(path, document)
    except DtaError as error:
        asking.say_error(theme, parent, tr("The answers in this file cannot be taken"), error)
        return False
    news = {key: answer for key, answer in incoming.answers.items() if answer != document.review.answer(key)}
    if not news:
        said = tr("{file}: every answer in it stands here already.").format(file=path.name)
        asking.say(theme, parent, tr("There is nothing to take"), said)
        return False
    dialog = Dialog(
        theme, tr("Take the answers of this file?"), _what(path, incoming, news, document),
        act=tr("Take them"), keep=tr("Leave all as it is"), parent=parent,
    )  # fmt: skip
    return dialog.exec() == QDialog.DialogCode.Accepted and document.answer_several(news) > 0


def _read(path: Path, document: Document) -> Incoming:
    from dtadesign.exchange.incoming import read_incoming
    from dtadesign.report.filled import FORMS

    return read_incoming(path, document.record.checklist, FORMS)


def _what(path: Path, incoming: Incoming, news: Mapping[str, Answer], document: Document) -> str:
    """Who answered, how many are new, and which answers that stand here would be replaced."""
    replaced = [key for key in news if not document.review.answer(key).is_empty]
    said = [tr("{file} changes %n answer[|s] here.", "", len(news)).format(file=path.name)]
    if incoming.by:
        said.insert(0, tr("It was filled in by {name}.").format(name=incoming.by))
    if replaced:
        named = ", ".join(replaced[:NAMED]) + ("…" if len(replaced) > NAMED else "")
        replaces = tr("%n of them replace[s|] what stands here: {ids}.", "", len(replaced))
        said.append(replaces.format(ids=named))
    else:
        said.append(tr("None of them replaces anything."))
    said.append(tr("Each is recorded as yours; undo takes them back."))
    return " ".join(said)
