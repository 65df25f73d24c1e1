"""Rows of a comparison: from which mark to which, what it is about; pressing one goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from dtadesign.drawing.marks import gate_mark, level_mark
from dtadesign.drawing.tokens import tokens
from dtadesign.exchange import comparison_row_words as say
from dtadesign.gui.paint import paint
from dtadesign.gui.widgets.pressable import Pressable
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.drawing.marks import Vessel
    from dtadesign.drawing.shapes import Picture
    from dtadesign.exchange.comparison_values import GateMoved, Moved
    from dtadesign.gui.text_block import TextBlock
    from dtadesign.gui.theme import Theme

_MARK, _ARROW, _GAP = 18, 14, 5


class StepRow(Pressable):
    """Old mark, arrow, new mark; the title, and beneath it words. With one mark there is no arrow."""

    def __init__(
        self,
        theme: Theme,
        marks: Sequence[Picture | None],
        title: str,
        words: str,
        *,
        pencil: bool = False,
    ) -> None:
        super().__init__(theme, "")
        self._marks, self._title, self._words, self._pencil = marks, title, words, pencil
        self.setProperty("focus_reach", 4)
        self.setAccessibleName(f"{title}. {words}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_leads(self, leads: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Whether pressing it goes anywhere; else it is only read."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus)
        self.setEnabled(leads)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def _left(self) -> int:
        """Where the words begin: all rows of a list alike."""
        step = _MARK + _ARROW + 2 * _GAP if len(self._marks) > 1 else 0
        return self._theme.px(_MARK + step + 10)

    def _blocks(self, width: int) -> tuple[TextBlock, TextBlock]:
        room = width - self._left() - (self._theme.px(_MARK + 6) if self._pencil else 0)
        title = self._theme.typeset(self._title, "reading", room, weight=600)
        return title, self._theme.typeset(self._words, "small", room)

    def heightForWidth(self, width: int) -> int:
        """Title and words, as many lines as they need."""
        return round(sum(block.height for block in self._blocks(width))) + self._theme.px(12)

    def sizeHint(self) -> QSize:
        """Title and words on a line each: no lower where they wrap, no taller where they do not."""
        return QSize(self._theme.px(320), self.heightForWidth(self._theme.px(2000)))

    def minimumSizeHint(self) -> QSize:
        """Narrow, wrapped."""
        return QSize(self._theme.px(180), self._theme.px(34))

    def draw(self, painter: QPainter) -> None:
        """Paint marks, arrow, title and words."""
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), tokens().radius["mark"], tokens().radius["mark"])
        title, words = self._blocks(self.width())
        top = theme.px(6)
        self._paint_step(painter, top + title.line_height / 2)
        y = float(top)
        for block, role in ((title, "ink"), (words, "ink2")):
            block.paint(painter, self._left(), y, theme.colour(role))
            y += block.height
        if self._pencil:
            side = theme.px(_MARK - 2)
            edge = QRectF(self.width() - side, top + (title.line_height - side) / 2, side, side)
            theme.draw_icon(painter, "pencil", "ink2", edge)

    def _paint_step(self, painter: QPainter, middle: float) -> None:
        theme, side, arrow = self._theme, self._theme.px(_MARK), self._theme.px(_ARROW)
        gap = theme.px(_GAP)
        for at, mark in enumerate(self._marks):
            if mark is not None:
                x = at * (side + arrow + 2 * gap)
                paint(painter, mark, theme, QRectF(x, middle - side / 2, side, side))
        if len(self._marks) == 1:
            return
        place = QRectF(side + gap, middle - arrow / 2, arrow, arrow)
        theme.draw_icon(painter, "arrow-right", "ink2", place)


def moved_row(theme: Theme, item: Moved) -> StepRow:
    """The row of a consideration."""
    if item.change in ("retired", "gone"):
        words = tr("{id} · {words}").format(id=item.id, words=say.ended_words(item))
    elif item.reworded:
        words = tr("{id} · {words} · worded differently").format(id=item.id, words=say.step_words(item))
    else:
        words = tr("{id} · {words}").format(id=item.id, words=say.step_words(item))
    if item.predecessors and item.change not in ("retired", "gone"):
        words = tr("{words} · comes after {ids}").format(words=words, ids=", ".join(item.predecessors))
    marks = (_mark(item.old_state, item.old_claimed), _mark(item.new_state, item.new_claimed))
    return StepRow(theme, marks, item.title, words, pencil=item.reworded)


def _mark(state: str | None, claimed: int | None) -> Picture | None:
    if state == "answered" and claimed is not None:
        return level_mark(cast("Vessel", claimed))
    if state == "unknown":
        return level_mark("unknown")
    if state == "unanswered":
        return level_mark(None)
    return level_mark("na") if state == "not_applicable" else None


def gate_row(theme: Theme, gate: GateMoved, *, apart: bool = False) -> StepRow:
    """The row of a gate; ``apart``: of two interventions."""
    words = tr("{id} · {words}").format(id=gate.id, words=say.gate_step(gate, apart=apart))
    marks = (gate_mark(gate.old) if gate.old else None, gate_mark(gate.new) if gate.new else None)
    return StepRow(theme, marks, gate.title, words)
