"""Choosing the language in which a review reads its checklist."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from dtadesign.errors import DtaError
from dtadesign.gui.forms import segmented_field
from dtadesign.gui.reading_as import language_name, translation_in
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.document import Document
    from dtadesign.gui.main_window import MainWindow
    from dtadesign.gui.theme import Theme

ORIGINAL = "original"


class ChecklistLanguageDialog(Dialog):
    """The original, what ships for this checklist, or a file of somebody's own."""

    def __init__(self, theme: Theme, document: Document, parent: QWidget) -> None:
        super().__init__(
            theme,
            tr("In which language is the checklist read?"),
            tr(
                "Answers and scores are the same in each. A translation is copied into the review; what it "
                "lacks stays as it was written. The report is in it too, unless another language is chosen "
                "there."
            ),
            act=tr("Read it so"),
            keep=tr("Leave it"),
            parent=parent,
        )
        self._document, self._file = document, None
        now = document.review.translation
        original = document.record.checklist.language
        choices = [(ORIGINAL, tr("{language}, as written").format(language=language_name(original)))]
        choices += [(tag, language_name(tag)) for tag in shipped(document)]
        if now is not None and now.language not in shipped(document):
            choices.append((now.language, language_name(now.language)))
        self.language = segmented_field(theme, tr("Language"), choices)
        self.language.control.set_value(now.language if now else ORIGINAL)
        other = LinkButton(theme, tr("Choose a translation's file…"))
        other.clicked.connect(self._choose_file)
        self.body.addWidget(self.language)
        self.body.addWidget(other)

    _file: Path | None

    def _choose_file(self) -> None:
        pattern = tr("Translations") + " (*.yaml *.yml *.json)"
        chosen, _ = QFileDialog.getOpenFileName(self, tr("A translation of this checklist"), "", pattern)
        if chosen:
            self._file = Path(chosen)
            self.accept()

    def take_up(self) -> bool:
        """Take up what was chosen; whether that is something else than before. Raises `DtaError`."""
        document, value = self._document, self.language.control.value()
        now = document.review.translation
        if self._file is None and value == (now.language if now else ORIGINAL):
            return False
        path = self._file or shipped(document).get(value or "")
        document.translate(translation_in(path, document.record.checklist) if path else None)
        return document.review.translation != now


def shipped(document: Document) -> dict[str, Path]:
    """The translations that ship for the review's checklist, by language."""
    from dtadesign.checklist.translation_files import shipped_translations

    return shipped_translations(document.record.checklist.id)


def choose_checklist_language(window: MainWindow) -> None:
    """Ask, take it up, and build the window anew on the same page and place."""
    if window.view is None:
        return
    dialog = ChecklistLanguageDialog(window.theme, window.view.document, window)
    if dialog.exec() == Dialog.DialogCode.Accepted:
        _do(window, dialog.take_up)


def read_in_spoken_language(window: MainWindow) -> None:
    """Take up the translation into the language that the window speaks, where one ships."""
    from dtadesign.gui.languages import spoken

    if window.view is None or spoken() not in shipped(window.view.document):
        return
    document = window.view.document
    path = shipped(document)[spoken()]

    def take_up() -> bool:
        document.translate(translation_in(path, document.record.checklist))
        return document.review.translation is not None

    _do(window, take_up)


def could_be_read_in(document: Document, language: str) -> bool:
    """Whether a translation ships that this review has not taken up, and could."""
    checklist = document.record.checklist
    if language == checklist.language or document.review.translation or not document.can_write:
        return False
    return language in shipped(document)


def _do(window: MainWindow, take_up: Callable[[], bool]) -> None:
    from dtadesign.gui import asking

    try:
        changed = take_up()
    except DtaError as error:
        headline = tr("This translation cannot be used")
        asking.say_error(window.theme, window, headline, error)
        return
    if changed:
        where = window.where_open()
        if window.close_review():
            window.say_anew(*where)
