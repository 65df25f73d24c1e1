"""What can happen in a workshop, one kind of edit each, and in a sentence why it cannot just now.

An edit is only ever refused before it is written. What stands in a file is read as it stands; that a
revealed vote never changes holds there too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Literal, Self

from dtadesign.errors import nearest
from dtadesign.plain import Value as Plain
from dtadesign.plain import from_plain, to_plain
from dtadesign.review.chain import Event
from dtadesign.review.rules import HouseRule
from dtadesign.wording import tr
from dtadesign.workshop.values import Choice, Moment, Participant, Place, Plan, Sitting, Workshop

LONGEST_LABEL = 80
LONGEST_RULE = 2_000
LONGEST_VOTE = 24 * 60 * 60
_ID = re.compile(r"[0-9a-f]{12}\Z")


@dataclass(frozen=True, kw_only=True)
class WorkshopEdit(Plain):
    """The root."""

    kind: ClassVar[str]

    def payload(self) -> dict[str, Any]:
        """What is kept for good."""
        plain: dict[str, Any] = to_plain(self)
        return plain

    def private(self) -> dict[str, Any] | None:
        """What may have to be destroyed, without its salt; None where there is none."""
        return None

    @classmethod
    def read(cls, event: Event) -> Self:
        """The edit that the event holds; raises `ValueError` where it does not fit."""
        return from_plain(cls, dict(event.payload))

    def why_not(self, workshop: Workshop) -> str:  # noqa: ARG002  most look at it
        """A sentence where this cannot be done now, else an empty text."""
        return ""

    def apply(self, workshop: Workshop, event: Event) -> Workshop:
        """The workshop after this edit."""
        place = getattr(self, "place", None)
        moment = Moment(n=event.n, at=event.at, kind=self.kind, place=place)
        return self.done_to(replace(workshop, moments=(*workshop.moments, moment)))

    def done_to(self, workshop: Workshop) -> Workshop:
        """What it changes."""
        raise NotImplementedError


@dataclass(frozen=True, kw_only=True)
class PlanEdit(WorkshopEdit):
    """The plan, first of all; later a longer one, or another title or time."""

    kind: ClassVar[str] = "plan"
    plan: Plan

    def why_not(self, workshop: Workshop) -> str:
        """A plan has cases with considerations, and keeps what was voted on already."""
        if self.plan.seconds not in range(LONGEST_VOTE + 1):
            return tr("The time for a vote is a number of seconds: 0, for none, up to a day.")
        if not self.plan.sittings:
            return tr("A workshop needs a case.")
        faults = (_fault_of(sitting, workshop) for sitting in self.plan.sittings)
        return next(filter(None, faults), "") or self._loses(workshop)

    def _loses(self, workshop: Workshop) -> str:
        kept = replace(workshop, plan=self.plan).places
        begun = {*workshop.votes, *workshop.revealed, *([workshop.open] if workshop.open else [])}
        for place in sorted(begun, key=lambda each: (each.sitting, each.consideration, each.round)):
            old = workshop.plan.sittings[place.sitting].case
            if place not in kept or self.plan.sittings[place.sitting].case.id != old.id:
                said = tr('"{id}" of "{case}" has been voted on and stays in the plan where it is.')
                return said.format(id=place.consideration, case=old.title)
        return ""

    def done_to(self, workshop: Workshop) -> Workshop:
        """The workshop with this plan."""
        return replace(workshop, plan=self.plan)


def _fault_of(sitting: Sitting, workshop: Workshop) -> str:
    """Why a sitting cannot be: a sentence, or nothing."""
    title, asked = sitting.case.title, [entry.consideration for entry in sitting.case.key]
    if not sitting.considerations:
        return tr('"{case}" is to be rated on one consideration at least.').format(case=title)
    for at, id_ in enumerate(sitting.considerations):
        if id_ not in asked or id_ not in workshop.checklist.by_id:
            said = tr('The key of "{case}" says nothing of "{id}"').format(case=title, id=id_[:80])
            return f"{said}{nearest(id_, asked)}."
        if id_ in sitting.considerations[:at]:
            return tr('"{id}" stands twice in the plan for "{case}".').format(id=id_, case=title)
    return ""


@dataclass(frozen=True, kw_only=True)
class JoinEdit(WorkshopEdit):
    """Somebody takes part; or somebody who does is called otherwise from now on."""

    kind: ClassVar[str] = "join"
    participant: Participant

    def payload(self) -> dict[str, Any]:
        """All but the name."""
        return {"participant": {key: getattr(self.participant, key) for key in ("id", "way", "number")}}

    def private(self) -> dict[str, Any] | None:
        """The name, where one was given."""
        return {"label": self.participant.label} if self.participant.label else None

    @classmethod
    def read(cls, event: Event) -> Self:
        """Who takes part, with the name where the event still has it."""
        payload = {key: value for key, value in event.payload.items() if key != "private_sha256"}
        label = (event.private or {}).get("label", "")
        return from_plain(cls, {**payload, "participant": {**payload["participant"], "label": label}})

    def why_not(self, workshop: Workshop) -> str:
        """Everybody can be told from everybody else, and stays who they are."""
        new, others = self.participant, [p for p in workshop.participants if p.id != self.participant.id]
        known = workshop.by_id.get(new.id)
        if not _ID.match(new.id) or new.number < 1:
            return tr("A participant has an id of twelve hex digits and a number from 1 on.")
        if len(new.label) > LONGEST_LABEL or not new.label.isprintable() or new.label != new.label.strip():
            return tr("A name stands on one line and has at most {most} characters.").format(
                most=LONGEST_LABEL
            )
        if known and (known.way, known.number) != (new.way, new.number):
            return tr("{name} takes part already, in another way.").format(name=known.name)
        if (new.way, new.number) in [(each.way, each.number) for each in others]:
            return tr("{name} takes part already.").format(name=replace(new, label="").name)
        if new.label and new.label.casefold() in [each.name.casefold() for each in others]:
            return tr("Somebody is called {name} already; choose another name.").format(name=new.name)
        return ""

    def done_to(self, workshop: Workshop) -> Workshop:
        """The workshop with them; who was there keeps their place in the list."""
        new = self.participant
        if new.id not in workshop.by_id:
            return replace(workshop, participants=(*workshop.participants, new))
        named = tuple(new if each.id == new.id else each for each in workshop.participants)
        return replace(workshop, participants=named)


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
        return (
            _no_place(workshop, self.place) or _too_early(workshop, self.place) or _over(workshop, self.place)
        )

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
        return (
            _no_place(workshop, self.place) or _too_early(workshop, self.place) or _over(workshop, self.place)
        )

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
        if why := _no_place(workshop, self.place) or _over(workshop, self.place):
            return why
        if not workshop.at(self.place):
            return tr('Nobody has voted on "{id}" yet; there is nothing to reveal.').format(
                id=self.place.consideration
            )
        return ""

    def done_to(self, workshop: Workshop) -> Workshop:
        """The workshop in which it is revealed, and open no longer."""
        left = None if workshop.open == self.place else workshop.open
        return replace(workshop, revealed=workshop.revealed | {self.place}, open=left)


@dataclass(frozen=True, kw_only=True)
class RuleEdit(WorkshopEdit):
    """What the room settled on a consideration, in place of what it settled before.

    An empty text takes it back.
    """

    kind: ClassVar[str] = "rule"
    rule: HouseRule

    def payload(self) -> dict[str, Any]:
        """All but the words and who they are by."""
        kept = {key: getattr(self.rule, key) for key in ("consideration", "level", "day", "wording")}
        return {"rule": {**kept, "from": self.rule.from_}}

    def private(self) -> dict[str, Any] | None:
        """The words, and who they are by."""
        return {"text": self.rule.text, "by": self.rule.by} if self.rule.text else None

    @classmethod
    def read(cls, event: Event) -> Self:
        """The rule, with its words where the event still has them; without, there is no rule."""
        payload = {key: value for key, value in event.payload.items() if key != "private_sha256"}
        kept = {("from_" if key == "from" else key): value for key, value in payload["rule"].items()}
        texts = {key: (event.private or {}).get(key, "") for key in ("text", "by")}
        return from_plain(cls, {**payload, "rule": {**kept, **texts}})

    def why_not(self, workshop: Workshop) -> str:
        """A rule is about a consideration of the checklist, and short enough to be read beneath it."""
        id_, known = self.rule.consideration, workshop.checklist.by_id
        if id_ not in known:
            said = tr('There is no consideration "{id}"').format(id=id_[:80])
            return f"{said}{nearest(id_, known)}."
        if len(self.rule.text) > LONGEST_RULE:
            return tr("A house rule has at most {most} characters.").format(most=f"{LONGEST_RULE:,}")
        if not self.rule.text.strip() and workshop.rule_on(id_) is None:
            return tr('There is no house rule on "{id}" to take back.').format(id=id_)
        return ""

    def done_to(self, workshop: Workshop) -> Workshop:
        """The workshop with this rule, or without one."""
        others = tuple(rule for rule in workshop.rules if rule.consideration != self.rule.consideration)
        return replace(workshop, rules=(*others, self.rule) if self.rule.text.strip() else others)


@dataclass(frozen=True, kw_only=True)
class EndEdit(WorkshopEdit):
    """The workshop is over: nobody joins and nobody votes any more."""

    kind: ClassVar[str] = "end"

    def done_to(self, workshop: Workshop) -> Workshop:
        """The workshop that is over."""
        return replace(workshop, ended=True, open=None)


KINDS: Mapping[str, type[WorkshopEdit]] = {
    edit.kind: edit for edit in (PlanEdit, JoinEdit, VoteEdit, OpenEdit, RevealEdit, RuleEdit, EndEdit)
}


def read_edit(event: Event) -> WorkshopEdit:
    """The edit that an event of a known kind holds; raises `ValueError` where it does not fit."""
    return KINDS[event.kind].read(event)


def why_not(workshop: Workshop, edit: WorkshopEdit) -> str:
    """A sentence where the edit cannot be done now, else an empty text."""
    if workshop.ended and not isinstance(edit, RuleEdit):
        return tr("The workshop has ended; only its house rules can still be changed.")
    return edit.why_not(workshop)


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
