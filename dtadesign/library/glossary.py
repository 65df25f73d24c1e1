"""The program's words and the field's in plain sentences, and where they stand in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from dtadesign.checklist.reading import read_source
from dtadesign.paths import data_dir
from dtadesign.wording import mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from dtadesign.checklist.model import Consideration

GROUPS: Mapping[str, str] = {
    "program": mark("Words of this program"),
    "alliance": mark("The alliance"),
    "people": mark("People"),
    "product": mark("Kinds of product"),
    "research": mark("Research"),
}


@dataclass(frozen=True, slots=True)
class Term:
    """A word with its meaning; ``forms`` are how it is written where it is to be marked."""

    id: str
    term: str
    group: str
    meaning: str
    forms: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A term in a text: where it begins and how long it is, in characters."""

    start: int
    length: int
    term: Term


class Glossary:
    """Terms in the order of the file, found by id and in texts."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self.terms = tuple(terms)
        self.by_id = {term.id: term for term in self.terms}
        self._by_form = {form.casefold(): term for term in self.terms for form in term.forms}
        longest_first = sorted(self._by_form, key=len, reverse=True)
        forms = "|".join(re.escape(form) for form in longest_first)
        self._pattern = re.compile(rf"(?<![\w-])(?:({forms})s?)(?![\w-])", re.IGNORECASE) if forms else None

    def find_in(self, text: str) -> tuple[Occurrence, ...]:
        """Where each term stands first in a text; a text is not sprinkled with the same word."""
        if self._pattern is None:
            return ()
        found: dict[str, Occurrence] = {}
        for match in self._pattern.finditer(text):
            term = self._by_form[match.group(1).casefold()]
            if term.id not in found:
                found[term.id] = Occurrence(match.start(), match.end() - match.start(), term)
        return tuple(found.values())


def terms_of(glossary: Glossary, consideration: Consideration) -> tuple[Term, ...]:
    """The terms that stand in a consideration's texts, each once, and what it is itself."""
    texts = (
        consideration.question,
        consideration.why,
        consideration.caution,
        *consideration.diagnosis_notes.values(),
        consideration.proof,
        *consideration.levels,
        consideration.good_example,
        consideration.poor_example,
        consideration.misjudgement,
    )
    found = {one.term.id: one.term for text in texts for one in glossary.find_in(text)}
    own = {"gate": consideration.gate, "core": consideration.core}
    own["evidence-grade"] = bool(consideration.grade)
    found |= {id_: glossary.by_id[id_] for id_, holds in own.items() if holds and id_ in glossary.by_id}
    return tuple(found.values())


@cache
def shipped_glossary() -> Glossary:
    """The glossary that ships; read when it is first asked for, and once."""
    return load_glossary(data_dir("resources") / "library" / "glossary.yaml")


def load_glossary(path: Path) -> Glossary:
    """The glossary in a file."""
    rows = read_source(path).data["terms"]
    return Glossary(
        Term(
            row["id"],
            row["term"],
            row["group"],
            row["meaning"],
            tuple(row.get("forms", ())),
            tuple(row.get("sources", ())),
        )
        for row in rows
    )
