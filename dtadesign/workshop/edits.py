"""What can happen in a workshop, one kind of edit each, and in a sentence why it cannot just now."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Self

from dtadesign.errors import nearest
from dtadesign.plain import from_plain
from dtadesign.review.chain import Event
from dtadesign.review.rules import HouseRule
from dtadesign.wording import tr
from dtadesign.workshop.edit import WorkshopEdit
from dtadesign.workshop.edits_voting import OpenEdit, RevealEdit, VoteEdit
from dtadesign.workshop.values import Participant, Plan, Sitting, Workshop

__all__ = [
    "KINDS",
    "EndEdit",
    "JoinEdit",
    "OpenEdit",
    "PlanEdit",
    "RevealEdit",
    "RuleEdit",
    "VoteEdit",
    "WorkshopEdit",
    "read_edit",
    "why_not",
]

LONGEST_LABEL = 80
LONGEST_RULE = 2_000
LONGEST_VOTE = 24 * 60 * 60
_ID = re.compile(r"[0-9a-f]{12}\Z")


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

    def fits(self, workshop: Workshop) -> bool:
        """Whether its considerations are those of checklist and key, and everything voted on is in it."""
        faults = any(_fault_of(sitting, workshop) for sitting in self.plan.sittings)
        is_whole = bool(self.plan.sittings) and self.plan.seconds >= 0
        return is_whole and not faults and not self._loses(workshop)

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
        if not self._is_whole:
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

    @property
    def _is_whole(self) -> bool:
        return bool(_ID.match(self.participant.id)) and self.participant.number > 0

    def fits(self, workshop: Workshop) -> bool:
        """Whether they are who they were, or somebody new with a number of their own."""
        new = self.participant
        who, which = new.id, (new.way, new.number)
        same = [each for each in workshop.participants if each.id == who or (each.way, each.number) == which]
        return self._is_whole and all((each.id, each.way, each.number) == (who, *which) for each in same)

    def done_to(self, workshop: Workshop) -> Workshop:
        """The workshop with them; who was there keeps their place in the list."""
        new = self.participant
        if new.id not in workshop.by_id:
            return replace(workshop, participants=(*workshop.participants, new))
        named = tuple(new if each.id == new.id else each for each in workshop.participants)
        return replace(workshop, participants=named)


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

    def fits(self, workshop: Workshop) -> bool:
        """Whether the checklist has what it is about."""
        return self.rule.consideration in workshop.checklist.by_id

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
