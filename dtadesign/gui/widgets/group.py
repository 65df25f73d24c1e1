"""A group that nobody sees and the screen reader names: what belongs to one question."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QWidget


class Group(QGroupBox):
    """A grouping to the screen reader, with neither frame nor margins to the eye."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setContentsMargins(0, 0, 0, 0)

    def minimumSizeHint(self) -> QSize:
        """What is in it, without the room that a title would take."""
        layout = self.layout()
        return layout.totalMinimumSize() if layout else QSize(0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the style's frame from coming back with another style or font."""
        super().changeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the style's frame from coming back with another size."""
        super().resizeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing."""
