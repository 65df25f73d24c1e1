"""One point of the decision letter: as it stands, and the editor that opens in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dtadesign.gui.actions_about import AboutField
from dtadesign.gui.actions_words import title
from dtadesign.gui.dates import AS_COMING_DAY, NO_DAY, day_words
from dtadesign.gui.forms import choice_field, line_field, text_field
from dtadesign.gui.letter_section import in_lines
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.chip import Chip
from dtadesign.gui.widgets.surfaces import Card, Pane, bring_into_view
from dtadesign.gui.widgets.text import Text
from dtadesign.review.board import POINT_LISTS
from dtadesign.review.days import typed_day
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.theme import Theme
    from dtadesign.review.board import Point

STATES = {"open": mark("Open"), "answered": mark("Answered"), "closed": mark("Closed")}


class PointEditor(Pane):
    """Text, list, day and considerations of a point. ``typed`` and ``chosen`` carry what changed."""

    typed = Signal(dict)
    chosen = Signal(dict)
    left = Signal()
    done = Signal()
    off_asked = Signal()
    go_asked = Signal(str)

    def __init__(self, theme: Theme, checklist: Checklist, lists: Mapping[str, str], asked: set[str]) -> None:
        super().__init__(theme, "surface", (0, 6, 0, 0), 12)
        self.text = text_field(theme, tr("What the letter says"), least_lines=2)
        self.list = choice_field(theme, tr("List"), [(name, lists[name]) for name in POINT_LISTS])
        self.due = line_field(theme, tr("Answer due, as {day}").format(day=tr(AS_COMING_DAY)))
        self.about = AboutField(theme, checklist, asked)
        self.done_button = Button(theme, tr("Done"), size="button_small")
        self.off = Button(theme, tr("Take off the letter"), "quiet", icon="trash-2", size="button_small")
        for part in (self.text, self.list, self.due, self.about, in_lines(theme, self.done_button, self.off)):
            self.column.addWidget(part)
        self.text.control.edited.connect(lambda words: self.typed.emit({"text": words}))
        self.text.control.left.connect(self.left)
        self.list.control.chosen.connect(lambda name: self.chosen.emit({"list": name}))
        self.due.control.left.connect(self._leave_due)
        self.about.changed.connect(lambda: self.chosen.emit({"considerations": self.about.names}))
        self.about.go_asked.connect(self.go_asked)
        self.done_button.clicked.connect(self._finish)
        self.off.clicked.connect(self.off_asked)

    def show_point(self, point: Point) -> None:
        """Show it as it stands; what is being written in stays."""
        if not self.text.control.hasFocus():
            self.text.control.set_text(point.text)
        if not self.due.control.hasFocus() and not self.due.error():
            self.due.control.set_text(point.due or "")
        self.list.control.set_value(point.list)
        self.about.set_names(point.considerations)

    def _leave_due(self) -> None:
        written = self.due.control.text().strip()
        day = typed_day(written)
        self.due.set_error(tr(NO_DAY) if written and not day else "")
        if day or not written:
            self.due.control.set_text(day or "")
            self.chosen.emit({"due": day})

    def _finish(self) -> None:
        self._leave_due()
        if self.due.error():
            self.due.control.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away; what was written stays."""
        if event.key() == Qt.Key.Key_Escape:
            self._finish()
        else:
            super().keyPressEvent(event)


class PointCard(Card):
    """A point as it stands, what the applicants answered, and what can be done with it."""

    edit_asked = Signal()
    close_asked = Signal()
    reopen_asked = Signal()

    def __init__(self, theme: Theme, id_: str, checklist: Checklist) -> None:
        super().__init__(theme, 8)
        self._checklist, self.id = checklist, id_
        self.about = Text(theme, "", "small", "ink2")
        self.state = Chip(theme, "")
        self.text = Text(theme, "", "reading")
        self.answer, self.ruling = Text(theme, "", "reading"), Text(theme, "", "reading")
        self.edit = Button(theme, tr("Edit"), icon="pencil", size="button_small")
        self.close_it = Button(theme, tr("Close it…"), size="button_small")
        self.reopen = Button(theme, tr("Open it again"), "quiet", size="button_small")
        self.editor: PointEditor | None = None
        head = QHBoxLayout()
        head.addWidget(self.about, 1)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        self._buttons = in_lines(theme, self.edit, self.close_it, self.reopen)
        for part in (self.text, self.answer, self.ruling, self._buttons):
            self.column.addWidget(part)
        for button, name in (
            (self.edit, tr("Edit {point}")), (self.close_it, tr("Close {point}…")),
            (self.reopen, tr("Open {point} again")),
        ):  # fmt: skip
            button.setAccessibleName(name.format(point=id_))
        self.edit.clicked.connect(self.edit_asked)
        self.close_it.clicked.connect(self.close_asked)
        self.reopen.clicked.connect(self.reopen_asked)

    def show_point(self, point: Point, *, rates: bool, writes: bool) -> None:
        """Show it as it stands; ``rates``: its words can be changed, ``writes``: it can be closed."""
        due = tr("answer due {day}").format(day=day_words(point.due)) if point.due else ""
        about = [title(self._checklist, name) for name in point.considerations]
        self.about.set_words("  ·  ".join(filter(None, (self.id, *about, due))))
        self.text.set_words(tr("The words of this point were destroyed.") if point.removed else point.text)
        asks = point.list != "commended"
        self.state.setText(tr(STATES[point.state]))
        self.state.updateGeometry()
        self.state.setVisible(asks)
        _say(self.answer, tr("The applicants: {answer}"), answer=point.answer)
        _say(self.ruling, tr("The board: {ruling}"), ruling=point.ruling)
        self.edit.setVisible(rates and self.editor is None)
        self.close_it.setVisible(writes and asks and point.state != "closed" and self.editor is None)
        self.reopen.setVisible(writes and point.state == "closed" and self.editor is None)
        self._buttons.setVisible(writes)
        self.text.setVisible(self.editor is None)
        self.setAccessibleName(self.id)
        if self.editor is not None:
            self.editor.show_point(point)

    def open_editor(self, editor: PointEditor) -> None:
        """Put an editor into it."""
        self.editor = editor
        self.column.addWidget(editor)
        bring_into_view(self)
        editor.text.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_editor(self) -> None:
        """Put it away; the focus goes back to the button that opened it."""
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.hide()
            editor.deleteLater()

    def stop(self) -> QWidget:
        """Where the focus goes."""
        return next(
            (part for part in (self.edit, self.close_it, self.reopen) if not part.isHidden()), self.edit
        )


def _say(text: Text, sentence: str, **holes: str) -> None:
    """A sentence with what was said; nothing where nothing was."""
    (said,) = holes.values()
    text.set_words(sentence.format(**holes) if said else "")
    text.setVisible(bool(said))
