"""What a panel's record knows beside its members' ratings and the consensus.

The packet that was sent out, what members declared, dissent, what was reopened, the decision with its
points and letter, the meeting, what people with lived experience said, and closure. A member's own
review has of this only the packet it was made from and their declaration.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal, get_args

from dtadesign.plain import Value as Plain
from dtadesign.review.values import Answer, is_date

if TYPE_CHECKING:
    from dtadesign.review.values import Review

Audience = Literal["professional", "service_user"]
PointList = Literal["required", "recommended", "question", "commended"]
PointState = Literal["open", "answered", "closed"]
Asked = Literal["panel", "members", "no"]

AUDIENCES: tuple[Audience, ...] = get_args(Audience)
POINT_LISTS: tuple[PointList, ...] = get_args(PointList)
"""The four lists of a decision letter, in its order."""
POINT_STATES: tuple[PointState, ...] = get_args(PointState)
ASKED: tuple[Asked, ...] = get_args(Asked)

_DIGEST = re.compile(r"[0-9a-f]{64}\Z")


def _day(day: str | None) -> None:
    if day is not None and not is_date(day):
        raise ValueError(f'"{day[:40]}" is no date; write it as 2026-11-23')


@dataclass(frozen=True, kw_only=True)
class Seat(Plain):
    """Somebody whom the chair asks to review."""

    name: str
    role: str = ""


@dataclass(frozen=True, kw_only=True)
class Document(Plain):
    """A document that the applicants handed in: its SHA-256 and size in bytes tell which one is meant."""

    name: str
    sha256: str
    size: int

    def __post_init__(self) -> None:
        """Refuses with a `ValueError` what is no digest."""
        if not _DIGEST.match(self.sha256):
            raise ValueError("the digest is no SHA-256 in small hex digits")


@dataclass(frozen=True, kw_only=True)
class Claims(Plain):
    """The applicants' own review, in the state that ``fingerprint`` names."""

    review: str
    name: str
    fingerprint: str
    answers: Mapping[str, Answer]


@dataclass(frozen=True, kw_only=True)
class Packet(Plain):
    """What a chair sent to everybody who reviews; ``sha256`` is that of the packet's file.

    ``removed``: its texts (names of documents, questions, the applicants' words) were destroyed.
    """

    id: str
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

    def __post_init__(self) -> None:
        """Refuses with a `ValueError` what is no day."""
        _day(self.due)

    def role(self, name: str) -> str:
        """The role of the seat of this name; empty where there is none."""
        return next((seat.role for seat in self.seats if seat.name == name), "")


@dataclass(frozen=True, kw_only=True)
class Declaration(Plain):
    """What a member declared before rating.

    ``interests``: whether there are any; ``recused``: the considerations that they do not rate because
    of them, ``recused_from_all``: none at all.
    """

    n: int
    at: str
    role: str = ""
    interests: bool = False
    recused: tuple[str, ...] = ()
    recused_from_all: bool = False
    text: str = ""
    removed: bool = False


@dataclass(frozen=True, kw_only=True)
class Dissent(Plain):
    """A member (a review id) stays with another judgement than the consensus; named only on wish."""

    n: int
    consideration: str
    member: str
    named: bool
    text: str = ""
    removed: bool = False


@dataclass(frozen=True, kw_only=True)
class Reopening(Plain):
    """A consensus was opened again, and why."""

    n: int
    at: str
    by: str
    consideration: str
    why: str
    removed: bool = False


@dataclass(frozen=True, kw_only=True)
class Outcome(Plain):
    """One of the decisions that a board can come to; ``conditional``: it stands under required changes."""

    id: str
    label: str
    meaning: str = ""
    conditional: bool = False


