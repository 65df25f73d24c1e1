"""What comes next on a consideration of a workshop: one big step at a time, said before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dtadesign.wording import mark
from dtadesign.workshop.stages import Spot, spots, state_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dtadesign.workshop.stages import State
    from dtadesign.workshop.values import Round, Workshop

Step = Literal["open", "reveal", "open_again", "reveal_again", "next", "finish"]

STEP_WORDS: Mapping[Step, str] = {
    "open": mark("Open the vote"),
    "reveal": mark("Reveal"),
    "open_again": mark("Open the second vote"),
    "reveal_again": mark("Reveal the second vote"),
    "next": mark("Next consideration"),
    "finish": mark("To the room's results"),
}
STEP_ASIDES: Mapping[Step, str] = {
    "open": mark("From then on everybody can vote on it, until you reveal. Until then only you see who has."),
    "reveal": mark("What is revealed stays so: the vote then takes nothing more, and nothing undoes that."),
    "open_again": mark("Talk first. Then everybody votes once more; the first vote stays as it is."),
    "reveal_again": mark("It shows who moved, and it cannot be taken back."),
    "next": mark("This one is done. A house rule can still be written, here or later."),
    "finish": mark("All considerations are done. You can still come back to each of them."),
}
_STEPS: Mapping[State, Step] = {
    "waiting": "open", "voting": "reveal", "revealed": "open_again", "again": "reveal_again",
}  # fmt: skip


def next_step(workshop: Workshop, spot: Spot) -> Step:
    """The one big next step."""
    state = state_of(workshop, spot)
    if state in _STEPS:
        return _STEPS[state]
    return "next" if following(workshop, spot) else "finish"


def following(workshop: Workshop, spot: Spot) -> Spot | None:
    """The next one that is not done: from here on, then from the beginning; none where all are."""
    every = spots(workshop)
    at = every.index(spot) + 1
    order = [*every[at:], *every[: at - 1]]
    return next((one for one in order if state_of(workshop, one) != "done"), None)


def first_spot(workshop: Workshop) -> Spot:
    """Where one goes on: what is being voted on, else the first that is not done, else the first."""
    every = spots(workshop)
    if workshop.open is not None:
        return Spot(workshop.open.sitting, workshop.open.consideration)
    return next((one for one in every if state_of(workshop, one) != "done"), every[0])


def round_of(workshop: Workshop, spot: Spot) -> Round:
    """The vote that is being looked at: the second once it was opened."""
    return 2 if state_of(workshop, spot) in ("again", "done") else 1


def done_count(workshop: Workshop) -> int:
    """How many considerations are done."""
    return sum(state_of(workshop, spot) == "done" for spot in spots(workshop))
