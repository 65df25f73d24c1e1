"""All keys, in one sheet: the window's commands and the single keys of the walk."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui.commands import COMMANDS
from dtadesign.gui.theme import Theme
from dtadesign.gui.walk_keys import WALK_KEYS
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.key_cap import KeyCap
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr


class KeysSheet(Dialog):
    """Two columns of keys with what they do."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        said = tr(
            "Single characters work while no text field has the focus. The View menu switches them off."
        )
        super().__init__(theme, tr("All keys"), said, parent=parent)
        self.setMaximumWidth(theme.px(980))
        self.resize(min(theme.px(940), parent.width() - 40), min(theme.px(640), parent.height() - 40))
        pane = Pane(theme, "page", (0, 0, 12, 0), 0)
        ways = QBoxLayout.Direction
        row = QBoxLayout(ways.TopToBottom if parent.width() < theme.px(760) else ways.LeftToRight)
        row.setSpacing(theme.px(40))
        walk = [(key.shown, tr(key.does)) for key in WALK_KEYS]
        window = [
            (_keys(c.keys + c.alone), tr(c.words).removesuffix("…").strip()) for c in COMMANDS if c.keys
        ]
        row.addLayout(_column(theme, tr("In the walk"), walk), 1)
        row.addLayout(_column(theme, tr("Everywhere"), window), 1)
        pane.column.addLayout(row)
        pane.column.addStretch(1)
        self.body.addWidget(pane)


def _plain(words: str) -> str:
    """A command's words without the dots of what asks further."""
    return words.removesuffix("…").strip()


def _keys(keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def _column(theme: Theme, head: str, rows: list[tuple[tuple[str, ...], str]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.px(10))
    column.addWidget(Text(theme, head, "label"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(16))
    grid.setVerticalSpacing(theme.px(8))
    grid.setColumnStretch(1, 1)
    for at, (keys, does) in enumerate(rows):
        caps = QHBoxLayout()
        caps.setSpacing(theme.px(4))
        for key in keys:
            caps.addWidget(KeyCap(theme, key))
        caps.addStretch(1)
        grid.addLayout(caps, at, 0)
        grid.addWidget(Text(theme, does, "reading", "ink2"), at, 1)
    column.addLayout(grid)
    column.addStretch(1)
    return column
