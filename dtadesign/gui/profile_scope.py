"""What a profile brings in and leaves out, in values and sentences: the profile page without its widgets.

The stored profile lists the features that are true, closed under what they imply. Which of them
a person said, which came along, and which were never asked about is worked out here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dtadesign.scoring.sentences import capitalised, quoted, spelt
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist, Consideration, Feature
    from dtadesign.review.values import Profile, Review


@dataclass(frozen=True)
class Scope:
    """The considerations that apply to a profile, and those that are asked of it, in order."""

    applying: tuple[Consideration, ...]
    asked: tuple[Consideration, ...]

    @property
    def gates(self) -> int:
        """How many of the asked ones are gates."""
        return sum(item.gate for item in self.asked)


@dataclass(frozen=True)
class Left:
    """Considerations that do not apply for the same reason, with the rule behind it."""

    ids: tuple[str, ...]
    reason: str
    rule: str


def scope_of(checklist: Checklist, profile: Profile) -> Scope:
    """What applies, and of it what the profile's scope asks."""
    names = profile.names
    applying = tuple(item for item in checklist.considerations if item.applies_to(names))
    if profile.scope == "full":
        return Scope(applying, applying)
    return Scope(applying, tuple(item for item in applying if item.core or item.gate))


def left_out(checklist: Checklist, profile: Profile) -> tuple[Left, ...]:
    """What does not apply, gathered by reason, in checklist order."""
    found: dict[tuple[str, str], list[str]] = {}
    for item in checklist.considerations:
        if not item.applies_to(profile.names):
            found.setdefault((reason_of(item), item.condition), []).append(item.id)
    return tuple(Left(tuple(ids), reason, rule) for (reason, rule), ids in found.items())


def reason_of(item: Consideration) -> str:
    """``If the character moves`` becomes ``only if the character moves``."""
    words = item.applies.strip().rstrip(".")
    return f"only if {words[3:]}" if words.startswith("If ") else words


def short_ids(ids: Sequence[str]) -> str:
    """``GAI-1, 2, 3, AVA-4``: what ids share with the one before is not said again."""
    parts, before = [], ""
    for name in ids:
        head, dash, tail = name.rpartition("-")
        parts.append(tail if dash and head == before else name)
        before = head if dash else ""
    return ", ".join(parts)


def with_answer(
    checklist: Checklist, profile: Profile, said: Collection[str], *, yes: str = "", no: str = ""
) -> Profile:
    """The profile after a yes or a no to one feature, closed anew from what was said."""
    features = [feature.id for feature in checklist.features if feature.id in said or feature.id == yes]
    return reclosed(checklist, profile, [name for name in features if name != no])


def reclosed(checklist: Checklist, profile: Profile, said: Iterable[str]) -> Profile:
    """The profile with exactly what was said, and all that this and the diagnoses imply."""
    derived = {feature.id for feature in checklist.features if feature.derived}
    own = tuple(name for name in said if name not in derived)
    return replace(profile, features=checklist.closed(own, profile.diagnoses))


def said_yes(checklist: Checklist, review: Review) -> frozenset[str]:
    """The features that somebody said yes to, read from the history of the profile.

    Of features that came in together, one that another of them implies came along. What the
    first profile lists counts as said, because a file may have listed it.
    """
    implied_by = {feature.id: _closure(checklist, feature.id) for feature in checklist.features}
    said: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    for n, scoping in enumerate(review.profiles):
        now = frozenset(scoping.profile.features)
        new = now - before
        if n > 0:
            new -= {name for name in new if _comes_along(name, new, implied_by)}
        said, before = (said | new) & now, now
    return said


def _closure(checklist: Checklist, feature: str) -> frozenset[str]:
    return frozenset(checklist.closed((feature,), ())) - {feature}


def _comes_along(name: str, new: frozenset[str], implied_by: dict[str, frozenset[str]]) -> bool:
    return any(name in implied_by[other] and other not in implied_by[name] for other in new)


def implying(checklist: Checklist, profile: Profile, feature: str) -> tuple[str, ...]:
    """What in the profile brings this feature with it, as people were asked for it."""
    diagnoses = [d.name for d in checklist.diagnoses if d.id in profile.diagnoses and feature in d.implies]
    present = [f for f in checklist.features if f.id in profile.features and feature in f.implies]
    return (*(quoted(asked(other)) for other in present if not other.derived), *diagnoses)


def asked(feature: Feature) -> str:
    """The feature's question, or its id where a checklist has none."""
    return feature.question.strip() or feature.id


def was_asked(review: Review, touched: Collection[str], feature: str) -> bool:
    """Whether a feature that the profile does not list is a no, or simply not answered yet.

    It is a no when it was just answered, when it once was a yes, when the profile came complete
    from elsewhere, and once the walk has begun, for then the profile was taken as it stands.
    """
    given = bool(review.profiles) and bool(review.profiles[0].profile.features)
    once = any(feature in scoping.profile.features for scoping in review.profiles)
    return feature in touched or given or once or bool(review.answers)


def knows_facts(review: Review) -> bool:
    """Whether somebody said what is reviewed: a new review has a stage that nobody chose yet."""
    if not review.profiles or not review.profile.name.strip():
        return False
    first = review.profiles[0].profile
    names = ("stage", "diagnoses", "name", "version", "organisation", "summary")
    said = any(getattr(first, name) != getattr(review.profile, name) for name in names)
    return said or bool(first.features or review.answers)


def news(
    checklist: Checklist, before: Profile, after: Profile, cause: str = "", *, has_answers: bool = True
) -> str:
    """What a change of profile brought in and took out, or nothing; ``cause`` was just answered."""
    old, new = ({item.id for item in scope_of(checklist, p).asked} for p in (before, after))
    came = [item for item in checklist.considerations if item.id in new - old]
    went = [item for item in checklist.considerations if item.id in old - new]
    if not came and not went:
        return ""
    parts = []
    if came:
        words = tr("{more}. {cause} brought in {names}.") if cause else tr("{more}. {names}.")
        more = tr("[one more|{count} more]", "", len(came)).format(count=spelt(len(came)))
        parts.append(words.format(more=capitalised(more), cause=cause, names=_named(came)))
    if went:
        fewer = tr("[one less|{count} fewer]", "", len(went)).format(count=spelt(len(went)))
        words = tr("{fewer}. {names} no longer [applies|apply].", "", len(went))
        parts.append(words.format(fewer=capitalised(fewer), names=_named(went)))
    kept = (tr("No answer was lost."),) if has_answers else ()
    return " ".join((*parts, *_also_yes(checklist, before, after), *kept))


def _also_yes(checklist: Checklist, before: Profile, after: Profile) -> tuple[str, ...]:
    """Say that a yes answered other questions too."""
    shown = {feature.id for feature in checklist.features if not feature.derived}
    along = len((set(after.features) - set(before.features)) & shown) - 1
    if along < 1:
        return ()
    said = tr("{count} more question[|s] [is|are] yes with it.", "", along)
    return (capitalised(said.format(count=spelt(along))),)


def _named(items: Sequence[Consideration]) -> str:
    """One with its title; several by their ids."""
    if len(items) == 1:
        return f"{items[0].id}, {items[0].name}" if items[0].title else items[0].id
    return short_ids([item.id for item in items])
