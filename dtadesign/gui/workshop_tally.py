"""The grid of paper votes: one key a vote, which moves on by itself; each is on disk at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from dtadesign.gui.announce import announce
from dtadesign.gui.forms import segmented_field
from dtadesign.gui.summary_table import STYLE
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.text import Text
from dtadesign.gui.workshop_steps import round_of
from dtadesign.wording import mark, tr
from dtadesign.workshop.edits import VoteEdit
from dtadesign.workshop.tallying import Grid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.theme import Theme
    from dtadesign.gui.workshop_desk import Desk
    from dtadesign.gui.workshop_window import WorkshopWindow
    from dtadesign.workshop.tallying import Mark

_K = Qt.Key
_KEYS: dict[int, str] = {
    _K.Key_Left: "left", _K.Key_Right: "right", _K.Key_Up: "up", _K.Key_Down: "down",
    _K.Key_Backspace: "backspace", _K.Key_Delete: "delete", _K.Key_Space: "space",
}  # fmt: skip
MARK_WORDS = {
    "": mark("no vote"), "0": mark("level 0"), "1": mark("level 1"), "2": mark("level 2"),
    "3": mark("level 3"), "unknown": mark("not known yet"), "na": mark("not applicable"),
}  # fmt: skip
_SHORT = {"unknown": "?", "na": "n"}
_LINES = """
QTableWidget::item {{ border: none; }}
QHeaderView::section:vertical {{ border-bottom: 1px solid {line}; }}
"""
"""The grid has lines of its own; those beside it are of the same colour."""


def ask_tally(window: WorkshopWindow) -> None:
    """Open the grid over the case that is shown; without anybody on paper say so."""
    if not any(one.way == "paper" for one in window.desk.workshop.participants):
        window.say(tr("Nobody votes on paper yet: say first how many do."))
        return
    dialog = TallyDialog(window.theme, window.desk, window)
    dialog.exec()
    dialog.deleteLater()


class TallyTable(QTableWidget):
    """Shows a grid; ``typed`` carries each key that means something in it."""

    typed = Signal(str)
    undo_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._room, self._here = theme, 0, 0
        self.setAccessibleName(tr("Paper votes"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(True)
        roles = ("surface", "line", "ink", "ink2", "selected")
        self.setStyleSheet((STYLE + _LINES).format(**{role: theme.colour(role).name() for role in roles}))
        self.setFont(theme.font("body", numbers=True))
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setFont(theme.font("small"))
            head.setSectionsClickable(False)
            head.setHighlightSections(True)
        self.verticalHeader().setDefaultSectionSize(theme.px(36))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_grid(self, grid: Grid) -> None:
        """Every mark, and the cursor where the grid has it."""
        rows, columns = grid.rows, grid.columns
        if (self.rowCount(), self.columnCount()) != (len(rows), len(columns)):
            self._lay(grid)
        for c, id_ in enumerate(columns):
            closed, head = grid.why_closed(c), self.horizontalHeaderItem(c)
            if head is not None:
                head.setText(tr("{id} closed").format(id=id_).replace(" ", "\n") if closed else id_)
            for r in range(len(rows)):
                self._show_cell(grid, r, c, closed)
        self._here = grid.column
        self._turn_columns()
        self.setCurrentCell(grid.row, grid.column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another number of columns."""
        super().resizeEvent(event)
        self._turn_columns()

    def _turn_columns(self) -> None:
        """As many columns as there is room for, those around the cursor: nothing scrolls sideways."""
        metrics = self.horizontalHeader().fontMetrics()
        items = [self.horizontalHeaderItem(c) for c in range(self.columnCount())]
        heads = [item.text() for item in items if item is not None]
        widest = max((metrics.size(0, words).width() for words in heads), default=0) + 2 * self._theme.px(12)
        room = self.width() - self.verticalHeader().sizeHint().width() - self._theme.px(20)
        many = max(room // max(widest, 1), 1)
        first = self._here // many * many
        for c in range(self.columnCount()):
            hide = not first <= c < first + many
            if self.isColumnHidden(c) != hide:
                self.setColumnHidden(c, hide)
            self.setColumnWidth(c, widest)

    def fit_into(self, height: int) -> None:
        """As tall as its rows, as far as this much room goes; then it scrolls."""
        self._room = height
        heads = self.horizontalHeader().sizeHint().height() + self._theme.px(20)
        rows = self.rowCount() * self._theme.px(36)
        self.setFixedHeight(min(heads + rows, max(height, heads + 2 * self._theme.px(36))))

    def _lay(self, grid: Grid) -> None:
        self.setRowCount(len(grid.rows))
        self.setColumnCount(len(grid.columns))
        self.setVerticalHeaderLabels([one.name for one in grid.rows])
        self.setHorizontalHeaderLabels([*grid.columns])
        for c, id_ in enumerate(grid.columns):
            head = self.horizontalHeaderItem(c)
            if head is not None:
                head.setToolTip(grid.workshop.checklist.by_id[id_].name)
        for r in range(len(grid.rows)):
            for c in range(len(grid.columns)):
                item = QTableWidgetItem()
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.setItem(r, c, item)
        self.fit_into(self._room)

    def _show_cell(self, grid: Grid, r: int, c: int, closed: str) -> None:
        item, value = self.item(r, c), grid.mark(r, c)
        if item is None:
            return
        words = cell_words(grid, r, c, closed=bool(closed))
        if item.data(Qt.ItemDataRole.AccessibleTextRole) == words:
            return
        item.setText(_SHORT.get(value, value) or ("–" if closed else ""))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        item.setToolTip(closed)

    def event(self, event: QEvent) -> bool:
        """Undo is the grid's own, whatever the window around it does."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if is_key and cast("QKeyEvent", event).matches(QKeySequence.StandardKey.Undo):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A vote, a step, or nothing."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
            return
        key = _KEYS.get(event.key(), event.text().lower())
        if key in ("left", "right") and self.isRightToLeft():
            key = "right" if key == "left" else "left"
        if key in (*_KEYS.values(), "0", "1", "2", "3", "u", "n"):
            self.typed.emit(key)
        else:
            event.ignore()


def cell_words(grid: Grid, row: int, column: int, *, closed: bool) -> str:
    """A cell by its names: who, what about, and what stands in it."""
    said = tr("{who}, {id} {title}: {mark}, closed") if closed else tr("{who}, {id} {title}: {mark}")
    id_ = grid.columns[column]
    return said.format(
        who=grid.rows[row].name, id=id_, title=grid.workshop.checklist.by_id[id_].name,
        mark=tr(MARK_WORDS[grid.mark(row, column)]),
    )  # fmt: skip


class TallyDialog(Dialog):
    """The grid over one case; first or second vote, by sheet or by question."""

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            theme, tr("Paper votes: {case}").format(case=_case(desk)),
            tr("One key a vote: 0 to 3, U not known yet, N not applicable. It moves on by itself; arrows go "
               "back, Backspace empties, Ctrl+Z takes back. Each vote is kept at once."),
            keep=tr("Done"), parent=parent,
        )  # fmt: skip
        self._desk = desk
        self.setMaximumWidth(theme.px(1_000))
        self.resize(min(theme.px(920), self.room.width()), self.height())
        here = desk.here
        is_open = desk.workshop.open == desk.place
        grid = Grid(
            desk.workshop, here.sitting, round_of(desk.workshop, here), along="column" if is_open else "row"
        )
        self.grid = replace(grid, column=grid.columns.index(here.consideration) if is_open else 0)
        self.round = segmented_field(
            theme, tr("Which vote"), [("1", tr("First vote")), ("2", tr("Second vote"))]
        )
        ways = [("row", tr("Sheet by sheet")), ("column", tr("Consideration by consideration"))]
        self.along = segmented_field(theme, tr("It moves on by"), ways)
        self.round.control.set_value(str(self.grid.round))
        self.along.control.set_value(self.grid.along)
        self.round.control.chosen.connect(self._turn_round)
        self.along.control.chosen.connect(self._turn_along)
        self.table, self.said = TallyTable(theme), Text(theme, "", "reading", "ink2")
        self.table.typed.connect(self.type)
        self.table.undo_asked.connect(self._undo)
        self.along.control.set_across(2 if self.maximumWidth() <= self.room.width() else 1)
        fields = Flow(across=theme.px(24), down=theme.px(8))
        fields.addWidget(self.round)
        fields.addWidget(self.along)
        self.body.addLayout(fields)
        self.body.addWidget(self.said)
        self.body.addWidget(self.table)
        desk.changed.connect(self._show)
        self.table.fit_into(self.room.height() - theme.px(330))
        self._show()
        self.focus_first(self.table)

    def _turn_round(self, round_: str) -> None:
        self.grid = replace(self.grid, round=2 if round_ == "2" else 1)
        self._show()

    def _turn_along(self, along: str) -> None:
        self.grid = replace(self.grid, along="column" if along == "column" else "row")
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def type(self, key: str) -> None:
        """One key: a vote is written, the cursor goes on."""
        grid, edits = self.grid.typed(key)
        before = [
            VoteEdit(participant=one.participant, place=one.place, choice=self._before(one)) for one in edits
        ]
        closed = self.grid.why_closed(self.grid.column)
        if edits and not self._desk.append_undoable(
            edits, before, tr("Undone: the paper vote is as before.")
        ):
            return
        self.grid = grid.now(self._desk.workshop)
        self._show()
        if closed and not edits and key not in _KEYS.values():
            self.said.set_words(closed)
            announce(self.table, closed)

    def _before(self, vote: VoteEdit) -> Mark:
        return self._desk.workshop.at(vote.place).get(vote.participant, "")

    def _undo(self) -> None:
        self._desk.undo()
        self._show()

    def _show(self) -> None:
        self.grid = self.grid.now(self._desk.workshop)
        self.table.show_grid(self.grid)
        left = self.grid.missing
        self.said.set_words(
            tr("%n vote[|s] can still be entered.", "", left) if left else tr("All are entered.")
        )


def _case(desk: Desk) -> str:
    return desk.workshop.plan.sittings[desk.here.sitting].case.title
