"""A drawing's picture as a widget: marks, pips, whiskers, the sign."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from dtadesign.drawing.shapes import Picture
from dtadesign.gui.paint import paint
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.kept import Kept


class PictureView(Kept, QWidget):
    """Shows a picture at ``height`` px (at 100 % text), its sentence as accessible name."""

    def __init__(
        self,
        theme: Theme,
        picture: Picture,
        height: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._picture, self._height = theme, picture, height
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.updateGeometry)
        self.set_picture(picture)

    def set_picture(self, picture: Picture) -> None:
        """Show another picture."""
        self._picture = picture
        self.setAccessibleName(picture.alt)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The picture's size at the present text size."""
        height = self._height or self._picture.height
        factor = height / self._picture.height if self._picture.height else 1
        return QSize(self._theme.px(self._picture.width * factor), self._theme.px(height))

    def draw(self, painter: QPainter) -> None:
        """Paint the picture."""
        paint(painter, self._picture, self._theme, QRectF(self.rect()))
