"""Beside the consensus: the agreement in short, and whether people with lived experience were asked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from dtadesign.errors import DtaError
from dtadesign.figures import figure
from dtadesign.gui import asking
from dtadesign.gui.forms import segmented_field, text_field
from dtadesign.gui.panel_agreement_figures import Figures, Raters
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.surfaces import Pane, Rule
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.panel.agreement import agreement
from dtadesign.panel.beside import lived_experience_edit
from dtadesign.review.board import board_of
from dtadesign.review.file import read_review
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.review.board import Asked
    from dtadesign.review.record import Record


class Aside(Pane):
    """Figures, members beside one another, and lived experience."""

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, "page", (22, 22, 22, 16), 14)
        self._theme, self._document = theme, document
        self._shown: object = None
        self.pairs = "–"
        self.setProperty("pane", "true")
        self.figures, self.raters = Figures(theme, short=True), Raters(theme)
        self.lived = Text(theme, "", "small", "ink2")
        self.say = Button(theme, tr("Say whether…"), size="button_small")
        self.say.setAccessibleDescription(tr("Whether people with lived experience were asked"))
        self.say.clicked.connect(self.ask)
        self.head = headline(theme, tr("How far we agree"), "section")
        self._of_members = (self.figures, Rule(), self.raters)
        for part in (self.head, *self._of_members):
            self.column.addWidget(part)
        self.column.addStretch(1)
        for part in (Rule(), Text(theme, tr("People with lived experience"), "label"), self.lived):
            self.column.addWidget(part)
        self.column.addWidget(self.say, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self, *, shown: bool) -> None:
        """The figures anew where members or profile changed; what was said of lived experience."""
        review = self._document.review
        what = (review.members, review.profile)
        for part in self._of_members:
            part.setVisible(shown)
        if shown and what != self._shown:
            self._shown = what
            found = agreement(self._document.checklist, review)
            self.figures.show_agreement(found)
            self.raters.show_agreement(found)
            percent = found.percent_agreement
            self.pairs = "–" if percent is None else tr("{percent} %").format(percent=figure(percent))
        self.lived.set_words(self._lived())
        self.say.setEnabled(self._document.can_rate)

    def _lived(self) -> str:
        said = board_of(self._document.review).lived_experience
        if said is None:
            return tr("Nobody has said yet whether they were asked.")
        if said.asked == "panel" and said.panel is not None:
            words = tr("Asked as a panel of their own, {name}: reported separately and never averaged.")
            return " ".join(filter(None, (words.format(name=said.panel.name), said.why)))
        asked = tr("Asked, as members of this panel.") if said.asked == "members" else tr("Not asked.")
        return " ".join(filter(None, (asked, said.why)))

    def ask(self) -> None:
        """Whether they were asked, how, and why not; a panel of their own brings its file."""
        dialog = Dialog(
            self._theme, tr("Were people with lived experience asked?"),
            tr("What you say here stands in every report of this panel."),
            act=tr("Write it down"), keep=tr("Leave it open"), parent=self.window(),
        )  # fmt: skip
        choices = [("members", tr("As members")), ("panel", tr("As a panel of their own")), ("no", tr("No"))]
        asked = segmented_field(self._theme, tr("Asked"), choices)
        why = text_field(self._theme, tr("Why, or how"), least_lines=2)
        before = board_of(self._document.review).lived_experience
        asked.control.set_value(before.asked if before else "members")
        why.control.set_text(before.why if before else "")
        dialog.body.addWidget(asked)
        dialog.body.addWidget(why)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._write(cast("Asked", asked.control.value()), why.control.text())
        dialog.deleteLater()

    def _write(self, asked: Asked, why: str) -> None:
        try:
            other = self._other() if asked == "panel" else None
            if asked == "panel" and other is None:
                return
            self._document.edit(lived_experience_edit(self._document.record, asked, why, other))
        except DtaError as error:
            asking.say_error(self._theme, self.window(), tr("This was not written down"), error)

    def _other(self) -> Record | None:
        """Their panel's record; None where nobody chose its file."""
        filters = tr("Reviews") + " (*.dtareview)"
        folder = str(self._document.path.parent)
        chosen, _ = QFileDialog.getOpenFileName(self.window(), tr("The file of their panel"), folder, filters)
        return read_review(Path(chosen)) if chosen else None
