"""A picture of evidence, larger, with what is to be seen in it as words for those who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from dtadesign.gui.forms import text_field
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.thumbnail import fitted
from dtadesign.text import clean_text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme

_WIDEST, _HIGHEST = 880, 560


def room_for(theme: Theme, window: QWidget) -> QSize:
    """The most a picture takes in a window of this size, beside its words and buttons."""
    width = min(theme.px(_WIDEST), window.width() - theme.px(120))
    height = min(theme.px(_HIGHEST), window.height() - theme.px(330))
    return QSize(max(width, theme.px(200)), max(height, theme.px(120)))


class LargePicture(QLabel):
    """The picture whole; its name says what is to be seen."""

    def __init__(self, theme: Theme, image: QImage, room: QSize) -> None:
        super().__init__()
        self._theme, self._image = theme, image
        ratio = self.devicePixelRatio()
        self._size = (image.size() / ratio).boundedTo(room)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As large as it was decoded."""
        return self._size + QSize(2, 2)

    def minimumSizeHint(self) -> QSize:
        """It keeps its height and may lose in width."""
        return QSize(self._theme.px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the picture and a hairline around it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = fitted(QRectF(self.rect()).adjusted(1, 1, -1, -1), self._image)
        painter.drawImage(place, self._image)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))


class PictureDialog(Dialog):
    """``description`` says what is to be seen; it can be written here where the review can be."""

    def __init__(
        self, theme: Theme, image: QImage, description: str, parent: QWidget, *, can_write: bool
    ) -> None:
        super().__init__(
            theme, tr("Picture"), act=tr("Keep the description") if can_write else "", keep=tr("Close"),
            parent=parent,
        )  # fmt: skip
        self.setMaximumWidth(theme.px(_WIDEST + 80))
        self.picture = LargePicture(theme, image, room_for(theme, parent))
        self.picture.setAccessibleName(description)
        wanted = self.picture.sizeHint().width() + theme.px(2 * 28)
        self.setMinimumWidth(min(max(self.minimumWidth(), wanted), parent.window().width() - theme.px(32)))
        self.field = text_field(
            theme, tr("What is to be seen"),
            tr("It is read aloud in place of the picture, and printed above it in the report."),
            least_lines=2,
        )  # fmt: skip
        self.field.control.set_text(description)
        self.field.control.setReadOnly(not can_write)
        self.body.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.field)
        self._before = description

    @property
    def description(self) -> str:
        """What was written."""
        return clean_text(self.field.control.text().strip())

    def reject(self) -> None:
        """Escape loses no words: what was written is kept."""
        if self.act_button.text() and self.description not in ("", self._before):
            self.accept()
        else:
            super().reject()
