"""What if: the profile as it is beside the one that is supposed; nothing of it is recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.drawing import projection
from dtadesign.drawing.marks import gate_mark
from dtadesign.figures import figure
from dtadesign.gui.mirrored import painting
from dtadesign.gui.paint import paint
from dtadesign.gui.summary_lines import Line
from dtadesign.gui.summary_table import ChartTable
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.picture_view import PictureView
from dtadesign.gui.widgets.surfaces import Card
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.scoring import sentences as say
from dtadesign.scoring import whatif_words
from dtadesign.scoring.whatif import difference
from dtadesign.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.theme import Theme
    from dtadesign.scoring.scorecard import Scorecard
    from dtadesign.scoring.whatif import GateMove

_TALL = 25


class _Bars(QWidget):
    """Both bars, as wide as there is room; a chart begins where lines begin."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._now: float | None = None
        self._then: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_scores(self, now: float | None, then: float | None) -> None:
        """Show other numbers."""
        self._now, self._then = now, then
        self.update()

    def sizeHint(self) -> QSize:
        """A line's height."""
        return QSize(self._theme.px(160), self._theme.px(_TALL))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(self._theme.px(60), self._theme.px(_TALL))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the bars."""
        width = round(self.width() / self._theme.text_scale)
        picture = projection.projected_bar(self._now, self._then, width, _TALL)
        paint(painting(self), picture, self._theme, QRectF(self.rect()), turns=True)


class ProjectionRow(QWidget):
    """A domain's name, both bars, and both numbers; its sentence is its name to a reader."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        self.name = Text(theme, name, "small")
        self.bars = _Bars(theme)
        self.words = Text(theme, "", "small", weight=600, numbers=True)
        self._grid = QGridLayout(self)
        self._grid.addWidget(self.name, 0, 0, 1, 2)
        self._grid.addWidget(self.bars, 1, 0)
        self._grid.addWidget(self.words, 1, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.setColumnStretch(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        px = self._theme.px
        self._grid.setContentsMargins(0, px(3), 0, px(3))
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(1, px(88))

    def set_scores(self, now: float | None, then: float | None) -> None:
        """Show other numbers."""
        self.bars.set_scores(now, then)
        self.words.set_words(projection.projection_words(now, then))
        self.setAccessibleName(projection.projection_sentence(self._name, now, then))


class WhatIfCard(Card):
    """Verdict, gates that would move, domains, and the overall only where it may be shown."""

    def __init__(self, theme: Theme, checklist: Checklist) -> None:
        super().__init__(theme, 10)
        self._checklist, self._as_table = checklist, False
        self._moves: list[QWidget] = []
        self.verdict = Text(theme, "", "body", weight=600)
        self.now = Text(theme, "", "small", "ink2")
        self.gates_head = Text(theme, tr("Gates that would stand otherwise"), "label")
        self._gates = QVBoxLayout()
        self._gates.setSpacing(theme.px(6))
        self.no_gate = Text(theme, tr("No gate would stand otherwise."), "small", "ink2")
        self.rows = {domain.id: ProjectionRow(theme, domain.label) for domain in checklist.domains}
        heads = (tr("Domain"), tr("As it is"), tr("What if"))
        self.table = ChartTable(theme, tr("Profile by domain, what if"), heads)
        self.table.hide()
        self.overall = Text(theme, "", "small", "ink2")
        self._legend = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        theme, column = self._theme, self.column
        column.addWidget(headline(theme, tr("What would follow"), "section"))
        for text in (self.verdict, self.now, self.gates_head, self.no_gate):
            column.addWidget(text)
        column.addLayout(self._gates)
        column.addWidget(Text(theme, tr("Profile by domain"), "label"))
        holder = self._chart = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for row in self.rows.values():
            rows.addWidget(row)
        flow = Flow(self._legend, across=theme.px(16), down=theme.px(4))
        for picture, word in projection.projection_key():
            mark = PictureView(theme, picture)
            flow.addWidget(Line(theme, mark, Text(theme, word, "micro", "ink2", wrap=False), spacing=7))
        rows.addWidget(self._legend)
        column.addWidget(holder)
        column.addWidget(self.table)
        column.addWidget(self.overall)
        column.addStretch(1)

    def show_cards(self, now: Scorecard, then: Scorecard) -> None:
        """Show one scorecard beside the other."""
        self.verdict.set_words(tr("Then: {verdict}.").format(verdict=say.headline(then)))
        self.now.set_words(tr("Now: {verdict}.").format(verdict=say.headline(now)))
        self._show_gates(difference(now, then).gates)
        rows = []
        for before, after in zip(now.domains, then.domains, strict=True):
            row = self.rows[before.id]
            row.set_scores(before.shown, after.shown)
            row.setVisible(before.in_scope > 0)
            if before.in_scope:
                label = next(d.label for d in self._checklist.domains if d.id == before.id)
                rows.append([label, figure(before.shown), figure(after.shown)])
        self.table.set_rows(rows)
        self.overall.set_words(whatif_words.overall(now, then))

    def _show_gates(self, moves: tuple[GateMove, ...]) -> None:
        for part in self._moves:
            self._gates.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._moves = []
        for move in whatif_words.in_order(moves):
            said = whatif_words.gate_move(self._checklist, move)
            mark = PictureView(self._theme, gate_mark(move.after), 18)
            line = Line(self._theme, mark, Text(self._theme, said, "small"), spacing=8)
            line.row.setStretch(1, 1)
            line.row.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
            self._gates.addWidget(line)
            self._moves.append(line)
        self.gates_head.setVisible(bool(moves))
        self.no_gate.setVisible(not moves)

    def turn_chart(self) -> bool:
        """Bars as a table, or back; whether it is a table now."""
        self._as_table = not self._as_table
        self._chart.setVisible(not self._as_table)
        self.table.setVisible(self._as_table)
        return self._as_table
