"""Flash mode: one consideration fills the window, one key answers it, and the next one comes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from dtadesign.gui import flash_says
from dtadesign.gui.announce import announce
from dtadesign.gui.flash_bars import FlashFoot, FlashHead
from dtadesign.gui.flash_card import FlashCard
from dtadesign.gui.flash_end import FlashEnd
from dtadesign.gui.flash_round import Round, new_round, through_of
from dtadesign.gui.flash_theme import LargeTheme
from dtadesign.gui.page import Page
from dtadesign.gui.passed_keys import PassedKeys
from dtadesign.gui.says_saved import SaysSaved
from dtadesign.gui.single_shot import single_shot
from dtadesign.gui.walk_dialogs import ReasonDialog
from dtadesign.gui.walk_keys import walk_key
from dtadesign.gui.widgets.stack import Stack
from dtadesign.gui.widgets.surfaces import scrolling
from dtadesign.scoring.still_open import still_open
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.flash_round import Through
    from dtadesign.gui.flash_says import Given
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.review.values import Value

PAUSE_MS = 600
"""How long after the last answer it is said that all is saved."""
_WIDEST = 960
_PARTS = ("evidence", "note", "why", "proof", "examples", "misjudged")


class FlashPage(Page):
    """A round through some considerations; every answer is an event as on the walk's own page."""

    name = "flash"
    title = mark("Flash mode")
    comes_back_as = "walk"
    fills_window = True

    def __init__(self, theme: Theme, document: Document, settings: Settings) -> None:
        super().__init__(theme, document)
        self._settings, self.round = settings, Round(())
        self._resumes, self._saved = False, SaysSaved(document)
        self._pause = single_shot(self, PAUSE_MS, self._say_saved)
        large = self._large = LargeTheme(theme)
        self.head, self.foot = FlashHead(large), FlashFoot(large)
        self.card, self.end = FlashCard(large, document), FlashEnd(large)
        self._stack = Stack()
        self._card_scroll, self._end_scroll = scrolling(self.card), scrolling(self.end)
        for area in (self._card_scroll, self._end_scroll):
            self._stack.addWidget(area)
        PassedKeys(self._card_scroll, self._end_scroll).pressed.connect(self.keyPressEvent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self._stack, self.foot):
            column.addWidget(part, 1 if part is self._stack else 0)
        self.setProperty("ground", "surface")
        self._connect()

    def _connect(self) -> None:
        levels = self.card.levels
        levels.level_chosen.connect(self.give)
        levels.unknown_chosen.connect(lambda: self.give("unknown"))
        levels.not_applicable_asked.connect(self.ask_reason)
        self.head.through_chosen.connect(self._go_through)
        self.head.leave_asked.connect(self.leave_for_walk)
        self.foot.back_asked.connect(lambda: self.step(-1))
        self.foot.skip_asked.connect(self.skip)
        self.end.again_asked.connect(lambda: self._begin("open", ""))
        self.end.list_asked.connect(lambda: self.go_asked.emit("open", ""))
        self.end.summary_asked.connect(lambda: self.go_asked.emit("summary", ""))
        self.end.walk_asked.connect(self.leave_for_walk)
        self.document.undone.connect(self._follow_undo)
        self.document.saved.connect(lambda _: self._pause.start())
        self._settings.changed.connect(self._show_keys)
        self._large.changed.connect(self._fit)

    # --- as a page

    def enter(self, place: str = "") -> None:
        """Begin a round from a consideration on, or go on with one that was left for its evidence."""
        self._saved.take_as_heard()
        self._show_keys()
        title = self.document.review.profile.title or self.document.path.stem
        self.head.show_title(title)
        if self._resumes and place in self.round.ids:
            self.round = self.round.at_consideration(place)
            self._show_place(flash_says.NOTHING)
        else:
            self._begin(through_of(self._settings.flash_through), place)
        self._resumes = False

    def place(self) -> str:
        """The consideration that is asked, or at the end the last one."""
        return self.round.here or self.round.before

    def panes(self) -> list[QWidget]:
        """The bar above, the levels or the ways on, the bar beneath."""
        middle = self.end.summary if self._is_over else self.card.levels.cards[0]
        return [self.head.leave, middle, self.foot.back]

    def refresh(self) -> None:
        """Draw what the document says now."""
        if self._is_over:
            self._show_end()
        else:
            self.card.refresh()

    @property
    def _is_over(self) -> bool:
        return not self.round.here

    # --- the round

    def _go_through(self, through: str) -> None:
        self._settings.flash_through = through
        self._begin(through_of(through), self.place())

    def _begin(self, through: Through, here: str) -> None:
        self.head.show_through(through)
        document = self.document
        self.round = new_round(document.checklist, document.asked_card, through, here, document.skipped)
        self._show_place(flash_says.NOTHING)

    def _show_place(self, said: Given) -> None:
        """The consideration where the round is, with what was given before it."""
        round_ = self.round
        self.head.show_progress(min(round_.at + 1, len(round_.ids)), len(round_.ids), over=self._is_over)
        before = self.document.review.answer(round_.before).value if round_.before else None
        self.foot.show_given(said, before, can_go_back=round_.at > 0, is_over=self._is_over)
        if self._is_over:
            self._stack.setCurrentWidget(self._end_scroll)
            self._show_end()
            sentence = f"{said.full} {self.end.headline.text()}. {self.end.sentence.text()}"
            announce(self, sentence.strip(), focus=self.end.stop())
            QTimer.singleShot(0, self, self._show_focus)
            return
        self._stack.setCurrentWidget(self._card_scroll)
        self._turn_to(round_.here, said)
        self._card_scroll.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, self._show_focus)
        self._settings.set_place(self.document.review.id, "walk", round_.here)
        self.moved.emit()

    def _turn_to(self, consideration: str, said: Given) -> None:
        """The focus first, then the words: a reader would read out new words of what it is about to leave."""
        shown = self.document.checklist.by_id[consideration]
        self.card.show_answer(consideration)
        rules = self.card.rules.spoken(consideration)
        sentence = f"{said.full} {shown.name}. {shown.question} {rules}"
        announce(self, sentence.strip(), focus=self.card.levels.stop())
        self.card.show_consideration(consideration)

    def _say_saved(self) -> None:
        if self.isVisible():
            announce(self, self._saved.news())

    def _show_focus(self) -> None:
        focus: QWidget | None = self.window().focusWidget()
        for area, part in ((self._card_scroll, self.card.levels), (self._end_scroll, self.end)):
            if focus is not None and part.isAncestorOf(focus):
                area.ensureWidgetVisible(focus, 0, self._large.px(16))

    def _show_end(self) -> None:
        document, round_ = self.document, self.round
        still = len(still_open(document.asked_card, document.skipped))
        if round_.ids:
            head, said = tr("That was all of this round"), flash_says.came_to(round_)
        else:
            head = tr("There is nothing to go through")
            said = flash_says.nothing_to_ask(through_of(self._settings.flash_through))
        self.end.show_end(head, said, still, skipped=bool(round_.skipped))

    def _follow_undo(self, _sentence: str, consideration: str) -> None:
        if self.isVisible() and consideration in self.round.ids:
            self.round = self.round.at_consideration(consideration)
            self._show_place(flash_says.NOTHING)

    # --- answering

    def give(self, value: Value) -> None:
        """Answer the one that is asked, and go on."""
        here = self.round.here
        if not here:
            return
        document = self.document
        answer = document.review.answer(here)
        document.answer(here, replace(answer, value=value))
        if document.can_write:
            self._went_on(value)

    def _went_on(self, value: Value) -> None:
        here = self.round.here
        self.document.skipped.discard(here)
        self.round = self.round.answered(value)
        self._show_place(flash_says.given(self.document.checklist, self.document.card.item(here)))

    def ask_reason(self) -> None:
        """Not applicable asks why; without a reason it stays here."""
        here, document = self.round.here, self.document
        if not here or not document.can_write:
            document.refused.emit(document.read_only_because)
            return
        answer = document.review.answer(here)
        dialog = ReasonDialog(self.theme, answer.note, self.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            document.answer(here, replace(answer, value="na", note=dialog.reason))
            self._went_on("na")
        else:
            self.card.refresh()
            self.card.levels.take_focus()
        dialog.deleteLater()

    def skip(self) -> None:
        """On without an answer, which is remembered for this sitting."""
        here = self.round.here
        if not here:
            return
        if self.document.card.item(here).state == "unanswered":
            self.document.skipped.add(here)
        self.round = self.round.put_off()
        self._show_place(flash_says.skipped(self.document.checklist, here))

    def step(self, step: int) -> None:
        """Back to the one before, or on, changing nothing."""
        self.round = self.round.stepped(step)
        self._show_place(flash_says.NOTHING)

    def leave_for_walk(self) -> None:
        """To the same consideration on its page."""
        self.go_asked.emit("walk", self.place())

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the walk, as far as they mean something here."""
        key = walk_key(event)
        if event.key() == Qt.Key.Key_Escape:
            self.leave_for_walk()
            return
        works = key is not None and (self._settings.single_letters or not key.character)
        if key is None or not works or not self._obey(key.command, event.key()):
            super().keyPressEvent(event)

    def _obey(self, command: str, key: int) -> bool:
        if command == "flash":
            self.leave_for_walk()
        elif command == "previous":
            self.step(-1)
        elif self._is_over:
            return False
        elif command == "level":
            self.give(_level(key - Qt.Key.Key_0))
        elif command == "unknown":
            self.give("unknown")
        elif command == "na":
            self.ask_reason()
        elif command == "skip":
            self.skip()
        elif command == "next":
            self.step(1)
        elif command in _PARTS:
            self._resumes = True
            self.go_asked.emit("walk", f"{self.round.here}/{command}")
        else:
            return False
        return True

    # --- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Type is as large as the window has room for."""
        super().resizeEvent(event)
        self._large.fit(self.width(), self.height())
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        large = self._large
        side = max(large.px(40), (self.width() - large.px(_WIDEST)) // 2)
        self.card.set_side(side, compact=self.height() / large.text_scale < 660)
        self.end.column.setContentsMargins(side, large.px(40), side, large.px(40))
        self.head.set_side(side)
        self.foot.set_side(side)

    def _show_keys(self) -> None:
        shown = self._settings.single_letters
        self.card.levels.set_keys_shown(shown)
        self.foot.set_keys_shown(shown=shown)
        self.head.set_keys_shown(shown=shown)


def _level(number: int) -> Value:
    return number  # type: ignore[return-value]
