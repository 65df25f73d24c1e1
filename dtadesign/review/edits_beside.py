"""The edits beside the main job: copied files, handing over and taking back, translations."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Self

from dtadesign.plain import Misfit, from_plain, to_plain
from dtadesign.review.chain import Event
from dtadesign.review.edit import Edit
from dtadesign.review.values import Review
from dtadesign.review.values_beside import FileCopy, HandOver, TakenBack, Translation


@dataclass(frozen=True, kw_only=True)
class FileEdit(Edit):
    """A file was copied into the review as evidence for a consideration; ``data`` is base64."""

    kind: ClassVar[str] = "file"
    consideration: str
    sha256: str
    size: int
    type: str
    name: str
    data: str

    def payload(self) -> dict[str, Any]:
        """What is kept for good: that there was a file, of what kind and size, and its digest."""
        kept = {"sha256": self.sha256, "size": self.size, "type": self.type}
        return super().payload() | kept | {"considerations": [self.consideration]}

    def private(self) -> dict[str, Any]:
        """Its name and its bytes."""
        return {"name": self.name, "data": self.data}

    @classmethod
    def read(cls, event: Event) -> Self:
        """The file as it was copied, without bytes where they were destroyed."""
        payload, texts = dict(event.payload), event.private or {}
        payload.pop("private_sha256", None)
        consideration, *more = payload.pop("considerations")
        if more:
            raise Misfit("a copied file is evidence for one consideration")
        own = {"consideration": consideration, "name": texts.get("name", ""), "data": texts.get("data", "")}
        return from_plain(cls, payload | own)

    def apply(self, review: Review, event: Event) -> Review:
        """The review that knows of the copy; its bytes stay in the record."""
        copy = FileCopy(
            n=event.n, consideration=self.consideration, sha256=self.sha256, size=self.size,
            type=self.type, name=self.name, removed=event.is_stripped,
        )  # fmt: skip
        return replace(review, files=(*review.files, copy))

    def content(self) -> bytes:
        """The file's bytes; empty where they were destroyed."""
        return b64decode(self.data)


@dataclass(frozen=True, kw_only=True)
class HandOverEdit(Edit):
    """Domains were handed to somebody. The copy made for it says so of itself (``is_copy``)."""

    kind: ClassVar[str] = "hand_over"
    to: str
    domains: tuple[str, ...]
    is_copy: bool = False

    def payload(self) -> dict[str, Any]:
        """What is kept for good."""
        return super().payload() | {"to": self.to, "domains": list(self.domains), "is_copy": self.is_copy}

    def apply(self, review: Review, event: Event) -> Review:
        """The review that knows of it."""
        given = HandOver(n=event.n, at=event.at, to=self.to, domains=self.domains, is_copy=self.is_copy)
        return replace(review, hand_overs=(*review.hand_overs, given))


@dataclass(frozen=True, kw_only=True)
class TakenBackEdit(Edit):
    """Another copy's answers came back.

    ``took`` names what was taken from it, ``kept`` what both had changed and stayed as it was here:
    considerations, ``#A-1`` for an action, ``#profile``.
    """

    kind: ClassVar[str] = "taken_back"
    fingerprint: str
    took: tuple[str, ...]
    kept: tuple[str, ...]

    def payload(self) -> dict[str, Any]:
        """What is kept for good."""
        took, kept = list(self.took), list(self.kept)
        return super().payload() | {"fingerprint": self.fingerprint, "took": took, "kept": kept}

    def apply(self, review: Review, event: Event) -> Review:
        """The review that knows of it."""
        back = TakenBack(
            n=event.n, at=event.at, by=event.by, fingerprint=self.fingerprint, took=self.took, kept=self.kept
        )
        return replace(review, taken_back=(*review.taken_back, back))


@dataclass(frozen=True, kw_only=True)
class TranslationEdit(Edit):
    """A translation of the checklist was taken up, or (None) the original again."""

    kind: ClassVar[str] = "translation"
    translation: Translation | None

    def payload(self) -> dict[str, Any]:
        """What is kept for good: the whole of it, since it is nobody's private text."""
        return super().payload() | {"translation": to_plain(self.translation)}

    def apply(self, review: Review, event: Event) -> Review:  # noqa: ARG002  no need of the time
        """The review in this language."""
        return replace(review, translation=self.translation)
