"""How far raters agree: each coefficient as its author defined it, in the standard library alone.

Ratings come as one row for each consideration, in it one level for each rater: a whole number from
0 to ``categories`` - 1, or None where that rater gave none. What a row adds is worked out once, in
whole numbers, so that sums are exact and no order of rows or raters changes a digit; every
coefficient is a function of those sums, and is the same for all rows, a domain's or drawn ones.

Each is 1 minus the disagreement seen by the disagreement expected. It is None where it is undefined:
nothing to compare, or no variation to compare with. None goes below -1, where a kappa can come if
levels that only one rater gave make nearly all of what is expected.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import combinations, pairwise
from math import comb, lcm
from operator import mul
from typing import NamedTuple

Rating = int | None
Row = Sequence[Rating]
Rows = Sequence[Row]
Counts = tuple[int, ...]
Distances = Sequence[int]

LEVELS = 4


class Sums(NamedTuple):
    """What rows add up to. Pairs of levels stand in the order of `pairs`, each once, the lower first.

    ``compared``: how many rows have two ratings or more, ``rated``: how many have any. ``given``: how
    often each level was given in rows compared. The next three count in parts of ``times``, which
    makes them whole: ``shares``, each level's part of a row's ratings; ``coincidences``, each pair of
    levels, by how many other ratings its row has; ``unlike``, each pair of levels by all pairs of
    ratings in its row. ``table``, of two raters only: how often the first gave a and the second b.
    """

    times: int
    compared: int
    rated: int
    given: Sequence[int]
    shares: Sequence[int]
    coincidences: Sequence[int]
    unlike: Sequence[int]
    table: Sequence[int]


def sums(rows: Rows, categories: int = LEVELS) -> Sums:
    """The sums of these rows."""
    times = common(rows)
    columns = [columns_of(row, times, categories) for row in rows]
    totals = [*map(sum, zip(*columns, strict=True))]
    return sums_of(totals or columns_of((), times, categories), times, categories)


def common(rows: Rows) -> int:
    """What makes whole numbers of every part that a row's ratings or their pairs can have."""
    ratings = {len(row) - row.count(None) for row in rows}
    return lcm(*(n * (n - 1) for n in ratings if n > 1))


