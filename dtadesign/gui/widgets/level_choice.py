"""The four levels in full words, *not known yet* and *not applicable…*: how one answers."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.drawing.marks import Vessel, level_mark
from dtadesign.drawing.tokens import tokens
from dtadesign.gui.paint import paint
from dtadesign.gui.text_block import TextBlock
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.group import Group
from dtadesign.gui.widgets.key_cap import HEIGHT as KEY_HEIGHT
from dtadesign.gui.widgets.key_cap import key_width, paint_key
from dtadesign.gui.widgets.radio import Radio, RadioGroup

LEVELS = (0, 1, 2, 3)
_TEXT_LEFT = 80
_TEXT_RIGHT = 54
_MARK = 20


class LevelCard(Radio):
    """One level: its numeral, its mark, its full text, and a tick when it is chosen."""

    def __init__(self, theme: Theme, level: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", sideways=False, parent=parent)
        self._level, self._words, self._compact = level, "", False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, words: str) -> None:
        """The level's text, in full."""
        self._words = words
        self.setAccessibleName(f"Level {self._level}. {words}")
        self._restyle()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Closer lines for a small window."""
        self._compact = compact
        self._restyle()

    def _block(self, width: int) -> TextBlock:
        style = "reading" if self._compact else "body"
        room = width - self._theme.px(_TEXT_LEFT) - self._theme.px(_TEXT_RIGHT)
        font, line = self._theme.font(style), self._theme.line_height(style)
        return TextBlock(self._words, font, line, room)

    def _height(self, width: int) -> int:
        pad, least = (5, 46) if self._compact else (8, 54)
        text = round(self._block(width).height)
        return max(self._theme.px(least), text + 2 * self._theme.px(pad))

    def heightForWidth(self, width: int) -> int:
        """As tall as its text needs."""
        return self._height(width)

    def sizeHint(self) -> QSize:
        """A comfortable line."""
        width = self._theme.px(480)
        return QSize(width, self._height(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow windows make it taller, not shorter."""
        return QSize(self._theme.px(220), self._theme.px(46))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the card."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        middle = self.height() / 2
        painter.setFont(theme.font("figure", numbers=True))
        painter.setPen(theme.colour("ink"))
        numeral = QRectF(theme.px(16), 0, theme.px(24), self.height())
        painter.drawText(numeral, Qt.AlignmentFlag.AlignVCenter, str(self._level))
        mark = theme.px(_MARK)
        place = QRectF(theme.px(49), middle - mark / 2, mark, mark)
        paint(painter, level_mark(_vessel(self._level)), theme, place)
        block = self._block(self.width())
        top = middle - block.height / 2
        block.paint(painter, theme.px(_TEXT_LEFT), top, theme.colour("ink"))
        if self.isChecked():
            side = theme.px(22)
            right = self.width() - theme.px(18) - side
            tick = QRectF(right, middle - side / 2, side, side)
            theme.draw_icon(painter, "check", "accent", tick, 2.4)

    def _paint_ground(self, painter: QPainter) -> None:
        theme, chosen = self._theme, self.isChecked()
        stroke = tokens().stroke["chosen" if chosen else "control"]
        ground = "selected" if chosen else "sunken" if self.underMouse() else "surface"
        inset = stroke / 2
        painter.setPen(QPen(theme.colour("accent" if chosen else "control"), stroke))
        painter.setBrush(theme.colour(ground))
        radius = tokens().radius["card"] - inset
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, radius, radius)


