"""What reading an event of a board's work needs: its two parts, and somebody else's answers in theirs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from dtadesign.plain import from_plain
from dtadesign.review.answer_parts import hidden_texts, open_entries, plain_answer
from dtadesign.review.edit import Edit

if TYPE_CHECKING:
    from dtadesign.review.board import Claims, OtherPanel
    from dtadesign.review.chain import Event
    from dtadesign.review.values import Answer

Kind = TypeVar("Kind", bound=Edit)


def parts(event: Event) -> tuple[dict[str, Any], dict[str, Any]]:
    """The open part and the texts of an event, each without what only the chain needs."""
    payload, texts = dict(event.payload), dict(event.private or {})
    payload.pop("private_sha256", None)
    texts.pop("salt", None)
    return payload, texts


def read_with(kind: type[Kind], event: Event, text: str) -> Kind:
    """The edit of an event whose only private part is one text."""
    payload, texts = parts(event)
    return from_plain(kind, payload | {text: texts.get(text, ""), "removed": event.is_stripped})


def open_answers(given: Claims | OtherPanel | None) -> dict[str, Any] | None:
    """Somebody else's answers without a word of theirs."""
    if given is None:
        return None
    answers = {
        id_: {"answer": answer.value, "evidence": open_entries(answer.evidence)}
        for id_, answer in given.answers.items()
    }
    others = {key: value for key, value in vars(given).items() if key != "answers"}
    return others | {"answers": answers}


def hidden_answers(given: Claims | OtherPanel | None) -> dict[str, Any]:
    """Their words, by consideration."""
    answers: Mapping[str, Answer] = given.answers if given else {}
    texts = {id_: hidden_texts(answer.note, answer.evidence) for id_, answer in answers.items()}
    return {id_: text for id_, text in texts.items() if text}


def whole_answers(
    kept: Mapping[str, Any] | None, texts: Mapping[str, Any] | None, *, removed: bool
) -> dict[str, Any] | None:
    """Claims or another panel as plain data from both parts; raises `ValueError` where they do not fit."""
    if kept is None:
        return None
    texts = texts or {}
    answers = {
        id_: plain_answer(each["answer"], each["evidence"], texts.get(id_), removed=removed)
        for id_, each in kept["answers"].items()
    }
    return {**kept, "answers": answers}