def columns_of(row: Row, times: int, categories: int = LEVELS) -> Counts:
    """What one row adds, as the columns that `sums_of` reads when they are summed."""
    counts = tuple(row.count(level) for level in range(categories))
    n = sum(counts)
    products = [counts[a] * counts[b] for a, b in pairs(categories)]
    return (
        int(n > 1),
        int(n > 0),
        *(count if n > 1 else 0 for count in counts),
        *(count * times // (n or 1) for count in counts),
        *(product * times // max(n - 1, 1) for product in products),
        *(product * times // max(n * (n - 1), 1) for product in products),
        *_cells(row, categories),
    )


def _cells(row: Row, categories: int) -> Iterable[int]:
    """Which cell of two raters' table the row fills; no cells for any other number of raters."""
    if len(row) != 2:
        return ()
    first, second = row
    scale = range(categories)
    return (int((first, second) == (a, b)) for a in scale for b in scale)


def sums_of(columns: Sequence[int], times: int, categories: int = LEVELS) -> Sums:
    """The sums that stand in these columns."""
    ends = _ends(categories)
    parts = (columns[start:end] for start, end in pairwise(ends))
    return Sums(times, columns[0], columns[1], *parts)


@cache
def _ends(categories: int) -> Counts:
    """Where given, shares, coincidences, unlike and table begin, and the last of them ends."""
    k, p = categories, comb(categories, 2)
    return 2, 2 + k, 2 + 2 * k, 2 + 2 * k + p, 2 + 2 * k + 2 * p, 2 + 2 * k + 2 * p + k * k


def percent_agreement(of: Sums) -> float | None:
    """The share of agreeing pairs of raters, 0–100: its mean over rows with two ratings or more.

    Fleiss JL (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin
    76(5): 378–382, equations 2 and 3; pairs of ratings that are there, as in Gwet KL (2014),
    Handbook of Inter-Rater Reliability, 4th edition.
    """
    pairs_seen = of.times * of.compared
    return 100 * (pairs_seen - 2 * sum(of.unlike)) / pairs_seen if pairs_seen else None


def weighted_kappa(of: Sums) -> float | None:
    """Cohen's kappa with quadratic weights, of two raters; None for any other number of them.

    Cohen J (1968). Weighted kappa: nominal scale agreement with provision for scaled disagreement or
    partial credit. Psychological Bulletin 70(4): 213–220. The weights are the squared distances of
    the levels. Rows that only one of the two rated are left out.
    """
    if not of.table:
        return None
    levels = range(len(of.given))
    cells = zip(((a, b) for a in levels for b in levels), of.table, strict=True)
    seen = [(a, b, count) for (a, b), count in cells if count]
    return kappa_of_moments(
        n=sum(of.table),
        firsts=sum(count * a for a, _, count in seen),
        seconds=sum(count * b for _, b, count in seen),
        squares=sum(count * (a * a + b * b) for a, b, count in seen),
        apart=sum(count * (a - b) ** 2 for a, b, count in seen),
    )


def kappa_of_moments(n: int, firsts: int, seconds: int, squares: int, apart: int) -> float | None:
    """Kappa with quadratic weights of n pairs: from the sums of both levels, their squares, and (a - b)².

    It is `weighted_kappa`, for over all pairs of margins the squares of the distances add up to
    n times the sum of all squares, less twice the product of both sums.
    """
    return _less_than(n * apart, n * squares - 2 * firsts * seconds)


def fleiss_kappa(of: Sums) -> float | None:
    """Fleiss' kappa, for any number of raters and levels that only differ or not.

    Fleiss JL (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin
    76(5): 378–382. Where ratings are missing, as Gwet KL (2014), Handbook of Inter-Rater
    Reliability, 4th edition, chapter 2: agreement over rows with two ratings or more, how often a
    level is given over rows with one or more. Without missing ratings the two are the same.
    """
    squared, variety = _variety(of)
    return _less_than(2 * sum(of.unlike) * squared, of.times * of.compared * variety)


def gwet_ac2(of: Sums, distances: Distances = ()) -> float | None:
    """Gwet's AC2; with his ordinal weights, if no others are given. With `alike_or_not` it is his AC1.

    Gwet KL (2008). Computing inter-rater reliability and its variance in the presence of high
    agreement. British Journal of Mathematical and Statistical Psychology 61: 29–48 (AC1), and
    (2014), Handbook of Inter-Rater Reliability, 4th edition, chapters 3 and 5 (AC2, weights, missing
    ratings). It stays defined, as 1, where all raters give one and the same level everywhere.

    A weight is 1 minus the pair's distance by the largest one.
    """
    k = len(of.given)
    distances = distances or ordinal(k)
    squared, variety = _variety(of)
    farthest = max(distances)
    weights = k * k * farthest - 2 * sum(distances)
    expected = farthest * k * (k - 1) * squared - weights * variety
    seen = 2 * sum(map(mul, distances, of.unlike)) * k * (k - 1) * squared
    return _less_than(seen, of.times * of.compared * expected)


def krippendorff_alpha(of: Sums) -> float | None:
    """Krippendorff's alpha with his ordinal metric: how far apart two levels are, counted in ratings.

    Krippendorff K (2011). Computing Krippendorff's alpha-reliability. University of Pennsylvania,
    Annenberg School for Communication, repository.upenn.edu/asc_papers/43, sections C and E. Rows
    with one rating are left out; all others count, whoever rated them.
    """
    given, both = of.given, pairs(len(of.given))
    apart = [(2 * sum(given[a : b + 1]) - given[a] - given[b]) ** 2 for a, b in both]
    expected = of.times * sum(given[a] * given[b] * far for (a, b), far in zip(both, apart, strict=True))
    return _less_than((sum(given) - 1) * sum(map(mul, of.coincidences, apart)), expected)


@cache
def ordinal(categories: int = LEVELS) -> Distances:
    """Gwet's ordinal distances: how many pairs of levels lie between two, themselves among them.

    Gwet KL (2014), Handbook of Inter-Rater Reliability, 4th edition, chapter 3.
    """
    return [comb(b - a + 1, 2) for a, b in pairs(categories)]


def alike_or_not(categories: int = LEVELS) -> Distances:
    """Distances under which levels only agree or not."""
    return [1] * comb(categories, 2)


@cache
def pairs(categories: int) -> tuple[tuple[int, int], ...]:
    """Each pair of different levels."""
    return tuple(combinations(range(categories), 2))


def _variety(of: Sums) -> tuple[int, int]:
    """One and the chance that two levels differ, both multiplied by one number that makes them whole."""
    squared = (of.times * of.rated) ** 2
    return squared, squared - sum(share * share for share in of.shares)


def _less_than(seen: int, expected: int) -> float | None:
    """By which part the disagreement seen is less than the one expected."""
    return max((expected - seen) / expected, -1.0) if expected else None
