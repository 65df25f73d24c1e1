"""One action on the board: a box to mark it, and a row that opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.drawing.marks import gate_mark, level_mark
from dtadesign.drawing.tokens import tokens
from dtadesign.gui.widgets.check_box import CheckBox
from dtadesign.gui.widgets.icon_view import IconView
from dtadesign.gui.widgets.picture_view import PictureView
from dtadesign.gui.widgets.pressable import Pressable
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.drawing.shapes import Picture
    from dtadesign.gui.actions_words import RowWords
    from dtadesign.gui.theme import Theme
    from dtadesign.scoring.plan import Planned
    from dtadesign.scoring.scorecard import Scorecard

_END = 208
_STACK_BELOW = 700


class RowButton(Pressable):
    """What is to be done and all that is known of it; pressed, it opens to be changed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self._open = False
        self.setProperty("focus_reach", 4)
        self.setProperty("focus_radius", tokens().radius["control"])
        self.mark = PictureView(theme, level_mark(None), 20)
        self.what = Text(theme, "", "body", weight=600)
        self.about = Text(theme, "", "small", "ink2")
        self.who = Text(theme, "", "small", "ink2")
        self.care = Text(theme, "", "small", weight=600)
        self.state = Text(theme, "", "small", weight=600)
        self.gate = Text(theme, "", "small")
        self.brings = Text(theme, "", "small", "ink2")
        self._care_row = QWidget()
        self._end = QWidget()
        self._lay_out(theme)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._space)
        self._space()

    def _lay_out(self, theme: Theme) -> None:
        care = QHBoxLayout(self._care_row)
        care.setContentsMargins(0, 0, 0, 0)
        care.setSpacing(theme.px(6))
        care.addWidget(IconView(theme, "triangle-alert", "partial", 16), 0, Qt.AlignmentFlag.AlignTop)
        care.addWidget(self.care, 1)
        self._said, self._ends = QVBoxLayout(), QVBoxLayout(self._end)
        for part in (self.what, self.about, self.who, self._care_row):
            self._said.addWidget(part)
        self._said.addStretch(1)
        self._ends.setContentsMargins(0, 0, 0, 0)
        for text in (self.state, self.gate, self.brings):
            self._ends.addWidget(text)
        self._ends.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addLayout(self._said, 1)
        self._row.addWidget(self._end)
        outer = QHBoxLayout(self)
        outer.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(self._row, 1)
        self._outer = outer
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _space(self) -> None:
        px = self._theme.px
        self._outer.setContentsMargins(px(10), px(10), px(10), px(10))
        self._outer.setSpacing(px(10))
        self._row.setSpacing(px(4) if self._stacked else px(20))
        self._said.setSpacing(px(2))
        self._ends.setSpacing(px(2))
        self._end.setMaximumWidth(16_777_215 if self._stacked else px(_END))
        self._end.setMinimumWidth(0 if self._stacked else px(_END))

    _stacked = False

    def set_stacked(self, *, stacked: bool) -> None:
        """State and gain beneath, where there is no room beside."""
        if stacked != self._stacked:
            self._stacked = stacked
            ways = QBoxLayout.Direction
            self._row.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
            self._space()

    def show_words(self, words: RowWords, mark: Picture, aside: str) -> None:
        """Say what the action says now; ``aside`` is why it is still shown."""
        self.mark.set_picture(mark)
        self.what.set_words(words.what)
        self.about.set_words(words.about)
        self.who.set_words("   ·   ".join(part for part in (words.who, aside) if part))
        self.care.set_words(words.care)
        self.state.set_words(words.state)
        self.gate.set_words(words.gate)
        self.brings.set_words(words.brings)
        for part in (self.about, self.who, self.gate, self.brings):
            part.setVisible(bool(part.text()))
        self._care_row.setVisible(bool(words.care))
        self.setAccessibleName(". ".join(part for part in (words.whole, aside) if part))

    def set_open(self, *, opened: bool) -> None:
        """Show that it is open beneath, or not."""
        self._open = opened
        self.setAccessibleDescription(tr("open") if opened else tr("closed"))
        self.update()

    def sizeHint(self) -> QSize:
        """As its words need."""
        return self._outer.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Narrow, everything wrapped."""
        return QSize(self._theme.px(220), self._outer.minimumSize().height())

    def draw(self, painter: QPainter) -> None:
        """Paint the ground; the words are texts of their own."""
        if not (self.underMouse() or self._open):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("selected" if self._open else "sunken"))
        radius = tokens().radius["control"]
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)


class ActionRow(QWidget):
    """The box and the row beside it."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__()
        self.key = key
        self.box = CheckBox(theme, "")
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button = RowButton(theme)
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        beside = QVBoxLayout()
        beside.addSpacing(theme.px(5))
        beside.addWidget(self.box)
        beside.addStretch(1)
        self._row.addLayout(beside)
        self._row.addWidget(self.button, 1)
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        self._row.setSpacing(self._theme.px(4))
        self._row.setContentsMargins(0, self._theme.px(4), 0, self._theme.px(4))

    def show_one(self, one: Planned, words: RowWords, card: Scorecard, aside: str = "") -> None:
        """Show the action as it is now."""
        self.button.show_words(words, _mark(one, card), aside)
        self.name_box(words.what, supposes=False)

    def name_box(self, what: str, *, supposes: bool) -> None:
        """What a tick means: marked, or supposed to be done."""
        said = tr("What if it were done: {what}") if supposes else tr("Mark: {what}")
        self.box.setAccessibleName(said.format(what=what))
        self.box.setToolTip(tr("What if it were done") if supposes else tr("Mark, to change several at once"))


def _mark(one: Planned, card: Scorecard) -> Picture:
    """The worst gate's mark, else how the first consideration counts."""
    if one.gate:
        return gate_mark(one.gate)
    items = {item.id: item for item in card.considerations}
    first = next((items[name] for name in one.action.considerations if name in items), None)
    if first is None or first.state in ("hidden", "out_of_scope"):
        return level_mark(None)
    value = {"unknown": "unknown", "not_applicable": "na"}.get(first.state, first.shown)
    return level_mark(value)
