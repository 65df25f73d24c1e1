"""What the fields of a PDF form hold, whichever program it was filled in with (ISO 32000-1, 12.7).

Programs differ in what they write: a chosen circle as a name, as a text, or only in how the circle looks;
line ends as they please; appearances or none. What counts is what each field holds.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pikepdf import Array, Dictionary, Name, Stream, String

from dtadesign.text import clean_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pikepdf import Object, Pdf

NOTHING = ("", "Off")
"""What a circle holds that is not ticked."""
LONGEST = 1024 * 1024
"""The most bytes that are read of a text which is kept as a stream."""
_LINE_END = re.compile("\r\n?")


@dataclass(frozen=True, slots=True)
class Held:
    """What a field holds, and the page it is on, counted from 1; 0 where it is on none."""

    text: str
    page: int


def held_fields(pdf: Pdf) -> dict[str, Held]:
    """Every field of the form by its full name; raises what pikepdf does where the file is damaged."""
    page_of = _pages(pdf)
    return {
        title: Held(_value(field), next((page_of[each] for each in _places(field) if each in page_of), 0))
        for field, title in _fields(pdf)
    }


def _pages(pdf: Pdf) -> dict[tuple[int, int], int]:
    """The page, counted from 1, on which each annotation stands."""
    return {
        annotation.objgen: number
        for number, page in enumerate(pdf.pages, 1)
        for annotation in _listed(page.obj.get("/Annots"))
    }


def _listed(value: Object | None) -> list[Any]:
    return list(value) if isinstance(value, Array) else []


def _fields(pdf: Pdf) -> Iterator[tuple[Object, str]]:
    """Every field that holds a value, and its full name."""
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, Dictionary):
        return
    waiting = [(field, "") for field in reversed(_listed(form.get("/Fields")))]
    seen: set[tuple[int, int]] = set()
    while waiting:
        field, above = waiting.pop()
        if not isinstance(field, Dictionary) or (field.is_indirect and field.objgen in seen):
            continue
        seen.add(field.objgen)
        own = _text(field.get("/T"))
        title = f"{above}.{own}" if above and own else own or above
        parts = [kid for kid in _kids(field) if "/T" in kid]
        if parts:
            waiting += [(kid, title) for kid in reversed(parts)]
        else:
            yield field, title


def _kids(field: Object) -> list[Object]:
    return [kid for kid in _listed(field.get("/Kids")) if isinstance(kid, Dictionary)]


def _places(field: Object) -> Iterator[tuple[int, int]]:
    yield field.objgen
    yield from (kid.objgen for kid in _kids(field))


def _value(field: Object) -> str:
    """What the field holds; of circles without any, the one that looks ticked."""
    held = _text(field.get("/V"))
    kids = _kids(field)
    if held.removeprefix("/") not in NOTHING or not kids:
        return held
    ticked = {_text(kid.get("/AS")) for kid in kids}.difference(NOTHING)
    return ticked.pop() if len(ticked) == 1 else held


def _text(value: Object | None) -> str:
    if isinstance(value, Array) and len(value):
        return _text(value[0])
    if isinstance(value, Name):
        return str(value).removeprefix("/")
    if isinstance(value, Stream):
        value = String(_unpacked(value))
    return _LINE_END.sub("\n", clean_text(str(value))) if isinstance(value, String) else ""


def _unpacked(stream: Object) -> bytes:
    """The beginning of a stream, which in a hostile file may unpack to any length."""
    raw = stream.read_raw_bytes()
    if stream.get("/Filter") != Name.FlateDecode:
        return raw[:LONGEST]
    try:
        return zlib.decompressobj().decompress(raw, LONGEST)
    except zlib.error:
        return b""
