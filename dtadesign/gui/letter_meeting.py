"""When the board met, who was there, and what else its minutes say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.gui.dates import AS_DAY, NO_DAY
from dtadesign.gui.forms import checks_field, line_field, text_field
from dtadesign.gui.letter_saving import save_paper
from dtadesign.gui.letter_section import Section, in_lines
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.review.board import Meeting, board_of
from dtadesign.review.days import typed_day
from dtadesign.review.edits_board import MeetingEdit
from dtadesign.review.members import told_apart
from dtadesign.text import clean_text
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.document import Document
    from dtadesign.gui.forms import Checks, Field
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme


class MeetingSection(Section):
    """Day, who was there, and further words; the minutes saved."""

    title = mark("Meeting")
    lead = mark("The minutes say this beside what the record holds.")

    def __init__(self, theme: Theme, document: Document, settings: Settings) -> None:
        super().__init__(theme, document, settings)
        self.day = line_field(theme, tr("Day, as {day}").format(day=tr(AS_DAY)))
        self.day.control.left.connect(self._leave_day)
        self._ticks = Pane(theme, "surface")
        self.present: Field[Checks] | None = None
        self.others = text_field(
            theme, tr("Others present"), tr("Each name on a line of its own."), least_lines=2
        )
        self.words = text_field(theme, tr("What else the minutes say"))
        for control in (self.others.control, self.words.control):
            control.edited.connect(lambda _: document.type_edit(self._edit()))
            control.left.connect(document.write_typing)
        self.save = Button(theme, tr("Save the minutes…"), "primary", icon="download", size="button_small")
        self.save.clicked.connect(lambda: save_paper(self, "minutes", tr("Save the minutes")))
        for part in (self.day, self._ticks, self.others, self.words, in_lines(theme, self.save)):
            self.column.addWidget(part)
        self.finish()

    def _names(self) -> list[str]:
        """Everybody of whom it can be ticked that they were there: members, and who was asked."""
        packet = board_of(self.document.review).packet
        seats = [seat.name for seat in packet.seats] if packet else []
        return [*dict.fromkeys([*told_apart(self.document.review.members).values(), *seats])]

    def refresh(self) -> None:
        """Show what is written."""
        meeting, names, writes = board_of(self.document.review).meeting, self._names(), self.document.can_rate
        if self.present is None or [*self.present.control.boxes] != names:
            self._make_ticks(names)
        if self.present is not None:
            self.present.control.set_values(meeting.present)
            self.present.control.setEnabled(writes)
        if not self.day.control.hasFocus() and not self.day.error():
            self.day.control.set_text(meeting.date or "")
        if not self.others.control.hasFocus():
            self.others.control.set_text("\n".join(name for name in meeting.present if name not in names))
        if not self.words.control.hasFocus():
            self.words.control.set_text(meeting.text)
        for control in (self.day.control, self.others.control, self.words.control):
            control.setReadOnly(not writes)

    def _make_ticks(self, names: list[str]) -> None:
        if self.present is not None:
            self.present.hide()
            self.present.deleteLater()
        self.present = checks_field(self.theme, tr("Who was there"), [(name, name) for name in names])
        self.present.control.changed.connect(lambda _: self._write())
        self._ticks.column.addWidget(self.present)

    def first(self) -> QWidget:
        """The day."""
        return self.day.control

    def _edit(self) -> MeetingEdit:
        ticked = self.present.control.values() if self.present is not None else []
        others = [clean_text(name).strip() for name in self.others.control.text().splitlines()]
        present = tuple(dict.fromkeys(filter(None, (*ticked, *others))))
        day, before = self.day.control.text().strip(), board_of(self.document.review).meeting
        date = typed_day(day) or (before.date if day else None)
        text = clean_text(self.words.control.text())
        return MeetingEdit(meeting=Meeting(date=date, present=present, text=text))

    def _write(self) -> None:
        edit = self._edit()
        if edit.meeting != board_of(self.document.review).meeting:
            self.try_edits(lambda: [edit])

    def _leave_day(self) -> None:
        written = self.day.control.text().strip()
        day = typed_day(written)
        self.day.set_error(tr(NO_DAY) if written and not day else "")
        if day or not written:
            self.day.control.set_text(day or "")
            self._write()
