"""What the projector shows, as one plain value, made from a workshop: nothing is in it that is not shown.

Votes enter it with their reveal and never before; names, numbers and ways of participants never.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from dtadesign.workshop.learning import Learned, learned
from dtadesign.workshop.results import spread_of
from dtadesign.workshop.said import shift_words, spread_words

if TYPE_CHECKING:
    from dtadesign.workshop.cases import Case
    from dtadesign.workshop.results import Spread
    from dtadesign.workshop.values import Place, Way, Workshop

Phase = Literal["welcome", "case", "vote", "discuss", "end"]
"""``vote`` is both: before the place's reveal how many have voted, after it what they said."""


@dataclass(frozen=True, slots=True)
class Joining:
    """How one takes part: the ways that are open here and, where the room is, its address and code."""

    ways: tuple[Way, ...] = ("phone", "paper", "form", "file")
    address: str = ""
    code: str = ""
    qr: tuple[tuple[bool, ...], ...] = ()
    trouble: str = ""
    """What is wrong where no phone gets through: a sentence with the way out."""


@dataclass(frozen=True, slots=True)
class VotesShown:
    """One revealed vote."""

    levels: tuple[int, int, int, int]
    unknown: int
    na: int
    median: float | None

    @property
    def voted(self) -> int:
        """How many voted, a level given or not."""
        return sum(self.levels) + self.unknown + self.na


@dataclass(frozen=True, slots=True)
class KeyShown:
    """What the case's key says of the consideration."""

    level: int | Literal["na"]
    reason: str
    reasonable: tuple[int | Literal["na"], ...] = ()
    differ: str = ""


@dataclass(frozen=True, slots=True)
class ProjectorView:
    """All that a room sees at one moment."""

    phase: Phase
    title: str
    """The workshop's."""
    case: str = ""
    tagline: str = ""
    story: tuple[str, ...] = ()
    screens: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    joining: Joining | None = None
    joined: int = 0
    consideration: str = ""
    number: int = 0
    of: int = 0
    name: str = ""
    question: str = ""
    levels: tuple[str, ...] = ()
    round: Literal[1, 2] = 1
    voted: int = 0
    expected: int = 0
    seconds_left: int | None = None
    """None: no timer. 0: time is up, which closes nothing."""
    first: VotesShown | None = None
    second: VotesShown | None = None
    words: tuple[str, ...] = ()
    """The disagreement, or the shift once there is one."""
    key: KeyShown | None = None
    rule: str = ""
    learned: Learned | None = None
    is_kept: bool = False
    """A picture to take along: nothing in it is of the moment."""

    @property
    def is_revealed(self) -> bool:
        """Whether the vote that this is about can be seen."""
        return (self.first if self.round == 1 else self.second) is not None


def shown(
    workshop: Workshop,
    place: Place | None,
    phase: Phase,
    joining: Joining | None = None,
    *,
    seconds_left: int | None = None,
    key_shown: bool = False,
    rule_shown: bool = False,
) -> ProjectorView:
    """What the room sees of a workshop; `place` is the vote that is open or was revealed last.

    The key is shown only once the first vote is revealed: before, it would be what people vote for.
    """
    plan, joined = workshop.plan, len(workshop.participants)
    if phase == "end":
        return ProjectorView("end", plan.title, joined=joined, learned=learned(workshop))
    case = plan.sittings[place.sitting if place else 0].case if plan.sittings else None
    if place is None or phase in ("welcome", "case"):
        front: Phase = "case" if phase == "case" else "welcome"
        return _of_case(workshop, case, front, joining)
    return _of_consideration(
        workshop, place, phase, seconds_left=seconds_left, key_shown=key_shown, rule_shown=rule_shown
    )


def _of_case(workshop: Workshop, case: Case | None, phase: Phase, joining: Joining | None) -> ProjectorView:
    return ProjectorView(
        phase,
        workshop.plan.title,
        case=case.title if case else "",
        tagline=case.tagline if case else "",
        story=case.story if case and phase == "case" else (),
        screens=tuple(each.title for each in case.screens) if case and phase == "case" else (),
        documents=tuple(each.title for each in case.documents) if case and phase == "case" else (),
        joining=(joining or Joining()) if phase == "welcome" else None,
        joined=len(workshop.participants),
    )


def _of_consideration(
    workshop: Workshop,
    place: Place,
    phase: Phase,
    *,
    seconds_left: int | None,
    key_shown: bool,
    rule_shown: bool,
) -> ProjectorView:
    sitting = workshop.plan.sittings[place.sitting]
    asked = workshop.checklist.by_id[place.consideration]
    first, second = place.first, replace(place, round=2)
    is_first_seen = first in workshop.revealed
    return ProjectorView(
        phase,
        workshop.plan.title,
        case=sitting.case.title,
        tagline=sitting.case.tagline,
        joined=len(workshop.participants),
        consideration=asked.id,
        number=sitting.considerations.index(place.consideration) + 1,
        of=len(sitting.considerations),
        name=asked.name,
        question=asked.question,
        levels=tuple(asked.levels),
        round=place.round,
        voted=len(workshop.at(place)),
        expected=len(workshop.participants),
        seconds_left=seconds_left if place not in workshop.revealed else None,
        first=_votes(workshop, first),
        second=_votes(workshop, second) if place.round == 2 else None,
        words=_words(workshop, place),
        key=_key(sitting.case, place.consideration) if key_shown and is_first_seen else None,
        rule=_rule(workshop, place.consideration) if rule_shown else "",
    )


def _votes(workshop: Workshop, place: Place) -> VotesShown | None:
    if place not in workshop.revealed:
        return None
    spread: Spread = spread_of(workshop.at(place).values())
    return VotesShown(spread.levels, spread.counts["unknown"], spread.counts["na"], spread.median)


def _words(workshop: Workshop, place: Place) -> tuple[str, ...]:
    first, second = place.first, replace(place, round=2)
    if place.round == 2 and second in workshop.revealed:
        return shift_words(workshop.at(first), workshop.at(second))
    if first in workshop.revealed:
        return spread_words(spread_of(workshop.at(first).values()))
    return ()


def _key(case: Case, consideration: str) -> KeyShown | None:
    entry = case.entry(consideration)
    if entry is None:
        return None
    return KeyShown(entry.level, entry.reason, entry.reasonable, entry.differ)


def _rule(workshop: Workshop, consideration: str) -> str:
    agreed = workshop.rule_on(consideration)
    return agreed.text if agreed else ""
