"""Text as people give it, made fit to be kept, and from which side it is read.

A lone surrogate is half of a character: it can be typed, pasted or read in, but UTF-8 cannot hold
it. It is replaced once, where text comes in, so that nothing later has to think of it.
"""

import re

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def clean_text(text: str) -> str:
    """Return `text` with each lone surrogate replaced by U+FFFD; all else is kept as it is."""
    return _LONE_SURROGATE.sub(_REPLACEMENT, text)


def reads_from_right(text: str) -> bool:
    """Whether the first letter with a direction is written from right to left."""
    if text[:1].isascii() and text[:1].isalpha():
        return False
    import unicodedata

    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False
