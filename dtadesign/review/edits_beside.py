"""The edits beside the main job: actions, copied files, handing over and taking back, translations."""

from __future__ import annotations

import re
from base64 import b64decode
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Self

from dtadesign.plain import Misfit, from_plain, to_plain
from dtadesign.review.chain import Event
from dtadesign.review.edit import Edit
from dtadesign.review.values import Action, FileCopy, HandOver, Review, Taken, TakenBack, Translation

_ACTION = re.compile(r"A-([1-9][0-9]{0,8})\Z")
_OPEN = ("considerations", "due", "effort", "state")


@dataclass(frozen=True, kw_only=True)
class ActionEdit(Edit):
    """An action was added, changed, or (None) taken off the list."""

    kind: ClassVar[str] = "action"
    id: str
    action: Action | None
    taken: Taken | None = None

    def __post_init__(self) -> None:
        """Refuses with a `ValueError` an id that no action can have."""
        if not _ACTION.match(self.id):
            raise ValueError(f'"{self.id[:40]}" is no action; they are called A-1, A-2, …')

    def payload(self) -> dict[str, Any]:
        """What is kept for good: about what, by when, how large, in which state."""
        kept = super().payload() | self.came_from(self.taken) | {"action": self.id}
        if self.action is None:
            return kept | {"off": True}
        plain = to_plain(self.action)
        return kept | {key: plain[key] for key in _OPEN if plain[key] is not None}

    def private(self) -> dict[str, Any] | None:
        """What is to be done and who does it."""
        if self.action is None or not (self.action.what or self.action.owner):
            return None
        return {"what": self.action.what, "owner": self.action.owner}

    @classmethod
    def read(cls, event: Event) -> Self:
        """The action with its texts, where the event still has them."""
        payload = dict(event.payload)
        payload.pop("private_sha256", None)
        kept = {key: payload.pop(key) for key in _OPEN if key in payload}
        texts = event.private or {}
        action = kept | {"what": texts.get("what", ""), "owner": texts.get("owner", "")}
        own = None if payload.pop("off", False) else action | {"removed": event.is_stripped}
        return from_plain(cls, payload | {"id": payload.pop("action"), "action": own})

    def apply(self, review: Review, event: Event) -> Review:  # noqa: ARG002  no need of the time
        """The review with this action, or without it."""
        actions = {**review.actions}
        if self.action is None:
            actions.pop(self.id, None)
        else:
            actions[self.id] = self.action
        return replace(review, actions=actions, last_action=max(review.last_action, self.number))

    @property
    def number(self) -> int:
        """The number in its id."""
        found = _ACTION.match(self.id)
        return int(found[1]) if found else 0


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
