"""Participants' files brought to a workshop: each taken in by itself, and what became of it said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from dtadesign.errors import DtaError
from dtadesign.gui import asking
from dtadesign.gui.forms import choice_field
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.handed_over import handed_over
from dtadesign.wording import tr
from dtadesign.workshop.coming import participant_id, sitting_of, taken_in, why_no_sitting
from dtadesign.workshop.edits import VoteEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.gui.workshop_window import WorkshopWindow
    from dtadesign.workshop.coming import HandedIn


def choose_files(window: WorkshopWindow) -> None:
    """Ask for files and take them in."""
    filters = tr("Reviews and forms") + " (*.dtareview *.json *.html *.pdf *.csv *.xlsx);;"
    chosen, _ = QFileDialog.getOpenFileNames(
        window, tr("Participants' files"), str(window.settings.folder), filters + tr("All files") + " (*)"
    )
    if chosen:
        take_files(window, [*map(Path, chosen)])


def take_files(window: WorkshopWindow, paths: Sequence[Path]) -> None:
    """Take in what each holds; one that cannot be read keeps none of the others out."""
    window.desk.write_typing()
    said, taken = list[str](), 0
    for path in paths:
        sentences, is_taken = _take(window, path)
        said += sentences
        taken += is_taken
    headline = tr("{taken} of {brought} files taken in").format(taken=taken, brought=len(paths))
    asking.say(window.theme, window, headline, "\n".join(said))


def _take(window: WorkshopWindow, path: Path) -> tuple[list[str], bool]:
    """What is said of a file, and whether votes of it are on disk now."""
    desk = window.desk
    try:
        handed = handed_over(path, desk.workshop.checklist)
    except DtaError as error:
        said = str(error)
        return [said if path.name in said else f"{path.name}: {said}"], False
    sitting = sitting_of(desk.workshop, handed)
    if sitting is None:
        sitting = _ask_sitting(window, handed)
    if sitting is None:
        return [tr("{file}: was left out.").format(file=path.name)], False
    edits, sentences = taken_in(desk.workshop, sitting, handed)
    if not edits:
        return [*sentences], False
    if not desk.append(*edits):
        return [*sentences, tr("{file}: could not be written.").format(file=path.name)], False
    who = desk.workshop.by_id[participant_id(handed.source)].name
    desk.presence.gone.discard(participant_id(handed.source))
    count = sum(isinstance(edit, VoteEdit) for edit in edits)
    took = tr("{file}: %n vote[|s] of {name} taken in.", "", count).format(file=path.name, name=who)
    return [took, *sentences], True


def _ask_sitting(window: WorkshopWindow, handed: HandedIn) -> int | None:
    """Which case a file is about, where it does not say so itself."""
    dialog = Dialog(
        window.theme, tr("Which case is {file} about?").format(file=handed.file),
        why_no_sitting(handed), act=tr("Take it in"), keep=tr("Leave it out"), parent=window,
    )  # fmt: skip
    cases = [(str(at), each.case.title) for at, each in enumerate(window.desk.workshop.plan.sittings)]
    field = choice_field(window.theme, tr("Case"), cases)
    field.control.set_value(str(window.desk.here.sitting))
    dialog.body.addWidget(field)
    dialog.focus_first(field.control)
    if dialog.exec() != Dialog.DialogCode.Accepted:
        return None
    return int(field.control.value())
