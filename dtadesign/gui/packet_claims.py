"""What the applicants claimed and showed, in the walk: beneath a rating, never before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.gui.evidence_words import card_words
from dtadesign.gui.text_block import Span
from dtadesign.gui.widgets.surfaces import Card, Pane
from dtadesign.gui.widgets.text import Text
from dtadesign.panel.claims import claims_on, why_closed
from dtadesign.review.board import board_of
from dtadesign.review.packet_rules import is_recused
from dtadesign.review.values import Answer
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme


class ClaimsPart(Pane):
    """A line that says when it opens; once it is open, their level in words, their note and evidence."""

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, "surface", (0, 20, 0, 0), 8)
        self._document, self._id = document, ""
        self._shown: tuple[object, ...] = ()
        self.closed = Text(theme, "", "small", "ink2")
        self.card = Card(theme, 6)
        self._whose = Text(theme, "", "label")
        self.level = Text(theme, "", "reading")
        self.note = Text(theme, "", "reading")
        self.evidence = Text(theme, "", "small", "ink2")
        for part in (self._whose, self.level, self.note, self.evidence):
            self.card.column.addWidget(part)
        self.column.addWidget(self.closed)
        self.column.addWidget(self.card)
        self.hide()

    def show_consideration(self, consideration: str) -> None:
        """Another consideration's claim."""
        self._id = consideration
        self.refresh()

    def refresh(self) -> None:
        """Show it where it is open, else why it is not; nothing where nobody claimed anything."""
        review = self._document.review
        packet = board_of(review).packet
        if packet is None or packet.claims is None or review.members or is_recused(review, self._id):
            self.hide()
            return
        why, claim = why_closed(review, self._id), claims_on(review, self._id)
        shown = (self._id, why, claim, self._document.checklist)
        if shown != self._shown:
            self._shown = shown
            self.closed.set_words(why)
            self._whose.set_words(tr("What {name} claimed and showed").format(name=packet.claims.name))
            self._show(claim)
        self.closed.setVisible(bool(why))
        self.card.setVisible(claim is not None)
        self.show()

    def _show(self, claim: Answer | None) -> None:
        claim = claim or Answer()
        words = self._document.checklist.by_id[self._id].levels
        if claim.level is not None:
            lead = tr("Level {level}").format(level=claim.level)
            self.level.set_words([Span(f"{lead}  ", 600), Span(words[claim.level])])
        else:
            self.level.set_words(_no_level(claim))
        self.note.set_words(claim.note)
        self.note.setVisible(bool(claim.note))
        entries = [card_words(entry, self._document.review) for entry in claim.evidence]
        said = "\n".join(" · ".join(filter(None, (each.description, each.aside))) for each in entries)
        if claim.removed:
            said = tr("The applicants' words were destroyed.")
        self.evidence.set_words(said or tr("They showed nothing for it."))


def _no_level(claim: Answer) -> str:
    if claim.value == "unknown":
        return tr("They said that it is not known.")
    return tr("They said that it does not apply.") if claim.value == "na" else tr("They did not answer it.")
