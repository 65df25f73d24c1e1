"""What every kind of edit of a workshop is: something that writes itself into its record and changes it.

An edit is refused before it is written (`why_not`). Of what stands in a file only this is asked: whether
it is about people and places that there are (`fits`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar, Self

from dtadesign.plain import Value as Plain
from dtadesign.plain import from_plain, to_plain
from dtadesign.review.chain import Event
from dtadesign.workshop.values import Moment, Workshop


@dataclass(frozen=True, kw_only=True)
class WorkshopEdit(Plain):
    """The root."""

    kind: ClassVar[str]

    def payload(self) -> dict[str, Any]:
        """What is kept for good."""
        plain: dict[str, Any] = to_plain(self)
        return plain

    def private(self) -> dict[str, Any] | None:
        """What may have to be destroyed, without its salt; None where there is none."""
        return None

    @classmethod
    def read(cls, event: Event) -> Self:
        """The edit that the event holds; raises `ValueError` where it does not fit."""
        return from_plain(cls, dict(event.payload))

    def why_not(self, workshop: Workshop) -> str:  # noqa: ARG002  most look at it
        """A sentence where this cannot be done now, else an empty text."""
        return ""

    def fits(self, workshop: Workshop) -> bool:  # noqa: ARG002  most look at it
        """Whether all that it is about is there, in every language and by the rules of every version."""
        return True

    def apply(self, workshop: Workshop, event: Event) -> Workshop:
        """The workshop after this edit."""
        place = getattr(self, "place", None)
        moment = Moment(n=event.n, at=event.at, kind=self.kind, place=place)
        return self.done_to(replace(workshop, moments=(*workshop.moments, moment)))

    def done_to(self, workshop: Workshop) -> Workshop:
        """What it changes."""
        raise NotImplementedError
