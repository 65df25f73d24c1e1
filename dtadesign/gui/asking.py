"""The questions that the window asks before it opens, moves or closes something."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.errors import DtaError, ReviewDamaged
    from dtadesign.gui.theme import Theme


def _filter() -> str:
    return tr("Reviews") + " (*.dtareview)"


def say(theme: Theme, parent: QWidget, headline: str, sentence: str) -> None:
    """One thing to know; it only wants to be closed."""
    Dialog(theme, headline, sentence, parent=parent).exec()


def say_error(theme: Theme, parent: QWidget, headline: str, error: DtaError) -> None:
    """What could not be done, and why."""
    say(theme, parent, headline, str(error))


def wants_sound_part(theme: Theme, parent: QWidget, error: ReviewDamaged) -> bool:
    """A damaged file: whether a copy of the part that holds is wanted."""
    if error.line <= 1:
        say_error(theme, parent, tr("This review cannot be opened"), error)
        return False
    headline = tr("Line {line} of this review does not hold").format(line=error.line)
    said = str(error) + " " + tr("The part before it can be opened as a copy, to go on from there.")
    dialog = Dialog(
        theme, headline, said, act=tr("Open a copy of what holds…"), keep=tr("Leave it"), parent=parent
    )
    return dialog.exec() == QDialog.DialogCode.Accepted


def wants_to_take_over(theme: Theme, parent: QWidget, holder: str) -> bool:
    """A review that is open for writing elsewhere: whether to write here all the same."""
    said = tr(
        "It is open for writing elsewhere, {holder}. If somebody still works there, what they write "
        "after this is refused there and kept in their window."
    ).format(holder=holder)
    dialog = Dialog(
        theme,
        tr("Take the review over?"),
        said,
        act=tr("Take it over"),
        keep=tr("Go on reading"),
        parent=parent,
    )
    return dialog.exec() == QDialog.DialogCode.Accepted


def wants_to_take_back(theme: Theme, parent: QWidget, path: Path) -> bool:
    """A copy of the review that is open: whether to take its answers, else it is opened by itself."""
    said = tr("{file} is a copy of the review that is open here, and may have gone its own way.")
    dialog = Dialog(
        theme, tr("Take the answers of this copy back?"), said.format(file=path.name),
        act=tr("Take its answers back…"), keep=tr("Open it by itself"), parent=parent,
    )  # fmt: skip
    return dialog.exec() == QDialog.DialogCode.Accepted


@contextmanager
def _folder_there(folder: Path) -> Iterator[None]:
    """The folder made for as long as it is looked at: a dialog opens nowhere but in one that is there."""
    made = [part for part in (folder, *folder.parents) if not part.exists()]
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    yield
    with suppress(OSError):
        for part in made:
            part.rmdir()


def where_to_save(parent: QWidget, headline: str, proposed: Path) -> Path | None:
    """A place for a new review file, chosen in the system's own dialog, which opens in the one proposed."""
    options = QFileDialog.Option.DontConfirmOverwrite
    with _folder_there(proposed.parent):
        chosen, _ = QFileDialog.getSaveFileName(parent, headline, str(proposed), _filter(), options=options)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_name(path.name + ".dtareview")


def which_checklist(parent: QWidget, folder: Path) -> Path | None:
    """A checklist's file, chosen in the system's own dialog."""
    filters = tr("Checklists") + " (*.yaml *.yml *.json)"
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Another checklist"), str(folder), filters)
    return Path(chosen) if chosen else None


def which_to_open(parent: QWidget, folder: Path) -> list[Path]:
    """Reviews to open, chosen in the system's own dialog."""
    kinds = " (*.dtareview *.dtapacket *.dtaworkshop *.pdf);;"
    filters = tr("Reviews and reports") + kinds + tr("All files") + " (*)"
    chosen, _ = QFileDialog.getOpenFileNames(parent, tr("Open reviews"), str(folder), filters)
    return [Path(path) for path in chosen]


def which_copy(parent: QWidget, folder: Path) -> Path | None:
    """A copy of the open review that came back."""
    filters = tr("Reviews") + " (*.dtareview);;" + tr("All files") + " (*)"
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("The copy that came back"), str(folder), filters)
    return Path(chosen) if chosen else None


def free_name(path: Path) -> Path:
    """The path, or the next with a number at which nothing stands."""
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free
