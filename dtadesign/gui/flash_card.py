"""One consideration in flash mode: what is asked, and the levels, in type for a whole room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout

from dtadesign.gui.rules_slot import RulesSlot
from dtadesign.gui.widgets.chip import Chip
from dtadesign.gui.widgets.level_choice import LevelChoice
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme


class FlashCard(Pane):
    """Shows one; its levels say what was chosen."""

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, "surface", (0, 0, 0, 0), 0)
        self.setProperty("pane", "article")
        self._document, self._id = document, ""
        self.where = Text(theme, "", "small", "ink2")
        self._gate = Chip(theme, tr("Gate"), "shield-check")
        self._core = Chip(theme, tr("Core"), "bookmark")
        self.title = Text(theme, "", "title")
        self.question = Text(theme, "", "question")
        self.levels = LevelChoice(theme)
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(self.where, 1)
        for chip in (self._gate, self._core):
            head.addWidget(chip)
        self.column.addStretch(1)
        self.column.addLayout(head)
        self.column.addSpacing(theme.px(6))
        self.column.addWidget(self.title)
        self.column.addSpacing(theme.px(8))
        self.column.addWidget(self.question)
        self.column.addSpacing(theme.px(18))
        self.column.addWidget(self.levels)
        self.column.addStretch(2)
        self.rules = RulesSlot(theme, document, self.column, self.levels, head)

    def set_side(self, side: int, *, compact: bool) -> None:
        """How wide the margins are."""
        top = self._theme.px(12)
        self._margins = (side, top, side, top)
        self.column.setContentsMargins(*self._margins)
        self.levels.set_compact(compact)

    def minimumSizeHint(self) -> QSize:
        """Narrow; how tall it must be follows from its width alone."""
        return QSize(self._theme.px(280), 0)

    def _space(self) -> None:
        """The page sets the margins, in px as they are."""

    def show_consideration(self, consideration: str) -> None:
        """Show another one."""
        self._id = consideration
        shown = self._document.checklist.by_id[consideration]
        domain = self._document.checklist.domain_of[consideration]
        self.where.set_words(f"{shown.id}   ·   {domain.label}")
        self._gate.setVisible(shown.gate)
        self._core.setVisible(shown.core)
        self.title.set_words(shown.name)
        self.question.set_words(shown.question)
        self.levels.set_levels(shown.levels)
        self.refresh()

    def refresh(self) -> None:
        """Draw the answer anew, and the house rules, which may be others."""
        self.show_answer(self._id)
        self.rules.show_on(self._id)

    def show_answer(self, consideration: str) -> None:
        """The answer alone, which says where the focus comes to."""
        item = self._document.card.item(consideration)
        self.levels.set_read_only(read_only=not self._document.can_rate_on(consideration))
        counts = item.shown if item.claimed != item.shown else None
        self.levels.set_answer(self._document.review.answer(consideration).value, counts)
