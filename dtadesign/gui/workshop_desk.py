"""The workshop that is run in a window: its file, the consideration shown, and what one does to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dtadesign.errors import DtaError
from dtadesign.gui.kept_review import STRETCH_MS
from dtadesign.gui.single_shot import single_shot
from dtadesign.gui.workshop_presence import Presence
from dtadesign.gui.workshop_steps import first_spot, following, next_step, round_of
from dtadesign.gui.workshop_timer import VoteTimer
from dtadesign.review.clock import now
from dtadesign.review.rules import HouseRule
from dtadesign.text import clean_text
from dtadesign.wording import tr
from dtadesign.workshop.edits import OpenEdit, RevealEdit, RuleEdit
from dtadesign.workshop.stages import Spot, spots, state_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from dtadesign.gui.workshop_phones import Phones
    from dtadesign.gui.workshop_steps import Step
    from dtadesign.workshop.edits import WorkshopEdit
    from dtadesign.workshop.record import WorkshopFile, WorkshopRecord
    from dtadesign.workshop.values import Place, Workshop


class Desk(QObject):
    """One Qt object that says that the workshop has been replaced.

    ``said`` is a sentence to be spoken, ``refused`` one that has to be read; ``turned`` says that another
    consideration is shown, ``finished`` that the room's results are wanted.
    """

    changed = Signal()
    turned = Signal()
    said = Signal(str)
    refused = Signal(str)
    saved = Signal()
    finished = Signal()

    def __init__(self, file: WorkshopFile, path: Path) -> None:
        super().__init__()
        self._file, self.path = file, path
        self.here: Spot = first_spot(file.workshop)
        self.saved_at = now()
        self.key_shown = self.key_on_projector = False
        self.phones: Phones | None = None
        self.timer = VoteTimer(self)
        self.timer.said.connect(self.said)
        self.presence = Presence(self)
        self._go_on_counting()
        self._done: list[tuple[tuple[WorkshopEdit, ...], str]] = []
        self._typed: dict[str, HouseRule] = {}
        self._stretch = single_shot(self, STRETCH_MS, self.write_typing)

    def _go_on_counting(self) -> None:
        """A vote that is open since before this window has as much time as was left."""
        place, seconds = self.workshop.open, self.workshop.plan.seconds
        opened = self.workshop.when("open", place) if place is not None else ""
        if seconds and opened:
            gone = datetime.fromisoformat(now()) - datetime.fromisoformat(opened)
            self.timer.start(max(seconds - int(gone.total_seconds()), 0))

    @property
    def workshop(self) -> Workshop:
        """As it stands."""
        return self._file.workshop

    @property
    def record(self) -> WorkshopRecord:
        """Everything that happened, as it stands in the file."""
        return self._file.record

    # --- going about

    @property
    def place(self) -> Place:
        """The vote that is looked at."""
        return self.here.place(round_of(self.workshop, self.here))

    def go_to(self, spot: Spot) -> None:
        """Show another consideration; a vote that is open elsewhere stays open."""
        if spot == self.here or spot not in spots(self.workshop):
            return
        self.write_typing()
        self.here, self.key_shown, self.key_on_projector = spot, False, False
        self.turned.emit()
        self.changed.emit()

    def step(self) -> Step:
        """What comes next here."""
        return next_step(self.workshop, self.here)

    def do_next(self) -> None:
        """Do it."""
        step = self.step()
        if self.workshop.ended and step not in ("next", "finish"):
            self.said.emit(tr("The workshop has ended."))
        elif step in ("open", "open_again"):
            self.open_vote()
        elif step in ("reveal", "reveal_again"):
            self.reveal()
        else:
            self.go_on()

    def go_on(self) -> None:
        """To the next consideration that is not done; where all are, to the results."""
        there = following(self.workshop, self.here)
        if there is not None:
            self.go_to(there)
        elif state_of(self.workshop, self.here) == "done":
            self.write_typing()
            self.finished.emit()
        else:
            self.refused.emit(tr("This is the last one that is not done."))

    def go_back(self) -> None:
        """To the one before."""
        every = spots(self.workshop)
        self.go_to(every[max(every.index(self.here) - 1, 0)])

    # --- votes

    def open_vote(self) -> None:
        """The first vote, or the second once the first is revealed."""
        if self.phones is not None:
            self.phones.take_in()
        again = state_of(self.workshop, self.here) == "revealed"
        place = self.here.place(2 if again else 1)
        if self.append(OpenEdit(place=place)):
            self.timer.start(self.workshop.plan.seconds)
            said = tr("The second vote is open.") if again else tr("The vote is open.")
            self.said.emit(said)

    def reveal(self) -> None:
        """Show what was voted; from then on that vote takes nothing more."""
        place = self.workshop.open
        if place is None or Spot(place.sitting, place.consideration) != self.here:
            return
        if self.phones is not None:
            self.phones.close_question()  # what a phone was told is counted is counted
        if not self.workshop.voted(place):
            self.refused.emit(tr("Nobody has voted yet: there is nothing to reveal."))
        elif self.append(RevealEdit(place=place)):
            self.timer.stop()
            self.said.emit(tr("Revealed."))
            return
        if self.phones is not None:
            self.phones.ask_again()

    def append(self, *edits: WorkshopEdit) -> bool:
        """Put edits on disk; False where they are refused, which is said."""
        if not edits:
            return False
        everybody = self._everybody()
        try:
            self._file.append(*edits, at=now())
        except DtaError as error:
            self.refused.emit(str(error))
            return False
        self.saved_at = now()
        self.saved.emit()
        self.changed.emit()
        if self._everybody() and not everybody:
            self.said.emit(tr("All %n have voted.", "", len(self.presence.here_now)))
        return True

    def _everybody(self) -> bool:
        """Whether all who are there have voted in the vote that is open."""
        presence = self.presence
        return self.workshop.open == self.place and bool(presence.here_now) and not presence.missing

    # --- taking back

    @property
    def can_undo(self) -> bool:
        """Whether something done by hand can be taken back."""
        return bool(self._done)

    def append_undoable(self, edits: Sequence[WorkshopEdit], back: Sequence[WorkshopEdit], said: str) -> bool:
        """Put edits on disk, and remember those that put back what was; ``said`` once they did."""
        if not self.append(*edits):
            return False
        self._done.append((tuple(back), said))
        self.changed.emit()
        return True

    def undo(self) -> None:
        """Take back what was done by hand last: a vote on paper, a rule."""
        self.write_typing()
        if not self._done:
            self.said.emit(tr("There is nothing to take back: a vote that is open or revealed stays so."))
            return
        back, said = self._done.pop()
        if self.append(*back):
            self.said.emit(said)

    # --- house rules

    def rule(self, consideration: str) -> HouseRule | None:
        """The rule that was agreed about a consideration, with what is being typed of it."""
        if consideration in self._typed:
            return self._typed[consideration]
        return self._kept_rule(consideration)

    def _kept_rule(self, consideration: str) -> HouseRule | None:
        return self.workshop.rule_on(consideration)

    def type_rule(self, text: str, level: int | None) -> None:
        """A rule is being written about what is shown; on disk once the typing pauses."""
        before = self.rule(self.here.consideration)
        made = before or HouseRule(consideration=self.here.consideration, text="")
        made = replace(
            made, text=clean_text(text), level=level, by=clean_text(self.workshop.plan.facilitator),
            day=now()[:10], from_=self.workshop.plan.sittings[self.here.sitting].case.title,
        )  # fmt: skip
        if before is None and not made.text.strip():
            return
        self._typed[made.consideration] = made
        self._stretch.start()
        self.saved.emit()

    def write_typing(self) -> None:
        """Put what was typed on disk now; what the disk refuses stays in the field and is tried again."""
        self._stretch.stop()
        typed, self._typed = self._typed, {}
        self._typed |= {id_: rule for id_, rule in typed.items() if not self._write(rule)}
        self.saved.emit()

    def _write(self, rule: HouseRule) -> bool:
        """Put a rule on disk, where it says anything new; False where that was refused."""
        typed = replace(rule, text=rule.text.strip())
        before = self._kept_rule(typed.consideration)
        if typed.says == (before.says if before is not None else ("", typed.level)):
            return True
        back = before or replace(typed, text="", level=None)
        said = tr("Undone: the house rule is as it was before.")
        return self.append_undoable((RuleEdit(rule=typed),), (RuleEdit(rule=back),), said)

    @property
    def is_saved(self) -> bool:
        """Whether everything that is shown is on disk."""
        return not self._typed and (self.phones is None or self.phones.is_saved)

    # --- the key

    def turn_key(self) -> None:
        """Show what the key says of this consideration here, and nowhere else; or hide it again."""
        self.key_shown = not self.key_shown
        self.key_on_projector = self.key_on_projector and self.key_shown
        self.changed.emit()

    def turn_key_on_projector(self) -> None:
        """Show the key to the room too, or take it off; a room that has not voted is not shown it."""
        if not self.key_on_projector and self.here.place(1) not in self.workshop.revealed:
            self.refused.emit(tr("Not before the first vote is revealed: the room would vote for the key."))
            return
        self.key_on_projector = not self.key_on_projector
        self.key_shown = self.key_shown or self.key_on_projector
        self.changed.emit()

    # --- the end

    def close(self) -> None:
        """Write what was typed, let the phones go, give the file up."""
        self.write_typing()
        self.timer.stop()
        if self.phones is not None:
            self.phones.stop()
        self._file.close()
