"""Profile by domain and by alliance dimension: charts whose every row opens into its answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from dtadesign.drawing.charts import BarValues
from dtadesign.figures import figure
from dtadesign.gui.laid_out import lay_out_now
from dtadesign.gui.summary_items import Unfolded
from dtadesign.gui.summary_table import ChartTable
from dtadesign.gui.summary_words import arithmetic, dimension_arithmetic, in_sum
from dtadesign.gui.widgets.legend import Legend
from dtadesign.gui.widgets.score_rows import DimensionRow, DomainBarRow
from dtadesign.gui.widgets.surfaces import Card, Pane
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.theme import Theme
    from dtadesign.report.content_case import Case

LEAST_ANSWERS = 3
"""A dimension with fewer answers is not printed."""


class ChartCard(Card):
    """A chart of rows that unfold, with the same numbers as a table in its place.

    ``consideration_asked`` carries a consideration that was pressed in an unfolded row.
    """

    consideration_asked = Signal(str)

    def __init__(self, theme: Theme, title: str, table: ChartTable) -> None:
        super().__init__(theme, 10)
        self.title = headline(theme, title, "section")
        self.column.addWidget(self.title)
        self.chart = Pane(theme, "surface")
        self.table = table
        self.column.addWidget(self.chart)
        self.column.addWidget(table)
        table.hide()
        self.opened: dict[str, Unfolded] = {}
        self._case: Case | None = None
        self._as_table = False

    def stop_beside(self, focus: QWidget | None) -> QWidget | None:
        """Where the focus goes when the chart takes the table's place, or the other way round.

        It is shown then; None where the focus is in neither.
        """
        if focus is None or not (self.chart.isAncestorOf(focus) or focus is self.table):
            return None
        if focus is not self.table:
            self.table.show()
            return self.table
        self.chart.show()
        return next(row for row in map(self.row, self.opened) if not row.isHidden())

    def set_table(self, as_table: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Numbers instead of drawings, or back."""
        self._as_table = as_table
        self._settle()

    def _settle(self) -> None:
        """A chart without a row leaves no gap behind."""
        any_row = any(not self.row(id_).isHidden() for id_ in self.opened)
        self.chart.setVisible(any_row and not self._as_table)
        self.table.setVisible(any_row and self._as_table)

    def _add_row(self, id_: str, row: DomainBarRow | DimensionRow) -> None:
        unfolded = Unfolded(self._theme)
        unfolded.hide()
        unfolded.consideration_asked.connect(self.consideration_asked)
        self.opened[id_] = unfolded
        row.set_open(False)
        row.clicked.connect(lambda: self.turn(id_))
        self.chart.column.addWidget(row)
        self.chart.column.addWidget(unfolded)

    def row(self, id_: str) -> DomainBarRow | DimensionRow:
        """The row of a domain or dimension."""
        raise NotImplementedError

    def turn(self, id_: str) -> None:
        """Open what a row is made of, or close it."""
        unfolded = self.opened[id_]
        opened = unfolded.isHidden()
        if opened and self._case is not None:
            self._fill(id_, self._case)
        unfolded.setVisible(opened)
        self.row(id_).set_open(opened)
        lay_out_now()

    def _fill(self, id_: str, case: Case) -> None:
        raise NotImplementedError

    def _refill(self, case: Case) -> None:
        self._case = case
        self._settle()
        for id_, unfolded in self.opened.items():
            if not unfolded.isHidden():
                self._fill(id_, case)


