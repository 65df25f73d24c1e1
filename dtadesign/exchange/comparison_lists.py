"""The lists of a comparison: which consideration stands in which, and what each is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dtadesign.exchange.comparison_values import Comparison, GateMoved, Moved

GROUPS: Mapping[str, str] = {
    "up": mark("Moved up"),
    "down": mark("Moved down"),
    "shown_now": mark("Same level, now shown"),
    "shown_no_more": mark("Same level, no longer shown"),
    "known_now": mark("Answered since"),
    "open_again": mark("No longer answered"),
    "in": mark("Newly in scope"),
    "out": mark("No longer in scope"),
    "ended": mark("Split or retired"),
}
"""The lists of a comparison in their order; what only stayed the same is in none."""

_APART: Mapping[str, str] = {
    "up": mark("Higher in {title}"),
    "down": mark("Lower in {title}"),
    "known_now": mark("Known only in {title}"),
    "open_again": mark("Known only in {title}"),
    "in": mark("Asked only in {title}"),
    "out": mark("Asked only in {title}"),
}
"""The same lists between two interventions, of which none is the other's past."""

EXPLAINED: Mapping[str, str] = {
    "shown_now": mark("The claim is the one that it was; now something is there that shows it."),
    "shown_no_more": mark("The claim is the one that it was; what showed it is no longer there."),
    "in": mark("Only the new review asks these, so they are not compared."),
    "out": mark("Only the old review asks these, so they are not compared."),
    "ended": mark("The new checklist does not ask these in this form."),
}
"""What a list means, where its heading alone does not say it."""


def group_of(item: Moved) -> str:
    """In which list a consideration stands; nothing where it stayed the same."""
    if item.change in ("retired", "gone"):
        return "ended"
    if item.change in ("newly_in_scope", "new"):
        return "in"
    if item.change == "no_longer_in_scope":
        return "out"
    if item.change == "answer_changed":
        return "known_now" if _knows_more(item) else "open_again"
    return "" if item.change == "same" else item.change


def _knows_more(item: Moved) -> bool:
    order = ("unanswered", "unknown", "answered")
    return order.index(item.new_state or "unanswered") > order.index(item.old_state or "unanswered")


def grouped(found: Comparison) -> dict[str, list[Moved]]:
    """The considerations of each list, lists without any left out."""
    lists: dict[str, list[Moved]] = {name: [] for name in GROUPS}
    for item in found.considerations:
        if name := group_of(item):
            lists[name].append(item)
    return {name: items for name, items in lists.items() if items}


def moved_gates(found: Comparison) -> list[GateMoved]:
    """The gates that stand otherwise now."""
    return [gate for gate in found.gates if gate.has_changed]


def reworded(found: Comparison) -> list[Moved]:
    """The considerations whose texts differ, those that are asked or rated otherwise first."""
    items = [item for item in found.considerations if item.reworded]
    return sorted(items, key=lambda item: not item.asked_otherwise)


def heading(found: Comparison, name: str) -> str:
    """What stands above a list; between two interventions nothing has moved."""
    if not found.interventions_differ or name not in _APART:
        return tr(GROUPS[name])
    side = found.old if name in ("open_again", "out") else found.new
    return tr(_APART[name]).format(title=side.title)
