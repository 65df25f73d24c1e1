"""What a workshop's window can be told to do: one table, from which its menu and its keys come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from dtadesign.gui.widgets.menu import Menu
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.theme import Theme


@dataclass(frozen=True)
class _Does:
    """A command of the window: its words and its keys."""

    id: str
    words: str
    keys: tuple[str, ...] = ()


_COMMANDS = (
    _Does("files", mark("Take in files…"), ("Ctrl+O",)),
    _Does("projector", mark("Open or close the projector"), ("Ctrl+P",)),
    _Does("undo", mark("Undo"), ("Ctrl+Z",)),
    _Does("run", mark("Run"), ("Ctrl+1",)),
    _Does("results", mark("The room's results"), ("Ctrl+2",)),
    _Does("handouts", mark("Handouts"), ("Ctrl+3",)),
    _Does("next_pane", mark("Next pane"), ("F6",)),
    _Does("previous_pane", mark("Previous pane"), ("Shift+F6",)),
    _Does("larger", mark("Larger text"), ("Ctrl++", "Ctrl+=")),
    _Does("smaller", mark("Smaller text"), ("Ctrl+-",)),
    _Does("normal", mark("Text at 100 %"), ("Ctrl+0",)),
    _Does("look", mark("Another look")),
    _Does("next_window", mark("Next window"), ("Ctrl+F6",)),
    _Does("keys", mark("All keys"), ("F1",)),
    _Does("close", mark("Close this window"), ("Ctrl+W", "Ctrl+Shift+W")),
)


def commands_of(
    window: QWidget, theme: Theme, does: Mapping[str, Callable[[], object]]
) -> tuple[Menu, dict[str, QAction]]:
    """The window's menu, and its actions by id."""
    menu, actions = Menu(theme, tr("Menu"), window), dict[str, QAction]()
    for command in _COMMANDS:
        action = QAction(tr(command.words), window)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.triggered.connect(lambda _=False, run=does[command.id]: run())
        window.addAction(action)
        menu.addAction(action)
        actions[command.id] = action
    return menu, actions
