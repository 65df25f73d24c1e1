"""A comparison as frozen values: the two sides, and what became of each thing between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from dtadesign.exchange.comparison_wording import Rewording
    from dtadesign.scoring.scorecard import GateState, Withheld

Change = Literal[
    "up", "down", "shown_now", "shown_no_more", "same", "answer_changed",
    "newly_in_scope", "no_longer_in_scope", "new", "retired", "gone",
]  # fmt: skip
Lineage = Literal[
    "same", "reworded", "new", "split", "merged", "replaced", "retired", "gone", "not_yet", "retired_later"
]  # fmt: skip
APART: tuple[Change, ...] = ("newly_in_scope", "no_longer_in_scope", "new", "retired", "gone")
"""What is in scope in one of them only, and so is not compared."""


@dataclass(frozen=True)
class Side:
    """One of the two: which review, at which moment, against which checklist, read with which house rules."""

    id: str
    title: str
    at: str
    fingerprint: str
    checklist: str
    verdict: str
    name: str
    by: str
    n: int
    scope: str
    checklist_id: str
    checklist_version: str
    checklist_digest: str
    house_rules: str = ""
    house_rules_digest: str = ""


@dataclass(frozen=True)
class Moved:
    """One consideration in both, or in one of the two reviews. States as in the scorecard.

    ``lineage`` says what became of the consideration itself between the two checklists,
    ``wording`` in which texts it differs, ``asked_otherwise`` whether what is asked or rated does.
    """

    id: str
    title: str
    change: Change
    reworded: bool
    old_state: str | None
    new_state: str | None
    old_claimed: int | None
    new_claimed: int | None
    old_shown: int | None
    new_shown: int | None
    successors: tuple[str, ...] = ()
    domain: str = ""
    lineage: Lineage = "same"
    predecessors: tuple[str, ...] = ()
    retired_because: str = ""
    asked_otherwise: bool = False
    wording: tuple[Rewording, ...] = ()
    old_evidence: bool = False
    new_evidence: bool = False

    @property
    def is_compared(self) -> bool:
        """Whether it is in scope in both."""
        return self.change not in APART


@dataclass(frozen=True)
class GateMoved:
    """A gate that applies in either; None where it does not apply or is no gate."""

    id: str
    title: str
    old: GateState | None
    new: GateState | None

    @property
    def has_changed(self) -> bool:
        """Whether it stands otherwise now."""
        return self.old != self.new


@dataclass(frozen=True)
class DomainMoved:
    """A domain's two scores over what is in scope in both, and how many answers each rests on."""

    id: str
    name: str
    old_shown: float | None
    new_shown: float | None
    old_claimed: float | None = None
    new_claimed: float | None = None
    compared: int = 0
    old_answered: int = 0
    new_answered: int = 0
    reworded: int = 0


@dataclass(frozen=True)
class OverallMoved:
    """The two overall numbers over what is in scope in both, and why people are not shown them."""

    old_shown: float | None
    new_shown: float | None
    old_withheld: tuple[Withheld, ...]
    new_withheld: tuple[Withheld, ...]

    @property
    def is_withheld(self) -> bool:
        """Whether either side withholds it: then there is nothing to compare."""
        return bool(self.old_withheld or self.new_withheld)


@dataclass(frozen=True)
class Comparison:
    """Old and new, consideration by consideration in the new checklist's order."""

    old: Side
    new: Side
    domains: tuple[DomainMoved, ...]
    considerations: tuple[Moved, ...]
    gates: tuple[GateMoved, ...]
    overall: OverallMoved

    @property
    def interventions_differ(self) -> bool:
        """Whether the two are reviews of different things, by the names of their profiles."""
        return " ".join(self.old.name.casefold().split()) != " ".join(self.new.name.casefold().split())

    @property
    def house_rules_differ(self) -> bool:
        """Whether the two are not read with the same house rules."""
        return self.old.house_rules_digest != self.new.house_rules_digest

    @property
    def checklists_differ(self) -> bool:
        """Whether the two do not carry the same checklist, to the letter."""
        return self.old.checklist_digest != self.new.checklist_digest
