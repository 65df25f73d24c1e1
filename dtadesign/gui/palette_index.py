"""What the search palette finds: every consideration, domain, page, question and reference.

A pure index: words in, entries out, the nearest first. It holds each entry's words folded to
small letters without accents, so that "renee" finds Renée.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtadesign.report.content_words import first_author

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dtadesign.checklist.model import Checklist, Reference

MOST = 10
PAGES = (
    ("profile", "Profile", "what is being reviewed, stage, diagnoses, features"),
    ("walk", "Walk", "the considerations one by one, answers, evidence"),
    ("summary", "Summary", "verdict, gates, domains, fix first, score"),
    ("report", "Report", "pdf, print, save, export, data"),
)


@dataclass(frozen=True)
class Entry:
    """Something one can go to: which page, which place on it, and how it reads."""

    page: str
    place: str
    title: str
    kind: str
    aside: str = ""
    words: str = ""
    """More words under which it is found, less near than its title."""


@dataclass(frozen=True)
class _Folded:
    entry: Entry
    id: str
    title: str
    title_words: tuple[str, ...]
    more: str


def fold(text: str) -> str:
    """Small letters without accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in parts if not unicodedata.combining(character))


def entries(checklist: Checklist) -> Iterator[Entry]:
    """All that can be found in a review against a checklist, in the order of equals."""
    for page, title, words in PAGES:
        yield Entry(page, "", title, "page", words=words)
    for domain in checklist.domains:
        if domain.considerations:
            first = domain.considerations[0].id
            yield Entry("walk", first, domain.label, "domain", domain.id, f"{domain.name} {domain.purpose}")
    for item in checklist.considerations:
        yield Entry("walk", item.id, item.name, "consideration", item.id, item.question)
    for feature in checklist.features:
        if not feature.derived:
            title = feature.question or feature.id
            words = f"{feature.id} {feature.explanation} {feature.example}"
            yield Entry("profile", feature.id, title, "profile question", words=words)
    yield from _references(checklist)


def _references(checklist: Checklist) -> Iterator[Entry]:
    """A source leads to the first consideration that rests on it."""
    uses = {key: item.id for item in reversed(checklist.considerations) for key in item.references}
    for reference in checklist.references:
        place = uses.get(reference.id)
        if place is not None:
            words = f"{reference.authors} {reference.journal} {reference.doi} {reference.id}"
            yield Entry("walk", place, _name(reference), "reference", place, words)


def _name(reference: Reference) -> str:
    head = f"{first_author(reference)} {reference.year}".strip()
    return ": ".join(filter(None, (head, reference.title))) or reference.id


class Index:
    """The entries, ready to be searched; made once, when the palette first opens."""

    def __init__(self, found: Iterable[Entry]) -> None:
        self._folded = [self._fold(entry) for entry in found]

    @staticmethod
    def _fold(entry: Entry) -> _Folded:
        title = fold(entry.title)
        more = fold(f"{entry.aside} {entry.words} {entry.kind}")
        id_ = "" if entry.kind == "reference" else fold(entry.aside or entry.place)
        return _Folded(entry, id_, title, tuple(title.split()), more)

    def search(self, text: str, most: int = MOST) -> list[Entry]:
        """The entries in which every word occurs, the nearest first; without words, the pages and domains."""
        words = fold(text).split()
        if not words:
            return [f.entry for f in self._folded if f.entry.kind in {"page", "domain"}][:most]
        ranked = [(rank, f.entry) for f in self._folded if (rank := _rank(f, words)) is not None]
        ranked.sort(key=lambda pair: pair[0])
        return [entry for _, entry in ranked[:most]]


_KINDS = {"page": 0, "domain": 1, "consideration": 2, "profile question": 3, "reference": 4}


def _rank(folded: _Folded, words: list[str]) -> tuple[int, int] | None:
    """How near an entry is, 0 the nearest; None where a word does not occur."""
    distance = 0
    for word in words:
        if folded.id == word:
            continue
        begins = (folded.id, *folded.title_words)
        if any(part.startswith(word) for part in begins):
            distance += 1
        elif word in folded.title:
            distance += 2
        elif word in folded.more:
            distance += 4
        else:
            return None
    return distance, _KINDS[folded.entry.kind]
