"""Two moments of a review's own record: a list for each end, by days and marks or by every event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from dtadesign.drawing.tokens import tokens
from dtadesign.exchange.comparison_moments import Moment, days_and_marks, every_moment
from dtadesign.gui.compare_times import day_of, time_words
from dtadesign.gui.forms import segmented_field
from dtadesign.gui.mirrored import turn
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.surfaces import Card
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.gui.text_block import TextBlock
    from dtadesign.gui.theme import Theme
    from dtadesign.review.record import Record

_MOMENT, _YOUNGEST = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_ICONS = {"sign_off": "user-check", "profile": "clipboard-list", "purge": "trash-2", "taken_back": "users"}
_LEAST_ROWS, _MOST_ROWS, _ROW = 3, 7, 58


class _Painter(QStyledItemDelegate):
    """A moment: when, in bold; what happened, beneath; a mark's icon before it."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def _blocks(self, moment: Moment, youngest: bool, width: int) -> tuple[TextBlock, TextBlock]:  # noqa: FBT001
        room = width - self._theme.px(46)
        when = tr("As it stands: {when}") if youngest else "{when}"
        head = self._theme.typeset(when.format(when=time_words(moment.at)), "label", room)
        return head, self._theme.typeset(moment.what, "small", room)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """As many lines as it needs."""
        width = self._view.viewport().width()
        blocks = self._blocks(index.data(_MOMENT), index.data(_YOUNGEST), width)
        return QSize(width, round(sum(block.height for block in blocks)) + self._theme.px(16))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, icon, day and words; the chosen one has a tick as well as a ground."""
        theme, moment = self._theme, index.data(_MOMENT)
        area = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, theme.colour("selected" if chosen else "sunken"))
        painter.setPen(QPen(theme.colour("line"), 1))
        if index.row() + 1 < index.model().rowCount():
            painter.drawLine(area.bottomLeft(), area.bottomRight())
        if self._view.isRightToLeft():
            turn(painter, area)
        icon = "check" if chosen else _ICONS.get(moment.kind, "")
        side, gap = theme.px(18), theme.px(10)
        if icon:
            place = QRectF(area.left() + gap, area.top() + theme.px(9), side, side)
            theme.draw_icon(painter, icon, "accent" if chosen else "ink2", place)
        y = area.top() + theme.px(8)
        head, what = self._blocks(moment, index.data(_YOUNGEST), round(area.width()))
        for block, role in ((head, "ink"), (what, "ink2")):
            block.paint(painter, area.left() + side + 2 * gap, y, theme.colour(role))
            y += block.height
        painter.restore()


class MomentList(QListWidget):
    """Moments, the youngest first; ``moment_chosen`` says that another one is chosen."""

    moment_chosen = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setItemDelegate(_Painter(theme, self))
        self.currentRowChanged.connect(lambda _: self.moment_chosen.emit())
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        theme = self._theme
        self.setStyleSheet(
            f"QListWidget {{ background: {theme.colour('surface').name()}; outline: none;"
            f" border: 1px solid {theme.colour('control').name()};"
            f" border-radius: {tokens().radius['control']}px; }}"
        )
        self._fit()

    def _fit(self) -> None:
        """As tall as its rows, within bounds: a long record scrolls in it."""
        rows = min(max(self.count(), _LEAST_ROWS), _MOST_ROWS)
        self.setFixedHeight(self._theme.px(rows * _ROW) + 2)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def show_moments(self, moments: Sequence[Moment], chosen: int) -> None:
        """Show these, with the one nearest before or at event ``chosen`` chosen."""
        self.clear()
        for at, moment in enumerate(moments):
            item = QListWidgetItem(_spoken(moment, youngest=at == 0))
            item.setData(_MOMENT, moment)
            item.setData(_YOUNGEST, at == 0)
            self.addItem(item)
        self._fit()
        rows = [row for row, moment in enumerate(moments) if moment.n <= chosen]
        self.setCurrentRow(rows[0] if rows else len(moments) - 1)

    def n(self) -> int:
        """The event of the chosen moment, 0 where there is none."""
        moment: Moment | None = self.currentIndex().data(_MOMENT)
        return moment.n if moment else 0


def _spoken(moment: Moment, *, youngest: bool) -> str:
    when = time_words(moment.at)
    said = tr("As it stands: {when}").format(when=when) if youngest else when
    return f"{said}. {moment.what}"


class MomentsCard(Card):
    """From and to, and the button; ``moments_asked`` carries the two events, the older first."""

    moments_asked = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 12)
        self._record: Record | None = None
        self.column.addWidget(headline(theme, tr("Two moments of this review"), "section"))
        said = tr("The record keeps every state. Choose from when to when.")
        self.column.addWidget(Text(theme, said, "reading", "ink2"))
        choices = [("days", tr("Days and marks")), ("all", tr("Every edit"))]
        self.kind = segmented_field(theme, tr("Which moments are listed"), choices)
        self.kind.control.set_value("days")
        self.kind.control.chosen.connect(lambda _: self._list())
        self.column.addWidget(self.kind)
        self.old, self.new = MomentList(theme, tr("From")), MomentList(theme, tr("To"))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for word, moments in ((tr("From"), self.old), (tr("To"), self.new)):
            side = QVBoxLayout()
            side.setSpacing(theme.px(6))
            label = Text(theme, word, "label")
            label.setBuddy(moments)
            side.addWidget(label)
            side.addWidget(moments)
            self._row.addLayout(side, 1)
            moments.moment_chosen.connect(self._judge)
        self.column.addLayout(self._row)
        self.note = Text(theme, "", "small", "ink2")
        self.compare = Button(theme, tr("Compare these two"), "primary", icon="git-compare")
        self.compare.clicked.connect(self._ask)
        self.column.addWidget(self.note)
        self.column.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)
        theme.changed.connect(self._fit)
        self._fit()

    def show_record(self, record: Record) -> None:
        """List the moments of a record, keeping what was chosen in it."""
        if record is not self._record:
            self._record = record
            self._list()

    def _list(self) -> None:
        record = self._record
        if record is None:
            return
        every = self.kind.control.value() == "all"
        moments = every_moment(record) if every else days_and_marks(record, day_of)
        first = moments[1].n if len(moments) > 1 else 0
        old, new = self.old.n() or first, self.new.n() or len(record.events)
        for view, chosen in ((self.old, old), (self.new, new)):
            view.blockSignals(True)
            view.show_moments(moments, chosen)
            view.blockSignals(False)
        self._judge()

    def _judge(self) -> None:
        """Two different moments are needed; which is the older one the program sees by itself."""
        apart = self.old.n() != self.new.n()
        self.compare.setEnabled(apart)
        self.note.set_words("" if apart else tr("Choose two different moments."))
        self.note.setVisible(not apart)

    def _ask(self) -> None:
        old, new = sorted((self.old.n(), self.new.n()))
        self.moments_asked.emit(old, new)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The two lists beside one another where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.width() / self._theme.text_scale >= 500
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._row.setSpacing(self._theme.px(16))
