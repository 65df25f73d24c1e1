"""How the library names its sources, in a row and in the reading pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.gui.library_rows import Part, Row
from dtadesign.library.sources import authors_seen, title_seen
from dtadesign.library.vocabulary import DIAGNOSES_SAID, FORMATS, KINDS, MEASURED
from dtadesign.report.content_words import POPULATION_WORDS, first_author
from dtadesign.scoring.sentences import quoted
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dtadesign.library.sources import Source

NOBODY = mark("nobody: a theory, a guideline, software or texts")
NOT_KNOWN = mark("not known here")


def name_of(source: Source) -> str:
    """Author and year."""
    reference = source.reference
    words = title_seen(reference).split()
    if authors_seen(reference):
        author = first_author(reference)
    elif words:
        author = quoted(f"{' '.join(words[:4])}{' …' if len(words) > 4 else ''}")
    else:
        author = source.named
    return f"{author} {reference.year}".strip()


def title_of(source: Source) -> str:
    """The title, or that it was not seen."""
    return title_seen(source.reference) or tr("Title not seen")


def authors_of(source: Source) -> str:
    """All that is known of who wrote it."""
    return source.reference.authors if authors_seen(source.reference) else tr("Authors not seen")


def source_row(source: Source) -> Row:
    """A source in the list: name, title, who was studied."""
    kind = tr("Study") if source.study else tr("Reference")
    people = people_of(source)
    who = tr("{kind} · studied: {people}").format(kind=kind, people=people)
    name = name_of(source)
    return Row(
        source.key,
        (
            Part(name, "reading", "ink", 600),
            Part(title_of(source), "small", "ink"),
            Part(who, "micro", "ink2"),
        ),
        ". ".join((name, title_of(source), who)),
    )


def people_of(source: Source) -> str:
    """Who was studied, in words."""
    if source.study is None:
        words = (tr(POPULATION_WORDS.get(code, code)) for code in source.people)
        return ", ".join(words) or tr(NOT_KNOWN)
    found = [tr(DIAGNOSES_SAID[code]) for code in source.people if code in DIAGNOSES_SAID]
    return ", ".join(found) or tr(NOBODY if "none" in source.people else NOT_KNOWN)


def kind_of(source: Source) -> str:
    """How it was studied."""
    kind = source.reference.kind
    return tr(KINDS[kind]) if kind in KINDS else kind.replace("_", " ") or tr(KINDS["unknown"])


def coded(codes: Iterable[str], table: str) -> str:
    """Codes in words: ``formats`` or ``measured``."""
    words = {"formats": FORMATS, "measured": MEASURED}[table]
    return ", ".join(tr(words[code]) for code in codes if code in words)
