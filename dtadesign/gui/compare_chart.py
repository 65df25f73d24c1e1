"""The domains then and now: a slope chart, the same as a table, and each domain opening into its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from dtadesign.drawing.slope import Slope, broken, head_rooms, slope_chart, slope_height, slope_key
from dtadesign.drawing.tokens import tokens
from dtadesign.exchange import comparison_row_words as in_words
from dtadesign.exchange import comparison_words as say
from dtadesign.figures import figure, whole
from dtadesign.gui.compare_rows import moved_row
from dtadesign.gui.paint import paint
from dtadesign.gui.summary_table import ChartTable
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.picture_view import PictureView
from dtadesign.gui.widgets.pressable import Pressable
from dtadesign.gui.widgets.surfaces import Card, Pane
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from dtadesign.drawing.shapes import Picture
    from dtadesign.exchange.comparison_values import Comparison, DomainMoved, Moved
    from dtadesign.gui.theme import Theme

_NAMES_TWICE = 520
_NAME_SHARE = 0.27
_LEAST_HEIGHT = 400


class SlopeView(QWidget):
    """The chart as wide as there is room, as tall as its labels need."""

    def __init__(self, theme: Theme, found: Comparison, heads: tuple[str, str]) -> None:
        super().__init__()
        self._theme, self._heads = theme, heads
        self._domains = [d for d in found.domains if d.old_shown is not None and d.new_shown is not None]
        self.setAccessibleName(tr("Domains then and now"))
        apart = found.interventions_differ
        said = (in_words.domain_move(domain, apart=apart) for domain in self._domains)
        self.setAccessibleDescription(". ".join(said))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    def _measure(self, style: str) -> Callable[[str], float]:
        return QFontMetricsF(self._theme.font(style, scale=1.0)).horizontalAdvance

    def _label_width(self, width: float) -> float:
        """What the longest name would like, at most a share of the chart, never less than a word."""
        measure = self._measure("label")
        names = [domain.name for domain in self._domains]
        natural = max((measure(name) for name in names), default=0)
        longest = max((measure(word) for name in names for word in name.split()), default=0)
        return max(longest, min(natural, width * _NAME_SHARE)) + 2

    def _slopes(self, room: float) -> list[Slope]:
        found = []
        for domain in self._domains:
            old, new = domain.old_shown or 0.0, domain.new_shown or 0.0
            style = "label" if whole(old) != whole(new) else "small"
            name = broken(domain.name, room, self._measure(style))
            found.append(Slope(name, old, new, reworded=bool(domain.reworded)))
        return found

    def _fitting_heads(self, rooms: tuple[float, float]) -> tuple[str, str]:
        """The heads as far as there is room; whole they stand in "Old and new"."""
        metrics = QFontMetricsF(self._theme.font("small", scale=1.0))
        old, new = (
            metrics.elidedText(head, Qt.TextElideMode.ElideRight, room)
            for head, room in zip(self._heads, rooms, strict=True)
        )
        return old, new

    @property
    def is_empty(self) -> bool:
        """Whether there is no line to draw."""
        return not self._domains

    def picture(self, width: float) -> Picture:
        """The drawing for a width in px at 100 %."""
        room, twice = self._label_width(width), width >= _NAMES_TWICE
        return slope_chart(
            self._slopes(room),
            width,
            room,
            self._fitting_heads(head_rooms(width, room, names_twice=twice)),
            height=_LEAST_HEIGHT,
            names_twice=twice,
            mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )

    def heightForWidth(self, width: int) -> int:
        """As tall as the labels need."""
        slopes = self._slopes(self._label_width(width / self._theme.text_scale))
        return self._theme.px(max(slope_height(slopes), _LEAST_HEIGHT))

    def sizeHint(self) -> QSize:
        """A card's width."""
        width = self._theme.px(600)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow."""
        return QSize(self._theme.px(300), self._theme.px(_LEAST_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint it at the size of text."""
        painter, scale = QPainter(self), self._theme.text_scale
        picture = self.picture(self.width() / scale)
        paint(painter, picture, self._theme, QRectF(0, 0, self.width(), picture.height * scale))


