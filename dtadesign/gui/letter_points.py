"""The points of the decision letter in its four lists: taken up, added, edited, moved, closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dtadesign.errors import DtaError
from dtadesign.gui.dates import AS_COMING_DAY, NO_DAY
from dtadesign.gui.forms import choice_field, line_field, text_field
from dtadesign.gui.letter_point import PointCard, PointEditor
from dtadesign.gui.letter_section import Section, in_lines
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.surfaces import Pane, bring_into_view, empty
from dtadesign.gui.widgets.text import Text
from dtadesign.panel.deciding import (
    close_point_edit,
    new_point_edit,
    point_edit,
    take_off_edit,
    take_up_edits,
)
from dtadesign.panel.vocabulary import vocabulary_of
from dtadesign.review.board import POINT_LISTS, board_of
from dtadesign.review.days import typed_day
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.settings import Settings
    from dtadesign.gui.theme import Theme
    from dtadesign.review.board import PointList


class AddingDialog(Dialog):
    """Asks for a point of the chair's own: its list and its words."""

    def __init__(self, section: PointsSection) -> None:
        super().__init__(
            section.theme, tr("Add a point to the letter"), act=tr("Add it"), keep=tr("Add none"),
            parent=section.window(),
        )  # fmt: skip
        lists = vocabulary_of(section.document.record).lists
        self.list = choice_field(section.theme, tr("List"), [(name, lists[name]) for name in POINT_LISTS])
        self.text = text_field(section.theme, tr("What the letter says"), least_lines=2)
        self.due = line_field(section.theme, tr("Answer due, as {day}").format(day=tr(AS_COMING_DAY)))
        for part in (self.list, self.text, self.due):
            self.body.addWidget(part)
        self.text.control.edited.connect(lambda _: self._settle())
        self.due.control.edited.connect(lambda _: self.due.set_error(""))
        self.focus_first(self.text.control)
        self._settle()

    def _settle(self) -> None:
        self.act_button.setEnabled(bool(self.text.control.text().strip()))

    def day(self) -> str | None:
        """Until when it is to be answered, if that is said."""
        return typed_day(self.due.control.text())

    def accept(self) -> None:
        """Only with a day that is one, or none."""
        if self.due.control.text().strip() and not self.day():
            self.due.set_error(tr(NO_DAY))
            self.due.control.setFocus()
        else:
            super().accept()


class RulingDialog(Dialog):
    """Asks how the board rules on an answer; closed only with a ruling."""

    def __init__(self, theme: Theme, id_: str, answer: str, parent: QWidget) -> None:
        said = (
            tr("The applicants: {answer}").format(answer=answer)
            if answer
            else tr("No answer came to it yet.")
        )
        super().__init__(
            theme, tr("Close {point}?").format(point=id_), said,
            act=tr("Close the point"), keep=tr("Leave it as it is"), parent=parent,
        )  # fmt: skip
        self.ruling = text_field(theme, tr("How the board rules on it"), least_lines=2)
        self.body.addWidget(self.ruling)
        self.ruling.control.edited.connect(self._settle)
        self.focus_first(self.ruling.control)
        self._settle("")

    def _settle(self, words: str) -> None:
        self.act_button.setEnabled(bool(words.strip()))


