"""The edit by which an action is added, changed or taken off."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Self

from dtadesign.plain import from_plain, to_plain
from dtadesign.review.action import Action
from dtadesign.review.chain import Event
from dtadesign.review.edit import Edit
from dtadesign.review.values import Review, Taken

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
