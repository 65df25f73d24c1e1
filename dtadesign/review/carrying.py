"""How much of a review a report carries: what goes out with it is what it shows, unless all was asked for.

Nothing that was replaced or taken back goes out unseen. The chain holds all the same, since the hashes
of texts stay where the texts are left out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from dtadesign.review.chain import Event
    from dtadesign.review.record import Record

Carrying = Literal["current", "full", "none"]
CARRYING: tuple[Carrying, ...] = get_args(Carrying)
_SHOWN: dict[str, tuple[str, ...]] = {
    "answer": ("id",), "action": ("action",), "packet": (), "declare": (), "dissent": ("id", "member"),
    "reopen": ("id",), "decision": (), "point": ("point",), "lived_experience": (), "close": (),
}  # fmt: skip
"""The kinds of events whose texts a report shows, and which members say about what; the last one counts."""


def carried(record: Record, carrying: Carrying) -> Record | None:
    """The record as a report carries it.

    ``current`` is without the texts of edits that a later one has replaced and without copied files,
    ``full`` is all of it, ``none`` is None.
    """
    if carrying == "none":
        return None
    if carrying == "full":
        return record.whole_lines_only
    last = {_about(event): event.n for event in record.events if event.kind in _SHOWN}
    kept = tuple(
        event if event.private is None or last.get(_about(event)) == event.n else replace(event, private=None)
        for event in record.events
    )
    return replace(record, events=kept, torn=0)


def left_out(record: Record) -> int:
    """How many events of a record have lost their texts without any purge that names them."""
    purged = {n for purge in record.review.purges for n in purge.events}
    return sum(event.is_stripped and event.n not in purged for event in record.events)


def _about(event: Event) -> tuple[str, ...]:
    return (event.kind, *(str(event.payload.get(key)) for key in _SHOWN.get(event.kind, ())))
