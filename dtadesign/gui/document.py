"""The open review as the window sees it: one value at a time, and who is told when it changes.

Pages read `review` and `card`, and answer by calling `answer`, `set_profile` or `act`; they never
talk to one another.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from dtadesign.gui.came_back import came_back, undo_ends
from dtadesign.gui.kept_review import KeptReview
from dtadesign.gui.typed_edit import target
from dtadesign.review import several
from dtadesign.review.clock import now
from dtadesign.review.copies import copy_edit
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.edits_beside import HandOverEdit, TranslationEdit
from dtadesign.review.file import write_new
from dtadesign.review.handing import handed_copy, taking_back
from dtadesign.review.packet_rules import is_recused, why_no_rating
from dtadesign.review.undo import can_redo, can_undo, redo_edit, undo_edit, where_undo_ends
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from pathlib import Path

    from dtadesign.gui.typed_edit import BoardTyped
    from dtadesign.review.action import Action
    from dtadesign.review.edit import Edit
    from dtadesign.review.edits import SignOffEdit
    from dtadesign.review.handing import Coming
    from dtadesign.review.record import Record
    from dtadesign.review.undo import Undoable
    from dtadesign.review.values import Answer, Profile
    from dtadesign.review.values_beside import Translation


class Document(KeptReview):
    """One open review, and everything that the window can do to it."""

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self.can_write and (self._typed is not None or self._undoable()[0])

    @property
    def can_redo(self) -> bool:
        """Whether there is something to put back."""
        return self.can_write and self._typed is None and self._undoable()[1]

    @property
    def why_no_undo(self) -> str:
        """Why what was done last cannot be taken back; empty where it can, or nothing was done."""
        if not self.can_write or self.can_undo:
            return ""
        end = where_undo_ends(self.record, self.by)
        return undo_ends(end, self.by) if end is not None else ""

    def _undoable(self) -> tuple[bool, bool]:
        """Whether there is something to undo and to redo; worked out once for each state."""
        if self._undo_known is None:
            self._undo_known = can_undo(self.record, self.by), can_redo(self.record, self.by)
        return self._undo_known

    # --- edits

    def answer(self, consideration: str, answer: Answer) -> None:
        """Answer a consideration: at once, one event. The same answer again changes nothing."""
        self.write_typing()
        if answer != self.review.answer(consideration):
            self._append(AnswerEdit(id=consideration, answer=answer))

    def answer_several(self, answers: Mapping[str, Answer]) -> int:
        """Give several answers at once, each one event; how many of them changed something."""
        self.write_typing()
        if self.closed_because:
            self.refused.emit(self.closed_because)
            return 0
        for consideration in answers:
            if why := why_no_rating(self.review, consideration):
                self.refused.emit(why)
        answers = {key: answer for key, answer in answers.items() if not is_recused(self.review, key)}
        record = several.answered(self.record, answers, self.by, now())
        changed = len(record.events) - len(self.record.events)
        if changed:
            self._take(record)
        return changed if self.can_write else 0

    def set_profile(self, profile: Profile) -> None:
        """Change the profile: at once, one event."""
        self.write_typing()
        if not self.review.profiles or profile != self.review.profile:
            self._append(ProfileEdit(profile=profile))

    def type_answer(self, consideration: str, answer: Answer) -> None:
        """An answer whose note or evidence is being typed; written when the typing pauses."""
        self._type(AnswerEdit(id=consideration, answer=answer))

    def answer_as_typed(self, consideration: str) -> Answer:
        """The answer with what is being typed in any field of it: what another field of it adds to."""
        typed = self._typed
        if isinstance(typed, AnswerEdit) and typed.id == consideration:
            return typed.answer
        return self.review.answer(consideration)

    def type_profile(self, profile: Profile) -> None:
        """A profile of which a text is being typed; written when the typing pauses."""
        self._type(ProfileEdit(profile=profile))

    def act(self, action_id: str, action: Action | None) -> None:
        """Add or change an action, or (None) take it off the list: at once, one event."""
        self.write_typing()
        if action != self.review.actions.get(action_id):
            self._append(ActionEdit(id=action_id, action=action))

    def type_action(self, action_id: str, action: Action) -> None:
        """An action of which a text is being typed; written when the typing pauses."""
        self._type(ActionEdit(id=action_id, action=action))

    def copy_in(self, consideration: str, name: str, data: bytes) -> str:
        """Keep a copy of a file as evidence for a consideration; its SHA-256.

        Raises `NotDone`, changing nothing, where it is too large. The same file is kept once.
        """
        self.write_typing()
        edit = copy_edit(self.review, consideration, name, data)
        if edit is not None:
            self._append(edit)
        return sha256(data).hexdigest()

    def hand_over(self, path: Path, to: str, domains: tuple[str, ...], *, with_texts: bool = False) -> None:
        """Write a copy that asks only these domains, and record that it was handed to somebody.

        Raises `NotDone`, changing nothing, where it cannot be written.
        """
        self.write_typing()
        if not self.can_write:
            self._refuse()
            return
        edit, at = HandOverEdit(to=to, domains=domains), now()
        ours = self.record.with_event(self.record.next_event(edit, self.by, at))
        write_new(path, handed_copy(ours, edit, self.by, at, with_texts=with_texts))
        self._take(ours)

    def take_back(self, coming: Coming, theirs: Collection[str]) -> None:
        """Take back what another copy brings; of what both changed, the keys in ``theirs`` as it is there."""
        self.write_typing()
        if self.closed_because:
            self.refused.emit(self.closed_because)
            return
        record = self.record
        for edit, by in taking_back(record, coming, theirs):
            record = record.with_event(record.next_event(edit, by or self.by, now()))
        self._take(record)

    def translate(self, translation: Translation | None) -> None:
        """Use a translation of the checklist, copied into the review; None is the original."""
        self.write_typing()
        if translation != self.review.translation:
            self._append(TranslationEdit(translation=translation))

    def sign(self, edit: SignOffEdit, by: str) -> None:
        """Somebody signs the present state; nothing takes that back."""
        if edit.fingerprint == self.record.fingerprint:
            self._append(edit, by)

    def edit(self, edit: Edit) -> None:
        """An edit of a panel's board: at once, one event, which holds what is being typed of the same."""
        if self._typed is not None and target(self._typed) == target(edit):
            self._stretch.stop()
            self._typed = None
        self.write_typing()
        self._append(edit)

    def type_edit(self, edit: BoardTyped) -> None:
        """An edit of a panel's board of which a text is being typed; written when the typing pauses."""
        self._type(edit)

    def edit_all(self, edits: Sequence[Edit]) -> None:
        """Several edits of a panel's board in one stroke; a closed panel takes all of them or none."""
        self.write_typing()
        record = self.record
        for edit in edits:
            if self._is_closed_to(edit):
                return
            record = record.with_event(record.next_event(edit, self.by, now()))
        self.go_on(record)

    def go_on(self, record: Record) -> None:
        """Go on with a record that continues this one: members taken in, consensus in one stroke."""
        if len(record.events) > len(self.record.events):
            self._take(record)

    # --- undo

    def undo(self) -> None:
        """Take back the last edit, by appending the one that puts back what was; else say why not."""
        self.write_typing()
        if self.can_undo:
            self._put_back(undo_edit(self.record, self.by))
        elif self.why_no_undo:
            self.undone.emit(self.why_no_undo, "")

    def undo_several(self, count: int) -> None:
        """Take back the last edits of a number, each by an edit of its own, and say how many."""
        self.write_typing()
        record = several.undone(self.record, count, self.by, now())
        done = len(record.events) - len(self.record.events)
        if done:
            self._take(record)
            self.undone.emit(tr("Undone: %n answer[ is|s are] as before.", "", done), "")

    def redo(self) -> None:
        """Put back what was undone last."""
        self.write_typing()
        if self.can_redo:
            self._put_back(redo_edit(self.record, self.by))

    def _put_back(self, edit: Undoable | None) -> None:
        if edit is None:
            return
        sentence = came_back(edit, self.review)
        self._append(edit)
        self.undone.emit(sentence, edit.id if isinstance(edit, AnswerEdit) else "")
