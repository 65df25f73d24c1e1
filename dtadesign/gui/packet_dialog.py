"""The sheet that asks for all that a packet holds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from dtadesign.errors import DtaError
from dtadesign.gui.announce import announce
from dtadesign.gui.dates import AS_COMING_DAY, NO_DAY
from dtadesign.gui.forms import line_field, segmented_field, text_field
from dtadesign.gui.packet_house_rules import PacketRules
from dtadesign.gui.packet_lists import DocumentList, SeatList
from dtadesign.gui.packet_source import Source, record_from, source_from, source_of
from dtadesign.gui.packet_words import audience_words
from dtadesign.gui.widgets.buttons import Button, LinkButton
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.text import Text
from dtadesign.panel.packets import claims_from
from dtadesign.review.days import typed_day
from dtadesign.text import clean_text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.review.record import Record


class PacketDialog(Dialog):
    """Proposal, documents, the applicants' own review, who reviews, for whom, until when, questions."""

    def __init__(self, theme: Theme, settings: Settings, own: Source | None, parent: QWidget) -> None:
        super().__init__(
            theme,
            tr("A packet for a board"),
            tr("One file that everybody who reviews is sent. The profile in it is the same for all."),
            act=tr("Save the packet…"),
            keep=tr("Make none"),
            parent=parent,
        )
        self.setMinimumWidth(min(theme.px(640), self.room.width()))
        self.setMaximumWidth(theme.px(760))
        self.setAcceptDrops(True)
        self._folder = settings.folder
        self.source, self.claims, self.claims_name = own, self._no_record(), ""
        self._against: Checklist | None = None
        self._make_proposal(theme)
        self.chair = line_field(theme, tr("Who sends it"), tr("The chair, by name."), settings.reviewer)
        self.documents = DocumentList(theme, self._folder)
        self._make_claims(theme)
        self.rules = PacketRules(theme, self._folder, lambda: self.source.checklist if self.source else None)
        self.seats = SeatList(theme)
        self.seats.add_row()
        self._make_rest(theme)
        for part in (
            self._proposal_part, self.chair, self.documents, self._claims_part, self.rules, self.seats,
            self.audience, self.due, self.questions,
        ):  # fmt: skip
            self.body.addWidget(part)
        self._say_source()
        self.focus_first(self.chair.control if own else self.choose)

    def _no_record(self) -> Record | None:
        return None

    def _make_proposal(self, theme: Theme) -> None:
        self.about = Text(theme, "", "reading")
        self._wrong = Text(theme, "", "small", "fail")
        self._wrong.hide()
        self.choose = Button(theme, tr("Take it from a review, report or profile…"), size="button_small")
        self.choose.clicked.connect(self._choose_source)
        self.checklist = LinkButton(theme, tr("Another checklist…"))
        self.checklist.clicked.connect(self._choose_checklist)
        self._proposal_part = _column(
            theme, Text(theme, tr("The proposal and its profile"), "label"), self.about, self._wrong,
            self.choose, self.checklist,
        )  # fmt: skip

    def _make_claims(self, theme: Theme) -> None:
        self._claims_words = Text(theme, "", "reading", "ink2")
        self.own_review = Button(theme, tr("Choose their review or report…"), size="button_small")
        self.own_review.clicked.connect(self._choose_claims)
        self.this_one = LinkButton(theme, tr("Send the review that is open along"))
        self.this_one.clicked.connect(self._take_open)
        self.without = LinkButton(theme, tr("Send none along"))
        self.without.clicked.connect(lambda: self.take_claims(None))
        help_text = tr(
            "If they sent one. What they claim on a consideration opens to a member once they have rated it."
        )
        self._claims_part = _column(
            theme, Text(theme, tr("The applicants' own review"), "label"),
            Text(theme, help_text, "small", "ink2"), self._claims_words, self.own_review,
            self.this_one, self.without,
        )  # fmt: skip
        self.without.hide()
        self.this_one.setVisible(bool(self.source and self.source.record))
        self._claims_words.set_words(tr("None is sent along."))

    def _make_rest(self, theme: Theme) -> None:
        choices = [
            ("professional", tr("Professionals")),
            ("service_user", tr("People with lived experience")),
        ]
        self.audience = segmented_field(theme, tr("Who is asked"), choices)
        self.audience.control.set_value("professional")
        self.audience_said = Text(theme, audience_words("professional"), "small", "ink2")
        column = self.audience.layout()
        if column is not None:
            column.addWidget(self.audience_said)
        self.audience.control.chosen.connect(self._say_audience)
        self.due = line_field(theme, tr("Due"), tr(AS_COMING_DAY))
        self.questions = text_field(theme, tr("Questions to everybody"), tr("One in a line."), least_lines=2)

    # --- what was given

    @property
    def chair_name(self) -> str:
        """Who sends it."""
        return clean_text(self.chair.control.text()).strip()

    @property
    def due_day(self) -> str | None:
        """Until when, if that was said."""
        return typed_day(self.due.control.text())

    @property
    def questions_asked(self) -> tuple[str, ...]:
        """Each line that says something."""
        lines = self.questions.control.text().splitlines()
        return tuple(filter(None, (clean_text(line).strip() for line in lines)))

    def _say_audience(self, value: str) -> None:
        self.audience_said.set_words(
            audience_words("service_user" if value == "service_user" else "professional")
        )

    def _say_source(self) -> None:
        found = self.source
        if found is None:
            self.about.set_words(tr("None is chosen yet."))
            return
        said = tr("{title}, reviewed against: {checklist}, {version}")
        self.about.set_words(
            said.format(
                title=found.profile.title, checklist=found.checklist.title, version=found.checklist.version
            )
        )
        self.checklist.setVisible(found.record is None)

    def _say_wrong(self, sentence: str) -> None:
        self._wrong.set_words(sentence)
        self._wrong.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    # --- choosing

    def _ask_for(self, headline: str, filters: str) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(self, headline, str(self._folder), filters)
        return Path(chosen) if chosen else None

    def _choose_source(self) -> None:
        words = tr("Reviews, reports and profiles")
        path = self._ask_for(tr("The proposal"), words + " (*.dtareview *.pdf *.yaml *.yml *.json)")
        if path is not None:
            self.take_source(path)

    def take_source(self, path: Path) -> None:
        """The profile in this file, with its checklist."""
        try:
            self.source = source_from(path, self._against)
        except DtaError as error:
            self._say_wrong(str(error))
            return
        self._say_wrong("")
        self._say_source()
        announce(self, self.about.text())

    def _choose_checklist(self) -> None:
        from dtadesign.checklist.loader import load_checklist
        from dtadesign.gui.asking import which_checklist

        path = which_checklist(self, self._folder)
        if path is None:
            return
        try:
            self._against = load_checklist(path)
        except DtaError as error:
            self._say_wrong(str(error))
            return
        self.source = None  # its profile was for the other one
        self.about.set_words(
            tr("Against {title}, {version}. Choose the profile.").format(
                title=self._against.title, version=self._against.version
            )
        )

    def _choose_claims(self) -> None:
        path = self._ask_for(
            tr("The applicants' own review"), tr("Reviews and reports") + " (*.dtareview *.pdf)"
        )
        if path is not None:
            self.take_claims(path)

    def _take_open(self) -> None:
        theirs = self.source.record if self.source else None
        if theirs is not None:
            said = tr("The review that is open, by {name}").format(name=theirs.by)
            self._keep_claims(theirs, theirs.review.profile.title, said)

    def take_claims(self, path: Path | None) -> None:
        """The applicants' own review in this file, or none."""
        said, theirs = tr("None is sent along."), self._no_record()
        if path is not None:
            try:
                theirs = record_from(path)
                if self.source is not None:
                    claims_from(theirs, self.source.checklist, path.name)
            except DtaError as error:
                self._claims_words.set_words(str(error))
                announce(self, str(error))
                return
            said = tr("{file}, by {name}").format(file=path.name, name=theirs.by)
        self._keep_claims(theirs, path.name if path else "", said)

    def _keep_claims(self, theirs: Record | None, name: str, said: str) -> None:
        self.claims, self.claims_name = theirs, name
        if theirs is not None and self.source is None:
            self.source = source_of(theirs)
            self._say_source()
        self._claims_words.set_words(said)
        self.without.setVisible(theirs is not None)
        if theirs is None:
            self.own_review.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, said)

    # --- dropping and giving

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files of this computer are documents of the proposal."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them into the list."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.documents.take(map(Path, files))

    def accept(self) -> None:
        """Only with a proposal, a name, names that differ, and a day that is one."""
        due = self.due.control.text().strip()
        self.chair.set_error("" if self.chair_name else tr("Write who sends it."))
        self.due.set_error(tr(NO_DAY) if due and not self.due_day else "")
        self.seats.say(self.seats.problem())
        if self.source is None:
            self._say_wrong(tr("Choose the proposal first: its profile is what everybody reviews."))
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.chair.error():
            self.chair.control.setFocus()
        elif self.seats.problem():
            self.seats.rows[0][1].setFocus()
        elif self.due.error():
            self.due.control.setFocus()
        else:
            super().accept()


def _column(theme: Theme, *parts: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(6))
    for part in parts:
        if isinstance(part, Button | LinkButton):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            column.addWidget(part)
    return whole
