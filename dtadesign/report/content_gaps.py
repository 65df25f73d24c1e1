"""The gaps in the order worth fixing, each with what the next step asks; what is open stands apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dtadesign.drawing.marks import gate_mark, level_mark
from dtadesign.report.blocks import (
    Chapter,
    ConsiderationHead,
    Entries,
    Entry,
    Fact,
    Facts,
    Heading,
    LevelRow,
    LevelTable,
    Paragraph,
    Rule,
    Run,
    Together,
)
from dtadesign.report.content_considerations import above, answer_facts
from dtadesign.report.content_glance import standing_mark
from dtadesign.report.content_summary import asked_words
from dtadesign.report.content_words import named, state_words, words
from dtadesign.scoring import sentences as say
from dtadesign.scoring.priorities import unanswered
from dtadesign.scoring.words import gate_word
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.report.blocks import Block
    from dtadesign.report.content_case import Case
    from dtadesign.scoring.priorities import Gap

ORDER = mark(
    "Gates that are not met come first: not met, not known, met in part, claimed and not shown, still "
    "open, set aside. Then come the other considerations that are not known or count below level 2, by "
    "how much the whole would gain if this one alone got what is asked next."
)


LEVELS: tuple[Literal[0, 1, 2, 3], ...] = (0, 1, 2, 3)
NO_GAP = mark("Nothing that is answered falls short of level 2.")


def gaps(case: Case) -> tuple[Block, ...]:
    """The chapter: gates, gaps, and what is not answered yet."""
    return (
        _chapter(),
        *_gates(case),
        *_gaps(case),
        *_unanswered(case),
    )


def _chapter() -> Chapter:
    return Chapter(tr("What to fix, in order"), "gaps", tr("Gaps"))


def fall_short(case: Case) -> tuple[Block, ...]:
    """The chapter of a report on nothing else: each gap with its question, its level and the next one."""
    blocks: list[Block] = [_chapter()]
    if not case.gaps:
        blocks.append(Paragraph(words(tr(NO_GAP))))
    else:
        blocks += [Paragraph(words(tr(ORDER)), "small", keep=True)]
    for place, gap in enumerate(case.gaps, 1):
        blocks += [Rule()] if place > 1 else [Rule(strong=False)]
        blocks += _gap(case, gap, place)
    return (*blocks, *_unanswered(case))


def _gap(case: Case, gap: Gap, place: int) -> tuple[Block, ...]:
    consideration = case.checklist.by_id[gap.id]
    state, detail = state_words(case, gap.id)
    head = ConsiderationHead(
        anchor=gap.id, above=f"{place} · {above(case, consideration)}", title=consideration.name,
        question=consideration.question, mark=standing_mark(case, gap.id), state=state, detail=detail,
    )  # fmt: skip
    proof = (Fact(tr("To show it"), (words(consideration.proof),)),) if consideration.proof else ()
    facts = (*proof, *answer_facts(case, consideration))
    return (Together((head, _now_and_next(case, gap))), *((Facts(facts),) if facts else ()))


def _now_and_next(case: Case, gap: Gap) -> LevelTable:
    """The level that counts, the one that is claimed, and the one that is asked next."""
    item, levels = case.items[gap.id], case.checklist.by_id[gap.id].levels
    tags: dict[int, tuple[str, ...]] = {}
    if item.claimed is not None and item.shown is not None:
        tags = {item.claimed: (tr("claimed", "a level"),), item.shown: (tr("now", "a level"),)}
    tags[gap.asked] = (tr("asked next", "a level"),)
    if gap.asks_proof:
        tags[gap.asked] = (tr("claimed", "a level"), tr("to be shown", "a level"))
    rows = ((LEVELS[level], said) for level, said in sorted(tags.items()))
    return LevelTable(tuple(
        LevelRow(level, level_mark(level), levels[level], said, level == item.shown) for level, said in rows
    ))  # fmt: skip


def _gates(case: Case) -> tuple[Block, ...]:
    entries = tuple(
        Entry(
            (Run(case.checklist.by_id[gate.id].name, strong=gate.state != "pass", link=f"#{gate.id}"),),
            ((Run(f"{gate.id}, {gate_word(gate.state)}", quiet=True),),),
            gate_mark(gate.state),
        )
        for gate in case.gates
    )
    head = Heading(3, tr("Every gate"), "gates")
    said = Paragraph(words(say.gates_sentence(case.card)), keep=bool(entries))
    return (head, said, Entries(entries, tone="small", columns=2)) if entries else (head, said)


def _gaps(case: Case) -> tuple[Block, ...]:
    head = Heading(3, tr("In the order worth fixing"), "in-order")
    if not case.gaps:
        return (head, Paragraph(words(tr(NO_GAP))))
    entries = tuple(
        Entry(
            named(case, gap.id),
            (asked_words(case, gap),),
            mark=standing_mark(case, gap.id),
            number=place,
        )
        for place, gap in enumerate(case.gaps, 1)
    )
    return (head, Paragraph(words(tr(ORDER)), "small", keep=True), Entries(entries, ruled=True))


def _unanswered(case: Case) -> tuple[Block, ...]:
    found = unanswered(case.card)
    if not found:
        return ()
    said = tr(
        "{count} consideration[|s] [is|are] in scope and still open. "
        "Until they are answered the range stays wide.", "", len(found),
    ).format(count=say.spelt(len(found)))  # fmt: skip
    entries = tuple(Entry(named(case, name)) for name in found)
    return (
        Heading(3, tr("Not answered yet"), "unanswered"),
        Paragraph(words(say.capitalised(said)), keep=True),
        Entries(entries, tone="small", columns=2),
    )
