"""What a workshop is: its plan, who takes part, what they chose, and how far the room has come.

Values only. Nothing in them names a person who did not want to be named.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import Literal

from dtadesign.checklist.model import Checklist
from dtadesign.plain import Value as Plain
from dtadesign.review.rules import HouseRule
from dtadesign.wording import mark, tr
from dtadesign.workshop.cases import Case

Way = Literal["file", "form", "paper", "phone"]
Choice = Literal["0", "1", "2", "3", "unknown", "na"]
Round = Literal[1, 2]

ROUNDS: tuple[Round, ...] = (1, 2)
_NUMBERED: Mapping[Way, str] = MappingProxyType(
    {
        "file": mark("File {number}"),
        "form": mark("Form {number}"),
        "paper": mark("Paper {number}"),
        "phone": mark("Phone {number}"),
    }
)


@dataclass(frozen=True, kw_only=True)
class Sitting(Plain):
    """One case, and the considerations that the room rates on it, in their order."""

    case: Case
    considerations: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Plan(Plain):
    """What is to be done. ``seconds`` is the time for a vote, 0 where nobody looks at a clock."""

    title: str = ""
    facilitator: str = ""
    seconds: int = 0
    sittings: tuple[Sitting, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Participant(Plain):
    """Who takes part: by an id, by which way they vote and as which of that way; by a name if they like.

    ``id`` is twelve hex digits: random, or what stands for the file that they hand in.
    """

    id: str
    way: Way
    number: int
    label: str = ""

    @property
    def name(self) -> str:
        """What they are called: the name they gave, else such as "Phone 3"."""
        return self.label or tr(_NUMBERED[self.way]).format(number=self.number)


@dataclass(frozen=True)
class Place(Plain):
    """What a vote is about: a consideration of a sitting (counted from 0), the first time or the second."""

    sitting: int
    consideration: str
    round: Round

    @property
    def first(self) -> Place:
        """The first vote on the same."""
        return replace(self, round=1)


@dataclass(frozen=True)
class Moment:
    """When something happened: the event's number, time and kind, and what it was about, if a vote."""

    n: int
    at: str
    kind: str
    place: Place | None = None


NO_VOTES: Mapping[str, Choice] = MappingProxyType({})


@dataclass(frozen=True, kw_only=True)
class Workshop:
    """The state of a workshop after all its events.

    ``votes`` holds for each place what each participant (by id) chose. Before a place is revealed nobody
    is to see more of that than who has voted.
    """

    id: str
    checklist: Checklist
    plan: Plan = Plan()
    participants: tuple[Participant, ...] = ()
    votes: Mapping[Place, Mapping[str, Choice]] = field(default_factory=dict)
    open: Place | None = None
    revealed: frozenset[Place] = frozenset()
    rules: tuple[HouseRule, ...] = ()
    ended: bool = False
    moments: tuple[Moment, ...] = ()

    @cached_property
    def by_id(self) -> Mapping[str, Participant]:
        """The participants by their ids."""
        return {each.id: each for each in self.participants}

    @property
    def places(self) -> tuple[Place, ...]:
        """Every place of the plan, in the order in which a room comes to them."""
        return tuple(
            Place(at, consideration, round_)
            for at, sitting in enumerate(self.plan.sittings)
            for consideration in sitting.considerations
            for round_ in ROUNDS
        )

    def has(self, place: Place) -> bool:
        """Whether the plan has this place."""
        sittings = self.plan.sittings
        return (
            place.sitting in range(len(sittings))
            and place.consideration in sittings[place.sitting].considerations
        )

    def at(self, place: Place) -> Mapping[str, Choice]:
        """What everybody chose there, by participant."""
        return self.votes.get(place, NO_VOTES)

    def voted(self, place: Place) -> frozenset[str]:
        """The ids of who has voted there; never what."""
        return frozenset(self.at(place))

    def rule_on(self, consideration: str) -> HouseRule | None:
        """What the room settled on a consideration."""
        return next((rule for rule in self.rules if rule.consideration == consideration), None)

    def when(self, kind: str, place: Place | None = None) -> str:
        """When this last happened, as the record writes a time; empty where it did not."""
        times = (each.at for each in reversed(self.moments) if (each.kind, each.place) == (kind, place))
        return next(times, "")

    def next_number(self, way: Way) -> int:
        """The number of who comes next by this way."""
        return 1 + max((each.number for each in self.participants if each.way == way), default=0)
