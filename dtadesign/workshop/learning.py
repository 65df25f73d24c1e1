"""What a room has learned when it ends: where it moved most, and where it is still apart; of nobody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtadesign.workshop.results import shift_of, spread_of
from dtadesign.workshop.values import Place

if TYPE_CHECKING:
    from dtadesign.workshop.results import Shift, Spread
    from dtadesign.workshop.values import Workshop

MOST_LISTED = 4


@dataclass(frozen=True, slots=True)
class Between:
    """Where the levels of one vote lie: lowest, median, highest."""

    low: int
    median: float
    high: int


@dataclass(frozen=True, slots=True)
class LearnedOf:
    """What became of one consideration."""

    consideration: str
    name: str
    before: Between | None
    after: Between | None
    """None where there was no second vote, or no level in it."""
    moved: int
    twice: int
    travelled: float

    @property
    def last(self) -> Between | None:
        """Where the room stood when it left the consideration."""
        return self.after or self.before


@dataclass(frozen=True, slots=True)
class Learned:
    """What the room learned: counts, where it moved most, where it is still apart."""

    considerations: int
    voted_twice: int
    """Considerations with a second vote."""
    rules: int
    moved: tuple[LearnedOf, ...]
    apart: tuple[LearnedOf, ...]


def learned(workshop: Workshop) -> Learned:
    """From revealed votes only: the considerations that moved most, and those apart by two levels or more."""
    found = [one for _, one in sorted(_each(workshop).items())]
    moved = sorted((one for one in found if one.moved), key=lambda one: -one.travelled)
    apart = sorted((one for one in found if _width(one) > 1), key=lambda one: -_width(one))
    return Learned(
        considerations=len(found),
        voted_twice=sum(one.after is not None for one in found),
        rules=sum(bool(rule.text) for rule in workshop.rules),
        moved=tuple(moved[:MOST_LISTED]),
        apart=tuple(apart[:MOST_LISTED]),
    )


def _each(workshop: Workshop) -> dict[tuple[int, int], LearnedOf]:
    """By the sitting's and the consideration's place in the plan."""
    found = {}
    for number, sitting in enumerate(workshop.plan.sittings):
        for at, id_ in enumerate(sitting.considerations):
            first, second = Place(number, id_, 1), Place(number, id_, 2)
            if first not in workshop.revealed:
                continue
            before = workshop.at(first)
            after = workshop.at(second) if second in workshop.revealed else {}
            name = workshop.checklist.by_id[id_].name
            found[number, at] = _of(id_, name, spread_of(before.values()), spread_of(after.values()),
                                    shift_of(before, after))  # fmt: skip
    return found


def _of(id_: str, name: str, before: Spread, after: Spread, shift: Shift) -> LearnedOf:
    return LearnedOf(id_, name, _between(before), _between(after), shift.moved, shift.twice, shift.travelled)


def _between(spread: Spread) -> Between | None:
    if spread.low is None or spread.high is None or spread.median is None:
        return None
    return Between(spread.low, spread.median, spread.high)


def _width(one: LearnedOf) -> int:
    return one.last.high - one.last.low if one.last else 0
