"""The state of a review as frozen values: profile, answers, evidence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, get_args

from dtadesign.checklist.model import Id, StageId
from dtadesign.plain import Value as Plain

if TYPE_CHECKING:
    from dtadesign.review.board import Board
    from dtadesign.review.members import Member
    from dtadesign.review.rules import Overlay

Level = Literal[0, 1, 2, 3]
Scope = Literal["full", "short"]
EvidenceKind = Literal["screen", "document", "record", "user_test", "published", "absence_checked", "seen"]

Value = Literal[0, 1, 2, 3, "unknown", "na"] | None

Effort = Literal["small", "medium", "large"]
ActionState = Literal["open", "doing", "done", "verified", "dropped"]

EVIDENCE_KINDS: tuple[EvidenceKind, ...] = get_args(EvidenceKind)
VALUES: Mapping[str, Value] = {"0": 0, "1": 1, "2": 2, "3": 3, "unknown": "unknown", "na": "na"}
"""What an answer can be, by how people write it."""

EFFORTS: tuple[Effort, ...] = get_args(Effort)
ACTION_STATES: tuple[ActionState, ...] = get_args(ActionState)
"""From planned to shown: *done* is somebody's word, *verified* was looked at."""

_ANSWERS = frozenset(VALUES.values())
_DIGEST = re.compile(r"([0-9a-f]{64})?\Z")


@dataclass(frozen=True, kw_only=True)
class Evidence(Plain):
    """Something shown for an answer. ``digest`` is the SHA-256 of a file that is referred to."""

    kind: EvidenceKind = "document"
    description: str = ""
    where: str = ""
    date: str | None = None
    expires: str | None = None
    digest: str = ""

    def __post_init__(self) -> None:
        """Refuses with a `ValueError` what is no kind, no date or no digest."""
        if self.kind not in EVIDENCE_KINDS:
            raise ValueError(f'"{self.kind}" is no kind of evidence')
        for day in (self.date, self.expires):
            if day is not None and not is_date(day):
                raise ValueError(f'"{day[:40]}" is no date; write it as 2026-11-23')
        if not _DIGEST.match(self.digest):
            raise ValueError("the digest is no SHA-256 in small hex digits")


@dataclass(frozen=True, kw_only=True)
class Answer(Plain):
    """The whole answer to one consideration: a level, ``unknown``, ``na`` or nothing yet.

    The note of ``na`` is its reason. ``removed`` says that texts were here and were destroyed.
    """

    value: Value = None
    note: str = ""
    evidence: tuple[Evidence, ...] = ()
    removed: bool = False

    def __post_init__(self) -> None:
        """Refuses with a `ValueError` what is no answer."""
        if self.value is not None and self.value not in _ANSWERS:
            raise ValueError(f"{self.value!r} is no answer")

    @property
    def level(self) -> int | None:
        """The level 0–3, where one was given."""
        return self.value if isinstance(self.value, int) else None

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was said."""
        return self == Answer()


@dataclass(frozen=True, kw_only=True)
class Action(Plain):
    """Something to do about one consideration or several.

    ``due`` is a day; ``effort`` a rough size; ``removed`` says that its texts were destroyed.
    """

    considerations: tuple[Id, ...] = ()
    what: str = ""
    owner: str = ""
    due: str | None = None
    effort: Effort | None = None
    state: ActionState = "open"
    removed: bool = False

    def __post_init__(self) -> None:
        """Refuses with a `ValueError` what is no day, no size or no state."""
        if self.due is not None and not is_date(self.due):
            raise ValueError(f'"{self.due[:40]}" is no date; write it as 2026-11-23')
        if self.effort is not None and self.effort not in EFFORTS:
            raise ValueError(f'"{self.effort}" is no effort; write small, medium or large')
        if self.state not in ACTION_STATES:
            raise ValueError(f'"{self.state}" is no state; write {", ".join(ACTION_STATES)}')

    @property
    def is_settled(self) -> bool:
        """Whether nothing is to be done any more."""
        return self.state in ("verified", "dropped")


@dataclass(frozen=True, kw_only=True)
class FileCopy(Plain):
    """A file of which event ``n`` keeps a copy: its SHA-256, size in bytes, media type and name."""

    n: int
    consideration: Id
    sha256: str
    size: int
    type: str
    name: str = ""
    removed: bool = False


@dataclass(frozen=True, kw_only=True)
class HandOver(Plain):
    """Domains given to somebody to answer in a copy of their own, at event ``n``."""

    n: int
    at: str
    to: str
    domains: tuple[Id, ...]
    is_copy: bool


@dataclass(frozen=True, kw_only=True)
class Taken(Plain):
    """Where a taken-back answer was given: the hash and time of the event in the other copy."""

    hash: str
    at: str


@dataclass(frozen=True, kw_only=True)
class TakenBack(Plain):
    """A copy whose answers were taken back, in the state that ``fingerprint`` names."""

    n: int
    at: str
    by: str
    fingerprint: str
    took: tuple[str, ...]
    kept: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Translation(Plain):
    """A translation of the checklist that this review uses, copied into it; ``sha256`` is its file's."""

    language: str
    version: str
    status: str
    sha256: str
    texts: Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Profile(Plain):
    """What the intervention is: it decides which considerations apply."""

    name: str
    version: str = ""
    organisation: str = ""
    summary: str = ""
    stage: StageId
    diagnoses: tuple[Id, ...] = ()
    features: tuple[Id, ...] = ()
    scope: Scope = "full"

    @property
    def names(self) -> frozenset[str]:
        """The ids that conditions see as true."""
        return frozenset((*self.features, *self.diagnoses, self.stage))

    @property
    def title(self) -> str:
        """Name and version."""
        return f"{self.name} {self.version}".strip()


