"""A case as everybody reads it, on two pages: what it is, its screens, its documents; nothing of its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.report.blocks import Fact, Facts, Heading, OnePage, Paragraph, Run
from dtadesign.report.content_words import KIND_WORDS, words
from dtadesign.report.content_workshop import draft_note
from dtadesign.scoring.sentences import capitalised, listed
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.report.blocks import Block, Document, Words
    from dtadesign.report.content_workshop import Papers
    from dtadesign.workshop.cases import Case, CaseDocument


def case_sheet(papers: Papers, number: int) -> Document:
    """The sheet of a sitting's case, by its number from 1."""
    case = papers.workshop.plan.sittings[number - 1].case
    title = tr("Case: {case}").format(case=case.title)
    return papers.of_plan(title, title, lambda: _blocks(papers, case))


def _blocks(papers: Papers, case: Case) -> Iterator[Block]:
    yield OnePage((
        Heading(1, case.title, "summary"),
        Paragraph(words(capitalised(case.tagline)), "lead"),
        Paragraph(words(_about(papers, case)), "small"),
        *draft_note(case),
        *(Paragraph(words(text)) for text in case.story),
        Heading(2, tr("Screens"), "screens"),
        Facts(tuple(Fact(each.title, (words(each.described),)) for each in case.screens)),
    ))  # fmt: skip
    yield OnePage((
        Heading(2, tr("Documents"), "documents"),
        Facts(tuple(Fact(each.title, _document(each)) for each in case.documents)),
    ))  # fmt: skip


def _about(papers: Papers, case: Case) -> str:
    """What decides which considerations apply, as far as the story does not say it."""
    checklist, profile = papers.checklist, case.profile
    stages = {stage.id: stage.name for stage in checklist.stages}
    diagnoses = {each.id: each.name for each in checklist.diagnoses}
    named = listed([diagnoses.get(each, each) for each in profile.diagnoses])
    return " · ".join(filter(None, (profile.organisation, stages.get(profile.stage, profile.stage), named)))


def _document(document: CaseDocument) -> tuple[Words, ...]:
    kind = Run(f"{capitalised(tr(KIND_WORDS[document.kind]))}. ", quiet=True)
    first, *others = document.says.split("\n\n")
    return ((kind, Run(first)), *(words(text) for text in others))
