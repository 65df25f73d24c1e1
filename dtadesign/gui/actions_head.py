"""Above the board: what it holds, what can be done, and what is shown of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.gui.actions_words import owner_choices, state_choices
from dtadesign.gui.widgets.banner import Banner
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.choice import Choice
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.scoring import plan_words as say
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme
    from dtadesign.scoring.plan import Planned


class BoardHead(QWidget):
    """Headline, sentence, buttons and the filter; in the empty state one sentence and one button."""

    new_asked = Signal()
    what_if_asked = Signal()
    export_asked = Signal()
    filtered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._owners: list[tuple[str, str]] = []
        self._is_empty = True
        self.headline = headline(theme, tr("Actions"), "title")
        self.sentence = Text(theme, "", "lead", "ink2")
        self.new = Button(theme, tr("New action"), "primary", icon="plus", key="A")
        self.what_if = Button(theme, tr("What if"), icon="sliders-horizontal", key="W")
        self.export = Button(theme, tr("Write to a file…"), icon="download")
        self.owner = Choice(theme, [("", tr("Everybody"))], tr("Whose actions are shown"))
        self.state = Choice(theme, state_choices(), tr("Which states are shown"))
        self.said = Text(theme, "", "small", "ink2")
        self.failed = Banner(theme, "problem", "", closable=True)
        self.rule_words = Text(theme, f"{tr(say.ORDER)} {tr(say.GAIN)}", "small", "ink2")
        self._filter = QWidget()
        self._lay_out()
        self._connect()
        theme.changed.connect(self._space)
        self._space()

    def _lay_out(self) -> None:
        theme = self._theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._buttons, self._choices = Flow(), Flow(self._filter)
        for button in (self.new, self.what_if, self.export):
            self._buttons.addWidget(button)
        for words, choice in ((tr("Whose"), self.owner), (tr("State"), self.state)):
            part = QWidget()
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px(8))
            label = Text(theme, words, "label", wrap=False)
            label.setBuddy(choice)
            row.addWidget(label)
            row.addWidget(choice)
            self._choices.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.headline, self.sentence):
            self._column.addWidget(part)
        self._column.addLayout(self._buttons)
        self._column.addWidget(self._filter)
        for part in (self.said, self.failed):
            self._column.addWidget(part)
            part.hide()

    def _connect(self) -> None:
        self.new.clicked.connect(self.new_asked)
        self.what_if.clicked.connect(self.what_if_asked)
        self.export.clicked.connect(self.export_asked)
        for choice in (self.owner, self.state):
            choice.chosen.connect(lambda _: self.filtered.emit())

    def _space(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(12))
        self._buttons.set_spacing(px(10), px(8))
        self._choices.set_spacing(px(24), px(8))

    def set_narrow(self, *, narrow: bool) -> None:
        """Buttons as small as the room."""
        self.new.set_key_shown(None if narrow else "A")
        self.what_if.set_key_shown(None if narrow else "W")

    @property
    def filter(self) -> tuple[str, str]:
        """Whose, and in which state."""
        return self.owner.value(), self.state.value()

    def show_board(self, planned: tuple[Planned, ...], *, can_write: bool, draft: bool) -> None:
        """Count them; without any, say how one comes to be."""
        real = planned[:-1] if draft else planned
        self.headline.set_words(tr("Actions") if planned else tr("No actions yet"))
        empty = tr("Anything below level 2 can become one. What brings most for its effort comes first.")
        self.sentence.set_words(say.counts_sentence(real) if real else empty)
        self.new.setVisible(can_write)
        for part in (self.export, self._filter):
            part.setVisible(bool(real))
        self.rule_words.setVisible(bool(real))
        owners = owner_choices(real, self.owner.value())
        if owners != self._owners:
            self._owners, value = owners, self.owner.value()
            self.owner.clear()
            for owner, words in owners:
                self.owner.addItem(words, owner)
            self.owner.set_value(value)
            self.owner.updateGeometry()

    def show_hidden(self, count: int) -> None:
        """How many the filter leaves out."""
        if count:
            self.say(tr("%n [is|are] not shown.", "", count), failed=False)
        elif self.said.property("hidden"):
            self.said.hide()
        self.said.setProperty("hidden", bool(count))

    def say(self, words: str, *, failed: bool) -> None:
        """A sentence about what was done."""
        (self.failed if failed else self.said).set_words(words)
        self.failed.setVisible(failed)
        self.said.setVisible(not failed)

    def set_what_if(self, *, on: bool) -> None:
        """What the button does next."""
        self.what_if.setText(tr("Leave what if") if on else tr("What if"))
        self.what_if.updateGeometry()
        for part in (self.new, self.export):
            part.setEnabled(not on)
        self.what_if.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