@dataclass(frozen=True, kw_only=True)
class SignOff(Plain):
    """Somebody put their name to a state: its fingerprint and the report made from it."""

    n: int
    at: str
    by: str
    fingerprint: str
    report_sha256: str


@dataclass(frozen=True, kw_only=True)
class Purge(Plain):
    """Texts of these events were destroyed, by whom and why."""

    n: int
    at: str
    by: str
    why: str
    events: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Scoping(Plain):
    """A profile as it stood from event ``n`` on."""

    n: int
    at: str
    profile: Profile


@dataclass(frozen=True, kw_only=True)
class Review(Plain):
    """What the log folds to after its ``n``-th event. No answers are ever dropped from it.

    Only a panel has ``members``; ``reopened`` are the considerations that they rated, or rated
    otherwise, since the consensus on them was written. ``board`` is what a board's work adds
    (`board_of`), None where no such event was written. ``house_rules`` are those it is read with.
    """

    id: str
    n: int = 0
    at: str = ""
    profiles: tuple[Scoping, ...] = ()
    answers: Mapping[str, Answer] = field(default_factory=dict)
    actions: Mapping[str, Action] = field(default_factory=dict)
    last_action: int = 0
    files: tuple[FileCopy, ...] = ()
    hand_overs: tuple[HandOver, ...] = ()
    taken_back: tuple[TakenBack, ...] = ()
    translation: Translation | None = None
    sign_offs: tuple[SignOff, ...] = ()
    purges: tuple[Purge, ...] = ()
    members: tuple[Member, ...] = ()
    reopened: frozenset[str] = frozenset()
    board: Board | None = None
    house_rules: Overlay | None = None

    @property
    def profile(self) -> Profile:
        """The profile as it stands; an unnamed concept before the first profile event."""
        return self.profiles[-1].profile if self.profiles else Profile(name="", stage="concept")

    def answer(self, consideration: str) -> Answer:
        """The answer to a consideration, an empty one where nothing was said."""
        return self.answers.get(consideration, Answer())

    @property
    def next_action(self) -> str:
        """The id that a new action gets; none is ever used again."""
        return f"A-{self.last_action + 1}"

    @property
    def asks(self) -> tuple[str, ...]:
        """The domains that this copy was made to ask; empty where it asks all."""
        return next((given.domains for given in reversed(self.hand_overs) if given.is_copy), ())

    def file_copy(self, sha256: str) -> FileCopy | None:
        """The copy kept of a file, where there is one that was not destroyed."""
        return next((copy for copy in self.files if copy.sha256 == sha256 and not copy.removed), None)


def is_date(text: str) -> bool:
    """Whether it is a day as the record writes it: 2026-11-23."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
