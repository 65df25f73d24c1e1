"""Closing while something could not be saved: the work goes elsewhere, or stays open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.scoring.sentences import capitalised, counted


class UnsavedDialog(Dialog):
    """``gives_up`` says that the person closes all the same, knowing what is lost."""

    def __init__(self, theme: Theme, problem: str, unsaved: int, parent: QWidget) -> None:
        edits = capitalised(counted(unsaved, "edit is", "edits are"))
        super().__init__(
            theme,
            "Not everything is saved",
            f"{problem} {edits} only in this window.",
            act="Save it elsewhere…",
            keep="Stay here",
            parent=parent,
        )
        self.gives_up = False
        word = "edit" if unsaved == 1 else "edits"
        lose = LinkButton(theme, f"Close and lose {unsaved} {word}", "reading")
        lose.clicked.connect(self._give_up)
        self.body.addWidget(lose)

    def _give_up(self) -> None:
        self.gives_up = True
        self.reject()
