"""Adding an action, changing one in its place, taking one off the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from dtadesign.gui.actions_editor import ActionEditor
from dtadesign.gui.announce import announce
from dtadesign.review.action import Action
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.actions_list import ActionList
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme


class Writing(QObject):
    """At most one action is open. A new one is a draft until something is said of it.

    ``changed`` asks to draw the list anew, ``left_alone`` says that no row can take the focus.
    """

    changed = Signal()
    left_alone = Signal()
    go_asked = Signal(str)
    bring_into_view = Signal(QWidget)

    def __init__(self, theme: Theme, document: Document, rows: ActionList) -> None:
        super().__init__()
        self._theme, self._document, self._list = theme, document, rows
        self.draft: tuple[str, Action] | None = None
        self.just_edited: set[str] = set()

    @property
    def stays(self) -> set[str]:
        """What no filter hides."""
        return self.just_edited | {self._list.open_key} | ({self.draft[0]} if self.draft else set())

    def refused(self) -> bool:
        """Whether nothing can be written here, which is said then."""
        if not self._document.can_write:
            self._document.refused.emit(self._document.read_only_because)
        return not self._document.can_write

    def action(self, key: str) -> Action | None:
        """The action as it stands, or the draft."""
        if self.draft is not None and self.draft[0] == key:
            return self.draft[1]
        return self._document.review.actions.get(key)

    def settle(self) -> None:
        """The document has changed: a draft may be an action now, and the open one another."""
        if self.draft is not None and self.draft[0] in self._document.review.actions:
            self.draft = None

    def show_editor(self) -> None:
        """Show the open one as it stands now."""
        editor, action = self._list.editor, self.action(self._list.open_key)
        if editor is None:
            return
        if action is None:
            self.close()
        elif action != editor.action:
            editor.show_action(action)

    # --- opening and closing

    def begin(self, consideration: str) -> None:
        """A draft, about a consideration where one is named."""
        if self.refused():
            return
        self.close()
        about = (consideration,) if consideration in self._document.checklist.by_id else ()
        self.draft = (self._document.review.next_action, Action(considerations=about))
        self.changed.emit()
        self.open(self.draft[0])

    def turn(self, key: str) -> None:
        """Open a row, or put it away again."""
        was_open = self._list.open_key == key
        if was_open:
            self.finish()
        elif self.refused():
            self._list.take_focus(key)
        else:
            self.close()
            self.open(key)

    def open(self, key: str) -> None:
        """Open one beneath its row."""
        action, document = self.action(key), self._document
        if action is None or key not in self._list.rows:
            return
        asked = {item.id for item in document.card.considerations if item.is_in_scope}
        editor = ActionEditor(self._theme, document.checklist, action, self._asks(action), asked)
        editor.typed.connect(lambda given: document.type_action(key, given))
        editor.chosen.connect(lambda given: document.act(key, given))
        editor.left.connect(document.write_typing)
        editor.done.connect(self.finish)
        editor.remove_asked.connect(lambda: self.remove(key))
        editor.go_asked.connect(self.go_asked)
        self._list.open_row(key, editor)
        editor.take_focus()
        # only once everything has its place can it be brought into view
        QTimer.singleShot(0, editor, lambda: self._bring_into_view(editor))

    def _bring_into_view(self, editor: ActionEditor) -> None:
        """All of it where it fits; in any case where one begins to write."""
        for part in (editor, editor.what):
            self.bring_into_view.emit(part)

    def _asks(self, action: Action) -> str:
        """What the next level asks of what a new action is about."""
        if action.what or len(action.considerations) != 1:
            return ""
        from dtadesign.report.content_case import Case
        from dtadesign.report.content_summary import asked_words

        case = Case(self._document.record)
        gap = case.gap_of.get(action.considerations[0])
        return "".join(run.text for run in asked_words(case, gap)) if gap else ""

    def close(self) -> str:
        """Put the editor away; a draft of which nothing was said vanishes."""
        self._document.write_typing()
        key = self._list.close_row()
        draft, self.draft = self.draft, None
        if key and (draft is None or draft[0] in self._document.review.actions):
            self.just_edited.add(key)
        return key

    def finish(self) -> None:
        """Put the editor away; the focus to its row."""
        key = self.close()
        self.changed.emit()
        if not self._list.take_focus(key):
            self.left_alone.emit()

    # --- taking off

    def remove(self, key: str) -> None:
        """Take an action off the list; undo brings it back."""
        if self.refused():
            return
        keys = list(self._list.rows)
        after = keys[keys.index(key) + 1 :] if key in keys else []
        self.close()
        self.take_off([key])
        self.changed.emit()
        if not self._list.take_focus(next(iter(after), "")):
            self.left_alone.emit()

    def take_off(self, keys: list[str]) -> None:
        """Take these off the list, each by an event of its own."""
        gone = [key for key in keys if key in self._document.review.actions]
        for key in gone:
            self._document.act(key, None)
        if gone:
            said = tr("%n action[ is|s are] off the list. Undo brings [it|them] back.", "", len(gone))
            announce(self._list, said)
