"""A round of flash mode: which considerations it goes through, and where in it one is. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, get_args

from dtadesign.gui.walk_order import walked
from dtadesign.scoring.still_open import why_open

if TYPE_CHECKING:
    from collections.abc import Collection

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.values import Value
    from dtadesign.scoring.scorecard import Scorecard

Through = Literal["open", "domain", "gates_core"]
THROUGH: tuple[Through, ...] = get_args(Through)


def through_of(name: str) -> Through:
    """What a round goes through, by its name; what is open where there is no such name."""
    return next((one for one in THROUGH if one == name), "open")


@dataclass(frozen=True)
class Round:
    """The considerations of a round in their order, and the place in it; at its end ``here`` is empty.

    ``given`` holds what was answered in it, ``skipped`` what was put off.
    """

    ids: tuple[str, ...]
    at: int = 0
    given: dict[str, Value] = field(default_factory=dict)
    skipped: frozenset[str] = frozenset()

    @property
    def here(self) -> str:
        """The consideration that is asked now."""
        return self.ids[self.at] if self.at < len(self.ids) else ""

    @property
    def before(self) -> str:
        """The one that was asked before it."""
        return self.ids[self.at - 1] if 0 < self.at <= len(self.ids) else ""

    def answered(self, value: Value) -> Round:
        """On to the next, this one answered."""
        given = {**self.given, self.here: value}
        return replace(self, at=self.at + 1, given=given, skipped=self.skipped - {self.here})

    def put_off(self) -> Round:
        """On to the next, this one skipped."""
        skipped = self.skipped if self.here in self.given else self.skipped | {self.here}
        return replace(self, at=self.at + 1, skipped=skipped)

    def stepped(self, step: int) -> Round:
        """On or back without an answer, no further than its ends."""
        return replace(self, at=min(max(self.at + step, 0), len(self.ids)))

    def at_consideration(self, consideration: str) -> Round:
        """At one of its considerations, where it is one of them."""
        at = self.ids.index(consideration) if consideration in self.ids else self.at
        return replace(self, at=at)


def new_round(
    checklist: Checklist, card: Scorecard, through: Through, here: str, skipped: Collection[str] = ()
) -> Round:
    """A round from here on: what comes after in checklist order first, then what comes before.

    What was skipped comes last of what is open, as it was put off.
    """
    asked = walked(card)
    if through == "open":
        open_ones = {
            item.id: why
            for item in card.considerations
            if (why := why_open(item, skipped)) in ("unanswered", "skipped")
        }
        ids = [id_ for id_ in asked if id_ in open_ones]
        late = [id_ for id_ in ids if open_ones[id_] == "skipped" and id_ != here]
        ids = _from(checklist, [id_ for id_ in ids if id_ not in late], here)
        return Round((*ids, *late))
    if through == "domain":
        home = checklist.domain_of
        domain = home[here] if here in home else home[asked[0]] if asked else None
        return Round(tuple(id_ for id_ in asked if home[id_] is domain)).at_consideration(here)
    chosen = [id_ for id_ in asked if checklist.by_id[id_].gate or checklist.by_id[id_].core]
    return Round(tuple(_from(checklist, chosen, here)))


def _from(checklist: Checklist, ids: list[str], here: str) -> list[str]:
    """Turned so that it begins at a place, or at the first after it."""
    order = [consideration.id for consideration in checklist.considerations]
    at = order.index(here) if here in order else 0
    later = [id_ for id_ in ids if order.index(id_) >= at]
    return later + [id_ for id_ in ids if id_ not in later]
