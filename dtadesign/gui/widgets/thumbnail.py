"""A small picture that opens a larger view when pressed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dtadesign.drawing.tokens import tokens
from dtadesign.gui.theme import Theme
from dtadesign.gui.widgets.pressable import Pressable

WIDTH, HEIGHT = 96, 64


class Thumbnail(Pressable):
    """96 by 64; an icon stands in it until the picture comes, and where none can."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._image: QImage | None = None
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("focus_radius", tokens().radius["mark"])

    def set_image(self, image: QImage | None) -> None:
        """Show this picture."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        """It grows with the text."""
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def room(self) -> QSize:
        """How many of the screen's own pixels there are for it."""
        return self.sizeHint() * self.devicePixelRatio()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the picture whole, in the middle, with a hairline around."""
        theme, painter = self._theme, QPainter(self)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(box, theme.colour("sunken"))
        if self._image is None:
            side = theme.px(20)
            place = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
            theme.draw_icon(painter, "image", "ink2", place)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(fitted(box, self._image), self._image)
        painter.setPen(QPen(theme.colour("ink" if self.underMouse() else "control"), 1))
        painter.drawRect(box)


def fitted(box: QRectF, image: QImage) -> QRectF:
    """The largest place in a box that has the picture's shape; never larger than the picture is."""
    natural = QSize(image.size()).toSizeF()
    size = natural
    if natural.width() > box.width() or natural.height() > box.height():
        size = natural.scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(box.center())
    return place
