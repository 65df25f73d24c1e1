"""Everything the window can be told to do: one table, from which menus, keys and the key sheet come."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


@dataclass(frozen=True)
class Command:
    """What is written in the menu, in which menu, and the keys, the first of which is shown.

    ``alone`` names those of its keys that are single characters: they can be switched off.
    """

    id: str
    menu: str
    words: str
    keys: tuple[str, ...] = ()
    needs_review: bool = False
    choice: str = ""
    alone: tuple[str, ...] = ()


COMMANDS = (
    Command("new", "Review", "New review…", ("Ctrl+N",)),
    Command("open", "Review", "Open a file…", ("Ctrl+O",)),
    Command("copy", "Review", "Save a copy to…", ("Ctrl+Shift+S",), needs_review=True),
    Command("report", "Review", "Make the report", ("Ctrl+P",), needs_review=True),
    Command("close", "Review", "Close the review", ("Ctrl+W",), needs_review=True),
    Command("quit", "Review", "Quit", ("Ctrl+Q",)),
    Command("undo", "Edit", "Undo", ("Ctrl+Z",), needs_review=True),
    Command("redo", "Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), needs_review=True),
    Command("search", "Edit", "Find anything", ("Ctrl+K",), needs_review=True, alone=("/",)),
    Command("profile", "Go", "Profile", ("Ctrl+1",), needs_review=True),
    Command("walk", "Go", "Walk", ("Ctrl+2",), needs_review=True),
    Command("summary", "Go", "Summary", ("Ctrl+3",), needs_review=True),
    Command("report_page", "Go", "Report", ("Ctrl+4",), needs_review=True),
    Command("next_pane", "Go", "Next pane", ("F6",), needs_review=True),
    Command("previous_pane", "Go", "Previous pane", ("Shift+F6",), needs_review=True),
    Command("larger", "View", "Larger text", ("Ctrl++", "Ctrl+=")),
    Command("smaller", "View", "Smaller text", ("Ctrl+-",)),
    Command("normal", "View", "Text at 100 %", ("Ctrl+0",)),
    Command("system", "View", "Look as the system does", choice="look"),
    Command("light", "View", "Light", choice="look"),
    Command("dark", "View", "Dark", choice="look"),
    Command("contrast", "View", "High contrast", choice="look"),
    Command("still", "View", "Nothing moves", choice="still"),
    Command("letters", "View", "Single letters are keys", choice="letters"),
    Command("keys", "Help", "All keys", ("F1",), alone=("?",)),
    Command("about", "Help", "About dtadesign"),
)
MENUS = ("Review", "Edit", "Go", "View", "Help")


class Commands:
    """The window's actions by id, and its menus."""

    def __init__(self, window: QMainWindow, does: Mapping[str, Callable[[], object]]) -> None:
        self.actions: dict[str, QAction] = {}
        looks = QActionGroup(window)
        for command in COMMANDS:
            action = QAction(command.words, window)
            action.setObjectName(command.id)
            action.setCheckable(bool(command.choice))
            if command.choice == "look":
                looks.addAction(action)
            action.triggered.connect(lambda _=False, run=does[command.id]: run())
            window.addAction(action)
            self.actions[command.id] = action
        self.menu = QMenu(window)
        self.menus = [self._menu(word, window) for word in MENUS]
        self._place(window)
        self.set_letters(on=True)

    def _menu(self, word: str, window: QMainWindow) -> QMenu:
        menu = QMenu(word, window)
        before = ""
        for command in COMMANDS:
            if command.menu == word:
                if before != command.choice:
                    menu.addSeparator()
                before = command.choice
                menu.addAction(self.actions[command.id])
        return menu

    def _place(self, window: QMainWindow) -> None:
        """A menu bar where the system expects one, else one menu behind one button."""
        for menu in self.menus:
            if sys.platform == "darwin":
                window.menuBar().addMenu(menu)
            self.menu.addMenu(menu)

    def set_letters(self, *, on: bool) -> None:
        """Switch keys that are a single character on or off."""
        for command in COMMANDS:
            keys = command.keys + (command.alone if on else ())
            self.actions[command.id].setShortcuts([QKeySequence(key) for key in keys])

    def set_review_open(self, *, is_open: bool) -> None:
        """Only what can be done is offered."""
        for command in COMMANDS:
            if command.needs_review:
                self.actions[command.id].setEnabled(is_open)

    def tick(self, command: str, *, ticked: bool = True) -> None:
        """Tick a choice."""
        self.actions[command].setChecked(ticked)
