"""House rules: how a house reads a consideration, once it was argued out, kept with who and when.

An overlay is a set of them, as it stands in a file and, copied whole, in every review that uses it. A
rule is read beneath its consideration and changes no score by itself: people answer, knowing it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from dtadesign.plain import Value as Plain
from dtadesign.plain import from_plain, to_plain
from dtadesign.review.chain import canonical, digest
from dtadesign.review.values import is_date

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist, Consideration

FORMAT = "dtadesign-rules/1"

_LEVELS = (None, 0, 1, 2, 3)


@dataclass(frozen=True, kw_only=True)
class HouseRule(Plain):
    """What was agreed about one consideration: in words, by whom, on which day, from which case or review.

    ``level`` is what such a thing counts as, where that was agreed too. ``wording`` tells which wording of
    the consideration the rule was made for (`wording_of`), empty where nobody knows. An empty text is no
    rule yet, or one taken back.
    """

    consideration: str
    text: str
    by: str = ""
    day: str = ""
    level: int | None = None
    from_: str = ""
    wording: str = ""

    def __post_init__(self) -> None:
        """Refuses with a `ValueError` what is no day or no level."""
        if self.day and not is_date(self.day):
            raise ValueError(f'"{self.day[:40]}" is no date; write it as 2026-11-23')
        if self.level not in _LEVELS:
            raise ValueError("a rule counts something as level 0, 1, 2 or 3, or names no level")

    @property
    def says(self) -> tuple[str, int | None]:
        """What it comes to, whoever agreed on it and when: two rules that say the same are one."""
        return self.text, self.level


@dataclass(frozen=True, kw_only=True)
class RulesFor(Plain):
    """The checklist that rules were made for."""

    id: str
    version: str = ""


@dataclass(frozen=True, kw_only=True)
class Overlay(Plain):
    """A set of house rules, in the order of its file; one consideration may have several."""

    title: str
    version: str = ""
    checklist: RulesFor
    rules: tuple[HouseRule, ...] = ()

    @property
    def edition(self) -> str:
        """Its version; where none was given, the day on which its newest rule was agreed."""
        return self.version or max((rule.day for rule in self.rules), default="")

    @cached_property
    def sha256(self) -> str:
        """SHA-256 of what it says: the same rules have the same one, however their file is written."""
        return digest(canonical(plain_overlay(self)))

    def on(self, consideration: str) -> tuple[HouseRule, ...]:
        """The rules for one consideration."""
        return self._by_consideration.get(consideration, ())

    @cached_property
    def _by_consideration(self) -> dict[str, tuple[HouseRule, ...]]:
        found: dict[str, tuple[HouseRule, ...]] = {}
        for rule in self.rules:
            found[rule.consideration] = (*found.get(rule.consideration, ()), rule)
        return found

    def with_rule(self, rule: HouseRule, instead_of: HouseRule | None = None) -> Overlay:
        """The overlay with one rule more, or in another's place."""
        if instead_of in self.rules:
            return replace(self, rules=tuple(rule if each == instead_of else each for each in self.rules))
        return replace(self, rules=(*self.rules, rule))

    def without(self, rule: HouseRule) -> Overlay:
        """The overlay without this rule."""
        return replace(self, rules=tuple(each for each in self.rules if each != rule))


def plain_overlay(overlay: Overlay) -> dict[str, Any]:
    """The overlay as its file and a review's event hold it: what is not known is left out."""
    rules = [_plain_rule(rule) for rule in overlay.rules]
    version = {"version": overlay.version} if overlay.version else {}
    return {"title": overlay.title, **version, "checklist": to_plain(overlay.checklist), "rules": rules}


def _plain_rule(rule: HouseRule) -> dict[str, Any]:
    plain = to_plain(rule)
    plain["from"] = plain.pop("from_")
    more = ("level", "by", "day", "from", "wording")
    known = {key: plain[key] for key in more if plain[key] not in ("", None)}
    return {"consideration": rule.consideration, "text": rule.text, **known}


def overlay_from(plain: dict[str, Any]) -> Overlay:
    """The overlay of such data; raises `ValueError` where it does not fit."""
    return from_plain(Overlay, with_field_names(plain))


def with_field_names(plain: Any) -> Any:
    """The data with ``from``, which Python keeps to itself, as our field is called; else as it is."""
    if not isinstance(plain, dict) or not isinstance(plain.get("rules"), list):
        return plain
    rules = [
        {"from_" if key == "from" else key: value for key, value in rule.items()}
        if isinstance(rule, dict) and "from_" not in rule
        else rule
        for rule in plain["rules"]
    ]
    return plain | {"rules": rules}


def wording_of(item: Consideration) -> str:
    """Twelve hex digits that stand for how a consideration asks: its title, question and levels."""
    return digest(canonical([item.title, item.question, list(item.levels)]))[:12]


def worded(rule: HouseRule, checklist: Checklist) -> HouseRule:
    """The rule, knowing for which wording it was made: that of this checklist."""
    item = checklist.by_id.get(rule.consideration)
    return replace(rule, wording=wording_of(item)) if item is not None else rule
