"""What a board has to talk through, in the order in which it does: each with the levels that were given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.widgets.pressable import Pressable
from dtadesign.gui.widgets.surfaces import Pane, bring_into_view, empty
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.theme import Theme
    from dtadesign.panel.consensus import Entry, Queue

GROUP_WORDS = {
    "gate": mark("Gates that differ"),
    "apart": mark("Two levels apart"),
    "other": mark("One level apart"),
    "missing": mark("Not rated by everybody"),
    "unanimous": mark("All say the same"),
    "settled": mark("Settled"),
}
_STRIP, _SIDE = 60, 12


class QueueRow(Pressable):
    """A consideration, a dot for each member above the level they gave, and a tick where it is settled."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(theme, "")
        self.title, self._counts, self._is_settled, self._is_here = title, [0] * 4, False, False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_entry(self, entry: Entry, *, here: bool) -> None:
        """Show how the members stand, and whether it is the one being talked about."""
        levels = [level for level in entry.standing.levels.values() if level is not None]
        self._counts, self._is_settled, self._is_here = [*map(levels.count, range(4))], entry.settled, here
        said = tr("{title}; levels {levels}").format(
            title=self.title, levels=", ".join(map(str, sorted(levels))) or "–"
        )
        self.setAccessibleName(tr("{row}; settled").format(row=said) if entry.settled else said)
        self.setAccessibleDescription(tr("shown") if here else "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        self.update()

    def _height(self, width: int) -> int:
        px = self._theme.px
        room = max(width - px(_STRIP) - px(4 * _SIDE), px(60))
        weight = 600 if self._is_here else None
        return round(self._theme.typeset(self.title, "small", room, weight=weight).height)

    def heightForWidth(self, width: int) -> int:
        """As many lines as the title needs."""
        return max(self._height(width), self._theme.px(24)) + self._theme.px(8)

    def sizeHint(self) -> QSize:
        """As wide as the queue."""
        width = self._theme.px(272)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Its title wraps."""
        return QSize(self._theme.px(160), self._theme.px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down belong to the queue."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def draw(self, painter: QPainter) -> None:
        """Paint ground, title, and the dots above their levels."""
        theme, px = self._theme, self._theme.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._is_here or self.underMouse():
            painter.setBrush(theme.colour("selected" if self._is_here else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), tokens().radius["mark"], tokens().radius["mark"])
        if self._is_here:
            painter.fillRect(QRectF(0, 0, px(4), self.height()), theme.colour("accent"))
        room = max(self.width() - px(_STRIP) - px(4 * _SIDE), px(60))
        block = theme.typeset(self.title, "small", room, weight=600 if self._is_here else None)
        block.paint(painter, px(_SIDE), (self.height() - block.height) / 2, theme.colour("ink"))
        left, base = self.width() - px(_STRIP) - px(_SIDE), (self.height() + px(18)) / 2
        if self._is_settled:
            side = px(18)
            theme.draw_icon(painter, "check", "pass", QRectF(left - side, base - px(18), side, side), 2)
        painter.fillRect(QRectF(left, base, px(_STRIP), 1), theme.colour("control"))
        painter.setBrush(theme.colour("ink"))
        painter.setPen(Qt.PenStyle.NoPen)
        step = min(px(5), px(18) / max(*self._counts, 1))
        for level, count in enumerate(self._counts):
            for at in range(count):
                x, y = left + px(4) + level * px(15), base - px(4) - at * step
                painter.drawEllipse(QRectF(x, y, px(4), px(4)))


class QueueList(Pane):
    """All of the queue by group; up and down walk it."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "page", (12, 0, 12, 12), 2)
        self.setProperty("pane", "true")
        self._theme = theme
        self.rows: dict[str, QueueRow] = {}
        self._heads: dict[str, Text] = {}
        self._boxes: dict[str, Pane] = {}
        self._groups: list[tuple[str, str]] = []
        self._order: list[str] = []

    def show_queue(self, queue: Queue, checklist: Checklist, here: str) -> None:
        """Show every entry in its group, in order; rows stay, so that the focus does."""
        order = [entry.id for entry in queue.entries]
        groups: list[tuple[str, str]] = [(entry.group, entry.id) for entry in queue.entries]
        for entry in queue.entries:
            if entry.id not in self.rows:
                row = self.rows[entry.id] = QueueRow(self._theme, checklist.by_id[entry.id].name)
                row.clicked.connect(lambda _=False, id_=entry.id: self.chosen.emit(id_))
            self.rows[entry.id].set_entry(entry, here=entry.id == here)
        if groups != self._groups:
            self._groups = groups
            self._lay(queue)
        for group, count in queue.counts.items():
            if group in self._heads:
                self._heads[group].set_words(f"{tr(GROUP_WORDS[group])}  {count}")
        self._order = order

    def _lay(self, queue: Queue) -> None:
        empty(self.column)
        for part in (*self.rows.values(), *self._boxes.values()):
            part.hide()
        for group in queue.counts:
            entries = queue.in_group(group)
            if not entries:
                continue
            if group not in self._heads:
                self._heads[group] = Text(self._theme, "", "label")
                self._boxes[group] = Pane(self._theme, "page", (12, 12, 12, 2))
                self._boxes[group].column.addWidget(self._heads[group])
            self.column.addWidget(self._boxes[group])
            self._boxes[group].show()
            for entry in entries:
                self.column.addWidget(self.rows[entry.id])
                self.rows[entry.id].show()
        self.column.addStretch(1)

    def stop(self, here: str) -> QWidget | None:
        """The row of the one that is shown."""
        return self.rows.get(here)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk the rows."""
        step = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}.get(event.key())
        here = next((id_ for id_, row in self.rows.items() if row.hasFocus()), "")
        if step is None or here not in self._order:
            super().keyPressEvent(event)
            return
        at = min(max(self._order.index(here) + step, 0), len(self._order) - 1)
        there = self._order[at]
        self.chosen.emit(there)
        self.rows[there].setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.rows[there])
