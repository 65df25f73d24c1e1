"""The walk's left pane: how far one is, the domains with their considerations, what does not apply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from dtadesign.gui.walk_order import worst
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.icon_view import IconView
from dtadesign.gui.widgets.outline import Outline, OutlineDomain, OutlineEntry
from dtadesign.gui.widgets.progress_line import ProgressLine
from dtadesign.gui.widgets.surfaces import Pane, Rule
from dtadesign.gui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dtadesign.checklist.model import Domain
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.review.values import Value


class OutlinePane(Pane):
    """``chosen`` carries a consideration; ``hidden_asked`` wants to know what does not apply."""

    chosen = Signal(str)
    hidden_asked = Signal()

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, "page", (24, 20, 12, 12), 10)
        self._document = document
        self.setProperty("pane", "outline")
        self.count = Text(theme, "", "section")
        self._progress = ProgressLine(theme, "Answered")
        self.outline = Outline(theme)
        self.outline.consideration_chosen.connect(self.chosen)
        for part in (self.count, self._progress):
            self.column.addWidget(part)
        self.column.addWidget(self.outline, 1)
        self.column.addWidget(Rule())
        self._out = Text(theme, "", "reading", "ink2")
        self._why = LinkButton(theme, "Why")
        self._why.setAccessibleName("Why these do not apply")
        self._why.clicked.connect(self.hidden_asked)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(10))
        foot.addWidget(IconView(theme, "eye-off", "ink2", 18))
        foot.addWidget(self._out, 1)
        foot.addWidget(self._why)
        self.column.addLayout(foot)

    def refresh(self) -> None:
        """Draw what the document says now."""
        card = self._document.card
        coverage = card.coverage
        self.count.set_words(f"{coverage.answered} of {coverage.in_scope} answered")
        self._progress.set_progress(coverage.answered, coverage.in_scope)
        items = {item.id: item.state for item in card.considerations}
        domains = [self._domain(domain, items) for domain in self._document.checklist.domains]
        self.outline.set_domains([domain for domain in domains if domain.entries])
        out = len(card.considerations) - coverage.in_scope
        self._out.set_words(f"{out} {'does' if out == 1 else 'do'} not apply")
        self._why.setVisible(out > 0)

    def set_current(self, consideration: str) -> None:
        """Mark one, and close the domain that one comes from if it is another."""
        outline = self.outline
        before = outline.currentIndex().parent()
        outline.set_current(consideration)
        if before.isValid() and before != outline.currentIndex().parent():
            outline.collapse(before)
            outline.scrollTo(outline.currentIndex())

    def _domain(self, domain: Domain, items: Mapping[str, str]) -> OutlineDomain:
        card, review = self._document.card, self._document.review
        gates = {gate.id: gate.state for gate in card.gates}
        walked = [c for c in domain.considerations if items[c.id] not in ("hidden", "out_of_scope")]
        entries = tuple(
            OutlineEntry(c.id, c.name, _vessel(review.answer(c.id).value), gates.get(c.id)) for c in walked
        )
        score = next(score for score in card.domains if score.id == domain.id)
        bad = worst(card, {c.id for c in walked})
        return OutlineDomain(domain.id, domain.label, score.answered, score.in_scope, bad, entries)


def _vessel(value: Value) -> Value:
    return value
