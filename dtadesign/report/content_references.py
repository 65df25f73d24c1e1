"""The sources of what was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.library.vocabulary import kind_word
from dtadesign.report.blocks import Chapter, Entries, Entry, Paragraph, Run
from dtadesign.report.content_words import joined, population, words
from dtadesign.scoring.sentences import capitalised, listed
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Reference
    from dtadesign.report.blocks import Block, Words
    from dtadesign.report.content_case import Case

LINKABLE = ("https://", "http://")


def references(case: Case) -> tuple[Block, ...]:
    """The chapter; without sources there is none."""
    if not case.asked:
        return ()
    entries = tuple(
        Entry((*_cited(reference), *_more(reference)), anchor=f"ref-{reference.id}")
        for reference in case.asked
    )
    said = tr("The sources of the considerations that were asked, with what was known of each.")
    return (
        Chapter(tr("References"), "references"),
        Paragraph(words(said), "small", keep=True),
        Entries(entries, tone="small"),
    )


def _cited(reference: Reference) -> Words:
    authors = f"{reference.authors} " if reference.authors else f"{reference.id} "
    year = f"({reference.year}). " if reference.year else ""
    place = joined((reference.journal, reference.volume_pages))
    title = reference.title.rstrip(".")
    runs = [Run(authors, strong=True), Run(year), Run(f"{title}. " if title else "", title=True)]
    runs += [Run(f"{place}. ")] if place else []
    if reference.doi:
        runs.append(Run(f"doi:{reference.doi}", link=f"https://doi.org/{reference.doi}"))
    elif reference.url:
        runs.append(Run(reference.url, link=reference.url if reference.url.startswith(LINKABLE) else ""))
    return tuple(run for run in runs if run.text)


def _more(reference: Reference) -> Words:
    studied = listed([population(who) for who in reference.population])
    kind = kind_word(reference.kind) if reference.kind not in ("", "unknown") else ""
    parts = [f"{capitalised(kind)}." if kind else ""]
    parts.append(tr("Studied: {people}.").format(people=studied) if studied else "")
    parts.append("" if reference.verified else tr("Not verified."))
    parts.append(f"{reference.note[:1].upper()}{reference.note[1:]}." if reference.note else "")
    return (Run(f" {joined(parts)}", quiet=True),)