class OtherAnswer(Radio):
    """An answer that is no level, with the key that gives it."""

    def __init__(self, theme: Theme, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent=parent)
        self._key: str | None = key
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text.removesuffix("…"))

    def set_key_shown(self, key: str | None) -> None:
        """Show or hide the key cap."""
        self._key = key
        self._restyle()

    def _lead(self) -> float:
        """The width of what stands before the word: the key, or the tick once chosen."""
        if self.isChecked() or self._key is None:
            return self._theme.px(_MARK) if self.isChecked() else 0
        return key_width(self._theme, self._key)

    def sizeHint(self) -> QSize:
        """Room for the key and the word."""
        metrics = QFontMetricsF(self._theme.font("label"))
        gap = self._theme.px(8) if self._lead() else 0
        lead = key_width(self._theme, self._key) if self._key else self._theme.px(_MARK)
        word = metrics.horizontalAdvance(self.text())
        width = lead + gap + word + 2 * self._theme.px(13)
        return QSize(round(width), self._theme.px(tokens().height["button_small"]))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint key, or tick, and word."""
        theme, painter, chosen = self._theme, QPainter(self), self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = tokens().stroke["chosen" if chosen else "control"] / 2
        ground = "selected" if chosen else "sunken" if self.underMouse() else "surface"
        painter.setPen(QPen(theme.colour("accent" if chosen else "control"), inset * 2))
        painter.setBrush(theme.colour(ground))
        radius = tokens().radius["control"] - inset
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, radius, radius)
        left, middle, lead = theme.px(13), self.height() / 2, self._lead()
        if chosen:
            theme.draw_icon(painter, "check", "accent", QRectF(left, middle - lead / 2, lead, lead), 2.4)
        elif self._key:
            height = theme.px(KEY_HEIGHT)
            paint_key(painter, theme, self._key, QRectF(left, middle - height / 2, lead, height))
        painter.setFont(theme.font("label"))
        painter.setPen(theme.colour("ink"))
        x = left + (lead + theme.px(8) if lead else 0)
        word = QRectF(x, 0, self.width() - x, self.height())
        painter.drawText(word, Qt.AlignmentFlag.AlignVCenter, self.text())


class LevelChoice(Group):
    """Answer one consideration.

    Up and down walk the four cards, Space chooses; the keys 0–3, U, N and Delete belong to
    the page. Choosing *not applicable* only asks: it becomes an answer once it has a reason.
    """

    level_chosen = Signal(int)
    unknown_chosen = Signal()
    not_applicable_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Levels", parent)
        self._theme = theme
        self.cards = tuple(LevelCard(theme, level) for level in LEVELS)
        self.unknown = OtherAnswer(theme, "Not known yet", "U")
        self.not_applicable = OtherAnswer(theme, "Not applicable…", "N")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for card in self.cards:
            self._column.addWidget(card)
        self._others, self._links, self._below = Flow(), Flow(), QHBoxLayout()
        self._others.addWidget(self.unknown)
        self._others.addWidget(self.not_applicable)
        self._below.addLayout(self._others)
        self._below.addStretch(1)
        self._below.addLayout(self._links)
        self._below.setAlignment(self._links, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(self._below)
        self.set_compact(compact=False)

    def _connect(self) -> None:
        self._group = RadioGroup(self.cards, self, follow=False)
        self._group.chosen.connect(self._choose_level)
        self.unknown.clicked.connect(self.unknown_chosen)
        self.not_applicable.clicked.connect(self.not_applicable_asked)
        self._theme.changed.connect(self._space)

    def _choose_level(self, level: int) -> None:
        self.unknown.setChecked(False)
        self.not_applicable.setChecked(False)
        self.level_chosen.emit(level)

    def set_levels(self, texts: Sequence[str]) -> None:
        """The four texts, from level 0 to level 3."""
        for card, text in zip(self.cards, texts, strict=True):
            card.set_words(text)

    def set_answer(self, answer: Vessel, counts_as: int | None = None) -> None:
        """Show an answer; ``counts_as`` is said with a level that counts as less than claimed."""
        self._group.set_chosen(answer if isinstance(answer, int) else None)
        self.unknown.setChecked(answer == "unknown")
        self.not_applicable.setChecked(answer == "na")
        for card, level in zip(self.cards, LEVELS, strict=True):
            claimed = level == answer and counts_as is not None and counts_as < level
            words = f"claimed; counts as {counts_as} until something is shown" if claimed else ""
            card.setAccessibleDescription(words)

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a setter of one value
        """The closer form for small windows."""
        self._compact = compact
        for card in self.cards:
            card.set_compact(compact)
        self._space()

    def _space(self) -> None:
        self._column.setSpacing(self._theme.px(6 if self._compact else 9))
        self._others.set_spacing(self._theme.px(8), self._theme.px(8))
        self._links.set_spacing(self._theme.px(22), self._theme.px(4))
        self._turn()

    def _turn(self) -> None:
        """Links go beneath the other answers where both do not fit side by side."""
        needed = self._others.sizeHint().width() + self._links.sizeHint().width()
        beside = needed + self._theme.px(24) <= self.width()
        ways = QHBoxLayout.Direction
        self._below.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow place puts the links beneath."""
        super().resizeEvent(event)
        self._turn()

    def add_link(self, link: QWidget) -> None:
        """Put something at the end of the row of the other answers."""
        self._links.addWidget(link)
        self._turn()

    def set_keys_shown(self, shown: bool) -> None:  # noqa: FBT001 - a setter of one value
        """Show or hide the key caps."""
        self.unknown.set_key_shown("U" if shown else None)
        self.not_applicable.set_key_shown("N" if shown else None)

    def take_focus(self) -> None:
        """Put the focus on the chosen level, else on the first."""
        self._group.take_focus()


def _vessel(level: int) -> Vessel:
    return {0: 0, 1: 1, 2: 2, 3: 3}[level]  # type: ignore[return-value]
