"""The rows of what is open, in groups with a headline and a count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dtadesign.drawing.marks import gate_mark, level_mark
from dtadesign.drawing.tokens import tokens
from dtadesign.gui.paint import paint
from dtadesign.gui.widgets.pressable import Pressable
from dtadesign.gui.widgets.text import headline
from dtadesign.scoring.words import gate_word
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dtadesign.gui.document import Document
    from dtadesign.gui.text_block import TextBlock
    from dtadesign.gui.theme import Theme
    from dtadesign.scoring.still_open import StillOpen

_LEFT, _MARK, _GATE = 40, 20, 170


def group_words() -> dict[str, str]:
    """The groups in their order, in words."""
    return {
        "gates": tr("Gates"),
        "skipped": tr("Skipped for now"),
        "unanswered": tr("Not answered"),
        "unknown": tr("Not known yet"),
        "unshown": tr("Claimed, nothing shown"),
    }


def groups_of(ones: Iterable[StillOpen], show: str) -> dict[str, list[StillOpen]]:
    """What is open by group: each once, gates in a group of their own unless one reason is asked for."""
    groups: dict[str, list[StillOpen]] = {key: [] for key in group_words()}
    for one in ones:
        as_gate = one.is_gate and show in ("", "gates")
        key = "gates" if as_gate else one.why
        if show in ("", key):
            groups[key].append(one)
    return groups


class OpenRow(Pressable):
    """A consideration: its answer's mark, title, where it belongs, and for a gate its state."""

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, "")
        self._document = document
        self._title, self._aside, self._gate = "", "", ""
        self.one: StillOpen
        self.setProperty("focus_reach", 4)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_one(self, one: StillOpen, *, just_answered: bool) -> None:
        """Show another one, or the same as it is now."""
        document = self._document
        shown, gate = document.checklist.by_id[one.id], document.card.gate(one.id)
        self.one, self._title = one, shown.name
        parts = [one.id, document.checklist.domain_of[one.id].label]
        if just_answered:
            parts.append(tr("still shown: just answered"))
        elif one.is_gate and one.why == "skipped":
            parts.append(group_words()["skipped"])
        self._aside = "   ·   ".join(parts)
        self._gate = gate.state if gate is not None else ""
        state = tr("gate, {state}").format(state=gate_word(self._gate)) if self._gate else ""
        self.setAccessibleName(", ".join(filter(None, (self._title, *parts, state))))
        self._restyle()

    def _blocks(self, width: int) -> tuple[TextBlock, TextBlock]:
        room = width - self._theme.px(_LEFT) - (self._theme.px(_GATE) if self._gate else self._theme.px(40))
        title = self._theme.typeset(self._title, "body", room, weight=600)
        return title, self._theme.typeset(self._aside, "small", room)

    def heightForWidth(self, width: int) -> int:
        """As tall as its words."""
        return round(sum(block.height for block in self._blocks(width))) + self._theme.px(16)

    def sizeHint(self) -> QSize:
        """A wide line."""
        width = self._theme.px(560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, its words wrapped."""
        return QSize(self._theme.px(280), self._theme.px(34))

    def draw(self, painter: QPainter) -> None:
        """Paint mark, words, and the gate's mark with its word."""
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken"))
            radius = tokens().radius["control"]
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        title, aside = self._blocks(self.width())
        top, side = theme.px(8), theme.px(_MARK)
        answer = self._document.review.answer(self.one.id).value
        mark = QRectF(theme.px(8), top + (title.line_height - side) / 2, side, side)
        paint(painter, level_mark(answer), theme, mark)
        title.paint(painter, theme.px(_LEFT), top, theme.colour("ink"))
        aside.paint(painter, theme.px(_LEFT), top + title.height, theme.colour("ink2"))
        self._paint_end(painter, top, title.line_height)

    def _paint_end(self, painter: QPainter, top: float, line: float) -> None:
        theme, side = self._theme, self._theme.px(18)
        if not self._gate:
            right = self.width() - theme.px(12) - side
            place = QRectF(right, (self.height() - side) / 2, side, side)
            theme.draw_icon(painter, "chevron-right", "ink2", place)
            return
        left = self.width() - theme.px(_GATE - 8)
        place = QRectF(left, top + (line - side) / 2, side, side)
        paint(painter, gate_mark(self._gate), theme, place)
        word = theme.typeset(gate_word(self._gate), "small", theme.px(_GATE - 44))
        word.paint(painter, left + theme.px(26), top + (line - word.line_height) / 2, theme.colour("ink"))


class OpenGroup(QWidget):
    """A headline with its count, and the rows; gone while there are none. ``chosen`` carries one."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__()
        self._theme, self._document = theme, document
        self._pool: list[OpenRow] = []
        self.ones: tuple[StillOpen, ...] = ()
        self._head = headline(theme, "", "section")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(12), 0, 0)
        self._column.setSpacing(theme.px(2))
        self._column.addWidget(self._head)
        self._column.addSpacing(theme.px(6))
        self.hide()

    @property
    def rows(self) -> list[OpenRow]:
        """The rows that are shown."""
        return self._pool[: len(self.ones)]

    def show_ones(self, key: str, ones: Sequence[StillOpen], just_answered: frozenset[str]) -> None:
        """Show these, in rows that are made once and used again."""
        self.ones = tuple(ones)
        still = sum(one.id not in just_answered for one in ones)
        said = tr("{what}, {count}").format(what=group_words()[key], count=still)
        self._head.set_words(said)
        while len(self._pool) < len(ones):
            row = OpenRow(self._theme, self._document)
            row.clicked.connect(lambda _=False, row=row: self.chosen.emit(row.one.id))
            self._column.addWidget(row)
            self._pool.append(row)
        for row, one in zip(self._pool, ones, strict=False):
            row.show_one(one, just_answered=one.id in just_answered)
        for at, row in enumerate(self._pool):
            row.setVisible(at < len(ones))
        self.setVisible(bool(ones))
