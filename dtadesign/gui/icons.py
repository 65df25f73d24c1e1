"""The icons, from their files: for a painter, or as Qt's own kind of icon for menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtSvg import QSvgRenderer

from dtadesign.errors import DtaError
from dtadesign.paths import data_dir

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

SIDE = 24
"""The side of the square in which every icon is drawn."""


def icon_drawing(name: str, colour: str, stroke: float) -> QSvgRenderer:
    """An icon in a colour, its lines that wide in its square; raises `DtaError` where it is missing."""
    path = data_dir("resources") / "icons" / f"{name}.svg"
    if not path.is_file():
        raise DtaError(f"The icon {name} is missing; install the program anew.")
    drawing = path.read_text(encoding="utf-8").replace("currentColor", colour)
    drawing = drawing.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(drawing.encode("utf-8")))


def menu_icon(drawing: QSvgRenderer, side: int) -> QIcon:
    """An icon for native parts, sharp at twice its size too."""
    from PySide6.QtCore import QSize, Qt
    from PySide6.QtGui import QIcon, QPainter, QPixmap

    icon = QIcon()
    for ratio in (1, 2):
        pixmap = QPixmap(QSize(side * ratio, side * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        drawing.render(painter, QRectF(0, 0, side * ratio, side * ratio))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        icon.addPixmap(pixmap)
    return icon
