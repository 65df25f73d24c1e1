"""What a review already answers of other instruments: by the ids of their sections, none of their wording.

The mappings are files (`resources/crosswalk`), each with how surely a consideration answers to a
section and what that was judged from. A row says what there is; it makes no claim that the other
instrument is met.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Literal, Protocol, get_args

from dtadesign.checklist.model import Id
from dtadesign.checklist.reading import read_source
from dtadesign.paths import data_dir
from dtadesign.plain import Value

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.checklist.model import Checklist

Confidence = Literal["close", "part", "loose"]
CONFIDENCES: tuple[Confidence, ...] = get_args(Confidence)
"""The section plainly turns on it; it answers a part of it; it helps whoever answers it, no more."""


@dataclass(frozen=True, kw_only=True)
class Section(Value):
    """A section of an instrument, in our words, and the considerations that answer to it."""

    id: Id
    about: str
    considerations: Mapping[Id, Confidence] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Instrument(Value):
    """Another instrument; ``reference`` is its key in the library, ``known`` what we judged it from."""

    id: Id
    name: str
    reference: str
    known: str
    sections: tuple[Section, ...]


class _Item(Protocol):
    """A consideration as the scorecard has it."""

    @property
    def id(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def claimed(self) -> int | None: ...
    @property
    def shown(self) -> int | None: ...


class _Card(Protocol):
    """A scorecard: this layer does not know the scoring."""

    @property
    def considerations(self) -> Sequence[_Item]: ...


@dataclass(frozen=True)
class Mapped:
    """A consideration of the review that answers to a section, with its state and levels."""

    id: str
    confidence: Confidence
    state: str
    claimed: int | None
    shown: int | None


@dataclass(frozen=True)
class Row:
    """A section of an instrument and all that this review has to say to it, surest first."""

    instrument: Instrument
    section: Section
    mapped: tuple[Mapped, ...]

    @property
    def answered(self) -> tuple[Mapped, ...]:
        """Those that have a level."""
        return tuple(one for one in self.mapped if one.shown is not None)

    @property
    def open(self) -> tuple[Mapped, ...]:
        """Those in scope without one: not known yet, or not answered."""
        return tuple(one for one in self.mapped if one.state in ("unknown", "unanswered"))


def crosswalk(checklist: Checklist, card: _Card) -> tuple[Row, ...]:
    """A row for each section of each instrument that the checklist touches, in the files' order.

    A section that the checklist does not touch has its row too, so that nobody takes it for answered.
    Considerations that the checklist does not have are left out.
    """
    items = {item.id: item for item in card.considerations if item.id in checklist.by_id}
    rows: list[Row] = []
    for instrument in shipped_instruments():
        own = [Row(instrument, section, _mapped(section, items)) for section in instrument.sections]
        if any(row.mapped for row in own):
            rows += own
    return tuple(rows)


def _mapped(section: Section, items: Mapping[str, _Item]) -> tuple[Mapped, ...]:
    found = [
        Mapped(name, confidence, items[name].state, items[name].claimed, items[name].shown)
        for name, confidence in section.considerations.items()
        if name in items
    ]
    return tuple(sorted(found, key=lambda one: CONFIDENCES.index(one.confidence)))


@cache
def shipped_instruments() -> tuple[Instrument, ...]:
    """The instruments that ship, by file name; read once."""
    return tuple(
        load_instrument(path) for path in sorted((data_dir("resources") / "crosswalk").glob("*.yaml"))
    )


def load_instrument(path: Path) -> Instrument:
    """The mapping in a file; raises `FileProblems` with all that is wrong."""
    from dtadesign.checklist.validation import validated

    return validated(Instrument, read_source(path))
