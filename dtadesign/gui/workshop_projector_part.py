"""The projector at the right of a running workshop: on or off, and which of four things it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dtadesign.gui.forms import choice_field
from dtadesign.gui.widgets.buttons import Button, LinkButton
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme
    from dtadesign.gui.workshop_projecting import Projecting, Shows


class ProjectorPart(QWidget):
    """A button; while it is on, what it shows, a blank, and the next screen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._projecting: Projecting | None = None
        self.turn = Button(theme, "", key="P", size="button_small")
        shows = [
            ("welcome", tr("How one takes part")),
            ("case", tr("The case")),
            ("vote", tr("What is voted on")),
            ("end", tr("What the room learned")),
        ]
        self.shows = choice_field(theme, tr("It shows"), shows)
        self.shows.control.chosen.connect(self._choose)
        self.blank = LinkButton(theme, tr("Blank it, and back"))
        self.screen_on = LinkButton(theme, tr("To the next screen"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for part in (self.turn, self.shows, self.blank, self.screen_on):
            if part is self.shows:
                column.addWidget(part)
            else:
                column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeading)
        self.refresh()

    def follow(self, projecting: Projecting) -> None:
        """Show this projector from now on."""
        self._projecting = projecting
        projecting.changed.connect(self.refresh)
        self.blank.clicked.connect(projecting.turn_blank)
        self.screen_on.clicked.connect(projecting.move_on)
        self.refresh()

    def _choose(self, shows: str) -> None:
        if self._projecting is not None:
            self._projecting.show_only(cast("Shows", shows))

    def refresh(self) -> None:
        """Say what holds now."""
        projecting = self._projecting
        is_on = projecting is not None and projecting.is_on
        for part in (self.shows, self.blank):
            part.setVisible(is_on)
        self.screen_on.setVisible(is_on and len(self.screen().virtualSiblings()) > 1)
        word = tr("Close it", "the projector") if is_on else tr("Open it", "the projector")
        self.turn.setAccessibleName(tr("Close the projector") if is_on else tr("Open the projector"))
        if word != self.turn.text():
            self.turn.setText(word)
            self.turn.updateGeometry()
        if projecting is not None:
            self.shows.control.set_value(projecting.shows)
