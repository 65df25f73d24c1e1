"""The walk's right pane: what the answers amount to so far; gates and profile first, one number last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.drawing.charts import BarValues
from dtadesign.figures import figure
from dtadesign.gui.announce import announce
from dtadesign.gui.laid_out import laid_out_once
from dtadesign.gui.summary_items import Unfolded
from dtadesign.gui.summary_words import arithmetic
from dtadesign.gui.walk_order import NEEDS_CARE
from dtadesign.gui.widgets.gate_rows import GateRow, GateStrip
from dtadesign.gui.widgets.legend import Legend
from dtadesign.gui.widgets.score_rows import DomainBarRow
from dtadesign.gui.widgets.surfaces import Pane, Rule
from dtadesign.gui.widgets.text import Text
from dtadesign.scoring.sentences import capitalised, reason
from dtadesign.scoring.words import verdict_word, withheld_reason
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.gui.walk_table import ProfileTable
    from dtadesign.scoring.scorecard import DomainScore, Gate, Scorecard


class ScorecardPane(Pane):
    """Redrawn whole at each change; ``go_asked`` carries a consideration."""

    go_asked = Signal(str)

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, "page", (24, 18, 24, 16), 6)
        self._document = document
        self.setProperty("pane", "scorecard")
        self.verdict = Text(theme, "", "figure")
        self._reason = Text(theme, "", "small", "ink2")
        self._counts = Text(theme, "", "small", "ink2", right=True)
        self._strip = GateStrip(theme)
        self._gates = QVBoxLayout()
        self._gate_rows: dict[str, GateRow] = {}
        self._states: dict[str, str] = {}
        self._gates_shown: tuple[Gate, ...] | None = None
        self._domains = [_DomainPart(theme, document, domain.id) for domain in document.checklist.domains]
        self._drawn = QWidget()
        self.table: ProfileTable | None = None
        self.overall = Text(theme, "", "figure", wrap=False)
        self._overall_aside = Text(theme, tr("shown"), "small", "ink2", wrap=False)
        self._overall_says = Text(theme, "", "small", "ink2")
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        column = self.column
        column.addWidget(Text(theme, tr("Verdict so far"), "small", "ink2"))
        column.addWidget(self.verdict)
        column.addWidget(self._reason)
        column.addWidget(_rule(theme))
        column.addLayout(_row(theme, Text(theme, tr("Gates"), "label", wrap=False), self._counts))
        column.addWidget(self._strip)
        self._gates.setSpacing(0)
        column.addLayout(self._gates)
        column.addWidget(_rule(theme))
        column.addWidget(Text(theme, tr("Profile by domain"), "label"))
        bars = QVBoxLayout(self._drawn)
        bars.setContentsMargins(0, 0, 0, 0)
        bars.setSpacing(0)
        for part in self._domains:
            bars.addWidget(part)
            part.go_asked.connect(self.go_asked)
        bars.addSpacing(theme.px(6))
        bars.addWidget(Legend(theme, short=True))
        column.addWidget(self._drawn)
        column.addWidget(_rule(theme))
        last = QHBoxLayout()
        last.setSpacing(theme.px(8))
        last.addWidget(Text(theme, tr("Overall, last"), "label", wrap=False), 1)
        last.addWidget(self.overall, 0, Qt.AlignmentFlag.AlignBottom)
        last.addWidget(self._overall_aside, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(last)
        column.addWidget(self._overall_says)
        column.addStretch(1)

    def refresh(self) -> None:
        """Draw what the document says now."""
        card = self._document.card
        self.verdict.set_words(verdict_word(card.verdict))
        self._reason.set_words(capitalised(reason(card)) + ".")
        states = [gate.state for gate in card.gates]
        met, still = states.count("pass"), states.count("open")
        said = tr("{met} met · {still} still open").format(met=met, still=still)
        self._counts.set_words(said if states else tr("none applies"))
        self._strip.setVisible(bool(states))
        if card.gates != self._gates_shown:
            self._gates_shown = card.gates
            self._strip.set_states(states)
            self._show_gates(card)
        for part, domain in zip(self._domains, card.domains, strict=True):
            part.show_score(domain)
        self._show_table(card)
        self._show_overall(card)

    def turn_charts(self) -> None:
        """The profile as a table, or back."""
        if self.table is None:
            from dtadesign.gui.walk_table import ProfileTable

            self.table = ProfileTable(self._theme)
            self.table.hide()
            self.column.insertWidget(self.column.indexOf(self._drawn), self.table)
        as_table = self.table.isHidden()
        leaves, comes = (self._drawn, self.table) if as_table else (self.table, self._drawn)
        held = leaves.isAncestorOf(self.window().focusWidget()) or leaves.hasFocus()
        comes.setVisible(True)
        self._show_table(self._document.card)
        said = tr("Charts are shown as tables.") if as_table else tr("Charts are drawn.")
        stop = self.table if as_table else self._first_row()
        announce(self, said, focus=stop if held else None)
        leaves.setVisible(False)

    def _first_row(self) -> QWidget:
        return next((part.row for part in self._domains if not part.isHidden()), self._domains[0].row)

    def _show_table(self, card: Scorecard) -> None:
        if self.table is not None and not self.table.isHidden():
            self.table.show_domains(list(zip(self._document.checklist.domains, card.domains, strict=True)))

    def _show_gates(self, card: Scorecard) -> None:
        wanted = {gate.id: gate.state for state in NEEDS_CARE for gate in card.gates if gate.state == state}
        if wanted == self._states and list(wanted) == list(self._states):
            return
        with laid_out_once(self._gates):
            for key in self._states.keys() - wanted.keys():
                self._gates.removeWidget(self._gate_rows[key])
                self._gate_rows[key].hide()  # kept: it may well come back
            for at, (key, state) in enumerate(wanted.items()):
                row = self._gate_rows.get(key) or self._gate_row(key, state)
                self._gate_rows[key] = row
                if self._gates.indexOf(row) != at:
                    self._gates.insertWidget(at, row)
                if self._states.get(key) != state:
                    row.set_state(state)
                row.setVisible(True)
        self._states = dict(wanted)

    def _gate_row(self, key: str, state: str) -> GateRow:
        title = self._document.checklist.by_id[key].name
        row = GateRow(self._theme, state, title, key, stacked=True)
        row.clicked.connect(lambda: self.go_asked.emit(key))
        return row

    def _show_overall(self, card: Scorecard) -> None:
        overall = card.overall
        shown = not overall.withheld
        self.overall.setVisible(shown)
        self._overall_aside.setVisible(shown)
        if shown:
            self.overall.set_words(figure(overall.shown))
            said = tr("{claimed} claimed.").format(claimed=figure(overall.claimed))
            if figure(overall.low) != figure(overall.high):
                ends = tr("Could still end anywhere from {low} to {high}.")
                said += " " + ends.format(low=figure(overall.low), high=figure(overall.high))
        else:
            said = "\n".join([tr("The number is not shown."), *map(withheld_reason, overall.withheld)])
        self._overall_says.set_words(said)

    def sizeHint(self) -> QSize:
        """The width that the design gives it; its height follows."""
        return QSize(self._theme.px(340), 0)


class _DomainPart(QWidget):
    """A domain's bar, and beneath it, once opened, the answers and the sum that it is made of."""

    go_asked = Signal(str)

    def __init__(self, theme: Theme, document: Document, domain: str) -> None:
        super().__init__()
        self._theme, self._document = theme, document
        self._domain = next(d for d in document.checklist.domains if d.id == domain)
        self.row = DomainBarRow(theme, self._domain.label)
        self.row.clicked.connect(self._turn)
        self._inside = Unfolded(theme)
        self._inside.consideration_asked.connect(self.go_asked)
        self._inside.hide()
        self._score: DomainScore | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self._inside)

    def show_score(self, score: DomainScore) -> None:
        """Show these figures; a domain with nothing in scope has no bar."""
        self.setVisible(score.in_scope > 0)
        if score != self._score:
            values = BarValues(score.shown, score.claimed, score.low, score.high)
            self.row.set_values(values, score.answered, score.in_scope)
        self._score = score
        if not self._inside.isHidden():
            self._fill()

    def _turn(self) -> None:
        opened = self._inside.isHidden()
        if opened:
            self._fill()
        self._inside.setVisible(opened)
        self.row.set_open(opened)

    def _fill(self) -> None:
        if self._score is None:
            return
        card = self._document.card
        parts = [(c, card.item(c.id)) for c in self._domain.considerations]
        parts = [(c, item) for c, item in parts if item.is_in_scope]
        self._inside.show_items(parts, arithmetic(self._score, [item for _, item in parts]))


def _rule(theme: Theme) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, theme.px(4), 0, theme.px(4))
    column.addWidget(Rule())
    return holder


def _row(theme: Theme, left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.px(8))
    row.addWidget(left)
    row.addWidget(right, 1)
    return row
