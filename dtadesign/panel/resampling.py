"""How far a figure would move if other considerations had been asked: a percentile bootstrap.

Efron B, Tibshirani RJ (1993). An Introduction to the Bootstrap, chapter 13. Considerations are drawn
anew, with all that members gave to each; members are not: the figures are about these members.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from types import MappingProxyType
from typing import TYPE_CHECKING

from dtadesign.panel.coefficients import (
    LEVELS,
    columns_of,
    common,
    fleiss_kappa,
    gwet_ac2,
    krippendorff_alpha,
    percent_agreement,
    sums_of,
    weighted_kappa,
)
from dtadesign.panel.raters import mean_difference, rater_columns

if TYPE_CHECKING:
    from collections.abc import Callable

    from dtadesign.panel.coefficients import Rows, Sums

    Coefficient = Callable[[Sums], float | None]

SEED = 20200807
DRAWS = 1000

OF_COMPARED: Mapping[str, Coefficient] = MappingProxyType(
    {
        "percent_agreement": percent_agreement,
        "krippendorff_alpha_ordinal": krippendorff_alpha,
        "weighted_kappa_quadratic": weighted_kappa,
    }
)
"""The coefficients that only rows with two ratings or more enter."""

OF_RATED: Mapping[str, Coefficient] = MappingProxyType(
    {"gwet_ac2_ordinal": gwet_ac2, "fleiss_kappa": fleiss_kappa}
)
"""The coefficients that rows with one rating enter too: how often a level is given is counted there."""


@dataclass(frozen=True)
class Interval:
    """Between which two values 95 % of the drawings lie: the 2.5th and the 97.5th percentile of them.

    ``draws``: in how many of the 1,000 the figure was defined. The others (nothing compared in them,
    or no variation) are left out, so that of few considerations an interval says less than it seems.
    """

    low: float
    high: float
    draws: int


@dataclass(frozen=True)
class Intervals:
    """Of each coefficient by its name, and of each rater's difference; None where undefined."""

    coefficients: Mapping[str, Interval | None]
    raters: tuple[Interval | None, ...]


def intervals(rows: Rows, raters: int) -> Intervals:
    """All intervals of these ratings by so many raters.

    Drawn are, for each coefficient, as many rows as enter it out of those, so many times as `DRAWS`
    says and beginning anew with `SEED`. Rows are put in order by how often each level was given
    before; of equal ones the former stays the former.
    """
    rows = sorted(rows, key=lambda row: [row.count(level) for level in range(LEVELS)])
    compared = [row for row in rows if len(row) - row.count(None) > 1]
    rated = [row for row in rows if row.count(None) < len(row)]
    found, beside = _of_compared(compared)
    return Intervals(found | _of_rated(rated), beside or (None,) * raters)


def _of_compared(rows: Rows) -> tuple[dict[str, Interval | None], tuple[Interval | None, ...]]:
    times = common(rows)
    both = [(columns_of(row, times), rater_columns(row, times)) for row in rows]
    draws = list(column_sums([(*columns, *beside) for columns, beside in both]))
    own = len(both[0][0]) if both else 0
    drawn = [sums_of(columns[:own], times) for columns in draws]
    found = {name: interval(map(of, drawn)) for name, of in OF_COMPARED.items()}
    places = range(len(both[0][0]), len(draws[0]), 2) if both else ()
    beside = (interval(mean_difference(columns[at : at + 2], times) for columns in draws) for at in places)
    return found, tuple(beside)


def _of_rated(rows: Rows) -> dict[str, Interval | None]:
    times = common(rows)
    draws = column_sums([columns_of(row, times) for row in rows])
    drawn = [sums_of(columns, times) for columns in draws]
    return {name: interval(map(of, drawn)) for name, of in OF_RATED.items()}


def column_sums(rows: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """The sum of each column, in each drawing of as many rows as there are; nothing where there are none.

    Each row is one large number in which every column has its place, wide enough for the largest sum
    of it, so that one addition adds them all. No value is below 0.
    """
    if not rows:
        return
    width = max((len(rows) * max(map(max, rows))).bit_length(), 1)
    places = range(0, width * len(rows[0]), width)
    packed = [sum(value << place for value, place in zip(row, places, strict=True)) for row in rows]
    mask = (1 << width) - 1
    for drawn in _draws(len(packed)):
        total = sum(map(packed.__getitem__, drawn))
        yield [total >> place & mask for place in places]


@lru_cache(maxsize=16)
def _draws(n: int) -> tuple[tuple[int, ...], ...]:
    """Which of n rows are drawn, each time beginning anew with `SEED`: the same for all that have so many."""
    choices = random.Random(SEED).choices  # noqa: S311  no secret
    return tuple(tuple(choices(range(n), k=n)) for _ in range(DRAWS))


def interval(drawn: Iterable[float | None], tail: float = 25) -> Interval | None:
    """The interval of what was found in each drawing; None where it was undefined in all of them.

    ``tail`` is how many of 1,000 lie beyond each end.
    """
    found = sorted(value for value in drawn if value is not None)
    if not found:
        return None
    low, high = (found[max(ceil(len(found) * part / 1000), 1) - 1] for part in (tail, 1000 - tail))
    return Interval(low, high, len(found))
