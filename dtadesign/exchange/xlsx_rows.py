"""What stands in the tables of a spreadsheet that is read back: neutral rows, no library yet.

A long text goes on in the next row, which begins with the same id; so does a second evidence entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from typing import TYPE_CHECKING, Literal

from dtadesign.exchange.acting import planned_of, what_of
from dtadesign.exchange.xlsx_text import cut, pieces
from dtadesign.review.action import ACTION_STATES, EFFORTS
from dtadesign.review.answering import REMOVED, note_of
from dtadesign.review.values import EVIDENCE_KINDS, VALUES
from dtadesign.scoring.scorecard import score
from dtadesign.scoring.words import GATE_WORDS

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist, Consideration
    from dtadesign.review.record import Record
    from dtadesign.review.values import Answer, Evidence
    from dtadesign.scoring.plan import Planned

Cell = str | int | float | date | None
GOES_ON = "continued"
"""The kind of a row that goes on with the evidence entry above it."""
FIRST_DAY = date(1900, 3, 1)
"""Spreadsheets count days from here without a fault; an earlier one is kept as text."""


@dataclass(frozen=True)
class Column:
    """One column: how wide, what may be typed there, and what is said to who types."""

    title: str
    width: int
    form: Literal["text", "level", "date", "number"] = "text"
    choices: tuple[str, ...] = ()
    prompt: str = ""


@dataclass(frozen=True)
class Table:
    """One sheet's table; ``spare`` empty rows stand at its end, ready to be filled in."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    spare: int = 0


ANSWERS = (
    Column("Id", 10),
    Column("Domain", 16),
    Column("Question", 36),
    Column("Levels", 50),
    Column("In scope", 9),
    Column("Answer", 10, "level", tuple(VALUES), "A level 0 to 3, unknown, or na with its reason as note."),
    Column("Note", 40, prompt="Whatever is to be said. For na: the reason."),
    Column("Kind", 15, choices=(*EVIDENCE_KINDS, GOES_ON), prompt="What kind of evidence this is."),
    Column("Evidence", 36, prompt="What is shown. No shown evidence, no level above 1."),
    Column("Where", 22, prompt="Where it is: a path, an address, a person."),
    Column("Date", 12, "date", prompt="As 2026-11-23."),
    Column("Expires", 12, "date", prompt="As 2026-11-23."),
    Column("SHA-256", 18, prompt="Of the file that is meant, 64 digits."),
)
ACTIONS = (
    Column("Id", 9, prompt="Leave it empty in a new row: it gets the next number."),
    Column("Considerations", 18, prompt="Ids of considerations with spaces between them."),
    Column("What", 60),
    Column("Owner", 24),
    Column("Due", 12, "date", prompt="As 2026-11-23."),
    Column("Effort", 10, choices=EFFORTS),
    Column("State", 10, choices=ACTION_STATES),
    Column("Gate", 12),
    Column("Gain", 8, "number"),
)
BESIDE = frozenset({"domain", "question", "levels", "in scope", "gate", "gain"})
"""Columns that help whoever fills it in; they are not read back."""


def answers_table(record: Record) -> Table:
    """Every consideration in scope, and after them those that were answered without being in it."""
    return Table("Answers", ANSWERS, tuple(_answer_rows(record)))


def _answer_rows(record: Record) -> Iterator[tuple[Cell, ...]]:
    checklist, review = record.checklist, record.review
    card = score(checklist, review)
    inside = {item.id: item.is_in_scope for item in card.considerations}
    for in_scope in (True, False):
        for item in checklist.considerations:
            given = item.id in review.answers and not review.answers[item.id].is_empty
            if inside[item.id] == in_scope and (in_scope or given):
                yield from _rows_of(checklist, item, review.answer(item.id), "yes" if in_scope else "no")


def _rows_of(
    checklist: Checklist, item: Consideration, answer: Answer, in_scope: str
) -> Iterator[tuple[Cell, ...]]:
    entries = [row for entry in answer.evidence for row in _evidence_rows(entry)]
    rows = zip_longest(pieces(note_of(answer)), entries) if entries or note_of(answer) else [(None, None)]
    for at, (note, entry) in enumerate(rows):
        about: tuple[Cell, ...] = (None,) * 5
        if not at:
            about = (*_about(checklist, item), in_scope, answer.value)
        yield (item.id, *about, note, *(entry or (None,) * 6))