class PointsSection(Section):
    """Four lists under the headings of the board's vocabulary."""

    title = mark("Points of the letter")

    def __init__(self, theme: Theme, document: Document, settings: Settings) -> None:
        super().__init__(theme, document, settings)
        self.take = Button(theme, "", "primary", icon="list-checks", size="button_small")
        self.take.clicked.connect(self.take_up)
        self.add = Button(theme, tr("Add a point…"), icon="plus", size="button_small")
        self.add.clicked.connect(self.ask_new)
        self.nothing = Text(
            theme, tr("There is no point yet. Proposals follow from the consensus."), "body", "ink2"
        )
        self._list = Pane(theme, "surface", spacing=12)
        self._heads = {name: Text(theme, "", "section") for name in POINT_LISTS}
        self.cards: dict[str, PointCard] = {}
        self._order: list[str] = []
        self._counted: object = None
        for part in (in_lines(theme, self.take, self.add), self.nothing, self._list):
            self.column.addWidget(part)
        self.finish()
        self.column.removeWidget(self.said)
        self.column.removeWidget(self._problem)
        self.column.insertWidget(2, self.said)
        self.column.insertWidget(3, self._problem)

    # --- showing

    def refresh(self) -> None:
        """Show every point in its list; cards stay, so that the focus does."""
        document, points = self.document, board_of(self.document.review).points
        rates, writes = document.can_rate, document.can_write
        if self._counted is not document.record:
            self._counted, fresh = document.record, len(take_up_edits(document.record)) if rates else 0
            self.take.setText(tr("Take up %n proposal[|s]", "", fresh))
            self.take.updateGeometry()
            self.take.setVisible(fresh > 0)
        self.add.setVisible(rates)
        self.nothing.setVisible(not points)
        for gone in [id_ for id_ in self.cards if id_ not in points]:
            card = self.cards.pop(gone)
            card.hide()
            card.deleteLater()
        for id_ in points:
            if id_ not in self.cards:
                self.cards[id_] = self._card(id_)
        self._lay()
        for id_, point in points.items():
            self.cards[id_].show_point(point, rates=rates, writes=writes)

    def _lay(self) -> None:
        points = board_of(self.document.review).points
        headings = vocabulary_of(self.document.record).lists
        by_list = {name: [id_ for id_ in points if points[id_].list == name] for name in POINT_LISTS}
        order = [name for list_, ids in by_list.items() if ids for name in (list_, *ids)]
        for name, ids in by_list.items():
            said = tr("{heading}  {count}").format(heading=headings[name], count=len(ids))
            self._heads[name].set_words(said)
        if order == self._order and all(id_ in self.cards for id_ in points):
            return
        self._order = order
        empty(self._list.column)
        for name, head in self._heads.items():
            head.setVisible(bool(by_list[name]))
        parts: dict[str, QWidget] = {**self.cards, **{str(name): head for name, head in self._heads.items()}}
        for part in (parts[name] for name in order):
            self._list.column.addWidget(part)
            part.show()

    def _card(self, id_: str) -> PointCard:
        card = PointCard(self.theme, id_, self.document.checklist)
        card.edit_asked.connect(lambda: self.open_editor(id_))
        card.close_asked.connect(lambda: self.ask_close(id_))
        card.reopen_asked.connect(lambda: self._change(id_, {"state": "open"}))
        return card

    def first(self) -> QWidget:
        """The proposals, else adding, else the first point."""
        for part in (self.take, self.add):
            if not part.isHidden():
                return part
        return next((self.cards[name].stop() for name in self._order if name in self.cards), self.add)

    # --- new points

    def take_up(self) -> None:
        """Take up what follows from the consensus, in one stroke."""
        before = len(board_of(self.document.review).points)
        if self.try_edits(lambda: take_up_edits(self.document.record)):
            new = len(board_of(self.document.review).points) - before
            self.say(tr("%n point[|s] taken up. Read each before it goes out.", "", new))
            self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_new(self) -> None:
        """A point of the chair's own."""
        dialog = AddingDialog(self)
        if dialog.exec() == Dialog.DialogCode.Accepted:
            list_: Any = dialog.list.control.value()
            id_ = board_of(self.document.review).next_point
            if self._add(list_, dialog.text.control.text(), dialog.day()):
                self.open_editor(id_)
        dialog.deleteLater()

    def _add(self, list_: PointList, text: str, due: str | None) -> bool:
        return self.try_edits(lambda: [new_point_edit(self.document.record, list_, text, due=due)])

    # --- editing

    def open_editor(self, id_: str) -> None:
        """Edit a point in its place; one at a time."""
        self._put_away()
        record = self.document.record
        asked = {item.id for item in self.document.card.considerations if item.is_in_scope}
        lists = vocabulary_of(record).lists
        editor = PointEditor(self.theme, self.document.checklist, lists, asked)
        editor.typed.connect(lambda changed: self._type(id_, changed))
        editor.chosen.connect(lambda changed: self._change(id_, changed))
        editor.left.connect(self.document.write_typing)
        editor.done.connect(lambda: self._finish(id_))
        editor.off_asked.connect(lambda: self.take_off(id_))
        editor.go_asked.connect(lambda name: self.go_asked.emit("consensus", name))
        editor.show_point(board_of(record.review).points[id_])
        self.cards[id_].open_editor(editor)
        self.refresh()

    def _put_away(self) -> None:
        self.document.write_typing()
        for card in self.cards.values():
            card.close_editor()
        self.refresh()

    def _finish(self, id_: str) -> None:
        self._put_away()
        card = self.cards[id_]
        card.stop().setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(card)

    def _type(self, id_: str, changed: dict[str, Any]) -> None:
        editor = self.cards[id_].editor
        try:
            edit = point_edit(self.document.record, id_, **changed)
        except DtaError as error:
            if editor is not None:
                editor.text.set_error(str(error))
            return
        if editor is not None:
            editor.text.set_error("")
        self.document.type_edit(edit)

    def _change(self, id_: str, changed: dict[str, Any]) -> None:
        points = board_of(self.document.review).points
        if id_ in points and any(getattr(points[id_], key) != value for key, value in changed.items()):
            self.try_edits(lambda: [point_edit(self.document.record, id_, **changed)])

    def take_off(self, id_: str) -> None:
        """Take a point off the letter."""
        self.cards[id_].close_editor()
        if self.try_edits(lambda: [take_off_edit(self.document.record, id_)]):
            self.say(tr("{point} is off the letter.").format(point=id_))
            self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_close(self, id_: str) -> None:
        """Close a point, with the board's ruling."""
        point = board_of(self.document.review).points[id_]
        dialog = RulingDialog(self.theme, id_, point.answer, self.window())
        if dialog.exec() == Dialog.DialogCode.Accepted:
            ruling = dialog.ruling.control.text()
            if self.try_edits(lambda: [close_point_edit(self.document.record, id_, ruling)]):
                self.say(tr("{point} is closed.").format(point=id_))
                self.cards[id_].stop().setFocus(Qt.FocusReason.OtherFocusReason)
        dialog.deleteLater()
