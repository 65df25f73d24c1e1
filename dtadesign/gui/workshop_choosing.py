"""Which considerations of a case the room rates: its suggested ones, and any others by domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.check_box import CheckBox
from dtadesign.gui.widgets.group import Group
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist, Consideration
    from dtadesign.gui.theme import Theme
    from dtadesign.workshop.cases import Case


class ConsiderationChoice(Group):
    """The suggested ones ticked; a link shows all others that the key answers. ``changed`` by a person."""

    changed = Signal()

    def __init__(self, theme: Theme, case: Case, checklist: Checklist) -> None:
        super().__init__(tr("Considerations of {case}").format(case=case.title))
        self.case, self._theme, self._checklist = case, theme, checklist
        self.boxes: dict[str, CheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(2))
        self.head = Text(theme, "", "label")
        self._column.addWidget(self.head)
        for id_ in case.suggested:
            self._add(checklist.by_id[id_], self._column, ticked=True)
        self.more = LinkButton(theme, tr("Choose others, by domain…"))
        self.more.clicked.connect(self.show_others)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._say()

    def _add(self, item: Consideration, column: QVBoxLayout, *, ticked: bool) -> None:
        words = tr("{id} {name}, a gate") if item.gate else tr("{id} {name}")
        box = CheckBox(self._theme, words.format(id=item.id, name=item.name))
        box.setToolTip(item.question)
        box.setAccessibleDescription(item.question)
        box.setChecked(ticked)
        box.ticked.connect(lambda _: self._say())
        box.ticked.connect(lambda _: self.changed.emit())
        self.boxes[item.id] = box
        column.addWidget(box)

    def show_others(self) -> None:
        """All that the key answers and the case does not suggest, domain by domain."""
        self.more.hide()
        asked = {entry.consideration for entry in self.case.key} - {*self.boxes}
        first: CheckBox | None = None
        for domain in self._checklist.domains:
            others = [item for item in domain.considerations if item.id in asked]
            if not others:
                continue
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, self._theme.px(10), 0, 0)
            column.setSpacing(self._theme.px(2))
            column.addWidget(Text(self._theme, domain.label, "label"))
            for item in others:
                self._add(item, column, ticked=False)
                first = first or self.boxes[item.id]
            self._column.addWidget(part)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids that are ticked: the suggested in their order, then the others in the checklist's."""
        return tuple(id_ for id_, box in self.boxes.items() if box.isChecked())

    def _say(self) -> None:
        said = tr("{case}: %n consideration[|s] to rate", "", len(self.chosen))
        self.head.set_words(said.format(case=self.case.title))
