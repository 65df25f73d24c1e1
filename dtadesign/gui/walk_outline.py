"""The walk's left pane: how far one is, the domains with their considerations, what does not apply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from dtadesign.gui.walk_order import worst
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.icon_view import IconView
from dtadesign.gui.widgets.outline import Outline, OutlineDomain, OutlineEntry
from dtadesign.gui.widgets.progress_line import ProgressLine
from dtadesign.gui.widgets.surfaces import Pane, Rule
from dtadesign.gui.widgets.text import Text
from dtadesign.review.packet_rules import is_recused
from dtadesign.scoring.sentences import left_out_sentence
from dtadesign.scoring.still_open import still_open
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dtadesign.checklist.model import Domain
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.scoring.scorecard import Scorecard


class OutlinePane(Pane):
    """``chosen`` carries a consideration; the others ask what does not apply, and what is open."""

    chosen = Signal(str)
    hidden_asked = Signal()
    open_asked = Signal()

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, "page", (24, 20, 12, 12), 10)
        self._document = document
        self.setProperty("pane", "outline")
        self.count = Text(theme, "", "section")
        self._progress = ProgressLine(theme, tr("Answered"))
        self._shown: int | None = None
        self._hidden: set[str] = set()
        self._card: Scorecard | None = None
        self._apart_shown = ""
        self.still = LinkButton(theme, "", "reading")
        self.still.clicked.connect(self.open_asked)
        self.outline = Outline(theme)
        self.outline.consideration_chosen.connect(self.chosen)
        for part in (self.count, self._progress):
            self.column.addWidget(part)
        self.column.addWidget(self.still, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.outline, 1)
        self.column.addWidget(Rule())
        self._out = Text(theme, "", "reading", "ink2")
        self._why = LinkButton(theme, tr("Why"))
        self._why.setAccessibleName(tr("Why these do not apply"))
        self._why.clicked.connect(self.hidden_asked)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(10))
        foot.addWidget(IconView(theme, "eye-off", "ink2", 18))
        foot.addWidget(self._out, 1)
        foot.addWidget(self._why)
        self.column.addLayout(foot)

    def refresh(self) -> None:
        """Draw what the document says now, where that is not what it said."""
        card = self._document.asked_card
        if card is not self._card or self._here_apart() != self._apart_shown:
            self._draw(card)
            self._card, self._apart_shown = card, self._here_apart()

    def _here_apart(self) -> str:
        """The one that is shown, if it does not apply: the outline then has a row for it."""
        here = self.outline.current_id
        return here if here in self._hidden else ""

    def _draw(self, card: Scorecard) -> None:
        coverage = card.coverage
        said = tr("{answered} of {asked} answered")
        self.count.set_words(said.format(answered=coverage.answered, asked=coverage.in_scope))
        self._progress.set_progress(coverage.answered, coverage.in_scope)
        items = {item.id: item.state for item in card.considerations}
        self._hidden = {id_ for id_, state in items.items() if state in ("hidden", "out_of_scope")}
        domains = [
            self._domain(domain, items) for domain in self._document.checklist.domains if _asks(domain, items)
        ]
        shown = [domain for domain in domains if domain.entries]
        self.outline.set_domains([*shown, *self._apart(items)])
        self._out.set_words(left_out_sentence(card))
        self._why.setVisible(len(card.considerations) > coverage.in_scope)
        self._show_open(len(still_open(card)))

    def _show_open(self, count: int) -> None:
        if count != self._shown:
            self._shown = count
            self.still.setText(tr("%n loose end[|s]", "", count))
            self.still.setAccessibleName(
                tr("%n loose end[|s]: not answered, not known or not shown", "", count)
            )
            self.still.setVisible(count > 0)
            self.still.updateGeometry()

    def _apart(self, items: Mapping[str, str]) -> list[OutlineDomain]:
        """The one that is shown and does not apply, so that the outline says where one is."""
        here = self.outline.current_id
        if items.get(here) not in ("hidden", "out_of_scope"):
            return []
        shown, value = self._document.checklist.by_id[here], self._document.review.answer(here).value
        entry = OutlineEntry(here, shown.name, value)
        return [OutlineDomain("does not apply", tr("Does not apply"), 0, 0, None, (entry,))]

    def set_current(self, consideration: str) -> None:
        """Mark one, and close the domain that one comes from if it is another."""
        outline = self.outline
        before = QPersistentModelIndex(outline.currentIndex().parent())  # the rows may be made anew
        apart = outline.current_id in self._hidden or consideration in self._hidden
        outline.set_current(consideration)
        if apart:
            self.refresh()
            QTimer.singleShot(0, self, self._show_current)
        if before.isValid() and before != outline.currentIndex().parent():
            outline.collapse(before)
            outline.scrollTo(outline.currentIndex())

    def _show_current(self) -> None:
        """Into view, once the rows that came have their places."""
        self.outline.doItemsLayout()
        self.outline.scrollTo(self.outline.currentIndex())

    def _domain(self, domain: Domain, items: Mapping[str, str]) -> OutlineDomain:
        card, review = self._document.asked_card, self._document.review
        gates = {gate.id: gate.state for gate in card.gates}
        walked = [c for c in domain.considerations if items[c.id] not in ("hidden", "out_of_scope")]
        entries = tuple(
            OutlineEntry(c.id, c.name, review.answer(c.id).value, gates.get(c.id),
                         tr("you are recused") if is_recused(review, c.id) else "")
            for c in walked
        )  # fmt: skip
        score = next(score for score in card.domains if score.id == domain.id)
        bad = worst(card, {c.id for c in walked})
        return OutlineDomain(domain.id, domain.label, score.answered, score.in_scope, bad, entries)


def _asks(domain: Domain, items: Mapping[str, str]) -> bool:
    """Whether this file asks anything of the domain: a copy for somebody asks only some."""
    return any(c.id in items for c in domain.considerations)
