"""The evidence library: studies and references, the review's picture of the field, words explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui.announce import announce
from dtadesign.gui.glossary_list import GlossaryList
from dtadesign.gui.library_field import FieldView
from dtadesign.gui.library_field_row import WIDEST
from dtadesign.gui.library_filters import Filters
from dtadesign.gui.library_sources import SourcesView
from dtadesign.gui.page import Page
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.segmented import Segmented
from dtadesign.gui.widgets.stack import Stack
from dtadesign.gui.widgets.surfaces import Pane, Rule, scrolling
from dtadesign.gui.widgets.text import Text
from dtadesign.library.filtering import Filter, find, found_sentence
from dtadesign.library.sources import sources
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme

VIEWS = {"sources": mark("Sources"), "field": mark("The field"), "words": mark("Words and grades")}
ABOUT = mark(
    "Studies, what else the checklist cites, and what stands near it, to mid-2026, mostly known from "
    "abstracts. No search was systematic: what is missing here may exist."
)
SMALL = 1120
"""Below this width (px at 100 %) the filters wait behind a button."""
SHORT = 380
"""Below this height open filters take the page."""
TIGHT = 800
"""Below this the title is small and stands above the choice of view."""
TIGHTEST = 600
"""Below this the filters' button is an icon with their number."""
LOWEST = 280
"""Below this height the title, which the window says too, gives its room to what is read."""
TERM = "term:"


