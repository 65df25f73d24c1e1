"""The numbers that people see: whole ones, halves up."""

from __future__ import annotations

import math


def whole(value: float) -> int:
    """The whole number, halves up; 56.4999999999 left by sums of thirds is 56.5."""
    return math.floor(round(value, 9) + 0.5)


def figure(value: float | None) -> str:
    """A score as people read it: a whole number, or an en dash where there is none."""
    return "–" if value is None else str(whole(value))
