"""The board's list: rows in the board's order, of which one at most is open to be changed."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dtadesign.gui.actions_row import ActionRow
from dtadesign.gui.actions_words import row_words
from dtadesign.gui.widgets.surfaces import Card, Rule, empty
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from dtadesign.gui.actions_editor import ActionEditor
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.scoring.plan import Planned


class ActionList(Card):
    """``open_asked`` carries the action whose row was pressed; ``ticked`` says that a box was."""

    open_asked = Signal(str)
    ticked = Signal()
    entered = Signal(QWidget)
    arrow_pressed = Signal(QKeyEvent)

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, 0)
        self._document, self._stacked = document, False
        self.rows: dict[str, ActionRow] = {}
        self._made: dict[str, tuple[ActionRow, Rule]] = {}
        self.editor: ActionEditor | None = None
        self.open_key = ""
        self._supposes = False

    # --- what it shows

    def show_planned(self, planned: Sequence[Planned], just_edited: Collection[str]) -> None:
        """List these in this order; ``just_edited`` are shown although the filter leaves them out."""
        card, checklist = self._document.card, self._document.checklist
        focus: QWidget | None = self.window().focusWidget()
        for one in planned:
            row, _ = self._made.get(one.id) or self._make(one.id)
            aside = tr("still shown: just edited") if one.id in just_edited else ""
            row.show_one(one, row_words(checklist, card, one), card, aside)
        if [one.id for one in planned] != list(self.rows):
            self._arrange([one.id for one in planned])
        self._name_boxes()
        if focus is not None and self.isAncestorOf(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, key: str) -> tuple[ActionRow, Rule]:
        row, rule = ActionRow(self._theme, key), Rule()
        row.button.clicked.connect(lambda: self.open_asked.emit(key))
        row.button.set_stacked(stacked=self._stacked)
        row.button.set_open(opened=False)
        row.box.ticked.connect(lambda _: self.ticked.emit())
        for part in (row.box, row.button):
            part.installEventFilter(self)
        self._made[key] = row, rule
        return row, rule

    def _arrange(self, keys: list[str]) -> None:
        """Put the rows in their order, the open one's editor beneath it."""
        empty(self.column)
        self.rows = {key: self._made[key][0] for key in keys}
        for at, key in enumerate(keys):
            row, rule = self._made[key]
            self.column.addWidget(rule)
            self.column.addWidget(row)
            rule.setVisible(at > 0)
            row.show()
            if key == self.open_key and self.editor is not None:
                self.column.addWidget(self.editor)
        for key, parts in self._made.items():
            if key not in self.rows:
                for part in parts:
                    part.hide()
        self._order_tabs()

    def _order_tabs(self) -> None:
        stops: list[QWidget] = []
        for key, row in self.rows.items():
            stops += [row.box, row.button]
            stops += [self.editor] if key == self.open_key and self.editor is not None else []
        for before, after in pairwise(stops):
            if self.editor not in (before, after):
                QWidget.setTabOrder(before, after)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A row that gets the focus is brought into view; Up and Down are the page's."""
        arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if isinstance(event, QKeyEvent) and event.key() in arrows and event.type() == QEvent.Type.KeyPress:
            self.arrow_pressed.emit(event)
            return True
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.entered.emit(watched)
        return super().eventFilter(watched, event)

    def set_stacked(self, *, stacked: bool) -> None:
        """State and gain beneath, where there is no room beside."""
        self._stacked = stacked
        for row, _ in self._made.values():
            row.button.set_stacked(stacked=stacked)

    # --- the open one

    def open_row(self, key: str, editor: ActionEditor) -> None:
        """Open one beneath its row."""
        self.close_row()
        self.editor, self.open_key = editor, key
        self.rows[key].button.set_open(opened=True)
        self._arrange(list(self.rows))
        editor.show()

    def close_row(self) -> str:
        """Put the editor away; the action that it was about."""
        key, editor = self.open_key, self.editor
        self.open_key, self.editor = "", None
        if editor is not None:
            self.column.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        if key in self.rows:
            self.rows[key].button.set_open(opened=False)
        return key

    # --- going about

    def here(self) -> str:
        """The action whose row has the focus."""
        focus = self.window().focusWidget()
        return next((key for key, row in self.rows.items() if focus in (row.box, row.button)), "")

    def take_focus(self, key: str = "") -> bool:
        """The focus to a row, else to the first; whether there is one."""
        row = self.rows.get(key) or next(iter(self.rows.values()), None)
        if row is not None:
            row.button.setFocus(Qt.FocusReason.OtherFocusReason)
        return row is not None

    def step(self, step: int) -> None:
        """The focus to the next row or the one before."""
        keys, here = list(self.rows), self.here()
        if here:
            self.take_focus(keys[min(max(keys.index(here) + step, 0), len(keys) - 1)])

    # --- ticks

    @property
    def ticks(self) -> frozenset[str]:
        """The actions whose box is ticked."""
        return frozenset(key for key, row in self.rows.items() if row.box.isChecked())

    def set_ticks(self, keys: Collection[str], *, suppose: bool) -> None:
        """Tick these; ``suppose`` says what a tick means from now on."""
        self._supposes = suppose
        for key, row in self.rows.items():
            row.box.setChecked(key in keys)
        self._name_boxes()

    def _name_boxes(self) -> None:
        for row in self.rows.values():
            row.name_box(row.button.what.text(), supposes=self._supposes)

    def tick_on(self, step: int) -> None:
        """Tick the row that has the focus and the next, and go there."""
        here = self.here()
        if here:
            self.rows[here].box.setChecked(True)
            self.step(step)
            self.rows[self.here()].box.setChecked(True)
            self.ticked.emit()
