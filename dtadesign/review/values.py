"""The state of a review as frozen values: profile, answers, evidence."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StrictInt

from dtadesign.checklist.model import Id, StageId
from dtadesign.text import clean_text

Level = Literal[0, 1, 2, 3]
Scope = Literal["full", "short"]
EvidenceKind = Literal["screen", "document", "record", "user_test", "published", "absence_checked", "seen"]

EVIDENCE_KINDS: tuple[EvidenceKind, ...] = (
    "screen",
    "document",
    "record",
    "user_test",
    "published",
    "absence_checked",
    "seen",
)
LONGEST_TEXT = 1_000_000


def _is_date(text: str) -> str:
    try:
        if date.fromisoformat(text).isoformat() == text:
            return text
    except ValueError:
        pass
    raise ValueError(f'"{text[:40]}" is no date; write it as 2026-11-23')


def _whole_characters(value: object) -> object:
    """Pydantic takes a text with half of a character in it for no text at all."""
    return clean_text(value) if isinstance(value, str) else value


def _value(value: object) -> object:
    """Levels are numbers, in files often written as text."""
    return int(value) if isinstance(value, str) and value in ("0", "1", "2", "3") else value


Text = Annotated[str, Field(max_length=LONGEST_TEXT), BeforeValidator(_whole_characters)]
Date = Annotated[str, AfterValidator(_is_date)]
Value = Annotated[
    Annotated[StrictInt, Field(ge=0, le=3)] | Literal["unknown", "na"] | None,
    BeforeValidator(_value),
]


class Frozen(BaseModel):
    """A value: frozen, and without unknown members."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Evidence(Frozen):
    """Something shown for an answer. ``digest`` is the SHA-256 of a file that is referred to."""

    kind: EvidenceKind = "document"
    description: Text = ""
    where: Text = ""
    date: Date | None = None
    expires: Date | None = None
    digest: Annotated[str, Field(pattern=r"^([0-9a-f]{64})?$")] = ""


class Answer(Frozen):
    """The whole answer to one consideration: a level, ``unknown``, ``na`` or nothing yet.

    The note of ``na`` is its reason. ``removed`` says that texts were here and were destroyed.
    """

    value: Value = None
    note: Text = ""
    evidence: tuple[Evidence, ...] = ()
    removed: bool = False

    @property
    def level(self) -> int | None:
        """The level 0–3, where one was given."""
        return self.value if isinstance(self.value, int) else None

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was said."""
        return self == Answer()


class Profile(Frozen):
    """What the intervention is: it decides which considerations apply."""

    name: Text
    version: Text = ""
    organisation: Text = ""
    summary: Text = ""
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


class SignOff(Frozen):
    """Somebody put their name to a state: its fingerprint and the report made from it."""

    n: int
    at: str
    by: str
    fingerprint: str
    report_sha256: str


class Purge(Frozen):
    """Texts of these events were destroyed, by whom and why."""

    n: int
    at: str
    by: str
    why: str
    events: tuple[int, ...]


class Scoping(Frozen):
    """A profile as it stood from event ``n`` on."""

    n: int
    at: str
    profile: Profile


class Review(Frozen):
    """What the log folds to after its ``n``-th event. No answers are ever dropped from it."""

    id: str
    n: int = 0
    at: str = ""
    profiles: tuple[Scoping, ...] = ()
    answers: Mapping[str, Answer] = Field(default_factory=dict)
    sign_offs: tuple[SignOff, ...] = ()
    purges: tuple[Purge, ...] = ()

    @property
    def profile(self) -> Profile:
        """The profile as it stands; an unnamed concept before the first profile event."""
        return self.profiles[-1].profile if self.profiles else Profile(name="", stage="concept")

    def answer(self, consideration: str) -> Answer:
        """The answer to a consideration, an empty one where nothing was said."""
        return self.answers.get(consideration, Answer())
