"""The gaps in the order worth fixing, each with what the next step asks; what is open stands apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.marks import gate_mark, level_mark
from dtadesign.report.blocks import Chapter, Entries, Entry, Heading, Paragraph, Run
from dtadesign.report.content_summary import asked_words
from dtadesign.report.content_words import named, words
from dtadesign.scoring import sentences as say
from dtadesign.scoring.priorities import unanswered
from dtadesign.scoring.words import GATE_WORDS

if TYPE_CHECKING:
    from dtadesign.drawing.shapes import Picture
    from dtadesign.report.blocks import Block
    from dtadesign.report.content_case import Case

ORDER = (
    "Gates that are not met come first: not met, not known, met in part, claimed and not shown, still "
    "open, set aside. Then come the other considerations that are not known or count below level 2, by "
    "how much the whole would gain if this one alone got what is asked next."
)


def gaps(case: Case) -> tuple[Block, ...]:
    """The chapter: gates, gaps, and what is not answered yet."""
    return (
        Chapter("What to fix, in order", "gaps", "What to fix"),
        *_gates(case),
        *_gaps(case),
        *_unanswered(case),
    )


def _gates(case: Case) -> tuple[Block, ...]:
    entries = tuple(
        Entry(
            (Run(case.checklist.by_id[gate.id].name, strong=gate.state != "pass", link=f"#{gate.id}"),),
            ((Run(f"{gate.id}, {GATE_WORDS[gate.state]}", quiet=True),),),
            gate_mark(gate.state),
        )
        for gate in case.gates
    )
    head = Heading(3, "Every gate", "gates")
    said = Paragraph(words(say.gates_sentence(case.card)), keep=bool(entries))
    return (head, said, Entries(entries, tone="small", columns=2)) if entries else (head, said)


def _gaps(case: Case) -> tuple[Block, ...]:
    head = Heading(3, "In the order worth fixing", "in-order")
    if not case.gaps:
        return (head, Paragraph(words("Nothing that is answered falls short of level 2.")))
    entries = tuple(
        Entry(
            named(case, gap.id),
            (asked_words(case, gap),),
            mark=_mark(case, gap.id),
            number=place,
        )
        for place, gap in enumerate(case.gaps, 1)
    )
    return (head, Paragraph(words(ORDER), "small", keep=True), Entries(entries, ruled=True))


def _mark(case: Case, consideration: str) -> Picture:
    gate, item = case.gate_of.get(consideration), case.items[consideration]
    if gate is not None:
        return gate_mark(gate.state)
    return level_mark("unknown" if item.state == "unknown" else item.shown)


def _unanswered(case: Case) -> tuple[Block, ...]:
    found = unanswered(case.card)
    if not found:
        return ()
    count = say.capitalised(say.counted(len(found), "consideration is", "considerations are"))
    said = f"{count} in scope and still open. Until they are answered the range stays wide."
    entries = tuple(Entry(named(case, name)) for name in found)
    return (
        Heading(3, "Not answered yet", "unanswered"),
        Paragraph(words(said), keep=True),
        Entries(entries, tone="small", columns=2),
    )
