"""One member of a panel as its record knows them; imported once there is one, since few reviews have any."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dtadesign.plain import Value as Plain
from dtadesign.plain import to_plain
from dtadesign.review.values import Answer, Evidence


@dataclass(frozen=True, kw_only=True)
class Declared(Plain):
    """What is kept for good of a member's declaration; its text stays in their own record."""

    role: str = ""
    interests: bool = False
    recused: tuple[str, ...] = ()
    recused_from_all: bool = False


@dataclass(frozen=True, kw_only=True)
class Member(Plain):
    """One review as the panel's event ``n`` took it in; ``removed``: its texts were destroyed.

    ``packet`` is the id of the packet that it was made from, ``declared`` None where they declared nothing.
    """

    n: int
    at: str
    review: str
    name: str
    fingerprint: str
    profile_sha256: str
    answers: Mapping[str, Answer]
    packet: str | None = None
    declared: Declared | None = None
    removed: bool = False

    @property
    def role(self) -> str:
        """As what they review, by their own declaration."""
        return self.declared.role if self.declared else ""

    def is_recused(self, consideration: str) -> bool:
        """Whether they declared not to rate it: then whatever stands in their review is no rating."""
        declared = self.declared
        return declared is not None and (declared.recused_from_all or consideration in declared.recused)

    @property
    def rates(self) -> bool:
        """Whether they rate at all; who is recused from everything does not."""
        return not (self.declared and self.declared.recused_from_all)

    def answer(self, consideration: str) -> Answer:
        """Their answer to a consideration, an empty one where they gave none or are recused."""
        if self.is_recused(consideration):
            return Answer()
        return self.answers.get(consideration, Answer())


@dataclass(frozen=True, kw_only=True)
class MembersEvidence(Evidence):
    """An entry that a consensus carries because a member gave it; it is written only in their record.

    Changed by anybody, it is an entry of the consensus itself: only what was made `of` theirs is carried.
    """

    @classmethod
    def of(cls, entry: Evidence) -> MembersEvidence:
        """A member's entry, to be carried."""
        theirs = cls(**to_plain(entry))
        object.__setattr__(theirs, "is_carried", True)  # no field: `replace` leaves it behind
        return theirs
