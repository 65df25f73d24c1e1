"""The outline: domains with progress and worst gate, considerations with level and shield.

It is a tree to the screen reader, each row read as one sentence. Titles wrap and are never
cut, so rows have heights of their own.
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem, QWidget

from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.outline_rows import (
    ENTRY,
    Index,
    OutlineDomain,
    OutlineEntry,
    OutlineRows,
    OutlineView,
    domain_sentence,
    entry_sentence,
)
from dtadesign.wording import tr

__all__ = ["Outline", "OutlineDomain", "OutlineEntry"]

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


class Outline(OutlineView):
    """Shows domains and considerations; ``consideration_chosen`` carries the id of one."""

    consideration_chosen = Signal(str)
    focus_rect_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._domains: tuple[OutlineDomain, ...] = ()
        self._items: dict[str, QStandardItem] = {}
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(OutlineRows(theme, self))
        self.setAccessibleName(tr("Outline"))
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

    def set_domains(self, domains: Sequence[OutlineDomain]) -> None:
        """Show these; where only answers changed, nothing scrolls and nothing closes."""
        domains = tuple(domains)
        if domains == self._domains:
            return
        before, self._domains = self._domains, domains
        if [_ids(d) for d in domains] != [_ids(d) for d in before]:
            self._rebuild()
        for domain in domains:
            self._fill(domain)
        if [_room(d) for d in domains] != [_room(d) for d in before]:
            self.scheduleDelayedItemsLayout()  # it paints all rows anew, so only where heights may change

    def _rebuild(self) -> None:
        opened = {id_ for id_, item in self._items.items() if self.isExpanded(item.index())}
        self._model.clear()
        self._model.setHorizontalHeaderLabels([tr("Considerations")])
        self._items = {}
        for domain in self._domains:
            parent = self._new_item(domain.id)
            self._model.appendRow(parent)
            for entry in domain.entries:
                parent.appendRow(self._new_item(entry.id))
            if domain.id in opened:
                self.expand(parent.index())
        if self.current_id in self._items:
            self.set_current(self.current_id)

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
        if item.data(ENTRY) == value and item.accessibleText() == sentence:
            return
        item.setData(value, ENTRY)
        item.setText(text)
        item.setAccessibleText(sentence)

    def set_current(self, id_: str) -> None:
        """Mark the consideration that the page shows, open its domain, bring it into view."""
        touched = self._touched(self.current_id, id_)
        before = self._heights(touched)
        self.current_id = id_
        if self._heights(touched) != before:  # what is in bold may take more lines
            self.scheduleDelayedItemsLayout()
        item = self._items.get(id_)
        if item is not None:
            parent = item.parent()
            if parent is not None:
                self.expand(parent.index())
            self.setCurrentIndex(item.index())
            self.scrollTo(item.index())
        for other in touched:
            self.update(other.index())

    def _touched(self, *ids: str) -> list[QStandardItem]:
        """The rows that look otherwise when one of these is marked: theirs and their domains'."""
        rows = [self._items[id_] for id_ in ids if id_ in self._items]
        return [*rows, *(row.parent() for row in rows if row.parent() is not None)]

    def _heights(self, items: Sequence[QStandardItem]) -> list[int]:
        option = QStyleOptionViewItem()
        return [self.itemDelegate().sizeHint(option, item.index()).height() for item in items]

    def open_domain(self, id_: str) -> None:
        """Open one domain."""
        if id_ in self._items:
            self.expand(self._items[id_].index())

    def focus_rect(self) -> QRect:
        """The row that the keys are on, for the ring."""
        rect = self.visualRect(self.currentIndex()).adjusted(2, 2, -2, -2)
        return rect.translated(self.viewport().pos())

    def _press(self, index: QModelIndex) -> None:
        value = index.data(ENTRY)
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


def _room(domain: OutlineDomain) -> tuple[object, ...]:
    """What the heights of a domain's rows depend on."""
    entries = tuple((entry.title, bool(entry.aside)) for entry in domain.entries)
    return domain.name, bool(domain.worst), entries


def _ids(domain: OutlineDomain) -> tuple[str, ...]:
    return (domain.id, *(entry.id for entry in domain.entries))
