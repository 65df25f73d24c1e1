"""The agenda: how long a workshop takes, and what happens when, from the number of its considerations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtadesign.report.blocks import Entries, Entry, Heading, OnePage, Paragraph, Run, Table
from dtadesign.report.content_words import joined, words
from dtadesign.report.content_workshop import named
from dtadesign.scoring.sentences import capitalised
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.report.blocks import Block, Document
    from dtadesign.report.content_workshop import Papers

WELCOME, READING, TALKING, BREAK, CLOSING = 10, 12, 4, 10, 20
"""Minutes: to begin, to read a case, to talk and vote again on one consideration, to rest, to end."""

UNTIMED = 60
"""Seconds for a vote where nobody looks at a clock."""

LONGEST = 75
"""So many minutes are voted and talked at a stretch; then comes a break."""

STEPS = (
    (mark("Read"), mark("The case, alone and in silence: two pages.")),
    (mark("Vote"), mark("Everybody alone, by phone, file, form or paper. No vote is seen yet.")),
    (mark("Reveal"), mark("All votes at one moment, as dots without names.")),
    (mark("Talk"), mark("Who stands at the ends says what they saw. Nobody has to.")),
    (mark("Vote again"), mark("Alone again. Staying is as good as moving.")),
    (mark("Settle"), mark("The key and its reason; what the room agrees on becomes a house rule.")),
)  # fmt: skip


@dataclass(frozen=True)
class Part:
    """One part of the day: what it is, which case (from 1) it belongs to, how many minutes it takes."""

    what: str
    minutes: int
    case: int = 0


def day(papers: Papers) -> tuple[Part, ...]:
    """The parts in their order; a break comes before a further case, and within a long one."""
    found = [Part(tr("Welcome, and how it goes"), WELCOME)]
    for number, sitting in papers.sittings():
        if number > 1:
            found.append(Part(tr("Break"), BREAK))
        found.append(Part(tr("{case}: reading").format(case=sitting.case.title), READING, number))
        for at, count in enumerate(_stretches(len(sitting.considerations), minutes_each(papers))):
            if at:
                found.append(Part(tr("Break"), BREAK))
            said = tr("{case}: %n consideration[|s], each voted on twice", "", count)
            minutes = count * minutes_each(papers)
            found.append(Part(said.format(case=sitting.case.title), minutes, number))
    found.append(Part(tr("What each takes home, house rules, close"), CLOSING))
    return tuple(found)


def _stretches(count: int, minutes: int) -> list[int]:
    """So many considerations in stretches as even as can be, none too long."""
    many = -(-count // max(LONGEST // minutes, 1))
    return [count * (at + 1) // many - count * at // many for at in range(many)]


def minutes_each(papers: Papers) -> int:
    """How long one consideration takes: two votes and what lies between them, up to a whole minute."""
    seconds = 2 * (papers.workshop.plan.seconds or UNTIMED) + 60 * TALKING
    return -(-seconds // 60)


def agenda(papers: Papers) -> Document:
    """One page, or as many as the considerations need."""
    return papers.of_plan(tr("Agenda"), tr("Agenda"), lambda: _blocks(papers))


def _blocks(papers: Papers) -> Iterator[Block]:
    parts = day(papers)
    yield OnePage((
        Heading(1, papers.title, "summary"),
        Paragraph(words(_about(papers, parts)), "lead"),
        Heading(2, tr("The day"), "day"),
        _table(parts),
        Paragraph(words(_times(papers)), "small"),
        Heading(2, tr("How one consideration goes"), "steps"),
        Entries(tuple(
            Entry((Run(f"{tr(head)}. ", strong=True), Run(tr(text))), number=at)
            for at, (head, text) in enumerate(STEPS, 1)
        ), ruled=True, tone="small"),
        *_considerations(papers),
    ))  # fmt: skip


def _considerations(papers: Papers) -> Iterator[Block]:
    yield Heading(2, tr("What is voted on"), "considerations")
    for _, sitting in papers.sittings():
        yield Heading(3, sitting.case.title)
        yield Paragraph(words(capitalised(sitting.case.tagline)), "small", keep=True)
        entries = tuple(Entry(named(papers, id_)) for id_ in sitting.considerations)
        yield Entries(entries, tone="small", columns=2)


def _about(papers: Papers, parts: tuple[Part, ...]) -> str:
    plan = papers.workshop.plan
    cases, asked = len(plan.sittings), sum(len(sitting.considerations) for sitting in plan.sittings)
    first = tr("%n case[|s]", "", cases)
    second = tr("%n consideration[|s]", "", asked)
    minutes = sum(part.minutes for part in parts)
    said = tr("{cases}, {considerations}, about {time} all in all.")
    about = said.format(cases=first, considerations=second, time=clock(minutes))
    led = tr("Led by {name}.").format(name=plan.facilitator) if plan.facilitator else ""
    return joined((about, led))


def _table(parts: tuple[Part, ...]) -> Table:
    rows, at = [], 0
    for part in parts:
        rows.append((words(clock(at)), words(part.what), words(str(part.minutes))))
        at += part.minutes
    rows.append((words(clock(at)), (Run(tr("End"), strong=True),), words("")))
    heads = (tr("After", "a time since the beginning"), tr("What"), tr("Minutes"))
    return Table(heads, tuple(rows), (0.14, 0.70, 0.16), right=(2,), headless=(1,))


def _times(papers: Papers) -> str:
    seconds = papers.workshop.plan.seconds
    each = minutes_each(papers)
    timed = (
        tr("A vote takes %n second[|s].", "", seconds) if seconds else tr("A vote is reckoned as a minute.")
    )
    said = tr(
        "{vote} With talking between the two votes that makes %n minute[|s] a consideration, less where "
        "little is apart.",
        "",
        each,
    )
    return said.format(vote=timed)


def clock(minutes: int) -> str:
    """Minutes as hours and minutes: "1:05"."""
    return f"{minutes // 60}:{minutes % 60:02}"
