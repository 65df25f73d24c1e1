"""What the board decides, in its own words, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.errors import DtaError
from dtadesign.gui.dates import day_words
from dtadesign.gui.forms import text_field
from dtadesign.gui.letter_saving import ask_file
from dtadesign.gui.letter_section import Section, in_lines
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.group import Group
from dtadesign.gui.widgets.radio import Radio, RadioGroup
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Text
from dtadesign.panel.deciding import decision_edits, unsettled_sentence, vocabulary_edit
from dtadesign.panel.vocabulary import load_vocabulary, vocabulary_of
from dtadesign.review.board import board_of
from dtadesign.review.edits_board import DecisionEdit
from dtadesign.text import clean_text
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.review.board import Outcome, Vocabulary

_SIDE, _TOP, _DOT, _GAP = 16, 12, 20, 12


class OutcomeRow(Radio):
    """An outcome in the board's words, and what it means."""

    def __init__(self, theme: Theme, outcome: Outcome) -> None:
        super().__init__(theme, outcome.label, sideways=False)
        condition = tr("It stands under the required changes.") if outcome.conditional else ""
        self._meaning = " ".join(filter(None, (outcome.meaning, condition)))
        self.setAccessibleDescription(self._meaning)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _room(self, width: int) -> int:
        return max(width - self._theme.px(2 * _SIDE + _DOT + _GAP), self._theme.px(80))

    def heightForWidth(self, width: int) -> int:
        """As many lines as its words need."""
        room = self._room(width)
        meaning = self._theme.typeset(self._meaning, "small", room).height if self._meaning else 0
        return round(self._theme.typeset(self.text(), "label", room).height + meaning) + self._theme.px(
            2 * _TOP
        )

    def sizeHint(self) -> QSize:
        """As wide as a text."""
        width = self._theme.px(520)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Its words wrap."""
        return QSize(self._theme.px(180), self._theme.px(44))

    def draw(self, painter: QPainter) -> None:
        """Paint edge, ground, dot and words."""
        theme, px = self._theme, self._theme.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, ground = self._edge_and_ground()
        painter.setPen(QPen(theme.colour(edge), 2 if self.isChecked() else 1))
        painter.setBrush(theme.colour(ground))
        radius = tokens().radius["control"]
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        side = px(_DOT)
        dot = QRectF(px(_SIDE), px(_TOP), side, side)
        painter.setPen(QPen(theme.colour("accent" if self.isChecked() else "control"), 1.5))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(dot)
        if self.isChecked():
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(dot.adjusted(side / 4, side / 4, -side / 4, -side / 4))
        room, x = self._room(self.width()), px(_SIDE + _DOT + _GAP)
        label = theme.typeset(self.text(), "label", room)
        label.paint(painter, x, px(_TOP), theme.colour("ink"))
        if self._meaning:
            meaning = theme.typeset(self._meaning, "small", room)
            meaning.paint(painter, x, px(_TOP) + label.height, theme.colour("ink2"))


class Outcomes(Group):
    """The outcomes that the board can come to; Space chooses, arrows only walk."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, vocabulary: Vocabulary) -> None:
        super().__init__(tr("What the board decides"))
        self.ids = [outcome.id for outcome in vocabulary.outcomes]
        self.rows = [OutcomeRow(theme, outcome) for outcome in vocabulary.outcomes]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for row in self.rows:
            column.addWidget(row)
        self._group = RadioGroup(self.rows, self, follow=False)
        self._group.chosen.connect(lambda at: self.chosen.emit(self.ids[at]))

    def set_value(self, outcome: str | None) -> None:
        """Show what is decided."""
        self._group.set_chosen(self.ids.index(outcome) if outcome in self.ids else None)

    def set_read_only(self, *, read_only: bool) -> None:
        """Whether it can be decided here."""
        for row in self.rows:
            row.set_read_only(read_only=read_only)

    def stop(self) -> QWidget:
        """Where the Tab key stops."""
        return self._group.stop()


