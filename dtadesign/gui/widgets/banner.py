"""One or two lines of news, care, trouble or success, which stay until they are read."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.text_block import Words, plain
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.buttons import IconButton, LinkButton
from dtadesign.gui.widgets.icon_view import IconView
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

BannerKind = Literal["news", "care", "problem", "done"]

_ICON = 20
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_MOST_OF_IT = 0.4
"""How much of the width links may take beside the sentence."""
_LOW = 120
"""A banner that may be no taller than this, in px at 100 %, keeps its room for words."""
_LOOKS = {
    "news": ("accentSoft", "accent", "info"),
    "care": ("partialSoft", "partial", "triangle-alert"),
    "problem": ("failSoft", "fail", "circle-alert"),
    "done": ("passSoft", "pass", "check"),
}


class _Low(QScrollArea):
    """A sentence no taller than it may be; what does not fit scrolls, by keys too."""

    def __init__(self, sentence: Text) -> None:
        super().__init__()
        self._sentence, self._most = sentence, 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(sentence)
        sentence.setAutoFillBackground(False)
        reading = sentence.sizePolicy()
        reading.setVerticalPolicy(QSizePolicy.Policy.Preferred)  # as tall as its width asks for, not its hint
        sentence.setSizePolicy(reading)
        self.verticalScrollBar().rangeChanged.connect(self._take_keys)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def _take_keys(self, _: int, most: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self._sentence.text())

    def set_most(self, height: int) -> None:
        """How tall it may be."""
        if height != self._most:
            self._most = height
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where all of it fits, no bar takes the width that would make it one line more."""
        fits = self._sentence.heightForWidth(self.width()) <= self.height()
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOff if fits else policies.ScrollBarAsNeeded)
        super().resizeEvent(event)

    def heightForWidth(self, width: int) -> int:
        """All of it, or as much as it may."""
        needed = self._sentence.heightForWidth(width)
        return min(needed, self._most)

    def sizeHint(self) -> QSize:
        """As the sentence by itself."""
        hint = self._sentence.sizeHint()
        return QSize(hint.width(), min(hint.height(), self._most))

    def minimumSizeHint(self) -> QSize:
        """A line."""
        return self._sentence.minimumSizeHint()


class Banner(QFrame):
    """A sentence on a soft ground, with at most one action, and closable if ``closable``.

    ``next_asked`` wants the next of several that are shown one at a time.
    """

    action_asked = Signal()
    closed = Signal()
    next_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        kind: BannerKind,
        words: Words,
        action: str = "",
        *,
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._kind = theme, kind
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        _, role, icon = _LOOKS[kind]
        column = QVBoxLayout(self)
        column.setSpacing(0)
        self._row, self._below = QHBoxLayout(), QHBoxLayout()
        column.addLayout(self._row)
        column.addLayout(self._below)
        self._row.addWidget(IconView(theme, icon, role, _ICON), 0, Qt.AlignmentFlag.AlignVCenter)
        self.sentence = Text(theme, words, "reading")
        self._row.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        self._low: _Low | None = None
        self._most, self._is_stacked = 0, False
        self._ends: list[LinkButton] = []
        self.turn: LinkButton | None = None
        self._close = self._make_close() if closable else None
        if action:
            self.add_action(action).clicked.connect(self.action_asked)
        theme.changed.connect(self._space)
        self.set_words(words)
        self._space()

    def _make_close(self) -> IconButton:
        close = IconButton(self._theme, "x", tr("Close this message"), "button_small")
        close.clicked.connect(self.hide)
        close.clicked.connect(self.closed)
        self._row.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
        return close

    def add_action(self, words: str) -> LinkButton:
        """A link behind the sentence, beneath it where that would leave the sentence no room."""
        link = LinkButton(self._theme, words, "reading", self)
        self._ends.append(link)
        self._place_ends(stacked=self._is_stacked)
        link.show()
        before: QWidget = self
        for stop in (*self._ends, *((self._close,) if self._close is not None else ())):
            QWidget.setTabOrder(before, stop)
            before = stop
        return link

    def set_words(self, words: Words) -> None:
        """Say something else of the same kind."""
        self.sentence.set_words(words)
        self.setAccessibleName(plain(words))

    def set_turn(self, at: int, of: int) -> None:
        """Which of how many it is; of one alone nothing is said."""
        if self.turn is None:
            if of == 1:
                return
            self.turn = self.add_action("")
            self.turn.clicked.connect(self.next_asked)
        self.turn.setText(tr("{at} of {all}").format(at=at, all=of))
        self.turn.setAccessibleName(tr("Message {at} of {all}: show the next").format(at=at, all=of))
        self.turn.setToolTip(tr("Show the next message"))
        self.turn.setVisible(of > 1)
        self.turn.updateGeometry()
        self._fit()

    # --- room

    def set_most(self, height: int) -> None:
        """How tall it may be, in whole lines; its sentence scrolls where it needs more."""
        self._most = height
        if self._low is None:
            at = self._row.indexOf(self.sentence)
            self._row.removeWidget(self.sentence)
            self._low = _Low(self.sentence)
            self._row.insertWidget(at, self._low, 1, Qt.AlignmentFlag.AlignVCenter)
        self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other places for its links."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        ends = [end for end in self._ends if not end.isHidden()]
        width = sum(end.sizeHint().width() + self._row.spacing() for end in ends)
        stacked = width > _MOST_OF_IT * self.width()
        if stacked != self._is_stacked:
            self._place_ends(stacked=stacked)
        if self._low is not None:
            line = self._theme.line_height("reading")
            room = self._most - 2 * self._edge() - (self._below.sizeHint().height() if stacked else 0)
            self._low.set_most(max(room // line, 1) * line)

    def _place_ends(self, *, stacked: bool) -> None:
        self._is_stacked = stacked
        for end in self._ends:
            self._row.removeWidget(end)
        while self._below.takeAt(0) is not None:
            pass
        if stacked:
            self._below.addSpacing(self._theme.px(_ICON) + self._row.spacing())
        for end in self._ends:
            row, at = (self._below, -1) if stacked else (self._row, self._row.count())
            row.insertWidget(at if stacked or self._close is None else at - 1, end, 0, _MIDDLE)
        if stacked:
            self._below.addStretch(1)

    def _edge(self) -> int:
        """What it keeps free above and beneath."""
        theme, is_low = self._theme, self._low is not None and self._most < self._theme.px(_LOW)
        top = theme.px(5 if is_low else 12)
        if (
            self._close is None
        ):  # its button is taller than a line of words, and is not to make the bar taller
            return top
        more = theme.px(tokens().height["button_small"]) - theme.line_height("reading")
        return max(theme.px(2), top - more // 2)

    def _space(self) -> None:
        side, top, layout = self._theme.px(16), self._edge(), self.layout()
        if layout is not None:
            layout.setContentsMargins(side, top, side, top)
        for row in (self._row, self._below):
            row.setSpacing(self._theme.px(10))
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the ground and its edge."""
        ground, border, _ = _LOOKS[self._kind]
        paint_soft_ground(self, self._theme, ground, border)


def paint_soft_ground(widget: QWidget, theme: Theme, ground: str, border: str) -> None:
    """Fill a widget with a soft ground and a hairline; in high contrast the line is all."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(border), 1))
    painter.setBrush(theme.colour(ground))
    radius = tokens().radius["card"]
    rect = QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(rect, radius, radius)
