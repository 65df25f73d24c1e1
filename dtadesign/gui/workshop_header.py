"""The first row of a workshop's window: as a review's, with the projector where that finds anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.gui.header import Header
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme


class WorkshopHeader(Header):
    """Title, pages, projector, undo, whether all is saved, menu; what is done in a room is not redone."""

    def __init__(self, theme: Theme) -> None:
        word = tr("Projector")
        super().__init__(theme, (word, "presentation", "P", tr("Projector (P)")))

    def _fit(self) -> None:
        super()._fit()
        self.redo.hide()
