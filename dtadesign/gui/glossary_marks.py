"""Marks the glossary's terms in texts, a moment after they are shown, so that no page waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from dtadesign.gui.text_block import Marked
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dtadesign.gui.widgets.marked_text import MarkedText
    from dtadesign.library.glossary import Term

FIRST_MS, LATER_MS = 400, 30
"""The glossary is read once, when the first page has long been painted."""


class TermMarks(QObject):
    """Keeps some texts marked; call `soon` when their words have changed."""

    def __init__(self, texts: Iterable[MarkedText], parent: QObject) -> None:
        super().__init__(parent)
        self._texts = list(texts)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FIRST_MS)
        self._pause.timeout.connect(self.mark)

    def add(self, text: MarkedText) -> None:
        """Keep this one marked too."""
        self._texts.append(text)

    def soon(self) -> None:
        """Mark them anew in a moment."""
        self._pause.start()

    def mark(self) -> None:
        """Mark them now."""
        from dtadesign.library.glossary import shipped_glossary

        glossary = shipped_glossary()
        self._pause.setInterval(LATER_MS)
        self._texts = [text for text in self._texts if isValid(text)]  # their page may have gone meanwhile
        for text in self._texts:
            found = glossary.find_in(text.words)
            text.set_marks(tuple(Marked(one.start, one.length, said(one.term)) for one in found))


def said(term: Term) -> str:
    """A term and what it means, in one breath."""
    return tr("{term}: {meaning}").format(term=term.term, meaning=term.meaning)
