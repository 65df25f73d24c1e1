"""What to fix first: gates, then the considerations by what the next step would bring."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtadesign.scoring.scorecard import TOP

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.scoring.scorecard import GateState, Item, Scorecard

GATE_ORDER: tuple[GateState, ...] = ("fail", "unknown", "partial", "unshown", "open", "set_aside")


@dataclass(frozen=True)
class Gap:
    """A consideration that falls short, and what the next step would bring.

    ``asked`` is the level asked next, ``asks_proof`` whether only its proof is missing, ``gain``
    by how much the overall (0–100) would rise if this one alone got it.
    """

    id: str
    gate_state: GateState | None
    asked: int
    asks_proof: bool
    gain: float


def gaps(checklist: Checklist, card: Scorecard) -> tuple[Gap, ...]:
    """All gaps in the order worth fixing. Open ones that are no gates are listed by `unanswered`."""
    gates = {gate.id: gate.state for gate in card.gates}
    found = [_gap(checklist, card, item, gates.get(item.id)) for item in card.considerations]
    short = [gap for gap in found if gap is not None]
    first = [gap for gap in short if gap.gate_state]
    then = [gap for gap in short if not gap.gate_state]
    first.sort(key=lambda gap: GATE_ORDER.index(gap.gate_state or "set_aside"))
    then.sort(key=lambda gap: -round(gap.gain, 9))
    return (*first, *then)


def unanswered(card: Scorecard) -> tuple[str, ...]:
    """The considerations in scope without an answer, in checklist order."""
    return tuple(item.id for item in card.considerations if item.state == "unanswered")


def _gap(checklist: Checklist, card: Scorecard, item: Item, gate: GateState | None) -> Gap | None:
    if gate is None and not (item.is_answered and item.counts_shown < 2):
        return None
    if gate == "pass":
        return None
    asks_proof = item.counts_claimed >= 2 > item.counts_shown
    asked = asked_next(item, is_gate=gate is not None)
    return Gap(item.id, gate, asked, asks_proof, _gain(checklist, card, item, asked))


def asked_next(item: Item, *, is_gate: bool) -> int:
    """The proof of the level claimed; for a gate below 2 level 2; else one level more."""
    if item.counts_claimed >= 2 > item.counts_shown:
        return item.counts_claimed
    return 2 if is_gate and item.counts_shown < 2 else item.counts_shown + 1


def _gain(checklist: Checklist, card: Scorecard, item: Item, asked: int) -> float:
    """By how much the overall would rise; 0 for what is not answered and so is in no mean yet."""
    if not item.is_answered:
        return 0.0
    home = checklist.domain_of[item.id].id
    domain = next(domain for domain in card.domains if domain.id == home)
    scored = sum(other.shown is not None for other in card.domains)
    return 100 * (asked - item.counts_shown) / TOP / domain.answered / scored
