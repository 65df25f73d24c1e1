"""The report as blocks: which parts a kind of report has, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dtadesign.report.blocks import Chapter, Document, OnePage, Paragraph, Run
from dtadesign.report.content_actions import actions
from dtadesign.report.content_aside import aside
from dtadesign.report.content_case import Case
from dtadesign.report.content_considerations import considerations
from dtadesign.report.content_gaps import gaps
from dtadesign.report.content_method import method
from dtadesign.report.content_profile import profile
from dtadesign.report.content_references import references
from dtadesign.report.content_summary import summary, title
from dtadesign.report.content_words import date_words
from dtadesign.wording import speaking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from dtadesign.report.blocks import Block
    from dtadesign.review.record import Record

Kind = Literal["full", "summary", "gaps"]


CHAPTERS: Mapping[Kind, tuple[Callable[[Case], tuple[Block, ...]], ...]] = {
    "full": (gaps, actions, considerations, aside, profile, method, references),
    "summary": (),
    "gaps": (gaps, actions),
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
        running=f"{title(case)}, design review",
        dated=date_words(case.day),
        at=case.review.at or record.header.created,
        checklist=f"Checklist: {name}, {case.checklist.status} {case.checklist.version}",
        fingerprint=record.fingerprint,
        blocks=tuple(_blocks(case, kind)),
    )


def _blocks(case: Case, kind: Kind) -> Iterator[Block]:
    chapters = [block for chapter in CHAPTERS[kind] for block in chapter(case)]
    yield OnePage((*summary(case, alone=not chapters), *_contents(chapters)))
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
