"""The two lists of a packet that is being made: its documents, and who reviews."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.errors import NotDone
from dtadesign.gui.announce import announce
from dtadesign.gui.forms import LineEdit
from dtadesign.gui.packet_words import document_words
from dtadesign.gui.widgets.buttons import Button, IconButton
from dtadesign.gui.widgets.text import Text
from dtadesign.panel.packets import document
from dtadesign.review.board import Seat
from dtadesign.text import clean_text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dtadesign.gui.theme import Theme
    from dtadesign.review.board import Document


class _Listed(QWidget):
    """A heading, a line of help, rows, and a button that adds one."""

    grown = Signal()

    def __init__(self, theme: Theme, head: str, help_text: str, add: str, icon: str) -> None:
        super().__init__()
        self._theme = theme
        self.rows_column = QVBoxLayout()
        self.rows_column.setSpacing(theme.px(8))
        self.said = Text(theme, "", "small", "fail")
        self.said.setBuddy(self)
        self.said.hide()
        self.add = Button(theme, add, icon=icon, size="button_small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(Text(theme, head, "label"))
        column.addWidget(Text(theme, help_text, "small", "ink2"))
        column.addLayout(self.rows_column)
        column.addWidget(self.said)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)

    def say(self, sentence: str) -> None:
        """What is wrong with the list; nothing where nothing is."""
        self.said.set_words(sentence)
        self.said.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def _row(self, *parts: QWidget) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._theme.px(8))
        for part in parts:
            if isinstance(part, LineEdit):
                line.addWidget(part, 1)
            else:
                line.addWidget(part, isinstance(part, Text), Qt.AlignmentFlag.AlignVCenter)
        self.rows_column.addWidget(row)
        return row

    def _drop(self, row: QWidget) -> None:
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)  # before the row goes with the focus in it
        self.rows_column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.grown.emit()


class DocumentList(_Listed):
    """Files by name, size and SHA-256: chosen, or dropped on the sheet."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__(
            theme,
            tr("Documents"),
            tr("The packet names them by size and SHA-256, so that all read the same. It copies none."),
            tr("Choose documents…"),
            "file",
        )
        self._folder = folder
        self._rows: list[tuple[QWidget, Document]] = []
        self.add.clicked.connect(self._choose)

    @property
    def documents(self) -> tuple[Document, ...]:
        """Those in the list."""
        return tuple(one for _, one in self._rows)

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self.window(), tr("Documents"), str(self._folder))
        self.take(map(Path, chosen))

    def take(self, paths: Iterable[Path]) -> None:
        """Add these files; the same one is there once."""
        said = []
        for path in paths:
            try:
                found = document(path)
            except NotDone as error:
                said.append(str(error))
                continue
            if all(found.sha256 != each.sha256 for each in self.documents):
                self._show(found)
        self.say("\n".join(said))
        self.grown.emit()

    def _show(self, found: Document) -> None:
        words = document_words(found)
        remove = IconButton(self._theme, "x", tr("Take {name} out").format(name=found.name))
        row = self._row(Text(self._theme, words, "reading"), remove)
        entry = (row, found)
        self._rows.append(entry)
        remove.clicked.connect(lambda: self._remove(entry))
        announce(self, words)

    def _remove(self, entry: tuple[QWidget, Document]) -> None:
        self._rows.remove(entry)
        self._drop(entry[0])


class SeatList(_Listed):
    """Who reviews: a name and a role each."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            tr("Who reviews"),
            tr("Each gets the same packet. Who is missing later is known by these names."),
            tr("Add somebody"),
            "plus",
        )
        self.rows: list[tuple[QWidget, LineEdit, LineEdit]] = []
        self.add.clicked.connect(lambda: self.add_row().setFocus(Qt.FocusReason.OtherFocusReason))

    @property
    def seats(self) -> tuple[Seat, ...]:
        """Those with a name."""
        told = [(clean_text(n.text()).strip(), clean_text(r.text()).strip()) for _, n, r in self.rows]
        return tuple(Seat(name=name, role=role) for name, role in told if name)

    def add_row(self, seat: Seat | None = None) -> LineEdit:
        """Another seat; the field of its name."""
        place = len(self.rows) + 1
        name = self._field(tr("Name {n}").format(n=place), tr("Name"), seat.name if seat else "")
        role = self._field(tr("Role {n}").format(n=place), tr("Role, if any"), seat.role if seat else "")
        remove = IconButton(self._theme, "x", tr("Take seat {n} out").format(n=place))
        entry = (self._row(name, role, remove), name, role)
        self.rows.append(entry)
        remove.clicked.connect(lambda: self._remove(entry))
        self.grown.emit()
        return name

    def _field(self, name: str, placeholder: str, text: str) -> LineEdit:
        field = LineEdit(self._theme, text)
        field.setAccessibleName(name)
        field.setPlaceholderText(placeholder)
        return field

    def _remove(self, entry: tuple[QWidget, LineEdit, LineEdit]) -> None:
        self.rows.remove(entry)
        self._drop(entry[0])

    def problem(self) -> str:
        """What is wrong with the names: one stands twice."""
        names = [seat.name for seat in self.seats]
        twice = next((name for at, name in enumerate(names) if name in names[:at]), "")
        return (
            tr("{name} stands here twice; a seat is known by its name.").format(name=twice) if twice else ""
        )
