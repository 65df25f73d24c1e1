"""A language that nobody speaks: every sentence marked, and 40 % longer, to show what is none of it."""

from __future__ import annotations

import re

from dtadesign.wording import _english, speak

_LETTERS = str.maketrans("aeiouAEIOUnsc", "áéíóúÁÉÍÓÚñšč")
_HOLE = re.compile(r"(\{[^{}]*\})")
MARKED = re.compile(r"⟦[^⟦⟧]*⟧")


def pseudo(words: str, about: str, n: int) -> str:
    """``⟦Séárčh~~⟧``; holes stay, and patterns for days stay patterns."""
    if "toString" in about:
        return words
    said = words if n < 0 else _english(words, n)
    parts = _HOLE.split(said)
    marked = "".join(part if _HOLE.match(part) else part.translate(_LETTERS) for part in parts)
    return f"⟦{marked}{'~' * round(0.4 * len(said))}⟧"


def speak_pseudo() -> None:
    """From now on everything is said in it."""
    speak(pseudo)


def unmarked(words: str) -> list[str]:
    """What of a text was not said in it."""
    before = None
    while before != words:
        before, words = words, MARKED.sub("\n", words)
    return [part for part in (piece.strip(" \n\t.,:;·–-()…") for piece in words.split("\n")) if part]
