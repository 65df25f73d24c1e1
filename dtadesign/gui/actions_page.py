"""The actions of a review as a board: gates first, then what brings most for its effort; and what if."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from dtadesign.errors import DtaError
from dtadesign.gui.actions_export import where_to_write, write_actions_to
from dtadesign.gui.actions_head import BoardHead
from dtadesign.gui.actions_list import ActionList
from dtadesign.gui.actions_marked import MarkedActions
from dtadesign.gui.actions_supposing import Supposing
from dtadesign.gui.actions_words import passes
from dtadesign.gui.actions_writing import Writing
from dtadesign.gui.announce import announce
from dtadesign.gui.page import Page
from dtadesign.gui.widgets.surfaces import Pane, in_the_middle
from dtadesign.scoring.plan import Planned, plan
from dtadesign.scoring.whatif import Gain
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme

WIDE = 1180
"""Width (px at 100 %) from which what-if stands beside the list."""
_STACK = 820
_LOW = 400
"""Height (px at 100 %) below which even the banner of what-if scrolls with the page."""


class ActionsPage(Page):
    """A place is an action (``A-3``), a consideration to act on (``new/AVA-5``), or ``whatif``."""

    name = "actions"
    title = mark("Actions")

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, document)
        self._planned: tuple[Planned, ...] = ()
        self._plan_of = ("", "")
        self._order: list[str] = []
        self.head = BoardHead(theme)
        self.list = ActionList(theme, document)
        self.writing = Writing(theme, document, self.list)
        self.marked = MarkedActions(theme, document)
        self.supposing = Supposing(theme, document, self.list)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        content = self._content = Pane(self.theme, "page", (40, 22, 40, 32), 14)
        self._left = QVBoxLayout()
        for part in (self.marked, self.list):
            self._left.addWidget(part)
        self._left.addStretch(1)
        self._columns = QHBoxLayout()
        self._columns.addLayout(self._left, 3)
        self._columns.addWidget(self.supposing.side, 2)
        content.column.addWidget(self.head)
        content.column.addLayout(self._columns)
        content.column.addWidget(self.head.rule_words)
        content.column.addStretch(1)
        self.area = in_the_middle(content)
        self._above = QHBoxLayout()
        self._above.addWidget(self.supposing.banner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._above)
        outer.addWidget(self.area, 1)

    def _connect(self) -> None:
        head, supposing = self.head, self.supposing
        head.new_asked.connect(self.begin)
        head.what_if_asked.connect(self.turn_what_if)
        head.export_asked.connect(self.export)
        head.filtered.connect(self._filter_anew)
        self.list.open_asked.connect(self.writing.turn)
        self.list.ticked.connect(self._take_ticks)
        self.list.arrow_pressed.connect(self.keyPressEvent)
        self.list.entered.connect(self._bring_into_view)
        self.marked.unmark_asked.connect(self.unmark)
        self.marked.remove_asked.connect(self._remove_marked)
        self.marked.done.connect(self._keep_shown)
        supposing.left.connect(self.turn_what_if)
        self.writing.changed.connect(self.refresh)
        self.writing.left_alone.connect(self._focus_new)
        self.writing.go_asked.connect(lambda id_: self.go_asked.emit("walk", id_))
        self.writing.bring_into_view.connect(self._bring_into_view)
        self.theme.changed.connect(self._fit)

    # --- as a page

    def enter(self, place: str = "") -> None:
        """At an action, at a new one about a consideration, or at what if."""
        kind, _, consideration = place.partition("/")
        if kind == "new":
            self.refresh()
            self.begin(consideration)
            return
        self._order, self.writing.just_edited = [], set()
        self.refresh()
        if kind == "whatif" and not self.supposing.is_on:
            self.turn_what_if()
        elif not self.list.take_focus(place):
            self._focus_new()

    def leave(self) -> None:
        """Put the editor away; what is supposed goes too."""
        self.writing.close()
        if self.supposing.is_on:
            self.turn_what_if()

    def place(self) -> str:
        """The action that is open or has the focus."""
        return self.list.open_key or self.list.here()

    def panes(self) -> list[QWidget]:
        """The buttons above, the list, what if."""
        rows = [row.button for row in self.list.rows.values()]
        side = [self.supposing.levels.add] if self.supposing.is_on else []
        return [self.head.new, *rows[:1], *side]

    def refresh(self) -> None:
        """The board as it stands; while one is open the rows keep their places."""
        document = self.document
        found = self._plan()
        self.writing.settle()
        draft = self.writing.draft
        if draft is not None:
            found = (*found, Planned(*draft, None, Gain(0.0, (), ()), overdue=False, not_shown=()))
        self.head.show_board(found, can_write=document.can_rate, draft=draft is not None)
        self._show_rows(found)
        self.list.setVisible(bool(self.list.rows))
        self.supposing.refresh()
        self.writing.show_editor()
        self._take_ticks()

    def _plan(self) -> tuple[Planned, ...]:
        """The board as of today, worked out once for each state of the record."""
        document, day = self.document, date.today().isoformat()
        if self._plan_of != (document.record.fingerprint, day):
            self._plan_of = (document.record.fingerprint, day)
            self._planned = plan(document.checklist, document.review, document.card, day)
        return self._planned

    def _show_rows(self, planned: tuple[Planned, ...]) -> None:
        owner, state = self.head.filter
        stays = self.writing.stays
        shown = [one for one in planned if passes(one, owner, state) or one.id in stays]
        if self.list.open_key:
            place = {key: at for at, key in enumerate(self._order)}
            shown.sort(key=lambda one: place.get(one.id, len(place)))
        self._order = [one.id for one in shown]
        beyond = {one.id for one in shown if not passes(one, owner, state)}
        self.list.show_planned(shown, beyond & self.writing.just_edited)
        self.head.show_hidden(len(planned) - len(shown))

    def _keep_shown(self, keys: list[str]) -> None:
        self.writing.just_edited |= set(keys)

    def _filter_anew(self) -> None:
        self.writing.close()
        self.writing.just_edited = set()
        self.refresh()

    def begin(self, consideration: str = "") -> None:
        """A new action, about a consideration where one is named."""
        if self.supposing.is_on:
            self.turn_what_if()
        self.writing.begin(consideration)

    def _remove_marked(self) -> None:
        if not self.writing.refused():
            self.writing.take_off(sorted(self.list.ticks))

    def _focus_new(self) -> None:
        self.head.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_into_view(self, part: QWidget) -> None:
        self.area.ensureWidgetVisible(part, 0, self.theme.px(40))

    # --- several, and what if

    def unmark(self) -> None:
        """Mark none."""
        self.list.set_ticks((), suppose=False)
        self._take_ticks()

    def _take_ticks(self) -> None:
        if self.supposing.is_on:
            self.supposing.take_ticks()
        self.marked.show_marks(() if self.supposing.is_on else sorted(self.list.ticks))

    def turn_what_if(self) -> None:
        """Begin to suppose, or leave it: all is as it was."""
        self.writing.close()
        if self.supposing.is_on:
            self.supposing.end()
        else:
            self.supposing.begin()
        self.head.set_what_if(on=self.supposing.is_on)
        self._take_ticks()
        self._fit()
        if self.supposing.is_on:
            announce(self, self.supposing.banner.sentence.text())
            self.list.take_focus()

    def export(self) -> None:
        """Write the actions to a file that is asked for."""
        chosen = where_to_write(self, self.document)
        if chosen is None:
            return
        try:
            write_actions_to(self.document, *chosen)
        except DtaError as error:
            self.head.say(str(error), failed=True)
            return
        self.head.say(tr("Written: {path}").format(path=chosen[0]), failed=False)
        announce(self, self.head.said.text())

    # --- keys and room

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down from row to row; A begins one, Delete takes one off, W is what if."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift, keys = held == Qt.KeyboardModifier.ShiftModifier, Qt.Key
        in_text = isinstance(self.window().focusWidget(), QLineEdit | QPlainTextEdit)
        step = {keys.Key_Down: 1, keys.Key_Up: -1}.get(keys(event.key()), 0)
        if in_text or (held and not shift):
            super().keyPressEvent(event)
        elif step and shift:
            self.list.tick_on(step)
        elif step:
            self.list.step(step)
        elif event.key() == keys.Key_Escape:
            self._escape()
        elif held or not self._obey(event.key()):
            super().keyPressEvent(event)

    def _obey(self, key: int) -> bool:
        keys, here = Qt.Key, self.list.here()
        if key == keys.Key_A:
            self.begin()
        elif key == keys.Key_W:
            self.turn_what_if()
        elif key == keys.Key_T and self.supposing.is_on:
            self.supposing.turn_chart()
        elif key in (keys.Key_Delete, keys.Key_Backspace) and here and not self.supposing.is_on:
            self.writing.remove(here)
        else:
            return False
        return True

    def _escape(self) -> None:
        if self.list.open_key:
            self.writing.finish()
        elif self.supposing.is_on:
            self.turn_what_if()
        else:
            self.unmark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or beneath one another, as there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px, width = self.theme.px, self.width() / self.theme.text_scale
        on, beside = self.supposing.is_on, width >= WIDE
        ways = QHBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._columns.setSpacing(px(20))
        self._place_banner(above=self.height() / self.theme.text_scale >= _LOW)
        self._left.setSpacing(px(12))
        self._content.setMaximumWidth(px(1400 if on and beside else 980))
        room = min(width, 1400) * 0.6 if on and beside else min(width, 980)
        self.list.set_stacked(stacked=room < _STACK)
        self.head.set_narrow(narrow=width < _STACK)

    def _place_banner(self, *, above: bool) -> None:
        """What is supposed is said in sight at all times, where that leaves room for the rest."""
        px, banner = self.theme.px, self.supposing.banner
        if above != (self._above.indexOf(banner) >= 0):
            if above:
                self._above.addWidget(banner)
            else:
                self._content.column.insertWidget(1, banner)
        shown = above and self.supposing.is_on
        self._above.setContentsMargins(*((px(40), px(10), px(40), px(2)) if shown else (0, 0, 0, 0)))
