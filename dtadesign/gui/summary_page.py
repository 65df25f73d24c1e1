"""The summary page: the verdict first, gates and profile, what to fix, one number last."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui.announce import announce
from dtadesign.gui.laid_out import laid_out_once
from dtadesign.gui.page import Page
from dtadesign.gui.summary_domains import DimensionsCard, DomainsCard
from dtadesign.gui.summary_fix import FixCard
from dtadesign.gui.summary_gates import GatesCard
from dtadesign.gui.summary_head import Head
from dtadesign.gui.summary_overall import OverallCard
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.surfaces import Card, Pane, empty, in_the_middle
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.report.content_case import Case

WIDE = 1240
"""Width (px at 100 %) from which the cards stand beside one another."""
WIDEST = 1560
PAUSE_MS = 250
"""How long after the last change the 2,000 draws are made."""
COLUMNS = (632, 362, 326)


class SummaryPage(Page):
    """Everything that the answers amount to, each number opening into what it is made of."""

    name = "summary"
    title = mark("Summary")

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, document)
        self.head = Head(theme)
        self.domains = DomainsCard(theme, document.checklist)
        self.gates = GatesCard(theme)
        self.dimensions = DimensionsCard(theme, document.checklist)
        self.fix = FixCard(theme)
        self.overall = OverallCard(theme)
        self.table_button = Button(theme, tr("Charts as tables"), icon="rows-3", key="T", size="button_small")
        self.table_button.clicked.connect(self.turn_charts)
        self._as_table, self._wide = False, True
        self._case: Case | None = None
        self._case_of: object = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._show_robustness)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        theme = self.theme
        self._content = Pane(theme, "page", (40, 24, 40, 28), 20)
        self._row, self._columns = QHBoxLayout(), [QVBoxLayout() for _ in COLUMNS]
        for column in self._columns:
            self._row.addLayout(column)
        self._content.column.addWidget(self.head)
        self._content.column.addLayout(self._row)
        self._foot = QHBoxLayout()
        self._foot.addStretch(1)
        self._foot.addWidget(self.table_button)
        self._content.column.addLayout(self._foot)
        self._content.column.addStretch(1)
        self.area = in_the_middle(self._content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self._arrange(wide=True)

    def _arrange(self, *, wide: bool) -> None:
        """Three columns, or one in the order in which a reader needs its parts.

        The columns stand side by side without common rows, so that none waits for the longest.
        """
        self._wide = wide
        cards: tuple[Card, ...]
        groups: tuple[tuple[Card, ...], ...] = (
            (self.domains, self.fix),
            (self.gates,),
            (self.dimensions, self.overall),
        )
        if not wide:
            groups = ((self.gates, self.fix, self.domains, self.dimensions, self.overall),)
        for column in self._columns:
            empty(column)
        for at, column in enumerate(self._columns):
            cards = groups[at] if at < len(groups) else ()
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._row.setStretch(at, COLUMNS[at] if cards else 0)
        self.head.set_narrow(not wide)
        self.gates.set_columns(1 if wide else 2)
        order = [self.head, *(card for group in groups for card in group), self.table_button]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        for card in (self.domains, self.gates, self.dimensions, self.fix):
            card.consideration_asked.connect(lambda id_: self.go_asked.emit("walk", id_))
        self.fix.action_asked.connect(lambda place: self.go_asked.emit("actions", place))
        self.theme.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or beneath one another, as there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self.theme.px
        wide = self.width() / self.theme.text_scale >= WIDE
        if wide != self._wide:
            self._arrange(wide=wide)
        self._content.setMaximumWidth(px(WIDEST if wide else 900))
        self._row.setSpacing(px(20) if wide else 0)
        for column in self._columns:
            column.setSpacing(px(20))

    # --- showing it

    def refresh(self) -> None:
        """Show the scorecard as it is; the robustness follows after a pause."""
        from dtadesign.report.content_case import Case

        record = self.document.record
        if record is self._case_of:
            return
        self._case_of, case = record, Case(record, self.document.checklist)
        self._case = case
        with laid_out_once(self._content.column):
            for part in (self.head, self.domains, self.gates, self.dimensions, self.fix, self.overall):
                part.show_case(case)
        self._pause.start()

    def _show_robustness(self) -> None:
        if self._case is not None:
            self.overall.show_robustness(self._case)

    def turn_charts(self) -> None:
        """Charts as tables, or back."""
        self._as_table = not self._as_table
        said = tr("Charts are shown as tables.") if self._as_table else tr("Charts are drawn.")
        focus = self.window().focusWidget()
        stops = [card.stop_beside(focus) for card in (self.domains, self.dimensions)]
        announce(self, said, focus=next(filter(None, stops), None))
        for card in (self.domains, self.dimensions, self.overall):
            card.set_table(self._as_table)
        self.table_button.setText(tr("Charts as drawings") if self._as_table else tr("Charts as tables"))
        self.table_button.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """``T`` turns the charts into tables."""
        if event.key() == Qt.Key.Key_T and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.turn_charts()
        else:
            super().keyPressEvent(event)

    # --- where one is

    def enter(self, place: str = "") -> None:
        """Come to the front, at a domain where one is named, else at the verdict."""
        self.refresh()
        row = self.domains.rows.get(place)
        if row is not None and not row.isHidden():
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(row)
        else:
            self.head.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.verticalScrollBar().setValue(0)

    def place(self) -> str:
        """The domain whose row has the focus."""
        return next((id_ for id_, row in self.domains.rows.items() if row.hasFocus()), "")

    def panes(self) -> list[QWidget]:
        """The cards' first stops."""
        rows = [row for row in self.domains.rows.values() if not row.isHidden()]
        links = [] if self.fix.all_link.isHidden() else [self.fix.all_link]
        return [self.head, *rows[:1], *links, self.table_button]
