"""The same said of several answers: never a level, which is given one by one. Pure.

Each function returns the answers that would follow, by consideration; nothing that was written is lost.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

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


def _joined(first: str, then: str) -> str:
    return "\n\n".join(filter(None, (first, then)))


def _other(note: str, reason: str) -> str:
    """The note, unless it is that reason already."""
    return "" if note.strip() == reason.strip() else note
