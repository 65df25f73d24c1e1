"""What is filled in for a case: the form of one sitting, and the sheet on which hands are tallied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.tally import tally_boxes
from dtadesign.report.blocks import Bar, Bars, Heading, Paragraph
from dtadesign.report.content_form import Occasion
from dtadesign.report.content_words import words
from dtadesign.scoring.sentences import spelt
from dtadesign.wording import tr
from dtadesign.workshop.cases import packet_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.report.blocks import Block, Document
    from dtadesign.report.content_workshop import Papers
    from dtadesign.workshop.values import Sitting


def occasion(papers: Papers, number: int) -> Occasion:
    """What the form of a sitting (by its number from 1) is for, and how it is known when it comes back."""
    plan = papers.workshop.plan
    sitting = plan.sittings[number - 1]
    asked = sitting.considerations
    counted = tr("{count} consideration[|s]", "", len(asked)).format(count=spelt(len(asked)))
    said = tr("{workshop} · case {number} of {of}: {case} · {counted}: {ids}").format(
        workshop=papers.title, number=number, of=len(plan.sittings), case=sitting.case.title,
        counted=counted, ids=", ".join(asked),
    )  # fmt: skip
    packet = packet_of(sitting.case, papers.record.header.checklist, asked, at="-")
    return Occasion(frozenset(asked), said, packet.id)


def tally_sheet(papers: Papers, number: int) -> Document:
    """Where strokes are made for both votes of a sitting, by its number from 1."""
    sitting = papers.workshop.plan.sittings[number - 1]
    title = tr("Tally: {case}").format(case=sitting.case.title)
    return papers.of_plan(title, title, lambda: _blocks(papers, sitting))


def _blocks(papers: Papers, sitting: Sitting) -> Iterator[Block]:
    yield Heading(1, tr("Tally: {case}").format(case=sitting.case.title), "summary")
    said = tr(
        "One stroke for each person: at the left the first vote, at the right the second. The question mark "
        "is for “not known yet”, the last box for “does not apply”."
    )
    yield Paragraph(words(said), "lead")
    yield Bars(tuple(_row(papers, id_) for id_ in sitting.considerations))


def _row(papers: Papers, consideration: str) -> Bar:
    item = papers.item(consideration)
    said = tr("{id} {name}: two rows of six boxes to make strokes in")
    sentence = said.format(id=item.id, name=item.name)
    blank = "  ".join(f"{choice} ____" for choice in ("0", "1", "2", "3", "?", "–"))
    name = f"{item.id} {item.name}"
    return Bar(name, tally_boxes(sentence), "", "", sentence, told=f"{blank}  /  {blank}")
