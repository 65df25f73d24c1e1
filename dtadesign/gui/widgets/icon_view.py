"""An icon beside its word."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.kept import Kept


class IconView(Kept, QWidget):
    """An icon that stands beside its word and says nothing by itself."""

    def __init__(
        self, theme: Theme, icon: str, role: str = "ink", side: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._role, self._side = theme, icon, role, side
        theme.changed.connect(self._size)
        self._size()

    def _size(self) -> None:
        side = self._theme.px(self._side)
        self.setFixedSize(side, side)
        self.update()

    def draw(self, painter: QPainter) -> None:
        """Paint the icon."""
        self._theme.draw_icon(painter, self._icon, self._role, QRectF(self.rect()))
