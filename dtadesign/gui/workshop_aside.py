"""The right side of a running workshop: who has voted, the time, and the ways in which votes come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.surfaces import Pane, Rule
from dtadesign.gui.widgets.text import Text
from dtadesign.gui.workshop_projector_part import ProjectorPart
from dtadesign.gui.workshop_timer import TimerPart
from dtadesign.gui.workshop_voters import Voters
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme
    from dtadesign.gui.workshop_phones_part import PhonesPart
    from dtadesign.gui.workshop_timer import VoteTimer


class PaperPart(QWidget):
    """How many vote on paper, one more or one fewer, and the way to the grid."""

    more_asked = Signal()
    fewer_asked = Signal()
    tally_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.count = Text(theme, "", "reading")
        self.fewer = _SignButton(theme, "−", tr("One fewer on paper"))
        self.more = _SignButton(theme, "+", tr("One more on paper"))
        self.tally = Button(theme, tr("Enter votes…"), key="T", size="button_small")
        self.tally.setAccessibleName(tr("Enter paper votes…"))
        self.fewer.clicked.connect(self.fewer_asked)
        self.more.clicked.connect(self.more_asked)
        self.tally.clicked.connect(self.tally_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        row.addWidget(self.count, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.fewer)
        row.addWidget(self.more)
        column.addLayout(row)
        column.addWidget(self.tally, 0, Qt.AlignmentFlag.AlignLeading)

    def set_keys_shown(self, *, shown: bool) -> None:
        """Letters as keys can be switched off."""
        self.tally.set_key_shown("T" if shown else None)

    def show_count(self, count: int, *, can_fewer: bool) -> None:
        """How many there are; one who has voted is not taken away."""
        self.count.set_words(tr("%n on paper", "", count))
        self.fewer.setEnabled(can_fewer)
        self.tally.setEnabled(count > 0)


class _SignButton(Button):
    """A sign that is read out as what it does."""

    def __init__(self, theme: Theme, sign: str, name: str) -> None:
        super().__init__(theme, sign, size="button_small")
        self.setAccessibleName(name)
        self.setToolTip(name)


class Aside(Pane):
    """Everything at the right, from what changes most to what is set up once."""

    files_asked = Signal()

    def __init__(self, theme: Theme, timer: VoteTimer, phones: PhonesPart) -> None:
        super().__init__(theme, "page", (20, 20, 20, 20), 14)
        self.setProperty("pane", "true")
        self.head = QWidget(self)  # without words: the count leads, in a drawer too
        self.head.setFixedSize(0, 0)
        self.voters, self.timer = Voters(theme), TimerPart(theme, timer)
        self.phones, self.paper, self.projector = phones, PaperPart(theme), ProjectorPart(theme)
        self.files = Button(theme, tr("Take in files…"), icon="folder-open", size="button_small")
        self.files.clicked.connect(self.files_asked)
        said = tr("Participants' own files and filled-in forms: chosen here, or dropped on this window.")
        self.column.addWidget(self.voters)
        self.column.addWidget(self.timer)
        parts = ((tr("Phones"), phones), (tr("Paper"), self.paper), (tr("Projector"), self.projector))
        for head, part in parts:
            self.column.addWidget(Rule())
            self.column.addWidget(Text(theme, head, "label"))
            self.column.addWidget(part)
        self.column.addWidget(Rule())
        self.column.addWidget(Text(theme, tr("Files"), "label"))
        self.column.addWidget(Text(theme, said, "small", "ink2"))
        self.column.addWidget(self.files, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)

    def set_ended(self, *, ended: bool) -> None:
        """Nobody comes in any more."""
        for part in (self.phones.turn, self.files, self.paper.more):
            part.setEnabled(not ended)
