"""The blank form of a review: every question that its profile puts in scope, and none of the answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dtadesign.languages import speaking_in
from dtadesign.report import form_names as names
from dtadesign.report.blocks import (
    Document,
    Entries,
    Entry,
    Heading,
    OnePage,
    Pair,
    Paragraph,
    Rule,
    Run,
    Table,
    Together,
)
from dtadesign.report.blocks_form import Choice, Field, Fields, Form, Option, Question
from dtadesign.report.content_summary import clipped, title
from dtadesign.report.content_words import KIND_WORDS, checklist_words, date_words, words
from dtadesign.report.language import case_in
from dtadesign.scoring.sentences import capitalised, listed, spelt
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.checklist.model import Consideration, Domain
    from dtadesign.report.blocks import Block
    from dtadesign.report.content_case import Case
    from dtadesign.report.language import Told
    from dtadesign.review.record import Record

WAYS = (
    (mark("On screen"),
     mark("Fill it in with any PDF reader that saves forms, and give the saved file back.")),
    (mark("On paper"),
     mark("Tick one circle for each question, write on the tinted strips, and give it back.")),
    (mark("Not known"), mark("Tick “not known yet” rather than guess; it becomes a question to somebody.")),
    (mark("Does not apply"),
     mark("Tick it and say why in the note. One sentence is enough; the report prints it.")),
    (mark("Gate"), mark("A question marked so is judged by itself; no average makes up for it.")),
    (mark("Evidence"),
     mark("A level above 1 counts as 1 until something is shown. Say what shows it and where it is.")),
)  # fmt: skip
_SHARES = {"kind": 0.19, "description": 0.4, "where": 0.25, "date": 0.16}
_FURTHER_SHARES = {"kind": 0.165, "description": 0.345, "where": 0.2, "date": 0.165}
_LABELS = {
    "kind": mark("Evidence: kind"),
    "description": mark("What shows it"),
    "where": mark("Where it is"),
    "date": mark("Date as 2026-11-23"),
}
_SAYS = {
    "kind": mark("kind"),
    "description": mark("what shows it"),
    "where": mark("where it is"),
    "date": mark("date, as 2026-11-23"),
}


@dataclass(frozen=True)
class Occasion:
    """What a form is for, where it is not for a whole review.

    It asks these considerations alone, and for levels without evidence; ``said`` stands beneath its title
    in place of stage and scope, and ``packet`` is kept in it unseen.
    """

    considerations: frozenset[str]
    said: str
    packet: str


def form(
    record: Record, *, plain: bool = False, language: str = "", occasion: Occasion | None = None
) -> Document:
    """The form for a record's profile; ``plain`` asks in plain words wherever the checklist has them."""
    case, told = case_in(record, language)
    if occasion:
        case = replace(case, only=occasion.considerations)
    with speaking_in(told.own):
        return _Form(case, told, occasion, plain=plain).document()


