"""Rows of several paragraphs, as the library lists its sources and the glossary its terms.

A list to keyboard and screen reader, painted as type is set: nothing is cut, rows are as tall as
their words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.mirrored import turn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.gui.text_block import TextBlock, Words
    from dtadesign.gui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

_ROW = Qt.ItemDataRole.UserRole
ROUGHLY = 80
"""A row's height (px at 100 %) before it is measured."""


class Part(NamedTuple):
    """A paragraph of a row."""

    words: Words
    style: str = "small"
    role: str = "ink2"
    weight: int | None = None


class Row(NamedTuple):
    """One row: its id, its paragraphs, and how it is read out. A ``heading`` cannot be chosen."""

    id: str
    parts: tuple[Part, ...]
    spoken: str
    heading: bool = False


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListWidget, side: int) -> None:
        super().__init__(view)
        self._theme, self._view, self._side = theme, view, side

    def _sides(self, row: Row) -> tuple[int, int, int]:
        """Room at both sides, above and below, and between paragraphs."""
        px = self._theme.px
        return px(self._side), px(14 if row.heading else 9), px(2)

    def _blocks(self, row: Row) -> list[TextBlock]:
        room = max(self._view.viewport().width() - 2 * self._sides(row)[0], 1)
        return [self._theme.typeset(p.words, p.style, room, weight=p.weight) for p in row.parts]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """As tall as the words need in this width; roughly so while nobody sees it."""
        if not self._view.isVisible():
            return QSize(self._theme.px(80), self._theme.px(ROUGHLY))
        row: Row = index.data(_ROW)
        _, above, between = self._sides(row)
        blocks = self._blocks(row)
        height = sum(block.height for block in blocks) + between * (len(blocks) - 1) + 2 * above
        return QSize(self._theme.px(80), round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, edge and paragraphs."""
        theme, row, area = self._theme, index.data(_ROW), QRectF(option.rect)
        side, above, between = self._sides(row)
        painter.save()
        if option.direction == Qt.LayoutDirection.RightToLeft:
            turn(painter, area)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("selected"))
            painter.fillRect(QRectF(area.x(), area.y(), 3, area.height()), theme.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver and not row.heading:
            painter.fillRect(area, theme.colour("sunken"))
        painter.fillRect(QRectF(area.x(), area.bottom() - 1, area.width(), 1), theme.colour("line"))
        y = area.y() + above
        for part, block in zip(row.parts, self._blocks(row), strict=True):
            block.paint(painter, area.x() + side, y, theme.colour(part.role))
            y += block.height + between
        painter.restore()


class RowList(QListWidget):
    """``chosen`` carries the id of the row one walks to, ``taken`` of one pressed, ``opened`` by Enter."""

    chosen = Signal(str)
    taken = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, name: str, side: int = 14) -> None:
        super().__init__()
        self._theme, self._setting = theme, False
        self._rough = True
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Painter(theme, self, side))
        self.setProperty("focus_radius", tokens().radius["control"])
        self.setStyleSheet("QListWidget { background: transparent; border: none; outline: none; }")
        self.currentItemChanged.connect(self._tell)
        self.itemClicked.connect(lambda item: self.taken.emit(item.data(_ROW).id))
        theme.changed.connect(self._measure)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these; what was current stays so where it is still among them."""
        self._setting, self._rough = True, not self.isVisible()
        before, bar = self.current_id(), self.verticalScrollBar().value()
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.spoken)
            item.setData(_ROW, row)
            if row.heading:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.addItem(item)
        if self.set_current(before):
            self.verticalScrollBar().setValue(bar)
        else:
            self.scrollToTop()
        self._setting = False

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._setting:
            self.chosen.emit(item.data(_ROW).id)

    def ids(self) -> list[str]:
        """The ids of the rows that can be chosen, in order."""
        rows: list[Row] = [self.item(at).data(_ROW) for at in range(self.count())]
        return [row.id for row in rows if not row.heading]

    def current_id(self) -> str:
        """The row one is on, or nothing."""
        row: Row | None = self.currentIndex().data(_ROW)
        return row.id if row is not None else ""

    def set_current(self, id_: str) -> bool:
        """Go to a row, without a signal; False where there is none of that id."""
        before, self._setting = self._setting, True
        for at in range(self.count()):
            item = self.item(at)
            row: Row = item.data(_ROW)
            if row.id == id_ and not row.heading:
                self.setCurrentItem(item)
                if self.isVisible():
                    self.scrollToItem(item)
                break
        else:
            at = -1
        self._setting = before
        return at >= 0 and self.current_id() == id_

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines anew."""
        super().resizeEvent(event)
        self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        """Now the rows are measured, if they were not."""
        super().showEvent(event)
        if self._rough:
            self._measure()

    def _measure(self) -> None:
        self._rough = not self.isVisible()
        if self._rough:
            return
        self.scheduleDelayedItemsLayout()
        QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row; letters are the page's, arrows walk."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id():
            self.opened.emit(self.current_id())
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)
