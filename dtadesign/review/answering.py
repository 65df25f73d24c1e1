"""What makes an answer acceptable for a checklist, wherever it comes from: a file, a form, a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.errors import nearest
from dtadesign.review.values import EVIDENCE_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.values import Answer, EvidenceKind


REMOVED = "[text removed]"


def note_of(answer: Answer) -> str:
    """The note as it goes out: a reason that was destroyed leaves a word, so that it reads back."""
    return answer.note or (REMOVED if answer.value == "na" else "")


def evidence_kind(name: str) -> EvidenceKind:
    """The kind of evidence of that name; raises `ValueError` with a sentence."""
    for kind in EVIDENCE_KINDS:
        if kind == name:
            return kind
    close, kinds = nearest(name, EVIDENCE_KINDS), ", ".join(EVIDENCE_KINDS)
    raise ValueError(f'"{name[:80]}" is no kind of evidence{close}; the kinds are {kinds}')


def objections(checklist: Checklist, consideration: str, answer: Answer) -> Iterator[str]:
    """Why the answer cannot be taken; nothing where it can."""
    if consideration not in checklist.by_id:
        yield no_such(checklist, consideration)
    if answer.value == "na" and not answer.note.strip():
        yield "not applicable needs its reason in the note"


def no_such(checklist: Checklist, consideration: str) -> str:
    """That there is none of this name: what came in its place, or which is nearest."""
    for retired in checklist.retired:
        if retired.id == consideration:
            now = " and ".join(retired.successors) or "nothing"
            return f'"{retired.id}" is no longer asked ({retired.reason}) In its place: {now}'
    return f'there is no consideration "{consideration[:80]}"{nearest(consideration, checklist.by_id)}'
