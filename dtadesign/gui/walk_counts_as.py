"""In a small window: the one line that says a claim counts as less until something is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dtadesign.drawing.marks import gate_mark
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.picture_view import PictureView
from dtadesign.gui.widgets.text import Text
from dtadesign.wording import tr


class CountsAs(QWidget):
    """Mark and words; hidden while there is nothing to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.has_words = False
        self._words = Text(theme, "", "reading", weight=600, wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(PictureView(theme, gate_mark("partial"), 18), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words)

    def show_level(self, level: int | None) -> None:
        """The level that counts, where it is not the one that is claimed."""
        self.has_words = level is not None
        said = tr("Counts as {level} until something is shown").format(level=level)
        self._words.set_words(said if self.has_words else "")
