"""The blank form of a review: every question that its profile puts in scope, and none of the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from dtadesign.report.content_case import Case
from dtadesign.report.content_summary import clipped, title
from dtadesign.report.content_words import KIND_WORDS, date_words, listed, words
from dtadesign.scoring.sentences import capitalised, counted
from dtadesign.wording import speaking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.checklist.model import Consideration, Domain
    from dtadesign.report.blocks import Block
    from dtadesign.review.record import Record

NOT_KNOWN = "Not known yet"
NOT_APPLICABLE = "Does not apply"
REASON = "Note, or why it does not apply"
WAYS = (
    ("On screen", "Fill it in with any PDF reader that saves forms, and give the saved file back."),
    ("On paper", "Tick one circle for each question, write on the tinted strips, and give it back."),
    ("Not known", "Tick “not known yet” rather than guess; it becomes a question to somebody."),
    ("Does not apply", "Tick it and say why in the note. One sentence is enough; the report prints it."),
    ("Gate", "A question marked so is judged by itself; no average makes up for it."),
    ("Evidence", "A level above 1 counts as 1 until something is shown. Say what shows it and where it is."),
)
_SHARES = {"kind": 0.19, "description": 0.4, "where": 0.25, "date": 0.16}
_FURTHER_SHARES = {"kind": 0.165, "description": 0.345, "where": 0.2, "date": 0.165}
_LABELS = {
    "kind": "Evidence: kind",
    "description": "What shows it",
    "where": "Where it is",
    "date": "Date as 2026-11-23",
}
_SAYS = {
    "kind": "kind",
    "description": "what shows it",
    "where": "where it is",
    "date": "date, as 2026-11-23",
}


def form(record: Record, *, plain: bool = False) -> Document:
    """The form for a record's profile; ``plain`` asks in plain words wherever the checklist has them."""
    with speaking(None):
        return _Form(Case(record), plain=plain).document()


