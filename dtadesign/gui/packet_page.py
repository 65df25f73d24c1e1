"""The page of a packet: what was sent, which files are the same here, what was declared, who has returned."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from dtadesign.errors import NotDone
from dtadesign.gui.announce import announce
from dtadesign.gui.dates import day_words
from dtadesign.gui.packet_declaring import DeclaringDialog, declared_words
from dtadesign.gui.packet_words import (
    audience_words,
    claims_words,
    document_words,
    seat_words,
    sent_words,
)
from dtadesign.gui.page import Page
from dtadesign.gui.pages import is_panel
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.surfaces import Card, Pane, in_the_middle
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.panel.packets import document as document_of
from dtadesign.review.board import board_of
from dtadesign.wording import mark, tr
from dtadesign.workshop.cases import is_of_a_case

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dtadesign.gui.document import Document
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.review.board import Document as Sent
    from dtadesign.review.board import Packet


class PacketPage(Page):
    """A card for each part; a member's own review has their declaration, a panel its seats."""

    name = "packet"
    title = mark("Packet")

    def __init__(self, theme: Theme, document: Document, settings: Settings) -> None:
        super().__init__(theme, document)
        self._settings, self._shown = settings, object()
        self._found: dict[str, str] = {}
        self._make_parts(theme)
        self._content = Pane(theme, "page", (40, 28, 40, 28), 16)
        self._content.column.addWidget(headline(theme, tr("Packet")))
        self._content.column.addWidget(self.sent)
        for card in (self._declaration, self._seats, self._questions, self._documents, self._about):
            self._content.column.addWidget(card)
        self._content.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = in_the_middle(self._content)
        self._area.setAccessibleName(tr("Packet"))
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to be scrolled by keys, also without a button
        outer.addWidget(self._area)
        theme.changed.connect(self._space)
        self._space()

    def _make_parts(self, theme: Theme) -> None:
        self.sent = Text(theme, "", "lead", "ink2")
        self.declared = Text(theme, "", "reading")
        self.declare = Button(theme, "", icon="pencil")
        self.declare.clicked.connect(self._declare)
        self.questions = Text(theme, "", "reading")
        self.documents = Text(theme, "", "reading")
        self.check = Button(theme, tr("Check files of this computer…"), icon="file")
        self.check.clicked.connect(self._check)
        self.about = Text(theme, "", "reading")
        self.seats = Text(theme, "", "reading")
        self._declaration = self._card(tr("Your declaration of interests"), self.declared, self.declare)
        self._seats = self._card(tr("Who has returned a review"), self.seats)
        self.asked = Text(theme, tr("Questions to everybody"), "label")
        self._questions = self._card(self.asked, self.questions)
        self._documents = self._card(tr("Documents"), self.documents, self.check)
        self._about = self._card(tr("Who is asked, and what the applicants sent"), self.about)

    def _card(self, head: str | Text, *parts: QWidget) -> Card:
        card = Card(self.theme, 8)
        card.column.addWidget(head if isinstance(head, Text) else Text(self.theme, head, "label"))
        for part in parts:
            if isinstance(part, Button):
                card.column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeading)
            else:
                card.column.addWidget(part)
        return card

    def _space(self) -> None:
        self._content.setMaximumWidth(self.theme.px(820))

    # --- as a page

    def enter(self, place: str = "") -> None:
        """Come to the front, at what can be done here first."""
        super().enter(place)
        self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        """The declaration, and the check of files; else what is read."""
        return [part for part in (self.declare, self.check) if part.isVisibleTo(self)] or [self._area]

    def refresh(self) -> None:
        """Show what the record says now."""
        if self._shown is self.document.record:
            return
        self._shown = self.document.record
        packet = board_of(self.document.review).packet
        parts = (self._declaration, self._seats, self._questions, self._documents, self._about)
        for part in parts:
            part.setVisible(packet is not None)
        if packet is None:
            self.sent.set_words(tr("This review was not made from a packet."))
            return
        self.sent.set_words(sent_words(packet))
        self._show_declaration(packet)
        self._show_seats(packet)
        of_a_case = is_of_a_case(packet.id)  # nothing but the case was sent: it has no files of its own
        self.asked.set_words(tr("The case") if of_a_case else tr("Questions to everybody"))
        self.questions.set_words(("\n\n" if of_a_case else "\n").join(packet.questions))
        self._questions.setVisible(any(packet.questions))
        for part in (self._documents, self._about):
            part.setVisible(not of_a_case)
        self._show_documents(packet.documents)
        title = tr("Packet {id}, SHA-256 {digest}").format(id=packet.id, digest=packet.sha256[:12])
        lines = (audience_words(packet.audience), claims_words(packet), title)
        self.about.set_words("\n".join(lines))

    def _show_declaration(self, packet: Packet) -> None:
        own = not is_panel(self.document.record) and not is_of_a_case(packet.id)
        declared = board_of(self.document.review).declaration
        self._declaration.setVisible(own)
        self.declared.set_words(declared_words(declared))
        self.declare.setText(tr("Declare anew…") if declared else tr("Declare your interests…"))
        self.declare.setEnabled(self.document.can_write)
        self.declare.updateGeometry()

    def _show_seats(self, packet: Packet) -> None:
        panel = is_panel(self.document.record)
        self._seats.setVisible(panel)
        came = {member.name: member for member in self.document.review.members}
        lines = []
        for seat in packet.seats:
            member = came.pop(seat.name, None)
            state, day = tr("{seat}: nothing has come yet"), ""
            if member:
                state, day = tr("{seat}: returned, taken in on {day}"), day_words(member.at)
            lines.append(state.format(seat=seat_words(seat), day=day))
        lines += [tr("{name}: returned, and on no seat of the packet").format(name=name) for name in came]
        self.seats.set_words("\n".join(lines) or tr("The packet names no seats."))

    def _show_documents(self, documents: Iterable[Sent]) -> None:
        lines = []
        for sent in documents:
            found = self._found.get(sent.sha256, "")
            lines.append("\n".join(filter(None, (document_words(sent), found))))
        self.documents.set_words("\n".join(lines) or tr("The packet names no documents."))
        self.check.setVisible(bool(lines))

    # --- what the person does

    def _declare(self) -> None:
        board = board_of(self.document.review)
        role = board.packet.role(self.document.by) if board.packet else ""
        dialog = DeclaringDialog(
            self.theme, self.document.checklist, self.window(), role=role, before=board.declaration
        )
        if dialog.exec() == dialog.DialogCode.Accepted:
            self.document.edit(dialog.edit())
            announce(self, declared_words(board_of(self.document.review).declaration))

    def _check(self) -> None:
        folder = str(self.document.path.parent)
        chosen, _ = QFileDialog.getOpenFileNames(self.window(), tr("Files to check"), folder)
        if chosen:
            self.check_files([*map(Path, chosen)])

    def check_files(self, paths: Iterable[Path]) -> None:
        """Say of each document whether one of these files is it, to the byte."""
        packet = board_of(self.document.review).packet
        if packet is None:
            return
        here: dict[str, Sent] = {}
        unread = []
        for path in paths:
            try:
                found = document_of(path)
            except NotDone as error:
                unread.append(str(error))
                continue
            here[found.sha256] = found
        self._found = {sent.sha256: _standing(sent, here) for sent in packet.documents}
        self._show_documents(packet.documents)
        said = "\n".join([*filter(None, self._found.values()), *unread])
        announce(self, said or tr("None of these files is a document of the packet."))


def _standing(sent: Sent, here: dict[str, Sent]) -> str:
    """What the files say of one document; nothing where none is it or has its name."""
    if sent.sha256 in here:
        return tr("{file} here is the same, to the byte.").format(file=here[sent.sha256].name)
    if any(found.name == sent.name for found in here.values()):
        return tr("{file} here is not the same: it was changed or is another version.").format(file=sent.name)
    return ""
