"""The considerations of a workshop at the left: each with where it stands, in a mark and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.widgets.pressable import Pressable
from dtadesign.gui.widgets.surfaces import Pane, bring_into_view
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr
from dtadesign.workshop.stages import STATE_WORDS, Spot, spots, state_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.theme import Theme
    from dtadesign.workshop.stages import State
    from dtadesign.workshop.values import Workshop

MARKS: dict[State, tuple[str, str]] = {
    "voting": ("vote", "accent"),
    "revealed": ("message-square", "ink2"),
    "again": ("history", "accent"),
    "done": ("check", "pass"),
}
"""The icon of each state and its role; what is not yet voted on has an empty circle."""
_SIDE, _MARK = 12, 18


class SpotRow(Pressable):
    """A consideration: its mark, its title, and beneath it where it stands."""

    def __init__(self, theme: Theme, number: int, title: str) -> None:
        super().__init__(theme, "")
        self.title, self._number, self._is_here = title, number, False
        self._state: State = "waiting"
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_state("waiting", here=False)

    def set_state(self, state: State, *, here: bool) -> None:
        """Where it stands, and whether it is the one that is shown."""
        self._state, self._is_here = state, here
        self.setAccessibleName(
            tr("{number}. {title}; {state}").format(
                number=self._number, title=self.title, state=tr(STATE_WORDS[state])
            )
        )
        self.setAccessibleDescription(tr("shown") if here else "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        self.update()

    def _room(self, width: int) -> int:
        px = self._theme.px
        return max(width - px(3 * _SIDE + _MARK), px(60))

    def heightForWidth(self, width: int) -> int:
        """The title's lines and one for the state."""
        title = self._theme.typeset(self.title, "small", self._room(width), weight=600)
        return round(title.height + self._theme.line_height("micro") + 2 * self._theme.px(6))

    def sizeHint(self) -> QSize:
        """As wide as the list."""
        width = self._theme.px(272)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Its title wraps."""
        return QSize(self._theme.px(160), self._theme.px(44))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down belong to the list; Enter, on the one that is shown, to the step that comes next."""
        steps = (Qt.Key.Key_Up, Qt.Key.Key_Down)
        enters = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in steps or (self._is_here and event.key() in enters):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def draw(self, painter: QPainter) -> None:
        """Paint ground, mark, title and state."""
        theme, px = self._theme, self._theme.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = tokens().radius["mark"]
        if self._is_here or self.underMouse():
            painter.setBrush(theme.colour("selected" if self._is_here else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if self._is_here:
            painter.fillRect(QRectF(0, 0, px(4), self.height()), theme.colour("accent"))
        weight = 600 if self._is_here else None
        title = theme.typeset(self.title, "small", self._room(self.width()), weight=weight)
        left, top = px(2 * _SIDE + _MARK), px(6)
        title.paint(painter, left, top, theme.colour("ink"))
        state = theme.typeset(tr(STATE_WORDS[self._state]), "micro")
        state.paint(painter, left, top + title.height, theme.colour("ink2"))
        side = px(_MARK)
        self._paint_mark(painter, QRectF(px(_SIDE), top + (title.line_height - side) / 2, side, side))

    def _paint_mark(self, painter: QPainter, place: QRectF) -> None:
        mark = MARKS.get(self._state)
        if mark is not None:
            self._theme.draw_icon(painter, mark[0], mark[1], place, 2)
            return
        painter.setPen(self._theme.colour("open"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = place.width() / 5
        painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset))


class SpotList(Pane):
    """All considerations, case by case; up and down walk them."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "page", (12, 0, 12, 12), 2)
        self.setProperty("pane", "true")
        self.rows: dict[Spot, SpotRow] = {}

    def show_workshop(self, workshop: Workshop, here: Spot) -> None:
        """Where each stands; the rows stay, so that the focus does."""
        if not self.rows:
            self._lay(workshop)
        for spot, row in self.rows.items():
            row.set_state(state_of(workshop, spot), here=spot == here)

    def _lay(self, workshop: Workshop) -> None:
        several = len(workshop.plan.sittings) > 1
        number = 0
        for spot in spots(workshop):
            if several and spot.consideration == workshop.plan.sittings[spot.sitting].considerations[0]:
                head = Pane(self._theme, "page", (12, 12, 12, 2))
                head.column.addWidget(
                    Text(self._theme, workshop.plan.sittings[spot.sitting].case.title, "label")
                )
                self.column.addWidget(head)
                number = 0
            number += 1
            item = workshop.checklist.by_id.get(spot.consideration)
            row = SpotRow(self._theme, number, item.name if item is not None else spot.consideration)
            row.clicked.connect(lambda _=False, spot=spot: self.chosen.emit(spot))
            self.rows[spot] = row
            self.column.addWidget(row)
        self.column.addStretch(1)

    def stop(self, here: Spot) -> QWidget | None:
        """The row of the one that is shown."""
        return self.rows.get(here)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk the rows."""
        step = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}.get(event.key())
        order = [*self.rows]
        here = next((spot for spot, row in self.rows.items() if row.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        there = order[min(max(order.index(here) + step, 0), len(order) - 1)]
        self.chosen.emit(there)
        self.rows[there].setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.rows[there])
