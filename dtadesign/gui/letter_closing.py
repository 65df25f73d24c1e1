"""Closing the panel: what goes, what stays, and what the page says once it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.errors import DtaError
from dtadesign.formats import FORMATS, Options
from dtadesign.gui.dates import day_words
from dtadesign.gui.letter_closing_dialog import ClosingDialog
from dtadesign.gui.letter_saving import save_paper, write_file
from dtadesign.gui.letter_section import Section, in_lines
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.text import Text
from dtadesign.report.content_certificate import STAYS
from dtadesign.review.board import board_of
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.document import Document
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.review.board import DestroyedFile


class ClosingSection(Section):
    """Before: what closing means, and the way to it. Afterwards: that it is closed, and the certificate."""

    title = mark("Closing")

    def __init__(self, theme: Theme, document: Document, settings: Settings) -> None:
        super().__init__(theme, document, settings)
        self.how = Text(theme, "", "body")
        stays = "\n".join(tr(sentence) for sentence in STAYS)
        self.stays_head, self.stays = (
            Text(theme, tr("What stays"), "section"),
            Text(theme, stays, "body", "ink2"),
        )
        self.close_it = Button(theme, tr("Close the panel…"), icon="lock-keyhole", size="button_small")
        self.close_it.clicked.connect(self.ask_close)
        self.certificate = Button(theme, tr("Save the certificate…"), icon="download", size="button_small")
        self.certificate.clicked.connect(
            lambda: save_paper(self, "certificate", tr("Save the certificate of destruction"))
        )
        for part in (self.how, self.stays_head, self.stays, in_lines(theme, self.close_it, self.certificate)):
            self.column.addWidget(part)
        self.finish()

    def refresh(self) -> None:
        """Say whether it is closed."""
        closing = board_of(self.document.review).closing
        open_words = tr(
            "Closing destroys what individual members noted: their own records, declarations, dissent that "
            "was not to be named, and drafts. It cannot be undone."
        )
        closed = tr("Closed on {day} by {name}. {why}")
        self.how.set_words(
            closed.format(day=day_words(closing.at), name=closing.by, why=closing.why)
            if closing
            else open_words
        )
        self.close_it.setVisible(closing is None)
        self.close_it.setEnabled(self.document.can_write)
        self.certificate.setVisible(closing is not None)

    def first(self) -> QWidget:
        """Closing, or afterwards the certificate."""
        return self.certificate if self.document.closed_because else self.close_it

    def ask_close(self) -> None:
        """Close the panel for good, after a list of what goes, a reason and one word."""
        if not self.document.flush():
            self.say(self.document.problem, problem=True)
            return
        dialog = ClosingDialog(self.theme, self.document, self.window())
        if dialog.exec() == ClosingDialog.DialogCode.Accepted:
            self._close(dialog)
        dialog.deleteLater()

    def _close(self, dialog: ClosingDialog) -> None:
        """Files beside it first: their names stand in the closing event and in the certificate."""
        from dtadesign.report.beside_panel import destroy

        gone = destroy(dialog.chosen())
        files: tuple[DestroyedFile, ...] = gone.files
        try:
            done = self.document.close_panel(dialog.reason(), also=dialog.also(), files=files)
        except DtaError as error:
            self.say(str(error), problem=True)
            return
        if done is None:
            return
        said = [tr("The panel is closed.")]
        if files:
            said.append(tr("%n file[|s] beside it [was|were] destroyed.", "", len(files)))
        problems = [*gone.problems, *self._certify(dialog)]
        self.refresh()
        self.say("\n".join((*said, *problems)), problem=bool(problems))
        self.first().setFocus()

    def _certify(self, dialog: ClosingDialog) -> list[str]:
        """Write the certificate where one is wanted; why not, where that fails."""
        path = dialog.certificate()
        if path is None:
            return []
        try:
            write_file(
                self.document, path, FORMATS["pdf"].write(self.document.record, "certificate", Options())
            )
        except DtaError as error:
            return [str(error)]
        return []
