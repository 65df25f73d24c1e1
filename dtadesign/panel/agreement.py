"""How far a panel's members agree: on each consideration, and over all of them. Pure.

Compared are the levels that members gave to what is in scope of the panel's own profile. *Not known*,
*not applicable* and unanswered are missing values there, and are listed as such.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Literal

from dtadesign.panel.coefficients import (
    LEVELS,
    Rows,
    alpha_interval,
    fleiss_kappa,
    gwet_ac2,
    krippendorff_alpha,
    percent_agreement,
    weighted_kappa,
)
from dtadesign.review.members import told_apart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.checklist.model import Checklist, Consideration
    from dtadesign.review.values import Profile, Review, Value

State = Literal["agreed", "differs", "apart", "gate", "missing"]


@dataclass(frozen=True)
class Standing:
    """How the members stand on one consideration: each one's level, how far apart, and what that is."""

    id: str
    levels: Mapping[str, int | None]
    spread: int | None
    state: State


@dataclass(frozen=True)
class Agreement:
    """The coefficients over all considerations that two members or more gave a level to.

    ``given`` counts how often each level was given among them: a kappa is low where nearly all are one.
    """

    raters: int
    considerations: int
    percent_agreement: float | None
    krippendorff_alpha_ordinal: float | None
    gwet_ac2_ordinal: float | None
    weighted_kappa_quadratic: float | None
    fleiss_kappa: float | None
    alpha_ci95: tuple[float, float] | None
    per_consideration: tuple[Standing, ...]
    given: tuple[int, ...]

    def in_state(self, state: State) -> list[Standing]:
        """The considerations in this state, in the checklist's order."""
        return [standing for standing in self.per_consideration if standing.state == state]


def agreement(checklist: Checklist, review: Review) -> Agreement:
    """The agreement among a panel's members, at whatever point it stands."""
    found = standings(checklist, review)
    names = told_apart(review.members).values()
    rows: Rows = [tuple(standing.levels.get(name) for name in names) for standing in found]
    compared = [row for row in rows if sum(level is not None for level in row) > 1]
    return Agreement(
        raters=len(review.members),
        considerations=len(compared),
        percent_agreement=percent_agreement(rows),
        krippendorff_alpha_ordinal=krippendorff_alpha(rows),
        gwet_ac2_ordinal=gwet_ac2(rows),
        weighted_kappa_quadratic=weighted_kappa(rows),
        fleiss_kappa=fleiss_kappa(rows),
        alpha_ci95=alpha_interval(rows),
        per_consideration=found,
        given=tuple(sum(row.count(level) for row in compared) for level in range(LEVELS)),
    )


def standings(checklist: Checklist, review: Review) -> tuple[Standing, ...]:
    """How the members stand on each consideration in scope, in the checklist's order; without any figure."""
    names = told_apart(review.members)
    asked = (item for item in checklist.considerations if _is_in_scope(item, review.profile))
    return tuple(_standing(item, review, names) for item in asked)


def agreement_json(found: Agreement) -> dict[str, Any]:
    """The agreement as it stands in JSON: unrounded, null where undefined."""
    plain = asdict(found)
    del plain["given"]
    return plain


def _is_in_scope(item: Consideration, profile: Profile) -> bool:
    """Whether its condition holds, and a short review asks it."""
    return item.applies_to(profile.names) and (profile.scope == "full" or item.core or item.gate)


def _standing(item: Consideration, review: Review, names: Mapping[str, str]) -> Standing:
    rating = (member for member in review.members if not member.is_recused(item.id))
    answers = {names[member.review]: member.answer(item.id) for member in rating}
    levels = {name: answer.level for name, answer in answers.items()}
    known = [level for level in levels.values() if level is not None]
    spread = max(known) - min(known) if known else None
    values = [answer.value for answer in answers.values()]
    return Standing(item.id, levels, spread, _state(values, spread or 0, gate=item.gate))


def _state(values: Sequence[Value], spread: int, *, gate: bool) -> State:
    """What a consideration is: the levels' difference names it, where there is one.

    On a gate members also differ where one says *not known* or *not applicable* and another does not.
    """
    said = set(values)
    if len(said) == 1 and None not in said:
        return "agreed"
    if gate and len(said - {None}) > 1:
        return "gate"
    if spread:
        return "apart" if spread > 1 else "differs"
    return "missing"
