"""The edit by which house rules are taken up into a review, replaced, or taken off."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar, Self

from dtadesign.plain import Misfit, from_plain
from dtadesign.review.chain import Event
from dtadesign.review.edit import Edit
from dtadesign.review.rules import Overlay, overlay_from, plain_overlay
from dtadesign.review.values import Review


@dataclass(frozen=True, kw_only=True)
class HouseRulesEdit(Edit):
    """House rules were taken up, in place of others where there were any; None takes them off."""

    kind: ClassVar[str] = "house_rules"
    overlay: Overlay | None

    def payload(self) -> dict[str, Any]:
        """What is kept for good: all of it with its digest, since it is nobody's private text."""
        overlay = self.overlay
        if overlay is None:
            return super().payload() | {"house_rules": None}
        plain = plain_overlay(overlay)
        kept = {"name": plain.pop("title"), "version": plain.pop("version", ""), "digest": overlay.sha256}
        return super().payload() | {"house_rules": kept | plain}

    @classmethod
    def read(cls, event: Event) -> Self:
        """The edit of an event; raises `ValueError` where its digest is not that of its rules."""
        payload = dict(event.payload)
        kept = payload.pop("house_rules")
        overlay = None if kept is None else _overlay(dict(kept))
        undone = from_plain(Edit, payload)
        return cls(overlay=overlay, undoes=undone.undoes, redoes=undone.redoes)

    def apply(self, review: Review, event: Event) -> Review:  # noqa: ARG002  no need of the time
        """The review that is read with these rules, or with none."""
        return replace(review, house_rules=self.overlay)


def _overlay(kept: dict[str, Any]) -> Overlay:
    own = kept.pop("digest")
    overlay = overlay_from(kept | {"title": kept.pop("name")})
    if own != overlay.sha256:
        raise Misfit("the digest is not that of the rules")
    return overlay
