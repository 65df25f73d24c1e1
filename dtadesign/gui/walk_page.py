"""The walk: one consideration a page between the outline and the scorecard, answered by single keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dtadesign.gui.announce import announce
from dtadesign.gui.page import Page
from dtadesign.gui.walk_article import Article
from dtadesign.gui.walk_dialogs import HiddenDialog, ReasonDialog
from dtadesign.gui.walk_footer import Footer
from dtadesign.gui.walk_keys import walk_key
from dtadesign.gui.walk_list import DomainList
from dtadesign.gui.walk_order import beside, first_open, next_unmet_gate
from dtadesign.gui.walk_outline import OutlinePane
from dtadesign.gui.walk_panes import Panes
from dtadesign.gui.walk_says import after_answer
from dtadesign.gui.walk_scorecard import ScorecardPane
from dtadesign.gui.widgets.radio import Radio
from dtadesign.gui.widgets.surfaces import Rule, scrolling

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme

PAUSE_MS = 600


class WalkPage(Page):
    """Keeps the three panes on the same consideration."""

    name = "walk"
    title = "Walk"

    def __init__(self, theme: Theme, document: Document, settings: Settings) -> None:
        super().__init__(theme, document)
        self._settings, self._id = settings, ""
        self._drafts: dict[str, str] = {}  # reasons that were written and not given
        self.outline = OutlinePane(theme, document)
        self.article = Article(theme, document)
        self.list = DomainList(theme, document)
        self.scorecard = ScorecardPane(theme, document)
        self.footer = Footer(theme)
        self._scroll = scrolling(self.article)
        self._list_scroll = scrolling(self.list)
        self._middle = QStackedWidget()
        self.panes_view = Panes(theme, settings, self.outline, self._middle_pane(), self.scorecard)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes_view)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._say)
        for area in (self._scroll, self._list_scroll):
            area.installEventFilter(self)
        self._connect()

    def _middle_pane(self) -> QWidget:
        self._middle.addWidget(self._scroll)
        self._middle.addWidget(self._list_scroll)
        middle = QWidget()
        middle.setProperty("ground", "surface")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._middle, 1)
        column.addWidget(Rule())
        column.addWidget(self.footer)
        return middle

    def _connect(self) -> None:
        self.outline.chosen.connect(self._choose_in_outline)
        self.outline.hidden_asked.connect(
            lambda: HiddenDialog(self.theme, self.document, self.window()).exec()
        )
        self.scorecard.go_asked.connect(self._choose_in_outline)
        self.article.na_asked.connect(lambda: self.ask_reason(self._id))
        self.article.bring_into_view.connect(self._bring_into_view)
        self.list.entered.connect(self._enter_row)
        self.list.go_asked.connect(self._leave_list)
        self.list.na_asked.connect(self.ask_reason)
        self.footer.previous_asked.connect(lambda: self.step(-1))
        self.footer.next_asked.connect(lambda: self.step(1))
        self.footer.skip_asked.connect(lambda: self.step(1))
        self.footer.evidence_asked.connect(self.article.open_evidence)
        self.footer.note_asked.connect(self.article.open_note)
        self.panes_view.form_changed.connect(self._set_form)
        self._settings.changed.connect(self._show_keys)
        self.theme.changed.connect(self._set_form)

    # --- as a page

    def enter(self, place: str = "") -> None:
        """Show the place, else where one was, else the first that is open."""
        known = self.document.checklist.by_id
        wanted = place if place in known else self._id or first_open(self.document.card) or ""
        self._show_keys()
        self.panes_view.fit(self.width())
        self._set_form()
        if wanted:
            self.show_consideration(wanted)
        else:
            self.article.show_nothing()
        self.refresh()

    def leave(self) -> None:
        """Put open editors and drawers away."""
        self.article.evidence.leave()
        self.panes_view.close_drawers()

    def place(self) -> str:
        """The consideration that is shown."""
        return self._id

    def panes(self) -> list[QWidget]:
        """Outline, levels, scorecard, footer."""
        bars = self.scorecard.findChildren(QPushButton)
        level = [card for card in self.article.levels.cards if card.focusPolicy() & Qt.FocusPolicy.TabFocus]
        return [self.outline.outline, *level[:1], *bars[:1], self.footer.next]

    def refresh(self) -> None:
        """Draw what the document says now."""
        self.outline.refresh()
        self.scorecard.refresh()
        self.panes_view.strip.show_card(self.document.card)
        if not self._id:
            return
        if self._shows_list:
            self.list.show_domain(self.document.checklist.domain_of[self._id].id)
        self.article.refresh()
        self._show_ends()
        self._pause.start()

    def _say(self) -> None:
        if self.isVisible() and self._id:
            announce(self, after_answer(self.document.checklist, self.document.card, self._id))

    @property
    def _shows_list(self) -> bool:
        return self._middle.currentWidget() is self._list_scroll

    # --- going about

    def show_consideration(self, consideration: str) -> None:
        """Turn to another one; what was typed is written first."""
        self.document.write_typing()
        self._id = consideration
        self.article.show_consideration(consideration)
        self.outline.set_current(consideration)
        self._scroll.verticalScrollBar().setValue(0)
        self._show_ends()
        self._settings.set_place(self.document.review.id, self.name, consideration)
        if self._shows_list:
            self.list.show_domain(self.document.checklist.domain_of[consideration].id)
            if consideration in self.list.rows:
                self._take_row(consideration)
                return
            self._middle.setCurrentWidget(self._scroll)  # it is not asked, so it is no row of the list
            self._show_ends()
        self.article.levels.take_focus()
        shown = self.article.consideration
        announce(self, f"{shown.name}. {shown.question}")
        self._pause.stop()

    def _take_row(self, consideration: str) -> None:
        """The focus to a row of the list, and the row into view."""
        row = self.list.rows.get(consideration)
        if row is not None:
            row.choice.take_focus()
            QTimer.singleShot(0, row, lambda: self._scroll_to(row))

    def _enter_row(self, consideration: str) -> None:
        """The focus went into a row: outline, keys and footer speak of that one."""
        if not self._shows_list or consideration in ("", self._id):
            return
        self._id = consideration
        self.outline.set_current(consideration)
        self._settings.set_place(self.document.review.id, self.name, consideration)
        self._take_row(consideration)

    def _choose_in_outline(self, consideration: str) -> None:
        self.panes_view.close_drawers()
        self._middle.setCurrentWidget(self._scroll)
        self.show_consideration(consideration)

    def _leave_list(self, consideration: str) -> None:
        self._middle.setCurrentWidget(self._scroll)
        self.show_consideration(consideration)

    def step(self, step: int) -> None:
        """On (1) or back (-1); past the last one to the summary."""
        there = self._beside(step)
        if there is not None:
            self.show_consideration(there)
        elif step > 0:
            self.go_asked.emit("summary", "")

    def _show_ends(self) -> None:
        self.footer.show_ends(*(self._end_words(self._beside(step)) for step in (-1, 1)))

    def _beside(self, step: int) -> str | None:
        """The next or previous one; in the list the next or previous domain's."""
        card, home = self.document.card, self.document.checklist.domain_of
        there = beside(card, self._id, step)
        while self._shows_list and there is not None and home[there] is home[self._id]:
            there = beside(card, there, step)
        return there

    def _end_words(self, there: str | None) -> str:
        if there is None or not self._shows_list:
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
        answer = self.document.review.answer(consideration)
        dialog = ReasonDialog(self.theme, self._drafts.pop(consideration, answer.note), self.window())
        if dialog.exec() != QDialog.DialogCode.Accepted:
            if dialog.reason not in ("", answer.note):
                self._drafts[consideration] = dialog.reason
        else:
            self.document.answer(consideration, replace(answer, value="na", note=dialog.reason))
        self.refresh()
        dialog.deleteLater()

    def _toggle_list(self) -> None:
        if self._shows_list:
            self._leave_list(self._here() or self._id)
            return
        self.document.write_typing()
        self._middle.setCurrentWidget(self._list_scroll)
        self.list.show_domain(self.document.checklist.domain_of[self._id].id)
        self._take_row(self._id)
        self._show_ends()

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The single keys of the walk, wherever the focus is but in a text."""
        focus = self.window().focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
            return
        key = walk_key(event)
        in_text = isinstance(focus, QLineEdit | QPlainTextEdit)
        if not self._id or key is None or in_text or (key.character and not self._settings.single_letters):
            super().keyPressEvent(event)
            return
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(focus, QPushButton) and not isinstance(focus, Radio):
            focus.click()
            return
        self._obey(key.command, event.key())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A scrolling pane would keep Left and Right to itself, though it never scrolls sideways."""
        sideways = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if event.type() == QEvent.Type.KeyPress and sideways and isinstance(event, QKeyEvent):
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _escape(self) -> None:
        """From a field back to the levels; what was written stays."""
        self.article.evidence.leave()
        if not self._shows_list:
            self.article.levels.take_focus()

    def _obey(self, command: str, key: int) -> None:
        if command == "level":
            self._answer(key - Qt.Key.Key_0)
        elif command == "unknown":
            self._answer("unknown")
        elif command == "clear":
            self._answer(None)
        elif command == "na":
            self.ask_reason(self._here())
        elif command in ("next_gate", "previous_gate"):
            self._to_gate(1 if command == "next_gate" else -1)
        elif command == "list":
            self._toggle_list()
        elif command in ("next", "previous", "skip"):
            self._step_or_row(-1 if command == "previous" else 1)
        else:
            self._open_part(command)

    def _open_part(self, command: str) -> None:
        """What only the page of one consideration has: from the list one goes there."""
        if self._shows_list:
            self._leave_list(self._here() or self._id)
        if command == "evidence":
            self.article.open_evidence()
        elif command == "note":
            self.article.open_note()
        else:
            self.article.toggle(command)

    def _here(self) -> str:
        """What the keys answer: in the list nothing, where the current one is no row of it."""
        return self.list.here(self.window().focusWidget(), self._id) if self._shows_list else self._id

    def _answer(self, value: int | str | None) -> None:
        if self._shows_list:
            here = self._here()
            if here:
                self.list.answer(here, value)  # type: ignore[arg-type]
                self._take_row(here)
        else:
            self.article.choose(value)  # type: ignore[arg-type]

    def _step_or_row(self, step: int) -> None:
        if self._shows_list:
            self.list.step(self._here(), step)
        else:
            self.step(step)

    def _to_gate(self, step: int) -> None:
        there = next_unmet_gate(self.document.card, self._id, step)
        if there is not None:
            self._choose_in_outline(there)

    # --- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another form."""
        super().resizeEvent(event)
        self.panes_view.fit(self.width())
        self._set_form()

    def _set_form(self) -> None:
        form = self.panes_view.form(self.width())
        small = form == "small"
        self.panes_view.take_background(self.article.background if form == "wide" else None)
        room = self.panes_view.middle_width(self.width())
        self.article.set_form(form, beside=form == "wide", room=room)
        self.footer.set_form(small=small, room=room)

    def _show_keys(self) -> None:
        shown = self._settings.single_letters
        self.article.levels.set_keys_shown(shown)
        self.article.evidence.key.setVisible(shown)
        self.article.note.key.setVisible(shown)
        self.footer.set_keys_shown(shown=shown)

    def _bring_into_view(self, part: QWidget) -> None:
        QTimer.singleShot(0, part, lambda: self._scroll_to(part))

    def _scroll_to(self, part: QWidget) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # it may just have grown
        area = self._list_scroll if self._shows_list else self._scroll
        area.ensureWidgetVisible(part, 0, self.theme.px(24))
