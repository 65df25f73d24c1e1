"""What calibration comes to: one participant's votes beside key and room, and the room as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from dtadesign.panel.resampling import Interval
    from dtadesign.workshop.calibration_figures import Compared, Trend
    from dtadesign.workshop.cases import KeyLevel
    from dtadesign.workshop.values import Choice, Round

Why = Literal["apart", "gate", "often", "applies"]


@dataclass(frozen=True)
class Seen:
    """One consideration as one participant saw it: both votes, the key, and the middle of the others.

    ``agrees`` are the levels that count as agreeing where reasonable people differ, the key's own first.
    """

    sitting: int
    consideration: str
    first: Choice | None
    second: Choice | None
    key: KeyLevel
    agrees: tuple[KeyLevel, ...]
    room_first: float | None
    room_second: float | None

    def vote(self, round_: Round) -> Choice | None:
        """The vote of one round."""
        return self.first if round_ == 1 else self.second

    def room(self, round_: Round) -> float | None:
        """The median of the others in one round; None of fewer than `LEAST_OTHERS`."""
        return self.room_first if round_ == 1 else self.room_second


@dataclass(frozen=True)
class Missed:
    """Where a vote parts from the key in a way worth looking at again, and why it is named.

    ``apart``: two levels or more off; ``gate``: at 2 or above on a gate that the key holds below; ``often``:
    the level that people often choose there; ``applies``: one says *not applicable*, the other a level.
    ``reasonable``: the key says that reasonable people give this answer too.
    """

    sitting: int
    consideration: str
    vote: Choice
    key: KeyLevel
    why: tuple[Why, ...]
    reasonable: bool


@dataclass(frozen=True)
class InDomain:
    """A domain's considerations compared with the key: how many, on it, within reason, below it, above it.

    ``difference`` is None of fewer than three: it would be one or two answers, not a habit.
    """

    id: str
    considerations: int
    same: int
    reasonable: int
    stricter: int
    milder: int
    difference: float | None


@dataclass(frozen=True)
class Vote:
    """One round of one participant: beside the key, within what reasonable people give, beside the room.

    ``reasonable`` counts a level that reasonable people give as the key's own; it has no kappa, since its
    reference goes after the vote. ``of`` is how many were revealed, of which some have no level.
    """

    round: Round
    of: int
    key: Compared
    reasonable: Compared
    room: Compared
    unknown: int
    not_applicable: int
    not_voted: int
    domains: tuple[InDomain, ...]
    missed: tuple[Missed, ...]


@dataclass(frozen=True)
class Talking:
    """What became of the votes that were given twice, as seen from the key."""

    both: int
    nearer: int
    further: int
    as_far: int


@dataclass(frozen=True)
class Calibrated:
    """One participant's calibration; ``trend`` is that of first votes, over the cases in their order."""

    id: str
    name: str
    seen: tuple[Seen, ...]
    votes: tuple[Vote, Vote]
    talking: Talking
    trend: Trend


@dataclass(frozen=True)
class RoomVote:
    """All levels of one round: how many lie on the key, and how far participants agree with one another."""

    round: Round
    considerations: int
    levels: int
    percent_same: float | None
    percent_reasonable: float | None
    percent_agreement: float | None
    krippendorff_alpha_ordinal: float | None
    alpha_interval: Interval | None


@dataclass(frozen=True)
class Calibration:
    """All participants in the order in which they joined, and the room.

    ``twice`` is of what was voted twice: the first votes and the second ones on the same considerations.
    """

    participants: tuple[Calibrated, ...]
    room: tuple[RoomVote, RoomVote]
    twice: tuple[RoomVote, RoomVote]
