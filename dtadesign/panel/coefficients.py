"""How far raters agree: each coefficient as its author defined it, in the standard library alone.

Ratings come as one row for each consideration, in it one level for each rater: a whole number from
0 to ``categories`` - 1, or None where that rater gave none. A coefficient is None where it is
undefined: nothing to compare, or no variation to compare with. Sums are exact (`math.fsum`), so
that no order of rows or raters changes a digit.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import combinations
from math import ceil, comb, fsum, lcm
from operator import mul

Rating = int | None
Rows = Sequence[Sequence[Rating]]
Counts = tuple[int, ...]
Weights = Sequence[Sequence[float]]

LEVELS = 4
SEED = 20200807
DRAWS = 1000


def percent_agreement(rows: Rows, categories: int = LEVELS) -> float | None:
    """The share of agreeing pairs of raters, 0–100: its mean over rows with two ratings or more.

    Fleiss JL (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin
    76(5): 378–382, equations 2 and 3; pairs of ratings that are there, as in Gwet KL (2014),
    Handbook of Inter-Rater Reliability, 4th edition.
    """
    shares = [_agreeing(counts, identity(categories)) for counts in _compared(rows, categories)]
    return 100 * fsum(shares) / len(shares) if shares else None


def weighted_kappa(rows: Rows, categories: int = LEVELS) -> float | None:
    """Cohen's kappa with quadratic weights, of two raters; None for any other number of them.

    Cohen J (1968). Weighted kappa: nominal scale agreement with provision for scaled disagreement or
    partial credit. Psychological Bulletin 70(4): 213–220. The weights are the squared distances of
    the levels. Rows that only one of the two rated are left out.
    """
    if any(len(row) != 2 for row in rows):
        return None
    pairs = [(a, b) for a, b in rows if a is not None and b is not None]
    firsts, seconds = (_tally((pair[at] for pair in pairs), categories) for at in (0, 1))
    observed = len(pairs) * sum((a - b) ** 2 for a, b in pairs)
    expected = sum(n * m * (a - b) ** 2 for a, n in enumerate(firsts) for b, m in enumerate(seconds))
    return _within(1 - observed / expected) if expected else None


def fleiss_kappa(rows: Rows, categories: int = LEVELS) -> float | None:
    """Fleiss' kappa, for any number of raters and levels that only differ or not.

    Fleiss JL (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin
    76(5): 378–382. Where ratings are missing, as Gwet KL (2014), Handbook of Inter-Rater
    Reliability, 4th edition, chapter 2: agreement over rows with two ratings or more, how often a
    level is given over rows with one or more. Without missing ratings the two are the same.
    """
    compared = _compared(rows, categories)
    if not compared:
        return None
    agreed = fsum(_agreeing(counts, identity(categories)) for counts in compared) / len(compared)
    chance = fsum(share * share for share in _shares(rows, categories))
    return _beyond(agreed, chance)


def gwet_ac2(rows: Rows, categories: int = LEVELS, weights: Weights | None = None) -> float | None:
    """Gwet's AC2; with his ordinal weights, if no others are given. With `identity` it is his AC1.

    Gwet KL (2008). Computing inter-rater reliability and its variance in the presence of high
    agreement. British Journal of Mathematical and Statistical Psychology 61: 29–48 (AC1), and
    (2014), Handbook of Inter-Rater Reliability, 4th edition, chapters 3 and 5 (AC2, weights, missing
    ratings). It stays defined, as 1, where all raters give one and the same level everywhere.
    """
    compared = _compared(rows, categories)
    if not compared:
        return None
    weights = weights or ordinal_weights(categories)
    agreed = fsum(_agreeing(counts, weights) for counts in compared) / len(compared)
    variety = fsum(share * (1 - share) for share in _shares(rows, categories))
    chance = fsum(map(fsum, weights)) / (categories * (categories - 1)) * variety
    return _beyond(agreed, chance)


def ordinal_weights(categories: int = LEVELS) -> Weights:
    """Gwet's ordinal weights: 1 minus how many pairs of levels lie between two, of all pairs.

    Gwet KL (2014), Handbook of Inter-Rater Reliability, 4th edition, chapter 3.
    """
    scale = range(categories)
    return [[1 - comb(abs(a - b) + 1, 2) / comb(categories, 2) for b in scale] for a in scale]


def krippendorff_alpha(rows: Rows, categories: int = LEVELS) -> float | None:
    """Krippendorff's alpha with his ordinal metric: how far apart two levels are, counted in ratings.

    Krippendorff K (2011). Computing Krippendorff's alpha-reliability. University of Pennsylvania,
    Annenberg School for Communication, repository.upenn.edu/asc_papers/43, sections C and E. Rows
    with one rating are left out; all others count, whoever rated them.
    """
    return _alpha(_units(rows, categories))


def alpha_interval(rows: Rows, categories: int = LEVELS) -> tuple[float, float] | None:
    """Where 95 % of alphas lie when considerations are drawn anew: a percentile bootstrap.

    Efron B, Tibshirani RJ (1993). An Introduction to the Bootstrap, chapter 13. Of 1,000 drawings,
    each of as many rows with two ratings or more as there are, the 25th and the 975th smallest
    alpha; of fewer where a drawing held no variation. Rows are put in order before, so that theirs
    does not matter.
    """
    units = sorted(_units(rows, categories))
    if _alpha(units) is None:
        return None
    choices = random.Random(SEED).choices  # noqa: S311  no secret
    drawn = (_alpha(choices(units, k=len(units))) for _ in range(DRAWS))
    found = sorted(alpha for alpha in drawn if alpha is not None)
    low, high = (found[ceil(len(found) * part / 1000) - 1] for part in (25, 975))
    return low, high


def identity(categories: int = LEVELS) -> Weights:
    """Weights under which levels only agree or not."""
    return [[float(a == b) for b in range(categories)] for a in range(categories)]


def _tally(ratings: Iterable[Rating], categories: int) -> Counts:
    """How often each level was given."""
    found = [0] * categories
    for rating in ratings:
        if rating is not None:
            found[rating] += 1
    return tuple(found)


def _compared(rows: Rows, categories: int) -> list[Counts]:
    """The counts of rows with two ratings or more: where there is something to compare."""
    return [counts for row in rows if sum(counts := _tally(row, categories)) > 1]


def _agreeing(counts: Counts, weights: Weights) -> float:
    """Of the pairs of ratings in one row, the share that agrees, partly where the weights say so."""
    agreeing = (
        count * (fsum(weight * other for weight, other in zip(row, counts, strict=True)) - 1)
        for count, row in zip(counts, weights, strict=True)
    )
    return fsum(agreeing) / (sum(counts) * (sum(counts) - 1))


def _shares(rows: Rows, categories: int) -> list[float]:
    """How often each level is given: its share in a row, averaged over rows with any rating."""
    rated = [counts for row in rows if sum(counts := _tally(row, categories))]
    shares = zip(*([count / sum(counts) for count in counts] for counts in rated), strict=True)
    return [fsum(share) / len(rated) for share in shares]


def _units(rows: Rows, categories: int) -> list[Counts]:
    """What each row adds: how often each level, then the coincidences of each pair of levels.

    A coincidence counts one part in as many as the row has other ratings. All are multiplied by what
    makes them whole numbers, so that their sums are exact; that number stands last in each row.
    """
    compared = _compared(rows, categories)
    times = lcm(*(sum(counts) - 1 for counts in compared))
    return [
        (*counts, *(n * m * times // (sum(counts) - 1) for n, m in combinations(counts, 2)), times)
        for counts in compared
    ]


def _alpha(units: Sequence[Counts]) -> float | None:
    """Alpha of such rows: 1 minus observed by expected disagreement in the ordinal metric."""
    if not units:
        return None
    totals, times = [*map(sum, zip(*units, strict=True))], units[0][-1]
    levels = _levels(len(totals))
    given, coincidences = totals[:levels], totals[levels:-1]
    pairs = _pairs(levels)
    apart = [(2 * sum(given[a : b + 1]) - given[a] - given[b]) ** 2 for a, b in pairs]
    expected = times * sum(given[a] * given[b] * far for (a, b), far in zip(pairs, apart, strict=True))
    if not expected:
        return None
    observed = (sum(given) - 1) * sum(map(mul, coincidences, apart))
    return _within((expected - observed) / expected)


@cache
def _pairs(levels: int) -> tuple[tuple[int, int], ...]:
    """Each pair of different levels, in the order in which their coincidences stand."""
    return tuple(combinations(range(levels), 2))


@cache
def _levels(columns: int) -> int:
    """How many levels there are where so many columns hold them, their pairs and one number more."""
    return next(levels for levels in range(columns) if levels + comb(levels, 2) + 1 == columns)


def _beyond(agreed: float, chance: float) -> float | None:
    """The share of what chance leaves open that raters agree on."""
    return _within((agreed - chance) / (1 - chance)) if chance < 1 else None


def _within(value: float) -> float:
    """Worked out in floats, a coefficient can be the last digit outside of where it belongs."""
    return min(max(value, -1.0), 1.0)
