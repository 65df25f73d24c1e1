"""Pictures as files: how large they are, told without decoding them, and their bytes without what they tell.

A photograph may say where it was taken, by which camera and when. A copy that goes into a review
keeps the picture and leaves all that out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtadesign.review.copies import media_type

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_PIXELS = 64_000_000
"""A picture with more is not decoded: a small file can claim any size."""
TYPES = ("image/png", "image/jpeg", "image/gif", "image/webp")

_START_OF_FRAME = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SCAN, _END, _EXIF = 0xDA, 0xD9, 0xE1
_MARKER_IN_SCAN = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_PNG_KEPT = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs acTL fcTL fdAT".split()
)  # fmt: skip
_WEBP_KEPT = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What a picture is and how large, as its first bytes say; ``orientation`` is that of EXIF, 1–8."""

    type: str
    width: int
    height: int
    orientation: int = 1

    @property
    def shown(self) -> tuple[int, int]:
        """Width and height as one sees it."""
        return (self.height, self.width) if self.orientation > 4 else (self.width, self.height)

    @property
    def is_too_large(self) -> bool:
        """Whether it is not to be decoded."""
        return self.width * self.height > MOST_PIXELS


def picture_facts(data: bytes) -> PictureFacts | None:
    """The facts of a PNG, JPEG, GIF or WebP; None for anything else, and where its head is damaged."""
    kind = media_type(data)
    if kind not in TYPES:
        return None
    if kind == "image/jpeg":
        return _jpeg_facts(data)
    width, height = {"image/png": _png_size, "image/gif": _gif_size, "image/webp": _webp_size}[kind](data)
    return PictureFacts(kind, width, height) if width and height else None


def _png_size(data: bytes) -> tuple[int, int]:
    return int.from_bytes(data[16:20]), int.from_bytes(data[20:24])


def _gif_size(data: bytes) -> tuple[int, int]:
    return int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little")


