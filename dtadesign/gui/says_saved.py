"""What is said of the disk: "Saved 10:42", once for all that was written since it was said last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.document import Document


class SaysSaved:
    """Asked once the answers pause, so that a fast reviewer is not flooded."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._heard = len(document.record.events)

    def news(self) -> str:
        """That all is on disk, where anything came since; nothing where it is not, or cannot be."""
        document = self._document
        if not (document.is_saved and document.can_write) or self._heard == len(document.record.events):
            return ""
        self.take_as_heard()
        return tr("Saved {time}").format(time=document.saved_at)

    def take_as_heard(self) -> None:
        """What is written up to now was said elsewhere, or before."""
        self._heard = len(self._document.record.events)
