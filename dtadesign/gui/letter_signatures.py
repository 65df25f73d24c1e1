"""Who signed which state of the panel, and signing the present one with the report made from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.errors import DtaError
from dtadesign.gui.letter_saving import ask_place, write_file
from dtadesign.gui.letter_section import Section, in_lines
from dtadesign.gui.report_page_maker import Maker, Wish
from dtadesign.gui.report_page_signing import SigningDialog, signed_words
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.text import Text
from dtadesign.review.signing import signing_edit
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.document import Document
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme


class SignaturesSection(Section):
    """The signatures that there are, and one more."""

    title = mark("Signatures")
    lead = mark(
        "Whoever signs, signs one state of the panel and the full report made from exactly that. The report "
        "is saved first."
    )

    def __init__(self, theme: Theme, document: Document, settings: Settings) -> None:
        super().__init__(theme, document, settings)
        self.state = Text(theme, "", "body")
        self.signed = Text(theme, "", "reading")
        self.sign = Button(theme, tr("Sign this state…"), "primary", icon="user-check", size="button_small")
        self.sign.clicked.connect(self.ask_sign)
        for part in (self.state, self.signed, in_lines(theme, self.sign)):
            self.column.addWidget(part)
        self.maker = Maker()
        self._then: Callable[[bytes], object] | None = None
        self.maker.made.connect(self._take_made)
        self.maker.failed.connect(lambda sentence: self.say(sentence, problem=True))
        self.finish()

    def refresh(self) -> None:
        """Show who signed what."""
        said = tr("This state has the fingerprint {fingerprint}.")
        self.state.set_words(said.format(fingerprint=self.document.record.fingerprint[:12]))
        self.signed.set_words(signed_words(self.document.review) or tr("Nobody has signed yet."))
        self.sign.setEnabled(self.document.can_write)

    def first(self) -> QWidget:
        """Signing."""
        return self.sign

    def ask_sign(self) -> None:
        """Ask who signs and where the report goes; it is made beside the window."""
        document = self.document
        document.write_typing()
        fingerprint = document.record.fingerprint
        dialog = SigningDialog(self.theme, fingerprint, document.by, self.window())
        if dialog.exec() != SigningDialog.DialogCode.Accepted:
            return
        name, proposed = dialog.name(), document.path.with_name(f"{document.path.stem}.pdf")
        path, _ = ask_place(self.window(), tr("Save the report that you sign"), proposed, tr("PDF (*.pdf)"))
        if path is None:
            return

        def then(pdf: bytes) -> None:
            if document.record.fingerprint != fingerprint:
                self.say(tr("The panel was edited in the meantime. Nothing was signed."), problem=True)
                return
            try:
                write_file(document, path, pdf)
            except DtaError as error:
                self.say(str(error), problem=True)
                return
            document.sign(signing_edit(fingerprint, pdf), name)
            said = tr("Signed by {name}. {file} is in {folder}.")
            self.say(said.format(name=name, file=path.name, folder=path.parent))

        self._then = then
        self.say(tr("Making the report…"))
        self.maker.ask(Wish(document.record, "full", "a4"))

    def _take_made(self, _: Wish, pdf: bytes) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(pdf)
