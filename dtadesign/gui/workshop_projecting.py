"""What stands on the projector while a workshop runs: it follows the facilitator, and its keys lead back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from dtadesign.gui.projector_window import ProjectorWindow
from dtadesign.workshop.showing import Joining, shown
from dtadesign.workshop.stages import state_of

if TYPE_CHECKING:
    from dtadesign.gui.workshop_window import WorkshopWindow
    from dtadesign.workshop.showing import Phase, ProjectorView
    from dtadesign.workshop.values import Way

Shows = Literal["welcome", "case", "vote", "end"]


class Projecting(QObject):
    """The projector's window, open or not, and what is on it."""

    changed = Signal()

    def __init__(self, window: WorkshopWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.projector: ProjectorWindow | None = None
        self.shows: Shows = "vote" if self._has_begun() else "welcome"
        self._opened = self._desk.workshop.open
        self._desk.changed.connect(self.show_now)
        self._desk.finished.connect(lambda: self.show_only("end"))
        self._desk.turned.connect(lambda: self.show_only("vote"))
        self._desk.timer.ticked.connect(self.show_now)
        window.phones.changed.connect(self.show_now)

    def _has_begun(self) -> bool:
        workshop = self._desk.workshop
        return bool(workshop.open or workshop.revealed)

    @property
    def is_on(self) -> bool:
        """Whether it is open."""
        return self.projector is not None

    # --- open and closed

    def turn(self) -> None:
        """Open it, on another screen where there is one; or close it."""
        if self.projector is not None:
            self.close()
            return
        projector = self.projector = ProjectorWindow(self._window.theme, self.view())
        projector.key_asked.connect(self._desk.turn_key_on_projector)
        projector.rule_asked.connect(self._write_rule)
        projector.next_asked.connect(self._go_on)
        projector.back_asked.connect(self._desk.go_back)
        projector.reveal_asked.connect(lambda: self._window.run.do_letter("R"))
        projector.second_asked.connect(lambda: self._window.run.do_letter("V"))
        projector.closed.connect(self._forget)
        projector.come_up(self._window)
        self._window.activateWindow()
        self.changed.emit()

    def close(self) -> None:
        """Close it."""
        if self.projector is not None:
            self.projector.close()

    def _forget(self) -> None:
        projector, self.projector = self.projector, None
        if projector is not None:
            projector.deleteLater()
        self.changed.emit()

    def turn_blank(self) -> None:
        """Nothing, or what stood there."""
        if self.projector is not None:
            self.projector.set_blank(not self.projector.page.is_blank)

    def move_on(self) -> None:
        """To the next screen."""
        projector, screens = self.projector, QGuiApplication.screens()
        if projector is None or len(screens) < 2:
            return
        there = screens[(screens.index(projector.screen()) + 1) % len(screens)]
        full = projector.isFullScreen()
        projector.showNormal()
        projector.setScreen(there)
        projector.move(there.availableGeometry().topLeft())
        if full:
            projector.showFullScreen()

    def _go_on(self) -> None:
        """From joining to the case, from there to what is voted on, then to the next."""
        if self.shows in ("welcome", "case"):
            self.show_only("case" if self.shows == "welcome" else "vote")
        else:
            self._desk.go_on()

    def _write_rule(self) -> None:
        self._window.come_to_front()
        self._window.go("run")
        self._window.run.write_rule()

    # --- what is on it

    def show_only(self, shows: Shows) -> None:
        """How one joins, the case, the vote, or what the room learned."""
        self.shows = shows
        self.show_now()
        self.changed.emit()

    def show_now(self) -> None:
        """Show what holds now."""
        opened = self._desk.workshop.open
        if opened != self._opened:
            self._opened = opened
            if opened is not None and self.shows != "vote":
                self.shows = "vote"
                self.changed.emit()
        if self.projector is not None:
            self.projector.show_view(self.view())

    def view(self) -> ProjectorView:
        """All that the room sees."""
        desk = self._desk
        phase: Phase = self.shows
        if phase == "vote" and state_of(desk.workshop, desk.here) == "revealed":
            phase = "discuss"
        made = shown(
            desk.workshop, desk.place, phase, self._joining(),
            seconds_left=desk.timer.left if desk.timer.is_on else None,
            key_shown=desk.key_on_projector, rule_shown=True,
        )  # fmt: skip
        return replace(made, expected=len(desk.presence.here_now), joined=len(desk.presence.here_now))

    def _joining(self) -> Joining:
        phones = self._window.phones
        others: tuple[Way, ...] = ("paper", "form", "file")
        if not phones.are_on:
            return Joining(ways=others)
        from dtadesign.room.code import qr_matrix

        url = phones.urls[0]
        return Joining(
            ways=("phone", *others), address=url.removesuffix(f"/{phones.code}"), code=phones.code,
            qr=qr_matrix(url), trouble=phones.what_is_wrong(),
        )  # fmt: skip
