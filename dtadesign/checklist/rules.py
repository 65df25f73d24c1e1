"""What must hold between the parts of a checklist, beyond the shape of each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dtadesign.checklist.conditions import WORDS, ConditionError, parse
from dtadesign.checklist.model import STAGES
from dtadesign.errors import nearest

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from dtadesign.checklist.model import Checklist, Consideration, Identified

Place = tuple[str | int, ...]
Finding = tuple[Place, str]

MOST_PROBLEMS = 1_000  # nobody reads more, and each costs time
ID_SHAPE = (
    "letters, digits, full stops, hyphens and underscores, 1 to 64 of them, beginning with a letter or digit"
)
ID_PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}"
_ID = re.compile(ID_PATTERN + r"\Z")
_LISTS = (
    "stages",
    "diagnoses",
    "feature_groups",
    "features",
    "dimensions",
    "evidence_grades",
    "evidence_codes",
    "domains",
    "references",
    "retired",
)


def findings(checklist: Checklist) -> Iterator[Finding]:
    """Every rule that the checklist breaks: where it does, and a sentence."""
    if not checklist.domains:
        yield ("domains",), "holds no domain"
    yield from _misshapen_ids(checklist)
    yield from _repeated_ids(checklist)
    yield from _reserved_names(checklist)
    yield from _profile_references(checklist)
    for d, domain in enumerate(checklist.domains):
        for c, item in enumerate(domain.considerations):
            place = ("domains", d, "considerations", c)
            yield from ((place + where, what) for where, what in _references(checklist, item))
    yield from _successors(checklist)


def _misshapen_ids(checklist: Checklist) -> Iterator[Finding]:
    everywhere = [*_considerations(checklist), (("id",), checklist.id)]
    for field in _LISTS:
        everywhere += _ids(field, getattr(checklist, field))
    for place, name in everywhere:
        if not _ID.match(name):
            yield place, f'"{name[:80]}" is no id: {ID_SHAPE}'


def _considerations(checklist: Checklist) -> list[tuple[Place, str]]:
    return [
        (("domains", d, "considerations", c, "id"), item.id)
        for d, domain in enumerate(checklist.domains)
        for c, item in enumerate(domain.considerations)
    ]


def _repeated_ids(checklist: Checklist) -> Iterator[Finding]:
    yield from _twice(_considerations(checklist) + _ids("retired", checklist.retired))
    names = _ids("features", checklist.features) + _ids("diagnoses", checklist.diagnoses)
    yield from _twice(names + _ids("stages", checklist.stages))
    for field in _LISTS:
        yield from _twice(_ids(field, getattr(checklist, field)))


def _ids(field: str, items: Iterable[Identified]) -> list[tuple[Place, str]]:
    return [((field, at, "id"), item.id) for at, item in enumerate(items)]


def _twice(ids: Iterable[tuple[Place, str]]) -> Iterator[Finding]:
    seen: set[str] = set()
    for place, name in ids:
        if name in seen:
            yield place, f'the id "{name}" stands here for the second time'
        seen.add(name)


def _reserved_names(checklist: Checklist) -> Iterator[Finding]:
    for field in ("features", "diagnoses"):
        for place, name in _ids(field, getattr(checklist, field)):
            if name.lower() in WORDS:
                yield place, f'"{name}" is a word of conditions and cannot be an id here'


def _profile_references(checklist: Checklist) -> Iterator[Finding]:
    features = {feature.id for feature in checklist.features}
    groups = {group.id for group in checklist.feature_groups}
    for f, feature in enumerate(checklist.features):
        yield from _unknown(("features", f, "implies"), feature.implies, features, "feature")
        named = () if feature.group is None else (feature.group,)
        yield from _unknown(("features", f, "group"), named, groups, "feature group")
    for d, diagnosis in enumerate(checklist.diagnoses):
        yield from _unknown(("diagnoses", d, "implies"), diagnosis.implies, features, "feature")


def _references(checklist: Checklist, item: Consideration) -> Iterator[Finding]:
    diagnoses = {diagnosis.id for diagnosis in checklist.diagnoses}
    yield from _condition(checklist, item)
    for field, known, kind in (
        ("dimensions", {dimension.id for dimension in checklist.dimensions}, "dimension"),
        ("references", checklist.reference, "reference"),
        ("diagnosis_notes", diagnoses, "diagnosis"),
    ):
        yield from _unknown((field,), getattr(item, field), known, kind)
    if checklist.evidence_codes:
        codes = {code.id for code in checklist.evidence_codes}
        yield from _unknown(("evidence_codes",), item.evidence_codes, codes, "evidence code")


def _condition(checklist: Checklist, item: Consideration) -> Iterator[Finding]:
    profile: tuple[tuple[Identified, ...], ...] = (checklist.features, checklist.diagnoses, checklist.stages)
    known = {*STAGES, *(part.id for parts in profile for part in parts)}
    try:
        names = parse(item.condition).ids
    except ConditionError as error:
        yield ("condition",), f'"{item.condition[:80]}" {error}'
    else:
        kind = "feature, diagnosis or stage"
        yield from _unknown(("condition",), sorted(names), known, kind)


def _successors(checklist: Checklist) -> Iterator[Finding]:
    known = {item.id for item in checklist.considerations} | {item.id for item in checklist.retired}
    for r, retired in enumerate(checklist.retired):
        yield from _unknown(("retired", r, "successors"), retired.successors, known, "consideration")


def _unknown(place: Place, names: Iterable[str], known: Collection[str], kind: str) -> Iterator[Finding]:
    for name in names:
        if name not in known:
            yield place, f'there is no {kind} "{name}"{nearest(name, known)}'
