"""What one presses on the start page besides buttons: a recent review, a way to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.ink import brush_of, fill, line, pen_of, rounded
from dtadesign.gui.widgets.pressable import Pressable
from dtadesign.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent

    from dtadesign.gui.settings import Recent
    from dtadesign.gui.text_block import TextBlock
    from dtadesign.gui.theme import Theme

_SIDE = 22
_TOP = 14
_STATE, _WHEN = 196, 104
_BAR = 56
_UP, _DOWN, _DELETE = 0x01000013, 0x01000015, 0x01000007


class RecentRow(Pressable):
    """A review that was open: its name, what comes next, how far it is, when it was."""

    turns = False
    forget_asked = Signal()
    step_asked = Signal(int)

    def __init__(self, theme: Theme, recent: Recent, when: str, *, first: bool, last: bool) -> None:
        super().__init__(theme, "")
        self.recent, self._when = recent, when
        self._first, self._last, self._missing, self._held = first, last, False, ""
        self._marks_ready = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def set_state(self, recent: Recent, *, missing: bool, held: str) -> None:
        """What was found out about its file: where it is, who has it open, how far it is now."""
        before = (self.recent, self._missing, self._held, self._marks_ready)
        self.recent, self._missing, self._held, self._marks_ready = recent, missing, held, True
        if before != (recent, missing, held, True):
            self._name()
            self._restyle()

    @property
    def is_missing(self) -> bool:
        """Whether its file is not where it was."""
        return self._missing

    # --- what it says

    def state(self) -> str:
        """How far it is, in words: the verdict once all is answered."""
        if self._missing:
            return tr("Not found")
        if self.recent.is_finished:
            from dtadesign.scoring.words import verdict_word

            return verdict_word(self.recent.verdict)
        return tr("{answered} of {in_scope}").format(
            answered=self.recent.answered, in_scope=self.recent.in_scope
        )

    def beneath(self) -> str:
        """Who has it open, else how many gates are not met; nothing where neither holds."""
        if self._missing:
            return ""
        if self._held:
            return tr("open elsewhere")
        gates = self.recent.gates
        return tr("%n gate[|s] not met", "", gates) if gates else ""

    def about(self) -> str:
        """The second line: what comes next, who holds it, or where it is no longer."""
        if self._missing:
            said = tr("It is no longer at {path}. Press to take it off this list.")
            return said.format(path=self.recent.path)
        if self._held:
            return tr("Open elsewhere, {holder}. Here it opens to read.").format(holder=self._held)
        return self.recent.about

    def _name(self) -> None:
        parts = (self.recent.title, self.about(), self.state(), self.beneath(), self._when)
        self.setAccessibleName(". ".join(part for part in parts if part))
        self.setAccessibleDescription(tr("Delete takes it off this list; its file stays."))
        self.setToolTip(self.recent.path)

    # --- room

    def _columns(self, width: int) -> tuple[float, float]:
        """The room for the names and where the state begins; nothing where it goes beneath."""
        px = self._theme.px
        right = max(px(_WHEN), self._set(self._when, "small").width + px(12))
        state = width - px(_SIDE) - right - px(_STATE)
        return (state - px(_SIDE) - px(16), state) if state > px(280) else (width - 2 * px(_SIDE), 0.0)

    def _set(
        self, words: str, style: str, width: float = 1e6, weight: int | None = None, ink: str = "ink2"
    ) -> TextBlock:
        return self._theme.typeset(words, style, width, weight=weight, ink=ink)

    def _blocks(self, width: int) -> tuple[TextBlock, TextBlock]:
        room, _ = self._columns(width)
        title = self._set(self.recent.title, "body", room, 600, ink="ink")
        return title, self._set(self.about(), "small", room, ink="fail" if self._missing else "ink2")

    def height_for(self, width: int) -> int:
        """Title and second line, wrapped if they must be, and the state beneath where there is no room."""
        title, about = self._blocks(width)
        beneath = 0 if self._columns(width)[1] else self._theme.line_height("small") + self._theme.px(4)
        return round(title.height + about.height + beneath + 2 * self._theme.px(_TOP))

    def sizeHint(self) -> QSize:
        """A wide row."""
        width = self._theme.px(640)
        return QSize(width, self.height_for(width))

    # --- painting

    def draw(self, painter: QPainter) -> None:
        """Paint ground, names, state and day."""
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        title, about = self._blocks(self.width())
        side, top = theme.px(_SIDE), theme.px(_TOP)
        self._put(painter, title, side, top)
        self._put(painter, about, side, top + title.height)
        _, left = self._columns(self.width())
        middle = self.height() / 2
        if not left:
            left, middle = side, self.height() - top - theme.line_height("small") / 2
        self._paint_state(painter, left, middle)
        day = self._set(self._when, "small")
        self._put(painter, day, self.width() - side - day.width, middle - day.height / 2)

    def _put(self, painter: QPainter, block: TextBlock, x: float, y: float) -> None:
        block.paint(painter, self.width() - x - block.width if self.isRightToLeft() else x, y)

    def _place(self, rect: QRectF) -> QRectF:
        if self.isRightToLeft():
            rect.moveLeft(self.width() - rect.right())
        return rect

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme
        pressed = self.underMouse() or self.hasFocus()
        ground = "selected" if pressed and not self._missing else "surface"
        painter.fillPath(self._outline(), brush_of(theme.colour(ground)))
        if not self._last:
            y = self.height() - 0.5
            line(painter, (0, y, self.width(), y), pen_of(theme.colour("line")))

    def _outline(self) -> QPainterPath:
        """The row's ground, rounded where the list's card is."""
        radius, rect = tokens().radius["panel"] - 1, QRectF(self.rect())
        path, square = QPainterPath(), QPainterPath()
        path.addRoundedRect(rect, radius, radius)
        if not self._first:
            square.addRect(QRectF(rect.x(), rect.y(), rect.width(), radius))
        if not self._last:
            square.addRect(QRectF(rect.x(), rect.bottom() - radius, rect.width(), radius))
        return path.united(square)

    def _paint_state(self, painter: QPainter, left: float, middle: float) -> None:
        theme = self._theme
        if not self._missing:
            left += self._paint_mark(painter, left, middle)
        state, beneath = self._set(self.state(), "small", ink="ink"), self._set(self.beneath(), "micro")
        two_lines = bool(self.beneath()) and bool(self._columns(self.width())[1])
        top = middle - (state.height + (beneath.height if two_lines else 0)) / 2
        self._put(painter, state, left, top)
        if two_lines:
            self._put(painter, beneath, left, top + state.height)
        elif self.beneath():
            self._put(painter, beneath, left + state.width + theme.px(12), middle - beneath.height / 2)

    def _paint_mark(self, painter: QPainter, left: float, middle: float) -> float:
        """The worst gate's mark once all is answered, before that how far it is; the room it takes."""
        theme = self._theme
        if not self.recent.is_finished:
            bar = self._place(QRectF(left, middle - theme.px(4), theme.px(_BAR), theme.px(8)))
            self._paint_bar(painter, bar)
            return bar.width() + theme.px(10)
        side = theme.px(18)
        if self._marks_ready:  # the first paint does without: their drawing takes a while to load
            from dtadesign.drawing.marks import gate_mark
            from dtadesign.gui.paint import paint

            place = self._place(QRectF(left, middle - side / 2, side, side))
            paint(painter, gate_mark(self.recent.worst), theme, place)
        return side + theme.px(8)

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        theme, share = self._theme, self.recent.answered / max(self.recent.in_scope, 1)
        edge = pen_of(theme.colour("control"))
        rounded(painter, bar.adjusted(0.5, 0.5, -0.5, -0.5), 0, theme.colour("surface"), edge)
        done = QRectF(bar.x(), bar.y(), bar.width() * share, bar.height())
        if self.isRightToLeft():
            done.moveRight(bar.right())
        fill(painter, done, theme.colour("accent"))

    # --- keys, focus and menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go along the list, Delete takes it off."""
        if event.key() in (_UP, _DOWN):
            self.step_asked.emit(1 if event.key() == _DOWN else -1)
        elif event.key() == _DELETE:
            self.forget_asked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ground tells it too."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ground tells it too."""
        super().focusOutEvent(event)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same by the mouse."""
        from dtadesign.gui.widgets.menu import Menu

        menu = Menu(self._theme, parent=self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("Open")).triggered.connect(self.click)
        menu.addAction(tr("Take off this list")).triggered.connect(self.forget_asked)
        menu.exec(event.globalPos())


_CHEVRON = 16


class WayRow(Pressable):
    """Another way to begin: an icon, a word in bold, a line of what it is."""

    turns = False

    def __init__(self, theme: Theme, icon: str, word: str, line: str) -> None:
        super().__init__(theme, "")
        self._icon_name, self._word, self._line = icon, word, ""
        self.setProperty("focus_reach", 4)
        self.set_line(line)

    def set_line(self, line: str) -> None:
        """Say more exactly what it is."""
        self._line = line
        self.setAccessibleName(f"{self._word}. {line}")
        self._restyle()

    def _blocks(self, width: float = 1e6) -> tuple[TextBlock, TextBlock]:
        word = self._theme.typeset(self._word, "body", weight=600, ink="accent")
        return word, self._theme.typeset(self._line, "small", width, ink="ink2")

    def height_for(self, width: float) -> int:
        """Word and line, wrapped if it must be."""
        word, line = self._blocks(width - self._theme.px(32))
        return round(word.height + line.height) + self._theme.px(8)

    def sizeHint(self) -> QSize:
        """Word and line."""
        word, line = self._blocks()
        width = self._theme.px(42) + max(line.width, word.width + self._theme.px(_CHEVRON + 6))
        return QSize(round(width), self.height_for(width))

    def draw(self, painter: QPainter) -> None:
        """Paint icon, word and line."""
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            rounded(painter, QRectF(self.rect()), tokens().radius["control"], theme.colour("sunken"))
        word, about = self._blocks(self.width() - theme.px(32))
        top, side, left = theme.px(4), theme.px(20), theme.px(32)
        self._icon(painter, self._icon_name, QRectF(0, top + (word.height - side) / 2, side, side))
        chevron = theme.px(_CHEVRON)
        after = QRectF(left + word.width + theme.px(6), top + (word.height - chevron) / 2, chevron, chevron)
        self._icon(painter, "chevron-left" if self.isRightToLeft() else "chevron-right", after, 2.2)
        for block, y in ((word, top), (about, top + word.height)):
            block.paint(painter, self.width() - left - block.width if self.isRightToLeft() else left, y)

    def _icon(self, painter: QPainter, name: str, place: QRectF, stroke: float = 1.75) -> None:
        if self.isRightToLeft():
            place.moveLeft(self.width() - place.right())
        self._theme.draw_icon(painter, name, "accent", place, stroke)
