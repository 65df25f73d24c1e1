"""The gates, each by itself: what needs care first, then those that are met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from dtadesign.gui.summary_lines import Line
from dtadesign.gui.widgets.gate_rows import GateRow
from dtadesign.gui.widgets.surfaces import Card, Pane, Rule
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.scoring.sentences import capitalised, spelt
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme
    from dtadesign.report.content_case import Case
    from dtadesign.scoring.scorecard import Gate


class GatesCard(Card):
    """All gates that apply; ``consideration_asked`` carries the one pressed."""

    consideration_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 8)
        self.count = Text(theme, "", "small", "ink2", wrap=False)
        head = Line(theme, headline(theme, tr("Gates"), "section"), self.count)
        head.row.setStretch(0, 1)
        head.row.setAlignment(self.count, Qt.AlignmentFlag.AlignBottom)
        self.unmet, self.met = Pane(theme, "surface"), QWidget()
        self._met_grid = QGridLayout(self.met)
        self._met_grid.setContentsMargins(0, 0, 0, 0)
        self._met_grid.setVerticalSpacing(0)
        self._columns = 1
        self.rule, self.met_title = Rule(), Text(theme, "", "label")
        for part in (head, self.unmet, self.rule, self.met_title, self.met):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._shown: object = None
        self._met_rows: list[GateRow] = []

    def show_case(self, case: Case) -> None:
        """List them anew, unless they stand as they stood."""
        gates = case.gates
        if gates == self._shown:
            return
        self._shown = gates
        self.count.set_words(
            tr("{count}, never averaged").format(count=len(gates)) if gates else tr("none applies")
        )
        unmet = [gate for gate in gates if gate.state != "pass"]
        met = [gate for gate in gates if gate.state == "pass"]
        _clear(self.unmet.column)
        for gate in unmet:
            self.unmet.column.addWidget(self._row(case, gate))
        self.unmet.setVisible(bool(unmet))
        _clear(self._met_grid)
        self._met_rows = [self._row(case, gate, quiet=True) for gate in met]
        self._place_met()
        self.met.setVisible(bool(met))
        self.rule.setVisible(bool(unmet and met))
        self.met_title.setVisible(bool(met))
        said = tr("{count} [is|are] met", "", len(met)).format(count=spelt(len(met)))
        self.met_title.set_words(capitalised(said))

    def _row(self, case: Case, gate: Gate, *, quiet: bool = False) -> GateRow:
        title = case.checklist.by_id[gate.id].name
        row = GateRow(self._theme, gate.state, title, gate.id, quiet=quiet)
        row.clicked.connect(lambda: self.consideration_asked.emit(gate.id))
        return row

    def set_columns(self, columns: int) -> None:
        """In how many columns those that are met stand."""
        if columns != self._columns:
            self._columns = columns
            self._place_met()

    def _place_met(self) -> None:
        """Down the first column, then down the next."""
        for row in self._met_rows:
            self._met_grid.removeWidget(row)
        tall = -(-len(self._met_rows) // self._columns) or 1
        for at, row in enumerate(self._met_rows):
            self._met_grid.addWidget(row, at % tall, at // tall)
        for column in range(2):
            self._met_grid.setColumnStretch(column, 1 if column < self._columns else 0)
        self._met_grid.setHorizontalSpacing(self._theme.px(16))


def _clear(layout: QLayout) -> None:
    while (entry := layout.takeAt(0)) is not None:
        if widget := entry.widget():
            widget.hide()
            widget.deleteLater()
