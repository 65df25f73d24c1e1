"""The board of actions: in which order, what each would bring, what is overdue, what is only said.

Gates come first, the worst state first; then what brings most for its effort; what is settled
stands last. Which day it is, is handed in: nothing here asks a clock.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from dtadesign.scoring.priorities import GATE_ORDER
from dtadesign.scoring.whatif import gain

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.review.action import Action, Effort
    from dtadesign.review.values import Review
    from dtadesign.scoring.scorecard import GateState, Scorecard
    from dtadesign.scoring.whatif import Gain

EFFORT_COUNTS: Mapping[Effort, int] = MappingProxyType({"small": 1, "medium": 3, "large": 8})
"""What an effort counts when gain is set against it; none given counts as medium."""

_SAID_DONE = ("done", "verified")


@dataclass(frozen=True)
class Planned:
    """An action on the board.

    ``gate`` is the worst state of the gates among its considerations that are not met; ``not_shown``
    the considerations of what is said to be done that still count below level 2 or show nothing.
    """

    id: str
    action: Action
    gate: GateState | None
    gain: Gain
    overdue: bool
    not_shown: tuple[str, ...]

    @property
    def per_effort(self) -> float:
        """Points of the overall for one small effort."""
        return self.gain.points / EFFORT_COUNTS[self.action.effort or "medium"]


def plan(checklist: Checklist, review: Review, card: Scorecard, day: str) -> tuple[Planned, ...]:
    """All actions in the board's order; overdue as of ``day`` (2026-11-23)."""
    gates = {gate.id: gate.state for gate in card.gates if gate.state != "pass"}
    found = [
        Planned(
            id=key,
            action=action,
            gate=worst_gate(gates, action),
            gain=gain(checklist, review, card, action.considerations),
            overdue=is_overdue(action, day),
            not_shown=_not_shown(card, action),
        )
        for key, action in review.actions.items()
    ]
    return tuple(sorted(found, key=_place))


def _place(planned: Planned) -> tuple[bool, int, float]:
    order = GATE_ORDER.index(planned.gate) if planned.gate else len(GATE_ORDER)
    return planned.action.is_settled, order, -round(planned.per_effort, 9)


def worst_gate(unmet: Mapping[str, GateState], action: Action) -> GateState | None:
    """Of the gates that are not met and that the action is about, the worst state."""
    states = [unmet[name] for name in action.considerations if name in unmet]
    return min(states, key=GATE_ORDER.index, default=None)


def is_overdue(action: Action, day: str) -> bool:
    """Whether its day has passed and nobody says that it is done."""
    return action.due is not None and action.due < day and action.state in ("open", "doing")


def _not_shown(card: Scorecard, action: Action) -> tuple[str, ...]:
    if action.state not in _SAID_DONE:
        return ()
    items = {item.id: item for item in card.considerations}
    asked = [items[name] for name in action.considerations if name in items and items[name].is_in_scope]
    return tuple(item.id for item in asked if item.counts_shown < 2 or not item.has_evidence)
