"""A few choices in one bordered row, or in a few: stage, yes or no. A radio group to keyboard and reader."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.mirrored import draw_words
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.group import Group
from dtadesign.gui.widgets.radio import Radio, RadioGroup

_SIDE = 16
_TICK = 18
_GAP = 7


class _Edges(NamedTuple):
    """At which edges of the whole a segment lies: there it has round corners and a line of its own."""

    left: bool
    right: bool
    top: bool
    bottom: bool


class _Segment(Radio):
    """One choice; those at the corners of the whole have its round ends."""

    def __init__(self, theme: Theme, text: str, edges: _Edges) -> None:
        super().__init__(theme, text)
        self._edges, self.is_steady = edges, False
        self.toggled.connect(self._restyle)  # the tick takes room
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_edges(self, edges: _Edges) -> None:
        """It stands elsewhere among the others."""
        self._edges = edges
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the word, and for the tick where it is chosen, or always if it is steady."""
        ticks = self.isChecked() or self.is_steady
        font = self._theme.font("body", 600 if ticks else None)
        word = QFontMetricsF(font).horizontalAdvance(self.text())
        tick = self._theme.px(_TICK) + self._theme.px(_GAP) if ticks else 0
        width = word + tick + 2 * self._theme.px(_SIDE)
        return QSize(round(width), self._theme.px(tokens().height["button"]))

    def _outline(self) -> QPainterPath:
        """A rectangle whose outer corners are round; inner edges are shared with a neighbour."""
        radius, at = tokens().radius["control"], self._edges
        rect = QRectF(self.rect())
        rect = rect.adjusted(0.5, 0.5, -0.5 if at.right else 0.5, -0.5 if at.bottom else 0.5)
        whole = QPainterPath()
        whole.addRoundedRect(rect, radius, radius)
        for x, beside in ((rect.left(), at.left), (rect.right() - radius, at.right)):
            for y, above in ((rect.top(), at.top), (rect.bottom() - radius, at.bottom)):
                if not (beside and above):
                    square = QPainterPath()
                    square.addRect(QRectF(x, y, radius, radius))
                    whole = whole.united(square)
        return whole

    def draw(self, painter: QPainter) -> None:
        """Paint ground, tick and word."""
        theme, chosen = self._theme, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, ground = self._edge_and_ground()
        ground = "accent" if chosen else ground
        painter.setPen(QPen(theme.colour(edge), 1))
        painter.setBrush(theme.colour(ground))
        painter.drawPath(self._outline())
        role = "onAccent" if chosen else "ink"
        font = theme.font("body", 600 if chosen else None)
        word = QFontMetricsF(font).horizontalAdvance(self.text())
        tick = theme.px(_TICK) + theme.px(_GAP) if chosen else 0
        x = (self.width() - word - tick) / 2
        if chosen:
            side = theme.px(_TICK)
            place = QRectF(x, (self.height() - side) / 2, side, side)
            theme.draw_icon(painter, "check", role, place, 2.4)
        painter.setFont(font)
        painter.setPen(theme.colour(role))
        place = QRectF(x + tick, 0, word + 2, self.height())
        draw_words(painter, place, Qt.AlignmentFlag.AlignVCenter, self.text())


def _edges(at: int, count: int, across: int) -> _Edges:
    """Where one of so many stands; the last row is a whole one."""
    row, column = divmod(at, across)
    return _Edges(column == 0, column == across - 1, row == 0, row == (count - 1) // across)


class Segmented(Group):
    """Choose one of ``choices``: pairs of a value and its word. ``chosen`` carries the value.

    ``across``: how many stand in a row; without it all of them.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[tuple[str, str]],
        name: str = "",
        parent: QWidget | None = None,
        *,
        across: int = 0,
    ) -> None:
        super().__init__(name, parent)
        self._values = [value for value, _ in choices]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        count, across = len(choices), across or len(choices)
        self.segments = tuple(
            _Segment(theme, word, _edges(at, count, across)) for at, (_, word) in enumerate(choices)
        )
        for at, segment in enumerate(self.segments):
            grid.addWidget(segment, at // across, at % across)
        self._group = RadioGroup(self.segments, self, follow=True)
        self._group.chosen.connect(lambda index: self.chosen.emit(self._values[index]))

    def set_across(self, across: int) -> None:
        """How many stand in a row from now on."""
        for at, segment in enumerate(self.segments):
            self._grid.removeWidget(segment)
            segment.set_edges(_edges(at, len(self.segments), across))
            self._grid.addWidget(segment, at // across, at % across)

    def value(self) -> str | None:
        """The chosen value."""
        index = self._group.chosen_index()
        return None if index is None else self._values[index]

    def set_value(self, value: str | None) -> None:
        """Show a value, without a signal."""
        self._group.set_chosen(None if value is None else self._values.index(value))

    def set_read_only(self, *, read_only: bool) -> None:
        """Choices that can be read and not made."""
        for segment in self.segments:
            if segment.is_read_only != read_only:
                segment.set_read_only(read_only=read_only)

    def set_steady(self, *, steady: bool) -> None:
        """Whether it keeps its width whatever is chosen, so that nothing beside it moves."""
        for segment in self.segments:
            segment.is_steady = steady
            segment.updateGeometry()

    def set_question(self, question: str) -> None:
        """What it answers: a reader hears it on coming to any part, once."""
        self.setAccessibleName(question)

    def stop(self) -> QWidget:
        """The part at which the Tab key stops."""
        stops = (part for part in self.segments if part.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return next(stops, self.segments[0])

    def take_focus(self) -> None:
        """Put the focus on what is chosen, else on the first."""
        self._group.take_focus()
