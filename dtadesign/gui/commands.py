"""Everything the window can be told to do: one table, from which menus, keys and the key sheet come."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow

from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.menu import Menu
from dtadesign.languages import LANGUAGES
from dtadesign.wording import mark, tr


@dataclass(frozen=True)
class Command:
    """What is written in the menu, in which menu, and the keys, the first of which is shown.

    ``alone`` names those of its keys that are single characters: they can be switched off. ``on_page``
    is such a key that the page in front obeys, not the window.
    """

    id: str
    menu: str
    words: str
    keys: tuple[str, ...] = ()
    needs_review: bool = False
    choice: str = ""
    alone: tuple[str, ...] = ()
    on_page: str = ""


COMMANDS = (
    Command("new", "Review", mark("New review…"), ("Ctrl+N",)),
    Command("open", "Review", mark("Open a file…"), ("Ctrl+O",)),
    Command("new_packet", "Review", mark("New packet for a board…")),
    Command("workshop", "Review", mark("Run a workshop…")),
    Command("copy", "Review", mark("Save a copy to…"), ("Ctrl+Shift+S",), needs_review=True),
    Command("hand_over", "Review", mark("Hand domains over…"), needs_review=True),
    Command("take_back", "Review", mark("Take answers back…"), needs_review=True),
    Command("house_rules", "Review", mark("House rules…"), needs_review=True),
    Command("digests", "Review", mark("Check the digests"), needs_review=True),
    Command("report", "Review", mark("Make the report"), ("Ctrl+P",), needs_review=True),
    Command("close", "Review", mark("Close the review"), ("Ctrl+W",), needs_review=True),
    Command("reopen", "Review", mark("Open again what was open"), choice="reopen"),
    Command("quit", "Review", mark("Quit"), ("Ctrl+Q",)),
    Command("undo", "Edit", mark("Undo"), ("Ctrl+Z",), needs_review=True),
    Command("redo", "Edit", mark("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), needs_review=True),
    Command("search", "Edit", mark("Find anything"), ("Ctrl+K",), needs_review=True, alone=("/",)),
    Command("evidence", "Edit", mark("Add evidence"), needs_review=True, on_page="E"),
    Command("note", "Edit", mark("Write a note"), needs_review=True, on_page="O"),
    Command("profile", "Go", mark("Profile"), ("Ctrl+1",), needs_review=True),
    Command("walk", "Go", mark("Walk"), ("Ctrl+2",), needs_review=True),
    Command("summary", "Go", mark("Summary"), ("Ctrl+3",), needs_review=True),
    Command("actions", "Go", mark("Actions"), ("Ctrl+4",), needs_review=True),
    Command("report_page", "Go", mark("Report"), ("Ctrl+5",), needs_review=True),
    Command("still_open", "Go", mark("Loose ends"), ("Ctrl+Shift+O",), needs_review=True),
    Command("library", "Go", mark("Evidence library"), ("Ctrl+6",), needs_review=True),
    Command("flash", "Go", mark("Flash mode"), needs_review=True, on_page="F"),
    Command("compare", "Go", mark("Compare with…"), ("Ctrl+7",), needs_review=True),
    Command("packet", "Go", mark("Packet"), needs_review=True),
    Command("members", "Go", mark("Members"), needs_review=True),
    Command("agreement", "Go", mark("Agreement"), needs_review=True),
    Command("consensus", "Go", mark("Consensus"), needs_review=True),
    Command("letter", "Go", mark("Letter"), needs_review=True),
    Command("next_pane", "Go", mark("Next pane"), ("F6",), needs_review=True),
    Command("previous_pane", "Go", mark("Previous pane"), ("Shift+F6",), needs_review=True),
    Command("larger", "View", mark("Larger text"), ("Ctrl++", "Ctrl+=")),
    Command("smaller", "View", mark("Smaller text"), ("Ctrl+-",)),
    Command("normal", "View", mark("Text at 100 %"), ("Ctrl+0",)),
    Command("system", "View", mark("Look as the system does"), choice="look"),
    Command("light", "View", mark("Light"), choice="look"),
    Command("dark", "View", mark("Dark"), choice="look"),
    Command("contrast", "View", mark("High contrast"), choice="look"),
    Command("still", "View", mark("Nothing moves"), choice="still"),
    Command("letters", "View", mark("Single letters are keys"), choice="letters"),
    Command("checklist_language", "Language", mark("The checklist's language…"), needs_review=True),
    Command("language_system", "Language", mark("Language of the system"), choice="language"),
    *(
        Command(f"language_{language.tag}", "Language", language.words, choice="language")
        for language in LANGUAGES
    ),
    Command("new_window", "Window", mark("New window"), ("Ctrl+Shift+N",)),
    Command("next_window", "Window", mark("Next window"), ("Ctrl+F6",)),
    Command("close_window", "Window", mark("Close this window"), ("Ctrl+Shift+W",)),
    Command("keys", "Help", mark("All keys"), ("F1",), alone=("?",)),
    Command("first_steps", "Help", mark("How a review goes")),
    Command("about", "Help", mark("About dtadesign")),
)
MENUS = (mark("Review"), mark("Edit"), mark("Go"), mark("View"), mark("Window"), mark("Help"))
LANGUAGE_MENU = mark("Language")


class Commands:
    """The window's actions by id, and its menus."""

    def __init__(self, theme: Theme, window: QMainWindow, does: Mapping[str, Callable[[], object]]) -> None:
        self.actions: dict[str, QAction] = {}
        groups = {choice: QActionGroup(window) for choice in ("look", "language")}
        for command in COMMANDS:
            action = QAction(tr(command.words), window)
            action.setObjectName(command.id)
            action.setCheckable(bool(command.choice))
            if command.choice in groups:
                groups[command.choice].addAction(action)
            action.triggered.connect(lambda _=False, run=does[command.id]: run())
            window.addAction(action)
            self.actions[command.id] = action
        self.menu = Menu(theme, "", window)
        self._lead: list[QAction] = []
        self.menus = {word: self._menu(theme, word, window) for word in (*MENUS, LANGUAGE_MENU)}
        view = self.menus["View"]
        view.addSeparator()
        view.addMenu(self.menus[LANGUAGE_MENU])
        self._place(window)
        self._letters, self._panel_tabs = True, tuple[str, ...]()
        self.set_letters(on=True)
        self.set_panel_tabs(())

    def _menu(self, theme: Theme, word: str, window: QMainWindow) -> Menu:
        menu = Menu(theme, tr(word), window)
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
        for menu in (self.menus[word] for word in MENUS):
            if sys.platform == "darwin":
                window.menuBar().addMenu(menu)
            self.menu.addMenu(menu)

    def lead_with(self, title: str, commands: Sequence[str]) -> None:
        """Begin the one menu with what the window has no room for: what is open, and these commands."""
        for action in self._lead:
            self.menu.removeAction(action)
        self._lead = []
        if title:
            self._lead.append(QAction(title.replace("&", "&&"), self.menu))
            self._lead[0].setEnabled(False)
        self._lead += [self.actions[command] for command in commands]
        if self._lead:
            line = QAction(self.menu)
            line.setSeparator(True)
            self._lead.append(line)
        self.menu.insertActions(self.menus[MENUS[0]].menuAction(), self._lead)

    def say_anew(self) -> None:
        """Say everything in the language that is spoken now."""
        shown = self._letters and sys.platform != "darwin"  # there, what is shown is obeyed everywhere
        for command in COMMANDS:
            key = f"\t{command.on_page}" if command.on_page and shown else ""
            self.actions[command.id].setText(f"{tr(command.words)}{key}")
        for word, menu in self.menus.items():
            menu.setTitle(tr(word))

    def set_letters(self, *, on: bool) -> None:
        """Switch keys that are a single character on or off."""
        self._letters = on
        self.say_anew()
        for command in COMMANDS:
            keys = self._keys(command) + (command.alone if on else ())
            self.actions[command.id].setShortcuts([QKeySequence(key) for key in keys])

    def _keys(self, command: Command) -> tuple[str, ...]:
        """Its keys; in a panel Ctrl and a digit are those of the panel's tabs."""
        if not self._panel_tabs:
            return command.keys
        if command.id in self._panel_tabs:
            return (f"Ctrl+{self._panel_tabs.index(command.id) + 1}",)
        taken = {f"Ctrl+{at}" for at in range(1, len(self._panel_tabs) + 1)}
        return tuple(key for key in command.keys if key not in taken)

    def set_panel_tabs(self, tabs: tuple[str, ...]) -> None:
        """The commands that lead to a panel's tabs, in their order; none where no panel is open."""
        for name in ("members", "agreement", "consensus", "letter"):
            self.actions[name].setVisible(bool(tabs))
        if tabs != self._panel_tabs:
            self._panel_tabs = tabs
            self.set_letters(on=self._letters)

    def set_review_open(self, *, is_open: bool) -> None:
        """Only what can be done is offered."""
        for command in COMMANDS:
            if command.needs_review:
                self.actions[command.id].setEnabled(is_open)

    def tick(self, command: str, *, ticked: bool = True) -> None:
        """Tick a choice."""
        self.actions[command].setChecked(ticked)
