"""What would follow if things stood otherwise: pure, of a review and answers that nobody gave.

Nothing here touches a record. What an action would bring is what its considerations would bring
if each got what is asked next.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from dtadesign.review.values import Answer, Evidence
from dtadesign.scoring.priorities import asked_next
from dtadesign.scoring.scorecard import TOP, score

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.action import Action
    from dtadesign.review.values import Review, Value
    from dtadesign.scoring.scorecard import GateState, Scorecard


@dataclass(frozen=True)
class DomainGain:
    """By how many points a domain's score would rise."""

    id: str
    points: float


@dataclass(frozen=True)
class GateMove:
    """A gate, how it stands, and how it would stand."""

    id: str
    before: GateState
    after: GateState


@dataclass(frozen=True)
class Gain:
    """What would be brought: to the overall (0–100), to domains (largest first), to gates."""

    points: float
    domains: tuple[DomainGain, ...]
    gates: tuple[GateMove, ...]


def supposed(review: Review, answers: Mapping[str, Answer]) -> Review:
    """The review as it would be with these answers; the others stay."""
    return replace(review, answers={**review.answers, **answers})


def scored(checklist: Checklist, review: Review, answers: Mapping[str, Answer]) -> Scorecard:
    """The scorecard that these answers would bring."""
    return score(checklist, supposed(review, answers))


def at_level(review: Review, consideration: str, level: int) -> Answer:
    """The answer at a level and shown: where nothing is shown yet, as if something were."""
    before = review.answer(consideration)
    evidence = before.evidence or (Evidence(),)
    return Answer(value=level, note=before.note, evidence=evidence)  # type: ignore[arg-type]


def raised(
    checklist: Checklist, review: Review, card: Scorecard, considerations: Iterable[str]
) -> dict[str, Answer]:
    """Each of these once with what is asked of it next.

    Left out is what nothing can be asked of: what does not apply, is set aside, unknown to the
    checklist, at the top, or no gate and not answered yet (it has no level to go on from).
    """
    items = {item.id: item for item in card.considerations}
    found = {}
    for name in dict.fromkeys(considerations):
        item = items.get(name)
        if item is None or not item.is_in_scope:
            continue
        gate = checklist.by_id[name].gate
        if item.counts_shown >= TOP or not (item.is_answered or gate):
            continue
        found[name] = at_level(review, name, asked_next(item, is_gate=gate))
    return found


def gain(checklist: Checklist, review: Review, card: Scorecard, considerations: Iterable[str]) -> Gain:
    """What it would bring if these got what is asked next, all together."""
    answers = raised(checklist, review, card, considerations)
    if not answers:
        return Gain(0.0, (), ())
    return difference(card, scored(checklist, review, answers))


def difference(card: Scorecard, then: Scorecard) -> Gain:
    """From one scorecard to another of the same checklist and profile."""
    domains = [
        DomainGain(now.id, (later.shown or 0.0) - (now.shown or 0.0))
        for now, later in zip(card.domains, then.domains, strict=True)
        if later.shown != now.shown
    ]
    gates = {gate.id: gate.state for gate in then.gates}
    moves = (GateMove(gate.id, gate.state, gates.get(gate.id, gate.state)) for gate in card.gates)
    return Gain(
        points=(then.overall.shown or 0.0) - (card.overall.shown or 0.0),
        domains=tuple(sorted(domains, key=lambda domain: -round(domain.points, 9))),
        gates=tuple(move for move in moves if move.before != move.after),
    )


@dataclass(frozen=True)
class Supposition:
    """What is supposed: that these actions brought what is asked next, and these levels, shown.

    A level that is supposed goes before what an action would bring.
    """

    actions: frozenset[str] = frozenset()
    levels: Mapping[str, Value] = field(default_factory=dict)

    def answers(self, checklist: Checklist, review: Review, card: Scorecard) -> dict[str, Answer]:
        """The answers that it comes to."""
        about = [
            name
            for key, action in review.actions.items()
            if key in self.actions
            for name in action.considerations
        ]
        found = raised(checklist, review, card, about)
        for name, value in self.levels.items():
            found[name] = at_level(review, name, value) if isinstance(value, int) else Answer(value=value)
        return found

    def idle(self, checklist: Checklist, review: Review, card: Scorecard) -> tuple[Action, ...]:
        """The actions supposed from which nothing follows: nothing can be asked of what they are about."""
        supposed = (action for key, action in review.actions.items() if key in self.actions)
        return tuple(
            action for action in supposed if not raised(checklist, review, card, action.considerations)
        )
