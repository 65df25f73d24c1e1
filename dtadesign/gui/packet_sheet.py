"""The sheets that a packet asks by: what it is and which way on; who a member is and where they write."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from dtadesign.gui.asking import free_name, where_to_save
from dtadesign.gui.forms import choice_field, line_field
from dtadesign.gui.packet_words import (
    audience_words,
    claims_words,
    document_words,
    seat_words,
    sent_words,
)
from dtadesign.gui.start_new import file_name
from dtadesign.gui.widgets.buttons import Button, LinkButton
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.text import Text
from dtadesign.text import clean_text
from dtadesign.wording import tr
from dtadesign.workshop.cases import is_of_a_case

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.panel.packets import Opened, PacketFile

_OTHER = ""


class PacketSheet(Dialog):
    """Says what the packet is; ``as_chair`` tells which of the two ways was chosen."""

    def __init__(self, theme: Theme, opened: Opened, parent: QWidget) -> None:
        packet = opened.packet
        of_a_case = is_of_a_case(packet.id)
        headline = tr("A packet for the review of {title}").format(title=packet.profile.title)
        super().__init__(
            theme, headline, sent_words(packet), keep=tr("Not now"), parent=parent,
            act=tr("Rate it…") if of_a_case else tr("Rate it as a member…"),
        )  # fmt: skip
        self.setMinimumWidth(min(theme.px(600), self.room.width()))
        self.as_chair = False
        checklist = tr("Checklist: {title}, {version}").format(
            title=packet.checklist.title, version=packet.checklist.version
        )
        self._say(tr("What is reviewed"), [packet.profile.summary, checklist])
        if of_a_case:
            self._say(tr("The case"), ["\n\n".join(packet.questions)])
        else:
            self._say_what_a_board_sends(theme, packet)
        self.act_button.setFocus()

    def _say_what_a_board_sends(self, theme: Theme, packet: PacketFile) -> None:
        self._say(tr("Who is asked"), [audience_words(packet.audience), *map(seat_words, packet.seats)])
        self._say(tr("Documents"), [*map(document_words, packet.documents)] or [tr("None are named.")])
        self._say(tr("Questions to everybody"), packet.questions)
        self._say(tr("The applicants' own review"), [claims_words(packet)])
        said = tr("The chair begins a panel with the packet, and adds the members' files as they come back.")
        self.body.addWidget(Text(theme, said, "small", "ink2"))
        self.chair = Button(theme, tr("Begin the panel as the chair…"))
        self.chair.clicked.connect(self._go_as_chair)
        self.body.addWidget(self.chair, 0, Qt.AlignmentFlag.AlignLeading)

    def _say(self, head: str, lines: list[str] | tuple[str, ...]) -> None:
        words = "\n".join(filter(None, lines))
        if words:
            part = Text(self._theme, words, "reading")
            column = _beneath(Text(self._theme, head, "label"), part, self._theme.px(4))
            self.body.addWidget(column)

    def _go_as_chair(self) -> None:
        self.as_chair = True
        self.accept()


class MemberDialog(Dialog):
    """Asks who reviews, by seat or typed, and where the review is kept."""

    def __init__(
        self, theme: Theme, opened: Opened, settings: Settings, folder: Path, parent: QWidget
    ) -> None:
        super().__init__(
            theme, tr("Who are you?"), tr("Your name stands beside every entry of your review."),
            act=tr("Begin") if is_of_a_case(opened.packet.id) else tr("Go on to the declaration…"),
            keep=tr("Not now"), parent=parent,
        )  # fmt: skip
        self._packet, self._folder = opened.packet, folder
        self._settings, self._chosen = settings, None
        seats = [(seat.name, seat_words(seat)) for seat in opened.packet.seats]
        self.seat = choice_field(theme, tr("Your seat"), [*seats, (_OTHER, tr("I am on no seat"))])
        self.typed = line_field(theme, tr("Your name"), text="" if seats else settings.reviewer)
        mine = settings.reviewer if settings.reviewer in dict(seats) else seats[0][0] if seats else _OTHER
        self.seat.control.set_value(mine)
        self.seat.setVisible(bool(seats))
        self._place = Text(theme, "", "small", "ink2")
        self.other = LinkButton(theme, tr("Choose another place…"))
        self.other.clicked.connect(self._choose)
        for part in (self.seat, self.typed, self._place, self.other):
            self.body.addWidget(part)
        self.seat.control.chosen.connect(lambda _: self._settle())
        self.typed.control.edited.connect(lambda _: self._settle())
        self.typed.control.returnPressed.connect(self.accept)
        self._settle()
        self.focus_first(self.seat.control if seats else self.typed.control)

    _chosen: Path | None

    def _settle(self) -> None:
        self.typed.setVisible(self.seat.control.value() == _OTHER)
        self.typed.set_error("")
        self._place.set_words(tr("It is kept at {path}").format(path=self.path))

    @property
    def name(self) -> str:
        """Who reviews."""
        return self.seat.control.value() or clean_text(self.typed.control.text()).strip()

    @property
    def role(self) -> str:
        """The role that the packet gives to the seat."""
        return next((seat.role for seat in self._packet.seats if seat.name == self.name), "")

    @property
    def path(self) -> Path:
        """Where the review will be."""
        if self._chosen is not None:
            return self._chosen
        title = self._packet.profile.title
        named = tr("{title}, {name}").format(title=title, name=self.name) if self.name else title
        return free_name(self._folder / file_name(named))

    def _choose(self) -> None:
        chosen = where_to_save(self, tr("Where to keep the review"), self.path)
        if chosen is not None:
            self._chosen = chosen
            self._settle()

    def accept(self) -> None:
        """Only with a name."""
        if not self.name:
            self.typed.set_error(tr("Write your name."))
            self.typed.control.setFocus()
            return
        super().accept()


def _beneath(above: QWidget, below: QWidget, gap: int) -> QWidget:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    column.addWidget(above)
    column.addWidget(below)
    return both
