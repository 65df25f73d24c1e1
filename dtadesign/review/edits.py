"""Each kind of edit: what it writes into the record, and what it makes of a review.

What statistics need stands in the payload; texts that may have to be destroyed stand apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, StrictInt

from dtadesign.review.chain import Event
from dtadesign.review.values import Answer, Evidence, Profile, Purge, Review, Scoping, SignOff


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

    def apply(self, review: Review, event: Event) -> Review:
        """The review after this edit."""
        raise NotImplementedError


class ProfileEdit(Edit):
    """The profile was filled in or changed."""

    kind: ClassVar[str] = "profile"
    profile: Profile

    def payload(self) -> dict[str, Any]:
        return super().payload() | {"profile": self.profile.model_dump(mode="json")}

    @classmethod
    def read(cls, payload: Mapping[str, Any], private: Mapping[str, Any] | None) -> ProfileEdit:
        """From an event's parts; raises `ValueError` where they do not fit."""
        return cls.model_validate(dict(payload))

    def apply(self, review: Review, event: Event) -> Review:
        scoping = Scoping(n=event.n, at=event.at, profile=self.profile)
        return review.model_copy(update={"profiles": (*review.profiles, scoping)})


class AnswerEdit(Edit):
    """One consideration was answered, or its answer, note or evidence changed."""

    kind: ClassVar[str] = "answer"
    id: str
    answer: Answer

    def payload(self) -> dict[str, Any]:
        entries = [
            {key: value for key, value in entry.model_dump().items() if key in _PUBLIC and value is not None}
            for entry in self.answer.evidence
        ]
        return super().payload() | {"id": self.id, "answer": self.answer.value, "evidence": entries}

    def private(self) -> dict[str, Any] | None:
        entries = [entry.model_dump(include=_PRIVATE) for entry in self.answer.evidence]
        if not self.answer.note and not any(any(entry.values()) for entry in entries):
            return None
        return {"note": self.answer.note, "evidence": entries}

    @classmethod
    def read(cls, payload: Mapping[str, Any], private: Mapping[str, Any] | None) -> AnswerEdit:
        """From an event's parts; raises `ValueError` where they do not fit."""
        fields = dict(payload)
        had_texts = fields.pop("private_sha256", None) is not None
        texts = dict(private or {})
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
            removed=had_texts and private is None,
        )
        return cls(answer=answer, **fields)

    def apply(self, review: Review, event: Event) -> Review:
        answers = {**review.answers, self.id: self.answer}
        if self.answer.is_empty:
            del answers[self.id]
        return review.model_copy(update={"answers": answers})


class PurgeEdit(Edit):
    """Texts were destroyed: of which events, and why; who is the event's own ``by``."""

    kind: ClassVar[str] = "purge"
    events: tuple[int, ...]
    why: str

    def payload(self) -> dict[str, Any]:
        return super().payload() | {"events": list(self.events), "why": self.why}

    @classmethod
    def read(cls, payload: Mapping[str, Any], private: Mapping[str, Any] | None) -> PurgeEdit:
        """From an event's parts; raises `ValueError` where they do not fit."""
        return cls.model_validate(dict(payload))

    def apply(self, review: Review, event: Event) -> Review:
        purge = Purge(n=event.n, at=event.at, by=event.by, why=self.why, events=self.events)
        return review.model_copy(update={"purges": (*review.purges, purge)})


class SignOffEdit(Edit):
    """Somebody signs the state before this event and the report made from exactly that state."""

    kind: ClassVar[str] = "sign_off"
    fingerprint: str
    report_sha256: str
    program: str

    def payload(self) -> dict[str, Any]:
        return super().payload() | {
            "fingerprint": self.fingerprint,
            "report_sha256": self.report_sha256,
            "program": self.program,
        }

    @classmethod
    def read(cls, payload: Mapping[str, Any], private: Mapping[str, Any] | None) -> SignOffEdit:
        """From an event's parts; raises `ValueError` where they do not fit."""
        return cls.model_validate(dict(payload))

    def apply(self, review: Review, event: Event) -> Review:
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
    return KINDS[event.kind].read(event.payload, event.private)
