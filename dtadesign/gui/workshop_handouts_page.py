"""What a workshop hands out: each kind saved by a button of its own, or all at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.errors import DtaError
from dtadesign.gui.announce import announce
from dtadesign.gui.review_files import make_folder
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.surfaces import Card, Pane, Rule, in_the_middle
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.gui.workshop_papers import BEFOREHAND, OTHERS, PaperWriter
from dtadesign.report.handouts import HANDOUTS
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.gui.workshop_desk import Desk

_LEADING = ("key",)
"""What participants are not to see before the votes are revealed."""


class HandoutsPage(QWidget):
    """A card for each kind, what it is for, and a button; the papers are made beside the window."""

    def __init__(self, theme: Theme, desk: Desk, settings: Settings) -> None:
        super().__init__()
        self._theme, self.desk, self._settings = theme, desk, settings
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "page")
        self.setAccessibleName(tr("Handouts"))
        self.writer = PaperWriter(self)
        self.writer.said.connect(self._say)
        self.writer.done.connect(self._end)
        self.buttons: dict[str, Button] = {}
        self._content = Pane(theme, "page", (40, 28, 40, 28), 12)
        self._content.column.addWidget(headline(theme, tr("Handouts")))
        about = tr(
            "Papers are tagged PDFs, and forms pages for a browser too. What is only for who leads says so; "
            "nothing else shows the key before it is revealed."
        )
        self._content.column.addWidget(Text(theme, about, "lead", "ink2"))
        self.all = Button(theme, tr("Save all of them…"), "primary", icon="download")
        self.all.clicked.connect(lambda: self._choose(()))
        self.said = Text(theme, "", "reading")
        self._content.column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeading)
        self._content.column.addWidget(self.said)
        self.said.hide()
        for head, kinds in _groups():
            self._content.column.addWidget(self._card(head, kinds))
        self._content.column.addStretch(1)
        self._lay_out()
        theme.changed.connect(self._space)
        self._space()

    def _card(self, head: str, kinds: Mapping[str, tuple[str, str]]) -> Card:
        """A group: each kind with its button, and one button for all of them."""
        card = Card(self._theme, 12)
        card.column.addWidget(headline(self._theme, head, "section"))
        for at, (name, (title, about)) in enumerate(kinds.items()):
            if at:
                card.column.addWidget(Rule())
            card.column.addLayout(self._row(name, tr(title), tr(about)))
        if len(kinds) > 1:
            card.column.addWidget(Rule())
            words = tr("Save all of these…")
            button = self._button(words, f"{words} {head}", tuple(kinds))
            card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _row(self, name: str, title: str, about: str) -> QHBoxLayout:
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(self._theme.px(20))
        words.setSpacing(self._theme.px(2))
        words.addWidget(Text(self._theme, title, "label"))
        words.addWidget(Text(self._theme, about, "reading", "ink2"))
        button = self._button(tr("Save…"), tr("Save: {kind}").format(kind=title), (name,))
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _button(self, words: str, name: str, kinds: tuple[str, ...]) -> Button:
        button = Button(self._theme, words, icon="download", size="button_small")
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self._choose(kinds))
        self.buttons[" ".join(kinds)] = button
        return button

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(in_the_middle(self._content))

    def _space(self) -> None:
        self._content.setMaximumWidth(self._theme.px(820))

    def enter(self) -> None:
        """Come to the front, at the button for all."""
        self.all.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        """The button for all, and the first kind."""
        return [self.all, *[*self.buttons.values()][:1]]

    def _choose(self, kinds: tuple[str, ...]) -> None:
        proposed = self.desk.path.with_suffix("")
        start = proposed if proposed.is_dir() else self.desk.path.parent
        chosen = QFileDialog.getExistingDirectory(self.window(), tr("Where to keep the handouts"), str(start))
        if chosen:
            self.save(kinds, Path(chosen))

    def save(self, kinds: tuple[str, ...], folder: Path) -> None:
        """Write the papers of these kinds into a folder, of all where none is named."""
        self.desk.write_typing()
        try:
            make_folder(folder)
        except DtaError as error:
            self._say(str(error))
            return
        for button in (self.all, *self.buttons.values()):
            button.setEnabled(False)
        self._say(tr("The files are being made…"))
        self.writer.write(self.desk.record, kinds, folder)

    def _say(self, sentence: str) -> None:
        self.said.set_words(sentence)
        self.said.setVisible(bool(sentence))
        if self.isVisible():
            announce(self, sentence)

    def _end(self, sentence: str) -> None:
        for button in (self.all, *self.buttons.values()):
            button.setEnabled(True)
        self._say(sentence)


def _groups() -> list[tuple[str, Mapping[str, tuple[str, str]]]]:
    """What is needed when: each kind with its name and what it is for."""
    every = {name: (kind.title, kind.about) for name, kind in HANDOUTS.items()} | {**OTHERS}
    before = {name: every[name] for name in BEFOREHAND}
    leading = {name: every[name] for name in _LEADING}
    after = {name: about for name, about in every.items() if name not in (*before, *leading)}
    return [(tr("Before the day"), before), (tr("For who leads"), leading), (tr("After it"), after)]
