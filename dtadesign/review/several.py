"""The same said of several answers: never a level, which is given one by one. Pure.

Each function returns the answers that would follow, by consideration; nothing that was written is lost.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dtadesign.review.edits import AnswerEdit
from dtadesign.review.undo import undo_edit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dtadesign.review.record import Record
    from dtadesign.review.values import Answer, Evidence, Review

Answers = dict[str, "Answer"]


def not_known(review: Review, ids: Iterable[str]) -> Answers:
    """Not known yet; notes and evidence stay."""
    return {id_: replace(review.answer(id_), value="unknown") for id_ in ids}


def set_aside(review: Review, ids: Iterable[str], reason: str) -> Answers:
    """Not applicable, all for one reason; a note that was there follows it."""
    answers = {id_: review.answer(id_) for id_ in ids}
    return {
        id_: replace(answer, value="na", note=_joined(reason, _other(answer.note, reason)))
        for id_, answer in answers.items()
    }


def cleared(review: Review, ids: Iterable[str]) -> Answers:
    """Not answered; notes and evidence stay."""
    return {id_: replace(review.answer(id_), value=None) for id_ in ids}


def with_evidence(review: Review, ids: Iterable[str], entry: Evidence) -> Answers:
    """One entry more, where it is not there yet."""
    answers = {id_: review.answer(id_) for id_ in ids}
    return {
        id_: replace(answer, evidence=(*answer.evidence, entry))
        for id_, answer in answers.items()
        if entry not in answer.evidence
    }


def with_note(review: Review, ids: Iterable[str], sentence: str) -> Answers:
    """A sentence at the end of each note, where it is not there yet."""
    answers = {id_: review.answer(id_) for id_ in ids}
    return {
        id_: replace(answer, note=_joined(answer.note, sentence))
        for id_, answer in answers.items()
        if sentence not in answer.note
    }


def answered(record: Record, answers: Mapping[str, Answer], by: str, at: str) -> Record:
    """The record that continues with these answers, each one event; what is so already is none."""
    for consideration, answer in answers.items():
        if answer != record.review.answer(consideration):
            record = record.with_event(record.next_event(AnswerEdit(id=consideration, answer=answer), by, at))
    return record


def undone(record: Record, count: int, by: str, at: str) -> Record:
    """The record that takes back its last edits, as many as are asked for and can be, each by one event."""
    for _ in range(count):
        edit = undo_edit(record, by)
        if edit is None:
            break
        record = record.with_event(record.next_event(edit, by, at))
    return record


def _joined(first: str, then: str) -> str:
    return "\n\n".join(filter(None, (first, then)))


def _other(note: str, reason: str) -> str:
    """The note, unless it is that reason already."""
    return "" if note.strip() == reason.strip() else note
