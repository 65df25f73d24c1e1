"""What-if mode: what is ticked and supposed, and what would follow; it holds nothing but the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dtadesign.gui.actions_levels import SupposedLevels
from dtadesign.gui.actions_whatif import WhatIfCard
from dtadesign.gui.announce import announce
from dtadesign.gui.widgets.banner import Banner
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.scoring import whatif_words
from dtadesign.scoring.whatif import Supposition, difference, scored
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.actions_list import ActionList
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme


class Supposing(QObject):
    """Ticks mean "what if it were done" while it is on; the marks come back when it is left."""

    left = Signal()

    def __init__(self, theme: Theme, document: Document, rows: ActionList) -> None:
        super().__init__()
        self._theme, self._document, self._list = theme, document, rows
        self._marks: frozenset[str] = frozenset()
        self.is_on = False
        self.banner = Banner(theme, "care", tr("What if – nothing is recorded."), tr("Leave what if"))
        self.side = Pane(theme, "page", (0, 0, 0, 0), 14)
        self.card: WhatIfCard
        self.levels: SupposedLevels
        self._is_made = False
        self.banner.action_asked.connect(self.left)
        self._show_parts(shown=False)

    def _show_parts(self, *, shown: bool) -> None:
        self.banner.setVisible(shown)
        self.side.setVisible(shown)

    def _make(self) -> None:
        """What only this mode needs, once it is asked for."""
        self._is_made = True
        self.card = WhatIfCard(self._theme, self._document.checklist)
        self.levels = SupposedLevels(self._theme, self._document)
        self.side.column.addWidget(self.card)
        self.side.column.addWidget(self.levels)
        self.side.column.addStretch(1)
        self.levels.changed.connect(self._show)

    def begin(self) -> None:
        """Suppose that what is marked were done; without marks, all that is not settled."""
        if not self._is_made:
            self._make()
        self.is_on, self._marks = True, self._list.ticks
        actions = self._document.review.actions
        live = frozenset(key for key, action in actions.items() if not action.is_settled)
        self._list.set_ticks(self._marks or live, suppose=True)
        self.levels.clear()
        self._show()
        self._show_parts(shown=True)

    def end(self) -> None:
        """Leave it: nothing is supposed, and what was marked is marked again."""
        self.is_on = False
        self._list.set_ticks(self._marks, suppose=False)
        self.levels.clear()
        self._show_parts(shown=False)

    def take_ticks(self) -> None:
        """Other actions are supposed."""
        self._show()

    def refresh(self) -> None:
        """The document has changed meanwhile."""
        if self.is_on:
            self._show()

    @property
    def supposition(self) -> Supposition:
        """What is supposed now."""
        return Supposition(self._list.ticks, dict(self.levels.levels))

    def _show(self) -> None:
        document = self._document
        now = document.card
        answers = self.supposition.answers(document.checklist, document.review, now)
        then = scored(document.checklist, document.review, answers) if answers else now
        self.card.show_cards(now, then)
        idle = self.supposition.idle(document.checklist, document.review, now)
        said = whatif_words.sentence(now, then, len(difference(now, then).gates), idle)
        if said != self.banner.sentence.text():
            self.banner.set_words(said)
            if self.side.isVisible():
                announce(self.side, said)

    def turn_chart(self) -> None:
        """Bars as a table, or back."""
        as_table = self.card.turn_chart()
        announce(self.card, tr("Shown as a table.") if as_table else tr("Drawn as bars."))
