"""The glossary with a field to find a word: the same in the sheet of the walk and in the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dtadesign.gui.forms import line_field
from dtadesign.gui.glossary_rows import glossary_rows
from dtadesign.gui.library_rows import RowList
from dtadesign.gui.widgets.text import Text
from dtadesign.library.glossary import shipped_glossary
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist, Consideration
    from dtadesign.gui.theme import Theme


class GlossaryList(QWidget):
    """``source_asked`` carries the key of the source behind a term that is pressed."""

    source_asked = Signal(str)

    def __init__(
        self, theme: Theme, checklist: Checklist, consideration: Consideration | None = None
    ) -> None:
        super().__init__()
        self._checklist, self._consideration = checklist, consideration
        find = line_field(theme, tr("Find a word"))
        self.field = find.control
        self.list = RowList(theme, tr("Words explained"))
        self.nothing = Text(theme, tr("No word of that name is explained here."), "reading", "ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(find)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        self.list.setMinimumHeight(theme.px(96))  # where there is less room all of it scrolls
        self.field.textChanged.connect(lambda _: self.refresh())
        self.field.installEventFilter(self)
        for asked in (self.list.taken, self.list.opened):
            asked.connect(self._take)
        self.refresh()

    def refresh(self) -> None:
        """Show the rows in which the words occur."""
        rows = glossary_rows(shipped_glossary(), self._checklist, self.field.text(), self._consideration)
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)

    def show_term(self, term: str) -> None:
        """Go to a term."""
        self.field.clear()
        if self.list.set_current(term):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, row: str) -> None:
        term = shipped_glossary().by_id.get(row.removeprefix("here:"))
        if term is not None and term.sources:
            self.source_asked.emit(term.sources[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the field into the list."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down and self.list.ids():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.list.current_id():
                self.list.set_current(self.list.ids()[0])
            return True
        return super().eventFilter(watched, event)
