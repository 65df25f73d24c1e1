"""A chart as a table: the same numbers, for whoever would rather read them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme

STYLE = """
QTableWidget {{ background: {surface}; border: none; gridline-color: {line}; }}
QTableWidget::item {{ border-bottom: 1px solid {line}; padding: 4px 6px; color: {ink}; }}
QTableWidget::item:selected {{ background: {selected}; color: {ink}; }}
QHeaderView, QTableCornerButton::section {{ background: {surface}; border: none; }}
QHeaderView::section {{
    background: {surface}; color: {ink2}; border: none; border-bottom: 1px solid {ink2}; padding: 4px 9px;
}}
"""


_NAME = 110
"""The width that the names of rows are to have at least, in px at 100 %."""


class ChartTable(QTableWidget):
    """Rows of a name and its numbers; as tall as it needs, so that only the page scrolls."""

    def __init__(self, theme: Theme, name: str, heads: Sequence[str]) -> None:
        super().__init__(0, len(heads))
        self._theme, self._rows = theme, [list[str]()]
        self._rows.clear()
        self.setAccessibleName(name)
        self._heads, self._heads_broken = tuple(heads), False
        self.setHorizontalHeaderLabels(list(heads))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        if (first := self.horizontalHeaderItem(0)) is not None:
            first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        theme = self._theme
        roles = ("surface", "line", "ink", "ink2", "selected")
        self.setStyleSheet(STYLE.format(**{role: theme.colour(role).name() for role in roles}))
        self.setFont(theme.font("small", numbers=True))
        self.horizontalHeader().setFont(theme.font("small"))
        self.verticalHeader().setMinimumSectionSize(theme.px(30))
        self.verticalHeader().setDefaultSectionSize(theme.px(30))
        self._fit()

    def set_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows; the first cell of each is its name."""
        if [list(row) for row in rows] == self._rows:
            return
        self._rows = [list(row) for row in rows]
        self.setRowCount(len(rows))
        for r, row in enumerate(rows):
            for c, words in enumerate(row):
                cell = QTableWidgetItem(words)
                side = Qt.AlignmentFlag.AlignLeft if c == 0 else Qt.AlignmentFlag.AlignRight
                cell.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(r, c, cell)
        self._fit()

    def _fit(self) -> None:
        """A name that is longer than its column takes a second line; so do heads where all are wide."""
        self._break_heads()
        self.resizeRowsToContents()
        self.setFixedHeight(self.sizeHint().height())

    def _break_heads(self) -> None:
        """Words of the heads beneath each other where they would push the last columns out of sight."""
        head = self.horizontalHeader()
        metrics, side = head.fontMetrics(), 2 * self._theme.px(9)
        widths = [metrics.horizontalAdvance(words) + side for words in self._heads[1:]]
        name = self._theme.px(_NAME)
        is_broken = sum(widths) + name > self.viewport().width()
        if is_broken != self._heads_broken:
            self._heads_broken = is_broken
            broken = [words.replace(" ", "\n") for words in self._heads]
            for column, words in enumerate(broken if is_broken else self._heads):
                item = self.horizontalHeaderItem(column)
                if item is not None:
                    item.setText(words)
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, self._heads[column])

    def sizeHint(self) -> QSize:
        """Heading and every row."""
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        return QSize(self._theme.px(280), self.horizontalHeader().sizeHint().height() + rows + 2)

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(self._theme.px(160), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are the page's; arrows walk the cells."""
        if event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height."""
        super().resizeEvent(event)
        self._fit()
