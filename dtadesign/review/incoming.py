"""What a file of answers brings, of whatever kind the file is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.review.action import Action
    from dtadesign.review.rules import Overlay
    from dtadesign.review.values import Answer, Profile


@dataclass(frozen=True)
class Incoming:
    """What a file brings; CSV and a filled form bring answers alone.

    ``by`` is who filled it in, ``id`` what tells these answers from another person's, and ``packet`` that
    whose questions they answer, where the file says so.
    """

    profile: Profile | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    actions: Mapping[str, Action] = field(default_factory=dict)
    by: str = ""
    id: str = ""
    packet: str = ""
    house_rules: Overlay | None = None


Read = Callable[[str, bytes, "Checklist"], Incoming]
"""What a file of this name and content brings; raises `DtaError`."""

Readers = tuple[tuple[bytes, Read], ...]
"""Readers by what their files begin with, white space and byte-order mark aside."""
