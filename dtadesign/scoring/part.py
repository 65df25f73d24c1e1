"""A scorecard as far as it concerns some domains: what a copy that asks only these is about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dtadesign.scoring.scorecard import coverage_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from dtadesign.checklist.model import Checklist
    from dtadesign.scoring.scorecard import Scorecard


def part_of(card: Scorecard, checklist: Checklist, domains: Collection[str]) -> Scorecard:
    """The card with the considerations, gates, coverage and scores of these domains alone.

    Verdict, overall and dimensions stay those of the whole review: a part has none of its own.
    """
    home = checklist.domain_of
    items = tuple(item for item in card.considerations if home[item.id].id in domains)
    return replace(
        card,
        coverage=coverage_of(items),
        domains=tuple(domain for domain in card.domains if domain.id in domains),
        gates=tuple(gate for gate in card.gates if home[gate.id].id in domains),
        considerations=items,
    )
