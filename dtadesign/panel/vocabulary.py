"""A board's own words for its decisions: a file, read strictly, copied into the panel that uses it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtadesign.checklist.reading import LARGEST, decode, parse, read_bytes
from dtadesign.checklist.validation import validated
from dtadesign.errors import FileProblems
from dtadesign.paths import data_dir
from dtadesign.plain import Value, to_plain
from dtadesign.review.board import Outcome, Vocabulary, board_of
from dtadesign.review.chain import digest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dtadesign.checklist.reading import Source
    from dtadesign.errors import Problem
    from dtadesign.review.record import Record


@dataclass(frozen=True, kw_only=True)
class _Lists(Value):
    required: str
    recommended: str
    question: str
    commended: str


@dataclass(frozen=True, kw_only=True)
class _File(Value):
    """What stands in such a file."""

    name: str
    version: str
    language: str = "en"
    outcomes: tuple[Outcome, ...]
    lists: _Lists


def load_vocabulary(path: Path) -> Vocabulary:
    """The vocabulary of a YAML or JSON file; raises `DtaError` with every problem."""
    data = read_bytes(path, LARGEST)
    source = parse(str(path), decode(str(path), data))
    if not isinstance(source.data, dict):
        what = "is no vocabulary; it has name, version, language, outcomes and lists"
        raise FileProblems([source.problem((), what)])
    found = validated(_File, source)
    problems = list(_problems(source, found))
    if problems:
        raise FileProblems(problems)
    return Vocabulary(
        name=found.name,
        version=found.version,
        language=found.language,
        sha256=digest(data),
        outcomes=found.outcomes,
        lists=to_plain(found.lists),
    )


def _problems(source: Source, found: _File) -> Iterator[Problem]:
    if not found.outcomes:
        yield source.problem(("outcomes",), "names no outcome")
    counts = Counter(outcome.id for outcome in found.outcomes)
    for place, outcome in enumerate(found.outcomes):
        if not outcome.id.strip() or not outcome.label.strip():
            yield source.problem(("outcomes", place), "needs an id and a label")
        elif counts[outcome.id] > 1:
            yield source.problem(("outcomes", place), f'the outcome "{outcome.id[:80]}" stands twice')
    for key, heading in to_plain(found.lists).items():
        if not heading.strip():
            yield source.problem(("lists", key), "is empty")


def shipped_vocabulary(language: str = "en") -> Vocabulary:
    """The one that ships in this language, else the English one."""
    folder = data_dir("resources") / "board"
    own = folder / f"default-{language.split('-', maxsplit=1)[0]}.yaml"
    return load_vocabulary(own if language != "en" and own.is_file() else folder / "default.yaml")


def vocabulary_of(record: Record) -> Vocabulary:
    """The words that the panel took up; before that those that ship in its checklist's language."""
    return board_of(record.review).vocabulary or shipped_vocabulary(record.checklist.language)
