"""The worked examples that ship: the same record on every machine and day."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any

from dtadesign.checklist.loader import DEFAULT, find_checklist
from dtadesign.checklist.reading import read_source
from dtadesign.checklist.validation import validated
from dtadesign.exchange.profile import closed, profile_from
from dtadesign.exchange.report_json import GivenAction, GivenAnswer, actions_of, answers_of
from dtadesign.paths import data_dir
from dtadesign.plain import Value as Plain
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.file import write_new
from dtadesign.review.record import new_record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dtadesign.review.record import Record


@dataclass(frozen=True, kw_only=True)
class Example(Plain):
    """An example as its author wrote it; ``at`` is the fixed time at which its record begins."""

    id: str
    title: str
    about: str
    reviewer: str
    at: str
    profile: dict[str, Any]
    answers: tuple[GivenAnswer, ...]
    actions: tuple[GivenAction, ...] = ()

    @property
    def file_name(self) -> str:
        """The name of its review."""
        return f"{self.id}.dtareview"


def example_paths() -> tuple[Path, ...]:
    """The files that ship."""
    return tuple(sorted((data_dir("resources") / "examples").glob("*.yaml")))


def examples() -> tuple[Example, ...]:
    """Every shipped example."""
    return tuple(validated(Example, read_source(path)) for path in example_paths())


def example_record(path: Path) -> Record:
    """The record of an example file; raises `FileProblems` with all that is wrong in it."""
    source, checklist = read_source(path), find_checklist(DEFAULT)
    example = validated(Example, source)
    profile, _ = closed(profile_from(source, checklist, ("profile",)), checklist)
    answers = answers_of(example.answers, source, checklist)
    actions = actions_of(example.actions, source, checklist)
    times = _seconds_from(example.at)
    own_id = uuid.uuid5(uuid.NAMESPACE_URL, f"dtadesign:example:{example.id}")
    record = new_record(str(own_id), next(times), checklist)
    edits = [
        ProfileEdit(profile=profile),
        *(AnswerEdit(id=key, answer=value) for key, value in answers.items()),
        *(ActionEdit(id=key, action=value) for key, value in actions.items()),
    ]
    for edit in edits:
        record = record.with_event(record.next_event(edit, example.reviewer, next(times), salt=own_id.hex))
    return record


def _seconds_from(start: str) -> Iterator[str]:
    first = datetime.strptime(start, "%Y-%m-%dT%H:%M:%SZ")
    return ((first + timedelta(seconds=n)).strftime("%Y-%m-%dT%H:%M:%SZ") for n in count())


def write_examples(folder: Path) -> tuple[tuple[Path, bool], ...]:
    """Each example's file in ``folder``, and whether it was made; one that is there is left."""
    found = []
    for path in example_paths():
        target = folder / f"{path.stem}.dtareview"
        made = not target.exists()
        if made:
            write_new(target, example_record(path))
        found.append((target, made))
    return tuple(found)
