"""The note of one answer; for what is set aside it is the reason."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.gui.widgets.growing_text import GrowingText
from dtadesign.gui.widgets.key_cap import KeyCap
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme


class NotePart(QWidget):
    """A field that is written by itself when the typing pauses."""

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__()
        self._document, self._id = document, ""
        self._head = Text(theme, tr("Note"), "label")
        self.field = GrowingText(theme, tr("Note"))
        self._head.setBuddy(self.field)
        self.field.edited.connect(self._type)
        self.field.left.connect(self._leave)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        head = QHBoxLayout()
        head.setSpacing(theme.px(6))
        head.addWidget(self._head, 1)
        self.key = KeyCap(theme, "O")
        head.addWidget(self.key)
        head.addWidget(Text(theme, tr("open", "do it"), "micro", "ink2", wrap=False))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(head)
        column.addWidget(self.field)
        column.addStretch(1)

    def show_consideration(self, consideration: str) -> None:
        """Another consideration's note."""
        self._id = consideration
        self.refresh(even_if_written=True)

    def refresh(self, *, even_if_written: bool = False) -> None:
        """Show what the document says, unless it is being written in just now."""
        answer = self._document.review.answer(self._id)
        name = tr("Why this does not apply") if answer.value == "na" else tr("Note")
        self._head.set_words(name)
        self.field.setAccessibleName(name)
        self.field.setReadOnly(not self._document.can_rate_on(self._id))
        if even_if_written or not self.field.hasFocus():
            self.field.set_text(answer.note)

    def _type(self, text: str) -> None:
        answer = self._document.answer_as_typed(self._id)
        if answer.value == "na" and not text.strip():
            return  # what is set aside keeps its reason
        self._document.type_answer(self._id, replace(answer, note=text))

    def _leave(self) -> None:
        self._document.write_typing()
        self.refresh(even_if_written=True)

    def take_focus(self) -> None:
        """Into the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
