"""The state of a review as frozen values: profile, answers, evidence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Literal, get_args

from dtadesign.checklist.model import Id, StageId
from dtadesign.plain import Value as Plain

if TYPE_CHECKING:
    from dtadesign.review.action import Action
    from dtadesign.review.board import Board
    from dtadesign.review.member import Member
    from dtadesign.review.rules import Overlay
    from dtadesign.review.values_beside import FileCopy, HandOver, TakenBack, Translation

Level = Literal[0, 1, 2, 3]
Scope = Literal["full", "short"]
EvidenceKind = Literal["screen", "document", "record", "user_test", "published", "absence_checked", "seen"]

Value = Literal[0, 1, 2, 3, "unknown", "na"] | None

EVIDENCE_KINDS: tuple[EvidenceKind, ...] = get_args(EvidenceKind)
VALUES: Mapping[str, Value] = {"0": 0, "1": 1, "2": 2, "3": 3, "unknown": "unknown", "na": "na"}
"""What an answer can be, by how people write it."""

_ANSWERS = frozenset(VALUES.values())
_DIGEST = re.compile(r"([0-9a-f]{64})?\Z")


@dataclass(frozen=True, kw_only=True)
class Evidence(Plain):
    """Something shown for an answer. ``digest`` is the SHA-256 of a file that is referred to.

    ``is_carried`` says that a panel's consensus has it from a member.
    """

    is_carried: ClassVar[bool] = False
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
class Taken(Plain):
    """Where a taken-back answer was given: the hash and time of the event in the other copy."""

    hash: str
    at: str


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
