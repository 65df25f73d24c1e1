"""House rules in the window: taken up from a file, saved as one, and the dialog that is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from dtadesign.errors import DtaError
from dtadesign.gui import asking
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.review.edits_rules import HouseRulesEdit
from dtadesign.review.rules_merging import merging
from dtadesign.review.rules_words import named
from dtadesign.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.document import Document
    from dtadesign.gui.review_view import ReviewView
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.review.rules import Overlay


def show_house_rules(theme: Theme, view: ReviewView, settings: Settings) -> None:
    """List them, and all that can be done with them, for the consideration one stands on."""
    from dtadesign.gui.rules_dialog import RulesDialog

    dialog = RulesDialog(theme, view.document, settings, view.where()[1], view.window())
    dialog.exec()
    dialog.deleteLater()


def bring_house_rules(theme: Theme, view: ReviewView, path: Path) -> bool:
    """Take up a file that was dropped or opened, and say so; whether the review is read with others now."""
    if not view.document.can_write:
        view.document.refused.emit(view.document.read_only_because)
        return False
    if not take_up(theme, view.document, path, view.window()):
        return False
    overlay = view.document.review.house_rules
    if overlay is None:
        return False
    said = tr("{name}: %n house rule[|s] in use.", "", len(overlay.rules)).format(name=named(overlay))
    view.banners.say("rules", "done", said, closable=True)
    return True


def take_up(theme: Theme, document: Document, path: Path, parent: QWidget) -> bool:
    """Take the rules of a file up, after asking where others are in use; whether they were taken up."""
    from dtadesign.exchange.rules_file import load_rules

    document.write_typing()
    try:
        overlay = load_rules(path, document.record.checklist)
    except DtaError as error:
        asking.say_error(theme, parent, tr("These house rules cannot be used"), error)
        return False
    before = document.review.house_rules
    if overlay == before:
        asking.say(theme, parent, tr("Nothing new"), tr("These house rules are in use here already."))
        return False
    chosen = overlay if before is None else _chosen(theme, document, before, overlay, parent)
    if chosen is None:
        return False
    if chosen != before:
        document.edit(HouseRulesEdit(overlay=chosen))
    return document.review.house_rules == chosen


def _chosen(
    theme: Theme, document: Document, before: Overlay, overlay: Overlay, parent: QWidget
) -> Overlay | None:
    """What is to hold of two sets; None where all stays as it is."""
    from dtadesign.gui.rules_merge_dialog import MergeDialog

    if before.checklist.id == overlay.checklist.id:
        found = merging(before, overlay)
        dialog = MergeDialog(theme, found, document.checklist, parent)
        return dialog.chosen if dialog.exec() == Dialog.DialogCode.Accepted else None
    said = tr("In use: {ours}. In the file, for another checklist: {theirs}. The two cannot become one.")
    replaces = Dialog(
        theme, tr("Use these house rules instead?"),
        said.format(ours=named(before), theirs=named(overlay)), act=tr("Use them instead"),
        keep=tr("Leave all as it is"), parent=parent,
    )  # fmt: skip
    return overlay if replaces.exec() == Dialog.DialogCode.Accepted else None


def ask_file(parent: QWidget, folder: Path) -> Path | None:
    """A file of house rules, chosen in the system's own dialog."""
    filters = tr("House rules") + " (*.yaml *.yml *.json)"
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("A file of house rules"), str(folder), filters)
    return Path(chosen) if chosen else None


def save_as_file(theme: Theme, document: Document, parent: QWidget) -> Path | None:
    """The rules in use as a file of their own; where it is, None where nothing was written."""
    from dtadesign.exchange.rules_file import write_rules

    overlay = document.review.house_rules
    proposed = document.path.with_name(tr("House rules") + ".yaml")
    filters = tr("House rules") + " (*.yaml)"
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save the house rules"), str(proposed), filters)
    if not chosen or overlay is None:
        return None
    path = Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.yaml")
    try:
        write_rules(path, overlay)
    except DtaError as error:
        asking.say_error(theme, parent, tr("The house rules could not be saved"), error)
        return None
    return path
