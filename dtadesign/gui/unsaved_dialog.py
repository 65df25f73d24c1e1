"""Closing while something could not be saved: the work goes elsewhere, or stays open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.scoring.sentences import capitalised, spelt
from dtadesign.wording import tr


class UnsavedDialog(Dialog):
    """``gives_up`` says that the person closes all the same, knowing what is lost."""

    def __init__(self, theme: Theme, problem: str, unsaved: int, parent: QWidget) -> None:
        edits = tr("{count} edit[|s] [is|are] only in this window.", "", unsaved)
        edits = capitalised(edits.format(count=spelt(unsaved)))
        super().__init__(
            theme,
            tr("Not everything is saved"),
            f"{problem} {edits}",
            act=tr("Save it elsewhere…"),
            keep=tr("Stay here"),
            parent=parent,
        )
        self.gives_up = False
        lose = LinkButton(theme, tr("Close and lose %n edit[|s]", "", unsaved), "reading")
        lose.clicked.connect(self._give_up)
        self.body.addWidget(lose)

    def _give_up(self) -> None:
        self.gives_up = True
        self.reject()