class SlopeKey(QWidget):
    """The marks of the chart as they are drawn, each with its word."""

    def __init__(self, theme: Theme, *, apart: bool = False) -> None:
        super().__init__()
        flow = Flow(self, across=theme.px(16), down=theme.px(4))
        for picture, word in slope_key(apart=apart):
            part = QWidget()
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px(7))
            row.addWidget(PictureView(theme, picture), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(Text(theme, tr(word), "micro", "ink2", wrap=False))
            flow.addWidget(part)


class DomainMoveRow(Pressable):
    """A domain's move in words; pressing it unfolds what both numbers are made of."""

    def __init__(self, theme: Theme, domain: DomainMoved, *, apart: bool) -> None:
        super().__init__(theme, "")
        self._words, self._open = in_words.domain_move(domain, apart=apart), False
        both = domain.old_shown is not None and domain.new_shown is not None
        self._moved = both and figure(domain.old_shown) != figure(domain.new_shown)
        self.setProperty("focus_reach", 4)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self._words)
        self.set_open(False)

    def set_open(self, opened: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Show that its parts stand beneath, or do not."""
        self._open = opened
        self.setAccessibleDescription(tr("open") if opened else tr("closed"))
        self.update()

    def heightForWidth(self, width: int) -> int:
        """As many lines as the words need."""
        block = self._theme.typeset(self._words, "reading", width - self._theme.px(28), weight=600)
        return max(round(block.height) + self._theme.px(8), self._theme.px(34))

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self._theme.px(320), self.heightForWidth(self._theme.px(2000)))

    def minimumSizeHint(self) -> QSize:
        """Narrow, wrapped."""
        return QSize(self._theme.px(160), self._theme.px(34))

    def draw(self, painter: QPainter) -> None:
        """Paint chevron and words; what moved stands in bold."""
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self._open:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selected" if self._open else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), tokens().radius["mark"], tokens().radius["mark"])
        side, left = theme.px(16), theme.px(26)
        place = QRectF(theme.px(4), (self.height() - side) / 2, side, side)
        theme.draw_icon(painter, "chevron-down" if self._open else "chevron-right", "ink2", place)
        weight = 600 if self._moved else None
        block = theme.typeset(self._words, "reading", self.width() - left - theme.px(2), weight=weight)
        block.paint(painter, left, (self.height() - block.height) / 2, theme.colour("ink"))


class DomainsThenAndNow(Card):
    """The chart or its table, and beneath it the domains one by one."""

    consideration_asked = Signal(str)

    def __init__(
        self, theme: Theme, found: Comparison, heads: tuple[str, str], place_of: Callable[[Moved], str]
    ) -> None:
        super().__init__(theme, 10)
        self._found, self._place_of = found, place_of
        apart = found.interventions_differ
        title = tr("Domains, side by side") if apart else tr("Domains, then and now")
        self.column.addWidget(headline(theme, title, "section"))
        self.view = SlopeView(theme, found, heads)
        self.key = SlopeKey(theme, apart=found.interventions_differ)
        columns = (tr("Domain"), tr("Old"), tr("New"), tr("Compared"), tr("Reworded"))
        self.table = ChartTable(theme, tr("Domains then and now"), columns)
        self.table.set_rows([_cells(domain) for domain in found.domains if domain.compared])
        none = tr("No domain has an answer in both, so there is no line to draw.")
        self.nothing = Text(theme, none, "reading", "ink2")
        for part in (self.view, self.key, self.nothing, self.table):
            self.column.addWidget(part)
        self.rows: dict[str, DomainMoveRow] = {}
        self._opened: dict[str, Pane] = {}
        opens = tr("Each opens into what its numbers are made of.")
        compared = [domain for domain in found.domains if domain.compared]
        self.column.addSpacing(theme.px(6))
        if compared:
            self.column.addWidget(Text(theme, opens, "small", "ink2"))
        self._rows = Pane(theme, "surface")
        self.column.addWidget(self._rows)
        for domain in compared:
            self._add_row(domain)
        self.column.addWidget(Text(theme, say.overall_moved(found), "small", "ink2"))
        self.set_table(False)

    def set_table(self, as_table: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Numbers instead of the drawing, or back."""
        drawn = not self.view.is_empty
        self.view.setVisible(drawn and not as_table)
        self.key.setVisible(drawn and not as_table)
        self.table.setVisible(drawn and as_table)
        self.nothing.setVisible(not drawn)

    def _add_row(self, domain: DomainMoved) -> None:
        row = DomainMoveRow(self._theme, domain, apart=self._found.interventions_differ)
        row.clicked.connect(lambda: self.turn(domain.id))
        self.rows[domain.id] = row
        self._rows.column.addWidget(row)

    def turn(self, id_: str) -> None:
        """Open what a domain's numbers are made of, or close it."""
        if id_ not in self._opened:
            self._opened[id_] = self._parts(id_)
            at = self._rows.column.indexOf(self.rows[id_])
            self._rows.column.insertWidget(at + 1, self._opened[id_])
            self._opened[id_].hide()
        opened = self._opened[id_].isHidden()
        self._opened[id_].setVisible(opened)
        self.rows[id_].set_open(opened)

    def _parts(self, id_: str) -> Pane:
        pane = Pane(self._theme, "surface", (10, 2, 0, 10), 2)
        items = [item for item in self._found.considerations if item.domain == id_ and item.is_compared]
        for item in items:
            row, place = moved_row(self._theme, item), self._place_of(item)
            row.set_leads(bool(place))
            row.clicked.connect(lambda _=False, place=place: self.consideration_asked.emit(place))
            pane.column.addWidget(row)
        for words in in_words.sums(items):
            pane.column.addWidget(Text(self._theme, words, "small", "ink2"))
        return pane


def _cells(domain: DomainMoved) -> list[str]:
    counts = (str(domain.compared), str(domain.reworded))
    return [domain.name, figure(domain.old_shown), figure(domain.new_shown), *counts]
