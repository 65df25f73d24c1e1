"""What is open: not answered, skipped for now, not known yet, claimed with nothing shown; gates first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui.open_rows import OpenGroup, group_words, groups_of
from dtadesign.gui.page import Page
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.choice import Choice
from dtadesign.gui.widgets.surfaces import Pane, scrolling
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.scoring.still_open import StillOpen, still_open
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.open_rows import OpenRow
    from dtadesign.gui.theme import Theme

_WIDEST = 860


class _Column(Pane):
    """As tall as its width asks for, and no taller."""

    def minimumSizeHint(self) -> QSize:
        """Narrow; how tall it must be follows from its width alone."""
        return QSize(self._theme.px(320), 0)


class OpenPage(Page):
    """Each row leads to its consideration, and from there back to the row."""

    name = "open"
    title = mark("Loose ends")
    comes_back_as = "walk"

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, document)
        self._at, self._listed = "", dict[str, StillOpen]()
        self._show, self._offered = "", list[tuple[str, str]]()
        self.headline = headline(theme, "", "title")
        self.sentence = Text(theme, "", "body", "ink2")
        self.filter = Choice(theme, [("", "")], tr("Show"))
        self.filter.chosen.connect(self._choose)
        self._filter_label = Text(theme, tr("Show"), "label", wrap=False)
        self._filter_label.setBuddy(self.filter)
        self.flash = Button(theme, tr("Flash mode"), icon="zap", key="F", size="button_small")
        self.flash.clicked.connect(lambda: self.go_asked.emit("flash", self._at))
        self.walk = Button(theme, tr("Back to the walk"), icon="arrow-left", size="button_small")
        self.walk.clicked.connect(lambda: self.go_asked.emit("walk", ""))
        self.summary = Button(
            theme, tr("To the summary"), "primary", icon_after="arrow-right", size="button_small"
        )
        self.summary.clicked.connect(lambda: self.go_asked.emit("summary", ""))
        self._groups = {key: OpenGroup(theme, document) for key in group_words()}
        self._lay_out()
        for group in self._groups.values():
            group.chosen.connect(self._go)
        theme.changed.connect(self._space)
        self._space()

    def _lay_out(self) -> None:
        theme = self.theme
        self._pane = _Column(theme, "surface", (40, 28, 40, 40), 12)
        self._pane.setProperty("pane", "article")
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(self._filter_label)
        row.addWidget(self.filter)
        row.addStretch(1)
        self._tools = QWidget()
        self._tools.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(10))
        buttons.addWidget(self.walk)
        buttons.addWidget(self.flash)
        buttons.addWidget(self.summary)
        buttons.addStretch(1)
        for part in (self.headline, self.sentence):
            self._pane.column.addWidget(part)
        self._pane.column.addLayout(buttons)
        self._pane.column.addWidget(self._tools)
        for group in self._groups.values():
            self._pane.column.addWidget(group)
        self._pane.column.addStretch(1)
        self._scroll = scrolling(self._pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def _space(self) -> None:
        px = self.theme.px
        side = max(px(40), (self.width() - px(_WIDEST)) // 2)
        self._pane.column.setContentsMargins(side, px(28), side, px(40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wider windows have wider margins."""
        super().resizeEvent(event)
        self._space()

    # --- as a page

    def enter(self, place: str = "") -> None:
        """What is open now; the row that one comes back from stays for this once, and has the focus."""
        came_from = self._listed.get(place or self._at)
        self._listed = {came_from.id: came_from} if came_from else {}
        self._at = place or self._at
        self.refresh()
        row = self._row_of(self._at) or next((g.rows[0] for g in self.groups if g.rows), None)
        way = self.walk if self.summary.isHidden() else self.summary
        (row or way).setFocus(Qt.FocusReason.OtherFocusReason)
        if row is not None:
            QTimer.singleShot(0, row, lambda: self._scroll.ensureWidgetVisible(row, 0, self.theme.px(60)))

    def place(self) -> str:
        """The consideration of the row that one went from."""
        return self._at

    def panes(self) -> list[QWidget]:
        """The filter, then the list."""
        rows = [group.rows[0] for group in self.groups if group.rows]
        return [self.walk, *rows[:1]]

    def refresh(self) -> None:
        """What is open now; what has just been answered stays in its place and says so."""
        now_open = {one.id: one for one in still_open(self.document.asked_card, self.document.skipped)}
        just = {id_: one for id_, one in self._listed.items() if id_ not in now_open}
        self._listed = {**just, **now_open}
        self._say(len(now_open), sum(one.is_gate for one in now_open.values()))
        self._offer(tuple(now_open.values()))
        for key, ones in groups_of(self._in_order(), self._show).items():
            self._groups[key].show_ones(key, ones, frozenset(just))

    def _in_order(self) -> list[StillOpen]:
        order = {item.id: at for at, item in enumerate(self.document.checklist.considerations)}
        return sorted(self._listed.values(), key=lambda one: order[one.id])

    def _say(self, count: int, gates: int) -> None:
        self.headline.set_words(tr("%n loose end[|s]", "", count) if count else tr("No loose ends any more"))
        if not count:
            said = tr("Everything that is asked is answered, known and shown. The summary says what follows.")
        elif gates:
            said = tr("%n of them [is a gate|are gates]; they come first.", "", gates)
        else:
            said = tr("No gate is among them.")
        self.sentence.set_words(said)
        self.flash.setVisible(count > 0)
        self.summary.setVisible(count == 0)

    def _offer(self, ones: tuple[StillOpen, ...]) -> None:
        """The filter's choices with their counts, none that would show nothing."""
        counts = {key: len(listed[key]) for key in group_words() if (listed := groups_of(ones, key))}
        said = tr("{what}, {count}")
        offered = [("", said.format(what=tr("All loose ends"), count=len(ones)))]
        offered += [
            (key, said.format(what=words, count=counts[key]))
            for key, words in group_words().items()
            if counts[key] or key == self._show
        ]
        self._tools.setVisible(len(offered) > 2)
        if offered != self._offered:
            self._offered = offered
            self.filter.clear()
            for value, words in offered:
                self.filter.addItem(words, value)
            self.filter.set_value(self._show)
            self.filter.updateGeometry()

    # --- going about

    @property
    def groups(self) -> list[OpenGroup]:
        """The groups that have rows."""
        return [group for group in self._groups.values() if group.ones]

    def _row_of(self, consideration: str) -> OpenRow | None:
        rows = (row for group in self.groups for row in group.rows)
        return next((row for row in rows if row.one.id == consideration), None)

    def _choose(self, group: str) -> None:
        self._show = group
        self.refresh()

    def _go(self, consideration: str) -> None:
        self._at = consideration
        self.go_asked.emit("walk", f"{consideration}/listed")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from row to row, F begins flash mode, Escape goes back to the walk."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif plain and event.key() == Qt.Key.Key_F and self.flash.isVisible():
            self.flash.click()
        elif plain and event.key() == Qt.Key.Key_Escape:
            self.walk.click()
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        rows = [row for group in self.groups for row in group.rows]
        focus = self.window().focusWidget()
        at = next((i for i, row in enumerate(rows) if row is focus), -1 if step > 0 else 0)
        if rows and 0 <= at + step < len(rows):
            rows[at + step].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(rows[at + step], 0, self.theme.px(60))
