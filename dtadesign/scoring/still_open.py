"""What of a review is still open: not answered, put off, not known yet, or claimed and not shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Collection

    from dtadesign.scoring.scorecard import Item, Scorecard

Why = Literal["skipped", "unanswered", "unknown", "unshown"]
WHYS: tuple[Why, ...] = ("skipped", "unanswered", "unknown", "unshown")


@dataclass(frozen=True)
class StillOpen:
    """One consideration and why it is open; each has one reason."""

    id: str
    why: Why
    is_gate: bool


def why_open(item: Item, skipped: Collection[str] = ()) -> Why | None:
    """Why a consideration is open; None where it is not, or not asked."""
    if item.state == "unanswered":
        return "skipped" if item.id in skipped else "unanswered"
    if item.state == "unknown":
        return "unknown"
    return "unshown" if item.counts_claimed >= 2 > item.counts_shown else None


def still_open(card: Scorecard, skipped: Collection[str] = ()) -> tuple[StillOpen, ...]:
    """All that is open: gates first, then by reason, each in checklist order."""
    gates = {gate.id for gate in card.gates}
    found = [
        StillOpen(item.id, why, item.id in gates)
        for item in card.considerations
        if (why := why_open(item, skipped)) is not None
    ]
    return tuple(sorted(found, key=lambda one: (not one.is_gate, WHYS.index(one.why))))
