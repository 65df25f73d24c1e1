"""What is said aloud after an answer: what counts, the gate, the domain. Once, after a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.figures import figure
from dtadesign.scoring.words import GATE_WORDS

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.scoring.scorecard import Scorecard


def after_answer(checklist: Checklist, card: Scorecard, consideration: str) -> str:
    """Such as "Counts as 1. Gate claimed, not shown. Avatars and agents 67."."""
    item, gate = card.item(consideration), card.gate(consideration)
    said = []
    if item.state == "answered":
        said.append(f"Counts as {item.shown}.")
    elif item.state == "unknown":
        said.append("Not known yet. Counts as 0 for now.")
    elif item.state == "not_applicable":
        said.append("Set aside.")
    elif item.state == "unanswered":
        said.append("Open.")
    if gate is not None:
        said.append(f"Gate {GATE_WORDS[gate.state]}.")
    domain = checklist.domain_of[consideration]
    score = next(score for score in card.domains if score.id == domain.id)
    if score.shown is not None:
        said.append(f"{domain.label} {figure(score.shown)}.")
    return " ".join(said)
