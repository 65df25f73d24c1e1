"""Who stays with another judgement than the consensus: written down, by name only on wish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from dtadesign.errors import DtaError
from dtadesign.gui.forms import choice_field, text_field
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.check_box import CheckBox
from dtadesign.gui.widgets.surfaces import Pane, bring_into_view
from dtadesign.gui.widgets.text import Text
from dtadesign.panel.consensus import dissent_edit
from dtadesign.review.board import board_of
from dtadesign.review.members import told_apart
from dtadesign.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme


class DissentPart(Pane):
    """What was dissented, and a form for one more, which opens on wish."""

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, "surface", spacing=6)
        self._document, self._id, self._members = document, "", list[tuple[str, str]]()
        self.setProperty("pane", "true")
        self._theme = theme
        self.column.addWidget(Text(theme, tr("Dissent, by name on wish"), "label"))
        self.said = Text(theme, "", "small")
        self.column.addWidget(self.said)
        self.open = Button(theme, tr("Add a dissent"), icon="plus", size="button_small")
        self.open.clicked.connect(lambda: self._show_form(shown=True))
        row = QHBoxLayout()
        row.addWidget(self.open)
        row.addStretch(1)
        self.column.addLayout(row)
        self._form = Pane(theme, "surface", spacing=6)
        self.column.addWidget(self._form)
        self._make_form()
        self.column.addStretch(1)
        self._show_form(shown=False)

    def _make_form(self) -> None:
        theme = self._theme
        self._members = [(id_, name) for id_, name in told_apart(self._document.review.members).items()]
        self.who = choice_field(theme, tr("Who"), self._members or [("", "–")])
        self.words = text_field(theme, tr("What they hold"), least_lines=2)
        self.named = CheckBox(theme, tr("Name them"))
        self.write = Button(theme, tr("Write it down"), size="button_small")
        self.write.clicked.connect(self._write)
        self.off = Button(theme, tr("Take the dissent back"), "quiet", size="button_small")
        self.off.clicked.connect(self._take_off)
        self.who.control.chosen.connect(lambda _: self._settle())
        for part in self._parts():
            self._form.column.addWidget(part)

    def _parts(self) -> tuple[QWidget, ...]:
        return self.who, self.words, self.named, self.write, self.off

    def _settle(self) -> None:
        """Only a dissent that stands can be taken back."""
        found = board_of(self._document.review).dissents_on(self._id)
        self.off.setVisible(any(one.member == self.who.control.value() for one in found))

    def _show_form(self, *, shown: bool) -> None:
        members = [(id_, name) for id_, name in told_apart(self._document.review.members).items()]
        if shown and members != self._members:
            for part in self._parts():
                part.hide()
                part.deleteLater()
            self._make_form()
        self._form.setVisible(shown)
        self.open.setVisible(not shown)
        if shown:
            self._settle()
            self.who.control.setFocus()
            bring_into_view(self._form)

    def stop(self) -> QWidget:
        """The part at which F6 stops."""
        return self.who.control if self.open.isHidden() else self.open

    def _empty(self) -> None:
        """The next one begins afresh: nobody is named because somebody else wished to be."""
        self.words.control.set_text("")
        self.words.set_error("")
        self.named.setChecked(False)

    def show_consideration(self, consideration: str) -> None:
        """What was dissented on it."""
        if consideration != self._id or not self._document.can_rate:
            self._id = consideration
            self._show_form(shown=False)
            self._empty()
        names = told_apart(self._document.review.members)
        lines = []
        for one in board_of(self._document.review).dissents_on(consideration):
            name = names.get(one.member, "") if one.named else tr("A member")
            lines.append(name + ": " + (one.text or tr("holds another judgement.")))
        self.said.set_words("\n".join(lines))
        self.said.setVisible(bool(lines))
        self.open.setEnabled(self._document.can_rate and bool(names))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the form away; nothing is written."""
        if event.key() == Qt.Key.Key_Escape and self.open.isHidden():
            self._show_form(shown=False)
            self._empty()
            self.open.setFocus()
        else:
            super().keyPressEvent(event)

    def _write(self) -> None:
        self._record(self.words.control.text(), named=self.named.isChecked())

    def _take_off(self) -> None:
        self._record(off=True)

    def _record(self, words: str = "", *, named: bool = False, off: bool = False) -> None:
        member = self.who.control.value()
        try:
            edit = dissent_edit(self._document.record, self._id, member, words, named=named, off=off)
        except DtaError as error:
            self.words.set_error(str(error))
            return
        self._show_form(shown=False)
        self._empty()
        self._document.edit(edit)
        self.open.setFocus()
