"""What can be said of all marked actions at once: who, by when, how far."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from dtadesign.gui.announce import announce
from dtadesign.gui.dates import AS_COMING_DAY, NO_DAY
from dtadesign.gui.forms import Field, LineEdit, choice_field, line_field
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.text import Text
from dtadesign.review.action import ACTION_STATES
from dtadesign.review.days import typed_day
from dtadesign.scoring import plan_words as say
from dtadesign.scoring.sentences import capitalised
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Any

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.gui.widgets.choice import Choice


class SharedDialog(Dialog):
    """One value for several actions; an empty line takes it from all."""

    def __init__(self, theme: Theme, part: str, count: int, parent: QWidget) -> None:
        heads = {
            "owner": tr("Who is to do [this action|these %n actions]?", "", count),
            "due": tr("By when [is this action|are these %n actions] due?", "", count),
            "state": tr("How far [is this action|are these %n actions]?", "", count),
        }
        act, keep = tr("Say it of [it|all %n]", "", count), tr("Keep as they were")
        super().__init__(theme, heads[part], act=act, keep=keep, parent=parent)
        self._part = part
        self.field: Field[LineEdit] | Field[Choice]
        if part == "state":
            states = [(state, capitalised(say.action_state_word(state))) for state in ACTION_STATES]
            self.field = choice_field(theme, tr("State"), states)
        else:
            due = part == "due"
            self.field = line_field(theme, tr("Due") if due else tr("Who"), tr(AS_COMING_DAY) if due else "")
        self.body.addWidget(self.field)
        self.focus_first(self.field.control)

    @property
    def values(self) -> dict[str, Any]:
        """What changes in each."""
        control = self.field.control
        if not isinstance(control, LineEdit):
            return {"state": control.value()}
        text = control.text().strip()
        return {"due": typed_day(text)} if self._part == "due" else {"owner": text}

    def accept(self) -> None:
        """Only with a whole day or none."""
        control = self.field.control
        half = self._part == "due" and isinstance(control, LineEdit) and control.text().strip()
        if half and not typed_day(half):
            self.field.set_error(tr(NO_DAY))
            control.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().accept()


class MarkedActions(QWidget):
    """Stands above the list while actions are marked; ``unmark_asked`` and ``remove_asked``."""

    unmark_asked = Signal()
    remove_asked = Signal()
    done = Signal(list)

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__()
        self._theme, self._document = theme, document
        self._keys: tuple[str, ...] = ()
        self.said = Text(theme, "", "label")
        self.acts = {
            "owner": Button(theme, tr("Who…"), size="button_small"),
            "due": Button(theme, tr("Due…"), size="button_small"),
            "state": Button(theme, tr("State…"), size="button_small"),
        }
        self.remove = Button(theme, tr("Take off the list"), icon="trash-2", size="button_small")
        self.none = Button(theme, tr("Unmark"), "quiet", size="button_small")
        self._flow, self._column = Flow(), QVBoxLayout(self)
        for button in (*self.acts.values(), self.remove, self.none):
            self._flow.addWidget(button)
        self._column.addWidget(self.said)
        self._column.addLayout(self._flow)
        for part, button in self.acts.items():
            button.clicked.connect(lambda _=False, part=part: self.ask(part))
        self.remove.clicked.connect(self.remove_asked)
        self.none.clicked.connect(self.unmark_asked)
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self._flow.set_spacing(px(8), px(6))

    def show_marks(self, keys: Collection[str]) -> None:
        """Say how many are marked; nothing where none is."""
        if len(keys) != len(self._keys) and keys:
            announce(self, tr("%n marked", "", len(keys)))
        self._keys = tuple(keys)
        said = tr("%n [action is|actions are] marked. This is said of all of them:", "", len(keys))
        self.said.set_words(said if keys else "")
        self.setVisible(bool(keys))

    def ask(self, part: str) -> None:
        """Ask for a value and give it to all that are marked."""
        document = self._document
        if not document.can_write:
            document.refused.emit(document.read_only_because)
            return
        dialog = SharedDialog(self._theme, part, len(self._keys), self.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.give(dialog.values)
        dialog.deleteLater()

    def give(self, values: dict[str, Any]) -> None:
        """Change all that are marked; each is one event."""
        keys = list(self._keys)
        self.done.emit(keys)
        for key in keys:
            action = self._document.review.actions.get(key)
            if action is not None:
                self._document.act(key, replace(action, **values))
        announce(self, tr("%n [action is|actions are] changed.", "", len(keys)))
