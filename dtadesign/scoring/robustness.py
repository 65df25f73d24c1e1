"""How far the overall moves when domains weigh otherwise, or one is left out.

10 ms in plain Python for the 2,000 draws: the command line and the report ask for it, the window
after a pause.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from operator import mul
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.scoring.scorecard import DomainScore

SEED = 20200807
DRAWS = 2_000


@dataclass(frozen=True)
class Robustness:
    """All 0–100, or all None where fewer than two domains have a score."""

    weights_p05: float | None = None
    weights_p95: float | None = None
    leave_one_out_low: float | None = None
    leave_one_out_high: float | None = None


def robustness(domains: Sequence[DomainScore]) -> Robustness:
    """Percentiles over weights drawn uniformly from the simplex, and the leave-one-out means.

    Normalised exponentials are uniform on the simplex (Dirichlet with all parameters 1).
    """
    scores = [domain.shown for domain in domains if domain.shown is not None]
    if len(scores) < 2:
        return Robustness()
    draws = _draws(scores)
    others = [(sum(scores) - score) / (len(scores) - 1) for score in scores]
    found = (draws[DRAWS * 5 // 100 - 1], draws[DRAWS * 95 // 100 - 1], min(others), max(others))
    # a mean lies between its numbers; one worked out in floats can be the last digit outside
    return Robustness(*(min(max(mean, min(scores)), max(scores)) for mean in found))


def _draws(scores: Sequence[float]) -> list[float]:
    uniform, log = random.Random(SEED).random, math.log  # looked up once, not 26,000 times
    found = []
    for _ in range(DRAWS):
        weights = [-log(1 - uniform()) for _ in scores]
        found.append(sum(map(mul, weights, scores)) / sum(weights))
    return sorted(found)
