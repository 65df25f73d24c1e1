"""The one big next step beneath a consideration, and what stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Text
from dtadesign.gui.workshop_steps import STEP_ASIDES, STEP_WORDS
from dtadesign.scoring.sentences import quoted
from dtadesign.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from dtadesign.gui.theme import Theme
    from dtadesign.gui.workshop_steps import Step

GOES_ON = "Enter"
_MARGINS = (32, 14, 32, 14)


class StepBar(Pane):
    """What Enter does, said before it is done, and the smaller ways on."""

    step_asked = Signal()
    next_asked = Signal()
    key_asked = Signal()
    rule_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "surface", _MARGINS, 10)
        self.setProperty("pane", "true")
        self.step = Button(theme, "", "primary", key=GOES_ON, size="button_large")
        self.aside = Text(theme, "", "reading", "ink2")
        self.next = Button(theme, tr("Next consideration"), icon_after="arrow-right", size="button_small")
        self.key = Button(theme, tr("Show the key"), key="K", size="button_small")
        self.rule = Button(theme, tr("House rule"), icon="quote", key="H", size="button_small")
        self.step.clicked.connect(self.step_asked)
        self.next.clicked.connect(self.next_asked)
        self.key.clicked.connect(self.key_asked)
        self.rule.clicked.connect(self.rule_asked)
        self._row = QHBoxLayout()
        self._row.addWidget(self.step)
        self._row.addWidget(self.aside, 1, Qt.AlignmentFlag.AlignVCenter)
        self.smaller = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.smaller.setSizePolicy(policy)
        self._flow = Flow(self.smaller)
        for part in (self.next, self.key, self.rule):
            self._flow.addWidget(part)
        self.column.addLayout(self._row)
        self.column.addWidget(self.smaller)
        self._is_low = False
        self.set_room(roomy=True)

    def show_step(self, step: Step, *, key_shown: bool, is_revealed: bool) -> None:
        """Say what comes next; ``is_revealed``: talking is enough, and one may go on without voting again."""
        self._say(self.step, tr(STEP_WORDS[step]))
        self.aside.set_words(tr(STEP_ASIDES[step]))
        self.step.setAccessibleDescription(tr(STEP_ASIDES[step]))
        self.next.setVisible(is_revealed)
        self._say(self.key, tr("Hide the key") if key_shown else tr("Show the key"))

    def say_ended(self) -> None:
        """Nobody votes any more; what was voted can still be read."""
        said = tr("The workshop has ended: nobody votes any more. House rules can still be written.")
        self.aside.set_words(said)
        self.step.setAccessibleDescription(said)

    def say_missing(self, missing: int) -> None:
        """How many have not voted yet, before what cannot be taken back; nothing where all have."""
        if missing:
            said = tr("%n [has|have] not voted yet.", "", missing)
            self.aside.set_words(f"{said} {self.aside.text()}")

    def say_elsewhere(self, title: str) -> None:
        """A vote is open on another consideration; nothing where none is."""
        if title:
            said = tr("The vote on {title} is still open. Opening another one halts it.")
            self.aside.set_words(f"{said.format(title=quoted(title))} {self.aside.text()}")

    def _say(self, button: Button, words: str) -> None:
        if button.text() != words:
            button.setText(words)
            button.updateGeometry()

    def set_keys_shown(self, *, shown: bool) -> None:
        """Letters as keys can be switched off."""
        self.key.set_key_shown("K" if shown else None)
        self.rule.set_key_shown("H" if shown else None)

    def set_room(self, *, roomy: bool) -> None:
        """The sentence stands beside the button where there is room for it."""
        ways, px = QHBoxLayout.Direction, self._theme.px
        self._row.setDirection(ways.LeftToRight if roomy else ways.TopToBottom)
        self._row.setSpacing(px(20 if roomy else 6))
        self._flow.set_spacing(px(8), px(6))

    def set_low(self, low: bool, elsewhere: QVBoxLayout) -> None:  # noqa: FBT001 - a setter of one value
        """Where the window is low only the one button stays; all else scrolls with the consideration."""
        if low == self._is_low:
            return
        self._is_low = low
        self._margins = (32, 8, 32, 8) if low else _MARGINS
        self._space()
        if low:
            elsewhere.addWidget(self.aside)
            elsewhere.addWidget(self.smaller)
        else:
            self._row.addWidget(self.aside, 1, Qt.AlignmentFlag.AlignVCenter)
            self.column.addWidget(self.smaller)
