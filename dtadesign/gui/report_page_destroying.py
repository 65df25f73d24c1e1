"""Destroying texts: of which considerations or persons, and why. Levels and scores stay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea

from dtadesign.gui.forms import segmented_field, text_field
from dtadesign.gui.widgets.check_box import CheckBox
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.surfaces import Pane, scrolling
from dtadesign.review.edits_beside import FileEdit
from dtadesign.review.members import told_apart
from dtadesign.review.purge import Choice
from dtadesign.text import clean_text
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.theme import Theme
    from dtadesign.review.record import Record

LEAD = mark(
    "Notes, reasons and evidence texts go for good, also from earlier edits and from undo. Levels, scores "
    "and fingerprints stay, and the record still verifies. Copied files go too; a copy whose entry was "
    "removed is in the record until then. Reports saved before still hold texts and pictures."
)
_LIST = 220


@dataclass(frozen=True, slots=True)
class Amount:
    """How much there is to be destroyed."""

    texts: int = 0
    files: int = 0

    def __bool__(self) -> bool:
        return bool(self.texts or self.files)

    def words(self) -> str:
        """``3 texts and 1 copied file``."""
        texts, files = tr("%n text[|s]", "", self.texts), tr("%n copied file[|s]", "", self.files)
        if self.texts and self.files:
            return tr("{texts} and {files}").format(texts=texts, files=files)
        return files if self.files else texts


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


def amount_of(record: Record, choice: Choice) -> Amount:
    """How much a choice destroys: texts, and files of which copies are kept."""
    chosen = [event for event in record.events if choice.takes(event)]
    files = sum(event.kind == FileEdit.kind for event in chosen)
    others = (event.private or {} for event in chosen if event.kind != FileEdit.kind)
    return Amount(sum(1 for private in others for _ in _texts(dict(private))), files)


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
        self.boxes = {"considerations": self._considerations(theme), "persons": self._persons(theme)}
        ways = [("considerations", tr("Consideration")), ("persons", tr("Person"))]
        if record.review.members:
            self.boxes["members"] = self._members(theme)
            ways.append(("members", tr("Member")))
        self.by_what = segmented_field(theme, tr("Chosen by"), ways)
        self.by_what.control.set_value("considerations")
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
            if amount := amount_of(self._record, Choice(considerations=(item.id,))):
                found[item.id] = CheckBox(theme, _said(f"{item.id}, {item.name}", amount))
        return found

    def _persons(self, theme: Theme) -> Mapping[str, CheckBox]:
        names = dict.fromkeys(event.by for event in self._record.events)
        amounts = {name: amount_of(self._record, Choice(persons=(name,))) for name in names}
        return {name: CheckBox(theme, _said(name, amount)) for name, amount in amounts.items() if amount}

    def _members(self, theme: Theme) -> Mapping[str, CheckBox]:
        """By the ids of their reviews: two of one name are two."""
        names = told_apart(self._record.review.members)
        amounts = {id_: amount_of(self._record, Choice(members=(id_,))) for id_ in names}
        return {id_: CheckBox(theme, _said(names[id_], amount)) for id_, amount in amounts.items() if amount}

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
        return Choice(**{kind: ticked})

    def amount(self) -> Amount:
        """How much is to go."""
        return amount_of(self._record, self.choice())

    def reason(self) -> str:
        """Why."""
        return clean_text(self.why.control.text().strip())

    def _settle(self) -> None:
        kind = self.by_what.control.value()
        for name, pane in self.lists.items():
            pane.setVisible(name == kind)
        amount = self.amount()
        words = tr("Destroy {what}").format(what=amount.words()) if amount else tr("Destroy texts")
        self.act_button.setText(words)
        self.act_button.updateGeometry()
        self.act_button.setEnabled(bool(amount and self.reason()))


def _said(name: str, amount: Amount) -> str:
    return tr("{name}: {what}").format(name=name, what=amount.words())


def _list(theme: Theme, boxes: list[CheckBox]) -> QScrollArea:
    pane = Pane(theme, "page", (0, 0, 8, 0))
    for box in boxes:
        pane.column.addWidget(box)
    pane.column.addStretch(1)
    area = scrolling(pane)
    area.setFixedHeight(theme.px(_LIST))
    return area
