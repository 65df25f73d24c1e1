"""Each member beside the others: stricter or milder, by how much, and what they did not rate.

A difference is no error. Who looks closer, or knows the place of care, may be right to be stricter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dtadesign.panel.coefficients import LEVELS
from dtadesign.review.member import Member
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.panel.coefficients import Row, Rows
    from dtadesign.panel.resampling import Interval
    from dtadesign.review.values import Review


@dataclass(frozen=True)
class RaterProfile:
    """One rater beside the others, on the ``considerations`` to which they and another gave a level.

    ``difference``: how far their level lies above the mean of the others' levels, on the mean of these
    considerations; below 0 they are stricter, above 0 milder; None where there are none.
    ``interval`` is drawn as the coefficients' are, None of a single consideration. The last five count
    all that is in scope: levels given, *not known*, *not applicable*, not answered, and recused, which
    is not missing.
    """

    name: str
    difference: float | None
    interval: Interval | None
    considerations: int
    levels: int
    unknown: int
    not_applicable: int
    unanswered: int
    recused: int

    @property
    def missing(self) -> int:
        """How many that they were to rate have no level of theirs."""
        return self.unknown + self.not_applicable + self.unanswered


def rater_profile(
    name: str, member: Member, asked: Sequence[str], *, beside: tuple[int, int], times: int,
    interval: Interval | None,
) -> RaterProfile:  # fmt: skip
    """What one rater is beside the others; ``beside`` are the sums of their `rater_columns`."""
    rated = [id_ for id_ in asked if not member.is_recused(id_)]
    values = [member.answer(id_).value for id_ in rated]
    unknown, na, none = (values.count(value) for value in ("unknown", "na", None))
    return RaterProfile(
        name=name,
        difference=mean_difference(beside, times),
        interval=interval if beside[0] > 1 else None,
        considerations=beside[0],
        levels=len(values) - unknown - na - none,
        unknown=unknown,
        not_applicable=na,
        unanswered=none,
        recused=len(asked) - len(rated),
    )


def beside_the_others(rows: Rows, raters: int, times: int) -> list[tuple[int, int]]:
    """For each of the raters the sums of their two columns over these rows."""
    columns = [rater_columns(row, times) for row in rows]
    totals = [*map(sum, zip(*columns, strict=True))] or [0] * (2 * raters)
    return list(zip(totals[::2], totals[1::2], strict=True))


def rater_columns(row: Row, times: int) -> tuple[int, ...]:
    """Two numbers for each rater: whether there is another to stand beside, and how far above.

    That is counted in parts of ``times``, and from the lowest that it can be, so that none is below 0.
    """
    known = [level for level in row if level is not None]
    others, total = len(known) - 1, sum(known)
    if others < 1:
        return (0,) * (2 * len(row))
    lowest = (LEVELS - 1) * others
    columns: list[int] = []
    for level in row:
        above = None if level is None else level * others - (total - level)
        columns += (0, 0) if above is None else (1, (above + lowest) * times // others)
    return tuple(columns)


def mean_difference(beside: Sequence[int], times: int) -> float | None:
    """The mean difference that two such sums hold; None where there is nobody to stand beside."""
    count, above = beside
    return (above - (LEVELS - 1) * times * count) / (times * count) if count else None


def anonymised(review: Review) -> Review:
    """The review with members called by numbers, in the order of their reviews' ids.

    These are drawn by lot when a review is made, so that neither number nor place tells whose file
    came in when. Who knows a member's id, or their levels, still knows who it is.
    """
    by_id = sorted(review.members, key=lambda member: member.review)
    named = (
        replace(member, name=tr("Member {number}").format(number=number))
        for number, member in enumerate(by_id, start=1)
    )
    return replace(review, members=tuple(named))
