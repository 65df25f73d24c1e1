"""What one presses on the start page besides buttons: a recent review, a way to begin."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from dtadesign.drawing.marks import gate_mark
from dtadesign.drawing.tokens import tokens
from dtadesign.gui.paint import paint
from dtadesign.gui.recent_words import when
from dtadesign.gui.settings import Recent
from dtadesign.gui.text_block import NO_LIMIT, TextBlock
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.pressable import Pressable
from dtadesign.scoring.words import VERDICT_WORDS

_SIDE = 22
_TOP = 16


class RecentRow(Pressable):
    """A review that was open: its name, what comes next, how far it is, when it was."""

    def __init__(self, theme: Theme, recent: Recent, today: datetime, *, first: bool, last: bool) -> None:
        super().__init__(theme, "")
        self.recent, self._when = recent, when(recent.at, today)
        self._first, self._last, self._missing = first, last, False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name()

    def set_missing(self) -> None:
        """Its file is not where it was."""
        self._missing = True
        self._name()
        self.update()

    @property
    def is_missing(self) -> bool:
        """Whether its file is not where it was."""
        return self._missing

    def _state(self) -> str:
        if self._missing:
            return "Not found"
        if self.recent.is_finished:
            return VERDICT_WORDS.get(self.recent.verdict, "")
        return f"{self.recent.answered} of {self.recent.in_scope}"

    def _about(self) -> str:
        return (
            f"It is no longer at {self.recent.path}. Press to take it off this list."
            if self._missing
            else self.recent.about
        )

    def _name(self) -> None:
        said = f"{self.recent.title}. {self._about()}. {self._state()}. {self._when}"
        self.setAccessibleName(said)
        self.setToolTip(self.recent.path)

    def _columns(self, width: int) -> tuple[float, float]:
        """The room for the names and where the state begins; nothing where they go beneath."""
        px = self._theme.px
        right = max(px(112), QFontMetricsF(self._theme.font("small")).horizontalAdvance(self._when))
        state = width - px(_SIDE) - right - px(190)
        return (state - px(_SIDE) - px(16), state) if state > px(300) else (width - 2 * px(_SIDE), 0.0)

    def _blocks(self, width: int) -> tuple[TextBlock, TextBlock]:
        theme = self._theme
        room, _ = self._columns(width)
        title = TextBlock(self.recent.title, theme.font("body", 600), theme.line_height("body"), room)
        about = TextBlock(self._about(), theme.font("small"), theme.line_height("small"), room)
        return title, about

    def heightForWidth(self, width: int) -> int:
        """Title and second line, wrapped if they must be."""
        title, about = self._blocks(width)
        beneath = 0 if self._columns(width)[1] else self._theme.line_height("small") + 4
        return round(title.height + about.height + beneath + 2 * self._theme.px(_TOP))

    def sizeHint(self) -> QSize:
        """A wide row."""
        width = self._theme.px(640)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, wrapped."""
        return QSize(self._theme.px(240), self._theme.px(64))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint ground, names, state and day."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        title, about = self._blocks(self.width())
        side, top = theme.px(_SIDE), theme.px(_TOP)
        title.paint(painter, side, top, theme.colour("ink"))
        about.paint(painter, side, top + title.height, theme.colour("fail" if self._missing else "ink2"))
        _, left = self._columns(self.width())
        middle = self.height() / 2
        if not left:
            left, middle = side, self.height() - top - theme.line_height("small") / 2
        self._paint_state(painter, left, middle)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        place = QRectF(self.width() - side - theme.px(200), middle - 20, theme.px(200), 40)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, flags, self._when)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme
        pressed = self.underMouse() or self.hasFocus() or self._first
        ground = "selected" if pressed and not self._missing else "surface"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        painter.drawPath(self._outline())
        if not self._last:
            painter.setPen(QPen(theme.colour("line"), 1))
            y = self.height() - 0.5
            painter.drawLine(0, round(y - 0.5), self.width(), round(y - 0.5))

    def _outline(self) -> QPainterPath:
        """The row's ground, rounded where the list's card is."""
        radius, rect = tokens().radius["panel"] - 1, QRectF(self.rect())
        path, square = QPainterPath(), QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(rect, radius, radius)
        if not self._first:
            square.addRect(QRectF(rect.x(), rect.y(), rect.width(), radius))
        if not self._last:
            square.addRect(QRectF(rect.x(), rect.bottom() - radius, rect.width(), radius))
        return path.united(square)

    def _paint_state(self, painter: QPainter, left: float, middle: float) -> None:
        theme = self._theme
        if self.recent.is_finished and not self._missing:
            side = theme.px(18)
            paint(painter, gate_mark(self.recent.worst), theme, QRectF(left, middle - side / 2, side, side))
            left += side + theme.px(8)
        elif not self._missing:
            bar = QRectF(left, middle - theme.px(4), theme.px(56), theme.px(8))
            painter.setPen(QPen(theme.colour("control"), 1))
            painter.setBrush(theme.colour("surface"))
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
            share = self.recent.answered / max(self.recent.in_scope, 1)
            done = QRectF(bar.x(), bar.y(), bar.width() * share, bar.height())
            painter.fillRect(done, theme.colour("accent"))
            left += bar.width() + theme.px(10)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink"))
        place = QRectF(left, middle - 20, theme.px(190), 40)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._state())


_CHEVRON = 16


class WayRow(Pressable):
    """Another way to begin: an icon, a word in bold, a line of what it is."""

    def __init__(self, theme: Theme, icon: str, word: str, line: str) -> None:
        super().__init__(theme, "")
        self._icon_name, self._word, self._line = icon, word, ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("focus_reach", 4)
        self.set_line(line)

    def set_line(self, line: str) -> None:
        """Say more exactly what it is."""
        self._line = line
        self.setAccessibleName(f"{self._word}. {line}")
        self._restyle()

    def sizeHint(self) -> QSize:
        """Word and line."""
        line = TextBlock(self._line, self._theme.font("small"), 1, NO_LIMIT).width
        word = TextBlock(self._word, self._theme.font("body", 600), 1, NO_LIMIT).width
        width = self._theme.px(34) + max(line, word + self._theme.px(_CHEVRON + 6)) + self._theme.px(8)
        height = self._theme.line_height("body") + self._theme.line_height("small") + self._theme.px(8)
        return QSize(round(width), height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint icon, word and line."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken"))
            radius = tokens().radius["control"]
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        top, side, line = theme.px(4), theme.px(20), theme.line_height("body")
        place = QRectF(0, top + (line - side) / 2, side, side)
        theme.draw_icon(painter, self._icon_name, "accent", place)
        left = theme.px(32)
        painter.setFont(theme.font("body", 600))
        painter.setPen(theme.colour("accent"))
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, top, self.width(), line), vertical, self._word)
        chevron, word = theme.px(_CHEVRON), painter.fontMetrics().horizontalAdvance(self._word)
        after = QRectF(left + word + theme.px(6), top + (line - chevron) / 2, chevron, chevron)
        theme.draw_icon(painter, "chevron-right", "accent", after, 2.2)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        small = theme.line_height("small")
        painter.drawText(QRectF(left, top + line, self.width(), small), vertical, self._line)
