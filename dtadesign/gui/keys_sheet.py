"""All keys, in one sheet: grouped, those of the page in front first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from dtadesign.gui.key_groups import KeyGroup, key_groups
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.key_cap import KeyCap
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr

_CAPS = 172
"""How wide the column of keys is, so that what they do stands on one edge."""


class KeysSheet(Dialog):
    """Two columns of groups of keys with what they do; one column where it is narrow."""

    def __init__(self, theme: Theme, parent: QWidget, page: str = "") -> None:
        said = tr(
            "Single characters work while no text field has the focus. The View menu switches them off."
        )
        super().__init__(theme, tr("All keys"), said, parent=parent)
        self._theme = theme
        self.setMaximumWidth(theme.px(1040))
        self.resize(min(theme.px(1000), parent.width() - 40), min(theme.px(660), parent.height() - 40))
        pane = Pane(theme, "page", (0, 0, 12, 0), 0)
        pane.setAccessibleName(tr("All keys"))
        narrow, ways = parent.width() < theme.px(860), QBoxLayout.Direction
        row = QBoxLayout(ways.TopToBottom if narrow else ways.LeftToRight)
        row.setSpacing(theme.px(40))
        for groups in _in_two(key_groups(page)):
            row.addLayout(self._column(groups), 1)
        pane.column.addLayout(row)
        self.body.addWidget(pane)

    def _column(self, groups: list[KeyGroup]) -> QVBoxLayout:
        px = self._theme.px
        column, grid = QVBoxLayout(), QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        grid.setColumnMinimumWidth(0, px(_CAPS))
        grid.setColumnStretch(1, 1)
        at = 0
        for group in groups:
            head = Text(self._theme, group.title, "label")
            grid.addWidget(head, at, 0, 1, 2, Qt.AlignmentFlag.AlignBottom)
            grid.setRowMinimumHeight(at, px(38) if at else px(20))
            for keys, does in group.rows:
                at += 1
                caps, said = self._caps(keys), Text(self._theme, does, "reading", "ink2")
                said.setBuddy(caps)  # what the keys are called; else all are read out with the window
                grid.addWidget(caps, at, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(said, at, 1)
            at += 1
        column.addLayout(grid)
        column.addStretch(1)
        return column

    def _caps(self, keys: tuple[str, ...]) -> QWidget:
        row = QWidget()
        caps = QHBoxLayout(row)
        caps.setContentsMargins(0, 0, 0, 0)
        caps.setSpacing(self._theme.px(4))
        for key in keys:
            caps.addWidget(KeyCap(self._theme, key))
        caps.addStretch(1)
        return row


def _in_two(groups: list[KeyGroup]) -> tuple[list[KeyGroup], list[KeyGroup]]:
    """Cut where both columns are nearest to equally long; the first is no shorter."""
    heights = [len(group.rows) + 1.5 for group in groups]
    at = min(
        range(1, len(groups) + 1),
        key=lambda i: (abs(sum(heights[:i]) - sum(heights[i:])), i),
    )
    return groups[:at], groups[at:]
