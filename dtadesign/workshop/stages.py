"""Where a room stands: with each consideration, with the whole workshop, and who is waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from dtadesign.wording import mark
from dtadesign.workshop.values import Place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dtadesign.workshop.values import Participant, Round, Workshop

State = Literal["waiting", "voting", "revealed", "again", "done"]

STATE_WORDS: Mapping[State, str] = {
    "waiting": mark("not yet"),
    "voting": mark("voting"),
    "revealed": mark("revealed"),
    "again": mark("second vote"),
    "done": mark("done"),
}


class Spot(NamedTuple):
    """A consideration of a sitting: where one is."""

    sitting: int
    consideration: str

    def place(self, round_: Round) -> Place:
        """Its first or its second vote."""
        return Place(self.sitting, self.consideration, round_)


def spots(workshop: Workshop) -> list[Spot]:
    """All considerations of all sittings, in their order."""
    return [
        Spot(at, consideration)
        for at, sitting in enumerate(workshop.plan.sittings)
        for consideration in sitting.considerations
    ]


def state_of(workshop: Workshop, spot: Spot) -> State:
    """Where a consideration stands."""
    first, second = spot.place(1), spot.place(2)
    if second in workshop.revealed:
        return "done"
    if workshop.open == second:
        return "again"
    if first in workshop.revealed:
        return "revealed"
    return "voting" if workshop.open == first else "waiting"


def next_vote(workshop: Workshop, spot: Spot) -> Place | None:
    """The vote on a consideration that still takes something; None where both are revealed."""
    places = (spot.place(1), spot.place(2))
    return next((place for place in places if place not in workshop.revealed), None)


def waiting_for(workshop: Workshop, place: Place) -> tuple[Participant, ...]:
    """Who takes part and has not voted there."""
    voted = workshop.voted(place)
    return tuple(each for each in workshop.participants if each.id not in voted)
