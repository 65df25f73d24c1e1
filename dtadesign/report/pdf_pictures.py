"""Pictures out of files on the page: JPEG as it is, everything else as plain pixels, the same each time.

Nothing of a picture goes out but the picture: place, camera and time are left out here too, for
copies that another program made. One whose data is damaged makes no box.
"""

from __future__ import annotations

import struct
import zlib
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, Any

from PIL import Image
from reportlab.pdfbase.pdfdoc import PDFImageXObject

from dtadesign.report.pdf_boxes import Box
from dtadesign.report.tagging import Element
from dtadesign.review.copies import media_type
from dtadesign.review.pictures import without_metadata

if TYPE_CHECKING:
    from dtadesign.report.blocks import Photo
    from dtadesign.report.pdf_boxes import Pen

HIGHEST = 226.8
"""80 mm."""
_POINTS = 0.75
"""A pixel at 96 to the inch."""
_SPACES = {"L": "DeviceGray", "RGB": "DeviceRGB"}
_DAMAGED = (
    OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError, OverflowError, MemoryError,
    struct.error, zlib.error, Image.DecompressionBombError,
)  # fmt: skip


class PhotoBox(Box):
    """A picture at the size in which it is printed; it is not parted."""

    def __init__(self, photo: Photo, width: float, height: float) -> None:
        super().__init__(height, gap=5, keep=True)
        self.photo = photo
        self.element = Element("Figure", alt=photo.alt)
        self.width = width

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the picture."""
        pen.photo(self.photo, self.element, x, top, self.width, self.height)


def size_of(photo: Photo, width: float) -> tuple[float, float]:
    """Its size on the page, in a column of this width: never larger than on a screen."""
    scale = min(_POINTS, width / photo.width, HIGHEST / photo.height)
    return photo.width * scale, photo.height * scale


def fits(photo: Photo, width: float) -> bool:
    """Whether a narrower column makes it no smaller."""
    return size_of(photo, width)[0] < width - 0.01


def photo_box(photo: Photo, width: float) -> PhotoBox | None:
    """The picture as a box; None where its data is damaged."""
    return PhotoBox(photo, *size_of(photo, width)) if _is_sound(photo.data) else None


def _is_sound(data: bytes) -> bool:
    try:
        with Image.open(BytesIO(data)) as image:
            # A JPEG read at an eighth of its size is read to its end all the same, in less time.
            image.draft(None, (image.width // 8, image.height // 8))
            image.load()
            return data[:2] != b"\xff\xd8" or image.mode in _SPACES
    except _DAMAGED:
        return False


def draw_photo(canvas: Any, photo: Photo, box: tuple[float, float, float, float]) -> None:
    """Draw it upright into the box (left, lower edge, width, height)."""
    name = f"picture{sha256(photo.data).hexdigest()[:20]}"
    inner = canvas._doc  # noqa: SLF001  it has no other way to keep a picture by a name of ours
    if not inner.hasForm(name):
        image = _image(name, photo.data)
        canvas._setXObjects(image)  # noqa: SLF001
        inner.Reference(image, inner.getXObjectName(name))
        inner.addForm(name, image)
    canvas.saveState()
    canvas.transform(*(round(number, 3) for number in _turned(photo.orientation, *box)))
    canvas.doForm(name)
    canvas.restoreState()


def _turned(orientation: int, x: float, y: float, width: float, height: float) -> tuple[float, ...]:
    """The matrix that lays a picture, stored as EXIF says, upright into a box."""
    w, h = width, height
    return {
        2: (-w, 0, 0, h, x + w, y),
        3: (-w, 0, 0, -h, x + w, y + h),
        4: (w, 0, 0, -h, x, y + h),
        5: (0, -h, -w, 0, x + w, y + h),
        6: (0, -h, w, 0, x, y + h),
        7: (0, h, w, 0, x, y),
        8: (0, h, -w, 0, x + w, y),
    }.get(orientation, (w, 0, 0, h, x, y))


def _image(name: str, data: bytes) -> Any:
    image: Any = PDFImageXObject(name)
    if media_type(data) == "image/jpeg" and not _is_in_inks(data):
        bare = without_metadata(data) or data
        with Image.open(BytesIO(bare)) as opened:
            image.width, image.height, mode = opened.width, opened.height, opened.mode
        image.streamContent, filters = bare, ("DCTDecode",)
    else:
        pixels = _pixels(data)
        image.width, image.height, mode = pixels.width, pixels.height, pixels.mode
        image.streamContent, filters = zlib.compress(pixels.tobytes(), 1), ("FlateDecode",)
    image.bitsPerComponent, image.colorSpace, image._filters = 8, _SPACES[mode], filters  # noqa: SLF001
    return image


def _is_in_inks(data: bytes) -> bool:
    """Whether its colours are those of printing inks, which mean nothing where colours are a screen's."""
    with Image.open(BytesIO(data)) as image:
        return image.mode == "CMYK"


def _pixels(data: bytes) -> Image.Image:
    """The first picture of a file on white paper, grey or in colour."""
    with Image.open(BytesIO(data)) as image:
        image.load()
        if image.mode in {"1", "L"} and "transparency" not in image.info:
            return image.convert("L")
        if image.mode.startswith("I"):
            return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
        if image.mode == "RGB" and "transparency" not in image.info:
            return image.copy()
        ink = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", ink.size, "white"), ink).convert("RGB")
