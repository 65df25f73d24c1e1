"""The sheet of words: those of the consideration in front first, then all, with a field to find one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.gui.glossary_list import GlossaryList
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from dtadesign.checklist.model import Checklist, Consideration
    from dtadesign.gui.theme import Theme


class GlossarySheet(Dialog):
    """``source`` is the key of the source that was asked for, if one was."""

    def __init__(
        self, theme: Theme, parent: QWidget, checklist: Checklist, consideration: Consideration
    ) -> None:
        super().__init__(theme, tr("Words explained"), keep=tr("Close"), parent=parent)
        self.source = ""
        self.setMaximumWidth(theme.px(720))
        self.resize(min(theme.px(680), parent.width() - 40), min(theme.px(620), parent.height() - 40))
        self.glossary = GlossaryList(theme, checklist, consideration)
        self.glossary.source_asked.connect(self._leave_for)
        self.body.addWidget(self.glossary)
        self.focus_first(self.glossary.field)

    def _leave_for(self, source: str) -> None:
        self.source = source
        self.reject()


def explain_words(
    theme: Theme, parent: QWidget, checklist: Checklist, consideration: str, go: Callable[[str, str], object]
) -> None:
    """Open the sheet; a source that is asked for in it is gone to in the library."""
    sheet = GlossarySheet(theme, parent, checklist, checklist.by_id[consideration])
    sheet.exec()
    sheet.deleteLater()
    if sheet.source:
        go("library", sheet.source)
