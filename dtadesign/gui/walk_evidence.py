"""The evidence of one answer: what is shown, the entry being written, and the place for more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dtadesign.gui.announce import announce
from dtadesign.gui.evidence_brought import Brought, brought
from dtadesign.gui.evidence_cards import EvidenceCards
from dtadesign.gui.evidence_desk import EvidenceDesk
from dtadesign.gui.evidence_dropping import Dropping
from dtadesign.gui.evidence_showing import Showing
from dtadesign.gui.evidence_telling import Telling
from dtadesign.gui.evidence_words import would_count
from dtadesign.gui.evidence_work import Work
from dtadesign.gui.walk_evidence_editor import Behind, Draft, EvidenceEditor
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.evidence_card import EvidenceSlot
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.key_cap import KeyCap
from dtadesign.gui.widgets.text import Text
from dtadesign.review.packet_rules import why_no_rating
from dtadesign.review.referring import references
from dtadesign.review.values import Evidence
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.review.values import Answer


class EvidencePart(QWidget):
    """Cards, at most one editor, and the slot. While an entry is written its card gives way to it.

    ``opened``: something came that wants to be seen; carries what. ``finished``: an entry is written.
    """

    opened = Signal(QWidget)
    finished = Signal()

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__()
        self._theme, self._document, self._id = theme, document, ""
        self._editor: EvidenceEditor | None = None
        self._at = 0
        self._others: tuple[tuple[Evidence, ...], tuple[Evidence, ...]] = (), ()
        self._written: Evidence | None = None
        self._drafts: dict[tuple[str, Evidence | None], Draft] = {}
        self._slot_says: tuple[bool, str] | None = None
        self.work = Work()
        self.desk = EvidenceDesk(theme, document, self, self.work)
        self.showing = Showing(theme, document, self, self.work)
        self.telling = Telling(theme, self.work)
        self.cards = EvidenceCards(theme, document)
        self.slot = EvidenceSlot(theme)
        self.key = KeyCap(theme, "E")
        self.choose, self.paste_link, self.check = (
            LinkButton(theme, words)
            for words in (tr("Choose files…"), tr("Paste picture"), tr("Check the digests"))
        )
        self._dropping = Dropping(self, self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._lay_out(theme)
        self._connect()

    def _lay_out(self, theme: Theme) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(6))
        head.addWidget(Text(theme, tr("Evidence"), "label"), 1)
        head.addWidget(self.key)
        head.addWidget(Text(theme, tr("add"), "micro", "ink2", wrap=False))
        self._links = QWidget()
        flow = Flow(self._links, across=theme.px(16), down=theme.px(2))
        for link in (self.choose, self.paste_link, self.check):
            flow.addWidget(link)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self._column.addLayout(head)
        for part in (self.cards, self.slot, self._links, self.telling):
            self._column.addWidget(part)
        self._column.addStretch(1)

    def _connect(self) -> None:
        self.slot.clicked.connect(self.add)
        self.choose.clicked.connect(self._choose)
        self.paste_link.clicked.connect(self.paste)
        self.check.clicked.connect(self.showing.check_all)
        self.cards.change_asked.connect(self._change)
        self.cards.remove_asked.connect(self._remove)
        self.cards.copy_asked.connect(lambda entry: self.desk.keep_copy(self._id, entry))
        self.cards.open_asked.connect(lambda entry: self.showing.open(self._id, entry))
        self.cards.look_asked.connect(lambda entry: self.showing.look(self._id, entry))
        for part in (self.desk, self.showing):
            part.said.connect(self._say)
        self.desk.came.connect(self._take_in)
        self.telling.shown.connect(lambda: self.opened.emit(self.telling))
        self.work.failed.connect(lambda sentence: self._say(sentence, "care"))
        self.destroyed.connect(self.work.close)

    @property
    def _answer(self) -> Answer:
        return self._document.review.answer(self._id)

    # --- what it shows

    def show_consideration(self, consideration: str) -> None:
        """Another consideration; what was being written has been written."""
        self._put_away()
        self._id = consideration
        self.telling.clear()
        self.refresh()

    def prepare(self, consideration: str) -> None:
        """Make what is likely to be shown next."""
        self.cards.prepare(self._document.review.answer(consideration).evidence)

    def refresh(self) -> None:
        """Draw the entries anew where they are others."""
        answer = self._answer
        self._follow()
        half = [at for at, entry in enumerate(answer.evidence) if (self._id, entry) in self._drafts]
        self.cards.show_entries(answer.evidence, but=self._shown_by_editor(), half=half)
        lacks = answer.level is not None and answer.level >= 2 and not answer.evidence
        if (lacks, self._asks()) != self._slot_says:
            self._slot_says = lacks, self._asks()
            if lacks:
                self.slot.set_lacking(tr("Counts as 1 until something is shown."), self._asks())
            else:
                self.slot.set_words(self._asks())
        self.slot.setVisible(self._editor is None)
        self._links.setVisible(self._editor is None)
        self.check.setVisible(any(references(self._document.review)))
        for link in (self.choose, self.paste_link):
            link.setEnabled(self._document.can_rate_on(self._id))

    def _asks(self) -> str:
        if (self._id, None) in self._drafts:
            return tr("Go on with the entry that was begun.")
        if self._answer.evidence:
            return tr("Add something that shows it.")
        return would_count(self._document.checklist.by_id[self._id].proof)

    def _shown_by_editor(self) -> int | None:
        """Which entry is being written just now."""
        others = sum(map(len, self._others))
        return self._at if self._editor is not None and len(self._answer.evidence) > others else None

    def _follow(self) -> None:
        """What stands beside the entry being written, and the entry itself where that was undone."""
        if self._editor is None:
            return
        entries, at = self._document.answer_as_typed(self._id).evidence, self._at
        before, after = self._others
        if self._written is not None and self._written in entries:
            self._at = at = entries.index(self._written)
            self._others = entries[:at], entries[at + 1 :]
        elif len(entries) > at and (entries[:at], entries[at + 1 :]) == self._others:
            self._show_other(entries[at])
        elif entries == (*before, *after) and self._written is not None:
            self._show_other(None)
        elif self._written is None:
            self._others = entries[:at], entries[at:]
        self._editor.show_behind(self._behind(self._written))

    def _show_other(self, entry: Evidence | None) -> None:
        self._written = entry
        if self._editor is not None:
            self._editor.show_entry(entry)

    def _behind(self, entry: Evidence | None) -> Behind:
        return self.cards.behind(entry) if entry is not None else Behind()

    def _say(self, sentence: str, kind: str) -> None:
        self.telling.say(sentence, kind)  # type: ignore[arg-type]
        self.opened.emit(self.telling)

    # --- writing

    def add(self) -> None:
        """Begin a new entry, or go on with the one that was begun."""
        if self._editor is not None:
            self._editor.take_focus()
            return
        self._edit(len(self._answer.evidence), None)

    def _change(self, at: int) -> None:
        self._put_away()
        self._edit(at, self._answer.evidence[at])

    def _edit(self, at: int, entry: Evidence | None, *, select: bool = False) -> None:
        if not self._document.can_write:
            self._document.refused.emit(self._document.read_only_because)
            return
        if why := why_no_rating(self._document.review, self._id):
            self._document.refused.emit(why)
            return
        self._at, entries = at, self._answer.evidence
        self._others, self._written = (entries[:at], entries[at + 1 :]), entry
        draft = self._drafts.pop((self._id, entry), None)
        editor = EvidenceEditor(self._theme, entry, self._behind(entry), draft)
        editor.edited.connect(self._write)
        editor.left.connect(self._document.write_typing)
        editor.done.connect(self._finish)
        editor.copy_asked.connect(self._copy_written)
        for control in editor.text_controls():
            self._dropping.watch(control)
        self._editor = editor
        self._column.insertWidget(2, editor, 0, Qt.AlignmentFlag.AlignTop)
        self.refresh()
        editor.take_focus(select=select)
        self.opened.emit(editor)

    def _write(self, entry: object) -> None:
        """Keep what is typed: an entry without words is none."""
        before, after = self._others
        self._written = entry if isinstance(entry, Evidence) else None
        written = (self._written,) if self._written else ()
        answer = self._document.answer_as_typed(self._id)
        changed = replace(answer, evidence=(*before, *written, *after))
        self._document.type_answer(self._id, changed)

    def _copy_written(self) -> None:
        self._document.write_typing()
        if self._written is not None:
            self.desk.keep_copy(self._id, self._written)
        if self._editor is not None:
            self._editor.take_focus()

    def _finish(self) -> None:
        self.finished.emit()
        self.leave()

    def _put_away(self) -> None:
        """The editor, if there is one: what is no entry yet stays as a draft."""
        self._document.write_typing()
        if self._editor is None:
            return
        editor, self._editor = self._editor, None
        draft = editor.unfinished()
        if draft is not None:
            self._drafts[self._id, self._written] = draft
        self._column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    def leave(self) -> None:
        """Put the editor away, where there is one."""
        if self._editor is not None:
            self._put_away()
            self.refresh()

    def _remove(self, at: int) -> None:
        entries = [entry for place, entry in enumerate(self._answer.evidence) if place != at]
        self._put_away()
        self._document.answer(self._id, replace(self._answer, evidence=tuple(entries)))
        self.refresh()
        self.slot.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- bringing

    def take_drops_on(self, *widgets: QWidget) -> None:
        """What is dropped on these is evidence too."""
        for widget in widgets:
            self._dropping.watch(widget)

    def take_paste_on(self, page: QWidget) -> None:
        """The system's key for pasting works everywhere on a page, but in texts."""
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), page)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(lambda: self._paste_on(page))

    def _paste_on(self, page: QWidget) -> None:
        article = self.parentWidget()
        if self._id and article is not None and article.isVisibleTo(page):
            self.paste()

    def paste(self) -> None:
        """Show what is on the clipboard: a picture, files, an address."""
        self.desk.bring(self._id, brought(QGuiApplication.clipboard().mimeData()))

    def _choose(self) -> None:
        folder = str(self._document.path.parent)
        chosen, _ = QFileDialog.getOpenFileNames(self.window(), tr("Files that show it"), folder)
        if chosen:
            self.desk.bring(self._id, Brought(tuple(map(Path, chosen))))

    def may_take(self) -> bool:
        """Whether something can be shown here."""
        return bool(self._id) and self._document.can_write

    def covers(self, place: QPoint) -> bool:
        """Whether a place of the screen is on it."""
        return self.isVisible() and self.rect().contains(self.mapFromGlobal(place))

    def show_target(self, place: QPoint | None) -> None:
        """Show what would take what is held over a place: a card, else the slot."""
        at = None if place is None else self.cards.at(place)
        self.cards.show_target(at)
        self.slot.set_taking(taking=place is not None and at is None)

    def take(self, what: Brought, place: QPoint) -> None:
        """Take what was dropped: onto a card or an open editor in the place of its entry."""
        at, entry = self.cards.at(place), None
        if at is not None:
            entry = self._answer.evidence[at]
        elif self._editor and self._editor.rect().contains(self._editor.mapFromGlobal(place)):
            entry = self._written
            self._put_away()
            self.refresh()
        self.desk.bring(self._id, what, entry)

    def _take_in(self, consideration: str, entries: list[Evidence]) -> None:
        """Entries came: the first is opened for its description, unless something is being written."""
        writes = isinstance(self.window().focusWidget(), QLineEdit | QPlainTextEdit)
        here = consideration == self._id and entries[0] in self._answer.evidence
        if here and self._editor is None and not writes:
            self.opened.emit(self)
            self._edit(self._answer.evidence.index(entries[0]), entries[0], select=True)
        said = tr("%n [entry was|entries were] added as evidence for {consideration}.", "", len(entries))
        announce(self, said.format(consideration=consideration))
