"""Setting a workshop up: one sheet, a new file at its end, and the window in which it is run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.errors import DtaError
from dtadesign.gui import asking
from dtadesign.gui.review_files import make_folder
from dtadesign.gui.workshop_opening import open_workshop
from dtadesign.gui.workshop_papers import BEFOREHAND
from dtadesign.gui.workshop_setup_dialog import SetupDialog
from dtadesign.wording import tr
from dtadesign.workshop.record import WorkshopFile

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.gui.main_window import MainWindow


def set_up(window: MainWindow, case: Path | None = None) -> bool:
    """Ask for all of it, make the file, and open it; whether a workshop was begun."""
    dialog = SetupDialog(window.theme, window.settings, window, case)
    while dialog.exec() == dialog.DialogCode.Accepted:
        path = dialog.path
        try:
            make_folder(path.parent)
            WorkshopFile.create(path, dialog.plan, dialog.checklist).close()
        except DtaError as error:
            asking.say_error(window.theme, window, tr("The workshop could not be made"), error)
            continue
        opened = open_workshop(window, path)
        if opened and dialog.papers.isChecked():
            window.windows.workshops[-1].make_papers(BEFOREHAND)
        return opened
    return False
