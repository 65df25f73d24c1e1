"""The parts of the page "Letter" as a list: each with how far it is, one stop of the Tab key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.widgets.group import Group
from dtadesign.gui.widgets.radio import Radio, RadioGroup
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.theme import Theme

_SIDE, _TOP, _BETWEEN = 16, 9, 2


class Step(Radio):
    """A part's name and, beneath it, how far it is."""

    def __init__(self, theme: Theme, word: str) -> None:
        super().__init__(theme, word, sideways=False)
        self._far = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_far(self, words: str) -> None:
        """Say how far it is."""
        if words != self._far:
            self._far = words
            self.setAccessibleDescription(words)
            self._restyle()

    def _room(self, width: int) -> int:
        return max(width - 2 * self._theme.px(_SIDE), self._theme.px(60))

    def heightForWidth(self, width: int) -> int:
        """As many lines as its words need."""
        room = self._room(width)
        name = self._theme.typeset(self.text(), "label", room).height
        far = self._theme.typeset(self._far, "small", room).height
        return round(name + far) + self._theme.px(2 * _TOP + _BETWEEN)

    def sizeHint(self) -> QSize:
        """As wide as the list."""
        width = self._theme.px(260)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Its words wrap."""
        return QSize(self._theme.px(140), self._theme.px(48))

    def draw(self, painter: QPainter) -> None:
        """Paint ground, name and how far it is."""
        theme, px = self._theme, self._theme.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(theme.colour("selected" if self.isChecked() else "sunken"))
            radius = tokens().radius["mark"]
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if self.isChecked():
            painter.fillRect(QRectF(0, 0, px(4), self.height()), theme.colour("accent"))
        room = self._room(self.width())
        name = theme.typeset(self.text(), "label", room)
        name.paint(painter, px(_SIDE), px(_TOP), theme.colour("ink"))
        far = theme.typeset(self._far, "small", room)
        far.paint(painter, px(_SIDE), px(_TOP + _BETWEEN) + name.height, theme.colour("ink2"))


class Steps(Group):
    """All parts; ``chosen`` carries the name of the one that is walked or pressed to."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parts: Sequence[tuple[str, str]]) -> None:
        super().__init__(tr("Parts of this page"))
        self.rows = {name: Step(theme, word) for name, word in parts}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        for row in self.rows.values():
            column.addWidget(row)
        names = [*self.rows]
        self._group = RadioGroup([*self.rows.values()], self, follow=True)
        self._group.chosen.connect(lambda at: self.chosen.emit(names[at]))

    def show_steps(self, here: str, far: Mapping[str, str]) -> None:
        """Which one is shown, and how far each is."""
        self._group.set_chosen([*self.rows].index(here))
        for name, words in far.items():
            self.rows[name].set_far(words)

    def stop(self) -> QWidget:
        """Where the Tab key stops."""
        return self._group.stop()
