"""A whole domain at once: each consideration a row, answered by the same keys, several marked at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from dtadesign.gui.walk_list_row import ListRow
from dtadesign.gui.widgets.surfaces import Pane, Rule
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.review.values import VALUES
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Consideration, Domain
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.review.values import Value


_NARROW = 560


class DomainList(Pane):
    """``go_asked`` opens one; ``na_asked`` wants a reason for one; ``entered`` is the row of the focus."""

    entered = Signal(str)
    go_asked = Signal(str)
    na_asked = Signal(str)
    marks_changed = Signal()

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, "surface", (40, 24, 40, 32), 4)
        self._document, self._domain = document, ""
        self.rows: dict[str, ListRow] = {}
        self._is_laying_out = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow place the answers need the margins."""
        super().resizeEvent(event)
        side = 40 if self.width() / self._theme.text_scale >= _NARROW else 8
        if self._margins[0] != side:
            self._margins = (side, 24, side, 32)
            self._space()

    def show_domain(self, domain: str) -> None:
        """List another domain, or the same one where its scope has changed."""
        document = self._document
        parts = next(d for d in document.checklist.domains if d.id == domain)
        out = ("hidden", "out_of_scope")
        walked = [c for c in parts.considerations if document.card.item(c.id).state not in out]
        if domain == self._domain and [c.id for c in walked] == list(self.rows):
            self.refresh()
            return
        self._domain, self._is_laying_out = domain, True
        self._lay_out(parts, walked)
        self._is_laying_out = False
        self.refresh()
        self.marks_changed.emit()

    def _lay_out(self, parts: Domain, walked: list[Consideration]) -> None:
        while (item := self.column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.column.addWidget(headline(self._theme, parts.name or parts.label))
        if parts.purpose:
            self.column.addWidget(Text(self._theme, parts.purpose, "reading", "ink2"))
        said = tr(
            "The keys answer the row that has the focus. Shift with Up or Down marks several. "
            "L goes back to one consideration a page."
        )
        self.column.addWidget(Text(self._theme, said, "small", "ink2"))
        self.rows = {}
        for consideration in walked:
            row = ListRow(self._theme, consideration)
            row.go.clicked.connect(lambda _=False, key=consideration.id: self.go_asked.emit(key))
            row.choice.chosen.connect(lambda value, key=consideration.id: self._choose(key, value))
            row.mark.ticked.connect(lambda _: self.marks_changed.emit())
            for part in (row.mark, row.go, *row.choice.segments):
                part.installEventFilter(self)
            self.column.addWidget(Rule())
            self.column.addWidget(row)
            self.rows[consideration.id] = row
        self.column.addStretch(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the focus goes in, that row is the one that is answered."""
        if event.type() == QEvent.Type.FocusIn and not self._is_laying_out and isinstance(watched, QWidget):
            self.entered.emit(self.here(watched, ""))
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Draw the answers anew."""
        for key, row in self.rows.items():
            row.set_read_only(read_only=not self._document.can_rate_on(key))
            row.show_answer(self._document.review.answer(key))

    def _choose(self, key: str, value: str) -> None:
        if value == "na":
            self.na_asked.emit(key)
            self.refresh()
            return
        self.answer(key, VALUES[value])

    def answer(self, key: str, value: Value) -> None:
        """Answer one row; note and evidence stay."""
        answer = self._document.review.answer(key)
        self._document.answer(key, replace(answer, value=value))

    def here(self, focus: QWidget | None, current: str) -> str:
        """The row that the focus is in, else the current one, where it is a row: never one unseen."""
        for key, row in self.rows.items():
            if focus is not None and row.isAncestorOf(focus):
                return key
        return current if current in self.rows else ""

    def step(self, key: str, step: int) -> ListRow | None:
        """The focus on to the next row, or back."""
        keys = list(self.rows)
        if key not in keys:
            return None
        at = min(max(keys.index(key) + step, 0), len(keys) - 1)
        row = self.rows[keys[at]]
        row.choice.take_focus()
        return row

    # --- several at once

    @property
    def marks(self) -> tuple[str, ...]:
        """The considerations that are marked."""
        return tuple(key for key, row in self.rows.items() if row.mark.isChecked())

    def mark_on(self, key: str, step: int) -> ListRow | None:
        """Mark a row and the one after (1) or before (-1) it, and go there."""
        if key not in self.rows or not self._document.can_write:
            return None
        self.rows[key].mark.setChecked(True)
        row = self.step(key, step)
        if row is not None:
            row.mark.setChecked(True)
        self.marks_changed.emit()
        return row

    def mark_all(self) -> None:
        """Mark every row."""
        self._set_marks(marked=True)

    def unmark(self) -> None:
        """Mark none."""
        self._set_marks(marked=False)

    def _set_marks(self, *, marked: bool) -> None:
        before = self.marks
        for row in self.rows.values():
            row.mark.setChecked(marked)
        if before != self.marks:
            self.marks_changed.emit()
