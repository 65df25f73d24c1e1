"""Every consideration in checklist order: what is asked, what was answered, what was shown, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.marks import level_mark
from dtadesign.report.blocks import (
    Chapter,
    ConsiderationHead,
    Fact,
    Facts,
    Heading,
    LevelRow,
    LevelTable,
    Paragraph,
    Rule,
    Run,
    Together,
    Words,
)
from dtadesign.report.content_actions import action_facts
from dtadesign.report.content_evidence import shown_evidence
from dtadesign.report.content_glance import glance, standing_mark
from dtadesign.report.content_rules import rules_on
from dtadesign.report.content_words import (
    cited,
    date_words,
    is_past,
    joined,
    population,
    quiet,
    state_words,
    words,
)
from dtadesign.scoring import sentences as say
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.checklist.model import Consideration, Domain
    from dtadesign.report.blocks import Block
    from dtadesign.report.content_case import Case

NOBODY = ("unknown", "none")
NOT_CHECKED = mark("Population of the sources not yet checked.")


def considerations(case: Case) -> tuple[Block, ...]:
    """The chapter, domain by domain; a domain with nothing in scope says so."""
    chapter = Chapter(tr("Every consideration"), "considerations", tr("Considerations"))
    blocks: list[Block] = [chapter, *glance(case)]
    scores = {score.id: score for score in case.card.domains}
    for domain in case.checklist.domains:
        head = _head(domain, say.domain_sentence(domain.label, scores[domain.id]))
        inside = [c for c in domain.considerations if case.items[c.id].is_in_scope]
        if not inside:
            blocks.append(Together(head))
        for place, consideration in enumerate(inside):
            blocks += [Rule()] if place else []
            blocks += of(case, consideration, () if place else (*head, Rule(strong=False)))
    return tuple(blocks)


def _head(domain: Domain, sentence: str) -> tuple[Block, ...]:
    purpose = (Paragraph(quiet(domain.purpose), "small"),) if domain.purpose else ()
    return (
        Heading(2, domain.name or domain.label, f"domain-{domain.id}"),
        *purpose,
        Paragraph(words(f"{sentence}."), "small"),
    )


def of(case: Case, consideration: Consideration, before: tuple[Block, ...] = ()) -> tuple[Block, ...]:
    """One consideration: head, question and levels never parted, then what belongs to it."""
    state, detail = state_words(case, consideration.id)
    head = ConsiderationHead(
        anchor=consideration.id,
        above=above(case, consideration),
        title=consideration.name,
        question=consideration.question,
        mark=standing_mark(case, consideration.id),
        state=state,
        detail=detail,
    )
    return (
        Together((*before, head, _levels(case, consideration))),
        Facts(tuple(answer_facts(case, consideration))),
        Facts(tuple(_background(case, consideration)), "small"),
    )


def above(case: Case, consideration: Consideration) -> str:
    """Id, domain, and whether it is a gate or core, in a line."""
    parts = [consideration.id, case.checklist.domain_of[consideration.id].label]
    parts += [tr("gate", "a consideration")] if consideration.gate else []
    parts += [tr("core", "a consideration")] if consideration.core else []
    return " · ".join(parts)


def _levels(case: Case, consideration: Consideration) -> LevelTable:
    item, gap = case.items[consideration.id], case.gap_of.get(consideration.id)
    rows = []
    for level, text in enumerate(consideration.levels):
        tags = []
        if level == item.shown:
            tags.append(tr("answer", "a level") if item.claimed == item.shown else tr("counts", "a level"))
        elif level == item.claimed:
            tags.append(tr("claimed", "a level"))
        if gap is not None and gap.asked == level and not gap.asks_proof:
            tags.append(tr("asked next", "a level"))
        mark = level_mark(level)
        rows.append(LevelRow(level, mark, text, tuple(tags), level == item.shown))
    return LevelTable(tuple(rows))


def _background(case: Case, consideration: Consideration) -> Iterator[Fact]:
    gap = case.gap_of.get(consideration.id)
    if consideration.proof and (gap is not None or not case.items[consideration.id].is_answered):
        yield Fact(tr("To show it"), (words(consideration.proof),))
    if consideration.gate and consideration.gate_reason:
        yield Fact(tr("Why a gate"), (words(consideration.gate_reason),))
    notes = tuple(_cautions(case, consideration))
    if notes:
        yield Fact(tr("For those in scope"), notes)
    why = tuple(_why(case, consideration))
    if why:
        yield Fact(tr("Why it matters"), why)


def answer_facts(case: Case, consideration: Consideration) -> Iterator[Fact]:
    """By which rule of the house, what was answered, shown and written; nothing in the review is left out."""
    answer, item = case.answer(consideration.id), case.items[consideration.id]
    yield from rules_on(case, consideration.id)
    if item.state == "unknown":
        said = tr("Not known yet. It counts as 0 for now and is a question to somebody.")
        yield Fact(tr("Answer"), (words(said),))
    if answer.evidence:
        entries = (shown_evidence(case, entry) for entry in answer.evidence)
        yield Fact(tr("Evidence"), tuple(part for entry in entries for part in entry))
    elif item.is_answered:
        said = tr("None shown.")
        if (item.claimed or 0) >= 2:
            said = tr("None shown. Without evidence no level above 1 counts.")
        yield Fact(tr("Evidence"), (words(said),))
    past = sum(is_past(entry, case.day) for entry in answer.evidence)
    if past:
        said = tr(
            "{count} [entry is|entries are] past the date, judged on {day}. It counts until it is replaced.",
            "", past,
        ).format(count=say.spelt(past), day=date_words(case.day))  # fmt: skip
        yield Fact(tr("Expiry"), (words(say.capitalised(said)),))
    if answer.note:
        yield Fact(
            tr("Reason") if answer.value == "na" or case.review.members else tr("Note"), (words(answer.note),)
        )
    if case.review.members:
        from dtadesign.report.content_board import board_facts

        yield from board_facts(case, consideration.id)
    yield from action_facts(case, consideration.id)
    if answer.removed:
        yield Fact(tr("Removed"), (words(removed_sentence(case, consideration.id)),))


def removed_sentence(case: Case, consideration: str) -> str:
    """That texts were here, and who destroyed them when and why."""
    purge = case.purge_of(consideration)
    if purge is None:
        return tr("Texts stood here and are gone; the record does not say who removed them.")
    said = tr("Texts stood here and were destroyed on {day} by {name}.")
    said = said.format(day=date_words(purge.at), name=purge.by)
    return joined((said, tr("Reason given: {reason}").format(reason=purge.why) if purge.why else ""))


def _cautions(case: Case, consideration: Consideration) -> Iterator[Words]:
    if consideration.caution:
        yield words(consideration.caution)
    for diagnosis in case.checklist.diagnoses:
        note = consideration.diagnosis_notes.get(diagnosis.id, "")
        if note and diagnosis.id in case.profile.diagnoses:
            name = diagnosis.short_name or diagnosis.name
            yield (Run(f"{name}: ", strong=True), Run(note))


def _why(case: Case, consideration: Consideration) -> Iterator[Words]:
    sources = cited(case, consideration.references)
    said = joined((f"{consideration.grade}." if consideration.grade else "", _studied(case, consideration)))
    why = consideration.why.rstrip()
    runs = (Run(why), Run(" "), *sources) if why and (sources or said) else (Run(why), *sources)
    runs = (*runs, Run(f" {said}" if sources and said else said, quiet=True))
    if why or sources or said:
        yield tuple(run for run in runs if run.text)


def _studied(case: Case, consideration: Consideration) -> str:
    """Who was studied in the sources, in words."""
    if consideration.smi_population_checked is False:
        return tr(NOT_CHECKED)
    references = (case.checklist.reference.get(key) for key in consideration.references)
    found = dict.fromkeys(who for reference in references if reference for who in reference.population)
    people = [population(who) for who in found if who not in NOBODY]
    if people:
        said = tr("Studied: {people}.")
        if "unknown" in found:
            said = tr("Studied: {people}; in some sources not yet checked.")
        return said.format(people="; ".join(people))
    if "unknown" in found:
        return tr(NOT_CHECKED)
    return tr("No people were studied: frameworks, guidance or law.") if found else ""
