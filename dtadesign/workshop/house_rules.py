"""What a room agreed on, as a set of house rules that goes home in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.review.rules import Overlay, RulesFor, worded
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.workshop.values import Workshop


def overlay_of(workshop: Workshop, title: str = "") -> Overlay:
    """The rules of a workshop in its checklist's order, each for the wording that the room read."""
    checklist = workshop.checklist
    order = {item.id: place for place, item in enumerate(checklist.considerations)}
    rules = sorted(workshop.rules, key=lambda rule: order.get(rule.consideration, len(order)))
    return Overlay(
        title=title.strip() or workshop.plan.title.strip() or tr("House rules of a workshop"),
        checklist=RulesFor(id=checklist.id, version=checklist.version),
        rules=tuple(worded(rule, checklist) for rule in rules),
    )
