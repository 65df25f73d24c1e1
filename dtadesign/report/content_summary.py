"""Page 1: what a busy chair reads alone. Profile and gates first, one number last and never alone."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from dtadesign.drawing.charts import BarValues, bar_key, beside_bar, domain_bar, overall_bar
from dtadesign.drawing.marks import gate_mark
from dtadesign.drawing.shapes import Picture
from dtadesign.figures import figure
from dtadesign.report.blocks import (
    Bar,
    Bars,
    Block,
    Entries,
    Entry,
    Figure,
    Heading,
    Pair,
    Paragraph,
    Rule,
    Run,
    Verdict,
    Words,
)
from dtadesign.report.content_words import date_words, joined, named, quiet, words
from dtadesign.report.panel_parts import lived_line, panel_line, range_line
from dtadesign.scoring import sentences as say
from dtadesign.scoring.words import GATE_WORDS, gate_word
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.report.content_case import Case
    from dtadesign.scoring.priorities import Gap
    from dtadesign.scoring.scorecard import Gate

MOST_GATES = 5
MOST_TO_FIX = 3
LONGEST_OWNER = 36
LONGEST_TITLE = 100
LONGEST_SUMMARY = 170

_SENTENCE_END = re.compile(r"[.!?…]\s+")


def summary(case: Case, *, alone: bool = False) -> tuple[Block, ...]:
    """The page; ``alone`` where no list of all gates follows that it could refer to."""
    return (
        Heading(1, clipped(title(case), LONGEST_TITLE), "summary"),
        *_what(case),
        Paragraph(_scope(case), "small"),
        *panel_line(case),
        Verdict(
            gate_mark(say.verdict_mark(case.card)),
            say.headline(case.card),
            words(joined((say.gates_sentence(case.card), say.coverage_sentence(case.card)))),
        ),
        Pair(
            (Heading(3, tr("Profile by domain")), _domains(case)),
            (Heading(3, tr("Gates")), *_gates(case, alone=alone)),
            0.62,
        ),
        *_fix_first(case),
        Rule(),
        Pair((*_overall(case), *range_line(case)), _is_not(case), 0.43, gap=0),
        *lived_line(case),
    )


def title(case: Case) -> str:
    """Name and version of what was reviewed."""
    return " ".join(case.profile.title.split()) or tr("An intervention without a name")


def _what(case: Case) -> tuple[Block, ...]:
    """What was reviewed, in a few sentences; the whole text stands under the profile."""
    organisation = f"{case.profile.organisation.rstrip('.')}." if case.profile.organisation else ""
    said = joined((clipped(case.profile.summary), clipped(organisation, LONGEST_TITLE)))
    return (Paragraph(words(said), "lead"),) if said else ()


def _scope(case: Case) -> Words:
    """Stage, diagnoses and kind of review in a line."""
    profile = case.profile
    names = {item.id: item.name for item in case.checklist.diagnoses}
    stages = {item.id: item.name for item in case.checklist.stages}
    stage = stages.get(profile.stage, profile.stage)
    scope = [names.get(key, key) for key in profile.diagnoses]
    kind = tr("Short review: core and gates") if profile.scope == "short" else tr("Full review")
    by = tr("by {name}", "a reviewer").format(name=case.record.by)
    return words(" · ".join((stage, say.listed(scope) or tr("No diagnosis in scope"), kind, by)))


def clipped(text: str, longest: int = LONGEST_SUMMARY) -> str:
    """As many whole sentences as page 1 has room for, else as many words."""
    text = " ".join(text.split())
    room = _characters(text, longest)
    if len(text) <= room:
        return text
    ends = [match.start() + 1 for match in _SENTENCE_END.finditer(text) if match.start() < room]
    if ends:
        return text[: ends[-1]]
    return f"{text[:room].rpartition(' ')[0] or text[:room]} …"


def _characters(text: str, longest: int) -> int:
    """How many of the first characters are as wide as so many Latin letters; an East Asian one is two."""
    if text.isascii():
        return longest
    ends = accumulate(2 if east_asian_width(char) in "WF" else 1 for char in text)
    return sum(end <= longest for end in ends)


def _domains(case: Case) -> Bars:
    rows = []
    for domain, scored in zip(case.checklist.domains, case.card.domains, strict=True):
        values = BarValues(scored.shown, scored.claimed, scored.low, scored.high)
        sentence = say.domain_sentence(domain.label, scored)
        beside = beside_bar(values) if scored.in_scope else tr("nothing in scope")
        picture = domain_bar(values, 170, 19, 13, sentence)
        rows.append(
            Bar(domain.label, picture, figure(scored.shown), beside, sentence, f"#domain-{domain.id}")
        )
    return Bars(tuple(rows), bar_key())


def _gates(case: Case, *, alone: bool) -> tuple[Block, ...]:
    unmet = [gate for gate in case.gates if gate.state != "pass"]
    met = len(case.gates) - len(unmet)
    entries = tuple(
        Entry(
            (Run(case.checklist.by_id[gate.id].name, strong=True, link=f"#{gate.id}"),),
            ((Run(f"{gate.id}, {gate_word(gate.state)}"),),),
            gate_mark(gate.state),
        )
        for gate in unmet[:MOST_GATES]
    )
    blocks: list[Block] = [Entries(entries, tone="small")] if entries else []
    rest = unmet[MOST_GATES:]
    if rest:
        blocks.append(Paragraph((*_more_gates(rest), *_never_averaged(alone=alone)), "small"))
    if met:
        said = say.capitalised(tr("{count} [is|are] met", "gates", met).format(count=say.spelt(met)))
        entry = Entry(
            (Run(said, strong=True),), (() if rest else (_never_averaged(alone=alone),)), gate_mark("pass")
        )
        blocks += [Rule(strong=False)] if entries else []
        blocks.append(Entries((entry,), tone="small"))
    if not case.gates:
        blocks.append(Paragraph(words(tr("No gate applies.")), "small"))
    return tuple(blocks)


def _more_gates(rest: Sequence[Gate]) -> Words:
    states = [gate.state for gate in rest]
    parts = [f"{states.count(state)} {gate_word(state)}" for state in GATE_WORDS if state in states]
    n = len(rest)
    if len(parts) == 1:
        said = tr("{count} more [is|are] {state}.", "gates", n)
    else:
        said = tr("{count} more [is|are] not met in full: {states}.", "gates", n)
    said = said.format(count=say.spelt(n), state=gate_word(states[0]), states=say.listed(parts))
    return words(f"{say.capitalised(said)} ")


def _never_averaged(*, alone: bool) -> Words:
    said = Run(tr("A gate is never averaged away."))
    if alone:
        return (said,)
    listed, page = tr("All are listed"), tr("on page", "a number follows")
    return (said, Run(f" {listed}", link="#gates"), Run(f" {page} ", page_of="gates"), Run("."))


def _fix_first(case: Case) -> tuple[Block, ...]:
    if not case.gaps:
        return ()
    first = case.gaps[:MOST_TO_FIX]
    entries = tuple(
        Entry(named(case, gap.id), (asked_words(case, gap),), number=place, beside=_by_whom(case, gap.id))
        for place, gap in enumerate(first, 1)
    )
    return (Heading(3, tr("Fix first")), Entries(entries, ruled=True, tone="small"))


def _by_whom(case: Case, consideration: str) -> tuple[Words, ...]:
    """Who has taken it on and by when, where an action says so."""
    for one in case.planned:
        if consideration in one.action.considerations and not one.action.is_settled:
            owner = clipped(one.action.owner, LONGEST_OWNER)
            due = tr("by {day}, overdue") if one.overdue else tr("by {day}")
            due = due.format(day=date_words(one.action.due)) if one.action.due else ""
            said = (Run(owner or tr("Action {id}").format(id=one.id), strong=True),)
            return (said, quiet(due)) if due else (said,)
    return ()


def asked_words(case: Case, gap: Gap) -> Words:
    """Where it stands and what the next step asks."""
    consideration, item = case.checklist.by_id[gap.id], case.items[gap.id]
    level = consideration.levels[gap.asked]
    if gap.asks_proof:
        proof = consideration.proof or level
        said = tr("Level {claimed} is claimed and nothing is shown. To show it: {proof}")
        return words(said.format(claimed=item.claimed, proof=proof))
    now = {
        "unknown": tr("Not known yet."), "unanswered": tr("Still open."), "not_applicable": tr("Set aside."),
    }.get(item.state, tr("Now {shown}.").format(shown=item.shown))  # fmt: skip
    said = tr("{now} Level {asked} asks: {level}")
    return words(said.format(now=now, asked=gap.asked, level=level))


def _overall(case: Case) -> tuple[Block, ...]:
    said = say.overall_sentence(case.card, case.robust)
    lowest = say.lowest_sentence(case.checklist, case.card)
    blocks: list[Block] = [Heading(4, tr("Overall, last and never alone"))]
    if lowest:
        blocks.append(Paragraph(words(lowest), "small"))
    if case.card.overall.withheld or case.card.overall.shown is None:
        return (*blocks, Paragraph(words(said), "small"))
    number, _, rest = said.partition(" ")
    runs = (Run(number, leading=True), Run(f" {rest}"))
    return (*blocks, Paragraph(runs, "small"), Figure(_overall_picture(case)))


def _overall_picture(case: Case) -> Picture:
    overall, robust = case.card.overall, case.robust
    values = BarValues(overall.shown, overall.claimed, overall.low, overall.high)
    ends = (robust.weights_p05, robust.weights_p95)
    weights = None if ends[0] is None or ends[1] is None else (ends[0], ends[1])
    return overall_bar(values, weights, 250)


def _is_not(case: Case) -> tuple[Block, ...]:
    return (
        Heading(4, tr("What this report is not")),
        Paragraph(words(joined((say.not_a_measure(), say.evidence_sentence(case.card)))), "small"),
    )