def _about(checklist: Checklist, item: Consideration) -> tuple[Cell, ...]:
    question = item.question or item.name
    gate = f"{question}\nGate" if item.gate else question
    levels = [f"{level}  {text}" for level, text in enumerate(item.levels)]
    proof = [f"Evidence to show: {item.proof}"] if item.proof else []
    return cut(checklist.domain_of[item.id].label), cut(gate), cut("\n".join([*levels, *proof]))


def _evidence_rows(entry: Evidence) -> Iterator[tuple[Cell, ...]]:
    """An entry of which nothing is left but that it was there says so: it still counts."""
    text = entry.description or ("" if entry.where or entry.digest else REMOVED)
    for at, (shown, where) in enumerate(zip_longest(pieces(text), pieces(entry.where))):
        if at:
            yield (GOES_ON, shown, where, None, None, None)
        else:
            days = (day_of(entry.date), day_of(entry.expires))
            yield (entry.kind, shown, where, *days, entry.digest or None)
    if not text and not entry.where:
        yield (entry.kind, None, None, day_of(entry.date), day_of(entry.expires), entry.digest)


def day_of(iso: str | None) -> Cell:
    """A day as spreadsheets count them, or as text where they cannot."""
    if iso is None:
        return None
    day = date.fromisoformat(iso)
    return day if day >= FIRST_DAY else iso


def actions_table(record: Record) -> Table:
    """The actions in the board's order, with what they hang on and bring; rows for new ones."""
    rows = [row for one in planned_of(record) for row in _action_rows(one)]
    return Table("Actions", ACTIONS, tuple(rows), spare=20)


def _action_rows(one: Planned) -> Iterator[tuple[Cell, ...]]:
    action = one.action
    texts = zip_longest(
        pieces(" ".join(action.considerations)), pieces(what_of(action)), pieces(action.owner)
    )
    first, *others = list(texts) or [(None, None, None)]
    gain = round(one.gain.points, 1)
    gate = GATE_WORDS[one.gate] if one.gate else None
    yield (one.id, *first, day_of(action.due), action.effort, action.state, gate, gain)
    for more in others:
        yield (one.id, *more, None, None, None, None, None)


PROFILE = (Column("Id", 34), Column("Value", 60), Column("Meaning", 60))


@dataclass(frozen=True)
class Line:
    """One line of the profile; ``choices`` are all that may stand there, where that is settled."""

    id: str
    value: str
    meaning: str
    choices: tuple[str, ...] = ()


def profile_lines(record: Record) -> Iterator[Line]:
    """The profile line by line; a long text takes several of one id."""
    checklist, profile = record.checklist, record.review.profile
    texts = (
        ("name", profile.name, "What the intervention is called"),
        ("version", profile.version, "Which version of it"),
        ("organisation", profile.organisation, "Who makes or offers it"),
        ("summary", profile.summary, "What it is, in a few sentences"),
    )
    for name, text, meaning in texts:
        for part in pieces(text) or [""]:
            yield Line(name, part, meaning)
    stages = tuple(stage.id for stage in checklist.stages)
    yield Line("stage", profile.stage, "How far it is", stages)
    yield Line(
        "scope", profile.scope, "A full review, or a short one: core and gates only", ("full", "short")
    )
    for diagnosis in checklist.diagnoses:
        yield _yes_or_no(f"diagnosis.{diagnosis.id}", diagnosis.name, diagnosis.id in profile.diagnoses)
    for feature in checklist.features:
        asked = "\n".join(part for part in (feature.question, feature.explanation) if part)
        yield _yes_or_no(f"feature.{feature.id}", asked, feature.id in profile.features)


def _yes_or_no(name: str, meaning: str, is_so: object) -> Line:
    return Line(name, "yes" if is_so else "no", cut(meaning), ("yes", "no"))


def wide(rows: Iterable[Sequence[Cell]], width: int) -> list[tuple[Cell, ...]]:
    """The rows, each of ``width`` cells."""
    return [(*row, *(None,) * (width - len(row))) for row in rows]
