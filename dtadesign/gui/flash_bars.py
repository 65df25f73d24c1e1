"""Flash mode's two bars: where one is and what the round goes through; what was given, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.drawing.marks import level_mark
from dtadesign.gui.flash_says import Given, through_words
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.choice import Choice
from dtadesign.gui.widgets.picture_view import PictureView
from dtadesign.gui.widgets.progress_line import ProgressLine
from dtadesign.gui.widgets.surfaces import Rule
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.flash_round import Through
    from dtadesign.gui.theme import Theme
    from dtadesign.review.values import Value


class _Bar(QWidget):
    """What is said at one end and pressed at the other; beneath one another where it is narrow."""

    def __init__(self, theme: Theme, pane: str) -> None:
        super().__init__()
        self._theme, self._side = theme, 0
        self.setProperty("ground", "page")
        self.setProperty("pane", pane)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.said, self.pressed = QHBoxLayout(), QHBoxLayout()
        self.ends = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.ends.addLayout(self.said, 1)
        self.ends.addLayout(self.pressed)
        self.inside, self.column = QVBoxLayout(), QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.inside.addLayout(self.ends)
        self.column.addLayout(self.inside)
        theme.changed.connect(self._space)

    def _space(self) -> None:
        px = self._theme.px
        self.inside.setContentsMargins(self._side, px(9), self._side, px(9))
        for layout, gap in ((self.inside, 8), (self.ends, 12), (self.said, 14), (self.pressed, 10)):
            layout.setSpacing(px(gap))
        self._turn()

    def set_side(self, side: int) -> None:
        """How wide the margins are."""
        self._side = side
        self._space()

    def _room(self) -> int:
        """What is left for what is said, beside what is pressed."""
        return self.width() - 2 * self._side - self.pressed.sizeHint().width() - self._theme.px(24)

    def _turn(self) -> None:
        needed = self.said.minimumSize().width() + self.pressed.sizeHint().width() + self._theme.px(24)
        ways, beside = QBoxLayout.Direction, needed + 2 * self._side <= self.width()
        self.ends.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow: one end beneath the other."""
        super().resizeEvent(event)
        self._turn()


class FlashHead(_Bar):
    """The review, the place in the round, what it goes through, and the way out."""

    through_chosen = Signal(str)
    leave_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "header")
        self.title = Text(theme, "", "section", wrap=False)
        self.progress = Text(theme, "", "reading", "ink2", wrap=False)
        self.line = ProgressLine(theme, tr("Place in this round"))
        self.through = Choice(theme, list(through_words().items()), tr("What this round goes through"))
        self.through.chosen.connect(self.through_chosen)
        self.leave = Button(theme, tr("Leave"), icon="x", key="F", size="button_small")
        self.leave.setAccessibleName(tr("Leave flash mode"))
        self.leave.clicked.connect(self.leave_asked)
        self.said.addWidget(self.title)
        self.said.addWidget(self.progress)
        self.said.addStretch(1)
        self.pressed.addWidget(self.through)
        self.pressed.addStretch(1)
        self.pressed.addWidget(self.leave)
        self.inside.addWidget(self.line)
        self.column.addWidget(Rule())
        self._space()

    def _turn(self) -> None:
        """Where there is little room the review's title stands in the window's alone."""
        words = self._theme.typeset(self.title.text(), "section").width
        self.title.setVisible(words + self.progress.sizeHint().width() + self._theme.px(14) <= self._room())
        super()._turn()

    def show_title(self, title: str) -> None:
        """Say which review it is."""
        self.title.set_words(title)
        self._turn()

    def show_progress(self, at: int, of: int, *, over: bool) -> None:
        """Say where in the round one is."""
        said = tr("{at} of {all}").format(at=at, all=of)
        self.progress.set_words("" if over else said)
        self.line.set_progress(of if over else at - 1, max(of, 1))

    def show_through(self, through: Through) -> None:
        """Say what the round goes through."""
        self.through.set_value(through)

    def set_keys_shown(self, *, shown: bool) -> None:
        """Key caps only where the keys work."""
        self.leave.set_key_shown("F" if shown else "Esc")


class FlashFoot(_Bar):
    """What was given just now, back to it, and skipping."""

    back_asked = Signal()
    skip_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "footer")
        self._said = Given("", "")
        self.given = Text(theme, "", "reading")
        self.mark = PictureView(theme, level_mark(None), 20)
        self.back = Button(theme, tr("Back"), icon="arrow-left", size="button_small")
        self.skip = Button(theme, tr("Skip for now"), key="S", size="button_small")
        self.back.clicked.connect(self.back_asked)
        self.skip.clicked.connect(self.skip_asked)
        self.said.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self.said.addWidget(self.given, 1, Qt.AlignmentFlag.AlignVCenter)
        self.pressed.addStretch(1)
        self.pressed.addWidget(self.back)
        self.pressed.addWidget(self.skip)
        self.column.insertWidget(0, Rule())
        self._space()

    def _turn(self) -> None:
        """Two lines at most: where there is little room the short sentence does."""
        room = self._room() - self._theme.px(34)
        fits = self._theme.typeset(self._said[0], "reading", room).lines <= 2
        self.given.set_words(self._said[0] if fits else self._said[1])
        super()._turn()

    def show_given(self, said: Given, value: Value, *, can_go_back: bool, is_over: bool) -> None:
        """What was given just now, with the mark of it."""
        self._said = said
        self._turn()
        self.mark.set_picture(level_mark(value))
        self.mark.setVisible(bool(said.full))
        self.back.setEnabled(can_go_back)
        self.skip.setVisible(not is_over)
        self.setVisible(can_go_back or not is_over)

    def set_keys_shown(self, *, shown: bool) -> None:
        """Key caps only where the keys work."""
        self.skip.set_key_shown("S" if shown else None)
