"""What counts nowhere, and why: not applicable, hidden, out of scope; and answers given there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.checklist.conditions import ALWAYS
from dtadesign.report.blocks import Chapter, Entries, Entry, Facts, Heading, Paragraph, Run, Together
from dtadesign.report.content_considerations import answer_facts
from dtadesign.report.content_words import level_word, words
from dtadesign.scoring import sentences as say
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dtadesign.checklist.model import Consideration
    from dtadesign.report.blocks import Block
    from dtadesign.report.content_case import Case

HIDDEN = mark("The profile decides what is asked. For each consideration stands when it would be.")
SHORT = mark("A short review asks the core considerations and every gate. These are left for a full one.")
GIVEN = {"unknown": mark("not known yet"), "na": mark("not applicable"), "None": mark("no level")}
NO_COUNT = mark(
    "These answers were given to considerations that the profile hides or that a short review leaves "
    "out. They count nowhere. They are kept, and come back when the profile changes."
)


def aside(case: Case) -> tuple[Block, ...]:
    """The chapter; parts that are empty say so."""
    return (
        Chapter(tr("What does not count"), "aside", tr("Not counted")),
        *_not_applicable(case),
        *_listed(case.in_state("hidden"), tr("Hidden by the profile"), "hidden", tr(HIDDEN)),
        *_listed(case.in_state("out_of_scope"), tr("Left out of a short review"), "left-out", tr(SHORT)),
        *_answers_without_count(case),
    )


def _not_applicable(case: Case) -> Iterator[Block]:
    found = case.in_state("not_applicable")
    yield Heading(3, tr("Not applicable"), "not-applicable")
    if not found:
        yield Paragraph(words(tr("Nothing was set aside as not applicable.")))
    for consideration in found:
        yield _with_answer(case, consideration)


def _with_answer(case: Case, consideration: Consideration) -> Block:
    said = tr("{id}, gate set aside") if consideration.id in case.gate_of else "{id}"
    beside = Run(f" {said.format(id=consideration.id)}", quiet=True)
    head = (Run(consideration.name, strong=True), beside)
    blocks: list[Block] = [Paragraph(head, anchor=consideration.id)]
    blocks += [Paragraph(words(consideration.question))] if consideration.question else []
    return Together((*blocks, Facts(tuple(answer_facts(case, consideration)))))


def _listed(found: Iterable[Consideration], head: str, anchor: str, rule: str) -> tuple[Block, ...]:
    entries = tuple(_entry(consideration, anchor) for consideration in found)
    if not entries:
        return ()
    return (Heading(3, head, anchor), Paragraph(words(rule), keep=True), Entries(entries, tone="small"))


def _entry(consideration: Consideration, why: str) -> Entry:
    head = (Run(consideration.name, strong=True), Run(f" {consideration.id}", quiet=True))
    if why != "hidden":
        return Entry(head, anchor="")
    return Entry(head, ((Run(_when(consideration)),),))


def _when(consideration: Consideration) -> str:
    """The condition in plain words, and the rule itself."""
    condition, rule = consideration.condition, ""
    if condition.strip() != ALWAYS:
        rule = tr("Rule: {condition}").format(condition=condition)
    applies = consideration.applies.strip().rstrip(".")
    if not applies:
        return rule
    asked = tr("Asked {when}.", "if …").format(when=f"{applies[:1].lower()}{applies[1:]}")
    return f"{asked} {rule}"


def _answers_without_count(case: Case) -> Iterator[Block]:
    found = [c for c in case.in_state("hidden", "out_of_scope") if not case.answer(c.id).is_empty]
    if not found:
        return
    yield Heading(3, tr("Answers that do not count"), "without-count")
    count = tr("{count} answer[|s].", "", len(found)).format(count=say.spelt(len(found)))
    yield Paragraph(words(f"{say.capitalised(count)} {tr(NO_COUNT)}"), keep=True)
    for consideration in found:
        yield from _uncounted(case, consideration)


def _uncounted(case: Case, consideration: Consideration) -> Iterator[Block]:
    answer = case.answer(consideration.id)
    value = str(answer.value)
    given = tr(GIVEN[value]) if value in GIVEN else level_word(value)
    said = tr("{id}, answered: {given}").format(id=consideration.id, given=given)
    head = (Run(consideration.name, strong=True), Run(f" {said}", quiet=True))
    yield Paragraph(head, anchor=consideration.id, keep=True)
    if consideration.question:
        yield Paragraph(words(consideration.question), keep=True)
    yield Facts(tuple(answer_facts(case, consideration)))
