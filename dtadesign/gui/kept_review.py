"""A review that is held in memory and kept on disk: what it says, and how an edit gets into its file.

An edit holds at once in memory and is chained at once; its line is written beside the window, in
order. What is typed becomes one event a stretch of typing.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from dtadesign.errors import DtaError
from dtadesign.gui.reading_as import Reading
from dtadesign.gui.single_shot import single_shot
from dtadesign.gui.typed_edit import is_news, target
from dtadesign.gui.writer import Writer
from dtadesign.review.clock import now
from dtadesign.review.closed import why_closed, why_not
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.file import ReviewFile, write_new
from dtadesign.review.packet_rules import is_recused, profile_is_fixed, why_no_profile, why_no_rating
from dtadesign.review.purge import purge
from dtadesign.review.record import apply
from dtadesign.scoring.part import part_of
from dtadesign.scoring.scorecard import Scorecard, score
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from dtadesign.checklist.model import Checklist
    from dtadesign.checklist.translation import Translated
    from dtadesign.gui.typed_edit import Typed
    from dtadesign.panel.closing import Also, Destroyed
    from dtadesign.review.board import DestroyedFile
    from dtadesign.review.edit import Edit
    from dtadesign.review.purge import Choice
    from dtadesign.review.record import Record

Result = TypeVar("Result")

STRETCH_MS = 1_000
"""How long after the last key typed text is written."""
SLOW_MS = 500
"""How long writing may take before the window says "Saving…"."""


class KeptReview(QObject):
    """One open review and its file. Every signal comes in the window's thread."""

    changed = Signal()
    """The review is another value now."""
    saved = Signal(str)
    """All that is shown is on disk; carries the time, "10:42"."""
    saving = Signal()
    """Something has not been on disk for half a second."""
    save_failed = Signal(str)
    """Writing failed; carries a sentence. Nothing is lost: the edits are held here."""
    undone = Signal(str, str)
    """What undo or redo brought back, or why nothing: a sentence, and the consideration (or nothing)."""
    refused = Signal(str)
    """An edit was asked for where the review can only be read; carries a sentence."""

    def __init__(
        self, path: Path, record: Record, file: ReviewFile | None, by: str = "", read_only_because: str = ""
    ) -> None:
        super().__init__()
        self.path, self.record, self.review = path, record, record.review
        self.by = by or record.by
        self.read_only_because = read_only_because
        self.problem = ""
        self.can_take_over = False
        """Whether somebody else holds the pen, who could be asked for it."""
        self.keeps_where: Callable[[], Path | None] | None = None
        """Asks a person where to keep it, at the first edit of what has no file of its own yet."""
        self.skipped: set[str] = set()
        """What was skipped for now, for this sitting; nothing of it is in the record."""
        self._card: Scorecard | None = None
        self._reading = Reading()
        self._plain: tuple[Checklist, Checklist] | None = None
        self._undo_known: tuple[bool, bool] | None = None
        self._typed: Typed | None = None
        self._on_disk = self._sent = len(record.events)
        self._saved_at = _clock()
        self._stretch = single_shot(self, STRETCH_MS, self.write_typing)
        self._slow = single_shot(self, SLOW_MS, self.saving.emit)
        self._writer: Writer | None = None
        if file is not None:
            self._take_writer(file)

    def _take_writer(self, file: ReviewFile) -> None:
        self._writer = Writer(file)
        self._writer.settled.connect(self._settle)

    # --- what it says

    @property
    def checklist(self) -> Checklist:
        """The checklist as the review reads it: in any language its ids and rules are the record's.

        In plain words where it was made from a packet for people with lived experience.
        """
        from dtadesign.panel.plain_words import plainly, reads_plainly

        read = self.read_as.checklist if self.read_as else self.record.checklist
        if not reads_plainly(self.review):
            return read
        if self._plain is None or self._plain[0] is not read:
            self._plain = read, plainly(read, self.record.checklist)
        return self._plain[1]

    @property
    def read_as(self) -> Translated | None:
        """The checklist in the language that the review took up; None where it reads the original."""
        return self._reading.of(self.record.checklist, self.review.translation)

    @property
    def card(self) -> Scorecard:
        """The scorecard of the review as it is now."""
        if self._card is None:
            self._card = score(self.checklist, self.review)
        return self._card

    @property
    def asked_card(self) -> Scorecard:
        """The scorecard as far as this file asks: in a copy for somebody, of the domains handed to them."""
        asks = self.review.asks
        return part_of(self.card, self.checklist, asks) if asks else self.card

    @property
    def can_write(self) -> bool:
        """Whether it can be edited here; else `read_only_because` says why not."""
        return self._writer is not None or self.keeps_where is not None

    @property
    def can_rate(self) -> bool:
        """Whether it can be edited here and is no closed panel, which only answers points and is signed."""
        return self.can_write and not self.closed_because

    def can_rate_on(self, consideration: str) -> bool:
        """Whether this one can be answered here: not where whose review it is are recused."""
        return self.can_rate and not is_recused(self.review, consideration)

    @property
    def can_describe(self) -> bool:
        """Whether the profile can be changed here: not where it came with a packet."""
        return self.can_rate and not profile_is_fixed(self.review)

    def _has_file(self) -> bool:
        """Whether there is a file to write in, after asking where to keep it where there was none."""
        if self._writer is None and self.keeps_where is not None:
            path = self.keeps_where()
            if path is not None:
                self._keep_at(path)
        return self._writer is not None

    def _keep_at(self, path: Path) -> None:
        asks, self.keeps_where = self.keeps_where, None
        try:
            self.move_to(path)
        except DtaError as error:
            self.keeps_where = asks
            self.refused.emit(str(error))

    @property
    def is_saved(self) -> bool:
        """Whether all that is shown is on disk, typed text too."""
        return self._typed is None and self._on_disk == len(self.record.events)

    @property
    def saved_at(self) -> str:
        """When all that was shown was last on disk: "10:42"."""
        return self._saved_at

    @property
    def unsaved(self) -> int:
        """How many edits are only in memory."""
        return len(self.record.events) - self._on_disk + (self._typed is not None)

    # --- edits

    def _type(self, edit: Typed) -> None:
        if self._is_closed_to(edit):
            return
        if not self._has_file():
            self._refuse()
            return
        if self._typed is not None and target(self._typed) != target(edit):
            self.write_typing()
        self._typed = edit
        self._stretch.start()
        if not self._slow.isActive():
            self._slow.start()

    def write_typing(self) -> None:
        """Make an event of what was typed: a field is left, a page changes, the window closes."""
        self._stretch.stop()
        edit, self._typed = self._typed, None
        if edit is None:
            return
        if is_news(edit, self.review):
            self._append(edit)
        elif self.is_saved:
            self._say_saved()

    def _append(self, edit: Edit, by: str = "") -> None:
        if self._is_closed_to(edit):
            return
        self._take(self.record.with_event(self.record.next_event(edit, by or self.by, now())))

    def _take(self, record: Record) -> None:
        """Go on with a record that continues this one."""
        if not self._has_file():
            self._refuse()
            return
        for event in record.events[len(self.record.events) :]:
            self.review = apply(self.review, event)
        self.record = record
        self._card = self._undo_known = None
        self._send()
        self.changed.emit()

    def _refuse(self) -> None:
        self.refused.emit(self.read_only_because)
        self.changed.emit()

    @property
    def closed_because(self) -> str:
        """Why nothing is rated or decided here any more: the panel was closed; else an empty text."""
        return why_closed(self.review)

    def _is_closed_to(self, edit: Edit) -> bool:
        """Whether a closed panel, a packet or a recusal does not take the edit, which is said."""
        why = why_not(self.review, edit) or why_no_profile(self.review, edit)
        if isinstance(edit, AnswerEdit):
            why = why or why_no_rating(self.review, edit.id)
        if why:
            self.refused.emit(why)
            self.changed.emit()
        return bool(why)

    def purge(self, choice: Choice, why: str) -> None:
        """Destroy texts for good, in the file and here; raises `DtaError`, changing nothing."""
        self._rewrite(lambda file: purge(file, choice, why, self.by))

    def close_panel(
        self, why: str, by: str = "", *, also: Collection[Also] = (), files: Sequence[DestroyedFile] = ()
    ) -> Destroyed | None:
        """Close this panel for good, in the file and here; raises `DtaError`, changing nothing.

        ``files`` are those beside it that were destroyed already. None where it cannot be written here.
        """
        from dtadesign.panel.closing import close

        return self._rewrite(lambda file: close(file, why, by or self.by, also=also, files=files))

    def _rewrite(self, work: Callable[[ReviewFile], Result]) -> Result | None:
        """Have the whole file replaced, and go on with what stands in it; raises `DtaError`."""
        if not self._has_file() or self._writer is None or not self.flush():
            self._refuse()
            return None
        self.record, done = self._writer.rewrite(self.record, work)
        self.review = self.record.review
        self._card = self._undo_known = None
        self._on_disk = self._sent = len(self.record.events)
        self._say_saved()
        self.changed.emit()
        return done

    # --- the disk

    def _send(self) -> None:
        """Hand the next batch to the writer, unless one is under way."""
        if self._writer is None or self._writer.is_busy or self._on_disk == len(self.record.events):
            return
        if not self._slow.isActive():
            self._slow.start()
        self._sent = len(self.record.events)  # before the end can be told, which may be at once
        self._writer.write(self.record.events[self._on_disk :])

    def _settle(self, *, wait: bool = False) -> None:
        """A batch has ended: go on with the next, or say that it failed."""
        if self._writer is None:
            return
        ended, error = self._writer.take_end(wait=wait)
        if not ended:
            return
        if error is not None:
            self._fail(error)
            return
        self._on_disk, self.problem = self._sent, ""
        if self.is_saved:
            self._say_saved()
        else:
            self._send()

    def _say_saved(self) -> None:
        self._slow.stop()
        self._saved_at = _clock()
        self.saved.emit(self._saved_at)

    def _fail(self, error: BaseException) -> None:
        self._slow.stop()
        reason = str(error).removeprefix(f"{self.path}: ").removeprefix(tr("not saved:") + " ")
        self.problem = tr("Not saved since {time}: {reason}").format(time=self._saved_at, reason=reason)
        self.save_failed.emit(self.problem)
        if not isinstance(error, DtaError):
            raise error

    def try_again(self) -> None:
        """Write once more what could not be written."""
        self._send()

    def flush(self) -> bool:
        """Wait until all that is shown is on disk; False where that failed."""
        self.write_typing()
        self._send()
        while self._writer is not None and self._writer.is_busy:
            self._settle(wait=True)
        return self.is_saved

    def save_copy(self, path: Path) -> None:
        """Write the whole record, as it is in memory, to a new file; raises `NotDone`."""
        self.write_typing()
        write_new(path, self.record)

    def move_to(self, path: Path) -> None:
        """Write everything to a new file and go on there; raises `DtaError`, changing nothing."""
        self.save_copy(path)
        file = ReviewFile(path, self.by)
        self._let_go()
        self.path, self.read_only_because, self.problem = path, "", ""
        self._on_disk = len(self.record.events)
        self._take_writer(file)
        self._say_saved()
        self.changed.emit()

    def _let_go(self) -> None:
        if self._writer is not None:
            writer, self._writer = self._writer, None
            writer.settled.disconnect(self._settle)
            writer.close()

    def close(self) -> bool:
        """Write all and give the pen back; False where something could not be written."""
        done = self.flush()
        self._stretch.stop()
        self._slow.stop()
        self._let_go()
        return done


def _clock() -> str:
    return datetime.now().astimezone().strftime("%H:%M")
