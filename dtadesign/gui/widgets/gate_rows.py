"""Gates in lists, in a strip of marks, and as counts: never averaged, never without a word."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from dtadesign.drawing.marks import GATE_STATES, gate_mark
from dtadesign.drawing.tokens import tokens
from dtadesign.gui.mirrored import draw_words
from dtadesign.gui.paint import paint
from dtadesign.gui.text_block import TextBlock
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.kept import Kept, measured
from dtadesign.gui.widgets.pressable import Pressable
from dtadesign.scoring.words import gate_word
from dtadesign.wording import tr

STRIP_ORDER = ("fail", "unknown", "partial", "unshown", "pass", "set_aside", "open")
"""In the strip open ones come last, because there it shows progress."""
_MARK = 18
_GAP = 9


class GateRow(Pressable):
    """One gate: mark, title and word; ``clicked`` asks to go to its consideration.

    ``stacked`` puts id and word beneath the title, for narrow panes; else the word stands at
    the right. ``quiet`` is for gates that are met: regular weight, no word of its own.
    """

    def __init__(
        self,
        theme: Theme,
        state: str,
        title: str,
        consideration: str = "",
        *,
        stacked: bool = False,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self._title, self._id, self._state = title, consideration, state
        self._stacked, self._quiet = stacked, quiet
        self.setProperty("focus_reach", 4)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_state(state)

    def set_state(self, state: str) -> None:
        """Show another state."""
        self._state = state
        name = f"{self._title}, {self._id}" if self._id else self._title
        self.setAccessibleName(tr("{gate}, gate {state}").format(gate=name, state=gate_word(state)))
        self._restyle()

    def _word(self) -> str:
        word = "" if self._quiet else gate_word(self._state)
        return " · ".join(filter(None, (self._id, word))) if self._stacked else word

    def _word_block(self, width: float) -> TextBlock:
        return self._theme.typeset(self._word(), "small", width)

    def _left(self) -> int:
        return self._theme.px(_MARK) + self._theme.px(_GAP)

    def _word_width(self) -> float:
        """What the word takes at the right of the title."""
        if self._stacked or not self._word():
            return 0
        metrics = QFontMetricsF(self._theme.font("small"))
        return metrics.horizontalAdvance(self._word()) + self._theme.px(14)

    def _title_block(self, width: int) -> TextBlock:
        style = "small" if self._quiet else "reading"
        weight = None if self._stacked or self._quiet else 600
        room = width - self._left() - self._word_width()
        return self._theme.typeset(self._title, style, room, weight=weight, line="small")

    @measured
    def heightForWidth(self, width: int) -> int:
        """Title, and beneath it the word where it is stacked."""
        height = self._title_block(width).height
        if self._stacked and self._word():
            height += self._word_block(width - self._left()).height
        return round(height) + self._theme.px(4 if self._quiet else 8)

    def sizeHint(self) -> QSize:
        """A line in a pane."""
        width = self._theme.px(160 if self._quiet else 280)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, its title wrapped."""
        least = self._theme.px(24)
        return QSize(self._theme.px(120), least)

    def draw(self, painter: QPainter) -> None:
        """Paint mark, title and word."""
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken"))
            radius = tokens().radius["mark"]
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        title, top = self._title_block(self.width()), theme.px(2 if self._quiet else 4)
        side = theme.px(16 if self._quiet else _MARK)
        mark = QRectF(0, top + (title.line_height - side) / 2, side, side)
        paint(painter, gate_mark(self._state), theme, mark)
        title.paint(painter, self._left(), top, theme.colour("ink"))
        if not self._word():
            return
        word = self._word_block(self.width() - self._left() if self._stacked else 1e6)
        if self._stacked:
            word.paint(painter, self._left(), top + title.height, theme.colour("ink2"))
        else:
            word.paint(painter, self.width() - word.width, top, theme.colour("ink"))


class GateStrip(Kept, QWidget):
    """All gates as small marks in a line that wraps; its sentence counts them in words."""

    def __init__(self, theme: Theme, side: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._side = theme, side
        self._states: tuple[str, ...] = ()
        # Not Fixed: that would hold it at the one line of its size hint.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    def set_states(self, states: Sequence[str]) -> None:
        """Show gates in these states, in the strip's own order."""
        self._states = tuple(sorted(states, key=STRIP_ORDER.index))
        self.setAccessibleName(_gates_words(states))
        self.updateGeometry()
        self.update()

    def _step(self) -> float:
        return self._theme.px(self._side) + self._theme.px(3)

    def _in_line(self, width: int) -> int:
        return max(1, int((width + self._theme.px(3)) / self._step()))

    def _lines(self, width: int) -> int:
        return -(-len(self._states) // self._in_line(width)) or 1

    @measured
    def heightForWidth(self, width: int) -> int:
        """As many lines as the marks need."""
        return round(self._lines(width) * self._step())

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(round(len(self._states) * self._step()), round(self._step()))

    def minimumSizeHint(self) -> QSize:
        """A few marks a line."""
        return QSize(self._theme.px(80), round(self._step()))

    def draw(self, painter: QPainter) -> None:
        """Paint the marks."""
        side = self._theme.px(self._side)
        columns = -(-len(self._states) // self._lines(self.width())) or 1  # no line with one mark alone
        for i, state in enumerate(self._states):
            row, column = divmod(i, columns)
            place = QRectF(column * self._step(), row * self._step(), side, side)
            paint(painter, gate_mark(state), self._theme, place)


class GateCounts(Kept, QWidget):
    """How many gates stand in each state: mark and number, for the strip of a small window."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_states(self, states: Sequence[str]) -> None:
        """Show the counts of gates in these states; a state that no gate has is left out."""
        counted = Counter(states)
        self._counts = [(s, str(counted[s])) for s in STRIP_ORDER if counted[s]]
        self.setAccessibleName(_gates_words(states))
        self.updateGeometry()
        self.update()

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(self._theme.font("reading"))
        mark = self._theme.px(16 + 5)
        return [mark + metrics.horizontalAdvance(number) for _, number in self._counts]

    def sizeHint(self) -> QSize:
        """All in one line."""
        gaps = self._theme.px(13) * max(len(self._counts) - 1, 0)
        return QSize(round(sum(self._widths())) + gaps + 1, self._theme.px(22))

    def draw(self, painter: QPainter) -> None:
        """Paint marks and numbers."""
        theme, x = self._theme, 0.0
        side = theme.px(16)
        for (state, number), width in zip(self._counts, self._widths(), strict=True):
            place = QRectF(x, (self.height() - side) / 2, side, side)
            paint(painter, gate_mark(state), theme, place)
            painter.setFont(theme.font("reading"))
            painter.setPen(theme.colour("ink"))
            word = QRectF(x + theme.px(16 + 5), 0, width, self.height())
            draw_words(painter, word, Qt.AlignmentFlag.AlignVCenter, number)
            x += width + theme.px(13)


def gate_counts(states: Sequence[str]) -> str:
    """Count gates in words, what needs care first: "1 not met, 2 met, 13 still open"."""
    counted = Counter(states)
    return ", ".join(f"{counted[s]} {gate_word(s)}" for s in GATE_STATES if counted[s])


def _gates_words(states: Sequence[str]) -> str:
    if not states:
        return tr("Gates: none apply")
    return tr("Gates: {counts}").format(counts=gate_counts(states))
