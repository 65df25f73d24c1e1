"""Supposing levels: any consideration in scope, at a level as if it were shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui.actions_adding import Adding
from dtadesign.gui.actions_words import asked_choices, title
from dtadesign.gui.widgets.buttons import IconButton
from dtadesign.gui.widgets.segmented import Segmented
from dtadesign.gui.widgets.surfaces import Card
from dtadesign.gui.widgets.text import Text
from dtadesign.review.values import VALUES
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.review.values import Value


class SupposedLevels(Card):
    """``changed`` when one was supposed, supposed otherwise or taken off; the document stays as it is."""

    changed = Signal()

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(theme, 10)
        self._document = document
        self.levels: dict[str, Value] = {}
        self._parts: list[QWidget] = []
        self._head = Text(theme, tr("Suppose a level"), "label")
        self.add = Adding(theme, tr("Choose a consideration…"), self._choices(), tr("Suppose a level of"))
        self.add.chosen.connect(self.suppose_next)
        self._head.setBuddy(self.add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(10))
        self.column.addWidget(self._head)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(self._rows)

    def _choices(self) -> list[tuple[str, str]]:
        checklist, card = self._document.checklist, self._document.card
        return asked_choices(checklist, {item.id for item in card.considerations if item.is_in_scope})

    def clear(self) -> None:
        """Nothing is supposed any more."""
        self.levels = {}
        self._draw()

    def suppose_next(self, name: str) -> None:
        """Suppose of a consideration one level more than is shown."""
        self.add.set_value("")
        if name and name not in self.levels:
            shown = self._document.card.item(name).counts_shown
            self.levels[name] = (1, 2, 3, 3)[shown]
            self._draw()
            self.changed.emit()

    def _draw(self) -> None:
        for part in self._parts:
            self._rows.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = [self._part(name, value) for name, value in self.levels.items()]

    def _part(self, name: str, value: Value) -> QWidget:
        theme, said = self._theme, title(self._document.checklist, name)
        part, choices = QWidget(), [(str(n), str(n)) for n in range(4)]
        choice = Segmented(theme, choices, said)
        choice.set_question(tr("What if {title} were at").format(title=said))
        choice.set_value(str(value))
        choice.chosen.connect(lambda chosen: self._suppose(name, chosen))
        off = IconButton(theme, "x", tr("No longer suppose {title}").format(title=said), "button_small")
        off.clicked.connect(lambda: self._take_off(name))
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        row.addWidget(choice)
        row.addWidget(off)
        row.addStretch(1)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(Text(theme, said, "reading"))
        column.addLayout(row)
        self._rows.addWidget(part)
        part.show()
        return part

    def _suppose(self, name: str, chosen: str) -> None:
        self.levels[name] = VALUES[chosen]
        self.changed.emit()

    def _take_off(self, name: str) -> None:
        del self.levels[name]
        self._draw()
        self.add.setFocus()
        self.changed.emit()
