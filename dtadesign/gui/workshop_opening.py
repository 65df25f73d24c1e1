"""Workshops of this program: begun, opened from their files, and listed on the start page."""

from __future__ import annotations

import os
from datetime import datetime
from typing import TYPE_CHECKING

from dtadesign.errors import DtaError, ReviewLocked
from dtadesign.gui import asking
from dtadesign.gui.opening import who_holds_it
from dtadesign.gui.settings import Recent
from dtadesign.gui.workshop_desk import Desk
from dtadesign.gui.workshop_steps import done_count, following
from dtadesign.gui.workshop_window import WorkshopWindow
from dtadesign.wording import tr
from dtadesign.workshop.record import WorkshopFile
from dtadesign.workshop.stages import spots

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.gui.main_window import MainWindow
    from dtadesign.workshop.values import Workshop


def holding(window: MainWindow, path: Path) -> WorkshopWindow | None:
    """The window in which a workshop is open."""
    real = os.path.realpath(path)
    for one in window.windows.workshops:
        if os.path.realpath(one.desk.path) == real:
            return one
    return None


def open_workshop(window: MainWindow, path: Path) -> bool:
    """Open a workshop where it stands, in a window of its own; one that is open comes to the front."""
    shown = holding(window, path)
    if shown is not None:
        shown.come_to_front()
        return True
    file = _file(window, path)
    if file is None:
        return False
    place = window.settings.place(file.workshop.id)[1]
    shown = WorkshopWindow(
        window.theme,
        window.settings,
        window.windows.looks,
        window.windows,
        Desk(file, path),
    )
    window.windows.workshops.append(shown)
    shown.come_back(place)
    shown.show()
    if file.record.torn:
        shown.say(
            tr("The last line was never finished, as after a power cut, and is left out. The rest holds.")
        )
    remember(shown)
    window.windows.keep()
    return True


def _file(window: MainWindow, path: Path, *, over: bool = False) -> WorkshopFile | None:
    try:
        return WorkshopFile.open(path, over=over)
    except ReviewLocked as error:
        if _wants_over(window, who_holds_it(error.holder)):
            return _file(window, path, over=True)
    except DtaError as error:
        asking.say_error(window.theme, window, tr("This workshop cannot be opened"), error)
    return None


def _wants_over(window: MainWindow, holder: str) -> bool:
    from dtadesign.gui.widgets.dialog import Dialog

    said = tr(
        "It is run elsewhere, {holder}. If somebody still works there, what they do after this is refused."
    )
    dialog = Dialog(
        window.theme, tr("Take the workshop over?"), said.format(holder=holder),
        act=tr("Take it over"), keep=tr("Leave it there"), parent=window,
    )  # fmt: skip
    return dialog.exec() == Dialog.DialogCode.Accepted


def remember(window: WorkshopWindow) -> None:
    """Put it first on the start page's list."""
    window.settings.add_recent(recent_of(window.desk.path, window.desk.workshop))


def recent_of(path: Path, workshop: Workshop) -> Recent:
    """A workshop as the start page lists it: how many of its considerations are done, and what is next."""
    every, done = spots(workshop), done_count(workshop)
    there = following(workshop, every[-1])
    item = workshop.checklist.by_id.get(there.consideration) if there is not None else None
    next_words = tr("Workshop · next: {title}")
    about = next_words.format(title=item.name) if item is not None else tr("Workshop · all voted on twice")
    return Recent(
        path=str(path), title=workshop.plan.title or path.stem, about=about, answered=done,
        in_scope=len(every), verdict="", worst="open",
        at=datetime.now().astimezone().isoformat(timespec="minutes"),
    )  # fmt: skip
