"""The edits around a vote: it is opened, given, revealed. What is revealed never changes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar, Literal

from dtadesign.errors import nearest
from dtadesign.wording import tr
from dtadesign.workshop.edit import WorkshopEdit
from dtadesign.workshop.values import Choice, Place, Workshop


@dataclass(frozen=True, kw_only=True)
class VoteEdit(WorkshopEdit):
    """Somebody chose; an empty choice takes back what they chose."""

    kind: ClassVar[str] = "vote"
    participant: str
    place: Place
    choice: Choice | Literal[""]

    def why_not(self, workshop: Workshop) -> str:
        """Votes come from who takes part, to a place that is not revealed yet."""
        if self.participant not in workshop.by_id:
            return tr("Nobody with the id {id} takes part.").format(id=self.participant[:80])
        return _why_no_vote(workshop, self.place)

    def fits(self, workshop: Workshop) -> bool:
        """Whether they take part, and that is voted on."""
        return self.participant in workshop.by_id and workshop.has(self.place)

    def done_to(self, workshop: Workshop) -> Workshop:
        """The workshop with this vote in place of what they chose before."""
        if self.place in workshop.revealed:
            return workshop
        there = {key: value for key, value in workshop.at(self.place).items() if key != self.participant}
        if self.choice:
            there[self.participant] = self.choice
        votes = {place: given for place, given in workshop.votes.items() if place != self.place}
        return replace(workshop, votes={**votes, self.place: there} if there else votes)


@dataclass(frozen=True, kw_only=True)
class OpenEdit(WorkshopEdit):
    """The room votes on this now; None where it votes on nothing for the moment."""

    kind: ClassVar[str] = "open"
    place: Place | None

    def why_not(self, workshop: Workshop) -> str:
        """A second vote opens once the first is revealed; what is revealed opens no more."""
        if self.place is None:
            return "" if workshop.open else tr("No vote is open.")
        return _why_no_vote(workshop, self.place)

    def fits(self, workshop: Workshop) -> bool:
        """Whether that is voted on."""
        return self.place is None or workshop.has(self.place)

    def done_to(self, workshop: Workshop) -> Workshop:
        """The workshop that votes on it."""
        return replace(workshop, open=self.place)


@dataclass(frozen=True, kw_only=True)
class RevealEdit(WorkshopEdit):
    """Everybody sees at one moment what everybody chose; from then on it stands."""

    kind: ClassVar[str] = "reveal"
    place: Place

    def why_not(self, workshop: Workshop) -> str:
        """There is something to reveal, and it was not revealed before."""
        if why := _why_no_vote(workshop, self.place):
            return why
        if not workshop.at(self.place):
            return tr('Nobody has voted on "{id}" yet; there is nothing to reveal.').format(
                id=self.place.consideration
            )
        return ""

    def fits(self, workshop: Workshop) -> bool:
        """Whether that is voted on."""
        return workshop.has(self.place)

    def done_to(self, workshop: Workshop) -> Workshop:
        """The workshop in which it is revealed, and open no longer."""
        left = None if workshop.open == self.place else workshop.open
        return replace(workshop, revealed=workshop.revealed | {self.place}, open=left)


def _why_no_vote(workshop: Workshop, place: Place) -> str:
    return _no_place(workshop, place) or _too_early(workshop, place) or _over(workshop, place)


def _no_place(workshop: Workshop, place: Place) -> str:
    if workshop.has(place):
        return ""
    sittings = workshop.plan.sittings
    if place.sitting not in range(len(sittings)):
        return tr("The workshop has %n case[|s], and no number {number}.", "", len(sittings)).format(
            number=place.sitting + 1
        )
    sitting = sittings[place.sitting]
    said = tr('"{id}" is not voted on in this workshop, on "{case}"').format(
        id=place.consideration[:80], case=sitting.case.title
    )
    return f"{said}{nearest(place.consideration, sitting.considerations)}."


def _too_early(workshop: Workshop, place: Place) -> str:
    if place.round == 1 or place.first in workshop.revealed:
        return ""
    said = tr('The second vote on "{id}" comes once its first is revealed.')
    return said.format(id=place.consideration)


def _over(workshop: Workshop, place: Place) -> str:
    if place not in workshop.revealed:
        return ""
    said = (
        tr('The first vote on "{id}" has been revealed; what was chosen stands.')
        if place.round == 1
        else tr('The second vote on "{id}" has been revealed; what was chosen stands.')
    )
    return said.format(id=place.consideration)
