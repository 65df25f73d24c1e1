"""The members of a panel: who sent what, what they declared, and who is still missing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui.dates import day_words
from dtadesign.gui.page import Page
from dtadesign.gui.panel_collecting import take_files
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.surfaces import Card, Pane, in_the_middle
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.review.board import board_of
from dtadesign.review.members import told_apart
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.review.member import Member


class MembersPage(Page):
    """A card for each member, and the seats from which nothing has come yet."""

    name = "members"
    title = mark("Members")

    def __init__(self, theme: Theme, document: Document, settings: Settings) -> None:
        super().__init__(theme, document)
        self._settings, self._shown = settings, object()
        self.add = Button(theme, tr("Add members' files…"), "primary", icon="plus")
        self.add.clicked.connect(self._choose)
        self.missing = Text(theme, "", "reading", "ink2")
        self._content = Pane(theme, "page", (40, 28, 40, 28), 16)
        head = QHBoxLayout()
        head.addWidget(headline(theme, tr("Members")), 1)
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self._content.column.addLayout(head)
        self._content.column.addWidget(self.missing)
        self._cards = QVBoxLayout()
        self._content.column.addLayout(self._cards)
        self._content.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(in_the_middle(self._content))
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        self._content.setMaximumWidth(self.theme.px(900))
        self._cards.setSpacing(self.theme.px(12))

    def enter(self, place: str = "") -> None:
        """Come to the front, at the button that takes files in."""
        super().enter(place)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        """The one button."""
        return [self.add]

    def refresh(self) -> None:
        """Show who is there and who is not."""
        if self._shown is self.document.record:
            return
        self._shown = self.document.record
        self.add.setEnabled(self.document.can_rate)
        self.missing.set_words(self._missing())
        while (item := self._cards.takeAt(0)) is not None:
            if (card := item.widget()) is not None:
                card.hide()
                card.deleteLater()
        members = self.document.review.members
        names = told_apart(members)
        for member in members:
            self._cards.addWidget(self._card(member, names[member.review]))

    def _missing(self) -> str:
        packet = board_of(self.document.review).packet
        came = {member.name for member in self.document.review.members}
        if not came and packet is None:
            return tr("No member's file has been added yet. Drop them on this window, or choose them.")
        lacking = [seat.name for seat in packet.seats if seat.name not in came] if packet else []
        said = [tr("%n member[|s] [has|have] sent a review.", "", len(came))]
        if lacking:
            said.append(tr("Nothing has come yet from {names}.").format(names=", ".join(lacking)))
        if lacking and packet is not None and packet.due:
            said.append(tr("Due on {date}.").format(date=packet.due))
        return " ".join(said)

    def _card(self, member: Member, name: str) -> Card:
        card = Card(self.theme, 4)
        card.column.addWidget(Text(self.theme, name, "label"))
        for line in filter(None, self._lines(member)):
            card.column.addWidget(Text(self.theme, line, "small", "ink2"))
        return card

    def _lines(self, member: Member) -> list[str]:
        packet = board_of(self.document.review).packet
        asked = [item for item in self.document.card.considerations if item.is_in_scope]
        rated = sum(member.answer(item.id).value is not None for item in asked)
        declared = member.declared
        interests, recused = tr("Declared nothing."), ""
        if declared is not None:
            interests = tr("Declared interests.") if declared.interests else tr("Declared no interests.")
            if declared.recused_from_all:
                recused = tr("Recused from all of it.")
            elif declared.recused:
                recused = tr("Recused from {ids}.").format(ids=", ".join(declared.recused))
        collected = tr("Fingerprint {digits}, taken in on {date}.")
        return [
            member.role or (packet.role(member.name) if packet else ""),
            tr("Rated {rated} of {asked}.").format(rated=rated, asked=len(asked)),
            " ".join(filter(None, (interests, recused))),
            collected.format(digits=member.fingerprint[:12], date=day_words(member.at)),
            tr("The texts of this review were destroyed.") if member.removed else "",
        ]

    def _choose(self) -> None:
        filters = tr("Reviews") + " (*.dtareview)"
        folder = str(self._settings.folder)
        chosen, _ = QFileDialog.getOpenFileNames(self.window(), tr("Members' files"), folder, filters)
        if chosen:
            take_files(self.theme, self.window(), self.document, [*map(Path, chosen)])
