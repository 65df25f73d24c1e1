"""The report as blocks: which parts a kind of report has, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dtadesign.languages import speaking_in
from dtadesign.report.blocks import Chapter, Document, OnePage, Paragraph, Run
from dtadesign.report.content_actions import actions
from dtadesign.report.content_aside import aside
from dtadesign.report.content_considerations import considerations
from dtadesign.report.content_gaps import fall_short, gaps
from dtadesign.report.content_method import method
from dtadesign.report.content_profile import profile
from dtadesign.report.content_references import references
from dtadesign.report.content_summary import summary, title
from dtadesign.report.content_words import checklist_words, date_words, few_words, words
from dtadesign.report.language import case_in
from dtadesign.report.panel_parts import agreed, beside, decision, members
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from dtadesign.report.blocks import Block
    from dtadesign.report.content_case import Case
    from dtadesign.report.language import Told
    from dtadesign.review.record import Record

Kind = Literal["full", "summary", "gaps"]


FEWEST_WORDS = 3
"""How many words a name has beside which there is room for more at the head of a page."""

CHAPTERS: Mapping[Kind, tuple[Callable[[Case], tuple[Block, ...]], ...]] = {
    "full": (
        decision,
        members,
        agreed,
        beside,
        gaps,
        actions,
        considerations,
        aside,
        profile,
        method,
        references,
    ),
    "summary": (),
    "gaps": (fall_short, actions),
}


def report(record: Record, kind: Kind = "full", language: str = "") -> Document:
    """The report of a record: the same record always gives the same one, whatever the window speaks.

    Without a language it is that of the review; raises `NotDone` where there is none such.
    """
    case, told = case_in(record, language)
    with speaking_in(told.own):
        return _report(case, record, kind, told)


def _report(case: Case, record: Record, kind: Kind, told: Told) -> Document:
    return Document(
        title=tr("{name}: design review").format(name=title(case)),
        subject=tr("Design review against {checklist}").format(checklist=case.checklist.title),
        author=record.by,
        language=told.own,
        running=running(title(case)),
        dated=date_words(case.day),
        at=case.review.at or record.header.created,
        checklist=tr("Checklist: {checklist}").format(checklist=checklist_words(case)),
        fingerprint=record.fingerprint,
        blocks=tuple(_blocks(case, kind)),
    )


def running(name: str) -> str:
    """What stands at the head of every page; a long name makes way for nothing else and is cut."""
    short = few_words(name, FEWEST_WORDS)
    return (
        tr("{name}, design review").format(name=name) if short == name else few_words(name, FEWEST_WORDS + 2)
    )


def _blocks(case: Case, kind: Kind) -> Iterator[Block]:
    chapters = [block for chapter in CHAPTERS[kind] for block in chapter(case)]
    said = (Paragraph(words(case.told), "note"),) if case.told and kind != "full" else ()
    yield OnePage((*summary(case, alone=kind != "full"), *_contents(chapters), *said))
    yield from chapters


def _contents(chapters: list[Block]) -> Iterator[Block]:
    """Where the chapters begin, in one line."""
    runs, pages = list[Run](), tr("Pages:")
    for chapter in chapters:
        if isinstance(chapter, Chapter):
            runs.append(Run(" · " if runs else f"{pages} "))
            runs.append(Run(chapter.running or chapter.title, link=f"#{chapter.anchor}"))
            runs.append(Run(" ", page_of=chapter.anchor))
    if runs:
        yield Paragraph(tuple(runs), "note")
