"""The walk: one consideration a page between the outline and the scorecard, answered by single keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from dtadesign.gui.announce import announce
from dtadesign.gui.laid_out import laid_out_once
from dtadesign.gui.page import Page
from dtadesign.gui.says_saved import SaysSaved
from dtadesign.gui.single_shot import single_shot
from dtadesign.gui.walk_article import Article
from dtadesign.gui.walk_commands import WalkCommands
from dtadesign.gui.walk_dialogs import HiddenDialog, ReasonDialog
from dtadesign.gui.walk_footer import Footer
from dtadesign.gui.walk_list import DomainList
from dtadesign.gui.walk_marked import MarkedBar
from dtadesign.gui.walk_middle import Middle
from dtadesign.gui.walk_order import beside, first_open
from dtadesign.gui.walk_outline import OutlinePane
from dtadesign.gui.walk_panes import Panes
from dtadesign.gui.walk_says import after_answer
from dtadesign.gui.walk_scorecard import ScorecardPane
from dtadesign.review.packet_rules import why_no_rating
from dtadesign.wording import mark

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme

PAUSE_MS = 600
AHEAD_MS = 200
"""How long somebody has read before the texts beside are set."""
_LOW = 420
"""A page lower than this, in px at 100 %, has no room for more than a line above its footer."""


class WalkPage(Page):
    """Keeps the three panes on the same consideration.

    A place is a consideration, or one with a part of it to open: ``AVA-5/evidence``.
    """

    name = "walk"
    title = mark("Walk")

    def __init__(self, theme: Theme, document: Document, settings: Settings) -> None:
        super().__init__(theme, document)
        self._settings, self._id = settings, ""
        self._drafts: dict[str, str] = {}  # reasons that were written and not given
        self.outline = OutlinePane(theme, document)
        self.article = Article(theme, document)
        self.list = DomainList(theme, document)
        self.marked = MarkedBar(theme, document, self.list)
        self.scorecard = ScorecardPane(theme, document)
        self.footer = Footer(theme)
        self.middle = Middle(theme, self.article, self.list, self.marked, self.footer)
        self.commands = WalkCommands(self)
        self.panes_view = Panes(theme, settings, self.outline, self.middle, self.scorecard)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes_view)
        self._said, self._saved = ("", ""), SaysSaved(document)
        self._pause = single_shot(self, PAUSE_MS, self._say)
        self._ahead = single_shot(self, AHEAD_MS, self._prepare)
        self._connect_panes()
        self._connect_middle()

    def _connect_panes(self) -> None:
        self.outline.chosen.connect(self.leave_list)
        self.outline.open_asked.connect(lambda: self.go_asked.emit("open", ""))
        self.outline.hidden_asked.connect(
            lambda: HiddenDialog(self.theme, self.document, self.window()).exec()
        )
        self.scorecard.go_asked.connect(self.leave_list)
        self.panes_view.form_changed.connect(self._set_form)
        self._settings.changed.connect(self._show_keys)
        self.theme.changed.connect(self._set_form)
        self.document.saved.connect(lambda _: self._pause.start())  # a slow disk may come after the pause

    def _connect_middle(self) -> None:
        self.article.na_asked.connect(lambda: self.ask_reason(self._id))
        self.article.profile_asked.connect(lambda: self.go_asked.emit("profile", ""))
        self.article.acts.go_asked.connect(lambda place: self.go_asked.emit("actions", place))
        self.article.background.library_asked.connect(lambda key: self.go_asked.emit("library", key))
        self.article.bring_into_view.connect(self.middle.bring_into_view)
        self.article.evidence.take_paste_on(self)
        self.middle.keys.pressed.connect(self.keyPressEvent)
        self.list.entered.connect(self._enter_row)
        self.list.go_asked.connect(self.leave_list)
        self.list.na_asked.connect(self.ask_reason)
        footer, commands = self.footer, self.commands
        footer.previous_asked.connect(lambda: self.step(-1))
        footer.next_asked.connect(lambda: self.step(1))
        footer.skip_asked.connect(commands.skip)
        footer.back_asked.connect(lambda: self.go_asked.emit("open", self._id))
        footer.evidence_asked.connect(lambda: commands.open_part("evidence"))
        footer.note_asked.connect(lambda: commands.open_part("note"))

    # --- as a page

    def enter(self, place: str = "") -> None:
        """Show the place, else where one was, else the first that is open."""
        place, _, part = place.partition("/")
        known = self.document.checklist.by_id
        wanted = place if place in known else self._id or first_open(self.document.asked_card) or ""
        self._saved.take_as_heard()
        self._show_keys()
        self.panes_view.fit(self.width())
        self._set_form()
        self.footer.show_way_back(shown=part == "listed")
        if wanted and wanted == self._id and self.is_as_left():
            self._come_back()
        else:
            self._show_anew(wanted)
        if part not in ("", "listed") and wanted:
            self.commands.open_part(part)

    def _show_anew(self, wanted: str) -> None:
        """A consideration, or that there is none, and all around it."""
        with laid_out_once(self.article.column):
            if wanted:
                self.show_consideration(wanted)
            else:
                self.article.show_nothing()
            self.footer.setVisible(bool(wanted))
            self.refresh()
        if not self.middle.shows_list:
            self.middle.to_top()  # now that all has its place

    def _come_back(self) -> None:
        """To what stands here already."""
        if self.middle.shows_list:
            self.take_row(self._id)
            return
        self._tell(self._id)
        self.middle.to_top()

    def leave(self) -> None:
        """Put open editors and drawers away."""
        self.article.evidence.leave()
        self.panes_view.close_drawers()
        super().leave()

    def place(self) -> str:
        """The consideration that is shown."""
        return self._id

    def commands_left_out(self) -> list[str]:
        """Evidence and note, where neither they nor their buttons are seen."""
        return self.footer.commands_left_out() if self._id else []

    def panes(self) -> list[QWidget]:
        """Outline, levels, scorecard, footer."""
        bars = self.scorecard.findChildren(QPushButton)
        level = [card for card in self.article.levels.cards if card.focusPolicy() & Qt.FocusPolicy.TabFocus]
        rows = [self.list.rows[self._id].choice.stop()] if self._id in self.list.rows else []
        return [self.outline.outline, *level[:1], *rows, *bars[:1], self.footer.next]

    def refresh(self) -> None:
        """Draw what the document says now."""
        with laid_out_once(self.article.column):
            self._draw()

    def _draw(self) -> None:
        self.outline.refresh()
        self.scorecard.refresh()
        self.panes_view.strip.show_card(self.document.card)
        if not self._id:
            return
        if self.middle.shows_list:
            self.list.show_domain(self._home)
        self.article.refresh()
        self._show_ends()
        self._pause.start()

    def _say(self) -> None:
        """What the answer counts as, and in one utterance that it is saved: where that is news."""
        if not (self.isVisible() and self._id):
            return
        announce(self, " ".join(filter(None, (self._counts(), self._saved.news()))))

    def _counts(self) -> str:
        """What the answer counts as, unless that was said last."""
        before = self._said
        self._said = (self._id, after_answer(self.document.checklist, self.document.card, self._id))
        return self._said[1] if self._said != before else ""

    @property
    def _home(self) -> str:
        return self.document.checklist.domain_of[self._id].id

    # --- going about

    def show_consideration(self, consideration: str) -> None:
        """Turn to another one; what was typed is written first."""
        self.document.write_typing()
        with laid_out_once(self.article.column):
            self._turn_to(consideration)
        if not self.middle.shows_list:
            self.middle.to_top()
        self._ahead.start()

    def _prepare(self) -> None:
        """While one reads here: what Enter and the arrow back would show."""
        for step in (1, -1):
            there = self._beside(step)
            if there is not None and not self.middle.shows_list:
                self.article.prepare(there)

    def _turn_to(self, consideration: str) -> None:
        """The focus first, then the words: a reader would read out new words of what it is about to leave."""
        self._take_place(consideration)
        if self.middle.shows_list and self._turn_in_list(consideration):
            return
        self.article.show_answer(consideration)
        self._tell(consideration)
        self.article.show_consideration(consideration)
        self._show_ends()

    def _tell(self, consideration: str) -> None:
        """The focus to its levels, and what it is to who listens."""
        shown = self.document.checklist.by_id[consideration]
        rules = self.article.rules.spoken(consideration)
        said = " ".join(filter(None, (f"{shown.name}. {shown.question}", rules, self._counts()))).strip()
        announce(self, said, focus=self.article.levels.stop())

    def _turn_in_list(self, consideration: str) -> bool:
        """To its row; False where it is not asked, so that it is no row of the list."""
        self.article.show_consideration(consideration)
        self.list.show_domain(self._home)
        if consideration not in self.list.rows:
            self.middle.show_list(shown=False)
            return False
        self._show_ends()
        self.take_row(consideration)
        return True

    def _take_place(self, consideration: str) -> None:
        self._id = consideration
        self.outline.set_current(consideration)
        self._settings.set_place(self.document.review.id, self.name, consideration)
        self.moved.emit()

    def take_row(self, consideration: str) -> None:
        """The focus to a row of the list, and the row into view."""
        row = self.list.rows.get(consideration)
        if row is not None:
            row.choice.take_focus()
            self.middle.bring_into_view(row)

    def _enter_row(self, consideration: str) -> None:
        """The focus went into a row: outline, keys and footer speak of that one."""
        if self.middle.shows_list and consideration not in ("", self._id):
            self._take_place(consideration)
            self.middle.bring_into_view(self.list.rows[consideration])

    def leave_list(self, consideration: str) -> None:
        """To one consideration by itself."""
        self.panes_view.close_drawers()
        self.middle.show_list(shown=False)
        self.list.unmark()
        self.show_consideration(consideration)

    def toggle_list(self) -> None:
        """The whole domain as a list, or back to one of it."""
        if self.middle.shows_list:
            self.leave_list(self.list.here(self.window().focusWidget(), self._id) or self._id)
            return
        self.document.write_typing()
        self.middle.show_list(shown=True)
        self.list.show_domain(self._home)
        self.take_row(self._id)
        self._show_ends()

    def step(self, step: int) -> None:
        """On (1) or back (-1); past the last one to the summary."""
        there = self._beside(step)
        if there is not None:
            self.list.unmark()
            self.show_consideration(there)
        elif step > 0:
            self.go_asked.emit("summary", "")

    def _show_ends(self) -> None:
        self.footer.show_list(is_list=self.middle.shows_list)
        self.footer.show_ends(*(self._end_words(self._beside(step)) for step in (-1, 1)))

    def _beside(self, step: int) -> str | None:
        """The next or previous one; in the list the next or previous domain's."""
        card, home = self.document.asked_card, self.document.checklist.domain_of
        there = beside(card, self._id, step)
        while self.middle.shows_list and there is not None and home[there] is home[self._id]:
            there = beside(card, there, step)
        return there

    def _end_words(self, there: str | None) -> str:
        if there is None or not self.middle.shows_list:
            return there or ""
        return self.document.checklist.domain_of[there].label

    def ask_reason(self, consideration: str) -> None:
        """Not applicable asks why; without a reason nothing changes."""
        self.document.write_typing()
        if not consideration:
            return
        if not self.document.can_write:
            self.document.refused.emit(self.document.read_only_because)
            self.refresh()
            return
        if why := why_no_rating(self.document.review, consideration):
            self.document.refused.emit(why)
            self.refresh()
            return
        answer = self.document.review.answer(consideration)
        dialog = ReasonDialog(self.theme, self._drafts.pop(consideration, answer.note), self.window())
        if dialog.exec() != QDialog.DialogCode.Accepted:
            if dialog.reason not in ("", answer.note):
                self._drafts[consideration] = dialog.reason
        else:
            self.document.answer(consideration, replace(answer, value="na", note=dialog.reason))
        self.refresh()
        dialog.deleteLater()

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The single keys of the walk, wherever the focus is but in a text."""
        if not self.commands.press(event, letters=self._settings.single_letters):
            super().keyPressEvent(event)

    def escape(self) -> None:
        """From a field back to the levels, from marked rows to none; what was written stays."""
        if self.middle.shows_list:
            self.list.unmark()
            return
        if not self.article.levels.isAncestorOf(self._focus()):
            self.article.levels.take_focus()
        self.article.evidence.leave()

    def _focus(self) -> QWidget:
        focus: QWidget | None = self.window().focusWidget()
        return self if focus is None else focus

    # --- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another form."""
        super().resizeEvent(event)
        self.panes_view.fit(self.width())
        self._set_form()

    def _set_form(self) -> None:
        form = self.panes_view.form(self.width())
        self.panes_view.take_background(self.article.background if form == "wide" else None)
        room = self.panes_view.middle_width(self.width())
        self.article.set_form(form, beside=form == "wide", room=room)
        self.footer.set_form(small=form == "small", room=room)
        self.marked.set_low(low=self.height() / self.theme.text_scale < _LOW)

    def _show_keys(self) -> None:
        shown = self._settings.single_letters
        self.article.levels.set_keys_shown(shown)
        self.article.evidence.key.setVisible(shown)
        self.article.note.key.setVisible(shown)
        self.article.acts.key.setVisible(shown)
        self.footer.set_keys_shown(shown=shown)
        self.marked.set_keys_shown(shown=shown)
