"""A certificate of attendance: who took part in what, and that nothing was tested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.shapes import Line, Pen, Picture
from dtadesign.report.blocks import Fact, Facts, Figure, Heading, OnePage, Paragraph
from dtadesign.report.content_words import date_words, words
from dtadesign.scoring.sentences import listed
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.report.blocks import Block, Document
    from dtadesign.report.content_workshop import Papers

_WIDE, _ROOM = 480.0, 88.0


def attendance(papers: Papers, name: str) -> Document:
    """The certificate of somebody; with a line to write on where the name is left open."""
    title = tr("Certificate of attendance")
    return papers.of_votes(title, tr("Certificate"), lambda: iter((OnePage(tuple(_blocks(papers, name))),)))


def _blocks(papers: Papers, name: str) -> Iterator[Block]:
    yield Heading(1, tr("Certificate of attendance"), "summary")
    yield Heading(2, name) if name else Figure(_line(tr("A line to write the name on")))
    said = tr("took part in the workshop {workshop} on {day}.")
    yield Paragraph(words(said.format(workshop=papers.title, day=date_words(papers.day))), "lead")
    yield Facts(tuple(_facts(papers)))
    yield Paragraph(
        words(
            tr(
                "This says that somebody was there and gave votes of their own. Nothing was tested, and it "
                "claims no skill. The cases were invented."
            )
        )
    )
    yield Figure(_line(tr("A line for the signature of who led the workshop")))
    leader = papers.workshop.plan.facilitator
    yield Paragraph(
        words(tr("{name}, for the workshop").format(name=leader) if leader else tr("For the workshop"))
    )


def _facts(papers: Papers) -> Iterator[Fact]:
    plan, revealed = papers.workshop.plan, papers.workshop.revealed
    cases = listed([sitting.case.title for sitting in plan.sittings])
    yield Fact(tr("Cases"), (words(cases),))
    voted = sum(place.round == 1 for place in revealed)
    if voted:
        yield Fact(tr("Voted on"), (words(tr("%n consideration[|s] of the checklist", "", voted)),))
    checklist = papers.checklist
    yield Fact(tr("Checklist"), (words(f"{checklist.title} {checklist.version}"),))


def _line(alt: str) -> Picture:
    """A line to write on by hand, with room above it."""
    return Picture(_WIDE, _ROOM, (Line(0, _ROOM - 1, _WIDE, _ROOM - 1, Pen("control", 1.0)),), alt)
