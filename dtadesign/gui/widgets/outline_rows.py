"""The rows of the outline: what they show, how they are read out, measured and painted."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from dtadesign.drawing.marks import Vessel, gate_mark, level_mark
from dtadesign.drawing.tokens import tokens
from dtadesign.gui.mirrored import draw_words, turn
from dtadesign.gui.paint import paint
from dtadesign.gui.text_block import TextBlock
from dtadesign.gui.theme import Theme
from dtadesign.scoring.words import gate_word
from dtadesign.wording import mark, tr

Index = QModelIndex | QPersistentModelIndex

ENTRY = Qt.ItemDataRole.UserRole
_MOST_PICTURES = 200
_ANSWER_WORDS: dict[Vessel, str] = {
    None: mark("still open"), "unknown": mark("not known yet"), "na": mark("not applicable"),
}  # fmt: skip


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


@dataclass(frozen=True, slots=True)
class Row:
    """All that the look of a row depends on but its size, the theme and the screen.

    ``is_here``: it is, or holds, the consideration that the page shows.
    """

    value: OutlineDomain | OutlineEntry
    is_here: bool
    is_pointed: bool
    is_open: bool


def entry_sentence(entry: OutlineEntry, place: int, of: int) -> str:
    """How a consideration's row is read out."""
    if entry.answer in _ANSWER_WORDS:
        parts = [entry.title, tr(_ANSWER_WORDS[entry.answer])]
    else:
        parts = [entry.title, tr("level {level}").format(level=entry.answer)]
    if entry.gate == "open":
        parts.append(tr("a gate"))
    elif entry.gate:
        parts.append(tr("gate {state}").format(state=gate_word(entry.gate)))
    if entry.aside:
        parts.append(entry.aside)
    return ", ".join([*parts, tr("{place} of {all}").format(place=place, all=of)])


def domain_sentence(domain: OutlineDomain) -> str:
    """How a domain's row is read out."""
    if not domain.in_scope:
        return domain.name
    said = tr("{domain}, {answered} of {in_scope} answered")
    said = said.format(domain=domain.name, answered=domain.answered, in_scope=domain.in_scope)
    if not domain.worst:
        return said
    return said + ", " + tr("a gate is {state}").format(state=gate_word(domain.worst))


class OutlineView(QTreeView):
    """A tree that knows which consideration the page shows."""

    current_id = ""


class OutlineRows(QStyledItemDelegate):
    """Measures and paints the rows."""

    def __init__(self, theme: Theme, outline: OutlineView) -> None:
        super().__init__(outline)
        self._theme, self._outline = theme, outline
        self._pictures: dict[Hashable, QPixmap] = {}
        theme.changed.connect(self._pictures.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """As tall as the words need at the outline's width."""
        width, value = self._outline.viewport().width(), index.data(ENTRY)
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
        """Paint a row, from its picture where that has the screen's own pixels."""
        rect, ratio = option.rect, painter.deviceTransform().m11()
        row = self._row(option, index)
        if ratio.is_integer():
            painter.drawPixmap(rect.topLeft(), self._picture(row, rect.size(), ratio))
        else:
            self._draw(painter, row, QRectF(rect))

    def _row(self, option: QStyleOptionViewItem, index: Index) -> Row:
        value, pointed = index.data(ENTRY), bool(option.state & QStyle.StateFlag.State_MouseOver)
        return Row(value, self._is_here(value), pointed, self._outline.isExpanded(index))

    def _is_here(self, value: OutlineDomain | OutlineEntry) -> bool:
        entries = value.entries if isinstance(value, OutlineDomain) else (value,)
        return any(entry.id == self._outline.current_id for entry in entries)

    def _picture(self, row: Row, size: QSize, ratio: float) -> QPixmap:
        """Kept, as an outline that opens and closes paints rows again that only moved."""
        key = (row, size.width(), size.height(), ratio, self._outline.isRightToLeft())
        if key not in self._pictures:
            if len(self._pictures) > _MOST_PICTURES:
                self._pictures.clear()
            picture = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(self._theme.colour("page"))
            painter = QPainter(picture)
            self._draw(painter, row, QRectF(0, 0, size.width(), size.height()))
            painter.end()
            self._pictures[key] = picture
        return self._pictures[key]

    def _draw(self, painter: QPainter, row: Row, rect: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._outline.isRightToLeft():
            turn(painter, rect)
        if isinstance(row.value, OutlineDomain):
            self._paint_ground(painter, rect, current=False, hover=row.is_pointed)
            self._paint_domain(painter, row.value, rect, opened=row.is_open)
        else:
            self._paint_ground(painter, rect, current=row.is_here, hover=row.is_pointed)
            self._paint_entry(painter, row.value, rect, current=row.is_here)
        painter.restore()

    def _count(self, domain: OutlineDomain) -> str:
        return f"{domain.answered}/{domain.in_scope}" if domain.in_scope else ""

    def _name(self, domain: OutlineDomain, width: float) -> TextBlock:
        theme = self._theme
        room = width - theme.px(22) - theme.px(50) - (theme.px(24) if domain.worst else 0)
        weight = 600 if self._is_here(domain) else None
        return theme.typeset(domain.name, "reading", room, weight=weight, line="label")

    def _title(self, entry: OutlineEntry, width: float) -> TextBlock:
        theme = self._theme
        room = width - theme.px(43) - theme.px(32)
        weight = 600 if self._is_here(entry) else None
        return theme.typeset(entry.title, "small", room, weight=weight)

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
        draw_words(painter, place, flags, self._count(domain))
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
            below = theme.typeset(entry.aside, "micro")
            below.paint(painter, rect.x() + theme.px(43), top + block.height, theme.colour("ink2"))
