"""What undo and redo brought back, in one sentence, or why there is nothing to bring back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.review.edits import AnswerEdit, PurgeEdit, SignOffEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.edits_beside import TakenBackEdit
from dtadesign.review.edits_board import CloseEdit
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.review.chain import Event
    from dtadesign.review.undo import Undoable
    from dtadesign.review.values import Answer, Review


def came_back(edit: Undoable, before: Review) -> str:
    """A sentence such as "Undone: AVA-5 is open again."."""
    said = _of(edit, before)
    if edit.redoes is not None:
        return tr("Put back: {what}").format(what=said)
    return tr("Undone: {what}").format(what=said)


def undo_ends(at: Event, by: str) -> str:
    """Why undo by a person stops at an event."""
    if at.kind == TakenBackEdit.kind:
        return tr("What was taken back from a copy is not undone. Each answer can be changed by hand.")
    if at.kind == SignOffEdit.kind:
        return tr("Undo does not reach back beyond a signature.")
    if at.kind == PurgeEdit.kind:
        return tr("Undo does not reach back beyond the destruction of texts.")
    if at.kind == CloseEdit.kind:
        return tr("Undo does not reach back beyond the closing of the panel.")
    if at.by != by:
        return tr("The last change is by {name}. Undo reaches only your own.").format(name=at.by)
    return tr("Undo does not reach back further.")


def _of(edit: Undoable, before: Review) -> str:
    if isinstance(edit, AnswerEdit):
        return _answer(edit.id, before.answer(edit.id), edit.answer)
    if isinstance(edit, ActionEdit):
        return _action(edit, before)
    if edit.kind == "house_rules":
        return tr("the house rules are as they were before.")
    return tr("the profile is as it was before.")


def _answer(consideration: str, before: Answer, after: Answer) -> str:
    if before.value != after.value:
        return _value(after).format(consideration=consideration, level=after.level)
    if before.evidence != after.evidence:
        said = tr("{consideration} has %n evidence [entry|entries] again.", "", len(after.evidence))
        return said.format(consideration=consideration)
    return tr("the note of {consideration} is as it was.").format(consideration=consideration)


def _value(answer: Answer) -> str:
    if answer.value is None:
        return tr("{consideration} is open again.")
    if answer.value == "unknown":
        return tr("{consideration} is not known yet again.")
    if answer.value == "na":
        return tr("{consideration} is set aside again.")
    return tr("{consideration} is at level {level} again.")


def _action(edit: ActionEdit, before: Review) -> str:
    if edit.action is None:
        return tr("the action {action} is off the list.").format(action=edit.id)
    if edit.id not in before.actions:
        return tr("the action {action} is on the list again.").format(action=edit.id)
    return tr("the action {action} is as it was.").format(action=edit.id)
