"""From a member's record to the edit by which a panel takes it in, and back again to compare."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dtadesign.review.board import board_of
from dtadesign.review.collected import CollectEdit
from dtadesign.review.edits_beside import FileEdit
from dtadesign.review.file import lines_of
from dtadesign.review.member import Declared
from dtadesign.review.members import profile_digest

if TYPE_CHECKING:
    from dtadesign.review.board import Declaration
    from dtadesign.review.record import Record


def collect_edit(member: Record, *, with_files: bool = True) -> CollectEdit:
    """The edit that takes this review in; without copied files only their bytes stay outside."""
    kept = member.whole_lines_only if with_files else _without_files(member)
    board = board_of(member.review)
    return CollectEdit(
        review=member.header.id,
        name=member.by,
        fingerprint=member.fingerprint,
        profile_sha256=profile_digest(member.review.profile),
        answers=dict(member.review.answers),
        record=b"".join(lines_of(kept)).decode("utf-8"),
        packet=board.packet.id if board.packet else None,
        declared=_declared(board.declaration),
    )


def _declared(declaration: Declaration | None) -> Declared | None:
    if declaration is None:
        return None
    kept = {key: getattr(declaration, key) for key in ("role", "interests", "recused", "recused_from_all")}
    return Declared(**kept)


def is_the_state_of(edit: CollectEdit, member: Record) -> bool:
    """Whether the edit says of the member what their record says."""
    own = collect_edit(member)
    return (own.payload(), own.record) == (edit.payload(), edit.record)


def _without_files(record: Record) -> Record:
    events = (
        replace(event, private=None) if event.kind == FileEdit.kind else event for event in record.events
    )
    return replace(record, events=tuple(events), torn=0)
