"""The cards of what is shown for an answer, with their pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dtadesign.gui.evidence_pictures import Pictures, picture_source
from dtadesign.gui.evidence_words import card_words, kept_words
from dtadesign.gui.walk_evidence_editor import Behind
from dtadesign.gui.widgets.evidence_card import EvidenceCard, EvidenceWords
from dtadesign.review.copies import why_no_room
from dtadesign.review.referring import found_at, is_link
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.review.values import Evidence

    _Cards = dict[int, tuple[EvidenceCard, Evidence]]
    _State = tuple[tuple[Evidence, ...], int | None, tuple[int, ...], bool, tuple[str, ...]]


_MOST_KEPT = 6


class EvidenceCards(QWidget):
    """One card an entry; what is asked for carries the entry, or its place among them."""

    open_asked = Signal(object)
    copy_asked = Signal(object)
    look_asked = Signal(object)
    change_asked = Signal(int)
    remove_asked = Signal(int)

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__()
        self._theme, self._document = theme, document
        self._drawn: _State | None = None
        self._cards: _Cards = {}
        self._kept: dict[_State, _Cards] = {}
        self.pictures = Pictures()
        self.pictures.ready.connect(self._show_pictures)
        self.destroyed.connect(self.pictures.close)
        theme.changed.connect(self._show_pictures)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))

    def sizeHint(self) -> QSize:
        """Its height follows its width; to ask all its parts for theirs each time takes long."""
        return QSize(self._theme.px(360), 0)

    def show_entries(
        self, entries: tuple[Evidence, ...], *, but: int | None, half: Collection[int] = ()
    ) -> None:
        """Draw these, but the one being written; of those in ``half`` a day is not finished."""
        state = self._state(entries, but, half)
        if state == self._drawn:
            return
        for card, _ in self._cards.values():
            self._column.removeWidget(card)
            card.hide()
        if self._drawn is not None:
            self._keep(self._drawn, self._cards)
        self._drawn = state
        self._cards = self._kept.pop(state, {}) or self._made(state)
        for card, _ in self._cards.values():
            self._column.addWidget(card)
            card.show()
        self.setVisible(bool(self._cards))
        self._show_pictures()

    def prepare(self, entries: tuple[Evidence, ...]) -> None:
        """Make the cards of entries that are likely to be shown next."""
        state = self._state(entries, None, ())
        if state != self._drawn and state not in self._kept:
            self._keep(state, self._made(state))

    def _state(self, entries: tuple[Evidence, ...], but: int | None, half: Collection[int]) -> _State:
        """All that the cards depend on."""
        copies = tuple(copy.sha256 for copy in self._document.review.files if not copy.removed)
        return entries, but, tuple(half), self._document.can_write, copies

    def _made(self, state: _State) -> _Cards:
        entries, but, half, *_ = state
        return {
            at: (self._card(at, entry, is_half=at in half), entry)
            for at, entry in enumerate(entries)
            if at != but
        }

    def _keep(self, state: _State, cards: _Cards) -> None:
        """Keep cards that are not shown: most often one goes on, and comes back."""
        if cards:
            self._kept[state] = cards
        while len(self._kept) > _MOST_KEPT:
            for card, _ in self._kept.pop(next(iter(self._kept))).values():
                card.deleteLater()

    def _card(self, at: int, entry: Evidence, *, is_half: bool) -> EvidenceCard:
        words = card_words(entry, self._document.review)
        if is_half:
            half = tr("date not finished")
            words = EvidenceWords(words.kind, words.description, f"{words.aside} · {half}")
        behind = self.behind(entry)
        card = EvidenceCard(
            self._theme, words, can_open=self._can_open(entry), can_copy=behind.can_copy,
            pictured=behind.is_picture, parent=self,
        )  # fmt: skip
        card.hide()
        card.open_asked.connect(lambda: self.open_asked.emit(entry))
        card.copy_asked.connect(lambda: self.copy_asked.emit(entry))
        card.look_asked.connect(lambda: self.look_asked.emit(entry))
        card.change_asked.connect(lambda: self.change_asked.emit(at))
        card.remove_asked.connect(lambda: self.remove_asked.emit(at))
        return card

    def _can_open(self, entry: Evidence) -> bool:
        """Whether there is something behind it: a file by its digest or its name, an address."""
        if entry.digest or is_link(entry.where):
            return True
        path = found_at(entry.where, self._document.path.parent)
        try:
            return path is not None and path.is_file()
        except (OSError, ValueError):
            return False

    def behind(self, entry: Evidence) -> Behind:
        """What stands behind an entry."""
        if not entry.digest:
            return Behind()
        copy = self._document.review.file_copy(entry.digest)
        why = self._why_no_copy(entry) if copy is None else ""
        can_copy = copy is None and self._document.can_write and not why
        is_picture = picture_source(self._document, entry) is not None
        return Behind(is_picture, kept_words(entry, copy), can_copy, why)

    def _why_no_copy(self, entry: Evidence) -> str:
        """Why its file, if it is there, is too large to be copied in."""
        path = found_at(entry.where, self._document.path.parent)
        try:
            size = path.stat().st_size if path is not None else 0
        except (OSError, ValueError):
            return ""
        return why_no_room(self._document.review, size)

    def _show_pictures(self) -> None:
        for card, entry in self._cards.values():
            source = picture_source(self._document, entry) if card.thumbnail else None
            if source is not None and card.thumbnail:
                card.set_picture(self.pictures.get(entry.digest, source, card.thumbnail.room()))

    def at(self, place: QPoint) -> int | None:
        """The entry whose card is at a place of the screen."""
        for at, (card, _) in self._cards.items():
            if card.isVisible() and card.rect().contains(card.mapFromGlobal(place)):
                return at
        return None

    def show_target(self, at: int | None) -> None:
        """Mark the card that would take what is held over it."""
        for place, (card, _) in self._cards.items():
            card.set_taking(taking=place == at)
