"""A profile from a YAML or JSON file, held against the checklist that it is for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from dtadesign.checklist.reading import read_source
from dtadesign.checklist.validation import validated
from dtadesign.errors import FileProblems, nearest
from dtadesign.review.values import Profile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.checklist.model import Checklist
    from dtadesign.checklist.reading import Source
    from dtadesign.errors import Problem

_SHAPE = (
    "A profile has a line for each of name, stage and what else is known: "
    "name: Morrow, stage: pilot, diagnoses: [ssd, bd], features: [human_support]"
)


def load_profile(path: Path, checklist: Checklist) -> Profile:
    """The profile as written, before `closed`; raises `FileProblems`."""
    source = read_source(path)
    if not isinstance(source.data, dict):
        raise FileProblems([source.problem((), f"is no profile. {_SHAPE}")])
    if "format" in source.data:
        is_what = f'says of itself that it is "{str(source.data["format"])[:80]}", so it is no profile.'
        raise FileProblems([source.problem((), f"{is_what} {_SHAPE}")])
    return profile_from(source, checklist)


def profile_from(source: Source, checklist: Checklist, inside: tuple[str, ...] = ()) -> Profile:
    """The profile in a source, or in the part of it that ``inside`` leads to."""
    profile = validated(Profile, source, inside)
    problems = list(_unknown_names(source, profile, checklist, inside))
    if problems:
        raise FileProblems(problems)
    return profile


def _unknown_names(
    source: Source, profile: Profile, checklist: Checklist, inside: tuple[str, ...]
) -> Iterator[Problem]:
    for field, kind in (("features", "feature"), ("diagnoses", "diagnosis")):
        known = [item.id for item in getattr(checklist, field)]
        for at, name in enumerate(getattr(profile, field)):
            if name not in known:
                what = f'this checklist knows no {kind} "{name}"{nearest(name, known)}'
                yield source.problem((*inside, field, at), what)


def closed(profile: Profile, checklist: Checklist) -> tuple[Profile, tuple[str, ...]]:
    """The profile with every implied feature, and the features that were added."""
    features = checklist.closed(profile.features, profile.diagnoses)
    order = [item.id for item in checklist.diagnoses]
    diagnoses = tuple(sorted(set(profile.diagnoses), key=order.index))
    added = tuple(name for name in features if name not in profile.features)
    return replace(profile, features=features, diagnoses=diagnoses), added
