"""What is asked once and then stands with several answers: a reason, a sentence, an evidence entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from dtadesign.gui.dates import AS_DAY, NO_DAY
from dtadesign.gui.forms import choice_field, line_field, text_field
from dtadesign.gui.walk_dialogs import WordsDialog
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.report.content_words import KIND_WORDS
from dtadesign.review.days import typed_day
from dtadesign.review.values import EVIDENCE_KINDS, Evidence
from dtadesign.scoring.sentences import capitalised
from dtadesign.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.theme import Theme


class SharedReason(WordsDialog):
    """Why several do not apply."""

    def __init__(self, theme: Theme, count: int, parent: QWidget) -> None:
        super().__init__(
            theme,
            tr("Why [does this|do these %n] not apply?", "", count),
            tr("One reason for all of them; it is printed with each in the report. A note stays beneath it."),
            field=tr("Reason"),
            act=tr("Set [it|%n] aside", "", count),
            keep=tr("Keep as they were"),
            lacking=tr("Without a reason they count as not answered. Write one, or keep them as they were."),
            parent=parent,
        )


class SharedNote(WordsDialog):
    """A sentence at the end of several notes."""

    def __init__(self, theme: Theme, count: int, parent: QWidget) -> None:
        super().__init__(
            theme,
            tr("What is to stand in [this note|these %n notes]?", "", count),
            tr("It is added at the end of each. What was written stays."),
            field=tr("Note"),
            act=tr("Add it to %n [note|notes]", "", count),
            keep=tr("Keep as they were"),
            lacking=tr("There is nothing to add yet."),
            parent=parent,
        )


class SharedEvidence(Dialog):
    """One evidence entry for several answers."""

    def __init__(self, theme: Theme, count: int, parent: QWidget) -> None:
        super().__init__(
            theme,
            tr("What shows [it|all %n of them]?", "", count),
            tr("The same entry is added to each. It has to show each of them by itself."),
            act=tr("Add it to %n [answer|answers]", "", count),
            keep=tr("Keep as they were"),
            parent=parent,
        )
        kinds = [(kind, capitalised(tr(KIND_WORDS[kind]))) for kind in EVIDENCE_KINDS]
        self.what = text_field(theme, tr("What shows it"), least_lines=2)
        self.kind = choice_field(theme, tr("Kind"), kinds)
        self.where = line_field(theme, tr("Where it is"), tr("Path, page or address."))
        self.date = line_field(theme, tr("Date"), tr(AS_DAY))
        self.kind.control.set_value("document")
        for field in (self.what, self.kind, self.where, self.date):
            self.body.addWidget(field)
        self.focus_first(self.what.control)

    @property
    def entry(self) -> Evidence:
        """What was given."""
        return Evidence(
            kind=self.kind.control.value(),  # type: ignore[arg-type]
            description=self.what.control.text().strip(),
            where=self.where.control.text().strip(),
            date=typed_day(self.date.control.text()),
        )

    def accept(self) -> None:
        """Only with words, and with a whole date or none."""
        given = self.what.control.text().strip() or self.where.control.text().strip()
        half = self.date.control.text().strip() and not typed_day(self.date.control.text())
        self.what.set_error("" if given else tr("Say what shows it, or where it is."))
        self.date.set_error(tr(NO_DAY) if half else "")
        wrong = self.what.control if not given else self.date.control if half else None
        if wrong is None:
            super().accept()
        else:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
