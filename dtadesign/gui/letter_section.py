"""What the parts of the page "Letter" have in common: a headline, what is said, and where the focus goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from dtadesign.errors import DtaError
from dtadesign.gui.announce import announce
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dtadesign.gui.document import Document
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.review.edit import Edit


class Section(Pane):
    """One part of the page. ``go_asked`` carries a page's name and a place on it."""

    go_asked = Signal(str, str)
    title = ""
    lead = ""

    def __init__(self, theme: Theme, document: Document, settings: Settings) -> None:
        super().__init__(theme, "surface", spacing=18)
        self.theme, self.document, self.settings = theme, document, settings
        self.setAccessibleName(tr(self.title))
        head = Pane(theme, "surface", spacing=6)
        head.column.addWidget(headline(theme, tr(self.title)))
        if self.lead:
            head.column.addWidget(Text(theme, tr(self.lead), "body", "ink2"))
        self.column.addWidget(head)
        self.said = Text(theme, "", "body")
        self._problem = Text(theme, "", "body", "fail")

    def finish(self) -> None:
        """What is said stands beneath all the others; nothing where nothing was said yet."""
        for words in (self.said, self._problem):
            words.hide()
            self.column.addWidget(words)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Draw what the document says now."""

    def first(self) -> QWidget:
        """Where F6 comes to."""
        raise NotImplementedError

    def say(self, sentence: str, *, problem: bool = False) -> None:
        """What was done, or why not: to be read and heard."""
        self.said.set_words("" if problem else sentence)
        self._problem.set_words(sentence if problem else "")
        self.said.setVisible(bool(sentence) and not problem)
        self._problem.setVisible(problem)
        announce(self, sentence)

    def problem(self) -> str:
        """Why what was tried last could not be done."""
        return self._problem.text()

    def try_edits(self, make: Callable[[], Sequence[Edit]]) -> bool:
        """Make edits of the board and write them in one stroke; False, saying why, where there are none."""
        self.document.write_typing()
        try:
            edits = make()
        except DtaError as error:
            self.say(str(error), problem=True)
            return False
        before = self.document.record
        self.document.edit_all(edits)
        return self.document.record is not before


def in_lines(theme: Theme, *parts: QWidget) -> QWidget:
    """Parts beside one another, in as many lines as they need."""
    holder = QWidget()
    flow = Flow(holder, across=theme.px(10), down=theme.px(8))
    for part in parts:
        flow.addWidget(part)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder
