"""One participant's levels beside a reference: how far off, which way, and how little that says.

Levels are counted in halves, for the median of a room may lie between two of them.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist, fmean, stdev
from typing import TYPE_CHECKING

from dtadesign.panel.coefficients import LEVELS, kappa_of_moments, sums, weighted_kappa
from dtadesign.panel.resampling import DRAWS, SEED, Interval, column_sums, interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Pair = tuple[int, int]
    """A level given and its reference, both in half levels."""

HALVES = 2 * LEVELS - 1
LEAST = 6
"""Of fewer considerations no direction is told: were "stricter" and "milder" equally likely each time, all
of five would point the same way once in sixteen times, all of six once in thirty-two (the sign test, two
sides: 2 · ½⁶ = 0.031)."""

KAPPA_LEAST = 2 * LEVELS**2
"""So many considerations kappa and its interval need to be told: 2k² of them for k levels.

Cicchetti DV (1981). Testing the normal approximation and minimal sample size requirements of weighted
kappa when the number of categories is large. Applied Psychological Measurement 5(1): 101–104.
"""

TREND_LEAST = 3
"""Of two cases there is a difference and no trend: any two points lie on a line."""


@dataclass(frozen=True)
class Compared:
    """Levels beside a reference, over the ``considerations`` where both are there.

    ``difference`` (bias): the mean of level less reference, in levels; below 0 is stricter, above 0 milder.
    ``distance``: the mean of how far they lie apart, whichever way; ``deviation``: the standard deviation of
    the differences (n - 1), None of one consideration. ``same``: how many lie on the reference, or on
    either level beside a reference that lies between two; ``within_one``: how many no more than one level
    off that. The percentages are of ``considerations``. Kappa has quadratic weights
    (`panel.coefficients.weighted_kappa`), None where nothing varies; its interval also under `KAPPA_LEAST`.
    """

    considerations: int
    difference: float | None
    interval: Interval | None
    distance: float | None
    deviation: float | None
    same: int
    within_one: int
    percent_same: float | None
    percent_within_one: float | None
    weighted_kappa_quadratic: float | None
    kappa_interval: Interval | None


@dataclass(frozen=True)
class Trend:
    """How the distance from the key went from case to case: the cases compared, and the slope of them.

    ``distances`` are by the number of the sitting, from 1. ``slope`` is by how many levels the mean distance
    grows per case (least squares over the cases in their order), below 0 where votes come nearer; None of
    fewer than `TREND_LEAST` cases. Its interval comes from drawing considerations anew within each case:
    it knows nothing of how hard other cases would have been.
    """

    distances: tuple[tuple[int, float], ...]
    slope: float | None
    interval: Interval | None


def compared(pairs: Sequence[Pair]) -> Compared:
    """What these levels are beside their references; no order of them changes a digit."""
    pairs, n = sorted(pairs), len(pairs)
    apart = [given - reference for given, reference in pairs]
    same = sum(abs(half) < 2 for half in apart)
    near = sum(abs(half) < 4 for half in apart)
    drawn = [*column_sums([_moments(pair) for pair in pairs])] if n > 1 else []
    return Compared(
        considerations=n,
        difference=sum(apart) / (2 * n) if n else None,
        interval=interval(((a - b) / (2 * n) for a, b, _, _ in drawn), tail_of(n)),
        distance=_mean_distance(apart) if n else None,
        deviation=stdev(half / 2 for half in apart) if n > 1 else None,
        same=same,
        within_one=near,
        percent_same=100 * same / n if n else None,
        percent_within_one=100 * near / n if n else None,
        weighted_kappa_quadratic=weighted_kappa(sums(pairs, HALVES)),
        kappa_interval=_of_kappa(drawn, n) if n >= KAPPA_LEAST else None,
    )


def trend(cases: Sequence[tuple[int, Sequence[Pair]]]) -> Trend:
    """The trend over cases, each by its number and with its pairs; one without pairs is passed over."""
    held = [
        (number, sorted(given - reference for given, reference in pairs)) for number, pairs in cases if pairs
    ]
    numbers = [number for number, _ in held]
    found = [_mean_distance(apart) for _, apart in held]
    enough = len(held) >= TREND_LEAST
    tail = tail_of(min((len(apart) for _, apart in held), default=0))
    return Trend(
        distances=tuple(zip(numbers, found, strict=True)),
        slope=_slope(found) if enough else None,
        interval=interval(_slopes([apart for _, apart in held]), tail) if enough and tail else None,
    )


def tail_of(n: int) -> float:
    """How many of 1,000 drawings lie beyond each end of a 95 % interval of so many; 0 of fewer than two.

    The percentile interval as it stands is too narrow where little was drawn from. Hesterberg TC (2015).
    What Teachers Should Know About the Bootstrap. The American Statistician 69(4): 371–386: its ends are
    moved out to Φ(-√(n/(n-1)) · t), where t is Student's, of n - 1 degrees of freedom.
    """
    if n < 2:
        return 0.0
    return 1000 * NormalDist().cdf(-sqrt(n / (n - 1)) * student(n - 1))


def student(freedom: int) -> float:
    """The 97.5th percentile of Student's t, within 0.001 from five degrees of freedom on.

    Fisher RA, Cornish EA (1960). The percentile points of distributions having known cumulants.
    Technometrics 2(2): 209–225; Abramowitz M, Stegun IA (1964), Handbook of Mathematical Functions, 26.7.5.
    """
    z, v = NormalDist().inv_cdf(0.975), freedom
    return (
        z
        + (z**3 + z) / (4 * v)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * v**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * v**3)
        + (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / (92160 * v**4)
    )


def _mean_distance(apart: Sequence[int]) -> float:
    return sum(map(abs, apart)) / (2 * len(apart))


def _moments(pair: Pair) -> tuple[int, int, int, int]:
    """What a pair adds: both levels, their squares, and the square of how far they lie apart."""
    given, reference = pair
    return given, reference, given**2 + reference**2, (given - reference) ** 2


def _of_kappa(drawn: Sequence[Sequence[int]], n: int) -> Interval | None:
    return interval((kappa_of_moments(n, *moments) for moments in drawn), tail_of(n))


def _slopes(cases: Sequence[Sequence[int]]) -> Iterator[float]:
    """The slope in each drawing; one source of chance goes through all cases, so that none copies another."""
    choices = random.Random(SEED).choices  # noqa: S311  no secret
    for _ in range(DRAWS):
        yield _slope([_mean_distance(choices(apart, k=len(apart))) for apart in cases])


def _slope(found: Sequence[float]) -> float:
    """By how much the values grow from one to the next: least squares over their places."""
    middle, mean = (len(found) - 1) / 2, fmean(found)
    across = sum((at - middle) ** 2 for at in range(len(found)))
    return sum((at - middle) * (value - mean) for at, value in enumerate(found)) / across
