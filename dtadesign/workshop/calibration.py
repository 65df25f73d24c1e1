"""What a workshop shows each participant: their levels beside the key, and beside the room.

Only what was revealed is looked at. First and second votes are never mixed: the second was given after
talking, and may follow the room or the key rather than one's own reading. Levels are compared; *not known*
and *not applicable* are counted beside them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dtadesign.panel.coefficients import krippendorff_alpha, percent_agreement, sums
from dtadesign.panel.resampling import intervals
from dtadesign.scoring.scorecard import THIN
from dtadesign.workshop.calibration_figures import compared, trend
from dtadesign.workshop.calibration_values import (
    Calibrated,
    Calibration,
    InDomain,
    Missed,
    RoomVote,
    Seen,
    Talking,
    Vote,
)
from dtadesign.workshop.results import spread_of
from dtadesign.workshop.values import ROUNDS, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dtadesign.workshop.calibration_figures import Compared, Pair
    from dtadesign.workshop.calibration_values import Why
    from dtadesign.workshop.cases import KeyEntry, KeyLevel
    from dtadesign.workshop.values import Choice, Participant, Round, Workshop

LEAST_OTHERS = 2
"""So many others with a level make a room; one other person is no measure of anybody."""

PASSES = 2
"""From this level on a gate is let pass."""


def calibration(workshop: Workshop) -> Calibration:
    """The calibration of everybody who joined, from what was revealed so far."""
    places = tuple(_places(workshop))
    seen = {each.id: tuple(_seen(workshop, each, places)) for each in workshop.participants}
    both = [at for at in places if Place(*at, 2) in workshop.revealed]
    return Calibration(
        participants=tuple(_calibrated(workshop, each, seen[each.id]) for each in workshop.participants),
        room=(_room(workshop, places, 1), _room(workshop, places, 2)),
        twice=(_room(workshop, both, 1), _room(workshop, both, 2)),
    )


def level_of(choice: Choice | KeyLevel | None) -> int | None:
    """The level of an answer that is one."""
    return None if choice is None or choice in ("unknown", "na") else int(choice)


def _places(workshop: Workshop) -> Iterator[tuple[int, str]]:
    """What was revealed in the first round and has a key, in the order of the plan."""
    for place in workshop.places:
        case = workshop.plan.sittings[place.sitting].case
        if place.round == 1 and place in workshop.revealed and case.entry(place.consideration):
            yield place.sitting, place.consideration


def _choices(workshop: Workshop, at: tuple[int, str], round_: Round) -> Mapping[str, Choice]:
    """The votes of a place; none while they are not revealed."""
    place = Place(*at, round_)
    return workshop.at(place) if place in workshop.revealed else {}


def _key(workshop: Workshop, at: tuple[int, str]) -> KeyEntry:
    entry = workshop.plan.sittings[at[0]].case.entry(at[1])
    assert entry is not None  # noqa: S101  `_places` left out what has none
    return entry


def _seen(workshop: Workshop, who: Participant, places: Sequence[tuple[int, str]]) -> Iterator[Seen]:
    for at in places:
        first, second = (_choices(workshop, at, round_) for round_ in ROUNDS)
        entry = _key(workshop, at)
        yield Seen(
            *at,
            first.get(who.id),
            second.get(who.id),
            entry.level,
            (entry.level, *(level for level in entry.reasonable if level != entry.level)),
            _middle(first, who.id),
            _middle(second, who.id),
        )


def _middle(choices: Mapping[str, Choice], but: str) -> float | None:
    others = spread_of(choice for who, choice in choices.items() if who != but)
    return others.median if others.n >= LEAST_OTHERS else None


def _calibrated(workshop: Workshop, who: Participant, seen: tuple[Seen, ...]) -> Calibrated:
    by_case = [(n + 1, _beside_key([each for each in seen if each.sitting == n], 1))
               for n in range(len(workshop.plan.sittings))]  # fmt: skip
    return Calibrated(
        id=who.id,
        name=who.name,
        seen=seen,
        votes=(_vote(workshop, seen, 1), _vote(workshop, seen, 2)),
        talking=_talking(seen),
        trend=trend(by_case),
    )


def _vote(workshop: Workshop, seen: Sequence[Seen], round_: Round) -> Vote:
    asked = [each for each in seen if Place(each.sitting, each.consideration, round_) in workshop.revealed]
    given = [each.vote(round_) for each in asked]
    return Vote(
        round=round_,
        of=len(asked),
        key=compared(_beside_key(asked, round_)),
        reasonable=_within_reason(asked, round_),
        room=compared(_beside_room(asked, round_)),
        unknown=given.count("unknown"),
        not_applicable=given.count("na"),
        not_voted=given.count(None),
        domains=tuple(_domains(workshop, asked, round_)),
        missed=tuple(_missed(workshop, asked, round_)),
    )


def _levels(seen: Sequence[Seen], round_: Round) -> Iterator[tuple[Seen, int, int]]:
    """What has a level of both: the vote's and the key's."""
    for each in seen:
        given, key = level_of(each.vote(round_)), level_of(each.key)
        if given is not None and key is not None:
            yield each, given, key


def _beside_key(seen: Sequence[Seen], round_: Round) -> list[Pair]:
    return [(2 * given, 2 * key) for _, given, key in _levels(seen, round_)]


def _within_reason(seen: Sequence[Seen], round_: Round) -> Compared:
    """Each level beside the nearest of those that count as agreeing; of two as near, the former."""
    pairs = [(2 * given, 2 * _nearest(each, given)) for each, given, _ in _levels(seen, round_)]
    return replace(compared(pairs), weighted_kappa_quadratic=None, kappa_interval=None)


def _nearest(seen: Seen, given: int) -> int:
    levels = [level for agreed in seen.agrees if (level := level_of(agreed)) is not None]
    return min(levels, key=lambda level: abs(level - given))


def _beside_room(seen: Sequence[Seen], round_: Round) -> list[Pair]:
    return [
        (2 * given, round(2 * room))
        for each in seen
        if (given := level_of(each.vote(round_))) is not None and (room := each.room(round_)) is not None
    ]


def _domains(workshop: Workshop, seen: Sequence[Seen], round_: Round) -> Iterator[InDomain]:
    """The domains with anything compared, in the checklist's order."""
    domain_of = workshop.checklist.domain_of
    found = [*_levels(seen, round_)]
    for domain in workshop.checklist.domains:
        inside = [(each, given - key, given in each.agrees) for each, given, key in found
                  if domain_of[each.consideration].id == domain.id]  # fmt: skip
        if not inside:
            continue
        apart = [off for _, off, _ in inside]
        yield InDomain(
            id=domain.id,
            considerations=len(inside),
            same=apart.count(0),
            reasonable=sum(agrees for _, _, agrees in inside),
            stricter=sum(off < 0 for off in apart),
            milder=sum(off > 0 for off in apart),
            difference=sum(apart) / len(apart) if len(apart) >= THIN else None,
        )


