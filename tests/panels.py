"""Members' reviews and panels of them, for tests to stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.panel.agreement import Agreement, agreement
from dtadesign.panel.collecting import Collected, begun, collected
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.record import Record, new_record
from dtadesign.review.values import Answer, Profile
from tests.builders import TIME, profile, small_checklist, with_edit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.values import Value

AGENT = profile(features=("agent", "chat"))


def member(
    name: str, answers: Mapping[str, Answer], *, of: Profile = AGENT, checklist: Checklist | None = None,
    by: str = "",
) -> Record:  # fmt: skip
    """A member's review; its id is the name, and ``by`` what they are called, if not so."""
    record = new_record(name, TIME, checklist or small_checklist())
    record = with_edit(record, ProfileEdit(profile=of), by or name)
    for key, value in answers.items():
        record = with_edit(record, AnswerEdit(id=key, answer=value), by or name)
    return record


def levels(*values: Value) -> dict[str, Answer]:
    return {
        key: Answer(value=value) for key, value in zip(("P-1", "P-2", "A-1", "A-2"), values, strict=False)
    }


def came(panel: Record, record: Record) -> Collected:
    return collected(panel, record, "kim.dtareview", "chair", TIME)


def panel_of(*members: Record) -> Record:
    panel = begun("a-panel", members[0], "chair", TIME)
    for record in members:
        panel = came(panel, record).panel
    return panel


def agreed(panel: Record) -> Agreement:
    return agreement(panel.checklist, panel.review)
