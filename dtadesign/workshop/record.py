"""A workshop on disk: made once, read whole, appended to line by line, each line synced and chained.

The same chain, lock and care as a review's; what is called saved is on disk.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Self

from dtadesign.errors import NotDone, ReadOnlyReview, ReviewDamaged
from dtadesign.review.chain import ANY_VERSION, ANY_WORKSHOP, LARGEST_FILE, event_line, make_event
from dtadesign.review.chained import Chained, lines_of, new_header, read_chain, sound_end
from dtadesign.review.clock import now
from dtadesign.review.disk import WORKSHOP_ENDING, looks_like_workshop
from dtadesign.review.lines import Lines, LinesFile, write_new_lines
from dtadesign.wording import tr
from dtadesign.workshop.edits import KINDS, PlanEdit, read_edit, why_not
from dtadesign.workshop.values import Workshop

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.chain import Event
    from dtadesign.workshop.edits import WorkshopEdit
    from dtadesign.workshop.values import Plan

__all__ = [
    "FORMAT",
    "WorkshopFile",
    "WorkshopRecord",
    "looks_like_workshop",
    "new_workshop",
    "read_record",
    "read_sound_part",
    "read_workshop",
]

FORMAT = "dtadesign-workshop/1"


@dataclass(frozen=True)
class WorkshopRecord(Chained):
    """A workshop's header and events."""

    @property
    def read_only_because(self) -> str:
        """A sentence where this version may not append, else an empty text."""
        return self.why_read_only(FORMAT, KINDS)

    @cached_property
    def workshop(self) -> Workshop:
        """The state after all events; a kind that this version does not know changes nothing."""
        workshop = Workshop(id=self.header.id, checklist=self.header.checklist)
        for event in self.events:
            workshop = _applied(workshop, event)
        return workshop

    def with_edit(self, edit: WorkshopEdit, at: str, salt: str | None = None) -> WorkshopRecord:
        """The record with one edit more; raises `NotDone` with the reason why it cannot be.

        Only tests give their salt.
        """
        if refused := why_not(self.workshop, edit):
            raise NotDone(refused)
        private = edit.private()
        if private is not None:
            private["salt"] = salt or os.urandom(16).hex()
        plan = edit.plan if isinstance(edit, PlanEdit) else self.workshop.plan
        event = make_event(
            len(self.events) + 1, at, plan.facilitator or "facilitator", edit.kind, edit.payload(), private,
            self.fingerprint,
        )  # fmt: skip
        record = WorkshopRecord(self.header, (*self.events, event))
        vars(record)["workshop"] = _applied(self.workshop, event)  # follows from the one that is known
        return record


def _applied(workshop: Workshop, event: Event) -> Workshop:
    return read_edit(event).apply(workshop, event) if event.kind in KINDS else workshop


def new_workshop(plan: Plan, checklist: Checklist, workshop_id: str, at: str) -> WorkshopRecord:
    """The record of a workshop that has only its plan; raises `NotDone` where that cannot be one."""
    header = new_header(workshop_id, at, checklist, tr("the new workshop"), FORMAT)
    return WorkshopRecord(header).with_edit(PlanEdit(plan=plan), at)


def read_record(path: Path) -> WorkshopRecord:
    """The record in a file; raises `ReviewDamaged` or `NotDone`. The file is left as it is."""
    return _read(path)[0]


def read_workshop(path: Path) -> Workshop:
    """The workshop in a file, a last line never finished left out; raises as `read_record`."""
    return read_record(path).workshop


def read_sound_part(path: Path) -> WorkshopRecord:
    """The longest part from the start that holds; raises `DtaError` where there is none with its plan."""
    try:
        return read_record(path).whole_lines_only
    except ReviewDamaged as error:
        end = sound_end(path, error)
    return _record(path, islice(Lines(path, _refuse_other_files), end))


def _read(path: Path) -> tuple[WorkshopRecord, int]:
    lines = Lines(path, _refuse_other_files)
    record = _record(path, lines)
    whole = WorkshopRecord(record.header, record.events, lines.torn)
    vars(whole)["workshop"] = record.workshop
    return whole, lines.length


def _record(path: Path, lines: Iterable[bytes]) -> WorkshopRecord:
    """The record with its state; raises `ReviewDamaged` at the first line that is about nothing known.

    Unless a newer version wrote in it, which may know more: then such a line changes nothing here.
    """
    edits: list[WorkshopEdit | None] = []
    header, events = read_chain(
        lines, path, FORMAT, lambda event: edits.append(read_edit(event) if event.kind in KINDS else None)
    )
    if not edits or not isinstance(edits[0], PlanEdit):
        raise ReviewDamaged(path, 2, tr("This line does not hold the plan with which a workshop begins."))
    workshop = Workshop(id=header.id, checklist=header.checklist)
    for event, edit in zip(events, edits, strict=True):
        if edit is not None and edit.fits(workshop):
            workshop = edit.apply(workshop, event)
        elif None not in edits:
            said = tr("This line is about somebody or something that is not in this workshop.")
            raise ReviewDamaged(path, event.n + 1, said)
    record = WorkshopRecord(header, events)
    vars(record)["workshop"] = workshop  # known by now
    return record


def _refuse_other_files(path: Path, start: bytes, size: int) -> None:
    if size > LARGEST_FILE:
        said = tr("has {size} bytes; a workshop has at most {most}.")
        raise NotDone(f"{path}: {said.format(size=f'{size:,}', most=f'{LARGEST_FILE:,}')}")
    if size == 0:
        raise NotDone(f"{path}: " + tr("is empty; a workshop begins with its checklist."))
    if start.startswith(ANY_WORKSHOP):
        return
    if start.startswith(ANY_VERSION):
        raise NotDone(f"{path}: " + tr("is a review, not a workshop."))
    if path.suffix.lower() == WORKSHOP_ENDING:
        raise ReviewDamaged(path, 1, tr("This line does not begin as a workshop does."))
    raise NotDone(f"{path}: " + tr("is no workshop of dtadesign; those are files that end in .dtaworkshop."))


class WorkshopFile(LinesFile):
    """A workshop open for writing."""

    record: WorkshopRecord

    @classmethod
    def create(cls, path: Path, plan: Plan, checklist: Checklist, at: str = "", owner: str = "") -> Self:
        """A new workshop with this plan, all or nothing; raises `NotDone` where the file exists."""
        from dtadesign.review.file import own_id

        write_new_lines(path, lines_of(new_workshop(plan, checklist, own_id(), at or now())))
        return cls.open(path, owner)

    @classmethod
    def open(cls, path: Path, owner: str = "", *, over: bool = False) -> Self:
        """A workshop that is there; raises `DtaError`. ``over``: a person takes the lock over."""
        return cls(path, owner or "facilitator", over=over)

    @property
    def workshop(self) -> Workshop:
        """The state after everything that was appended."""
        return self.record.workshop

    def _read(self) -> tuple[int, int]:
        self.record, length = _read(self.path)
        if self.record.read_only_because:
            said = tr("can only be read here: {why}.").format(why=self.record.read_only_because)
            raise ReadOnlyReview(f"{self.path}: {said}")
        return length, self.record.torn

    def append(self, *edits: WorkshopEdit, at: str | None = None) -> Workshop:
        """The edits as events, all or none, on disk when this returns; raises `NotDone`, `ReviewChanged`."""
        record, before = self.record, len(self.record.events)
        for edit in edits:
            record = record.with_edit(edit, at or now())
        self.write_lines([event_line(event) + b"\n" for event in record.events[before:]])
        self.record = record
        return record.workshop
