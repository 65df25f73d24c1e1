"""Each kind of edit: what it writes into the record, and what it makes of a review.

What statistics need stands in the payload; texts that may have to be destroyed stand apart.
"""

from __future__ import annotations

from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, StrictInt

from dtadesign.review.chain import Event
from dtadesign.review.values import Answer, Evidence, Profile, Purge, Review, Scoping, SignOff, Text


class Edit(BaseModel):
    """The root. ``undoes`` and ``redoes`` name the event that this one takes back or puts back."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    kind: ClassVar[str]
    undoes: StrictInt | None = None
    redoes: StrictInt | None = None

    def payload(self) -> dict[str, Any]:
        """What is kept for good."""
        marks = {"undoes": self.undoes, "redoes": self.redoes}
        return {key: value for key, value in marks.items() if value is not None}

    def private(self) -> dict[str, Any] | None:
        """What may be destroyed, without its salt; None where there is none."""
        return None

    @classmethod
    def read(cls, event: Event) -> Self:
        """The edit that the event holds; raises `ValueError` where it does not fit."""
        return cls.model_validate(dict(event.payload))

    def apply(self, review: Review, event: Event) -> Review:
        """The review after this edit."""
        raise NotImplementedError


class ProfileEdit(Edit):
    """The profile was filled in or changed."""

    kind: ClassVar[str] = "profile"
    profile: Profile

    def payload(self) -> dict[str, Any]:
        """What is kept for good."""
        return super().payload() | {"profile": self.profile.model_dump(mode="json")}

    def apply(self, review: Review, event: Event) -> Review:
        """The review with this profile from here on."""
        scoping = Scoping(n=event.n, at=event.at, profile=self.profile)
        return review.model_copy(update={"profiles": (*review.profiles, scoping)})


class AnswerEdit(Edit):
    """One consideration was answered, or its answer, note or evidence changed."""

    kind: ClassVar[str] = "answer"
    id: str
    answer: Answer

    def payload(self) -> dict[str, Any]:
        """What is kept for good: the answer, and that its evidence entries exist."""
        entries = [
            {key: value for key, value in entry.model_dump().items() if key in _PUBLIC and value is not None}
            for entry in self.answer.evidence
        ]
        return super().payload() | {"id": self.id, "answer": self.answer.value, "evidence": entries}

    def private(self) -> dict[str, Any] | None:
        """The note or reason, and the texts of the evidence entries."""
        entries = [entry.model_dump(include=_PRIVATE) for entry in self.answer.evidence]
        if not self.answer.note and not any(any(entry.values()) for entry in entries):
            return None
        return {"note": self.answer.note, "evidence": entries}

    @classmethod
    def read(cls, event: Event) -> Self:
        """The answer with its texts, where the event still has them."""
        fields = dict(event.payload)
        fields.pop("private_sha256", None)
        texts = event.private or {}
        private_entries = texts.get("evidence") or [{}] * len(fields["evidence"])
        if len(private_entries) != len(fields["evidence"]):
            raise ValueError("the evidence entries and their texts differ in number")
        entries = tuple(
            Evidence(**public, **hidden)
            for public, hidden in zip(fields.pop("evidence"), private_entries, strict=True)
        )
        answer = Answer(
            value=fields.pop("answer"),
            note=texts.get("note", ""),
            evidence=entries,
            removed=event.is_stripped,
        )
        return cls(answer=answer, **fields)

    def apply(self, review: Review, event: Event) -> Review:  # noqa: ARG002  no need of the time
        """The review with this answer; an empty one is no answer."""
        answers = {**review.answers, self.id: self.answer}
        if self.answer.is_empty:
            del answers[self.id]
        return review.model_copy(update={"answers": answers})


class PurgeEdit(Edit):
    """Texts were destroyed: of which events, and why; who is the event's own ``by``."""

    kind: ClassVar[str] = "purge"
    events: tuple[int, ...]
    why: Text

    def payload(self) -> dict[str, Any]:
        """What is kept for good."""
        return super().payload() | {"events": list(self.events), "why": self.why}

    def apply(self, review: Review, event: Event) -> Review:
        """The review that knows of the purge; the texts themselves are gone from the events."""
        purge = Purge(n=event.n, at=event.at, by=event.by, why=self.why, events=self.events)
        return review.model_copy(update={"purges": (*review.purges, purge)})


class SignOffEdit(Edit):
    """Somebody signs the state before this event and the report made from exactly that state."""

    kind: ClassVar[str] = "sign_off"
    fingerprint: str
    report_sha256: str
    program: str

    def payload(self) -> dict[str, Any]:
        """What is kept for good."""
        return super().payload() | {
            "fingerprint": self.fingerprint,
            "report_sha256": self.report_sha256,
            "program": self.program,
        }

    def apply(self, review: Review, event: Event) -> Review:
        """The review with one signature more."""
        signed = SignOff(
            n=event.n,
            at=event.at,
            by=event.by,
            fingerprint=self.fingerprint,
            report_sha256=self.report_sha256,
        )
        return review.model_copy(update={"sign_offs": (*review.sign_offs, signed)})


_PUBLIC = {"kind", "date", "expires"}
_PRIVATE = {"description", "where", "digest"}
KINDS = {edit.kind: edit for edit in (ProfileEdit, AnswerEdit, PurgeEdit, SignOffEdit)}


def read_edit(event: Event) -> ProfileEdit | AnswerEdit | PurgeEdit | SignOffEdit:
    """The edit that an event of a known kind holds; raises `ValueError` where it does not fit."""
    return KINDS[event.kind].read(event)
