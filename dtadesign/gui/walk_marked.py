"""What can be said of all marked rows at once, what was said last, and taking it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from dtadesign.gui.announce import announce
from dtadesign.gui.walk_marked_dialogs import SharedEvidence, SharedNote, SharedReason
from dtadesign.gui.widgets.buttons import Button
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.menu import Menu
from dtadesign.gui.widgets.surfaces import Rule
from dtadesign.gui.widgets.text import Text
from dtadesign.review import several
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.gui.walk_list import DomainList
    from dtadesign.review.several import Answers
    from dtadesign.review.values import Value

_ACTS = (
    ("unknown", mark("Not known yet"), "U"),
    ("na", mark("Not applicable…"), "N"),
    ("evidence", mark("Add evidence…"), "E"),
    ("note", mark("Add a note…"), "O"),
    ("clear", mark("Clear"), "Delete"),
)


class MarkedBar(QWidget):
    """Stands above the footer while rows are marked, or can be taken back; else takes no room."""

    def __init__(self, theme: Theme, document: Document, rows: DomainList) -> None:
        super().__init__()
        self._theme, self._document, self._list = theme, document, rows
        self._done, self._after = 0, ""
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.said = Text(theme, "", "label")
        self.acts = {name: Button(theme, tr(word), key=key, size="button_small") for name, word, key in _ACTS}
        self.all = Button(theme, tr("Mark all"), "quiet", size="button_small")
        self.none = Button(theme, tr("Unmark"), "quiet", size="button_small")
        self.undo = Button(theme, "", icon="undo-2", size="button_small")
        self.more = Button(theme, tr("Say of all…"), icon="list-checks", size="button_small")
        self.more.clicked.connect(self._open_menu)
        self._is_low = False
        self._flow = Flow()
        for button in (*self.acts.values(), self.more, self.undo, self.all, self.none):
            self._flow.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Rule())
        self._column = QVBoxLayout()
        whole.addLayout(self._column)
        self._column.addWidget(self.said)
        self._column.addLayout(self._flow)
        self._connect()
        self._space()
        self.hide()

    def _connect(self) -> None:
        for name, button in self.acts.items():
            button.clicked.connect(lambda _=False, name=name: self.ask(name))
        self.all.clicked.connect(self._list.mark_all)
        self.none.clicked.connect(self._list.unmark)
        self.undo.clicked.connect(self._take_back)
        self._list.marks_changed.connect(self._show_marks)
        self._document.changed.connect(self._forget_what_is_past)
        self._theme.changed.connect(self._space)

    def _space(self) -> None:
        px = self._theme.px
        side = px(24 if self._is_low else 40)
        self._column.setContentsMargins(side, px(10), side, px(10))
        self._column.setSpacing(px(8))
        self._flow.set_spacing(px(8), px(6))

    def set_keys_shown(self, *, shown: bool) -> None:
        """Key caps only where the keys work."""
        for name, _, key in _ACTS:
            self.acts[name].set_key_shown(key if shown or name == "clear" else None)

    def set_low(self, *, low: bool) -> None:
        """Where there is no room for all of its buttons they are a menu."""
        if low != self._is_low:
            self._is_low = low
            self._space()
            self._show(len(self._list.marks))

    def _open_menu(self) -> None:
        menu = Menu(self._theme, parent=self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, word, _ in _ACTS:
            menu.addAction(tr(word)).triggered.connect(lambda _=False, name=name: self.ask(name))
        menu.addAction(tr("Mark all")).triggered.connect(self._list.mark_all)
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    # --- what it says

    def _show_marks(self) -> None:
        count = len(self._list.marks)
        if count:
            self._done = 0
            self.said.set_words(tr("%n [row is|rows are] marked. This is said of all of them:", "", count))
            announce(self, tr("%n marked", "", count))
        self._show(count)

    def _show(self, count: int) -> None:
        for button in (*self.acts.values(), self.all):
            button.setVisible(count > 0 and not self._is_low)
        self.more.setVisible(count > 0 and self._is_low)
        self.none.setVisible(count > 0)
        self.undo.setVisible(self._done > 0)
        self.setVisible(count > 0 or self._done > 0)

    def _forget_what_is_past(self) -> None:
        """Taking back is offered only while nothing else was done."""
        if self._done and self._document.record.fingerprint != self._after:
            self._done = 0
            self._show(len(self._list.marks))

    def _say_done(self, done: int, sentence: str) -> None:
        self._list.unmark()
        self._done, self._after = done, self._document.record.fingerprint
        self.said.set_words(sentence)
        self.undo.setText(tr("Undo all %n", "", done) if done > 1 else tr("Undo"))
        self.undo.updateGeometry()
        announce(self, sentence)
        self._show(0)
        if done:
            self.undo.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what it does

    def answer(self, value: Value) -> None:
        """An answer key while rows are marked: levels are given one by one."""
        if value == "unknown":
            self.ask("unknown")
        elif value is None:
            self.ask("clear")
        else:
            said = tr("A level is given one by one, as each stands for itself. Unmark, then press its key.")
            self.said.set_words(said)
            announce(self, said)

    def ask(self, act: str) -> None:
        """Do one of the acts to all marked rows; what needs words asks for them."""
        document, ids = self._document, self._list.marks
        document.write_typing()
        if not ids:
            return
        if not document.can_write:
            document.refused.emit(document.read_only_because)
            return
        answers = self._answers(act, ids)
        if answers is not None:
            done = document.answer_several(answers)
            self._say_done(done, _sentence(act, done))

    def _answers(self, act: str, ids: tuple[str, ...]) -> Answers | None:
        """The answers that would follow; None where the person thought better of it."""
        review, window = self._document.review, self.window()
        if act == "unknown":
            return several.not_known(review, ids)
        if act == "clear":
            return several.cleared(review, ids)
        if act == "evidence":
            entry = SharedEvidence(self._theme, len(ids), window)
            given = entry.exec() == QDialog.DialogCode.Accepted
            return several.with_evidence(review, ids, entry.entry) if given else None
        kind = SharedReason if act == "na" else SharedNote
        dialog = kind(self._theme, len(ids), window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        if act == "na":
            return several.set_aside(review, ids, dialog.words)
        return several.with_note(review, ids, dialog.words)

    def _take_back(self) -> None:
        done, self._done = self._done, 0
        self._document.undo_several(done)
        self._show(len(self._list.marks))
        first = next(iter(self._list.rows.values()), None)
        if first is not None:
            first.choice.take_focus()


def _sentence(act: str, done: int) -> str:
    if not done:
        return tr("Nothing changed: it was so already.")
    if act == "unknown":
        return tr("%n [is|are] not known yet now.", "", done)
    if act == "na":
        return tr("%n [is|are] set aside now, with this reason.", "", done)
    if act == "clear":
        return tr("%n [answer is|answers are] cleared. Notes and evidence are kept.", "", done)
    if act == "evidence":
        return tr("The entry stands with %n [answer|answers] now.", "", done)
    return tr("The sentence stands in %n [note|notes] now.", "", done)
