"""Phones in a running workshop: on or off, where they find the room, and why none gets through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dtadesign.gui.announce import announce
from dtadesign.gui.widgets.buttons import Button, LinkButton
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme
    from dtadesign.gui.workshop_phones import Phones


class PhonesPart(QWidget):
    """One button; then address, code and count, and beneath them what is wrong where nothing comes."""

    def __init__(self, theme: Theme, phones: Phones) -> None:
        super().__init__()
        self._phones = phones
        said = tr(
            "Votes travel unencrypted within the network of this room. Nobody is asked for a name. "
            "It ends when you stop it or close this window."
        )
        self.about = Text(theme, said, "small", "ink2")
        self.address = Text(theme, "", "body", weight=600)
        self.code = Text(theme, "", "reading")
        self.count = Text(theme, "", "reading", "ink2")
        self.wrong = Text(theme, "", "small", "fail")
        self.next = LinkButton(theme, tr("Use the next address"))
        self.next.clicked.connect(phones.turn_address)
        self.turn = Button(theme, tr("Let phones in"), size="button_small")
        self.turn.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for part in (self.address, self.code, self.count, self.wrong):
            column.addWidget(part)
        column.addWidget(self.next, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.about)
        column.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignLeading)
        phones.changed.connect(self.refresh)
        self.refresh()

    def _turn(self) -> None:
        if self._phones.are_on:
            self._phones.stop()
            announce(self, tr("Phones are off."))
        elif self._phones.start():
            announce(self, tr("Phones can come in at {address}.").format(address=self._phones.urls[0]))

    def refresh(self) -> None:
        """Show what holds now."""
        phones = self._phones
        for part in (self.address, self.code, self.count):
            part.setVisible(phones.are_on)
        self.next.setVisible(len(phones.urls) > 1)
        word = tr("Stop the phones") if phones.are_on else tr("Let phones in")
        if word != self.turn.text():
            self.turn.setText(word)
            self.turn.updateGeometry()
        if not phones.are_on:
            self._say_wrong("")
            return
        self.address.set_words(phones.urls[0])
        self.code.set_words(tr("Code {code}").format(code=phones.code))
        count = phones.count
        self.count.set_words(tr("%n phone[ is|s are] in.", "", count) if count else tr("No phone is in yet."))
        self._say_wrong(phones.what_is_wrong())

    def _say_wrong(self, said: str) -> None:
        is_news = said and said != self.wrong.text()
        self.wrong.set_words(said)
        self.wrong.setVisible(bool(said))
        if is_news:
            announce(self, said)
