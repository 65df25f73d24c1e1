"""The program's windows: each review in one of its own, none in two, and what was open last time."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction

from dtadesign.gui.languages import speak_as_set
from dtadesign.gui.single_shot import single_shot
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QMenu

    from dtadesign.gui.document import Document
    from dtadesign.gui.looks import Looks
    from dtadesign.gui.main_window import MainWindow
    from dtadesign.gui.session import OpenReview, Session
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.gui.workshop_window import WorkshopWindow

STEP = 32
"""How far a new window stands from the one it came from."""
KEEP_MS = 1_000
"""How long after somebody went to another place that is kept."""
SETTLED_MS = 5_000
"""How long what opened again after a crash must stand before it would be opened again once more."""


class Windows(QObject):
    """Knows every window of this program, in the order in which they came."""

    def __init__(self, theme: Theme, settings: Settings, looks: Looks) -> None:
        super().__init__()
        self.theme, self.settings, self.looks = theme, settings, looks
        self.open: list[MainWindow] = []
        self.workshops: list[WorkshopWindow] = []
        self.session: Session | None = None
        self._begun: Session | None = None
        self._is_closing = False
        self._to_keep = single_shot(self, KEEP_MS, self.keep)

    def add(self, window: MainWindow) -> None:
        """A window has come."""
        self.open.append(window)

    def forget(self, window: MainWindow) -> None:
        """A window has gone."""
        if window in self.open:
            self.open.remove(window)
        self.keep()

    def forget_workshop(self, window: WorkshopWindow) -> None:
        """A workshop's window has gone."""
        if window in self.workshops:
            self.workshops.remove(window)
        self.keep()

    def new(self, beside: MainWindow | None = None) -> MainWindow:
        """One more window, at its start page."""
        from dtadesign.gui import screen_room
        from dtadesign.gui.main_window import MainWindow

        window = MainWindow(self.theme, self.settings, self.looks, self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if beside is not None and not beside.isMaximized():
            frame, own = beside.frameGeometry(), beside.size()
            place = screen_room.beside(frame, beside.screen().availableGeometry(), STEP)
            window.resize(place.size() - (frame.size() - own))
            window.move(place.topLeft())
        window.show()
        return window

    def holding(self, path: Path) -> MainWindow | None:
        """The window in which a file is open."""
        real = os.path.realpath(path)
        for window in self.open:
            if window.view is not None and os.path.realpath(window.view.document.path) == real:
                return window
        return None

    def place_for(self, window: MainWindow) -> MainWindow:
        """Where a review that is opened from a window goes: there, unless one is open there already."""
        return window if window.view is None else self.new(window)

    @property
    def all(self) -> list[MainWindow | WorkshopWindow]:
        """Those of reviews, then those of workshops."""
        return [*self.open, *self.workshops]

    def after(self, window: MainWindow | WorkshopWindow) -> MainWindow | WorkshopWindow:
        """The next window in turn."""
        return self.all[(self.all.index(window) + 1) % len(self.all)]

    def turn_reopening(self) -> None:
        """Whether what was open is opened again: the other way round."""
        self.settings.reopens = not self.settings.reopens
        self.looks.changed.emit()

    def open_files(self, paths: Iterable[Path], window: MainWindow) -> None:
        """Open several files, each in a window."""
        for path in paths:
            window.open_file(path)

    def close_all(self) -> bool:
        """Close every window; False where a person stays with one."""
        self.will_close(self.open)
        self._is_closing = True
        try:
            return all(window.close() for window in [*self.workshops, *self.open])
        finally:
            self._is_closing = False

    def will_close(self, windows: Iterable[MainWindow]) -> None:
        """The last windows are about to close: keep what is open in them for the next time."""
        if not self._is_closing and {*self.open} <= {*windows}:
            self.settings.open_at_close = [(one.path, one.page, one.place) for one in self._reviews()]

    def speak(self, language: str) -> None:
        """Speak another language in every window, each on its review, page and place again."""
        kept = [(window, window.where_open()) for window in self.open]
        if all(window.close_review() for window, _ in kept):
            self.settings.language = language
            speak_as_set(self.settings)
        for window, where in kept:
            window.say_anew(*where)

    # --- what is open, for the next time

    def _reviews(self) -> list[OpenReview]:
        from dtadesign.gui.session import OpenReview

        views = [window.view for window in self.open if window.view is not None]
        reviews = [OpenReview(str(view.document.path), *view.where()) for view in views]
        return reviews + [OpenReview(*window.where_open()) for window in self.workshops]

    def keep_soon(self) -> None:
        """Somebody went to another place."""
        if self.session is not None and not self._to_keep.isActive():
            self._to_keep.start()

    def keep(self) -> None:
        """Keep what is open, for the case that the program ends without closing."""
        if self.session is not None:
            self.session.write(self._reviews())

    def begin(self, session: Session, window: MainWindow, file: Path | None) -> None:
        """The program has started: open what is asked for, and what a crash or the person left open."""
        left = session.left_over()
        self._begun, self.session = session, None if left else session
        if file is not None:
            window.open_file(file)
        if left:
            self._open_again(left, window, after_crash=True)
            named = self.holding(file) if file is not None else None
            if named is not None:  # what somebody asked for just now stands in front of what came back
                named.come_to_front()
            QTimer.singleShot(SETTLED_MS, self, self._take_up)
        elif file is None and self.settings.reopens:
            from dtadesign.gui.session import OpenReview

            self._open_again([OpenReview(*one) for one in self.settings.open_at_close], window)

    def end(self) -> None:
        """The program was closed by a person: nothing is left over."""
        if self._begun is not None:
            self._begun.end()
        self._begun = self.session = None

    def _take_up(self) -> None:
        """What opened again has not brought the program down: from now on it is kept again."""
        self.session = self._begun
        self.keep()

    def _open_again(
        self, reviews: Iterable[OpenReview], window: MainWindow, *, after_crash: bool = False
    ) -> None:
        missing = []
        for one in reviews:
            path = Path(one.path)
            if not path.is_file():
                missing.append(path.name)
                continue
            window.open_file(path)
            if after_crash:
                self._say_restored(path)
            holder = self.holding(path)
            if holder is not None and holder.view is not None:
                holder.view.come_back(one.page, one.place)
                if after_crash:
                    holder.view.say_restored(restored(holder.view.document))
        if missing:
            said = tr("Not opened again, as it is not there any more: {names}.")
            window.say(said.format(names=", ".join(missing)))

    def _say_restored(self, path: Path) -> None:
        """A workshop that was run when the program ended without closing stands where it stood."""
        for one in self.workshops:
            if os.path.realpath(one.desk.path) == os.path.realpath(path):
                one.say_restored()

    def list_in(self, menu: QMenu, here: MainWindow) -> None:
        """Write the open windows at the end of a menu, the present one ticked."""
        for action in menu.actions():
            if action.property("window"):
                menu.removeAction(action)
        if len(self.all) < 2:
            return
        line = menu.addSeparator()
        line.setProperty("window", "line")
        for window in self.all:
            action = QAction(window.what_is_open(), menu)
            action.setProperty("window", "one")
            action.setCheckable(True)
            action.setChecked(window is here)
            action.triggered.connect(window.come_to_front)
            menu.addAction(action)


def restored(document: Document) -> str:
    """What is said of a review that was open when the program ended without closing."""
    from dtadesign.gui.opening import time_here

    events, torn = document.record.events, document.record.torn
    said = tr("The program ended without closing.")
    if events:
        upto = tr("Everything up to {time} is here.")
        said += " " + upto.format(time=time_here(events[-1].at))
    if torn:
        said += " " + tr("The line after it was never finished and is left out.")
    return said
