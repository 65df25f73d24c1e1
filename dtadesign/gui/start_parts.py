"""The start page's right side: what to carry on with, worked examples, where to drop a file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.settings import Recent
from dtadesign.gui.shelf import ExampleCard
from dtadesign.gui.start_rows import RecentRow
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.gui.widgets.icon_view import IconView
from dtadesign.gui.widgets.surfaces import Card
from dtadesign.gui.widgets.text import Text


class RecentList(QFrame):
    """Reviews that were open, the last first; a missing one says so and can be taken off."""

    chosen = Signal(str)
    forget_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[RecentRow] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)

    def show_recent(self, entries: tuple[Recent, ...]) -> None:
        """Show these."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        today, last = datetime.now().astimezone(), len(entries) - 1
        self.rows = []
        for at, entry in enumerate(entries):
            row = RecentRow(self._theme, entry, today, first=at == 0, last=at == last)
            row.clicked.connect(lambda _=False, row=row: self._press(row))
            self._column.addWidget(row)
            self.rows.append(row)
        if not entries:
            self._column.addWidget(_nothing_yet(self._theme))

    def look_for_files(self) -> None:
        """Say which are missing; a disk may be slow, so not before the page is painted."""
        for row in self.rows:
            if not Path(row.recent.path).exists():
                row.set_missing()

    def _press(self, row: RecentRow) -> None:
        signal = self.forget_asked if row.is_missing else self.chosen
        signal.emit(row.recent.path)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the card around the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("surface"))
        radius = tokens().radius["panel"]
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _nothing_yet(theme: Theme) -> QWidget:
    empty = QWidget()
    column = QVBoxLayout(empty)
    side = theme.px(22)
    column.setContentsMargins(side, side, side, side)
    column.setSpacing(theme.px(4))
    column.addWidget(Text(theme, "No review yet", "section"))
    words = "The reviews that you open stand here, with how far they are. A worked example is a good start."
    column.addWidget(Text(theme, words, "reading", "ink2"))
    return empty


class ExampleCardView(Card):
    """A worked example, opened as a copy."""

    asked = Signal(str)

    def __init__(self, theme: Theme, example: ExampleCard) -> None:
        super().__init__(theme, spacing=6)
        self.column.addWidget(Text(theme, example.title, "body", weight=600))
        self.column.addWidget(Text(theme, example.about, "small", "ink2"))
        self.column.addStretch(1)
        self.link = LinkButton(theme, "Open a copy")
        self.link.setAccessibleName(f"Open a copy of the example: {example.title}")
        self.link.clicked.connect(lambda: self.asked.emit(example.id))
        self.column.addWidget(self.link)


class DropPlace(QFrame):
    """Says that a file may be dropped; the whole window takes it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconView(theme, "download", "ink2", 20))
        self._row.addWidget(
            Text(theme, "Drop a review anywhere on this window to open it.", "reading", "ink2"), 1
        )
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        side = self._theme.px(22)
        self._row.setContentsMargins(side, self._theme.px(20), side, self._theme.px(20))
        self._row.setSpacing(self._theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint a dashed edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour("control"), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = tokens().radius["card"]
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
