"""The report as blocks: which parts a kind of report has, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dtadesign.report.blocks import Chapter, Document, OnePage, Paragraph, Run
from dtadesign.report.content_actions import actions
from dtadesign.report.content_aside import aside
from dtadesign.report.content_case import Case
from dtadesign.report.content_considerations import considerations
from dtadesign.report.content_gaps import fall_short, gaps
from dtadesign.report.content_method import method
from dtadesign.report.content_profile import profile
from dtadesign.report.content_references import references
from dtadesign.report.content_summary import summary, title
from dtadesign.report.content_words import date_words, few_words
from dtadesign.wording import speaking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from dtadesign.report.blocks import Block
    from dtadesign.review.record import Record

Kind = Literal["full", "summary", "gaps"]


FEWEST_WORDS = 3
"""How many words a name has beside which there is room for more at the head of a page."""

CHAPTERS: Mapping[Kind, tuple[Callable[[Case], tuple[Block, ...]], ...]] = {
    "full": (gaps, actions, considerations, aside, profile, method, references),
    "summary": (),
    "gaps": (fall_short, actions),
}


def report(record: Record, kind: Kind = "full") -> Document:
    """The report of a record: the same record always gives the same one, whatever the window speaks."""
    with speaking(None):
        return _report(Case(record), record, kind)


def _report(case: Case, record: Record, kind: Kind) -> Document:
    name = case.checklist.short_title or case.checklist.title
    return Document(
        title=f"{title(case)}: design review",
        subject=f"Design review against {case.checklist.title}",
        author=record.by,
        language=case.checklist.language,
        running=running(title(case)),
        dated=date_words(case.day),
        at=case.review.at or record.header.created,
        checklist=f"Checklist: {name}, {case.checklist.status} {case.checklist.version}",
        fingerprint=record.fingerprint,
        blocks=tuple(_blocks(case, kind)),
    )


def running(name: str) -> str:
    """What stands at the head of every page; a long name makes way for nothing else and is cut."""
    short = few_words(name, FEWEST_WORDS)
    return f"{name}, design review" if short == name else few_words(name, FEWEST_WORDS + 2)


def _blocks(case: Case, kind: Kind) -> Iterator[Block]:
    chapters = [block for chapter in CHAPTERS[kind] for block in chapter(case)]
    yield OnePage((*summary(case, alone=kind != "full"), *_contents(chapters)))
    yield from chapters


def _contents(chapters: list[Block]) -> Iterator[Block]:
    """Where the chapters begin, in one line."""
    runs: list[Run] = []
    for chapter in chapters:
        if isinstance(chapter, Chapter):
            runs.append(Run(" · " if runs else "Pages: "))
            runs.append(Run(chapter.running or chapter.title, link=f"#{chapter.anchor}"))
            runs.append(Run(" ", page_of=chapter.anchor))
    if runs:
        yield Paragraph(tuple(runs), "note")
