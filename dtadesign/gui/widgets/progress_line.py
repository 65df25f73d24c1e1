"""A thin line that says how far one is."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from dtadesign.gui.mirrored import painting
from dtadesign.gui.theme import Theme
from dtadesign.wording import tr


class ProgressLine(QProgressBar):
    """``done`` of ``total``; a progress bar to the screen reader."""

    def __init__(
        self, theme: Theme, name: str, width: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._width = theme, width
        self.setTextVisible(False)
        self.setAccessibleName(name)
        across = QSizePolicy.Policy.Fixed if width else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_progress(self, done: int, total: int) -> None:
        """Show how far one is."""
        self.setRange(0, max(total, 1))
        self.setValue(done)
        self.setAccessibleDescription(tr("{count} of {all}").format(count=done, all=total))

    def sizeHint(self) -> QSize:
        """A few pixels high."""
        return QSize(self._theme.px(self._width or 120), self._theme.px(6))

    def minimumSizeHint(self) -> QSize:
        """It may be short."""
        return QSize(self._theme.px(self._width or 40), self._theme.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint an outline, filled as far as one is."""
        painter, theme = painting(self), self._theme
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour("control"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRect(rect)
        share = self.value() / max(self.maximum(), 1)
        painter.fillRect(QRectF(0, 0, self.width() * share, self.height()), theme.colour("accent"))
