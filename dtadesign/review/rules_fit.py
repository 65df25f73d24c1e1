"""Whether house rules belong to a checklist: rule by rule, which it asks, asks otherwise now, or no longer.

A rule that does not fit any more is kept all the same, and said: whoever agreed on it decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dtadesign.errors import nearest
from dtadesign.review.rules import wording_of
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.rules import HouseRule, Overlay

Fit = Literal["asked", "reworded", "unsure", "retired", "unknown"]
"""``unsure``: it was made for another version, and for which wording nobody wrote down."""


def fit(rule: HouseRule, overlay: Overlay, checklist: Checklist) -> Fit:
    """How a rule of the overlay stands to the checklist."""
    item = checklist.by_id.get(rule.consideration)
    if item is None:
        retired = any(each.id == rule.consideration for each in checklist.retired)
        return "retired" if retired else "unknown"
    if rule.wording:
        return "asked" if rule.wording == wording_of(item) else "reworded"
    made_for = overlay.checklist
    same = made_for.id == checklist.id and made_for.version in ("", checklist.version)
    return "asked" if same else "unsure"


def unknown_rules(overlay: Overlay, checklist: Checklist) -> Iterator[tuple[int, str]]:
    """The rules on what the checklist never asked: their places, and a sentence with the nearest name."""
    for place, rule in enumerate(overlay.rules):
        if fit(rule, overlay, checklist) == "unknown":
            said = tr('there is no consideration "{id}"').format(id=rule.consideration[:80])
            yield place, said + nearest(rule.consideration, checklist.by_id)


def remarks(overlay: Overlay, checklist: Checklist) -> Iterator[str]:
    """What else there is to say, in sentences: another checklist, and each rule that fits no longer."""
    if sentence := other_checklist(overlay, checklist):
        yield sentence
    for rule in overlay.rules:
        if sentence := remark(rule, overlay, checklist):
            yield sentence


def other_checklist(overlay: Overlay, checklist: Checklist) -> str:
    """That the rules were made for another checklist altogether; empty where they were not."""
    if overlay.checklist.id == checklist.id:
        return ""
    said = tr("These rules were made for the checklist {theirs}; this is {ours}.")
    return said.format(theirs=overlay.checklist.id, ours=checklist.id)


def remark(rule: HouseRule, overlay: Overlay, checklist: Checklist) -> str:
    """What to say of a rule that does not fit as it did; empty where it does, or is unknown altogether."""
    stands = fit(rule, overlay, checklist)
    if stands == "reworded":
        said = tr("{id} is worded differently than when its house rule was agreed. The rule is kept.")
        return said.format(id=rule.consideration)
    if stands == "unsure":
        said = tr("The house rule on {id} was agreed for version {theirs}. In {ours} the wording may differ.")
        return said.format(id=rule.consideration, theirs=overlay.checklist.version, ours=checklist.version)
    return _gone(rule, checklist) if stands == "retired" else ""


def _gone(rule: HouseRule, checklist: Checklist) -> str:
    successors = next(each.successors for each in checklist.retired if each.id == rule.consideration)
    if not successors:
        return tr("{id} is no longer asked. Its house rule is kept.").format(id=rule.consideration)
    said = tr("{id} is no longer asked; in its place stands {successors}. Its house rule is kept.")
    return said.format(id=rule.consideration, successors=", ".join(successors))
