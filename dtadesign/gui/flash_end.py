"""The calm end of a round of flash mode: what it came to, what is left, where to go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme


class FlashEnd(Pane):
    """Each signal says where to go from here."""

    again_asked = Signal()
    list_asked = Signal()
    summary_asked = Signal()
    walk_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "surface", (40, 40, 40, 40), 14)
        self.setProperty("pane", "article")
        self.headline = headline(theme, "", "title")
        self.sentence, self.left = Text(theme, "", "lead"), Text(theme, "", "body", "ink2")
        self.again = Button(theme, tr("Go through what was skipped"), icon="zap")
        self.list = Button(theme, tr("See the loose ends"), icon="list-checks")
        self.summary = Button(theme, tr("To the summary"), icon="chart-bar")
        self.walk = Button(theme, tr("Back to the walk"), icon="arrow-left")
        ways = Flow(across=theme.px(12), down=theme.px(10))
        for button in (self.again, self.list, self.summary, self.walk):
            ways.addWidget(button)
        self.again.clicked.connect(self.again_asked)
        self.list.clicked.connect(self.list_asked)
        self.summary.clicked.connect(self.summary_asked)
        self.walk.clicked.connect(self.walk_asked)
        self.column.addStretch(2)
        for part in (self.headline, self.sentence, self.left):
            self.column.addWidget(part)
        self.column.addSpacing(theme.px(10))
        self.column.addLayout(ways)
        self.column.addStretch(3)

    def show_end(self, head: str, sentence: str, still: int, *, skipped: bool) -> None:
        """Say what a round came to, or that there was nothing to ask."""
        self.headline.set_words(head)
        self.sentence.set_words(sentence)
        left = tr("%n loose end[|s] in the whole review.", "", still)
        self.left.set_words(left if still else tr("No loose ends in the whole review."))
        self.again.setVisible(skipped)
        self.list.setVisible(still > 0)

    def stop(self) -> QWidget:
        """The way that is nearest: where one comes to."""
        ways: tuple[QWidget, ...] = (self.again, self.list, self.summary)
        return next(way for way in ways if not way.isHidden())
