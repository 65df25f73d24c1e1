"""The outline: domains with progress and worst gate, considerations with level and shield.

It is a tree to the screen reader, each row read as one sentence. Titles wrap and are never
cut, so rows have heights of their own.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPainterPath,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from dtadesign.drawing.marks import Vessel, gate_mark, level_mark
from dtadesign.drawing.tokens import tokens
from dtadesign.gui.paint import paint
from dtadesign.gui.text_block import TextBlock
from dtadesign.gui.theme import Theme
from dtadesign.scoring.words import GATE_WORDS

Index = QModelIndex | QPersistentModelIndex

_ENTRY = Qt.ItemDataRole.UserRole
_CHOOSING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_WALKING = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
_ANSWER_WORDS: dict[Vessel, str] = {None: "still open", "unknown": "not known yet", "na": "not applicable"}


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A consideration as the outline shows it; ``gate`` is its gate's state, if it is one."""

    id: str
    title: str
    answer: Vessel = None
    gate: str | None = None
    aside: str = ""
    """A word of its own beneath the title, such as "still shown: just answered"."""


@dataclass(frozen=True, slots=True)
class OutlineDomain:
    """A domain; ``worst`` is the state of a gate in it that needs care, if any."""

    id: str
    name: str
    answered: int
    in_scope: int
    worst: str | None = None
    entries: tuple[OutlineEntry, ...] = ()


def entry_sentence(entry: OutlineEntry, place: int, of: int) -> str:
    """How a consideration's row is read out."""
    answer = _ANSWER_WORDS.get(entry.answer, f"level {entry.answer}")
    gate = f", gate {GATE_WORDS[entry.gate]}" if entry.gate else ""
    if entry.gate == "open":
        gate = ", a gate"
    aside = f", {entry.aside}" if entry.aside else ""
    return f"{entry.title}, {answer}{gate}{aside}, {place} of {of}"


def domain_sentence(domain: OutlineDomain) -> str:
    """How a domain's row is read out."""
    worst = f", a gate is {GATE_WORDS[domain.worst]}" if domain.worst else ""
    return f"{domain.name}, {domain.answered} of {domain.in_scope} answered{worst}"


class Outline(QTreeView):
    """Shows domains and considerations; ``consideration_chosen`` carries the id of one."""

    consideration_chosen = Signal(str)
    focus_rect_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._current_id = theme, ""
        self._domains: tuple[OutlineDomain, ...] = ()
        self._items: dict[str, QStandardItem] = {}
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Rows(theme, self))
        self.setAccessibleName("Outline")
        self._dress()
        theme.changed.connect(self._restyle)
        self.clicked.connect(self._press)
        for signal in (self.expanded, self.collapsed):
            signal.connect(lambda _: self.focus_rect_changed.emit())
        self.verticalScrollBar().valueChanged.connect(lambda _: self.focus_rect_changed.emit())

    def _dress(self) -> None:
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    @property
    def current_id(self) -> str:
        """The consideration that the page shows."""
        return self._current_id

    def set_domains(self, domains: Sequence[OutlineDomain]) -> None:
        """Show these; where only answers changed, nothing scrolls and nothing closes."""
        domains = tuple(domains)
        if domains == self._domains:
            return
        same = [_ids(d) for d in domains] == [_ids(d) for d in self._domains]
        self._domains = domains
        if not same:
            self._rebuild()
        for domain in domains:
            self._fill(domain)
        self.scheduleDelayedItemsLayout()

    def _rebuild(self) -> None:
        opened = {id_ for id_, item in self._items.items() if self.isExpanded(item.index())}
        self._model.clear()
        self._model.setHorizontalHeaderLabels(["Considerations"])
        self._items = {}
        for domain in self._domains:
            parent = self._new_item(domain.id)
            self._model.appendRow(parent)
            for entry in domain.entries:
                parent.appendRow(self._new_item(entry.id))
            if domain.id in opened:
                self.expand(parent.index())
        if self._current_id in self._items:
            self.set_current(self._current_id)

    def _new_item(self, id_: str) -> QStandardItem:
        item = QStandardItem()
        item.setEditable(False)
        self._items[id_] = item
        return item

    def _fill(self, domain: OutlineDomain) -> None:
        self._say(domain.id, domain, domain.name, domain_sentence(domain))
        for place, entry in enumerate(domain.entries, start=1):
            sentence = entry_sentence(entry, place, len(domain.entries))
            self._say(entry.id, entry, entry.title, sentence)

    def _say(self, id_: str, value: OutlineDomain | OutlineEntry, text: str, sentence: str) -> None:
        item = self._items[id_]
        if item.data(_ENTRY) == value and item.accessibleText() == sentence:
            return
        item.setData(value, _ENTRY)
        item.setText(text)
        item.setAccessibleText(sentence)

    def set_current(self, id_: str) -> None:
        """Mark the consideration that the page shows, open its domain, bring it into view."""
        self._current_id = id_
        item = self._items.get(id_)
        if item is not None:
            parent = item.parent()
            if parent is not None:
                self.expand(parent.index())
            self.setCurrentIndex(item.index())
            self.scheduleDelayedItemsLayout()
            self.scrollTo(item.index())
        self.viewport().update()

    def open_domain(self, id_: str) -> None:
        """Open one domain."""
        if id_ in self._items:
            self.expand(self._items[id_].index())

    def focus_rect(self) -> QRect:
        """The row that the keys are on, for the ring."""
        rect = self.visualRect(self.currentIndex()).adjusted(2, 2, -2, -2)
        return rect.translated(self.viewport().pos())

    def _press(self, index: QModelIndex) -> None:
        value = index.data(_ENTRY)
        if isinstance(value, OutlineEntry):
            self.consideration_chosen.emit(value.id)
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The ring goes with the row."""
        super().currentChanged(current, previous)
        self.focus_rect_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and choose; every other key is the page's, so that 0–3 still answer."""
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if plain and event.key() in _CHOOSING:
            self._press(self.currentIndex())
        elif plain and event.key() in _WALKING:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths wrap titles anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self.focus_rect_changed.emit()


