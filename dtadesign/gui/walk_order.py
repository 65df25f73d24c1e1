"""Where the walk goes from here: pure, over the checklist and the scorecard."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dtadesign.scoring.scorecard import GateState, Scorecard

NEEDS_CARE: tuple[GateState, ...] = ("fail", "unknown", "partial", "unshown")
"""The states of a gate that is answered and not met, what needs care first."""


def walked(card: Scorecard) -> list[str]:
    """The considerations that are walked, in checklist order: in scope, or set aside with a reason."""
    return [i.id for i in card.considerations if i.is_in_scope or i.state == "not_applicable"]


def beside(card: Scorecard, here: str, step: int) -> str | None:
    """The next (1) or previous (-1) one; None at the end. From one that is hidden, the nearest."""
    order = [item.id for item in card.considerations]
    on_walk = set(walked(card))
    if here not in order:
        return next(iter(walked(card)), None)
    at = order.index(here) + step
    while 0 <= at < len(order):
        if order[at] in on_walk:
            return order[at]
        at += step
    return None


def first_open(card: Scorecard) -> str | None:
    """The first one without an answer, else the first of all."""
    still = [item.id for item in card.considerations if item.state == "unanswered"]
    return next(iter(still or walked(card)), None)


def next_unmet_gate(card: Scorecard, here: str, step: int) -> str | None:
    """The next gate, round the end, that is not met; open ones too once no other is left."""
    order = [item.id for item in card.considerations]
    unmet = [gate.id for gate in card.gates if gate.state in NEEDS_CARE]
    unmet = unmet or [gate.id for gate in card.gates if gate.state == "open"]
    if not unmet or unmet == [here]:
        return None
    at = order.index(here) if here in order else -1
    ahead = [name for name in unmet if (order.index(name) - at) * step > 0]
    choice = ahead or [name for name in unmet if name != here]
    return choice[0] if step > 0 else choice[-1]


def worst(card: Scorecard, considerations: set[str]) -> GateState | None:
    """The worst state of the answered gates among these, if any is not met."""
    states = {gate.state for gate in card.gates if gate.id in considerations}
    return next((state for state in NEEDS_CARE if state in states), None)
