"""What is said of a house rule wherever it stands: as what it counts, who agreed, when and over what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.review.rules import HouseRule, Overlay

CHANGES_NO_SCORE = mark(
    "A house rule changes no score by itself: it stands beside the question, and people answer knowing it."
)


def counts_as(rule: HouseRule) -> str:
    """As which level such a thing counts; empty where none was agreed."""
    return "" if rule.level is None else tr("Counts as {level}.").format(level=rule.level)


def agreed(rule: HouseRule, day: str) -> str:
    """By whom, on which day (as its reader writes days) and over what; empty where nothing of it is known."""
    said = ""
    if rule.by and day:
        said = tr("Agreed by {name} on {day}.").format(name=rule.by, day=day)
    elif rule.by:
        said = tr("Agreed by {name}.").format(name=rule.by)
    elif day:
        said = tr("Agreed on {day}.").format(day=day)
    over = tr("Settled over {case}.").format(case=rule.from_) if rule.from_ else ""
    return " ".join(part for part in (said, over) if part)


def named(overlay: Overlay) -> str:
    """A set of rules by its title and edition."""
    if not overlay.edition:
        return overlay.title
    return tr("{title} ({edition})").format(title=overlay.title, edition=overlay.edition)