class LibraryPage(Page):
    """A place is a source's key, ``field``, ``words``, or ``term:`` and a term's id."""

    name = "library"
    title = mark("Evidence library")

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, document)
        self.setAccessibleName(tr(self.title))
        checklist = document.checklist
        self._everything = sources(checklist)
        self._asks = False
        self.views = Segmented(theme, [(id_, tr(word)) for id_, word in VIEWS.items()])
        self.views.set_question(tr("What is shown"))
        self.filters = Filters(theme, checklist)
        self.opener = Button(theme, tr("Filters"), icon="filter")
        self.found = Text(theme, "", "label")
        self.sources = SourcesView(theme, checklist)
        self.field = FieldView(theme)
        self.words = GlossaryList(theme, checklist)
        self._stack = Stack()
        self._lay_out()
        self._connect()
        self.views.set_value("sources")
        self._find()

    def _lay_out(self) -> None:
        theme = self.theme
        self._head = Pane(theme, "page", (32, 14, 32, 12), 10)
        controls = Flow(across=theme.px(12), down=theme.px(6))
        controls.addWidget(self.opener)
        controls.addWidget(self.views)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(theme.px(8))
        self._titles = [Text(theme, tr(self.title), style) for style in ("title", "section")]
        for title in self._titles:
            self._top.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._top.addLayout(controls)
        self._about = Text(theme, tr(ABOUT), "small", "ink2")
        self._head.column.addLayout(self._top)
        self._filters_area = scrolling(self.filters)
        for part in (self._about, self._filters_area, self.found):
            self._head.column.addWidget(part)
        self._head.column.addStretch(1)
        for view in (self.sources, scrolling(self.field), scrolling(self._words_pane())):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(Rule())
        column.addWidget(self._stack, 1)
        self._stack.setMinimumHeight(theme.px(60))  # each view scrolls: none may make the window grow

    def _words_pane(self) -> QWidget:
        pane = Pane(self.theme, "surface", (32, 16, 32, 0), 0)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.words, 10_000)
        row.addStretch(1)
        self.words.setMaximumWidth(self.theme.px(WIDEST))
        pane.column.addLayout(row)
        return pane

    def _connect(self) -> None:
        self.views.chosen.connect(self.show_view)
        self.opener.clicked.connect(self._turn_filters)
        self.filters.changed.connect(self._find)
        self.sources.consideration_asked.connect(lambda id_: self.go_asked.emit("walk", id_))
        self.field.row_asked.connect(self._show_row)
        self.field.source_asked.connect(self.show_source)
        self.words.source_asked.connect(self.show_source)
        self.theme.changed.connect(self._fit)

    # --- what is shown

    def _find(self) -> None:
        checklist, wanted = self.document.checklist, self.filters.filter()
        found = find(checklist, self._everything, wanted)
        said = found_sentence(found, wanted, checklist)
        self.found.set_words(said)
        self.sources.show_found(found)
        self.field.show_found(found, wanted.people)
        self._fit()
        if self.isVisible():
            announce(self.filters, said)

    def show_view(self, view: str) -> None:
        """Sources, field or words."""
        self.views.set_value(view)
        self._stack.setCurrentIndex(list(VIEWS).index(view))
        self._fit()

    def _show_row(self, by: str, row: str) -> None:
        """The studies of one row of the field: its filter is set, and the list shown."""
        wanted = self.filters.filter()
        people = row if by == "people" else wanted.people
        format_ = row if by == "format" else wanted.format
        self.filters.set_filter(Filter(people, format_, wanted.domain, "alliance", wanted.words))
        self.show_view("sources")
        self.sources.show_list()

    def show_source(self, key: str) -> None:
        """Read a source; where a filter hides it, the filters are cleared."""
        self.show_view("sources")
        if not self.sources.show_source(key):
            self.filters.set_filter(Filter())
            self.sources.show_source(key)

    # --- as a page

    def enter(self, place: str = "") -> None:
        """Come to the front at a source, a view or a term."""
        super().enter(place)
        if place in VIEWS:
            self.show_view(place)
        elif place.startswith(TERM):
            self.show_view("words")
            self.words.show_term(place.removeprefix(TERM))
            return
        elif place:
            self.show_source(place)
        self.panes()[-1 if self.sources.hides_list else 1].setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> str:
        """What is read, or the view."""
        view = self.views.value() or "sources"
        return self.sources.current() if view == "sources" else view

    def panes(self) -> list[QWidget]:
        """The choice of view, what is listed, what is read."""
        first = next(segment for segment in self.views.segments if segment.isChecked())
        shown: dict[str, list[QWidget]] = {
            "sources": [
                self.sources.list,
                self.sources.back if self.sources.hides_list else self.sources.area,
            ],
            "field": [next(s for s in self.field.link.segments if s.isChecked())],
            "words": [self.words.field],
        }
        return [first, *shown[self.views.value() or "sources"]]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """``T`` turns the picture into a table; Escape leads back to the list."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_T and plain and self.views.value() == "field":
            self.field.turn_table()
        elif event.key() == Qt.Key.Key_Escape and self.sources.hides_list:
            self.sources.show_list()
        else:
            super().keyPressEvent(event)

    # --- room

    def _fit_filters(self, *, shown: bool, short: bool) -> None:
        """As tall as they are; in a short window they scroll, and the page waits until they are put away."""
        px, area = self.theme.px, self._filters_area
        side = 2 * px(32)
        tall = self.filters.heightForWidth(max(self.width() - side, 1))
        self._stack.setVisible(not (shown and short))
        area.setFixedHeight(min(tall, max(self.height() - px(190), px(84))) if short else tall)
        area.setVisible(shown)

    def _turn_filters(self) -> None:
        self._asks = not self._asks
        self._fit()
        if self._asks:
            self.filters.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room, fewer words above."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale = self.theme.text_scale
        room = QSize(round(self.width() / scale), round(self.height() / scale))
        asks = self.views.value() != "words"
        small = room.width() < SMALL or room.height() < 520
        asked = len(self.filters.filter().asked) + bool(self.filters.words.text().strip())
        tight = room.width() < TIGHT
        words = tr("Filters ({n})").format(n=asked) if asked else tr("Filters")
        self.opener.setText((str(asked) if asked else "") if room.width() < TIGHTEST else words)
        self.opener.setAccessibleName(words)
        self.opener.setToolTip(words)
        self.opener.updateGeometry()
        self.opener.setVisible(small and asks)
        for title, shown in zip(self._titles, (not tight, tight), strict=True):
            title.setVisible(shown and room.height() >= LOWEST)
        ways = QBoxLayout.Direction
        self._top.setDirection(ways.TopToBottom if tight else ways.LeftToRight)
        self._fit_filters(shown=asks and (not small or self._asks), short=room.height() < SHORT)
        self.found.setVisible(asks)
        self._about.setVisible(asks and not small and room.height() >= 720)