class DomainsCard(ChartCard):
    """A bar for each domain with anything in scope."""

    def __init__(self, theme: Theme, checklist: Checklist) -> None:
        heads = (tr("Domain"), tr("Shown"), tr("Claimed"), tr("At least"), tr("At most"), tr("Answered"))
        super().__init__(theme, tr("Profile by domain"), ChartTable(theme, tr("Profile by domain"), heads))
        self.rows = {d.id: DomainBarRow(theme, d.label, wide=True) for d in checklist.domains}
        for id_, row in self.rows.items():
            self._add_row(id_, row)
        self._legend = Legend(theme)
        self.chart.column.addSpacing(theme.px(10))
        self.chart.column.addWidget(self._legend)
        self.empty = Text(theme, "", "small", "ink2")
        self.column.addWidget(self.empty)
        self.column.addStretch(1)

    def row(self, id_: str) -> DomainBarRow:
        """The row of a domain."""
        return self.rows[id_]

    def show_case(self, case: Case) -> None:
        """Draw the domains as they stand."""
        empty, rows = [], []
        for domain, scored in zip(case.checklist.domains, case.card.domains, strict=True):
            values = BarValues(scored.shown, scored.claimed, scored.low, scored.high)
            self.rows[domain.id].set_values(values, scored.answered, scored.in_scope)
            self.rows[domain.id].setVisible(scored.in_scope > 0)
            if not scored.in_scope:
                empty.append(domain.label)
                self.opened[domain.id].hide()
                continue
            ends = (scored.shown, scored.claimed, scored.low, scored.high)
            answered = tr("{count} of {all}").format(count=scored.answered, all=scored.in_scope)
            rows.append([domain.label, *map(figure, ends), answered])
        self.table.set_rows(rows)
        self.empty.set_words(_nothing_in(empty) if empty else "")
        self.empty.setVisible(bool(empty))
        self._refill(case)

    def _fill(self, id_: str, case: Case) -> None:
        domain = next(d for d in case.checklist.domains if d.id == id_)
        scored = next(d for d in case.card.domains if d.id == id_)
        items = in_sum([case.items[c.id] for c in domain.considerations])
        parts = [(case.checklist.by_id[item.id], item) for item in items]
        self.opened[id_].show_items(parts, arithmetic(scored, items))


def _nothing_in(domains: list[str]) -> str:
    return tr("Nothing in it applies: {domains}.").format(domains=", ".join(domains))


class DimensionsCard(ChartCard):
    """A dot for each side of the alliance that three answers or more speak of."""

    def __init__(self, theme: Theme, checklist: Checklist) -> None:
        title = tr("By alliance dimension")
        super().__init__(
            theme, title, ChartTable(theme, title, (tr("Dimension"), tr("Shown"), tr("Answers")))
        )
        self._names = {d.id: d.short_name or d.name for d in checklist.dimensions}
        self.rows = {id_: DimensionRow(theme, name, 0, 0) for id_, name in self._names.items()}
        for id_, row in self.rows.items():
            self._add_row(id_, row)
        self.words = Text(theme, "", "small", "ink2")
        self.column.addWidget(self.words)
        self.column.addStretch(1)

    def row(self, id_: str) -> DimensionRow:
        """The row of a dimension."""
        return self.rows[id_]

    def show_case(self, case: Case) -> None:
        """Draw the dimensions as they stand."""
        few, rows = [], []
        for scored in case.card.dimensions:
            printed = scored.answered >= LEAST_ANSWERS and scored.shown is not None
            self.rows[scored.id].setVisible(printed)
            if not printed or scored.shown is None:
                few.append(self._names[scored.id])
                self.opened[scored.id].hide()
                continue
            self.rows[scored.id].set_values(scored.shown, scored.answered)
            rows.append([self._names[scored.id], figure(scored.shown), str(scored.answered)])
        self.table.set_rows(rows)
        self.setVisible(bool(self.rows))  # other people's checklists may name none
        said = tr("A second cut of the same answers. One consideration can count for several dimensions.")
        if few:
            words = tr("Not shown, with fewer than three answers: {dimensions}.")
            said += " " + words.format(dimensions=", ".join(few))
        self.words.set_words(said)
        self._refill(case)

    def _fill(self, id_: str, case: Case) -> None:
        carry = [c for c in case.checklist.considerations if id_ in c.dimensions]
        parts = [(c, case.items[c.id]) for c in carry if case.items[c.id].is_in_scope]
        scored = next(d for d in case.card.dimensions if d.id == id_)
        meaning = next((d.meaning for d in case.checklist.dimensions if d.id == id_), "")
        lines = dimension_arithmetic(scored.shown, [item for _, item in parts])
        self.opened[id_].show_items(parts, lines, meaning)
