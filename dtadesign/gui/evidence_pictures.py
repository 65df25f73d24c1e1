"""Pictures of evidence as one sees them: decoded beside the window, only as large as they are shown.

Only what begins like a PNG, JPEG, GIF or WebP is decoded, by the decoder of that kind, and only
once its head says that it is of a decent size.
"""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from dtadesign.review.copies import copied_file
from dtadesign.review.pictures import TYPES, picture_facts
from dtadesign.review.referring import found_at

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dtadesign.gui.document import Document
    from dtadesign.review.record import Record
    from dtadesign.review.values import Evidence

ALLOCATION_MIB = 256
_LARGEST_FILE = 64 * 1024 * 1024
_MOST_KEPT = 60
_SUFFIXES = (".png", ".jpg", ".jpeg", ".jfif", ".gif", ".webp")
_FORMATS = {"image/png": b"png", "image/jpeg": b"jpeg", "image/gif": b"gif", "image/webp": b"webp"}


def decoded(data: bytes, room: QSize) -> QImage | None:
    """The picture, upright, no larger than the room; None where it is none or damaged."""
    facts = picture_facts(data)
    if facts is None or facts.is_too_large:
        return None
    QImageReader.setAllocationLimit(ALLOCATION_MIB)
    array = QByteArray(data)
    buffer = QBuffer(array)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_FORMATS[facts.type]))
    reader.setAutoTransform(True)
    stored = room.transposed() if facts.orientation > 4 else room
    size = QSize(facts.width, facts.height)
    if size.width() > stored.width() or size.height() > stored.height():
        reader.setScaledSize(size.scaled(stored, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    return None if image.isNull() else image


def picture_source(document: Document, entry: Evidence) -> Callable[[], bytes | None] | None:
    """How to get the bytes of an entry's picture, in any thread; None where it shows none."""
    if not entry.digest:
        return None
    copy = document.review.file_copy(entry.digest)
    if copy is not None:
        return partial(_of_copy, document.record, copy.sha256) if copy.type in TYPES else None
    path = found_at(entry.where, document.path.parent)
    is_picture = path is not None and path.suffix.lower() in _SUFFIXES
    return partial(_of_file, path) if path is not None and is_picture and is_there(path) else None


def _of_copy(record: Record, digest: str) -> bytes | None:
    return copied_file(record, digest)


def _of_file(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if is_there(path) else None
    except OSError:
        return None


def is_there(path: Path) -> bool:
    """Whether it is a file that can be a picture's."""
    try:
        return path.is_file() and path.stat().st_size <= _LARGEST_FILE
    except (OSError, ValueError):
        return False


class Pictures(QObject):
    """Small pictures by digest and size; asked for one that is not there yet, it says so when it is."""

    ready = Signal(str)
    """The picture with this digest has been decoded, or cannot be."""
    _decoded = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._pool: ThreadPoolExecutor | None = None
        self._known: OrderedDict[tuple[str, int, int], QImage | None] = OrderedDict()
        self._waiting: set[tuple[str, int, int]] = set()
        self._decoded.connect(self._keep)

    def get(self, digest: str, source: Callable[[], bytes | None], room: QSize) -> QImage | None:
        """The picture, where it has been decoded."""
        key = digest, room.width(), room.height()
        if key in self._known:
            self._known.move_to_end(key)
            return self._known[key]
        if key not in self._waiting:
            self._waiting.add(key)
            if self._pool is None:
                self._pool = ThreadPoolExecutor(1, thread_name_prefix="pictures")
            self._pool.submit(self._decode, key, source)
        return None

    def _decode(self, key: tuple[str, int, int], source: Callable[[], bytes | None]) -> None:
        data = source()
        self._decoded.emit(key, decoded(data, QSize(*key[1:])) if data else None)

    def _keep(self, key: tuple[str, int, int], image: QImage | None) -> None:
        self._known[key] = image
        self._waiting.discard(key)
        while len(self._known) > _MOST_KEPT:
            self._known.popitem(last=False)
        self.ready.emit(key[0])

    def close(self) -> None:
        """Decode no more."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None
