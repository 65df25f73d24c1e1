"""Two sets of house rules made one. Where both say something else on a consideration, a person chooses."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, get_args

from dtadesign.errors import NotDone
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dtadesign.review.rules import HouseRule, Overlay

Take = Literal["a", "b", "both"]
TAKES: tuple[Take, ...] = get_args(Take)


@dataclass(frozen=True)
class Conflict:
    """A consideration on which each of two sets has a rule that the other has not, in words or level."""

    consideration: str
    a: tuple[HouseRule, ...]
    b: tuple[HouseRule, ...]


@dataclass(frozen=True)
class Merging:
    """Two sets of house rules side by side. ``conflicts`` are in the order of the first."""

    a: Overlay
    b: Overlay
    conflicts: tuple[Conflict, ...]

    def merged(self, takes: Mapping[str, Take]) -> Overlay:
        """Both in one, each conflict settled as chosen; raises `KeyError` where one is not.

        Of two rules that say the same the first set's is kept, with who agreed on it and when.
        """
        considerations = dict.fromkeys(rule.consideration for rule in (*self.a.rules, *self.b.rules))
        apart = {conflict.consideration for conflict in self.conflicts}
        kept = {
            id_: _taken(self.a.on(id_), self.b.on(id_), takes[id_] if id_ in apart else "both")
            for id_ in considerations
        }
        return replace(
            self.a,
            title=_title(self.a.title, self.b.title),
            version=self.a.version if self.a.version == self.b.version else "",
            rules=tuple(rule for rules in kept.values() for rule in rules),
        )


def merging(a: Overlay, b: Overlay) -> Merging:
    """The two side by side; raises `NotDone` where they were made for different checklists."""
    if a.checklist.id != b.checklist.id:
        said = tr("The two were made for different checklists, {a} and {b}; they cannot become one.")
        raise NotDone(said.format(a=a.checklist.id, b=b.checklist.id))
    considerations = dict.fromkeys(rule.consideration for rule in a.rules)
    found = (Conflict(id_, a.on(id_), b.on(id_)) for id_ in considerations)
    return Merging(a, b, tuple(each for each in found if _is_apart(each)))


def _is_apart(found: Conflict) -> bool:
    a, b = ({rule.says for rule in rules} for rules in (found.a, found.b))
    return bool(a - b) and bool(b - a)


def _taken(a: tuple[HouseRule, ...], b: tuple[HouseRule, ...], take: Take) -> tuple[HouseRule, ...]:
    if take != "both":
        return a if take == "a" else b
    known = {rule.says for rule in a}
    return (*a, *(rule for rule in b if rule.says not in known))


def _title(a: str, b: str) -> str:
    return a if b in a else f"{a} + {b}"
