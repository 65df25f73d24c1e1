"""How wide words are in the shipped typefaces: read from the fonts themselves, by Qt and ReportLab unasked.

So a picture with words in it is laid out once, and is the same on a screen and in a file.
"""

from __future__ import annotations

import struct
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from dtadesign.drawing.tokens import tokens
from dtadesign.paths import data_dir

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FILES = {
    ("sans", 400): "AtkinsonHyperlegibleNext_400Regular.ttf",
    ("sans", 500): "AtkinsonHyperlegibleNext_500Medium.ttf",
    ("sans", 600): "AtkinsonHyperlegibleNext_600SemiBold.ttf",
    ("sans", 700): "AtkinsonHyperlegibleNext_700Bold.ttf",
    ("serif", 500): "SourceSerif4_500Medium.ttf",
    ("serif", 600): "SourceSerif4_600SemiBold.ttf",
    ("mono", 400): "AtkinsonHyperlegibleMono_400Regular.ttf",
}
_FALLBACK = "DejaVuSans.ttf"
_UNICODE = {(3, 10): 0, (0, 4): 1, (3, 1): 2, (0, 3): 3}
"""The character maps that we read, by platform and encoding; the fullest first."""


UNSEEN = "\u200e\u200f"
"""Marks of the side that a line is read from: they have no width."""


class Widths(NamedTuple):
    """The advance of each character of a font, as shares of its size."""

    of: Mapping[int, float]


def words_width(words: str, style: str) -> float:
    """How wide a line of words is in a type style, in px at 100 %; kerning would make it a little less."""
    spec = tokens().type[style]
    own, other = _widths(_FILES[spec.family, spec.weight]).of, _widths(_FALLBACK).of
    return spec.px * sum(
        own.get(ord(letter)) or other.get(ord(letter), 1.0) for letter in words if letter not in UNSEEN
    )


@cache
def _widths(name: str) -> Widths:
    """Read a font's character map and horizontal metrics (OpenType 1.9: cmap, head, hhea, hmtx)."""
    data = (data_dir("resources") / "fonts" / name).read_bytes()
    tables = _tables(data)
    em = struct.unpack_from(">H", data, tables["head"] + 18)[0]
    count = struct.unpack_from(">H", data, tables["hhea"] + 34)[0]
    advances = struct.unpack_from(">" + "H2x" * count, data, tables["hmtx"])
    glyphs = _character_map(data, tables["cmap"])
    return Widths({letter: advances[min(glyph, count - 1)] / em for letter, glyph in glyphs if glyph})


def _tables(data: bytes) -> dict[str, int]:
    count = struct.unpack_from(">H", data, 4)[0]
    rows = (struct.unpack_from(">4sLLL", data, 12 + 16 * row) for row in range(count))
    return {tag.decode("ascii"): offset for tag, _, offset, _ in rows}


def _character_map(data: bytes, start: int) -> Iterator[tuple[int, int]]:
    count = struct.unpack_from(">H", data, start + 2)[0]
    rows = [struct.unpack_from(">HHL", data, start + 4 + 8 * row) for row in range(count)]
    known = [(_UNICODE[platform, kind], at) for platform, kind, at in rows if (platform, kind) in _UNICODE]
    place = start + min(known)[1]
    if struct.unpack_from(">H", data, place)[0] == 12:
        return _groups(data, place)
    return _segments(data, place)


def _groups(data: bytes, start: int) -> Iterator[tuple[int, int]]:
    """Format 12: runs of characters with runs of glyphs."""
    for row in range(struct.unpack_from(">L", data, start + 12)[0]):
        first, last, glyph = struct.unpack_from(">LLL", data, start + 16 + 12 * row)
        yield from ((letter, glyph + letter - first) for letter in range(first, last + 1))


def _segments(data: bytes, start: int) -> Iterator[tuple[int, int]]:
    """Format 4: segments with a shift each, or with a table of their own."""
    count = struct.unpack_from(">H", data, start + 6)[0] // 2

    def column(at: int, kind: str = "H") -> tuple[int, ...]:
        return struct.unpack_from(f">{count}{kind}", data, start + at)

    ends, starts = column(14), column(16 + 2 * count)
    shifts, tables = column(16 + 4 * count, "h"), column(16 + 6 * count)
    for at in range(count):
        for letter in range(starts[at], min(ends[at], 0xFFFE) + 1):
            glyph = letter
            if tables[at]:
                where = start + 16 + 6 * count + 2 * at + tables[at] + 2 * (letter - starts[at])
                glyph = struct.unpack_from(">H", data, where)[0]
                if not glyph:
                    continue
            yield letter, (glyph + shifts[at]) & 0xFFFF
