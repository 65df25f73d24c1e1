"""The consensus: what differs, why each member rates as they do, and what the board agrees on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.errors import DtaError
from dtadesign.gui.announce import announce
from dtadesign.gui.forms import text_field
from dtadesign.gui.page import Page
from dtadesign.gui.panel_consensus_aside import Aside
from dtadesign.gui.panel_consensus_board import LevelsBoard
from dtadesign.gui.panel_consensus_dissent import DissentPart
from dtadesign.gui.panel_consensus_queue import QueueList
from dtadesign.gui.panel_consensus_sides import Sides
from dtadesign.gui.rules_slot import RulesSlot
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.chip import Chip
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.segmented import Segmented
from dtadesign.gui.widgets.surfaces import Pane, Rule, Scrolled, bring_into_view, scrolling
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.panel.consensus import (
    consensus_edit,
    is_settled,
    queue,
    reopen_edit,
    unanimous_edits,
    why_bound,
)
from dtadesign.panel.words import spread_in_short
from dtadesign.review.clock import now
from dtadesign.review.members import differ
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from dtadesign.gui.document import Document
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.panel.consensus import Entry, Queue
    from dtadesign.review.values import Value

_GOES_ON = "Enter"
_VALUES: dict[str, Value] = {"0": 0, "1": 1, "2": 2, "3": 3, "unknown": "unknown", "na": "na"}


class ConsensusPage(Page):
    """The queue, the consideration with everybody's ratings, and how it is settled. A place is an id."""

    name = "consensus"
    title = mark("Consensus")

    def __init__(self, theme: Theme, document: Document, settings: Settings) -> None:
        super().__init__(theme, document)
        self._settings, self._id, self._pending = settings, "", ""
        self._waiting: dict[str, str] = {}  # reasons typed for what is open again, until its level is chosen
        self._queue_of: object = None
        self._queue: Queue = queue(document.record)
        self._make_left()
        self._make_middle()
        self._make_settling()
        self.aside = Aside(theme, document)
        self.sides = Sides(theme, self.left, self._right, self.aside, (self._head, self.aside.head))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sides)
        theme.changed.connect(self._fit)

    def _make_left(self) -> None:
        theme = self.theme
        self.left = Pane(theme, "page", (0, 20, 0, 16), 8)
        self.left.setProperty("pane", "true")
        head = self._head = Pane(theme, "page", (24, 0, 24, 4), 2)
        self.to_talk = headline(theme, "", "section")
        head.column.addWidget(self.to_talk)
        head.column.addWidget(Text(theme, tr("Gates first, then two levels apart"), "small", "ink2"))
        self.queue = QueueList(theme)
        self.queue.chosen.connect(self.show_consideration)
        self.accept = Button(theme, "", icon="check", size="button_small")
        self.accept.clicked.connect(self.accept_unanimous)
        foot = Pane(theme, "page", (24, 4, 24, 0), 0)
        foot.column.addWidget(self.accept, 0, Qt.AlignmentFlag.AlignLeft)
        self.left.column.addWidget(head)
        self.left.column.addWidget(scrolling(self.queue), 1)
        self.left.column.addWidget(foot)

    def _make_middle(self) -> None:
        theme = self.theme
        self.id_line, self.heading = Text(theme, "", "small", "ink2"), headline(theme, "")
        self.question = Text(theme, "", "lead")
        self.gate, self.board = Chip(theme, tr("Gate"), "shield-check"), LevelsBoard(theme)
        self.spread = Chip(theme, "")
        self.spread.setToolTip(tr("The levels that members gave"))
        self.nothing = Text(theme, tr("No member has rated anything yet: add their files first."), "lead")
        article = Pane(theme, "surface", (32, 22, 32, 20), 10)
        top = QHBoxLayout()
        top.addWidget(self.id_line, 1)
        top.addWidget(self.gate)
        top.addWidget(self.spread)
        article.column.addLayout(top)
        for part in (self.heading, self.question, self.board, self.nothing):
            article.column.addWidget(part)
        article.column.addStretch(1)
        self.rules = RulesSlot(theme, self.document, article.column, self.question, top)
        self._content = Scrolled()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(article)
        self.area = scrolling(self._content)

    def _make_settling(self) -> None:
        theme = self.theme
        choices = [("0", "0"), ("1", "1"), ("2", "2"), ("3", "3"), ("unknown", tr("Not known yet")),
                   ("na", tr("Not applicable"))]  # fmt: skip
        self.choice = Segmented(theme, choices, tr("Consensus"), across=6)
        self.choice.chosen.connect(self.choose)
        self.reason = text_field(theme, tr("Reason"), least_lines=2)
        self.reason.control.edited.connect(self._type)
        self.reason.control.left.connect(self._leave_reason)
        self.dissent = DissentPart(theme, self.document)
        self.reopen = Button(theme, tr("Reopen…"), size="button_small")
        self.reopen.clicked.connect(self.ask_reopen)
        self.next = Button(theme, tr("Next unresolved"), "primary", key=_GOES_ON, size="button_small")
        self.next.clicked.connect(self.go_on)
        self.settling = Pane(theme, "surface", (32, 14, 32, 14), 10)
        self.settling.setProperty("pane", "true")
        levels = QVBoxLayout()
        levels.addWidget(Text(theme, tr("Consensus"), "label"))
        self._choosing = QHBoxLayout()
        buttons = QHBoxLayout()
        buttons.addWidget(self.next)
        buttons.addWidget(self.reopen)
        buttons.addStretch(1)
        self._choosing.addWidget(self.choice)
        self._choosing.addLayout(buttons, 1)
        levels.addLayout(self._choosing)
        self._levels = levels
        self.settling.column.addLayout(levels)
        self._settle_row = QHBoxLayout()
        self._settle_row.addWidget(self.reason, 1)
        self._settle_row.addWidget(self.dissent, 1)
        self.settling.column.addLayout(self._settle_row)
        self._right = QWidget()
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.area, 1), (Rule(), 0), (self.settling, 0)):
            column.addWidget(part, stretch)
        self._right_column = column

    # --- as a page

    def enter(self, place: str = "") -> None:
        """Show the place, else where one was, else the first that is to be talked through."""
        self.refresh()
        known = {entry.id for entry in self._queue.entries}
        wanted = place if place in known else self._id if self._id in known else self._first()
        if wanted:
            self.show_consideration(wanted)
        stop = self.queue.stop(self._id)
        (stop if stop is not None and stop.isVisible() else self.choice.stop()).setFocus()

    def leave(self) -> None:
        """Write the reason; put the queue and the agreement away where they are drawers."""
        self._leave_reason()
        self.sides.close_drawers()

    def place(self) -> str:
        """The consideration that is shown."""
        return self._id

    def panes(self) -> list[QWidget]:
        """The drawers' buttons, the queue, the levels in words and to choose, reason, dissent, agreement."""
        strip, row = self.sides.strip, self.queue.stop(self._id)
        stops = [strip.queue, strip.agreement, row, self.board, self.choice.stop(), self.reason.control]
        return [part for part in (*stops, self.dissent.stop(), self.aside.say) if part is not None]

    def refresh(self) -> None:
        """Draw what the document says now."""
        if self._queue_of is not self.document.record:
            self._queue_of, self._queue = self.document.record, queue(self.document.record)
        entries, writes = self._queue.entries, self.document.can_rate
        has_members = bool(self.document.review.members and entries)
        for part in (self.heading, self.question, self.board, self.settling, self.id_line):
            part.setVisible(has_members)
        self.nothing.setVisible(not has_members)
        self.to_talk.set_words(tr("%n to talk through", "", self._queue.to_talk_through))
        count = self._queue.counts["unanimous"]
        self.accept.setText(tr("Accept the {count} unanimous").format(count=count))
        self.accept.setVisible(count > 0)
        self.accept.setEnabled(writes)
        self.choice.set_read_only(read_only=not writes)
        self.queue.show_queue(self._queue, self.document.checklist, self._id)
        self.aside.refresh(shown=has_members)
        self.sides.strip.say(self.to_talk.text(), self.aside.pairs)
        self._show_here()

    def _entry(self) -> Entry | None:
        return next((entry for entry in self._queue.entries if entry.id == self._id), None)

    def _show_here(self) -> None:
        entry = self._entry() if self.document.review.members else None
        item = self.document.checklist.by_id.get(self._id)
        self.gate.setVisible(bool(entry and item and item.gate))
        spread = spread_in_short(entry.standing) if entry else ""
        self.spread.setText(spread)
        self.spread.updateGeometry()
        self.spread.setVisible(bool(spread))
        if entry is None or item is None:
            return
        review, answer = self.document.review, self.document.review.answer(self._id)
        home = self.document.checklist.domain_of[self._id].label
        self.id_line.set_words(f"{self._id}  ·  {home}")
        self.heading.set_words(item.name)
        self.question.set_words(item.question)
        self.rules.show_on(self._id)
        self.board.show_standing(review, item, answer.value)
        value = self._pending or ("" if answer.value is None else str(answer.value))
        self.choice.set_value(value or None)
        if not self.reason.control.hasFocus():
            self.reason.control.set_text(self._waiting.get(self._id, answer.note))
        bound = bool(why_bound(self.document.record, self._id))
        self.reason.control.setReadOnly(bound or not self.document.can_rate)
        self.reopen.setVisible(entry.settled)
        self.reopen.setEnabled(self.document.can_rate)
        self.dissent.show_consideration(self._id)

    # --- going about

    def _first(self) -> str:
        entries = self._queue.entries
        return next((entry.id for entry in entries if not entry.settled), entries[0].id if entries else "")

    def show_consideration(self, consideration: str) -> None:
        """Turn to another one; what was typed is written first."""
        self.document.write_typing()
        self._id, self._pending = consideration, ""
        self.reason.set_error("")
        note = self.document.review.answer(consideration).note
        self.reason.control.set_text(self._waiting.get(consideration, note))
        self.sides.left.close_drawer()
        self.refresh()
        self.area.verticalScrollBar().setValue(0)
        self.moved.emit()

    def go_on(self) -> None:
        """To the next one that is not settled, from here on and then from the beginning."""
        ids = [entry.id for entry in self._queue.entries if not entry.settled and entry.id != self._id]
        if not ids:
            announce(self, tr("Everything is settled."))
            return
        order = [item.id for item in self.document.checklist.considerations]
        waiting = [entry.id for entry in self._queue.entries if entry.group not in ("unanimous", "settled")]
        there = next((id_ for id_ in waiting if id_ != self._id), ids[0])
        entry = self._entry()
        if entry is not None and not entry.settled and self._id in waiting:
            there = waiting[(waiting.index(self._id) + 1) % len(waiting)]
        self.show_consideration(there if there in order else ids[0])
        row = self.queue.rows[there]
        if row.isVisible():
            bring_into_view(row)
        item = self.document.checklist.by_id[there]
        announce(self, f"{item.name}. {item.question}", focus=self.choice.stop())

    # --- settling

    def choose(self, word: str) -> None:
        """Agree on a level; where members differ it waits for its reason, and says so."""
        if not self._id or self._entry() is None:
            return
        note, value = self.reason.control.text(), _VALUES[word]
        if not note.strip() and (value == "na" or differ(self.document.review, self._id)):
            self.document.write_typing()
            self._pending = word
            said = tr("Members differ here: write why the board agrees on this, and it is settled.")
            self.reason.set_error(tr("Not applicable needs its reason.") if value == "na" else said)
            self.choice.set_value(word)
            announce(self, self.reason.error(), focus=self.reason.control)
            bring_into_view(self.reason)
            return
        self._settle(value, note)

    def _settle(self, value: Value, note: str) -> None:
        self._pending = ""
        try:
            edit = consensus_edit(self.document.record, self._id, value, note)
        except DtaError as error:
            self.reason.set_error(str(error))
            announce(self, str(error))
            self.refresh()
            return
        self.reason.set_error("")
        self._waiting.pop(self._id, None)
        entry = self._entry()
        if entry is None or not entry.settled or edit.answer != self.document.review.answer(self._id):
            self.document.edit(edit)
        announce(self, tr("Settled."))

    def _type(self, words: str) -> None:
        entry = self._entry()
        if entry is not None and self._pending:
            self._type_pending(words)
        elif entry is not None and entry.reopened:
            self._waiting[self._id] = words
        elif entry is not None:
            answer = self.document.review.answer(self._id)
            self.document.type_answer(self._id, replace(answer, note=words))

    def _type_pending(self, words: str) -> None:
        """The level that waits and its reason are typed as one: neither is lost, whatever closes first."""
        answer = self.document.review.answer(self._id)
        if words.strip():
            try:
                value = _VALUES[self._pending]
                answer = consensus_edit(self.document.record, self._id, value, words).answer
            except DtaError as error:
                self.reason.set_error(str(error))
                return
            self._waiting.pop(self._id, None)
            self.reason.set_error("")
        self.document.type_answer(self._id, answer)

    def _leave_reason(self) -> None:
        if self._pending and self.reason.control.text().strip():
            self._pending = ""
            self.document.write_typing()
            if is_settled(self.document.review, self._id):
                announce(self, tr("Settled."))
        elif not self.choice.isAncestorOf(self.window().focusWidget()):
            self.document.write_typing()  # a level that is chosen next takes its reason along

    def accept_unanimous(self) -> None:
        """Agree on all that every member said alike, in one stroke."""
        self.document.write_typing()
        record = self.document.record
        edits = unanimous_edits(record)
        for edit in edits:
            record = record.with_event(record.next_event(edit, self.document.by, now()))
        self.document.go_on(record)
        announce(self, tr("%n consideration[|s] settled without discussion.", "", len(edits)))

    def ask_reopen(self) -> None:
        """Open a consensus again, with a reason."""
        dialog = Dialog(
            self.theme, tr("Reopen this consensus?"),
            tr("The record keeps what stood, and why it was reopened."),
            act=tr("Reopen it"), keep=tr("Leave it settled"), parent=self.window(),
        )  # fmt: skip
        field = text_field(self.theme, tr("Why"), least_lines=2)
        dialog.body.addWidget(field)
        dialog.focus_first(field.control)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            try:
                self.document.edit(reopen_edit(self.document.record, self._id, field.control.text()))
            except DtaError as error:
                announce(self, str(error))
                self.reason.set_error(str(error))
        dialog.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """0–3, U and N choose, Enter goes on."""
        keys = {"0": "0", "1": "1", "2": "2", "3": "3", "U": "unknown", "N": "na"}
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        word = keys.get(event.text().upper()) if plain and self._settings.single_letters else None
        if word:
            self.choose(word)
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            super().keyPressEvent(event)

    # --- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or in a drawer, as there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px, middle = self.theme.px, self.sides.fit(self.width())
        self.board.set_across(4 if middle >= 680 else 2 if middle >= 460 else 1)
        ways = QHBoxLayout.Direction
        roomy = middle >= 640
        self._settle_row.setDirection(ways.LeftToRight if roomy else ways.TopToBottom)
        self._settle_row.setSpacing(px(24 if roomy else 8))
        row = sum(part.sizeHint().width() for part in self.choice.segments) + px(120)  # edges, and a tick
        self.choice.set_across(6 if px(middle) >= row else 3)
        in_one = px(middle) >= row + self.next.sizeHint().width() + self.reopen.sizeHint().width() + px(22)
        self._choosing.setDirection(ways.LeftToRight if in_one else ways.TopToBottom)
        self._choosing.setSpacing(px(16 if in_one else 6))
        self._levels.setSpacing(px(6))
        self._place_settling(below=self.height() / self.theme.text_scale >= 700 and roomy)

    def _place_settling(self, *, below: bool) -> None:
        """Beneath the page where there is room; else it scrolls with the consideration."""
        content = self._content.layout()
        if below and self._right_column.indexOf(self.settling) < 0:
            self._right_column.addWidget(self.settling)
        elif not below and content is not None and content.indexOf(self.settling) < 0:
            content.addWidget(self.settling)
