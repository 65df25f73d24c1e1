"""The edits of a board's judgement: dissent, reopening, decision with its points and letter, closure.

Consensus levels are answers like any others, and members come in by `CollectEdit`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from dtadesign.plain import from_plain, to_plain
from dtadesign.review.board import (
    Closing,
    Decision,
    DestroyedFile,
    Dissent,
    LetterText,
    Meeting,
    Point,
    Reopening,
    Vocabulary,
    board_of,
    with_board,
)
from dtadesign.review.chain import Event
from dtadesign.review.edit import Edit
from dtadesign.review.event_parts import parts, read_with
from dtadesign.review.values import Review

_POINT = re.compile(r"P-([1-9][0-9]{0,8})\Z")


@dataclass(frozen=True, kw_only=True)
class DissentEdit(Edit):
    """A member (a review id) stays with another judgement, or (``off``) no longer does."""

    kind: ClassVar[str] = "dissent"
    id: str
    member: str
    named: bool = False
    off: bool = False
    text: str = ""
    removed: bool = False

    def payload(self) -> dict[str, Any]:
        """What is kept for good."""
        kept = {"id": self.id, "member": self.member, "named": self.named}
        return super().payload() | kept | ({"off": True} if self.off else {})

    def private(self) -> dict[str, Any] | None:
        """Their words."""
        return {"text": self.text} if self.text else None

    @classmethod
    def read(cls, event: Event) -> Self:
        """The dissent with its text, where the event still has it."""
        return read_with(cls, event, "text")

    def apply(self, review: Review, event: Event) -> Review:
        """The panel with this dissent in place of the same member's former one, or without it."""
        others = tuple(
            dissent
            for dissent in board_of(review).dissents
            if (dissent.consideration, dissent.member) != (self.id, self.member)
        )
        if self.off:
            return with_board(review, dissents=others)
        own = Dissent(
            n=event.n, consideration=self.id, member=self.member, named=self.named, text=self.text,
            removed=self.removed,
        )  # fmt: skip
        return with_board(review, dissents=(*others, own))


@dataclass(frozen=True, kw_only=True)
class ReopenEdit(Edit):
    """The consensus on a consideration was opened again."""

    kind: ClassVar[str] = "reopen"
    id: str
    why: str = ""
    removed: bool = False

    def payload(self) -> dict[str, Any]:
        """What is kept for good."""
        return super().payload() | {"id": self.id}

    def private(self) -> dict[str, Any] | None:
        """The reason."""
        return {"why": self.why} if self.why else None

    @classmethod
    def read(cls, event: Event) -> Self:
        """The reopening with its reason, where the event still has it."""
        return read_with(cls, event, "why")

    def apply(self, review: Review, event: Event) -> Review:
        """The panel in which this is open again."""
        opened = Reopening(
            n=event.n, at=event.at, by=event.by, consideration=self.id, why=self.why, removed=self.removed
        )
        board = board_of(review)
        return with_board(review, reopenings=(*board.reopenings, opened), reopened=board.reopened | {self.id})


@dataclass(frozen=True, kw_only=True)
class VocabularyEdit(Edit):
    """The board's own words for its decisions were taken up."""

    kind: ClassVar[str] = "vocabulary"
    vocabulary: Vocabulary

    def payload(self) -> dict[str, Any]:
        """What is kept for good: the whole of it, since it is nobody's private text."""
        return super().payload() | {"vocabulary": to_plain(self.vocabulary)}

    def apply(self, review: Review, event: Event) -> Review:  # noqa: ARG002  no need of the time
        """The panel that decides in these words."""
        return with_board(review, vocabulary=self.vocabulary)


@dataclass(frozen=True, kw_only=True)
class DecisionEdit(Edit):
    """What the board decided; None takes the decision back."""

    kind: ClassVar[str] = "decision"
    outcome: str | None
    reason: str = ""
    removed: bool = False

    def payload(self) -> dict[str, Any]:
        """What is kept for good."""
        return super().payload() | {"outcome": self.outcome}

    def private(self) -> dict[str, Any] | None:
        """The reason."""
        return {"reason": self.reason} if self.reason else None

    @classmethod
    def read(cls, event: Event) -> Self:
        """The decision with its reason, where the event still has it."""
        return read_with(cls, event, "reason")

    def apply(self, review: Review, event: Event) -> Review:
        """The panel that decided so."""
        if self.outcome is None:
            return with_board(review, decision=None)
        decided = Decision(
            n=event.n,
            at=event.at,
            by=event.by,
            outcome=self.outcome,
            reason=self.reason,
            removed=self.removed,
        )
        return with_board(review, decision=decided)


