"""What is said aloud after an answer: what counts, the gate, the domain. Once, after a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.figures import figure
from dtadesign.scoring.words import gate_word
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.scoring.scorecard import Scorecard


def after_answer(checklist: Checklist, card: Scorecard, consideration: str) -> str:
    """Such as "Counts as 1. Gate claimed, not shown. Avatars and agents 67."."""
    item, gate = card.item(consideration), card.gate(consideration)
    said = []
    if item.state == "answered":
        said.append(tr("Counts as {level}.").format(level=item.shown))
    elif item.state == "unknown":
        said.append(tr("Not known yet. Counts as 0 for now."))
    elif item.state == "not_applicable":
        said.append(tr("Set aside."))
    elif item.state == "unanswered":
        said.append(tr("Open."))
    if gate is not None:
        said.append(tr("Gate {state}.").format(state=gate_word(gate.state)))
    domain = checklist.domain_of[consideration]
    score = next(score for score in card.domains if score.id == domain.id)
    if score.shown is not None:
        said.append(tr("{domain} {score}.").format(domain=domain.label, score=figure(score.shown)))
    return " ".join(said)
