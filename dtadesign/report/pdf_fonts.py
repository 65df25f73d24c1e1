"""The typefaces of the page, and which of them shows a character: decided here and nowhere else.

A face that lacks a character hands it to DejaVu Sans, and that to Droid Sans Fallback, which has
Chinese, Japanese and Korean. What no shipped face has is drawn as a box, and the box still is that
character to whoever copies, searches or listens to the page.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from dtadesign.paths import data_dir

if TYPE_CHECKING:
    from collections.abc import Iterator

FILES = {
    "sans": "AtkinsonHyperlegibleNext_400Regular.ttf",
    "italic": "AtkinsonHyperlegibleNext_400Regular_Italic.ttf",
    "medium": "AtkinsonHyperlegibleNext_500Medium.ttf",
    "strong": "AtkinsonHyperlegibleNext_600SemiBold.ttf",
    "serif": "SourceSerif4_600SemiBold.ttf",
    "serif_medium": "SourceSerif4_500Medium.ttf",
    "mono": "AtkinsonHyperlegibleMono_400Regular.ttf",
    "wide": "DejaVuSans.ttf",
    "wide_strong": "DejaVuSans-Bold.ttf",
    "east": "DroidSansFallback.ttf",
}
ALWAYS = ("sans", "italic", "medium", "strong", "serif", "mono")
"""The faces of every report; the others are read when a text asks for them."""
FALLBACK = {"medium": "wide_strong", "strong": "wide_strong", "serif": "wide_strong", "serif_medium": "wide"}
BOX = 0x25A1
PRIVATE = 0xF0000
"""Where Unicode leaves room for characters of one's own; those of `stand_in` are made there."""

_UNSAYABLE = frozenset({0x0, 0xFEFF, 0xFFFE, 0xFFFF})
"""Characters that no map from glyphs to text may name; they are drawn as boxes and read as themselves."""
_READ_AS: dict[int, int] = {}
_BOXES: set[int] = set()
_EAST = 0x1100
"""What lies below is never asked of the large face: it begins with Hangul."""
_SPACES = frozenset(map(ord, "\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"))
"""Ends of lines and the like, which are not drawn."""

_CMAP_LINE = re.compile(r"^<([0-9A-F]{2})> <([0-9A-F]{4,6})>$", re.MULTILINE)


class Typeface(TTFont):
    """A TrueType font whose text reads back right, also beyond the first 65,536 characters."""

    def addObjects(self, doc: Any) -> None:  # noqa: N802  ReportLab calls it by that name
        """Write the font; its map back to characters is then put right."""
        super().addObjects(doc)
        for name, stream in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:") and not hasattr(stream, "dta_checked"):
                stream.content = _readable_map(stream.content)
                stream.dta_checked = True


def _readable_map(cmap: str) -> str:
    """ReportLab writes one number for what UTF-16 needs two for, and 0 for codes that are not used."""
    codes = [(code, int(char, 16)) for code, char in _CMAP_LINE.findall(cmap)]
    found = [(code, chr(_READ_AS.get(char, char))) for code, char in codes if char]
    lines = [f"<{code}> <{char.encode('utf-16-be').hex().upper()}>" for code, char in found]
    head, _, rest = cmap.partition("endcodespacerange\n")
    tail = rest[rest.index("endcmap") :]
    groups = [lines[at : at + 100] for at in range(0, len(lines), 100)]
    body = "".join(f"{len(group)} beginbfchar\n" + "\n".join(group) + "\nendbfchar\n" for group in groups)
    return f"{head}endcodespacerange\n{body}{tail}"


@cache
def typeface(name: str) -> Typeface:
    """The face of that name, read and registered once."""
    face = Typeface(name, str(data_dir("resources") / "fonts" / FILES[name]))
    for code in _UNSAYABLE:
        face.face.charToGlyph.pop(code, None)
    pdfmetrics.registerFont(face)
    return face


def font_file(name: str) -> bytes:
    """The face's file as it ships."""
    return (data_dir("resources") / "fonts" / FILES[name]).read_bytes()


@cache
def widths(name: str) -> dict[int, float]:
    """The face's widths by character, in thousandths of the type size."""
    return typeface(name).face.charWidths  # type: ignore[no-any-return]


@cache
def _has(name: str) -> dict[int, int]:
    return typeface(name).face.charToGlyph  # type: ignore[no-any-return]


def pieces(text: str, name: str) -> Iterator[tuple[str, str, bool]]:
    """The text as runs of one face each: the wished one where it has the characters.

    Whether it is a box that stands for the character is said with each; such a run is one character.
    """
    if _all_in(text, name):
        yield name, text, False
        return
    run, face = "", name
    for char in text:
        own, is_box = face_of(ord(char), name)
        if run and (is_box or own != face):
            yield face, run, False
            run = ""
        face = own
        if is_box:
            yield own, char, True
        else:
            run += char
    if run:
        yield face, run, False


def _all_in(text: str, name: str) -> bool:
    return _has(name).keys() >= set(map(ord, text))


def face_of(code: int, name: str) -> tuple[str, bool]:
    """The face that shows a character where ``name`` is wished, and whether it can show but a box."""
    fallback = FALLBACK.get(name, "wide")
    if code in _UNSAYABLE:
        return fallback, True
    for face in (name, fallback):
        if code in _has(face):
            return face, code in _BOXES
    if code >= _EAST and code in _has("east"):
        return "east", False
    _borrow_box(fallback, code)
    return fallback, True


def boxes_in(text: str) -> int:
    """How many characters of the text no shipped face has."""
    strange = [code for code in map(ord, text) if code not in _has("sans")]
    return sum(code not in _SPACES and face_of(code, "sans")[1] for code in strange)


def _borrow_box(name: str, code: int) -> None:
    """From now on the face shows this character, which it lacks, as a box."""
    _BOXES.add(code)
    face = typeface(name).face
    face.charToGlyph[code] = face.charToGlyph[BOX]
    face.charWidths[code] = face.charWidths[BOX]


def box_of(char: str) -> str:
    """What is drawn for a character that is shown as a box: itself, unless a page may not have it."""
    return chr(BOX) if ord(char) in _UNSAYABLE else char


def stand_in(char: str, shown: str, name: str) -> str:
    """A character that looks like ``shown`` and reads back as ``char``.

    So are mirrored brackets and joined letters made. A face without that look shows the character.
    """
    face = typeface(name).face
    if shown == char or ord(shown) not in face.charToGlyph:
        return char
    code = PRIVATE + ord(shown)
    _READ_AS[code] = ord(char)
    face.charToGlyph[code] = face.charToGlyph[ord(shown)]
    face.charWidths[code] = face.charWidths[ord(shown)]
    return chr(code)
