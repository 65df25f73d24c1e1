"""A case to begin one's own with: a file that explains itself and holds what `dtadesign check` asks for.

The remarks stand in a file that ships. The key's entries are made from the checklist, so that whoever
writes a case has its questions and levels before their eyes.
"""

from __future__ import annotations

import json
from textwrap import wrap
from typing import TYPE_CHECKING

from dtadesign.paths import data_dir
from dtadesign.review.values import Profile
from dtadesign.workshop.case_checking import asked_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dtadesign.checklist.model import Checklist, Consideration

WIDTH = 100
_BARE = Profile(name="Name of the invented product", stage="prototype", diagnoses=("ssd",), scope="short")
_MOST_SUGGESTED = 10


def template_text(checklist: Checklist, profile: Profile | None = None) -> str:
    """The file's text; its key is for what the profile asks, else for a short review of a bare product."""
    profile = profile or _BARE
    asked = asked_of(profile, checklist)
    text = (data_dir("resources") / "cases" / "template.txt").read_text(encoding="utf-8")
    for word, lines in (
        ("@CHECKLIST@", [f"{{id: {_id(checklist.id)}, version: {_quoted(checklist.version)}}}"]),
        ("@PROFILE@", _profile(profile)),
        ("@KEY@", (line for id_ in asked for line in _entry(checklist.by_id[id_]))),
        ("@SUGGESTED@", [_list(asked[:_MOST_SUGGESTED])]),
    ):
        text = text.replace(word, "\n".join(lines))
    return text


def _quoted(text: str) -> str:
    """Text as YAML reads it, whatever stands in it."""
    return json.dumps(text, ensure_ascii=False)


def _list(ids: Iterable[str]) -> str:
    return f"[{', '.join(map(_id, ids))}]"


def _id(id_: str) -> str:
    """As it is, but for one that YAML would not read as text."""
    return id_ if id_[0].isalpha() and id_ not in ("true", "false", "null") else _quoted(id_)


def _profile(profile: Profile) -> Iterator[str]:
    for key in ("name", "version", "organisation", "summary"):
        if text := getattr(profile, key):
            yield f"  {key}: {_quoted(text)}"
    yield f"  stage: {profile.stage}"
    yield f"  diagnoses: {_list(profile.diagnoses)}"
    yield f"  features: {_list(profile.features)}"
    yield f"  scope: {profile.scope}"


def _entry(item: Consideration) -> Iterator[str]:
    """The levels as remarks, and an entry that says what is so of a case in which nothing stands yet."""
    yield from _remark(f"{item.id}  {item.title}{' (gate)' if item.gate else ''}: {item.question}", "")
    for level, text in enumerate(item.levels):
        yield from _remark(text, f"  {level}  ")
    yield f"  - consideration: {_id(item.id)}"
    yield "    level: 0"
    yield "    reason: The case says nothing of it yet."
    yield "    points_to: [first-screen]"
    yield ""


def _remark(text: str, start: str) -> Iterator[str]:
    yield from (f"  # {line}" for line in wrap(text, WIDTH, initial_indent=start,
                                               subsequent_indent=" " * len(start)))  # fmt: skip
