"""Which considerations an action is about: each leads there and can be taken off; more can be added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.gui.actions_adding import Adding
from dtadesign.gui.actions_words import about_choices, title
from dtadesign.gui.widgets.buttons import IconButton, LinkButton
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Container

    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.theme import Theme


class AboutField(QWidget):
    """``changed`` when a person added one or took one off."""

    changed = Signal()
    go_asked = Signal(str)

    def __init__(self, theme: Theme, checklist: Checklist, asked: Container[str]) -> None:
        super().__init__()
        self._theme, self._checklist = theme, checklist
        self.names: tuple[str, ...] = ()
        self._parts: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        label = tr("About")
        self._label = Text(theme, label, "label")
        self.add = Adding(
            theme, tr("Add a consideration…"), about_choices(checklist, asked), tr("Add a consideration")
        )
        self.add.chosen.connect(self._add)
        self._label.setBuddy(self.add)
        self._holder = QWidget()
        self._rows = QVBoxLayout(self._holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(5))
        for part in (self._label, self._holder):
            column.addWidget(part)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def set_names(self, names: tuple[str, ...]) -> None:
        """Show these; the same ones keep the focus."""
        if names == self.names and self._parts:
            return
        self.names = names
        while self._rows.takeAt(0) is not None:
            pass
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = [self._part(name) for name in names]
        self._holder.setVisible(bool(names))
        self._holder.updateGeometry()

    def _part(self, name: str) -> QWidget:
        part, said = QWidget(), title(self._checklist, name)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(10))
        link = LinkButton(self._theme, name, "reading")
        link.setAccessibleName(tr("Go to {title}").format(title=said))
        link.clicked.connect(lambda: self.go_asked.emit(name))
        off = IconButton(self._theme, "x", tr("No longer about {title}").format(title=said), "button_small")
        off.clicked.connect(lambda: self._take_off(name))
        known = self._checklist.by_id.get(name)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(link, 0, middle)
        row.addWidget(Text(self._theme, known.name if known else "", "reading"), 1, middle)
        row.addWidget(off)
        self._rows.addWidget(part)
        part.show()
        return part

    def _add(self, name: str) -> None:
        self.add.set_value("")
        if name and name not in self.names:
            self.set_names((*self.names, name))
            self.changed.emit()

    def _take_off(self, name: str) -> None:
        self.set_names(tuple(kept for kept in self.names if kept != name))
        self.add.setFocus()
        self.changed.emit()
