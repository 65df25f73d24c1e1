"""Texts in the cells of a spreadsheet, out and in again equal to the character.

A cell's file format is XML, which has no place for most control characters and turns a return into
a line end. The format's own escape is ``_xHHHH_``; what looks like one is escaped itself. A cell
holds 32,767 characters (as UTF-16 counts them), so that a longer text is told in several.
"""

from __future__ import annotations

import re

LONGEST = 32_767
"""Of a cell: what Excel takes, and what openpyxl writes without cutting."""

_NO_PLACE = "\x00-\x08\x0b-\x1f\ufffe\uffff"
_ESCAPE = re.compile(f"_(?=x[0-9A-Fa-f]{{4}}[_{_NO_PLACE}])|[{_NO_PLACE}]")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
LIVE = ("=", "+", "-", "@", "'", "\t", "\r")
"""How a cell begins that a spreadsheet may take for a formula once somebody goes into it."""


def escaped(text: str) -> str:
    """The text as it stands in the file."""
    return _ESCAPE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def unescaped(text: str) -> str:
    """The text that stands so in a file."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def pieces(text: str) -> list[str]:
    """The text in parts that each fit into a cell; none where it is empty."""
    found, start, room = [], 0, LONGEST
    for at, character in enumerate(text):
        needed = _most_needed(character)
        if needed > room:
            found.append(text[start:at])
            start, room = at, LONGEST
        room -= needed
    return [*found, text[start:]] if text else []


def _most_needed(character: str) -> int:
    """UTF-16 units of the character in the file, at most."""
    if character == "_" or character < " " or character in "\ufffe\uffff":
        return 7
    return 2 if character > "\uffff" else 1


def cut(text: str) -> str:
    """A text that is only shown, and read back by nobody, as far as it fits."""
    parts = pieces(text)
    return text if len(parts) < 2 else f"{parts[0][:-1]}…"
