"""What every page of an open review has in common, so that the window can show any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme


class Page(QWidget):
    """Shows one side of the document.

    The window makes a page when it is first asked for, calls `enter` each time it comes to the
    front, `refresh` when the document changed while it is there, and `leave` when it goes.
    ``go_asked`` carries a page's name and a place on it: ``("walk", "AVA-5")``.
    """

    go_asked = Signal(str, str)
    moved = Signal()
    """One is at another place on it."""
    name = ""
    title = ""
    comes_back_as = ""
    """The page that is opened next time instead of this one, at the same place."""
    fills_window = False
    """Whether the header goes while it is in front."""

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__()
        self.theme = theme
        self.document = document
        self._drew_from: tuple[object, object, object] = (None, None, None)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "page")
        self.setAccessibleName(tr(self.title))

    def enter(self, place: str = "") -> None:  # noqa: ARG002 - for the pages that have places
        """Come to the front, at a place where one is named, and put the focus somewhere useful."""
        self.refresh()

    def leave(self) -> None:
        """Go from the front. Text that was typed is written at once by the window."""
        self._drew_from = self._draws_from()

    def is_as_left(self) -> bool:
        """Whether all that it draws from is as when one left: values that change are others."""
        return all(now is then for now, then in zip(self._draws_from(), self._drew_from, strict=True))

    def _draws_from(self) -> tuple[object, object, object]:
        return self.document.review, self.document.checklist, self.document.can_write

    def refresh(self) -> None:
        """Draw what the document says now; compare before setting, and keep focus and scroll."""

    def place(self) -> str:
        """Where one is on this page, for coming back to it after closing."""
        return ""

    def commands_left_out(self) -> list[str]:
        """Commands of the menu whose buttons this page has no room for just now."""
        return []

    def panes(self) -> list[QWidget]:
        """The widgets at which F6 stops, in order; each takes the focus."""
        return []
