"""A comparison as one reads it: what moved first, then domains, then every list, each row leading on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.exchange import comparison_lists as lists
from dtadesign.exchange import comparison_words as say
from dtadesign.gui.compare_chart import DomainsThenAndNow
from dtadesign.gui.compare_head import Head, Sides
from dtadesign.gui.compare_rows import gate_row, moved_row
from dtadesign.gui.compare_times import clock_words, day_words
from dtadesign.gui.compare_wording import RewordedCard
from dtadesign.gui.widgets.banner import Banner
from dtadesign.gui.widgets.buttons import Button, LinkButton
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.surfaces import Card, Pane, empty
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from dtadesign.exchange.comparison_values import Comparison, Moved
    from dtadesign.gui.compare_rows import StepRow
    from dtadesign.gui.theme import Theme

MOST_ROWS = 8
"""How many rows of a list are shown at once."""
WIDE = 1180
"""Width (px at 100 %) from which the cards stand in two columns."""


class ListCard(Card):
    """One list of a comparison: its heading with its number, and its rows, the first of a long one."""

    asked = Signal(str)

    def __init__(self, theme: Theme, heading: str, count: int, words: str = "") -> None:
        super().__init__(theme, 4)
        said = tr("{list}: {count}").format(list=heading, count=count)
        self.column.addWidget(headline(theme, said, "section"))
        if words:
            self.column.addWidget(Text(theme, words, "small", "ink2"))
        self._late: list[tuple[Callable[[], StepRow], str]] = []
        self.more = LinkButton(theme, tr("Show all {count}").format(count=count))
        self.more.setAccessibleName(tr("{list}: show all {count}").format(list=heading, count=count))
        self.more.clicked.connect(self.show_all)
        self.more.hide()
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._shown = 0

    def add(self, make: Callable[[], StepRow], place: str) -> None:
        """A row, which leads to a place if there is one; made when it is to be seen."""
        if self._shown < MOST_ROWS:
            self._add_row(make(), place)
        else:
            self._late.append((make, place))
            self.more.show()

    def show_all(self) -> None:
        """The rest of a long list; the focus goes on to its first row."""
        first, late = self.column.indexOf(self.more), self._late
        self._late = []
        for make, place in late:
            self._add_row(make(), place)
        row = self.column.itemAt(first)
        if row is not None and (widget := row.widget()) is not None:
            widget.show()
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.more.hide()

    def _add_row(self, row: StepRow, place: str) -> None:
        self._shown += 1
        row.set_leads(bool(place))
        row.clicked.connect(lambda: self.asked.emit(place))
        self.column.insertWidget(self.column.indexOf(self.more), row)


def heads(found: Comparison) -> tuple[str, str]:
    """What stands above the two sides of the chart: what tells the two apart."""
    old, new = found.old, found.new
    if found.interventions_differ:
        return old.title, new.title
    if day_words(old.at) != day_words(new.at):
        return day_words(old.at), day_words(new.at)
    if clock_words(old.at) != clock_words(new.at):
        return clock_words(old.at), clock_words(new.at)
    return tr("Old"), tr("New")


class Result(Pane):
    """The whole comparison. ``go_asked`` carries a consideration of the open review.

    ``here`` is the fingerprint of what is open, ``place_of`` says where a consideration is asked there.
    """

    go_asked = Signal(str)
    swap_asked = Signal()
    other_asked = Signal()
    copy_asked = Signal()
    table_asked = Signal()

    def __init__(
        self, theme: Theme, found: Comparison, here: str, place_of: Callable[[str, Sequence[str]], str]
    ) -> None:
        super().__init__(theme, "page", (40, 24, 40, 28), 16)
        self.found, self._place_of, self._wide = found, place_of, False
        self.head = Head(theme, found)
        self.column.addWidget(self.head)
        self.column.addWidget(self._buttons())
        for remark in say.remarks(found):
            self.column.addWidget(Banner(theme, "care" if found.interventions_differ else "news", remark))
        self.sides = Sides(theme, found, here)
        self.chart = DomainsThenAndNow(theme, found, heads(found), self._place)
        self.chart.consideration_asked.connect(self.go_asked)
        self.lists = self._lists()
        self.reworded = self._reworded()
        self._row, self._columns = QHBoxLayout(), (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            self._row.addLayout(column)
        self.column.addLayout(self._row)
        for card in self.reworded:  # across both columns: two texts want to stand side by side
            self.column.addWidget(card)
        self.column.addStretch(1)
        self._arrange(wide=True)
        theme.changed.connect(self._fit)

    def _place(self, item: Moved) -> str:
        return self._place_of(item.id, item.successors)

    def _buttons(self) -> QWidget:
        holder, theme = QWidget(), self._theme
        flow = Flow(holder, across=theme.px(10), down=theme.px(8))
        self.other = Button(theme, tr("Compare with…"), icon="git-compare", size="button_small")
        swap = tr("Swap the two") if self.found.interventions_differ else tr("Swap old and new")
        self.swap = Button(theme, swap, icon="history", size="button_small")
        self.as_table = Button(theme, tr("Chart as a table"), icon="rows-3", key="T", size="button_small")
        self.copy = Button(theme, tr("Copy as Markdown"), icon="copy", size="button_small")
        signals = (self.other_asked, self.swap_asked, self.table_asked, self.copy_asked)
        for button, signal in zip((self.other, self.swap, self.as_table, self.copy), signals, strict=True):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
            flow.addWidget(button)
        self.as_table.setVisible(any(domain.compared for domain in self.found.domains))
        return holder

    def _lists(self) -> list[ListCard]:
        theme, found, cards = self._theme, self.found, list[ListCard]()
        if gates := lists.moved_gates(found):
            cards.append(ListCard(theme, tr("Gates that stand otherwise"), len(gates)))
            apart = found.interventions_differ
            for gate in gates:
                make = partial(gate_row, theme, gate, apart=apart)
                cards[-1].add(make, self._place_of(gate.id, ()))
        for name, items in lists.grouped(found).items():
            explained = tr(lists.EXPLAINED[name]) if name in lists.EXPLAINED else ""
            cards.append(ListCard(theme, lists.heading(found, name), len(items), explained))
            for item in items:
                cards[-1].add(partial(moved_row, theme, item), self._place(item))
        for card in cards:
            card.asked.connect(self.go_asked)
        return cards

    def _reworded(self) -> list[RewordedCard]:
        items = lists.reworded(self.found)
        if not items:
            return []
        card = RewordedCard(self._theme, items, self._place)
        card.consideration_asked.connect(self.go_asked)
        return [card]

    def set_table(self, as_table: bool) -> None:  # noqa: FBT001 - a setter of one value
        """The chart as a table, or drawn."""
        self.chart.set_table(as_table)
        self.as_table.setText(tr("Chart as a drawing") if as_table else tr("Chart as a table"))
        self.as_table.updateGeometry()

    def _arrange(self, *, wide: bool) -> None:
        """Two columns, or one in the order in which a reader needs them."""
        self._wide = wide
        groups = self._beside() if wide else ([self.chart, self.sides, *self.lists], [])
        for at, column in enumerate(self._columns):
            empty(column)
            for card in groups[at]:
                column.addWidget(card)
            column.addStretch(1)
            self._row.setStretch(at, (11, 9)[at] if groups[at] else 0)
        self._fit_spacing()

    def _beside(self) -> tuple[list[Card], list[Card]]:
        """The chart at the left; each list goes where there is less before it."""
        left: list[Card] = [self.chart]
        right: list[Card] = [self.sides]
        heights = [sum(card.sizeHint().height() for card in side) for side in (left, right)]
        for card in self.lists:
            at = 0 if heights[0] + card.sizeHint().height() / 2 < heights[1] else 1
            (left, right)[at].append(card)
            heights[at] += card.sizeHint().height()
        return left, right

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or beneath one another, as there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() / self._theme.text_scale >= WIDE
        if wide != self._wide:
            self._arrange(wide=wide)
        self._fit_spacing()

    def _fit_spacing(self) -> None:
        self._row.setSpacing(self._theme.px(20) if self._wide else 0)
        for column in self._columns:
            column.setSpacing(self._theme.px(16))
