"""A whole domain at once: each consideration a row, answered by the same keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.segmented import Segmented
from dtadesign.gui.widgets.surfaces import Pane, Rule
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.review.values import VALUES

if TYPE_CHECKING:
    from dtadesign.checklist.model import Consideration, Domain
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.review.values import Answer, Value

_CHOICES = (
    ("0", "0"),
    ("1", "1"),
    ("2", "2"),
    ("3", "3"),
    ("unknown", "Not known yet"),
    ("na", "Not applicable…"),
)


class DomainList(Pane):
    """``go_asked`` opens one; ``na_asked`` wants a reason for one; ``entered`` is the row of the focus."""

    entered = Signal(str)
    go_asked = Signal(str)
    na_asked = Signal(str)

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, "surface", (40, 24, 40, 32), 4)
        self._document, self._domain = document, ""
        self.rows: dict[str, ListRow] = {}
        self._is_laying_out = False

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

    def _lay_out(self, parts: Domain, walked: list[Consideration]) -> None:
        while (item := self.column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.column.addWidget(headline(self._theme, parts.name or parts.label))
        if parts.purpose:
            self.column.addWidget(Text(self._theme, parts.purpose, "reading", "ink2"))
        said = "The keys answer the row that has the focus. L goes back to one consideration a page."
        self.column.addWidget(Text(self._theme, said, "small", "ink2"))
        self.rows = {}
        for consideration in walked:
            row = ListRow(self._theme, consideration)
            row.go.clicked.connect(lambda _=False, key=consideration.id: self.go_asked.emit(key))
            row.choice.chosen.connect(lambda value, key=consideration.id: self._choose(key, value))
            for part in (row.go, *row.choice.segments):
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
            row.choice.set_read_only(read_only=not self._document.can_write)
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

    def step(self, key: str, step: int) -> None:
        """The focus on to the next row, or back."""
        keys = list(self.rows)
        if key not in keys:
            return
        at = min(max(keys.index(key) + step, 0), len(keys) - 1)
        self.rows[keys[at]].choice.take_focus()


class ListRow(QWidget):
    """Title, question, the answers side by side, and the chosen level in full words."""

    def __init__(self, theme: Theme, consideration: Consideration) -> None:
        super().__init__()
        self._levels = consideration.levels
        self.go = LinkButton(theme, consideration.name, "body")
        self.go.setAccessibleName(f"Open {consideration.name}, {consideration.id}")
        self.choice = Segmented(theme, _CHOICES, consideration.name)
        self.choice.set_question(consideration.name)
        self._says = Text(theme, "", "reading", "ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(12), 0, theme.px(12))
        column.setSpacing(theme.px(6))
        column.addWidget(self.go)
        column.addWidget(Text(theme, consideration.question, "reading", "ink"))
        column.addWidget(self.choice)
        column.addWidget(self._says)

    def show_answer(self, answer: Answer) -> None:
        """Show what was answered."""
        self.choice.set_value(None if answer.value is None else str(answer.value))
        if answer.level is not None:
            self._says.set_words(self._levels[answer.level])
        else:
            self._says.set_words(f"Why: {answer.note}" if answer.value == "na" else "")
        self._says.setVisible(bool(self._says.text()))
