"""What this review already answers of other instruments: a table each, by ids, with how sure that is."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from dtadesign.library.crosswalk import CONFIDENCES, crosswalk
from dtadesign.library.sources import shipped_references
from dtadesign.report.blocks import Heading, Paragraph, Run, Table
from dtadesign.report.content_words import words
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.library.crosswalk import Confidence, Instrument, Mapped, Row
    from dtadesign.report.blocks import Block, Words
    from dtadesign.report.content_case import Case

ABOUT = mark(
    "Whoever has to fill in one of these will find much of the ground covered here. The sections stand by "
    "their ids and in our words, each consideration with its shown level. It is no answer to the instrument "
    "itself, and no claim that it is met."
)
HEADS = (mark("Section"), mark("About"), mark("Closely"), mark("In part"), mark("Loosely"))
SHARES = (0.18, 0.24, 0.19, 0.21, 0.18)
STATES = {"unknown": mark("not known"), "unanswered": mark("open"), "not_applicable": mark("set aside")}


def other_instruments(case: Case) -> Iterator[Block]:
    """The section, or nothing where no instrument is known that the checklist touches."""
    rows = crosswalk(case.checklist, case.card)
    if not rows:
        return
    yield Heading(3, tr("What it already answers of other instruments"), "crosswalk")
    yield Paragraph(words(tr(ABOUT)))
    for instrument, own in groupby(rows, key=lambda row: row.instrument):
        yield Heading(4, instrument.name, f"crosswalk-{instrument.id}")
        yield Paragraph(_judged_from(case, instrument), "small", keep=True)
        yield Table(tuple(map(tr, HEADS)), tuple(_cells(case, row) for row in own), SHARES)


def _judged_from(case: Case, instrument: Instrument) -> Words:
    key = instrument.reference
    reference = case.checklist.reference.get(key) or shipped_references().get(key)
    said = f"{tr(instrument.known)} "
    if reference is None:
        return words(said.strip())
    address = f"https://doi.org/{reference.doi}" if reference.doi else reference.url
    return (Run(said), Run(f"{reference.title}, {reference.year}.", quiet=True, link=address))


def _cells(case: Case, row: Row) -> tuple[Words, ...]:
    lists = (_mapped(case, row, confidence) for confidence in CONFIDENCES)
    return ((Run(row.section.id, strong=True),), words(tr(row.section.about)), *lists)


def _mapped(case: Case, row: Row, confidence: Confidence) -> Words:
    """Ids with their levels; what does not apply to this intervention is left out."""
    runs: list[Run] = []
    for one in row.mapped:
        if one.confidence == confidence and (said := _said(one)):
            runs += [Run(", ")] if runs else []
            link = f"#{one.id}" if case.items[one.id].is_in_scope else ""
            runs += [Run(one.id, link=link), Run(f": {said}")]
    return tuple(runs) or words("–")


def _said(one: Mapped) -> str:
    return str(one.shown) if one.shown is not None else tr(STATES[one.state]) if one.state in STATES else ""
