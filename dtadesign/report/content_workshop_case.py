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

    from dtadesign.report.blocks import Block, Document
    from dtadesign.report.content_workshop import Papers
    from dtadesign.workshop.cases import Case


def case_sheet(papers: Papers, number: int) -> Document:
    """The sheet of a sitting's case, by its number from 1."""
    case = papers.workshop.plan.sittings[number - 1].case
    title = tr("Case: {case}").format(case=case.title)
    return papers.of_plan(title, title, lambda: _blocks(papers, case))


def _blocks(papers: Papers, case: Case) -> Iterator[Block]:
    yield OnePage((
        Heading(1, case.title, "summary"),
        Paragraph(words(case.tagline), "lead"),
        *draft_note(case),
        *(Paragraph(words(text)) for text in case.story),
        Facts(tuple(_profile(papers, case)), "small"),
    ))  # fmt: skip
    yield OnePage(tuple(_shown(case)))


def _profile(papers: Papers, case: Case) -> Iterator[Fact]:
    """What decides which considerations apply, as far as the story does not say it."""
    checklist, profile = papers.checklist, case.profile
    stages = {stage.id: stage.name for stage in checklist.stages}
    diagnoses = {each.id: each.name for each in checklist.diagnoses}
    if profile.summary:
        yield Fact(tr("In short"), (words(profile.summary),))
    if profile.organisation:
        yield Fact(tr("By", "an organisation"), (words(profile.organisation),))
    if profile.stage:
        yield Fact(tr("Stage"), (words(stages.get(profile.stage, profile.stage)),))
    if profile.diagnoses:
        named = listed([diagnoses.get(each, each) for each in profile.diagnoses])
        yield Fact(tr("For people with"), (words(named),))


def _shown(case: Case) -> Iterator[Block]:
    if case.screens:
        yield Heading(2, tr("Screens"), "screens")
        yield Facts(tuple(Fact(each.title, (words(each.described),)) for each in case.screens), "small")
    if case.documents:
        yield Heading(2, tr("Documents"), "documents")
        yield Facts(
            tuple(
                Fact(
                    each.title,
                    ((Run(f"{capitalised(tr(KIND_WORDS[each.kind]))}. ", quiet=True), Run(each.says)),),
                )
                for each in case.documents
            ),
            "small",
        )
