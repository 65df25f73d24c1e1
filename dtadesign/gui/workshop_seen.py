"""What may be seen of the consideration shown: what is revealed, and the key where it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.gui.workshop_levels import Counts
from dtadesign.workshop.results import spread
from dtadesign.workshop.said import shift_words, spread_words

if TYPE_CHECKING:
    from dtadesign.gui.workshop_desk import Desk


def counts_of(desk: Desk) -> Counts:
    """How often each choice was given in what is revealed, and nothing of what is not."""
    workshop, here = desk.workshop, desk.here
    first, second = here.place(1), here.place(2)
    entry = workshop.plan.sittings[here.sitting].case.entry(here.consideration)
    return Counts(
        spread(workshop, first).counts if first in workshop.revealed else None,
        spread(workshop, second).counts if second in workshop.revealed else None,
        str(entry.level) if desk.key_shown and entry is not None else "",
    )


def revealed_words(desk: Desk) -> tuple[str, ...]:
    """What the votes that are revealed amount to, in sentences."""
    workshop, here = desk.workshop, desk.here
    first, second = here.place(1), here.place(2)
    if second in workshop.revealed:
        return shift_words(workshop.votes[first], workshop.votes[second])
    return spread_words(spread(workshop, first)) if first in workshop.revealed else ()
