"""A drawing's picture as a widget: marks, pips, whiskers, the sign."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dtadesign.drawing.shapes import Picture
from dtadesign.gui.mirrored import painting
from dtadesign.gui.paint import paint
from dtadesign.gui.theme import Theme


class PictureView(QWidget):
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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the picture."""
        painter = painting(self)
        paint(painter, self._picture, self._theme, QRectF(self.rect()))
