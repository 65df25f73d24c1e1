"""A calm clock for a vote: it says how much time is left, can wait, can be given more, and ends nothing."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from dtadesign.gui.theme import Theme

MORE_S = 30
"""How much more time one press gives."""
_LOOK_MS = 250
_SOON_S = 15


class VoteTimer(QObject):
    """Counts down from a number of seconds; at the end it only says so, the vote stays open."""

    ticked = Signal()
    said = Signal(str)

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock, self._ends, self._left = clock, 0.0, 0.0
        self.is_on = self.is_waiting = False
        self._soon_said, self._over_said = False, False
        self._beat = QTimer(self)
        self._beat.setInterval(_LOOK_MS)
        self._beat.timeout.connect(self._look)

    def start(self, seconds: int) -> None:
        """Begin to count; nothing where no time is set."""
        self.stop()
        if seconds > 0:
            self.is_on, self._left = True, float(seconds)
            self._soon_said, self._over_said = seconds <= 2 * _SOON_S, False
            self._run()

    def stop(self) -> None:
        """No time is counted any more."""
        self._beat.stop()
        self.is_on = self.is_waiting = False
        self._left = 0.0
        self.ticked.emit()

    @property
    def left(self) -> int:
        """Whole seconds that are left."""
        left = self._left if self.is_waiting or not self.is_on else self._ends - self._clock()
        return max(round(left + 0.49), 0)

    def turn(self) -> None:
        """Wait, or go on."""
        if not self.is_on:
            return
        if self.is_waiting:
            self._run()
        else:
            self._left = max(self._ends - self._clock(), 0.0)
            self.is_waiting = True
            self._beat.stop()
        self.ticked.emit()

    def give_more(self) -> None:
        """More time, also once it is over."""
        if self.is_on and self.is_waiting:
            self._left += MORE_S
        elif self.is_on:
            self._ends = max(self._ends, self._clock()) + MORE_S
            self._beat.start()
        self._over_said = False
        self.ticked.emit()

    def _run(self) -> None:
        self.is_waiting = False
        self._ends = self._clock() + self._left
        self._beat.start()
        self.ticked.emit()

    def _look(self) -> None:
        self.ticked.emit()
        if self.left <= _SOON_S and not self._soon_said:
            self._soon_said = True
            self.said.emit(tr("%n second[|s] left.", "", self.left))
        if self.left == 0 and not self._over_said:
            self._over_said = True
            self._beat.stop()
            self.said.emit(tr("The time is over. The vote stays open until you reveal it."))


def time_words(seconds: int) -> str:
    """Minutes and seconds."""
    return f"{seconds // 60}:{seconds % 60:02}"


class TimerPart(QWidget):
    """The time that is left, and what one does to it; gone where no time is counted."""

    def __init__(self, theme: Theme, timer: VoteTimer) -> None:
        super().__init__()
        self._theme, self._timer = theme, timer
        self.left = Text(theme, "", "figure", numbers=True, wrap=False)
        self.word = Text(theme, "", "small", "ink2")
        self.turn = Button(theme, tr("Pause"), size="button_small")
        self.more = Button(theme, tr("%n second[|s] more", "", MORE_S), size="button_small")
        self.turn.clicked.connect(timer.turn)
        self.more.clicked.connect(timer.give_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.left)
        row.addWidget(self.word, 1, Qt.AlignmentFlag.AlignVCenter)
        buttons = Flow(across=theme.px(8))
        buttons.addWidget(self.turn)
        buttons.addWidget(self.more)
        column.addLayout(row)
        column.addLayout(buttons)
        timer.ticked.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Say how much is left."""
        timer = self._timer
        self.setVisible(timer.is_on)
        if not timer.is_on:
            return
        self.left.set_words(time_words(timer.left))
        over = timer.left == 0
        waits = tr("waiting") if timer.is_waiting else tr("left")
        self.word.set_words(tr("the time is over, the vote stays open") if over else waits)
        self.turn.setEnabled(not over)
        word = tr("Go on") if timer.is_waiting else tr("Pause")
        if self.turn.text() != word:
            self.turn.setText(word)
            self.turn.updateGeometry()
