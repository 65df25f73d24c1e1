"""What a room's votes amount to: exact medians, what is missing apart, and who moved between two votes.

Unknown and not applicable are answers, but no levels: they are counted, and enter no median.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtadesign.workshop.values import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dtadesign.workshop.values import Choice, Workshop

LEVELS: tuple[Choice, ...] = ("0", "1", "2", "3")
CHOICES: tuple[Choice, ...] = (*LEVELS, "unknown", "na")


@dataclass(frozen=True, slots=True)
class Spread:
    """One vote of one consideration: how many chose what."""

    counts: Mapping[Choice, int]
    """Every choice is in it, in the order of `CHOICES`, also where nobody chose it."""
    n: int
    """How many gave a level."""
    median: float | None
    """Of the levels given, halves included; None where nobody gave one."""
    low: int | None
    high: int | None
    missing: int
    """How many voted without giving a level."""

    @property
    def voted(self) -> int:
        """How many voted at all."""
        return self.n + self.missing

    @property
    def levels(self) -> tuple[int, int, int, int]:
        """How many gave each level, from 0 to 3."""
        zero, one, two, three = (self.counts[level] for level in LEVELS)
        return zero, one, two, three

    @property
    def width(self) -> int:
        """How far the lowest and the highest level given lie apart."""
        return 0 if self.low is None or self.high is None else self.high - self.low


@dataclass(frozen=True, slots=True)
class Shift:
    """What became of each vote when the room voted again."""

    by: Mapping[str, int]
    """Second minus first, by participant: only those who gave a level both times."""
    found: int
    """Who gave no level first and one then."""
    lost: int
    """Who gave a level first and none then."""
    silent: int
    """Who voted twice and gave no level either time."""
    only_first: int
    only_second: int

    @property
    def twice(self) -> int:
        """How many gave a level both times."""
        return len(self.by)

    @property
    def up(self) -> int:
        """How many see more now."""
        return sum(step > 0 for step in self.by.values())

    @property
    def down(self) -> int:
        """How many see less now."""
        return sum(step < 0 for step in self.by.values())

    @property
    def moved(self) -> int:
        """How many gave another level the second time."""
        return self.up + self.down

    @property
    def largest(self) -> int:
        """How many levels the furthest moved."""
        return max((abs(step) for step in self.by.values()), default=0)

    @property
    def smallest(self) -> int:
        """How many levels who moved least did, of those who moved; 0 where nobody did."""
        return min((abs(step) for step in self.by.values() if step), default=0)

    @property
    def travelled(self) -> float:
        """Levels moved on average, of those who gave one twice."""
        return sum(abs(step) for step in self.by.values()) / self.twice if self.by else 0.0


def spread_of(choices: Iterable[Choice]) -> Spread:
    """What these votes amount to."""
    found = Counter(choices)
    counts = {choice: found[choice] for choice in CHOICES}
    levels = [int(level) for level in LEVELS for _ in range(counts[level])]
    missing = counts["unknown"] + counts["na"]
    if not levels:
        return Spread(counts, 0, None, None, None, missing)
    return Spread(counts, len(levels), _median(levels), levels[0], levels[-1], missing)


def _median(ordered: list[int]) -> float:
    half = len(ordered) // 2
    return (ordered[half] + ordered[-half - 1]) / 2


def spread(workshop: Workshop, place: Place) -> Spread:
    """What the votes at a place amount to; nobody is shown it before they are revealed."""
    return spread_of(workshop.at(place).values())


def shift_of(first: Mapping[str, Choice], second: Mapping[str, Choice]) -> Shift:
    """What became of the first votes in the second, by participant."""
    by = {}
    ways: Counter[tuple[bool, bool]] = Counter()
    for one in sorted(first.keys() & second.keys()):
        before, after = first[one], second[one]
        ways[before in LEVELS, after in LEVELS] += 1
        if before in LEVELS and after in LEVELS:
            by[one] = int(after) - int(before)
    return Shift(
        by,
        found=ways[False, True],
        lost=ways[True, False],
        silent=ways[False, False],
        only_first=len(first.keys() - second.keys()),
        only_second=len(second.keys() - first.keys()),
    )


def shift(workshop: Workshop, sitting: int, consideration: str) -> Shift:
    """How the votes on a consideration of a sitting moved from the first to the second."""
    first, second = Place(sitting, consideration, 1), Place(sitting, consideration, 2)
    return shift_of(workshop.at(first), workshop.at(second))