def _ids(domain: OutlineDomain) -> tuple[str, ...]:
    return (domain.id, *(entry.id for entry in domain.entries))


class _Rows(QStyledItemDelegate):
    """Measures and paints the rows."""

    def __init__(self, theme: Theme, outline: Outline) -> None:
        super().__init__(outline)
        self._theme, self._outline = theme, outline

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """As tall as the words need at the outline's width."""
        width, value = self._outline.viewport().width(), index.data(_ENTRY)
        if isinstance(value, OutlineDomain):
            least = self._theme.px(tokens().height["outline_row"])
            height = max(least, self._name(value, width).height + self._theme.px(12))
        elif isinstance(value, OutlineEntry):
            height = self._title(value, width).height + self._theme.px(12)
            height += self._theme.line_height("micro") if value.aside else 0
        else:
            height = 0
        return QSize(width, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        value, rect = index.data(_ENTRY), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if isinstance(value, OutlineDomain):
            self._paint_ground(painter, rect, current=False, hover=pointed)
            self._paint_domain(painter, value, rect, opened=self._outline.isExpanded(index))
        elif isinstance(value, OutlineEntry):
            current = value.id == self._outline.current_id
            self._paint_ground(painter, rect, current=current, hover=pointed)
            self._paint_entry(painter, value, rect, current=current)
        painter.restore()

    def _count(self, domain: OutlineDomain) -> str:
        return f"{domain.answered}/{domain.in_scope}"

    def _name(self, domain: OutlineDomain, width: float) -> TextBlock:
        theme = self._theme
        room = width - theme.px(22) - theme.px(50) - (theme.px(24) if domain.worst else 0)
        opened = any(entry.id == self._outline.current_id for entry in domain.entries)
        font = theme.font("reading", 600 if opened else None)
        return TextBlock(domain.name, font, theme.line_height("label"), room)

    def _title(self, entry: OutlineEntry, width: float) -> TextBlock:
        theme = self._theme
        room = width - theme.px(43) - theme.px(32)
        weight = 600 if entry.id == self._outline.current_id else None
        font = theme.font("small", weight)
        return TextBlock(entry.title, font, theme.line_height("small"), room)

    def _paint_ground(self, painter: QPainter, rect: QRectF, *, current: bool, hover: bool) -> None:
        if not (current or hover):
            return
        theme, radius = self._theme, tokens().radius["control"]
        ground = QPainterPath()
        ground.setFillRule(Qt.FillRule.WindingFill)
        ground.addRoundedRect(rect.adjusted(0, 0, -1, 0), radius, radius)
        ground.addRect(QRectF(rect.x(), rect.y(), radius, rect.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("selected" if current else "sunken"))
        painter.drawPath(ground)
        if current:
            painter.fillRect(QRectF(rect.x(), rect.y(), 3, rect.height()), theme.colour("accent"))

    def _paint_domain(self, painter: QPainter, domain: OutlineDomain, rect: QRectF, *, opened: bool) -> None:
        theme, block = self._theme, self._name(domain, rect.width())
        top = rect.y() + (rect.height() - block.height) / 2
        line_middle, side = top + block.line_height / 2, theme.px(16)
        chevron = QRectF(rect.x() + theme.px(1), line_middle - side / 2, side, side)
        theme.draw_icon(painter, "chevron-down" if opened else "chevron-right", "ink2", chevron)
        block.paint(painter, rect.x() + theme.px(22), top, theme.colour("ink"))
        right = rect.right() - theme.px(8)
        painter.setFont(theme.font("small", numbers=True))
        painter.setPen(theme.colour("ink2"))
        place = QRectF(right - theme.px(44), top, theme.px(44), block.line_height)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, flags, self._count(domain))
        if domain.worst:
            mark = QRectF(right - theme.px(44) - theme.px(20), line_middle - side / 2, side, side)
            paint(painter, gate_mark(domain.worst), theme, mark)

    def _paint_entry(self, painter: QPainter, entry: OutlineEntry, rect: QRectF, *, current: bool) -> None:
        theme, block = self._theme, self._title(entry, rect.width())
        top, side = rect.y() + theme.px(6), theme.px(18)
        mark = QRectF(rect.x() + theme.px(15), top + (block.line_height - side) / 2, side, side)
        paint(painter, level_mark(entry.answer), theme, mark)
        role = "ink" if current else "ink2"
        block.paint(painter, rect.x() + theme.px(43), top, theme.colour(role))
        if entry.gate:
            side = theme.px(16)
            right = rect.right() - theme.px(10) - side
            shield = QRectF(right, top + (block.line_height - side) / 2, side, side)
            theme.draw_icon(painter, "shield-check", "ink2", shield)
        if entry.aside:
            painter.setFont(theme.font("micro"))
            painter.setPen(theme.colour("ink2"))
            below = QPointF(rect.x() + theme.px(43), top + block.height + theme.px(13))
            painter.drawText(below, entry.aside)
