"""The key of a sitting: which level the case carries, why, what is often missed, where people differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.marks import level_mark
from dtadesign.report.blocks import (
    ConsiderationHead,
    Entries,
    Entry,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Rule,
    Run,
    Together,
)
from dtadesign.report.content_words import level_word, words
from dtadesign.report.content_workshop import draft_note, level_name
from dtadesign.scoring.sentences import listed
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.report.blocks import Block, Document
    from dtadesign.report.content_workshop import Papers
    from dtadesign.workshop.cases import Case, KeyEntry
    from dtadesign.workshop.values import Sitting


def key_sheet(papers: Papers, number: int) -> Document:
    """The key of a sitting, by its number from 1."""
    sitting = papers.workshop.plan.sittings[number - 1]
    title = tr("Key: {case}").format(case=sitting.case.title)
    return papers.of_plan(title, title, lambda: _blocks(papers, sitting))


def _blocks(papers: Papers, sitting: Sitting) -> Iterator[Block]:
    case = sitting.case
    yield Heading(1, tr("Key: {case}").format(case=case.title), "summary")
    yield Paragraph(
        words(tr("For who leads the workshop. Keep it out of sight until the votes are revealed.")), "lead"
    )
    yield from draft_note(case)
    said = tr(
        "A level follows from what the case shows and from the checklist's own words for it. Where it says "
        "that reasonable people differ, their levels count as agreeing too; that they do is worth more talk, "
        "not less."
    )
    yield Paragraph(words(said), "small")
    for id_ in sitting.considerations:
        if entry := case.entry(id_):
            yield Rule()
            yield Together(tuple(_entry(papers, case, entry)))
    yield from _discussion(case)


def _entry(papers: Papers, case: Case, entry: KeyEntry) -> Iterator[Block]:
    item = papers.item(entry.consideration)
    above = " · ".join([item.id] + [tr("gate", "a consideration")] * item.gate)
    state = level_word(entry.level) if entry.level != "na" else level_name("na")
    also = listed([level_name(level) for level in entry.reasonable])
    detail = tr("reasonable too: {levels}").format(levels=also) if also else ""
    yield ConsiderationHead(item.id, above, item.name, item.question, level_mark(entry.level), state, detail)
    facts = [Fact(tr("Why"), (words(entry.reason),))]
    if entry.level != "na":
        facts.append(Fact(level_word(entry.level).capitalize(), (words(item.levels[entry.level]),)))
    if entry.often:
        facts.append(Fact(tr("What people often get wrong"), (_often(entry),)))
    if entry.differ:
        facts.append(Fact(tr("Where reasonable people differ"), (words(entry.differ),)))
    places = [part.title for id_ in entry.points_to if (part := case.place(id_))]
    if places:
        facts.append(Fact(tr("To be seen in"), (words("; ".join(places)),)))
    yield Facts(tuple(facts))


def _often(entry: KeyEntry) -> tuple[Run, ...]:
    if entry.often_level is None:
        return words(entry.often)
    said = tr("They then give {level}.").format(level=level_word(entry.often_level))
    return (Run(f"{entry.often} "), Run(said, quiet=True))


def _discussion(case: Case) -> Iterator[Block]:
    if case.discussion:
        yield Heading(2, tr("To talk about"), "discussion")
        yield Entries(tuple(Entry(words(text), number=at) for at, text in enumerate(case.discussion, 1)))