def _webp_size(data: bytes) -> tuple[int, int]:
    kind = data[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    if kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if kind == b"VP8 ":
        sides = (int.from_bytes(data[at : at + 2], "little") & 0x3FFF for at in (26, 28))
        return next(sides), next(sides)
    return 0, 0


def _jpeg_facts(data: bytes) -> PictureFacts | None:
    orientation = 1
    for marker, part in _jpeg_parts(data):
        if marker == _EXIF and part[4:10] == b"Exif\0\0":
            orientation = _orientation(part[10:])
        elif marker in _START_OF_FRAME and len(part) >= 9:
            height, width = int.from_bytes(part[5:7]), int.from_bytes(part[7:9])
            return PictureFacts("image/jpeg", width, height, orientation) if width and height else None
    return None


def _jpeg_parts(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The segments of a JPEG with their markers, scans with their data, up to its end or to damage."""
    at = 2
    while at + 2 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == _END:
            yield marker, data[at : at + 2]
            return
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4])
        if end < at + 4 or end > len(data):
            return
        if marker == _SCAN:
            found = _MARKER_IN_SCAN.search(data, end)
            end = found.start() if found else len(data)
        yield marker, data[at:end]
        at = end


def _orientation(tiff: bytes) -> int:
    """The orientation that EXIF names; 1 where it names none or cannot be read."""
    order = {b"II*\0": "little", b"MM\0*": "big"}.get(tiff[:4])
    if order is None:
        return 1

    def number(at: int, size: int) -> int:
        return int.from_bytes(tiff[at : at + size], order)  # type: ignore[arg-type]

    start = number(4, 4)
    for entry in range(min(number(start, 2), 200)):
        at = start + 2 + 12 * entry
        if number(at, 2) == 0x0112:
            value = number(at + 8, 2)
            return value if 1 <= value <= 8 else 1
    return 1


def without_metadata(data: bytes) -> bytes | None:
    """The same picture without place, camera, time, comments, and what hangs behind its end.

    Pixels, colours and orientation stay as they are. None where it is damaged, so that nobody can
    tell what it would still say; and for what is no picture.
    """
    kind = media_type(data)
    if kind == "image/jpeg":
        return _bare_jpeg(data)
    if kind == "image/png":
        return _bare_png(data)
    if kind == "image/gif":
        return _bare_gif(data)
    return _bare_webp(data) if kind == "image/webp" else None


def _bare_jpeg(data: bytes) -> bytes | None:
    facts, kept, marker = _jpeg_facts(data), [data[:2]], 0
    if facts is None:
        return None
    for marker, part in _jpeg_parts(data):
        of_the_picture = not 0xE0 <= marker <= 0xEF and marker != 0xFE
        if of_the_picture or _is_needed(marker, part):
            kept.append(part)
    if marker != _END:
        return None
    if facts.orientation != 1:
        first = 2 if kept[1][:2] == b"\xff\xe0" else 1
        kept.insert(first, _turned(facts.orientation))
    return b"".join(kept)


def _is_needed(marker: int, part: bytes) -> bool:
    """Whether a JPEG's segment of an application says how its colours are meant."""
    starts = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
    return marker in starts and part[4:].startswith(starts[marker])


def _turned(orientation: int) -> bytes:
    """A JPEG's segment that says how it is turned, and nothing else."""
    entry = b"\x01\x12\0\x03\0\0\0\x01\0" + bytes((orientation,)) + b"\0\0"
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01" + entry + b"\0\0\0\0"
    return b"\xff\xe1" + (len(exif) + 2).to_bytes(2) + exif


def _bare_png(data: bytes) -> bytes | None:
    kept, at = [data[:8]], 8
    while at + 12 <= len(data):
        name, end = data[at + 4 : at + 8], at + 12 + int.from_bytes(data[at : at + 4])
        if end > len(data):
            return None
        if name in _PNG_KEPT:
            kept.append(data[at:end])
        if name == b"IEND":
            return b"".join(kept)
        at = end
    return None


def _bare_gif(data: bytes) -> bytes | None:
    at = 13 + _colours(data, 10)
    kept = [data[:at]]
    while at < len(data):
        start, kind = at, data[at]
        if kind == 0x3B:
            return b"".join((*kept, b";"))
        if kind == 0x2C and at + 10 <= len(data):
            at = _behind_blocks(data, at + 11 + _colours(data, at + 9))
        elif kind == 0x21 and at + 2 <= len(data):
            at = _behind_blocks(data, at + 2)
        else:
            return None
        tells = kind == 0x21 and (data[start + 1] == 0xFE or _is_foreign(data[start : start + 14]))
        kept += [] if tells else [data[start:at]]
    return None


def _colours(data: bytes, flags: int) -> int:
    """How many bytes a GIF's table of colours takes that these flags announce."""
    flag = data[flags] if flags < len(data) else 0
    return 3 << ((flag & 7) + 1) if flag & 0x80 else 0


def _behind_blocks(data: bytes, at: int) -> int:
    """Where a GIF goes on behind a chain of blocks."""
    while at < len(data) and data[at]:
        at += 1 + data[at]
    return at + 1


def _is_foreign(extension: bytes) -> bool:
    """Whether a GIF's extension is one of an application, other than that for repeating it."""
    return extension[1] == 0xFF and extension[3:11] not in (b"NETSCAPE", b"ANIMEXTS")


def _bare_webp(data: bytes) -> bytes | None:
    kept, at, whole = [], 12, 8 + int.from_bytes(data[4:8], "little")
    if whole > len(data):
        return None
    while at + 8 <= whole:
        name, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        part, at = data[at : at + 8 + size + size % 2], at + 8 + size + size % 2
        if name == b"VP8X" and len(part) > 8:
            part = part[:8] + bytes((part[8] & ~0x0C,)) + part[9:]
        kept += [part] if name in _WEBP_KEPT else []
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + len(body).to_bytes(4, "little") + body if kept else None
