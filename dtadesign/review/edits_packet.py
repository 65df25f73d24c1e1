"""The edits before and beside a board's rating: packet, declaration, people with lived experience."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Self

from dtadesign.plain import Misfit, from_plain, to_plain
from dtadesign.review.board import (
    Asked,
    Audience,
    Claims,
    Declaration,
    Document,
    LivedExperience,
    OtherPanel,
    Packet,
    Seat,
    with_board,
)
from dtadesign.review.chain import Event
from dtadesign.review.edit import Edit
from dtadesign.review.event_parts import hidden_answers, open_answers, parts, read_with, whole_answers
from dtadesign.review.values import Review


@dataclass(frozen=True, kw_only=True)
class PacketEdit(Edit):
    """The review was made from this packet, or the panel belongs to it."""

    kind: ClassVar[str] = "packet"
    packet: str
    sha256: str
    made: str
    chair: str
    due: str | None = None
    audience: Audience = "professional"
    seats: tuple[Seat, ...] = ()
    documents: tuple[Document, ...] = ()
    questions: tuple[str, ...] = ()
    claims: Claims | None = None
    removed: bool = False

    def payload(self) -> dict[str, Any]:
        """What is kept for good: which packet, who reviews, which documents, what was claimed."""
        kept = {"packet": self.packet, "sha256": self.sha256, "made": self.made, "chair": self.chair}
        return super().payload() | kept | {
            "due": self.due,
            "audience": self.audience,
            "seats": to_plain(self.seats),
            "documents": [{"sha256": each.sha256, "size": each.size} for each in self.documents],
            "questions": len(self.questions),
            "claims": open_answers(self.claims),
        }  # fmt: skip

    def private(self) -> dict[str, Any]:
        """What the documents are called, the questions, and the applicants' words."""
        return {
            "documents": [each.name for each in self.documents],
            "questions": list(self.questions),
            "claims": hidden_answers(self.claims),
        }

    @classmethod
    def read(cls, event: Event) -> Self:
        """The packet with its texts, where the event still has them."""
        payload, texts = parts(event)
        documents, count = payload.pop("documents"), payload.pop("questions")
        names = texts.get("documents") or [""] * len(documents)
        questions = texts.get("questions") or [""] * count
        if len(questions) != count:
            raise Misfit("the questions do not fit their number")
        named = [{"name": name, **kept} for name, kept in zip(names, documents, strict=True)]
        claims = whole_answers(payload.pop("claims"), texts.get("claims"), removed=event.is_stripped)
        own = {"documents": named, "questions": questions, "claims": claims, "removed": event.is_stripped}
        return from_plain(cls, payload | own)

    def apply(self, review: Review, event: Event) -> Review:  # noqa: ARG002  no need of the time
        """The review that belongs to this packet."""
        packet = Packet(
            id=self.packet, sha256=self.sha256, made=self.made, chair=self.chair, due=self.due,
            audience=self.audience, seats=self.seats, documents=self.documents, questions=self.questions,
            claims=self.claims, removed=self.removed,
        )  # fmt: skip
        return with_board(review, packet=packet)


@dataclass(frozen=True, kw_only=True)
class DeclareEdit(Edit):
    """A member declared their interests, and what they do not rate because of them."""

    kind: ClassVar[str] = "declare"
    role: str = ""
    interests: bool = False
    recused: tuple[str, ...] = ()
    recused_from_all: bool = False
    text: str = ""
    removed: bool = False

    def payload(self) -> dict[str, Any]:
        """What is kept for good: as what, whether there are interests, and what is not rated."""
        return super().payload() | {
            "role": self.role,
            "interests": self.interests,
            "recused": list(self.recused),
            "recused_from_all": self.recused_from_all,
        }

    def private(self) -> dict[str, Any] | None:
        """Which interests."""
        return {"text": self.text} if self.text else None

    @classmethod
    def read(cls, event: Event) -> Self:
        """The declaration with its text, where the event still has it."""
        return read_with(cls, event, "text")

    def apply(self, review: Review, event: Event) -> Review:
        """The review with this declaration."""
        own = {key: getattr(self, key) for key in ("role", "interests", "recused", "recused_from_all")}
        declared = Declaration(n=event.n, at=event.at, text=self.text, removed=self.removed, **own)
        return with_board(review, declaration=declared)


@dataclass(frozen=True, kw_only=True)
class LivedExperienceEdit(Edit):
    """Whether people with lived experience were asked, how, and if not, why."""

    kind: ClassVar[str] = "lived_experience"
    asked: Asked
    why: str = ""
    panel: OtherPanel | None = None
    removed: bool = False

    def payload(self) -> dict[str, Any]:
        """What is kept for good: whether, and the levels that their own panel came to."""
        return super().payload() | {"asked": self.asked, "panel": open_answers(self.panel)}

    def private(self) -> dict[str, Any] | None:
        """The reason, and the words of their panel."""
        if not self.why and self.panel is None:
            return None
        return {"why": self.why, "panel": hidden_answers(self.panel)}

    @classmethod
    def read(cls, event: Event) -> Self:
        """What was said, with its texts where the event still has them."""
        payload, texts = parts(event)
        panel = whole_answers(payload.pop("panel"), texts.get("panel"), removed=event.is_stripped)
        own = {"why": texts.get("why", ""), "panel": panel, "removed": event.is_stripped}
        return from_plain(cls, payload | own)

    def apply(self, review: Review, event: Event) -> Review:  # noqa: ARG002  no need of the time
        """The panel that knows of it."""
        said = LivedExperience(asked=self.asked, why=self.why, panel=self.panel, removed=self.removed)
        return with_board(review, lived_experience=said)
