"""The minutes: who was there, what was agreed in one stroke, what was discussed, and what was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.panel.agreement import standings
from dtadesign.panel.consensus import without_discussion
from dtadesign.report.blocks import Entries, Entry, Fact, Facts, Heading, Paragraph, Run
from dtadesign.report.content_board import DESTROYED, board_facts, outcome_blocks, points_by_list, value_words
from dtadesign.report.content_letter import board_document, must_be_panel
from dtadesign.report.content_panel import consensus_sentence, lived_line
from dtadesign.report.content_summary import title
from dtadesign.report.content_words import date_words, words
from dtadesign.review.board import board_of
from dtadesign.review.members import told_apart
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.report.blocks import Block, Document
    from dtadesign.report.content_case import Case


def minutes(case: Case, language: str) -> Document:
    """The minutes of a panel's meeting; members' levels stand without names."""
    must_be_panel(case)
    head = tr("Minutes of the board")
    return board_document(case, language, head, tr("Minutes"), tuple(_minutes(case, head)))


def _minutes(case: Case, head: str) -> Iterator[Block]:
    board = board_of(case.review)
    yield Heading(1, head, "summary")
    yield Facts(tuple(_about(case)))
    yield Paragraph(words(consensus_sentence(case)))
    yield from _in_one_stroke(case)
    yield from _discussed(case)
    yield Heading(2, tr("The decision"), "decision")
    yield from outcome_blocks(case)
    yield from points_by_list(case)
    said = tr(DESTROYED) if board.meeting.removed else board.meeting.text
    if said:
        yield Heading(2, tr("What else was said"), "else")
        for text in said.split("\n\n"):
            yield Paragraph(words(text))
    yield from lived_line(case)


def _about(case: Case) -> Iterator[Fact]:
    meeting = board_of(case.review).meeting
    yield Fact(tr("About"), (words(title(case)),))
    yield Fact(tr("Day"), (words(date_words(meeting.date) if meeting.date else tr("not said")),))
    yield Fact(tr("Present"), (words(", ".join(meeting.present) or tr("not said")),))
    names = told_apart(case.review.members)
    everything = tr("everything")
    recused = tuple(
        words(f"{names[m.review]}: {', '.join(m.declared.recused) if m.rates else everything}")
        for m in case.review.members
        if m.declared and (m.declared.recused or m.declared.recused_from_all)
    )
    yield Fact(tr("Recused"), recused or (words(tr("nobody")),))


def _in_one_stroke(case: Case) -> Iterator[Block]:
    told = without_discussion(case.record)
    found = [item for item in case.checklist.considerations if item.id in told]
    yield Heading(2, tr("Agreed without discussion"), "without-discussion")
    count = tr("%n consideration[|s] on which all members said the same.", "", len(found))
    yield Paragraph(words(count), keep=bool(found))
    entries = tuple(
        Entry((Run(item.name), Run(f" {item.id}, {value_words(case.answer(item.id))}", quiet=True)))
        for item in found
    )
    if entries:
        yield Entries(entries, tone="small", columns=2)


def _discussed(case: Case) -> Iterator[Block]:
    told = without_discussion(case.record)
    found = [
        each
        for each in standings(case.checklist, case.review)
        if each.id not in told and case.answer(each.id).value is not None
    ]
    yield Heading(2, tr("Discussed"), "discussed")
    if not found:
        yield Paragraph(words(tr("Nothing has a consensus yet that was discussed.")))
    for each in found:
        answer, name = case.answer(each.id), case.checklist.by_id[each.id].name
        head = (Run(name, strong=True), Run(f" {each.id}", quiet=True))
        yield Paragraph(head, anchor=each.id, keep=True)
        reason = tr(DESTROYED) if answer.removed and not answer.note else answer.note
        facts = [Fact(tr("Consensus"), (words(value_words(answer)),))]
        facts += [Fact(tr("Reason"), (words(reason),))] if reason else []
        yield Facts((*facts, *board_facts(case, each.id)), "small")
