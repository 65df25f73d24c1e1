"""The scorecard as JSON: ``dtadesign-scorecard/1``, unrounded, in checklist order."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from dtadesign.scoring.robustness import robustness
from dtadesign.scoring.scorecard import score

if TYPE_CHECKING:
    from dtadesign.review.record import Record
    from dtadesign.scoring.scorecard import Scorecard

FORMAT = "dtadesign-scorecard/1"


def scorecard_json(record: Record) -> dict[str, Any]:
    """Everything that the scorecard of a record says, with the draws of its robustness."""
    checklist, review = record.checklist, record.review
    card = score(checklist, review)
    return {
        "format": FORMAT,
        "checklist": {
            "id": checklist.id,
            "version": checklist.version,
            "digest": record.header.checklist_digest,
        },
        "review": {
            "id": review.id,
            "title": review.profile.title,
            "scope": review.profile.scope,
            "fingerprint": record.fingerprint,
        },
        "verdict": card.verdict,
        "overall": _overall(card),
        "coverage": asdict(card.coverage),
        "domains": [asdict(domain) | {"thin": domain.thin} for domain in card.domains],
        "dimensions": [asdict(dimension) for dimension in card.dimensions],
        "gates": [asdict(gate) for gate in card.gates],
        "considerations": [
            {"id": item.id, "state": item.state, "claimed": item.claimed, "shown": item.shown}
            for item in card.considerations
        ],
    }


def _overall(card: Scorecard) -> dict[str, Any]:
    figures = asdict(card.overall)
    last = {key: figures.pop(key) for key in ("smi_evidence", "withheld")}
    return (
        figures
        | asdict(robustness(card.domains))
        | {
            "smi_evidence": last["smi_evidence"],
            "withheld": list(last["withheld"]),
        }
    )
