"""What a report is written from: the record with its scorecard, gaps and robustness, each computed once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from dtadesign.review.edits import KINDS, AnswerEdit
from dtadesign.scoring.plan import Planned, plan
from dtadesign.scoring.priorities import Gap, gaps
from dtadesign.scoring.robustness import Robustness, robustness
from dtadesign.scoring.scorecard import Item, Scorecard, score
from dtadesign.scoring.words import GATE_WORDS

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist, Consideration, Domain, Reference
    from dtadesign.review.record import Record
    from dtadesign.review.values import Answer, Profile, Purge, Review
    from dtadesign.scoring.scorecard import Gate, State


@dataclass(frozen=True)
class Case:
    """A record, and what follows from it."""

    record: Record
    read_as: Checklist | None = None
    """The checklist in another language, where it is not read in its own."""

    told: str = ""
    """What is to be said of the language of report and checklist."""

    only: frozenset[str] = frozenset()
    """The considerations that are asked, where it is not all in scope."""

    @cached_property
    def checklist(self) -> Checklist:
        """The checklist that the review carries, as it is read here."""
        return self.read_as or self.record.checklist

    @cached_property
    def review(self) -> Review:
        """The state after all events."""
        return self.record.review

    @property
    def profile(self) -> Profile:
        """The profile as it stands."""
        return self.review.profile

    @cached_property
    def card(self) -> Scorecard:
        """The one scorecard from which every number of the report comes."""
        return score(self.checklist, self.review)

    @cached_property
    def robust(self) -> Robustness:
        """How far the overall moves with other weights."""
        return robustness(self.card.domains)

    @cached_property
    def gaps(self) -> tuple[Gap, ...]:
        """What to fix, in order."""
        return gaps(self.checklist, self.card)

    @cached_property
    def gap_of(self) -> dict[str, Gap]:
        """The gap of a consideration that has one."""
        return {gap.id: gap for gap in self.gaps}

    @cached_property
    def planned(self) -> tuple[Planned, ...]:
        """The actions in the board's order, overdue as of the day of the last event."""
        return plan(self.checklist, self.review, self.card, self.day)

    @cached_property
    def items(self) -> dict[str, Item]:
        """The considerations as they count, by id."""
        return {item.id: item for item in self.card.considerations}

    @cached_property
    def gate_of(self) -> dict[str, Gate]:
        """The gates that apply, by id."""
        return {gate.id: gate for gate in self.card.gates}

    @cached_property
    def gates(self) -> tuple[Gate, ...]:
        """The gates that apply, what needs care first."""
        order = list(GATE_WORDS)
        return tuple(sorted(self.card.gates, key=lambda gate: order.index(gate.state)))

    @cached_property
    def asked(self) -> tuple[Reference, ...]:
        """The references of what was asked, in the checklist's order."""
        named = {key for item in self.in_state("hidden", "out_of_scope", but=True) for key in item.references}
        return tuple(reference for reference in self.checklist.references if reference.id in named)

    def in_state(self, *states: State, but: bool = False) -> tuple[Consideration, ...]:
        """The considerations in one of these states (``but``: in none), in checklist order."""
        return tuple(c for c in self.checklist.considerations if (self.items[c.id].state in states) != but)

    def questions(self) -> tuple[tuple[Domain, tuple[Consideration, ...]], ...]:
        """The domains and what this file asks in each: in a copy for somebody, of what was handed to them."""
        here, domains = self.review.asks, self.checklist.domains
        scope = {item.id for item in self.in_state("hidden", "out_of_scope", but=True)}
        scope &= self.only or scope
        inside = [(domain, tuple(c for c in domain.considerations if c.id in scope)) for domain in domains]
        return tuple((domain, items) for domain, items in inside if items and (not here or domain.id in here))

    def answer(self, consideration: str) -> Answer:
        """The answer to a consideration."""
        return self.review.answer(consideration)

    def purge_of(self, consideration: str) -> Purge | None:
        """The purge that destroyed the texts of an answer that has lost them."""
        number = self._event_of.get(consideration)
        return next((purge for purge in self.review.purges if number in purge.events), None)

    @cached_property
    def _event_of(self) -> dict[str, int]:
        """The number of the event by which each answer stands."""
        events = (event for event in self.record.events if event.kind == AnswerEdit.kind)
        return {str(event.payload["id"]): event.n for event in events if event.kind in KINDS}

    @property
    def day(self) -> str:
        """The day of the last event (2026-11-23), by which expiry is judged; no clock is asked."""
        return (self.review.at or self.record.header.created)[:10]
