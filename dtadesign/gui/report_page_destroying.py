"""Destroying texts: of which considerations or persons, and why. Levels and scores stay."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea

from dtadesign.gui.forms import segmented_field, text_field
from dtadesign.gui.widgets.check_box import CheckBox
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.surfaces import Pane, scrolling
from dtadesign.review.purge import Choice
from dtadesign.text import clean_text
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.theme import Theme
    from dtadesign.review.chain import Event
    from dtadesign.review.record import Record

LEAD = mark(
    "Notes, reasons and evidence texts go for good, also from earlier edits and from undo. Levels, scores "
    "and fingerprints stay, and the record still verifies. Reports saved before still hold the texts."
)
_LIST = 220


def texts_in(event: Event) -> int:
    """How many texts an event holds that can be destroyed."""
    return sum(1 for text in _texts(dict(event.private or {})))


def _texts(value: object) -> Iterator[str]:
    """Every text in a private part, without its salt."""
    if isinstance(value, str) and value:
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            if key != "salt":
                yield from _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)


def texts_of(record: Record, choice: Choice) -> int:
    """How many texts a choice destroys."""
    return sum(texts_in(event) for event in record.events if choice.takes(event))


class DestroyingDialog(Dialog):
    """The safe answer has the focus; nothing can be destroyed without a choice and a reason."""

    def __init__(self, theme: Theme, record: Record, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            tr("Which texts are to be destroyed?"),
            tr(LEAD),
            act=tr("Destroy texts"),
            keep=tr("Keep them"),
            parent=parent,
        )
        self._record = record
        self.by_what = segmented_field(
            theme, tr("Chosen by"), [("considerations", tr("Consideration")), ("persons", tr("Person"))]
        )
        self.by_what.control.set_value("considerations")
        self.boxes = {"considerations": self._considerations(theme), "persons": self._persons(theme)}
        self.lists = {kind: _list(theme, list(boxes.values())) for kind, boxes in self.boxes.items()}
        self.why = text_field(
            theme,
            tr("Why"),
            tr("This sentence stays in the record for good. Write nothing in it that should go."),
            least_lines=2,
        )
        self.body.addWidget(self.by_what)
        for pane in self.lists.values():
            self.body.addWidget(pane)
        self.body.addWidget(self.why)
        self._connect()
        self._settle()

    def _considerations(self, theme: Theme) -> Mapping[str, CheckBox]:
        found: dict[str, CheckBox] = {}
        for item in self._record.checklist.considerations:
            if count := texts_of(self._record, Choice(considerations=(item.id,))):
                found[item.id] = CheckBox(theme, _texts_of(f"{item.id}, {item.name}", count))
        return found

    def _persons(self, theme: Theme) -> Mapping[str, CheckBox]:
        names = dict.fromkeys(event.by for event in self._record.events)
        counts = {name: texts_of(self._record, Choice(persons=(name,))) for name in names}
        return {name: CheckBox(theme, _texts_of(name, count)) for name, count in counts.items() if count}

    def _connect(self) -> None:
        self.by_what.control.chosen.connect(self._settle)
        self.why.control.edited.connect(self._settle)
        for boxes in self.boxes.values():
            for box in boxes.values():
                box.toggled.connect(self._settle)

    def choice(self) -> Choice:
        """Whose texts are to go."""
        kind = self.by_what.control.value() or "considerations"
        ticked = tuple(name for name, box in self.boxes[kind].items() if box.isChecked())
        return Choice(considerations=ticked) if kind == "considerations" else Choice(persons=ticked)

    def count(self) -> int:
        """How many texts are to go."""
        return texts_of(self._record, self.choice())

    def reason(self) -> str:
        """Why."""
        return clean_text(self.why.control.text().strip())

    def _settle(self) -> None:
        kind = self.by_what.control.value()
        for name, pane in self.lists.items():
            pane.setVisible(name == kind)
        count = self.count()
        words = tr("Destroy %n text[|s]", "", count) if count else tr("Destroy texts")
        self.act_button.setText(words)
        self.act_button.updateGeometry()
        self.act_button.setEnabled(bool(count and self.reason()))


def _texts_of(name: str, count: int) -> str:
    return tr("{name}: %n text[|s]", "", count).format(name=name)


def _list(theme: Theme, boxes: list[CheckBox]) -> QScrollArea:
    pane = Pane(theme, "page", (0, 0, 8, 0))
    for box in boxes:
        pane.column.addWidget(box)
    pane.column.addStretch(1)
    area = scrolling(pane)
    area.setFixedHeight(theme.px(_LIST))
    return area