class DecisionSection(Section):
    """The outcome, its reason, and the words in which it is said."""

    title = mark("Decision")

    def __init__(self, theme: Theme, document: Document, settings: Settings) -> None:
        super().__init__(theme, document, settings)
        self.unsettled = Text(theme, "", "body", "ink2")
        self._holder = Pane(theme, "surface")
        self._words: Vocabulary | None = None
        self.outcomes = self._made(vocabulary_of(document.record))
        self.decided = Text(theme, "", "small", "ink2")
        self.reason = text_field(theme, tr("Reason"), tr("It stands in the letter and in the minutes."))
        self.reason.control.edited.connect(self._type)
        self.reason.control.left.connect(document.write_typing)
        self.back = Button(theme, tr("Take the decision back"), "quiet", size="button_small")
        self.back.clicked.connect(self.take_back)
        self.vocabulary = Text(theme, "", "small", "ink2")
        self.other = Button(theme, tr("Take up another…"), size="button_small")
        self.other.setAccessibleName(tr("Take up another vocabulary…"))
        self.other.clicked.connect(self.choose_vocabulary)
        for part in (self.unsettled, self._holder, self.reason, self.decided, in_lines(theme, self.back)):
            self.column.addWidget(part)
        words = Pane(theme, "surface", spacing=6)
        words.column.addWidget(Text(theme, tr("The board's vocabulary"), "label"))
        words.column.addWidget(self.vocabulary)
        words.column.addWidget(in_lines(theme, self.other))
        self.column.addWidget(words)
        self.finish()

    def _made(self, vocabulary: Vocabulary) -> Outcomes:
        made = Outcomes(self.theme, vocabulary)
        made.chosen.connect(self.decide)
        self._words = vocabulary
        self._holder.column.addWidget(made)
        return made

    def refresh(self) -> None:
        """Show what is decided, in which words."""
        record, writes = self.document.record, self.document.can_rate
        vocabulary, decision = vocabulary_of(record), board_of(record.review).decision
        if vocabulary != self._words:
            self.outcomes.hide()
            self.outcomes.deleteLater()
            self.outcomes = self._made(vocabulary)
        self.outcomes.set_value(decision.outcome if decision else None)
        self.outcomes.set_read_only(read_only=not writes)
        self.unsettled.set_words(unsettled_sentence(record))
        self.unsettled.setVisible(bool(self.unsettled.text()) and writes)
        self.reason.setVisible(decision is not None)
        self.reason.control.setReadOnly(not writes)
        if not self.reason.control.hasFocus():
            self.reason.control.set_text(decision.reason if decision else "")
        said = tr("Written down by {name} on {day}.")
        self.decided.set_words(said.format(name=decision.by, day=day_words(decision.at)) if decision else "")
        self.decided.setVisible(decision is not None)
        self.back.setVisible(decision is not None and writes)
        named = tr("{name}, version {version}").format(name=vocabulary.name, version=vocabulary.version)
        self.vocabulary.set_words(named)
        self.other.setVisible(writes)

    def first(self) -> QWidget:
        """The outcomes."""
        return self.outcomes.stop()

    def decide(self, outcome: str) -> None:
        """Write the decision down; where it cannot be, what stands is shown again."""
        reason = self.reason.control.text()
        if self.try_edits(lambda: decision_edits(self.document.record, outcome, reason)):
            known = vocabulary_of(self.document.record).outcome(outcome)
            said = tr("Decided: {label}.").format(label=known.label if known else outcome)
            self.say(" ".join(filter(None, (said, unsettled_sentence(self.document.record)))))
        self.refresh()

    def take_back(self) -> None:
        """Nothing is decided any more."""
        if self.try_edits(lambda: decision_edits(self.document.record, None)):
            self.say(tr("The decision is taken back."))
            self.outcomes.stop().setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self, words: str) -> None:
        decision = board_of(self.document.review).decision
        if decision is not None:
            self.document.type_edit(DecisionEdit(outcome=decision.outcome, reason=clean_text(words).strip()))

    def choose_vocabulary(self) -> None:
        """Take another vocabulary up, out of a file."""
        filters = tr("Vocabularies") + " (*.yaml *.yml *.json)"
        path = ask_file(self.window(), tr("The board's vocabulary"), self.settings.folder, filters)
        if path is None:
            return
        try:
            words = load_vocabulary(path)
        except DtaError as error:
            self.say(str(error), problem=True)
            return
        if self.try_edits(lambda: [vocabulary_edit(self.document.record, words)]):
            self.say(tr("The board now decides in the words of {name}.").format(name=words.name))
