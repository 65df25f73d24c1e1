"""What the search palette finds: considerations, domains, pages, commands, questions, sources and terms.

A pure index: words in, entries out, the nearest first. It holds each entry's words folded to
small letters without accents, so that "renee" finds Renée.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtadesign.gui.commands import COMMANDS
from dtadesign.languages import LANGUAGES
from dtadesign.scoring.plan_words import what_words
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.record import Record
    from dtadesign.review.values import Review

MOST = 10
PAGES = (
    ("profile", "", mark("Profile"), mark("what is being reviewed, stage, diagnoses, features")),
    ("walk", "", mark("Walk"), mark("the considerations one by one, answers, evidence")),
    ("summary", "", mark("Summary"), mark("verdict, gates, domains, fix first, score")),
    ("actions", "", mark("Actions"), mark("to do, owner, due, what if, board, plan")),
    ("open", "", mark("Loose ends"), mark("not answered, skipped, not known, nothing shown, left to do")),
    ("flash", "", mark("Flash mode"), mark("one at a time, large, quick, projector")),
    ("report", "", mark("Report"), mark("pdf, print, save, export, data")),
    ("compare", "", mark("Compare"), mark("what moved, earlier, then and now, another review, two moments")),
    ("library", "", mark("Evidence library"), mark("studies, references, literature, doi")),
    ("library", "field", mark("The field"), mark("alliance and outcome, alliance and engagement, chart")),
    ("library", "words", mark("Words and grades"), mark("glossary, terms, definitions, evidence grades")),
)
_LOOK, _TEXT = mark("settings, theme, colours, look"), mark("settings, text size, zoom, font")
_LANGUAGE = mark("settings, language, translation, English, German")
COMMAND_WORDS = {
    "system": _LOOK, "light": _LOOK, "dark": _LOOK, "contrast": _LOOK,
    "larger": _TEXT, "smaller": _TEXT, "normal": _TEXT,
    "language_system": _LANGUAGE, "checklist_language": _LANGUAGE,
    **{f"language_{language.tag}": _LANGUAGE for language in LANGUAGES},
    "still": mark("settings, motion, animation"),
    "letters": mark("settings, keyboard, shortcuts"),
    "reopen": mark("settings, start, session"),
    "house_rules": mark("overlay, agreed, counts as, workshop, merge"),
    "workshop": mark("training, calibration, case, vote, projector, phones"),
}  # fmt: skip
"""More words under which a command is found."""
KINDS = {
    "page": mark("page"),
    "command": mark("command"),
    "domain": mark("domain"),
    "consideration": mark("consideration"),
    "action": mark("action"),
    "profile question": mark("profile question"),
    "term": mark("term"),
    "study": mark("study"),
    "reference": mark("reference"),
}
"""The kinds of entries in words, the nearest first among equals."""


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
    for page, place, title, words in PAGES:
        yield Entry(page, place, tr(title), "page", words=tr(words))
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
    yield from _terms()
    yield from _sources(checklist)


def panel_pages(record: Record) -> Iterator[Entry]:
    """The pages that stand in the header of a panel and of no other review."""
    from dtadesign.gui.pages import tabs_of

    known = {page for page, *_ in PAGES}
    for kind in tabs_of(record):
        if kind.name not in known:
            yield Entry(kind.name, "", tr(kind.title), "page")


def actions(review: Review) -> Iterator[Entry]:
    """The actions of a review, found by what is to be done, who does it and about what."""
    for key, action in review.actions.items():
        words = f"{action.owner} {' '.join(action.considerations)}"
        yield Entry("actions", key, what_words(action), "action", key, words)


def commands(offered: Container[str]) -> Iterator[Entry]:
    """What the menus offer now, settings too; pages are found as pages."""
    for command in COMMANDS:
        if command.id in offered and command.menu != "Go" and command.id != "search":
            words, menu = COMMAND_WORDS.get(command.id, ""), tr(command.menu)
            yield Entry("", command.id, tr(command.words), "command", menu, words and tr(words))


def _terms() -> Iterator[Entry]:
    """The glossary's terms, found by their name and by what they mean."""
    from dtadesign.library.glossary import shipped_glossary

    for term in shipped_glossary().terms:
        words = f"{' '.join(term.forms)} {term.meaning}"
        yield Entry("library", f"term:{term.id}", term.term, "term", words=words)


def _sources(checklist: Checklist) -> Iterator[Entry]:
    """Studies and references, read in the library; those that nothing rests on too."""
    from dtadesign.gui.library_words import name_of
    from dtadesign.library.sources import sources

    for source in sources(checklist):
        reference = source.reference
        title = ": ".join(filter(None, (name_of(source), reference.title)))
        words = f"{reference.authors} {reference.journal} {reference.doi} {reference.id}"
        yield Entry("library", source.key, title, "study" if source.study else "reference", words=words)


class Index:
    """The entries, ready to be searched; made once, when the palette first opens."""

    def __init__(self, found: Iterable[Entry]) -> None:
        self._folded = [self._fold(entry) for entry in found]
        self._more: list[_Folded] = []

    def also(self, found: Iterable[Entry]) -> None:
        """What changes from one opening to the next, beside what stays."""
        self._more = [self._fold(entry) for entry in found]

    @staticmethod
    def _fold(entry: Entry) -> _Folded:
        title = fold(entry.title)
        more = fold(f"{entry.aside} {entry.words} {tr(KINDS[entry.kind])}")
        id_ = fold(entry.aside or entry.place) if entry.page != "library" else ""
        return _Folded(entry, id_, title, tuple(title.split()), more)

    def search(self, text: str, most: int = MOST) -> list[Entry]:
        """The entries in which every word occurs, the nearest first; without words, the pages and domains."""
        words = fold(text).split()
        if not words:
            return [f.entry for f in self._folded if f.entry.kind in {"page", "domain"}][:most]
        every = (*self._folded, *self._more)
        ranked = [(rank, f.entry) for f in every if (rank := _rank(f, words)) is not None]
        ranked.sort(key=lambda pair: pair[0])
        return [entry for _, entry in ranked[:most]]


_RANKS = {kind: rank for rank, kind in enumerate(KINDS)}


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
    return distance, _RANKS[folded.entry.kind]
