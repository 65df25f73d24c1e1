"""The four levels of a consideration in full words; once a vote is revealed, how many chose each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from dtadesign.drawing.marks import level_mark
from dtadesign.gui.widgets.picture_view import PictureView
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr
from dtadesign.workshop.results import LEVELS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dtadesign.gui.theme import Theme
    from dtadesign.workshop.values import Choice


class Counts(NamedTuple):
    """How often each choice was given in a vote that is revealed; the level of the key where it is shown."""

    first: Mapping[Choice, int] | None = None
    second: Mapping[Choice, int] | None = None
    key: str = ""


class LevelCell(Pane):
    """One level: its numeral, its mark, its words, and beneath them what was revealed."""

    def __init__(self, theme: Theme, level: int) -> None:
        super().__init__(theme, "surface", (14, 12, 14, 12), 8)
        self._level, self._is_key = level, False
        head = QHBoxLayout()
        head.addWidget(Text(theme, str(level), "figure", wrap=False))
        head.addWidget(PictureView(theme, level_mark(level), 18))
        head.addStretch(1)
        self.key = Text(theme, tr("key"), "small", "accent", weight=600, wrap=False)
        head.addWidget(self.key)
        self.words = Text(theme, "", "small")
        self.first, self.second = Text(theme, "", "label"), Text(theme, "", "label")
        self.column.addLayout(head)
        self.column.addWidget(self.words)
        self.column.addStretch(1)
        self.column.addWidget(self.first)
        self.column.addWidget(self.second)

    def show_level(self, words: str, counts: Counts) -> None:
        """The level's words, and what was revealed of it."""
        self.words.set_words(words)
        self._is_key = counts.key == str(self._level)
        self.key.setVisible(self._is_key)
        said = (tr("First vote: {count}"), tr("Second vote: {count}"))
        for part, found, line in zip(
            (self.first, self.second), (counts.first, counts.second), said, strict=True
        ):
            part.setVisible(found is not None)
            if found is not None:
                part.set_words(line.format(count=found[LEVELS[self._level]]))
        name = tr("Level {level}, the key's") if self._is_key else tr("Level {level}")
        self.setAccessibleName(name.format(level=self._level))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline around it; the key's has a line above and a ground."""
        super().paintEvent(event)
        painter, theme = QPainter(self), self._theme
        if self._is_key:
            painter.fillRect(self.rect(), theme.colour("selected"))
        painter.setPen(theme.colour("line"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        if self._is_key:
            painter.fillRect(QRectF(0, 0, self.width(), theme.px(4)), theme.colour("accent"))


class LevelCells(QWidget):
    """Four beside one another, or two, or one beneath the other; then who gave no level."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._across = theme, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cells = tuple(LevelCell(theme, level) for level in range(4))
        self.others = Text(theme, "", "small", "ink2")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self.set_across(4)

    def set_across(self, across: int) -> None:
        """How many levels stand beside one another."""
        if across == self._across:
            return
        self._across = across
        for part in (*self.cells, self.others):
            self._grid.removeWidget(part)
        for at, cell in enumerate(self.cells):
            self._grid.addWidget(cell, at // across, at % across)
        for at in range(4):
            self._grid.setColumnStretch(at, 1 if at < across else 0)
        self._grid.addWidget(self.others, 4, 0, 1, across)
        self._grid.setVerticalSpacing(self._theme.px(8))

    def show_levels(self, levels: Sequence[str], counts: Counts) -> None:
        """The levels' words, and what was revealed."""
        for level, cell in enumerate(self.cells):
            cell.show_level(levels[level] if level < len(levels) else "", counts)
        lines = [line for line in (_others(counts.first), _others(counts.second)) if line]
        self.others.set_words(lines[-1] if lines else "")
        self.others.setVisible(bool(lines))
        words = [cell.words.text() for cell in self.cells]
        self.setAccessibleName(tr("The four levels"))
        said = [tr("Level {level}: {words}").format(level=at, words=one) for at, one in enumerate(words)]
        self.setAccessibleDescription(" ".join([*said, *self._revealed(counts)]))

    def _revealed(self, counts: Counts) -> list[str]:
        """What is revealed, in a line for each vote."""
        said = []
        for found, line in (
            (counts.first, tr("First vote: {counts}.")),
            (counts.second, tr("Second vote: {counts}.")),
        ):
            if found is not None:
                each = ", ".join(f"{level}: {found[level]}" for level in LEVELS)
                said.append(line.format(counts=each))
        return said


def _others(found: Mapping[Choice, int] | None) -> str:
    """Who gave no level; nothing where all did."""
    if found is None:
        return ""
    unknown, na = found["unknown"], found["na"]
    said = [
        tr("%n said[| each] that it is not known yet.", "", unknown) if unknown else "",
        tr("%n said[| each] that it does not apply.", "", na) if na else "",
    ]
    return " ".join(filter(None, said))
