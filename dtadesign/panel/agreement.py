"""How far a panel's members agree: on each consideration, by domain, and over all of them. Pure.

Compared are the levels that members gave to what is in scope of the panel's own profile. *Not known*,
*not applicable* and unanswered are missing values there, and are listed as such. What a member is
recused from is neither: it is no rating, and nobody missed it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Literal

from dtadesign.panel.coefficients import (
    fleiss_kappa,
    gwet_ac2,
    krippendorff_alpha,
    percent_agreement,
    sums,
    weighted_kappa,
)
from dtadesign.panel.raters import RaterProfile, beside_the_others, rater_profile
from dtadesign.panel.resampling import Interval, intervals
from dtadesign.review.members import told_apart
from dtadesign.scoring.scorecard import THIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.checklist.model import Checklist, Consideration
    from dtadesign.review.member import Member
    from dtadesign.review.values import Profile, Review, Value

State = Literal["agreed", "differs", "apart", "gate", "missing"]


@dataclass(frozen=True)
class Standing:
    """How the members stand on one consideration: each one's level, how far apart, and what that is.

    ``levels`` holds who was to rate it, None where they gave no level; ``recused`` names who was not.
    """

    id: str
    levels: Mapping[str, int | None]
    spread: int | None
    state: State
    recused: tuple[str, ...] = ()


@dataclass(frozen=True)
class DomainAgreement:
    """The agreement within one domain, over its ``considerations`` that two members or more gave a level to.

    ``thin``: there are fewer than three of them, and the figures say next to nothing.
    """

    id: str
    considerations: int
    percent_agreement: float | None
    krippendorff_alpha_ordinal: float | None
    gwet_ac2_ordinal: float | None
    thin: bool


@dataclass(frozen=True)
class Agreement:
    """The coefficients over all considerations that two members or more gave a level to.

    ``raters`` are the members who rate: who is recused from all that is in scope stands in
    ``recused_from_all`` and nowhere else but in the standings. ``intervals`` are by the coefficients'
    names, None where one is undefined (`panel.resampling`); ``alpha_ci95`` is alpha's alone.
    ``domains`` are those with anything compared, in the checklist's order. ``given`` counts how often
    each level was given among what is compared: a kappa is low where nearly all are one. ``rated``
    are the considerations that anybody gave a level to.
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
    intervals: Mapping[str, Interval | None]
    domains: tuple[DomainAgreement, ...]
    raters_beside_the_others: tuple[RaterProfile, ...]
    given: tuple[int, ...]
    rated: int
    recused_from_all: tuple[str, ...]

    def in_state(self, state: State) -> list[Standing]:
        """The considerations in this state, in the checklist's order."""
        return [standing for standing in self.per_consideration if standing.state == state]


def agreement(checklist: Checklist, review: Review) -> Agreement:
    """The agreement among a panel's members, at whatever point it stands."""
    asked = [item for item in checklist.considerations if is_in_scope(item, review.profile)]
    names = told_apart(review.members)
    found = standings(checklist, review)
    raters = {names[member.review]: member for member in review.members if _rates(member, asked)}
    rows = {standing.id: [standing.levels.get(name) for name in raters] for standing in found}
    of = sums([*rows.values()])
    drawn = intervals([rows[id_] for id_ in sorted(rows)], len(raters))
    alpha = drawn.coefficients["krippendorff_alpha_ordinal"]
    beside = beside_the_others([*rows.values()], len(raters), of.times)
    return Agreement(
        raters=len(raters),
        considerations=of.compared,
        percent_agreement=percent_agreement(of),
        krippendorff_alpha_ordinal=krippendorff_alpha(of),
        gwet_ac2_ordinal=gwet_ac2(of),
        weighted_kappa_quadratic=weighted_kappa(of),
        fleiss_kappa=fleiss_kappa(of),
        alpha_ci95=(alpha.low, alpha.high) if alpha else None,
        per_consideration=found,
        intervals=drawn.coefficients,
        domains=_domains(checklist, rows),
        raters_beside_the_others=tuple(
            rater_profile(name, member, [*rows], beside=sums_, times=of.times, interval=interval)
            for (name, member), sums_, interval in zip(raters.items(), beside, drawn.raters, strict=True)
        ),
        given=tuple(of.given),
        rated=of.rated,
        recused_from_all=tuple(name for name in names.values() if name not in raters),
    )


def standings(checklist: Checklist, review: Review) -> tuple[Standing, ...]:
    """How the members stand on each consideration in scope, in the checklist's order; without any figure."""
    names = told_apart(review.members)
    asked = (item for item in checklist.considerations if is_in_scope(item, review.profile))
    return tuple(_standing(item, review, names) for item in asked)


def agreement_json(found: Agreement) -> dict[str, Any]:
    """The agreement as it stands in JSON: unrounded, null where undefined."""
    plain = asdict(found)
    recused = {standing["id"]: standing.pop("recused") for standing in plain["per_consideration"]}
    beside = [{"reviewer": rater.pop("name"), **rater} for rater in plain["raters_beside_the_others"]]
    named = {id_: names for id_, names in recused.items() if names}
    return plain | {"raters_beside_the_others": beside, "recused": named}


def is_in_scope(item: Consideration, profile: Profile) -> bool:
    """Whether its condition holds, and a short review asks it."""
    return item.applies_to(profile.names) and (profile.scope == "full" or item.core or item.gate)


def _rates(member: Member, asked: Sequence[Consideration]) -> bool:
    """Whether there is anything that they are to rate."""
    return member.rates and not (asked and all(member.is_recused(item.id) for item in asked))


def _standing(item: Consideration, review: Review, names: Mapping[str, str]) -> Standing:
    recused = [names[member.review] for member in review.members if member.is_recused(item.id)]
    rating = (member for member in review.members if not member.is_recused(item.id))
    answers = {names[member.review]: member.answer(item.id) for member in rating}
    levels = {name: answer.level for name, answer in answers.items()}
    known = [level for level in levels.values() if level is not None]
    spread = max(known) - min(known) if known else None
    values = [answer.value for answer in answers.values()]
    return Standing(item.id, levels, spread, _state(values, spread or 0, gate=item.gate), tuple(recused))


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


def _domains(checklist: Checklist, rows: Mapping[str, Sequence[int | None]]) -> tuple[DomainAgreement, ...]:
    inside = (
        (domain.id, sums([rows[item.id] for item in domain.considerations if item.id in rows]))
        for domain in checklist.domains
    )
    return tuple(
        DomainAgreement(
            id_,
            of.compared,
            percent_agreement(of),
            krippendorff_alpha(of),
            gwet_ac2(of),
            thin=of.compared < THIN,
        )
        for id_, of in inside
        if of.compared
    )
