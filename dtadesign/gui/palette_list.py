"""The rows of the search palette: a list to the screen reader, painted as the design wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
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
from dtadesign.gui.mirrored import draw_words, turn
from dtadesign.gui.palette_index import KINDS
from dtadesign.gui.single_shot import single_shot
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.gui.palette_index import Entry
    from dtadesign.gui.theme import Theme

ROW = 40
_ICONS = {
    "page": "file-text",
    "command": "settings",
    "domain": "rows-3",
    "action": "list-checks",
    "consideration": "clipboard-list",
    "profile question": "sliders-horizontal",
    "term": "quote",
    "study": "library",
    "reference": "book-open",
}
_ENTRY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class _Painter(QStyledItemDelegate):
    """Icon, title, id, kind."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """All rows are one height."""
        return QSize(100, self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        theme, entry = self._theme, index.data(_ENTRY)
        area: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selected"))
            radius = tokens().radius["control"]
            painter.drawRoundedRect(QRectF(area), radius, radius)
            painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), theme.colour("accent"))
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            turn(painter, QRectF(area))
        self._paint_words(painter, QRectF(area), entry, chosen=chosen)
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRectF, entry: Entry, *, chosen: bool) -> None:
        theme, side, pad = self._theme, self._theme.px(18), self._theme.px(14)
        middle = Qt.AlignmentFlag.AlignVCenter
        place = QRectF(area.left() + pad, area.center().y() - side / 2, side, side)
        theme.draw_icon(painter, _ICONS[entry.kind], "ink2", place)
        aside = " · ".join(filter(None, (entry.aside, tr(KINDS[entry.kind]))))
        small = QFontMetricsF(theme.font("small"))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        right = area.adjusted(0, 0, -pad, 0)
        draw_words(painter, right, middle | Qt.AlignmentFlag.AlignRight, aside)
        font = theme.font("body", 600 if chosen else None)
        room = area.width() - side - 4 * pad - small.horizontalAdvance(aside)
        title = QFontMetricsF(font).elidedText(entry.title, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        draw_words(painter, QRectF(place.right() + pad * 0.8, area.top(), room, area.height()), middle, title)


class Findings(QListWidget):
    """Ten rows at most; ``taken`` carries the entry that is pressed. The field keeps the focus."""

    taken = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._rows = theme, 10
        self.setAccessibleName(tr("What was found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Painter(theme, self))
        self.setStyleSheet("QListWidget { background: transparent; border: none; outline: none; }")
        self.itemEntered.connect(self.setCurrentItem)
        self.itemClicked.connect(lambda item: self.taken.emit(item.data(_ENTRY)))
        self._chosen = single_shot(self, 0, self._take_chosen)
        self.itemSelectionChanged.connect(self._chosen.start)
        theme.changed.connect(self._fit)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show what was found, the first of it current."""
        self.clear()
        for entry in entries:
            item = QListWidgetItem(spoken(entry))
            item.setToolTip(entry.title)
            item.setData(_ENTRY, entry)
            self.addItem(item)
        self.setCurrentRow(0)
        self._fit()

    def _take_chosen(self) -> None:
        """Take what a screen reader pressed.

        It has no other action on a row than to select it, which, unlike walking, leaves another one
        current. The current one is taken by Enter.
        """
        for index in self.selectedIndexes():
            if self.isVisible() and index.row() != self.currentRow():
                self.taken.emit(index.data(_ENTRY))

    def set_room(self, height: int) -> None:
        """How much room there is; what does not fit is reached by walking down."""
        self._rows = max(height // self._theme.px(ROW), 1)
        self._fit()

    def _fit(self) -> None:
        self.doItemsLayout()
        self.setFixedHeight(min(self.count(), self._rows) * self._theme.px(ROW))
        self.scrollTo(self.currentIndex())

    def current(self) -> Entry | None:
        """The entry that Enter would take."""
        found: Entry | None = self.currentIndex().data(_ENTRY)
        return found

    def step(self, by: int) -> None:
        """The next or the one before; beyond an end, the other end."""
        if self.count():
            self.setCurrentRow((self.currentRow() + by) % self.count())


def spoken(entry: Entry) -> str:
    """A row as it is read out."""
    return ", ".join(filter(None, (entry.title, entry.aside, tr(KINDS[entry.kind]))))
