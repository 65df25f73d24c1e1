"""Writing one action: what, about which considerations, who, by when, how large, how far."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.gui.actions_about import AboutField
from dtadesign.gui.dates import NO_DAY
from dtadesign.gui.forms import choice_field, line_field, text_field
from dtadesign.gui.mirrored import margins
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.flow import Flow
from dtadesign.review.action import ACTION_STATES, EFFORTS
from dtadesign.review.days import typed_day
from dtadesign.scoring import plan_words as say
from dtadesign.scoring.sentences import capitalised
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Container

    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.theme import Theme
    from dtadesign.review.action import Action

_NONE = "none"
_ROOMY = 520


class ActionEditor(QWidget):
    """``typed`` carries the action while a text is typed, ``chosen`` once a choice was made.

    ``left`` says that a text was left, ``done`` puts the editor away, ``remove_asked`` takes the
    action off the list, ``go_asked`` leads to a consideration.
    """

    typed = Signal(object)
    chosen = Signal(object)
    left = Signal()
    done = Signal()
    remove_asked = Signal()
    go_asked = Signal(str)

    def __init__(
        self, theme: Theme, checklist: Checklist, action: Action, asks: str, asked: Container[str]
    ) -> None:
        super().__init__()
        self._theme, self.action = theme, action
        self.what = text_field(theme, tr("What is to be done"), asks, least_lines=2)
        self.owner = line_field(theme, tr("Who"))
        self.due = line_field(theme, tr("Due, as 2031-12-01 or 1.12.2031"))
        efforts = [(size, capitalised(say.effort_word(size))) for size in EFFORTS]
        self.effort = choice_field(theme, tr("Effort"), [*efforts, (_NONE, tr("Not given"))])
        states = [(state, capitalised(say.action_state_word(state))) for state in ACTION_STATES]
        self.state = choice_field(theme, tr("State"), states)
        self.about = AboutField(theme, checklist, asked)
        self.done_button = Button(theme, tr("Done"), size="button_small")
        self.remove = Button(theme, tr("Take off the list"), "quiet", icon="trash-2", size="button_small")
        self._lay_out()
        self._connect()
        self.show_action(action)

    def _lay_out(self) -> None:
        px = self._theme.px
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(px(12))
        self._indent()
        line = QHBoxLayout()
        line.setSpacing(px(16))
        line.addWidget(self.owner, 2)
        line.addWidget(self.due, 1)
        choices, buttons = Flow(across=px(24), down=px(12)), Flow(across=px(10), down=px(8))
        for field in (self.effort, self.state):
            choices.addWidget(field)
        for button in (self.done_button, self.remove):
            buttons.addWidget(button)
        column.addWidget(self.what)
        column.addLayout(line)
        column.addLayout(choices)
        column.addWidget(self.about)
        column.addLayout(buttons)

    def _indent(self) -> None:
        """Beneath the row's words where there is room, else as wide as can be."""
        px, roomy = self._theme.px, self.width() / self._theme.text_scale > _ROOMY
        wanted = QMargins(*margins(self, px(44 if roomy else 4), px(6), px(10 if roomy else 4), px(16)))
        if self._column.contentsMargins() != wanted:
            self._column.setContentsMargins(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another indent."""
        super().resizeEvent(event)
        self._indent()

    def _connect(self) -> None:
        for control in (self.what.control, self.owner.control):
            control.edited.connect(lambda _: self._type())
            control.left.connect(self.left)
        self.due.control.edited.connect(lambda _: self._type())
        self.due.control.left.connect(self._leave_due)
        self.effort.control.chosen.connect(lambda _: self._choose())
        self.state.control.chosen.connect(lambda _: self._choose())
        self.about.changed.connect(self._choose)
        self.about.go_asked.connect(self.go_asked)
        self.done_button.clicked.connect(self._finish)
        self.remove.clicked.connect(self.remove_asked)

    def show_action(self, action: Action) -> None:
        """Show it as it stands now; what is being written in stays."""
        self.action = action
        for control, text in ((self.what.control, action.what), (self.owner.control, action.owner)):
            if not control.hasFocus():
                control.set_text(text)
        if not self.due.control.hasFocus() and not self.due.error():
            self.due.control.set_text(action.due or "")
        self.effort.control.set_value(action.effort or _NONE)
        self.state.control.set_value(action.state)
        self.about.set_names(action.considerations)

    def _now(self) -> Action:
        effort = self.effort.control.value()
        return replace(
            self.action,
            what=self.what.control.text(),
            owner=self.owner.control.text(),
            due=typed_day(self.due.control.text()),
            effort=None if effort == _NONE else effort,  # type: ignore[arg-type]
            state=self.state.control.value(),  # type: ignore[arg-type]
            considerations=self.about.names,
            removed=False,
        )

    def _type(self) -> None:
        self.action = self._now()
        self.typed.emit(self.action)

    def _choose(self) -> None:
        self.action = self._now()
        self.chosen.emit(self.action)

    def _leave_due(self) -> None:
        text = self.due.control.text().strip()
        self.due.set_error(tr(NO_DAY) if text and not typed_day(text) else "")
        self.due.control.set_text(typed_day(text) or text)
        self.left.emit()

    def _finish(self) -> None:
        self._leave_due()
        if self.due.error():
            self.due.control.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.done.emit()

    def take_focus(self) -> None:
        """Into what is to be done."""
        self.what.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away; what was written stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)