@dataclass(frozen=True, kw_only=True)
class Vocabulary(Plain):
    """The words in which a board decides; ``sha256`` is that of the file they came from.

    ``lists`` are the headings of the letter's four lists.
    """

    name: str
    version: str
    language: str
    sha256: str
    outcomes: tuple[Outcome, ...]
    lists: Mapping[str, str]

    def outcome(self, id_: str) -> Outcome | None:
        """The outcome of this id."""
        return next((outcome for outcome in self.outcomes if outcome.id == id_), None)


@dataclass(frozen=True, kw_only=True)
class Decision(Plain):
    """What the board decided, by whom it was written down, and why."""

    n: int
    at: str
    by: str
    outcome: str
    reason: str = ""
    removed: bool = False


@dataclass(frozen=True, kw_only=True)
class Point(Plain):
    """A point of the decision letter, about one consideration or several.

    ``answer`` is what the applicants said to it, ``ruling`` what the board says to their answer.
    """

    list: PointList
    considerations: tuple[str, ...] = ()
    text: str = ""
    due: str | None = None
    state: PointState = "open"
    answer: str = ""
    ruling: str = ""
    removed: bool = False

    def __post_init__(self) -> None:
        """Refuses with a `ValueError` what is no day."""
        _day(self.due)


@dataclass(frozen=True, kw_only=True)
class LetterText(Plain):
    """What the chair writes around the lists of the decision letter."""

    to: str = ""
    opening: str = ""
    closing: str = ""
    removed: bool = False


@dataclass(frozen=True, kw_only=True)
class Meeting(Plain):
    """When the board met, who was there, and what the minutes say beside the record."""

    date: str | None = None
    present: tuple[str, ...] = ()
    text: str = ""
    removed: bool = False

    def __post_init__(self) -> None:
        """Refuses with a `ValueError` what is no day."""
        _day(self.date)


@dataclass(frozen=True, kw_only=True)
class OtherPanel(Plain):
    """A second panel on the same proposal: its consensus, in the state that ``fingerprint`` names."""

    review: str
    name: str
    fingerprint: str
    raters: int
    answers: Mapping[str, Answer]


@dataclass(frozen=True, kw_only=True)
class LivedExperience(Plain):
    """Whether people with lived experience were asked: as a panel of their own, as members, or not; why."""

    asked: Asked
    why: str = ""
    panel: OtherPanel | None = None
    removed: bool = False


@dataclass(frozen=True, kw_only=True)
class DestroyedFile(Plain):
    """A file beside the panel that was destroyed at closure."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, kw_only=True)
class Closing(Plain):
    """The panel was closed: by which purge (its event), why, and which files beside it went too."""

    n: int
    at: str
    by: str
    purge: int | None
    why: str
    files: tuple[DestroyedFile, ...] = ()
    removed: bool = False


@dataclass(frozen=True, kw_only=True)
class Board(Plain):
    """All of it, as it stands. ``reopened``: considerations reopened by word since their consensus."""

    packet: Packet | None = None
    declaration: Declaration | None = None
    dissents: tuple[Dissent, ...] = ()
    reopenings: tuple[Reopening, ...] = ()
    reopened: frozenset[str] = frozenset()
    vocabulary: Vocabulary | None = None
    decision: Decision | None = None
    points: Mapping[str, Point] = field(default_factory=dict)
    last_point: int = 0
    letter: LetterText = LetterText()
    meeting: Meeting = Meeting()
    lived_experience: LivedExperience | None = None
    closing: Closing | None = None

    @property
    def next_point(self) -> str:
        """The id that a new point gets; none is ever used again."""
        return f"P-{self.last_point + 1}"

    def dissents_on(self, consideration: str) -> tuple[Dissent, ...]:
        """Who stays with another judgement on it."""
        return tuple(dissent for dissent in self.dissents if dissent.consideration == consideration)


_NOTHING = Board()


def board_of(review: Review) -> Board:
    """What the review's record knows of a board; nothing where no such event was written."""
    return review.board or _NOTHING


def with_board(review: Review, **changed: Any) -> Review:
    """The review with its board changed in these fields."""
    return replace(review, board=replace(board_of(review), **changed))