class _Form:
    def __init__(self, case: Case, *, plain: bool) -> None:
        self._case = case
        self._plain = plain
        self._domains = case.questions()
        self._count = sum(len(inside) for _, inside in self._domains)

    def document(self) -> Document:
        """All of it; what was answered, and when, leaves no trace in it."""
        case, checklist = self._case, self._case.checklist
        digest, name = case.record.header.checklist_digest, title(self._case)
        at = case.review.profiles[-1].at if case.review.profiles else case.record.header.created
        short = checklist.short_title or checklist.title
        return Document(
            title=f"{name}: form for a design review",
            subject=f"Blank form of {checklist.title}",
            author="",
            language=checklist.language,
            running=f"{name}, form for a design review",
            dated=date_words(at),
            at=at,
            checklist=f"Checklist: {short}, {checklist.status} {checklist.version}",
            fingerprint=digest,
            blocks=tuple(self._blocks()),
            form=Form(names.KIND, checklist.id, checklist.version, digest),
        )

    def _blocks(self) -> Iterator[Block]:
        yield OnePage(tuple(self._first_page()))
        for domain, asked in self._domains:
            yield from self._domain(domain, asked)
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
                Field(names.BY, "Name", "Your name", 0.44),
                Field(names.ROLE, "Role", "Your role", 0.36),
                Field(names.DAY, "Date", "Date on which you filled this in", 0.2),
            ),),
            "Filled in by",
        )  # fmt: skip
        yield Pair(tuple(self._how()), tuple(self._meanings()), 0.56)
        yield Heading(3, "The questions")
        yield self._contents()

    def _scope(self) -> str:
        """How much is asked, and of what."""
        profile, checklist = self._case.profile, self._case.checklist
        stages = {item.id: item.name for item in checklist.stages}
        diagnoses = {item.id: item.name for item in checklist.diagnoses}
        named = listed([diagnoses.get(key, key) for key in profile.diagnoses])
        kind = "Short form: core and gates" if profile.scope == "short" else "Full form"
        asked = capitalised(counted(self._count, "question", "questions"))
        return " · ".join((
            "Form for a design review", stages.get(profile.stage, profile.stage),
            named or "No diagnosis in scope", kind, asked,
        ))  # fmt: skip

    def _how(self) -> Iterator[Block]:
        yield Heading(3, "How to fill it in")
        ways = (Entry((Run(f"{label}. ", strong=True), Run(text))) for label, text in WAYS)
        yield Entries(tuple(ways), ruled=True, tone="small")

    def _meanings(self) -> Iterator[Block]:
        meanings = self._case.checklist.level_meanings
        if meanings:
            yield Heading(3, "What the levels mean")
            levels = (Entry(words(text), number=level) for level, text in enumerate(meanings))
            yield Entries(tuple(levels), ruled=True, tone="small")
        yield Heading(3, "Kinds of evidence")
        yield Paragraph(words(f"{capitalised('; '.join(KIND_WORDS.values()))}."), "small")

    def _contents(self) -> Block:
        rows = []
        for domain, asked in self._domains:
            gates = sum(item.gate for item in asked)
            anchor = f"domain-{domain.id}"
            rows.append((
                (Run(domain.name or domain.label, link=f"#{anchor}"),),
                words(str(len(asked))), words(str(gates or "–")), (Run("", page_of=anchor),),
            ))  # fmt: skip
        return Table(
            ("Domain", "Questions", "Gates", "Page"), tuple(rows), (0.61, 0.13, 0.13, 0.13), (1, 2, 3)
        )

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
            Option(str(level), str(level), said, f"{item.id}, level {level}: {said}")
            for level, said in enumerate(levels)
        )
        aside = tuple(
            Option(value, "", said, f"{item.id}, {said.lower()}")
            for value, said in (("unknown", NOT_KNOWN), ("na", f"{NOT_APPLICABLE}; the note says why"))
        )
        choice = Choice(
            names.of_question(item.id, names.VALUE), f"{item.id} {item.name}. {text}", options, aside
        )
        note = Field(names.of_question(item.id, names.NOTE), REASON, f"{item.id}, note", 1.0, 2)
        return Question(
            anchor=item.id,
            id=item.id,
            marks=("gate",) * item.gate + ("core",) * item.core,
            title=item.name,
            text=text,
            choice=choice,
            fields=(Fields(tuple(_entries(item.id))), Fields(((note,),))),
        )

    def _further(self) -> Iterator[Block]:
        yield Rule()
        said = "For a question that has more to show than there is room beside it; its id is such as {}."
        first = next((item.id for _, asked in self._domains for item in asked), "")
        rows = tuple(_further_entry(number) for number in range(1, names.FURTHER + 1))
        yield Together((
            Heading(2, "Further evidence", "further"),
            Paragraph(words(said.format(first)), "small"),
            Fields(rows),
        ))  # fmt: skip


def _entries(consideration: str) -> Iterator[tuple[Field, ...]]:
    for number in range(1, names.ENTRIES + 1):
        yield tuple(
            Field(
                names.of_entry(consideration, number, part),
                _LABELS[part] if number == 1 else "",
                f"{consideration}, evidence {number}, {_SAYS[part]}",
                _SHARES[part],
                words=_kinds() if part == "kind" else (),
            )
            for part in names.EVIDENCE
        )


def _kinds() -> tuple[tuple[str, str], ...]:
    return (names.NO_KIND, *KIND_WORDS.items())


def _further_entry(number: int) -> tuple[Field, ...]:
    which = Field(
        names.of_further(number, names.WHICH), "Question" if number == 1 else "",
        f"Further evidence {number}, id of the question", 0.125,
    )  # fmt: skip
    return which, *(
        Field(
            names.of_further(number, part),
            _LABELS[part] if number == 1 else "",
            f"Further evidence {number}, {_SAYS[part]}",
            _FURTHER_SHARES[part],
            words=_kinds() if part == "kind" else (),
        )
        for part in names.EVIDENCE
    )
