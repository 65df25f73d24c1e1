"""The edits of the main job: profile, answers, purges, sign-offs; and the table of every kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any, ClassVar, Literal, Self

from dtadesign.plain import from_plain, to_plain
from dtadesign.review.answer_parts import hidden_texts, open_entries, plain_answer
from dtadesign.review.chain import Event
from dtadesign.review.edit import Edit
from dtadesign.review.members import carrying, own_evidence
from dtadesign.review.values import Answer, Profile, Purge, Review, Scoping, SignOff, Taken


@dataclass(frozen=True, kw_only=True)
class ProfileEdit(Edit):
    """The profile was filled in or changed."""

    kind: ClassVar[str] = "profile"
    profile: Profile
    taken: Taken | None = None

    def payload(self) -> dict[str, Any]:
        """What is kept for good."""
        return super().payload() | self.came_from(self.taken) | {"profile": to_plain(self.profile)}

    def apply(self, review: Review, event: Event) -> Review:
        """The review with this profile from here on."""
        scoping = Scoping(n=event.n, at=event.at, profile=self.profile)
        return replace(review, profiles=(*review.profiles, scoping))


@dataclass(frozen=True, kw_only=True)
class AnswerEdit(Edit):
    """One consideration was answered, or its answer, note or evidence changed.

    ``taken`` names the event of another copy of this review from which the answer came back; ``agreed``
    marks a panel's consensus that nobody had to discuss, since all members had given that answer.
    """

    kind: ClassVar[str] = "answer"
    id: str
    answer: Answer
    taken: Taken | None = None
    agreed: Literal["unanimous"] | None = None

    def payload(self) -> dict[str, Any]:
        """What is kept for good: the answer, and that its evidence entries exist."""
        entries = open_entries(own_evidence(self.answer))
        came = self.came_from(self.taken) | ({"agreed": self.agreed} if self.agreed else {})
        return super().payload() | came | {"id": self.id, "answer": self.answer.value, "evidence": entries}

    def private(self) -> dict[str, Any] | None:
        """The note or reason, and the texts of the evidence entries."""
        return hidden_texts(self.answer.note, own_evidence(self.answer))

    @classmethod
    def read(cls, event: Event) -> Self:
        """The answer with its texts, where the event still has them."""
        others = dict(event.payload)
        others.pop("private_sha256", None)
        value, entries = others.pop("answer"), others.pop("evidence")
        answer = plain_answer(value, entries, event.private, removed=event.is_stripped)
        return from_plain(cls, others | {"answer": answer})

    def apply(self, review: Review, event: Event) -> Review:  # noqa: ARG002  no need of the time
        """The review with this answer; an empty one is no answer.

        In a panel it settles what members differ on, unless it only takes an answer back.
        """
        answers = {**review.answers, self.id: carrying(review, self.id, self.answer)}
        if self.answer.is_empty:
            del answers[self.id]
        reopened = review.reopened - {self.id} if self.undoes is None else review.reopened | {self.id}
        board = review.board
        if board is not None and self.id in board.reopened and self.undoes is None:
            review = replace(review, board=replace(board, reopened=board.reopened - {self.id}))
        return replace(review, answers=answers, reopened=reopened if review.members else review.reopened)


@dataclass(frozen=True, kw_only=True)
class PurgeEdit(Edit):
    """Texts were destroyed: of which events, and why; who is the event's own ``by``."""

    kind: ClassVar[str] = "purge"
    events: tuple[int, ...]
    why: str

    def payload(self) -> dict[str, Any]:
        """What is kept for good."""
        return super().payload() | {"events": list(self.events), "why": self.why}

    def apply(self, review: Review, event: Event) -> Review:
        """The review that knows of the purge; the texts themselves are gone from the events."""
        purge = Purge(n=event.n, at=event.at, by=event.by, why=self.why, events=self.events)
        return replace(review, purges=(*review.purges, purge))


@dataclass(frozen=True, kw_only=True)
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
        return replace(review, sign_offs=(*review.sign_offs, signed))


_OF_EVERY_REVIEW: Mapping[str, type[Edit]] = {
    edit.kind: edit for edit in (ProfileEdit, AnswerEdit, PurgeEdit, SignOffEdit)
}
# module and class; few reviews have any of them, and each module takes some milliseconds
_ELSEWHERE: Mapping[str, tuple[str, str]] = {
    kind: (module, name)
    for module, kinds in {
        "edits_action": {"action": "ActionEdit"},
        "edits_beside": {
            "file": "FileEdit", "hand_over": "HandOverEdit",
            "taken_back": "TakenBackEdit", "translation": "TranslationEdit",
        },
        "collected": {"collect": "CollectEdit"},
        "edits_rules": {"house_rules": "HouseRulesEdit"},
        "edits_packet": {
            "packet": "PacketEdit", "declare": "DeclareEdit", "lived_experience": "LivedExperienceEdit",
        },
        "edits_board": {
            "dissent": "DissentEdit", "reopen": "ReopenEdit", "vocabulary": "VocabularyEdit",
            "decision": "DecisionEdit", "point": "PointEdit", "letter": "LetterEdit",
            "meeting": "MeetingEdit", "close": "CloseEdit",
        },
    }.items()
    for kind, name in kinds.items()
}  # fmt: skip


class _Kinds(Mapping[str, type[Edit]]):
    """Every kind of edit; what is not part of the main job is imported only once one is met."""

    def __getitem__(self, kind: str) -> type[Edit]:
        if kind in _OF_EVERY_REVIEW:
            return _OF_EVERY_REVIEW[kind]
        module, name = _ELSEWHERE[kind]
        found: type[Edit] = getattr(import_module(f"dtadesign.review.{module}"), name)
        return found

    def __contains__(self, kind: object) -> bool:
        return kind in _OF_EVERY_REVIEW or kind in _ELSEWHERE

    def __iter__(self) -> Iterator[str]:
        return iter((*_OF_EVERY_REVIEW, *_ELSEWHERE))

    def __len__(self) -> int:
        return len(_OF_EVERY_REVIEW) + len(_ELSEWHERE)


KINDS: Mapping[str, type[Edit]] = _Kinds()


def read_edit(event: Event) -> Edit:
    """The edit that an event of a known kind holds; raises `ValueError` where it does not fit.

    It is worked out once: reading checks it, and each fold asks for it again.
    """
    known: Edit | None = vars(event).get("_edit")
    if known is None:
        known = KINDS[event.kind].read(event)
        vars(event)["_edit"] = known
    return known
