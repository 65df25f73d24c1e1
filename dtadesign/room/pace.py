"""How often somebody may come: so many at once, and then so many a second."""

from __future__ import annotations

from typing import NamedTuple

KNOWN_AT_MOST = 2048
"""Of how many different callers the pace is remembered; the one longest unheard of is forgotten."""


class _Left(NamedTuple):
    left: float
    at: float


class Pace:
    """A bucket for each caller: full with ``burst``, refilled with ``rate`` a second."""

    def __init__(self, rate: float, burst: float) -> None:
        self._rate = rate
        self._burst = burst
        self._left: dict[str, _Left] = {}

    def allows(self, caller: str, now: float) -> bool:
        """Whether the caller may come now; counted if so. ``now`` is in seconds and never goes back."""
        before = self._left.pop(caller, _Left(self._burst, now))
        left = min(self._burst, before.left + (now - before.at) * self._rate)
        allowed = left >= 1
        self._left[caller] = _Left(left - allowed, now)
        if len(self._left) > KNOWN_AT_MOST:
            del self._left[next(iter(self._left))]
        return allowed

    def __len__(self) -> int:
        return len(self._left)
