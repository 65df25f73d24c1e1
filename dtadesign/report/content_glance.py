"""Every consideration at a glance: a row of marks for each domain, before the pages that explain them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.marks import gate_mark, level_mark
from dtadesign.drawing.strip import strip
from dtadesign.figures import figure
from dtadesign.report.blocks import Bar, Bars, Paragraph
from dtadesign.report.content_words import level_word, state_words, words
from dtadesign.scoring.words import GATE_WORDS, gate_word
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.checklist.model import Consideration, Domain
    from dtadesign.drawing.shapes import Picture
    from dtadesign.report.blocks import Block
    from dtadesign.report.content_case import Case
    from dtadesign.scoring.scorecard import DomainScore

SAID = mark(
    "Each mark is a consideration in scope, and beside it the number of its id; a gate has a mark of its "
    "own. At the right stands what the domain shows, and how many of it are among what is to fix."
)
LONGEST_NUMBER = 4


def glance(case: Case) -> tuple[Block, ...]:
    """The chart; nothing where nothing is in scope."""
    rows = tuple(
        _row(case, domain, score, inside)
        for domain, score in zip(case.checklist.domains, case.card.domains, strict=True)
        if (inside := [c for c in domain.considerations if case.items[c.id].is_in_scope])
    )
    return (Paragraph(words(tr(SAID)), "small", keep=True), Bars(rows, tuple(_key(case)))) if rows else ()


def _row(case: Case, domain: Domain, score: DomainScore, inside: list[Consideration]) -> Bar:
    marks = [(standing_mark(case, c.id), _number(c.id, at)) for at, c in enumerate(inside, 1)]
    sentence = f"{domain.label}: {'; '.join(_said(case, c.id) for c in inside)}"
    short = sum(c.id in case.gap_of for c in inside)
    to_fix = tr("%n to fix", "", short) if short else ""
    return Bar(
        domain.label, strip(marks, sentence), figure(score.shown), to_fix,
        sentence, f"#domain-{domain.id}",
    )  # fmt: skip


def _number(consideration: str, place: int) -> str:
    """The last part of an id, where it is short; else the place in its domain."""
    last = consideration.rpartition("-")[2]
    return last if len(last) <= LONGEST_NUMBER else str(place)


def _said(case: Case, consideration: str) -> str:
    state, _ = state_words(case, consideration)
    said = tr("{id} gate {state}") if consideration in case.gate_of else "{id} {state}"
    return said.format(id=consideration, state=state)


def standing_mark(case: Case, consideration: str) -> Picture:
    """The mark of how a consideration stands: a gate's state, else the level that counts."""
    gate, item = case.gate_of.get(consideration), case.items[consideration]
    if gate is not None:
        return gate_mark(gate.state)
    if item.state == "unknown":
        return level_mark("unknown")
    return level_mark("na" if item.state == "not_applicable" else item.shown)


def _key(case: Case) -> Iterator[tuple[Picture, str]]:
    """The marks that are there, with their words."""
    there = {standing_mark(case, item.id) for item in case.card.considerations if item.is_in_scope}
    for level in range(4):
        if level_mark(level) in there:
            yield level_mark(level), level_word(level)
    for vessel, text in (("unknown", tr("not known")), (None, tr("open"))):
        if level_mark(vessel) in there:
            yield level_mark(vessel), text
    for state in GATE_WORDS:
        if gate_mark(state) in there:
            yield gate_mark(state), tr("gate {state}").format(state=gate_word(state))
