"""A few choices in one bordered row: stage, yes or no. A radio group to keyboard and reader."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.mirrored import draw_words, painting
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.group import Group
from dtadesign.gui.widgets.radio import Radio, RadioGroup

_SIDE = 16
_TICK = 18
_GAP = 7


class _Segment(Radio):
    """One choice of the row; the first and the last have its round ends."""

    def __init__(self, theme: Theme, text: str, *, first: bool, last: bool) -> None:
        super().__init__(theme, text)
        self._first, self._last, self._stacked = first, last, False
        self.toggled.connect(self._restyle)  # the tick takes room
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the word, and for the tick where it is chosen."""
        width = self.width_if(chosen=self.isChecked())
        return QSize(width, self._theme.px(tokens().height["button"]))

    def width_if(self, *, chosen: bool) -> int:
        """How wide it is when it is chosen, or not."""
        font = self._theme.font("body", 600 if chosen else None)
        word = QFontMetricsF(font).horizontalAdvance(self.text())
        tick = self._theme.px(_TICK) + self._theme.px(_GAP) if chosen else 0
        return round(word + tick + 2 * self._theme.px(_SIDE))

    def set_stacked(self, *, stacked: bool) -> None:
        """Whether the next one stands beneath instead of beside."""
        self._stacked = stacked
        across = QSizePolicy.Policy.Ignored if stacked else QSizePolicy.Policy.Minimum
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.update()

    def _outline(self) -> QPainterPath:
        """A rectangle whose outer corners are round; inner edges are shared with a neighbour."""
        radius, shared = tokens().radius["control"], -0.5 if self._last else 0.5
        right, bottom = (-0.5, shared) if self._stacked else (shared, -0.5)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, right, bottom)
        whole = QPainterPath()
        whole.addRoundedRect(rect, radius, radius)
        for flat, at_end in ((not self._first, False), (not self._last, True)):
            if flat:
                square = QPainterPath()
                square.addRect(self._edge(rect, radius, at_end=at_end))
                whole = whole.united(square)
        return whole

    def _edge(self, rect: QRectF, radius: float, *, at_end: bool) -> QRectF:
        """The strip in which the corners towards a neighbour lie."""
        if self._stacked:
            return QRectF(rect.left(), rect.bottom() - radius if at_end else rect.top(), rect.width(), radius)
        return QRectF(rect.right() - radius if at_end else rect.left(), rect.top(), radius, rect.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint ground, tick and word."""
        theme, painter, chosen = self._theme, painting(self), self.isChecked()
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


class Segmented(Group):
    """Choose one of ``choices``: pairs of a value and its word. ``chosen`` carries the value.

    Where the row is too narrow for its words, as in a language of longer ones, they stand beneath
    one another.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[tuple[str, str]],
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._values = [value for value, _ in choices]
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        last = len(choices) - 1
        self.segments = tuple(
            _Segment(theme, word, first=i == 0, last=i == last) for i, (_, word) in enumerate(choices)
        )
        for segment in self.segments:
            row.addWidget(segment)
        self._group = RadioGroup(self.segments, self, follow=True)
        theme.changed.connect(self._fit)
        self._group.chosen.connect(lambda index: self.chosen.emit(self._values[index]))

    def _beside(self) -> int:
        """The width of all beside one another, whichever is chosen."""
        plain = [segment.width_if(chosen=False) for segment in self.segments]
        chosen = [segment.width_if(chosen=True) for segment in self.segments]
        return sum(plain) + max(wide - narrow for wide, narrow in zip(chosen, plain, strict=True))

    def minimumSizeHint(self) -> QSize:
        """All beneath one another."""
        widest = max(segment.width_if(chosen=True) for segment in self.segments)
        return QSize(widest, self.segments[0].sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """One row, or one for each."""
        rows = len(self.segments) if width < self._beside() else 1
        return rows * self.segments[0].sizeHint().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beneath one another where they do not fit beside."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        stacked, ways = self.width() < self._beside(), QBoxLayout.Direction
        if stacked != (self._row.direction() == ways.TopToBottom):
            self._row.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
            for segment in self.segments:
                segment.set_stacked(stacked=stacked)

    def sizeHint(self) -> QSize:
        """All beside one another."""
        return QSize(self._beside(), self.segments[0].sizeHint().height())

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