@dataclass(frozen=True, kw_only=True)
class PointEdit(Edit):
    """A point of the decision letter was added, changed, answered, closed, or (None) taken off."""

    kind: ClassVar[str] = "point"
    id: str
    point: Point | None

    def __post_init__(self) -> None:
        """Refuses with a `ValueError` an id that no point can have."""
        if not _POINT.match(self.id):
            raise ValueError(f'"{self.id[:40]}" is no point; they are called P-1, P-2, …')

    def payload(self) -> dict[str, Any]:
        """What is kept for good: on which list, about what, by when, in which state."""
        kept = super().payload() | {"point": self.id}
        if self.point is None:
            return kept | {"off": True}
        plain = to_plain(self.point)
        return kept | {key: plain[key] for key in ("list", "considerations", "due", "state")}

    def private(self) -> dict[str, Any] | None:
        """Its text, the applicants' answer and what the board says to it."""
        if self.point is None:
            return None
        texts = {key: getattr(self.point, key) for key in ("text", "answer", "ruling")}
        return texts if any(texts.values()) else None

    @classmethod
    def read(cls, event: Event) -> Self:
        """The point with its texts, where the event still has them."""
        payload, texts = parts(event)
        id_, off = payload.pop("point"), payload.pop("off", False)
        own = {key: payload.pop(key) for key in ("list", "considerations", "due", "state") if key in payload}
        point = None if off else own | texts | {"removed": event.is_stripped}
        return from_plain(cls, payload | {"id": id_, "point": point})

    def apply(self, review: Review, event: Event) -> Review:  # noqa: ARG002  no need of the time
        """The panel with this point, or without it."""
        board, found = board_of(review), _POINT.match(self.id)
        points = {**board.points}
        if self.point is None:
            points.pop(self.id, None)
        else:
            points[self.id] = self.point
        number = int(found[1]) if found else 0
        return with_board(review, points=points, last_point=max(board.last_point, number))


@dataclass(frozen=True, kw_only=True)
class LetterEdit(Edit):
    """What stands around the lists of the decision letter was written or changed."""

    kind: ClassVar[str] = "letter"
    letter: LetterText

    def private(self) -> dict[str, Any] | None:
        """All of it."""
        texts = {key: getattr(self.letter, key) for key in ("to", "opening", "closing")}
        return texts if any(texts.values()) else None

    @classmethod
    def read(cls, event: Event) -> Self:
        """The letter's words, where the event still has them."""
        payload, texts = parts(event)
        return from_plain(cls, payload | {"letter": texts | {"removed": event.is_stripped}})

    def apply(self, review: Review, event: Event) -> Review:  # noqa: ARG002  no need of the time
        """The panel with this letter."""
        return with_board(review, letter=self.letter)


@dataclass(frozen=True, kw_only=True)
class MeetingEdit(Edit):
    """When the board met, who was there, and what else the minutes say."""

    kind: ClassVar[str] = "meeting"
    meeting: Meeting

    def payload(self) -> dict[str, Any]:
        """What is kept for good: the day and who was there."""
        return super().payload() | {"date": self.meeting.date, "present": list(self.meeting.present)}

    def private(self) -> dict[str, Any] | None:
        """What else the minutes say."""
        return {"text": self.meeting.text} if self.meeting.text else None

    @classmethod
    def read(cls, event: Event) -> Self:
        """The meeting with its text, where the event still has it."""
        payload, texts = parts(event)
        own = {key: payload.pop(key) for key in ("date", "present")}
        return from_plain(cls, payload | {"meeting": own | texts | {"removed": event.is_stripped}})

    def apply(self, review: Review, event: Event) -> Review:  # noqa: ARG002  no need of the time
        """The panel with this meeting."""
        return with_board(review, meeting=self.meeting)


@dataclass(frozen=True, kw_only=True)
class CloseEdit(Edit):
    """The panel was closed; ``purge`` is the event that destroyed the individual notes."""

    kind: ClassVar[str] = "close"
    purge: int | None
    why: str
    files: tuple[DestroyedFile, ...] = ()
    removed: bool = False

    def payload(self) -> dict[str, Any]:
        """What is kept for good: the purge, the reason, and the digests of the files that went."""
        files = [{"sha256": file.sha256, "size": file.size} for file in self.files]
        return super().payload() | {"purge": self.purge, "why": self.why, "files": files}

    def private(self) -> dict[str, Any] | None:
        """What the files were called."""
        return {"files": [file.name for file in self.files]} if self.files else None

    @classmethod
    def read(cls, event: Event) -> Self:
        """The closing with the files' names, where the event still has them."""
        payload, texts = parts(event)
        kept = payload.pop("files")
        names = texts.get("files") or [""] * len(kept)
        files = [{"name": name, **file} for name, file in zip(names, kept, strict=True)]
        return from_plain(cls, payload | {"files": files, "removed": event.is_stripped})

    def apply(self, review: Review, event: Event) -> Review:
        """The panel that is closed."""
        closed = Closing(
            n=event.n, at=event.at, by=event.by, purge=self.purge, why=self.why, files=self.files,
            removed=self.removed,
        )  # fmt: skip
        return with_board(review, closing=closed)
