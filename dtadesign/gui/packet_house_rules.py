"""The part of a packet's sheet that takes house rules along, so that everybody reads the same ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dtadesign.errors import DtaError
from dtadesign.gui.announce import announce
from dtadesign.gui.widgets.buttons import Button, LinkButton
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.theme import Theme
    from dtadesign.review.rules import Overlay


class PacketRules(QWidget):
    """``overlay`` is what goes along; ``against`` says which checklist the packet asks, once known."""

    def __init__(self, theme: Theme, folder: Path, against: Callable[[], Checklist | None]) -> None:
        super().__init__()
        self._folder, self._against = folder, against
        self.overlay: Overlay | None = None
        self.said = Text(theme, tr("None go along."), "reading", "ink2")
        self.choose = Button(theme, tr("Choose house rules…"), size="button_small")
        self.without = LinkButton(theme, tr("Send no house rules"))
        self.without.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        help_text = tr("If the board has any. Everybody reads them beneath what they are about.")
        column.addWidget(Text(theme, tr("House rules"), "label"))
        for words in (Text(theme, help_text, "small", "ink2"), self.said):
            column.addWidget(words)
        for button in (self.choose, self.without):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.choose.clicked.connect(self._ask)
        self.without.clicked.connect(self.take_none)

    @property
    def plain(self) -> dict[str, Any] | None:
        """As a packet has them."""
        if self.overlay is None:
            return None
        from dtadesign.review.rules import plain_overlay

        return plain_overlay(self.overlay)

    def _ask(self) -> None:
        from dtadesign.gui.rules_work import ask_file

        path = ask_file(self.window(), self._folder)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Those of a file; what is wrong with it is said, and what was chosen stays."""
        from dtadesign.exchange.rules_file import load_rules
        from dtadesign.review.rules_words import named

        try:
            self.overlay = load_rules(path, self._against())
        except DtaError as error:
            self._say(str(error))
            return
        said = tr("{name}: %n house rule[|s]", "", len(self.overlay.rules))
        self._say(said.format(name=named(self.overlay)))
        self.without.show()

    def take_none(self) -> None:
        """Send none."""
        self.overlay = None
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)  # before the link goes with the focus in it
        self.without.hide()
        self._say(tr("None go along."))

    def _say(self, sentence: str) -> None:
        self.said.set_words(sentence)
        announce(self, sentence)
