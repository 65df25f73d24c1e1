"""Words set into a picture: broken into lines, as large as there is room, down to a smallest style."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from dtadesign.drawing.advances import UNSEEN, words_width
from dtadesign.drawing.shapes import Label
from dtadesign.drawing.tokens import tokens
from dtadesign.text import reads_from_right

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dtadesign.drawing.shapes import Anchor

_DIGIT, _TIED = re.compile(r" (\d[.,;:]?)(?= |$)"), "\N{NO-BREAK SPACE}\\1"
"""A digit by itself stays with the word before it: "level 2", "say 1."."""
_ON_THE_LINE = 0.345
"""How far beneath the middle of its line a line of words stands, as a share of its size."""


class WordsSet(NamedTuple):
    """Words broken into lines in a type style."""

    lines: tuple[str, ...]
    style: str

    @property
    def line_height(self) -> float:
        """The distance of lines."""
        return line_height(self.style)

    @property
    def height(self) -> float:
        """Of all lines."""
        return len(self.lines) * self.line_height

    @property
    def width(self) -> float:
        """Of the longest line."""
        return max((words_width(line, self.style) for line in self.lines), default=0.0)

    def labels(self, x: float, top: float, role: str = "ink", anchor: Anchor = "start") -> Iterator[Label]:
        """The lines as shapes, the first one's upper edge at ``top``."""
        size = tokens().type[self.style].px
        for at, line in enumerate(self.lines):
            baseline = top + (at + 0.5) * self.line_height + _ON_THE_LINE * size
            yield Label(x, round(baseline, 2), line, self.style, role, anchor)

    def within(self, height: float) -> WordsSet:
        """As many lines as a height has room for, at least one; what is left out is shown by dots."""
        room = max(int(height // self.line_height), 1)
        if room >= len(self.lines):
            return self
        last = self.lines[room - 1].rstrip(" .,;:")
        return WordsSet((*self.lines[: room - 1], f"{last} …"), self.style)


def line_height(style: str) -> float:
    """The distance of lines in a type style."""
    return tokens().type[style].line


@lru_cache(maxsize=2000)
def set_words(words: str, style: str, width: float) -> WordsSet:
    """Words in lines of a width; a word that is wider than that is broken where it must be."""
    lines = [
        _as_read(line, part)
        for part in words.splitlines()
        for line in _lines(_DIGIT.sub(_TIED, " ".join(part.split())).split(" "), style, width)
        if line
    ]
    return WordsSet(tuple(lines), style)


def _as_read(line: str, whole: str) -> str:
    """A line is read from the side of the whole that it is of, whatever it begins with."""
    from_right = reads_from_right(whole)
    return line if reads_from_right(line) == from_right else UNSEEN[from_right] + line


@lru_cache(maxsize=500)
def balanced(words: str, style: str, width: float) -> WordsSet:
    """In as few lines as the width allows, all of them about as long, so that no word stands alone."""
    found = set_words(words, style, width)
    low, high = width / max(len(found.lines), 1), width
    while high - low > 8:
        middle = (low + high) / 2
        if len(set_words(words, style, middle).lines) > len(found.lines):
            low = middle
        else:
            high = middle
    return set_words(words, style, high)


def fitting(words: str, styles: Sequence[str], width: float, height: float) -> WordsSet:
    """In the first style in which the words have room; in the last one else, and no more than fits."""
    for style in styles:
        found = set_words(words, style, width)
        if found.height <= height and not _breaks_words(found, words):
            return found
    return set_words(words, styles[-1], width).within(height)


def _breaks_words(found: WordsSet, words: str) -> bool:
    return {word.lstrip(UNSEEN) for line in found.lines for word in line.split()} != {*words.split()}


def _lines(words: list[str], style: str, width: float) -> Iterator[str]:
    line = ""
    for word in words:
        longer = f"{line} {word}" if line else word
        if words_width(longer, style) <= width:
            line = longer
            continue
        if line:
            yield line
        *whole, line = _broken(word, style, width)
        yield from whole
    if line:
        yield line


def _broken(word: str, style: str, width: float) -> Iterator[str]:
    """A word in as many pieces as the width asks for."""
    piece = ""
    for letter in word:
        if piece and words_width(piece + letter, style) > width:
            yield piece
            piece = ""
        piece += letter
    yield piece
