"""The evidence of one answer: what is shown, the entry being written, and the place for more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.gui.walk_evidence_editor import EvidenceEditor
from dtadesign.gui.widgets.evidence_card import EvidenceCard, EvidenceSlot, EvidenceWords
from dtadesign.gui.widgets.key_cap import KeyCap
from dtadesign.gui.widgets.text import Text
from dtadesign.report.content_words import KIND_WORDS, date_words, is_past
from dtadesign.review.values import Evidence

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.review.values import Answer

LACKING = "Counts as 1 until something is shown."
_SHORT_PROOF = 150


class EvidencePart(QWidget):
    """Cards, at most one editor, and the slot. While an entry is written its card gives way to it."""

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__()
        self._theme, self._document, self._id = theme, document, ""
        self._editor: EvidenceEditor | None = None
        self._at = 0
        self._others: tuple[tuple[Evidence, ...], tuple[Evidence, ...]] = (), ()
        self._cards: list[EvidenceCard] = []
        self._drawn: tuple[Evidence, ...] | None = None
        self._slot_says = (False, "")
        self.slot = EvidenceSlot(theme)
        self.slot.clicked.connect(self.add)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        head = QHBoxLayout()
        head.setSpacing(theme.px(6))
        head.addWidget(Text(theme, "Evidence", "label"), 1)
        self.key = KeyCap(theme, "E")
        head.addWidget(self.key)
        head.addWidget(Text(theme, "add", "micro", "ink2", wrap=False))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self._column.addLayout(head)
        self._entries = QVBoxLayout()
        self._entries.setSpacing(theme.px(8))
        self._column.addLayout(self._entries)
        self._column.addWidget(self.slot)
        self._column.addStretch(1)

    @property
    def _answer(self) -> Answer:
        return self._document.review.answer(self._id)

    def show_consideration(self, consideration: str) -> None:
        """Another consideration; what was being written has been written."""
        self._id = consideration
        self._close_editor()
        self._drawn = None
        self.refresh()

    def refresh(self) -> None:
        """Draw the entries anew where they are others."""
        answer = self._answer
        if answer.evidence != self._drawn:
            self._drawn = answer.evidence
            self._draw_cards()
        proof = self._document.checklist.by_id[self._id].proof
        asks = proof if len(proof) <= _SHORT_PROOF else f"{proof[:_SHORT_PROOF].rsplit(' ', 1)[0]} …"
        asks = f"What would count: {asks}" if asks else "Name what shows it, or what you saw."
        lacks = answer.level is not None and answer.level >= 2 and not answer.evidence
        words = "Add something that shows it." if answer.evidence else asks
        if (lacks, words) != self._slot_says:
            self._slot_says = lacks, words
            if lacks:
                self.slot.set_lacking(LACKING, words)
            else:
                self.slot.set_words(words)
        self.slot.setVisible(self._editor is None)

    def _draw_cards(self) -> None:
        for card in self._cards:
            self._entries.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        entries, others = self._answer.evidence, sum(map(len, self._others))
        for at, entry in enumerate(entries):
            if self._editor is not None and at == self._at and len(entries) > others:
                continue
            card = EvidenceCard(self._theme, self._words(entry))
            card.change_asked.connect(lambda at=at: self._change(at))
            card.remove_asked.connect(lambda at=at: self._remove(at))
            self._entries.addWidget(card)
            self._cards.append(card)

    def _words(self, entry: Evidence) -> EvidenceWords:
        day = self._document.review.at[:10]
        aside = [KIND_WORDS[entry.kind], entry.where if entry.description else ""]
        aside.append(date_words(entry.date) if entry.date else "")
        if entry.expires:
            verb = "expired" if is_past(entry, day) else "expires"
            aside.append(f"{verb} {date_words(entry.expires)}")
        aside.append(f"reference, {entry.digest[:4]}…{entry.digest[-2:]}" if entry.digest else "")
        return EvidenceWords(entry.kind, entry.description or entry.where, " · ".join(filter(None, aside)))

    def add(self) -> None:
        """Begin a new entry."""
        if self._editor is not None:
            self._editor.take_focus()
            return
        self._edit(len(self._answer.evidence), None)

    def _change(self, at: int) -> None:
        self._close_editor()
        self._edit(at, self._answer.evidence[at])

    def _edit(self, at: int, entry: Evidence | None) -> None:
        if not self._document.can_write:
            self._document.refused.emit(self._document.read_only_because)
            return
        self._at, entries = at, self._answer.evidence
        self._others = entries[:at], entries[at + 1 :]
        editor = EvidenceEditor(self._theme, entry)
        editor.edited.connect(self._write)
        editor.left.connect(self._document.write_typing)
        editor.done.connect(self._finish)
        self._editor = editor
        self._column.insertWidget(2, editor, 0, Qt.AlignmentFlag.AlignTop)
        self._draw_cards()
        self.slot.hide()
        editor.take_focus()

    def _write(self, entry: object) -> None:
        """Keep what is typed: an entry without words is none."""
        before, after = self._others
        written = (entry,) if isinstance(entry, Evidence) else ()
        changed = replace(self._answer, evidence=(*before, *written, *after))
        self._document.type_answer(self._id, changed)

    def _finish(self) -> None:
        self._document.write_typing()
        self._close_editor()
        self._drawn = None
        self.refresh()
        self.slot.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_editor(self) -> None:
        if self._editor is not None:
            editor, self._editor = self._editor, None
            self._column.removeWidget(editor)
            editor.hide()
            editor.deleteLater()

    def leave(self) -> bool:
        """Put the editor away; whether there was one."""
        if self._editor is None:
            return False
        self._finish()
        return True

    def _remove(self, at: int) -> None:
        entries = [entry for place, entry in enumerate(self._answer.evidence) if place != at]
        self._close_editor()
        self._document.answer(self._id, replace(self._answer, evidence=tuple(entries)))
        self.slot.setFocus(Qt.FocusReason.OtherFocusReason)
