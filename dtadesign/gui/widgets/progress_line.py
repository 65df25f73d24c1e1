"""A thin line that says how far one is."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.kept import Kept
from dtadesign.wording import tr


class ProgressLine(Kept, QLabel):
    """``done`` of ``total``; a text to the screen reader, which would read a progress bar's every change."""

    def __init__(
        self, theme: Theme, name: str, width: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._width = theme, width
        self._name, self._done, self._total = name, 0, 1
        self.setAccessibleName(name)
        across = QSizePolicy.Policy.Fixed if width else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_progress(self, done: int, total: int) -> None:
        """Show how far one is."""
        self._done, self._total = done, max(total, 1)
        said = tr("{count} of {all}").format(count=done, all=total)
        self.setAccessibleName(f"{self._name}: {said}")
        self.setAccessibleDescription(said)
        self.update()

    def value(self) -> int:
        """How far one is."""
        return self._done

    def maximum(self) -> int:
        """How far there is to go."""
        return self._total

    def sizeHint(self) -> QSize:
        """A few pixels high."""
        return QSize(self._theme.px(self._width or 120), self._theme.px(6))

    def minimumSizeHint(self) -> QSize:
        """It may be short."""
        return QSize(self._theme.px(self._width or 40), self._theme.px(6))

    def draw(self, painter: QPainter) -> None:
        """Paint an outline, filled as far as one is."""
        theme = self._theme
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour("control"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRect(rect)
        share = self._done / self._total
        painter.fillRect(QRectF(0, 0, self.width() * share, self.height()), theme.colour("accent"))
