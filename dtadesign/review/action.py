"""Something to do about a consideration, as a frozen value; imported once a review has one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from dtadesign.checklist.model import Id
from dtadesign.plain import Value as Plain
from dtadesign.review.values import is_date

Effort = Literal["small", "medium", "large"]
ActionState = Literal["open", "doing", "done", "verified", "dropped"]

EFFORTS: tuple[Effort, ...] = get_args(Effort)
ACTION_STATES: tuple[ActionState, ...] = get_args(ActionState)
"""From planned to shown: *done* is somebody's word, *verified* was looked at."""


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
