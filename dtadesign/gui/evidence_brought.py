"""What a drag or the clipboard brings that can be shown for an answer: files, a picture, addresses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage

from dtadesign.errors import NotDone
from dtadesign.review.copies import LARGEST_COPY
from dtadesign.review.pictures import without_metadata
from dtadesign.wording import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

LONGEST_SIDE = 2400
REVIEW = ".dtareview"


@dataclass(frozen=True, slots=True)
class Brought:
    """Files on this computer, a picture, addresses; ``is_torn``: a picture was promised and none came."""

    files: tuple[Path, ...] = ()
    links: tuple[str, ...] = ()
    picture: QImage | None = None
    is_torn: bool = False

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing that could be shown."""
        return not (self.files or self.links or self.picture or self.is_torn)

    @property
    def is_reviews(self) -> bool:
        """Whether these are reviews, which one rather opens."""
        return bool(self.files) and all(path.suffix.lower() == REVIEW for path in self.files)


def may_bring(mime: QMimeData) -> bool:
    """Whether there may be something in it, told without fetching it."""
    return mime.hasUrls() or mime.hasImage()


def brought(mime: QMimeData) -> Brought:
    """What is in it."""
    urls = mime.urls() if mime.hasUrls() else []
    files = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile() and url.toLocalFile())
    links = tuple(url.toString() for url in urls if url.scheme().lower() in ("http", "https"))
    if files or not mime.hasImage():
        return Brought(files, links)
    image = mime.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return Brought((), links, None, not links)
    return Brought((), links, image)


@dataclass(frozen=True, slots=True)
class Kept:
    """A picture as the file that is kept of it, and how large it was."""

    data: bytes
    size: tuple[int, int]
    was: tuple[int, int]


def as_png(image: QImage) -> Kept:
    """A picture as a PNG: no side longer than 2400 pixels, and smaller still where it would not fit."""
    was = image.width(), image.height()
    flat = image.convertToFormat(
        QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    )
    side = min(LONGEST_SIDE, max(was))
    while side >= 1:
        fitting = _scaled(flat, side) if side < max(was) else flat
        data = without_metadata(_png(fitting))
        if data is not None and len(data) <= LARGEST_COPY:
            return Kept(data, (fitting.width(), fitting.height()), was)
        side = side * 3 // 4
    raise NotDone(tr("This picture cannot be written as a file."))


def _scaled(image: QImage, side: int) -> QImage:
    ways = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(side, side, *ways)


def _png(image: QImage) -> bytes:
    array = QByteArray()
    buffer = QBuffer(array)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(array.data())


def today() -> str:
    """This day, here."""
    return datetime.now(UTC).astimezone().date().isoformat()
