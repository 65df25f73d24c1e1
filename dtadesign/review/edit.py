"""What every kind of edit is: something that writes itself into the record and changes a review.

What statistics need stands in the payload; texts that may have to be destroyed stand apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Self

from dtadesign.plain import Value, from_plain, to_plain
from dtadesign.review.chain import Event
from dtadesign.review.values import Review, Taken


@dataclass(frozen=True, kw_only=True)
class Edit(Value):
    """The root. ``undoes`` and ``redoes`` name the event that this one takes back or puts back."""

    kind: ClassVar[str]
    undoes: int | None = None
    redoes: int | None = None

    def payload(self) -> dict[str, Any]:
        """What is kept for good."""
        marks = {"undoes": self.undoes, "redoes": self.redoes}
        return {key: value for key, value in marks.items() if value is not None}

    @staticmethod
    def came_from(taken: Taken | None) -> dict[str, Any]:
        """The payload's mark of an edit that was taken from another copy of the review."""
        return {"taken": to_plain(taken)} if taken else {}

    def private(self) -> dict[str, Any] | None:
        """What may be destroyed, without its salt; None where there is none."""
        return None

    @classmethod
    def read(cls, event: Event) -> Self:
        """The edit that the event holds; raises `ValueError` where it does not fit."""
        return from_plain(cls, dict(event.payload))

    def apply(self, review: Review, event: Event) -> Review:
        """The review after this edit."""
        raise NotImplementedError
