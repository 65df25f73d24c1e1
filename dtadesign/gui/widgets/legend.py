"""The marks of a domain's bar as they are drawn, each with its word."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dtadesign.drawing.charts import bar_key
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.picture_view import PictureView
from dtadesign.gui.widgets.text import Text


class Legend(QWidget):
    """One line, or more where there is no room; ``short`` words for a narrow pane."""

    def __init__(self, theme: Theme, *, short: bool = False) -> None:
        super().__init__()
        flow = Flow(self, across=theme.px(16), down=theme.px(4))
        for picture, word in bar_key(short=short):
            part = QWidget()
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px(7))
            row.addWidget(PictureView(theme, picture), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(Text(theme, word, "micro", "ink2", wrap=False))
            flow.addWidget(part)