class _Form:
    def __init__(self, case: Case, told: Told, occasion: Occasion | None, *, plain: bool) -> None:
        self._case = case
        self._told = told
        self._occasion = occasion
        self._plain = plain
        self._domains = case.questions()
        self._count = sum(len(inside) for _, inside in self._domains)

    def document(self) -> Document:
        """All of it; what was answered, and when, leaves no trace in it."""
        case, checklist = self._case, self._case.checklist
        digest, name = case.record.header.checklist_digest, title(self._case)
        at = case.review.profiles[-1].at if case.review.profiles else case.record.header.created
        return Document(
            title=tr("{name}: form for a design review").format(name=name),
            subject=tr("Blank form of {checklist}").format(checklist=checklist.title),
            author="",
            language=self._told.own,
            running=tr("{name}, form for a design review").format(name=name),
            dated=date_words(at),
            at=at,
            checklist=tr("Checklist: {checklist}").format(checklist=checklist_words(case)),
            fingerprint=digest,
            blocks=tuple(self._blocks()),
            form=Form(
                names.KIND,
                checklist.id,
                checklist.version,
                digest,
                self._occasion.packet if self._occasion else "",
            ),
        )

    def _blocks(self) -> Iterator[Block]:
        yield OnePage(tuple(self._first_page()))
        for domain, asked in self._domains:
            yield from self._domain(domain, asked)
        if not self._occasion:
            yield from self._further()

    def _first_page(self) -> Iterator[Block]:
        case = self._case
        yield Heading(1, title(case), "form")
        summary = clipped(case.profile.summary)
        if summary:
            yield Paragraph(words(summary), "lead")
        yield Paragraph(words(self._scope()), "small")
        yield Fields(
            ((
                Field(names.BY, tr("Name"), tr("Your name"), 0.44),
                Field(names.ROLE, tr("Role"), tr("Your role"), 0.36),
                Field(names.DAY, tr("Date"), tr("Date on which you filled this in"), 0.2),
            ),),
            tr("Filled in by"),
        )  # fmt: skip
        yield Pair(tuple(self._how()), tuple(self._meanings()), 0.56)
        yield Heading(3, tr("The questions"))
        yield self._contents()
        if self._case.told:
            yield Paragraph(words(self._case.told), "small")

    def _scope(self) -> str:
        """How much is asked, and of what."""
        if self._occasion:
            return self._occasion.said
        profile, checklist = self._case.profile, self._case.checklist
        stages = {item.id: item.name for item in checklist.stages}
        diagnoses = {item.id: item.name for item in checklist.diagnoses}
        named = listed([diagnoses.get(key, key) for key in profile.diagnoses])
        kind = tr("Short form: core and gates") if profile.scope == "short" else tr("Full form")
        asked = tr("{count} question[|s]", "", self._count).format(count=spelt(self._count))
        return " · ".join((
            tr("Form for a design review"), stages.get(profile.stage, profile.stage),
            named or tr("No diagnosis in scope"), kind, capitalised(asked),
        ))  # fmt: skip

    def _how(self) -> Iterator[Block]:
        yield Heading(3, tr("How to fill it in"))
        ways = (
            Entry((Run(f"{tr(label)}. ", strong=True), Run(tr(text))))
            for label, text in (WAYS[:-1] if self._occasion else WAYS)
        )
        yield Entries(tuple(ways), ruled=True, tone="small")

    def _meanings(self) -> Iterator[Block]:
        meanings = self._case.checklist.level_meanings
        if meanings:
            yield Heading(3, tr("What the levels mean"))
            levels = (Entry(words(text), number=level) for level, text in enumerate(meanings))
            yield Entries(tuple(levels), ruled=True, tone="small")
        if not self._occasion:
            yield Heading(3, tr("Kinds of evidence"))
            yield Paragraph(words(f"{capitalised('; '.join(map(tr, KIND_WORDS.values())))}."), "small")

    def _contents(self) -> Block:
        rows = []
        for domain, asked in self._domains:
            gates = sum(item.gate for item in asked)
            anchor = f"domain-{domain.id}"
            rows.append((
                (Run(domain.name or domain.label, link=f"#{anchor}"),),
                words(str(len(asked))), words(str(gates or "–")), (Run("", page_of=anchor),),
            ))  # fmt: skip
        heads = (tr("Domain"), tr("Questions"), tr("Gates"), tr("Page"))
        return Table(heads, tuple(rows), (0.61, 0.13, 0.13, 0.13), (1, 2, 3))

    def _domain(self, domain: Domain, asked: tuple[Consideration, ...]) -> Iterator[Block]:
        head: list[Block] = [Heading(2, domain.name or domain.label, f"domain-{domain.id}")]
        if domain.purpose:
            head.append(Paragraph(words(domain.purpose), "small"))
        for place, item in enumerate(asked):
            question = self._question(item)
            yield Rule()
            yield question if place else Together((*head, question))

    def _question(self, item: Consideration) -> Block:
        text = (self._plain and item.plain_question) or item.question
        levels = (self._plain and item.plain_levels) or item.levels
        options = tuple(
            Option(
                str(level),
                str(level),
                said,
                tr("{id}, level {level}: {words}").format(id=item.id, level=level, words=said),
            )
            for level, said in enumerate(levels)
        )
        others = ((tr("Not known yet"), tr("not known yet")), (
            tr("Does not apply; the note says why"), tr("does not apply; the note says why")
        ))  # fmt: skip
        aside = tuple(
            Option(value, "", shown, f"{item.id}, {read}")
            for value, (shown, read) in zip(("unknown", "na"), others, strict=True)
        )
        choice = Choice(
            names.of_question(item.id, names.VALUE), f"{item.id} {item.name}. {text}", options, aside
        )
        said = tr("{id}, note").format(id=item.id)
        name = names.of_question(item.id, names.NOTE)
        note = Field(name, tr("Note, or why it does not apply"), said, 1.0, 2)
        return Question(
            anchor=item.id,
            id=item.id,
            marks=(tr("gate", "a consideration"),) * item.gate + (tr("core", "a consideration"),) * item.core,
            title=item.name,
            text=text,
            choice=choice,
            fields=(
                *(() if self._occasion else (Fields(tuple(_entries(item.id))),)),
                Fields(((note,),)),
            ),
        )

    def _further(self) -> Iterator[Block]:
        yield Rule()
        said = tr(
            "For a question that has more to show than there is room beside it; its id is such as {id}."
        )
        first = next((item.id for _, asked in self._domains for item in asked), "")
        rows = tuple(_further_entry(number) for number in range(1, names.FURTHER + 1))
        yield Together((
            Heading(2, tr("Further evidence"), "further"),
            Paragraph(words(said.format(id=first)), "small"),
            Fields(rows),
        ))  # fmt: skip


def _entries(consideration: str) -> Iterator[tuple[Field, ...]]:
    for number in range(1, names.ENTRIES + 1):
        yield tuple(
            Field(
                names.of_entry(consideration, number, part),
                tr(_LABELS[part]) if number == 1 else "",
                tr("{id}, evidence {number}, {part}").format(
                    id=consideration, number=number, part=tr(_SAYS[part])
                ),
                _SHARES[part],
                words=_kinds() if part == "kind" else (),
            )
            for part in names.EVIDENCE
        )


def _kinds() -> tuple[tuple[str, str], ...]:
    return (names.NO_KIND, *((kind, tr(word)) for kind, word in KIND_WORDS.items()))


def _further_entry(number: int) -> tuple[Field, ...]:
    which = Field(
        names.of_further(number, names.WHICH), tr("Question") if number == 1 else "",
        tr("Further evidence {number}, id of the question").format(number=number), 0.125,
    )  # fmt: skip
    return which, *(
        Field(
            names.of_further(number, part),
            tr(_LABELS[part]) if number == 1 else "",
            tr("Further evidence {number}, {part}").format(number=number, part=tr(_SAYS[part])),
            _FURTHER_SHARES[part],
            words=_kinds() if part == "kind" else (),
        )
        for part in names.EVIDENCE
    )