def _missed(workshop: Workshop, seen: Sequence[Seen], round_: Round) -> Iterator[Missed]:
    for each in seen:
        vote = each.vote(round_)
        if vote is None or vote == "unknown":
            continue
        given = level_of(vote)
        if why := tuple(_why(workshop, each, given)):
            is_reasonable = (vote if given is None else given) in each.agrees
            yield Missed(each.sitting, each.consideration, vote, each.key, why, is_reasonable)


def _why(workshop: Workshop, seen: Seen, given: int | None) -> Iterator[Why]:
    """Why an answer is worth looking at again; nothing of one that is the key's."""
    key = level_of(seen.key)
    if given == key:
        return
    if given is None or key is None:
        yield "applies"
        return
    if abs(given - key) > 1:
        yield "apart"
    if workshop.checklist.by_id[seen.consideration].gate and key < PASSES <= given:
        yield "gate"
    if given == _key(workshop, (seen.sitting, seen.consideration)).often_level:
        yield "often"


def _talking(seen: Sequence[Seen]) -> Talking:
    """How far from the key the second vote lies, against the first."""
    first = {(each.sitting, each.consideration): abs(given - key) for each, given, key in _levels(seen, 1)}
    second = {(each.sitting, each.consideration): abs(given - key) for each, given, key in _levels(seen, 2)}
    moved = [second[at] - first[at] for at in first if at in second]
    return Talking(
        both=len(moved),
        nearer=sum(by < 0 for by in moved),
        further=sum(by > 0 for by in moved),
        as_far=moved.count(0),
    )


def _room(workshop: Workshop, places: Sequence[tuple[int, str]], round_: Round) -> RoomVote:
    held = [at for at in places if Place(*at, round_) in workshop.revealed]
    ids = [each.id for each in workshop.participants]
    rows = [[level_of(_choices(workshop, at, round_).get(who)) for who in ids] for at in held]
    beside = [
        (level, key, level in _key(workshop, at).reasonable)
        for at, row in zip(held, rows, strict=True)
        for level in row
        if level is not None and (key := level_of(_key(workshop, at).level)) is not None
    ]
    levels, of = len(beside), sums(rows)
    same = sum(level == key for level, key, _ in beside)
    within = sum(level == key or reasonable for level, key, reasonable in beside)
    return RoomVote(
        round=round_,
        considerations=of.compared,
        levels=levels,
        percent_same=100 * same / levels if levels else None,
        percent_reasonable=100 * within / levels if levels else None,
        percent_agreement=percent_agreement(of),
        krippendorff_alpha_ordinal=krippendorff_alpha(of),
        alpha_interval=intervals(rows, len(ids)).coefficients["krippendorff_alpha_ordinal"],
    )
