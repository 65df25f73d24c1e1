"""What the letter says around its lists, the letter itself, and the applicants' answers to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.errors import DtaError
from dtadesign.gui.forms import text_field
from dtadesign.gui.letter_answers import take_in
from dtadesign.gui.letter_saving import ask_file, ask_place, save_paper, write_file
from dtadesign.gui.letter_section import Section, in_lines
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Text
from dtadesign.review.board import LetterText, board_of
from dtadesign.review.edits_board import LetterEdit
from dtadesign.text import clean_text
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.document import Document
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme


class TextSection(Section):
    """To whom, how it opens and closes; saving it, the form for answers, and answers that come back."""

    title = mark("Letter and answers")
    lead = mark("Between opening and closing words the letter says the decision and its points.")

    def __init__(self, theme: Theme, document: Document, settings: Settings) -> None:
        super().__init__(theme, document, settings)
        self.to = text_field(
            theme, tr("To whom"), tr("Name and address, each on a line of its own."), least_lines=2
        )
        self.opening = text_field(theme, tr("Opening words"))
        self.closing = text_field(theme, tr("Closing words"))
        for field in (self.to, self.opening, self.closing):
            field.control.edited.connect(lambda _: self._type())
            field.control.left.connect(document.write_typing)
            self.column.addWidget(field)
        self.save = Button(theme, tr("Save the letter…"), "primary", icon="download", size="button_small")
        self.save.clicked.connect(lambda: save_paper(self, "letter", tr("Save the letter")))
        self.column.addWidget(in_lines(theme, self.save))
        self._make_answers()
        self.finish()

    def _make_answers(self) -> None:
        theme = self.theme
        part = Pane(theme, "surface", (0, 10, 0, 0), 8)
        part.column.addWidget(Text(theme, tr("The applicants' answers"), "section"))
        said = tr(
            "Send the form along with the letter. When it comes back filled in, take it in here or drop it "
            "on this window."
        )
        part.column.addWidget(Text(theme, said, "body", "ink2"))
        self.far = Text(theme, "", "body")
        part.column.addWidget(self.far)
        self.form = Button(theme, tr("Save the form for answers…"), icon="download", size="button_small")
        self.form.clicked.connect(self.save_form)
        self.take = Button(theme, tr("Take in the applicants' answers…"), size="button_small")
        self.take.clicked.connect(self.choose_answers)
        part.column.addWidget(in_lines(theme, self.form, self.take))
        self.column.addWidget(part)

    def refresh(self) -> None:
        """Show what is written, and how many points are answered."""
        board = board_of(self.document.review)
        texts = (board.letter.to, board.letter.opening, board.letter.closing)
        for field, words in zip((self.to, self.opening, self.closing), texts, strict=True):
            if not field.control.hasFocus():
                field.control.set_text(words)
            field.control.setReadOnly(not self.document.can_rate)
        asking = [point for point in board.points.values() if point.list != "commended"]
        self.far.set_words(points_words([point.state for point in asking]))
        self.form.setEnabled(bool(asking))
        self.take.setVisible(self.document.can_write)
        self.take.setEnabled(bool(asking))

    def first(self) -> QWidget:
        """To whom it goes."""
        return self.to.control

    def _type(self) -> None:
        to, opening, closing = (
            clean_text(field.control.text()) for field in (self.to, self.opening, self.closing)
        )
        self.document.type_edit(LetterEdit(letter=LetterText(to=to, opening=opening, closing=closing)))

    def save_form(self) -> None:
        """The points as CSV, for the applicants to write their answers in."""
        from dtadesign.exchange.points_csv import write_points

        document = self.document
        document.write_typing()
        proposed = document.path.with_name(f"{document.path.stem}-answers.csv")
        filters = tr("CSV (*.csv)")
        path, _ = ask_place(self.window(), tr("Save the form for answers"), proposed, filters)
        if path is None:
            return
        path = path if path.suffix else path.with_name(path.name + ".csv")
        try:
            write_file(document, path, write_points(document.record).encode("utf-8"))
        except DtaError as error:
            self.say(str(error), problem=True)
        else:
            self.say(tr("{file} is in {folder}.").format(file=path.name, folder=path.parent))

    def choose_answers(self) -> None:
        """Take in a form that came back."""
        filters = ";;".join((tr("CSV (*.csv)"), tr("All files") + " (*)"))
        path = ask_file(self.window(), tr("The applicants' answers"), self.settings.folder, filters)
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Take in this form: all of its answers, or none."""
        try:
            said = take_in(self.document, path)
        except DtaError as error:
            self.say(str(error), problem=True)
        else:
            self.say(said)


def points_words(states: list[str]) -> str:
    """How many points ask for an answer, and how far each is."""
    if not states:
        return tr("No point asks for an answer")
    opened, answered, closed = (states.count(state) for state in ("open", "answered", "closed"))
    said = tr("{open} open, {answered} answered, {closed} closed")
    return said.format(open=opened, answered=answered, closed=closed)
