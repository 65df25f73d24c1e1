"""The marks of a domain's bar as they are drawn, each with its word."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dtadesign.drawing.shapes import Line as Stroke
from dtadesign.drawing.shapes import Pen, Picture, Rect
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.flow import Flow
from dtadesign.gui.widgets.picture_view import PictureView
from dtadesign.gui.widgets.text import Text

_TICK = Pen("ink2", 1.2)
_MARKS = (
    (Picture(16, 10, (Rect(0, 0, 16, 10, fill="shown"),), ""), "shown"),
    (Picture(16, 10, (Rect(0.75, 0.75, 14.5, 8.5, fill="surface", pen=Pen("claimed", 1.5)),), ""), "claimed"),
    (
        Picture(
            16,
            13,
            (
                Rect(0, 0, 16, 13, fill="range"),
                Stroke(0.75, 0, 0.75, 13, _TICK),
                Stroke(15.25, 0, 15.25, 13, _TICK),
            ),
            "",
        ),
        "still possible",
    ),
)


class Legend(QWidget):
    """One line, or more where there is no room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        flow = Flow(self, across=theme.px(16), down=theme.px(4))
        for picture, word in _MARKS:
            part = QWidget()
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px(7))
            row.addWidget(PictureView(theme, picture), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(Text(theme, word, "micro", "ink2", wrap=False))
            flow.addWidget(part)
