"""Text set into lines: what people wrote, to the character, in a column of a given width.

Nothing here is markup, so nothing that people write can be taken for it. Lines break at spaces; a
word wider than the column breaks where it must, and never behind a hyphen, which readers of the
page would take for one of ours.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import repeat
from typing import TYPE_CHECKING

from dtadesign.report import pdf_bidi
from dtadesign.report.pdf_fonts import box_of, pieces, stand_in, widths
from dtadesign.report.pdf_style import Style

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dtadesign.report.blocks import Run, Words

_NEWLINES = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_WIDE_GAP = re.compile("(?<=[^ ]) {3,}")
"""Readers of the page would take a wide gap within a line for the space between two columns."""
_TOKENS = re.compile(r" +|[^ ]+")
_ALONE = re.compile(
    "[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]"
)
_LINK_ROLE = "link"
PAGE_DIGITS = "000"
KEEPER = "\x1f"
"""Shows nothing, is white space to those who search, and stands behind a hyphen that ends a line.

Readers of pages take such a hyphen for one of a broken word, and drop it.
"""
CODE_SIZE = 8.4
"""The size at which a digest of 64 digits fits beside a label."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a stretch of text is drawn, where it leads, and as what it is read where its glyphs say less."""

    face: str
    size: float
    role: str
    link: str = ""
    page_of: str = ""
    said: str = ""


Stretch = tuple[str, Look]


@dataclass(slots=True)
class Line:
    """One line, ready to be drawn: stretches from left to right, and their whole width."""

    stretches: list[Stretch]
    width: float
    at_right: bool = False


@lru_cache(maxsize=20_000)
def text_width(text: str, face: str, size: float) -> float:
    """The width of a text that one face shows."""
    return sum(map(widths(face).get, map(ord, text), repeat(600))) * size / 1000


def look_of(run: Run, style: Style) -> Look:
    """The look of a run within a style."""
    face, size = style.face, style.size
    if run.leading:
        face, size = "serif", round(style.size * 1.9, 2)
    elif run.code:
        face, size = "mono", min(CODE_SIZE, round(style.size * 0.93, 2))
    elif style.face != "serif":
        face = "strong" if run.strong else "italic" if run.title else style.face
    return Look(face, size, _role_of(run, style), run.link)


def _role_of(run: Run, style: Style) -> str:
    if run.link and not run.link.startswith("#"):
        return _LINK_ROLE
    return "ink" if run.leading else "ink2" if run.quiet else style.role


def set_lines(words: Words, style: Style, width: float) -> list[Line]:
    """The words in lines no wider than ``width``."""
    alone = len(words) == 1 and pdf_bidi.has_right_to_left(words[0].text)
    setter = _Setter(width, at_right=alone and pdf_bidi.runs_right(words[0].text))
    for run in words:
        look = look_of(run, style)
        if run.page_of:
            setter.take(run.text, look)
            setter.take(PAGE_DIGITS, replace(look, page_of=run.page_of))
            continue
        for at, part in enumerate(_NEWLINES.split(run.text)):
            if at:
                setter.end_line()
            setter.take(_WIDE_GAP.sub("  ", part.replace("\t", "    ")), look)
    return setter.finished()


class _Setter:
    """Takes text piece by piece; a word may go on from one piece into the next."""

    def __init__(self, width: float, *, at_right: bool) -> None:
        self._room = width
        self._at_right = at_right
        self._lines: list[Line] = []
        self._line: list[Stretch] = []
        self._used = 0.0
        self._word: list[Stretch] = []
        self._word_width = 0.0
        self._gap: Stretch | None = None

    def take(self, text: str, look: Look) -> None:
        for token in _TOKENS.findall(text):
            if token[0] != " ":
                self._take_word(token, look)
            elif self._word and self._word[-1][0].endswith("-"):
                self._hold(token, look)  # no line may end there
            else:
                self._end_word()
                self._gap = (token, look)

    def _hold(self, text: str, look: Look) -> None:
        self._word.append((text, look))
        self._word_width += text_width(text, look.face, look.size)

    def _take_word(self, token: str, look: Look) -> None:
        if token.isascii() and token.isprintable():
            self._hold(token, look)
            return
        for part in _breakable(token):
            if not part:
                self._end_word()
                continue
            for face, piece, is_box in pieces(part, look.face):
                own = look if face == look.face else replace(look, face=face)
                if is_box:
                    self._hold(box_of(piece), replace(own, said=piece))
                else:
                    self._hold(piece, own)

    def _end_word(self) -> None:
        if not self._word:
            return
        gap_width = text_width(self._gap[0], self._gap[1].face, self._gap[1].size) if self._gap else 0.0
        if self._line and self._used + gap_width + self._word_width > self._room:
            self._break()
            gap_width = 0.0
        elif self._gap:
            self._line.append(self._gap)
        self._used += gap_width
        self._gap = None
        if self._used + self._word_width > self._room:  # behind spaces that begin the line, too
            self._place_long_word()
        else:
            self._line += self._word
            self._used += self._word_width
        self._word, self._word_width = [], 0.0

    def _place_long_word(self) -> None:
        for text, look in self._word:
            rest = text
            while rest:
                count = self._fitting(rest, look)
                self._line.append((rest[:count], look))
                self._used += text_width(rest[:count], look.face, look.size)
                rest = rest[count:]
                if rest:
                    self._break()

    def _fitting(self, text: str, look: Look) -> int:
        """How many characters fit into the rest of the line; at least one into an empty line."""
        of, room, count = widths(look.face), (self._room - self._used) * 1000 / look.size, 0
        for char in text:
            room -= of.get(ord(char), 600)
            if room < 0:
                break
            count += 1
        while 1 < count < len(text) and text[:count].rstrip(" ").endswith("-"):
            count -= 1
        if count == 0 and self._line:
            self._break()
            return self._fitting(text, look)
        return max(count, 1)

    def _break(self) -> None:
        self._lines.append(Line(self._line, self._used, self._at_right))
        self._line, self._used, self._gap = [], 0.0, None

    def end_line(self) -> None:
        self._end_word()
        held = [stretch for stretch in self._line if stretch[0].strip(" ")]
        if held and held[-1][0].endswith("-"):
            while self._line[-1] is not held[-1]:  # the spaces behind it
                self._line.pop()
            self._line.append((stand_in(KEEPER, "\u200b", "wide"), replace(held[-1][1], face="wide")))
        self._break()

    def finished(self) -> list[Line]:
        self.end_line()
        return [_in_visual_order(line) for line in self._lines]


def _breakable(token: str) -> Iterator[str]:
    """The parts of a word; an empty text stands where a line may break without a space."""
    if not _ALONE.search(token):
        yield token
        return
    for char in token:
        alone = _ALONE.match(char)
        if alone:
            yield ""
        yield char
        if alone:
            yield ""


def _in_visual_order(line: Line) -> Line:
    text = "".join(stretch[0] for stretch in line.stretches)
    if pdf_bidi.has_right_to_left(text):
        looks = [look for part, look in line.stretches for _ in part]
        line.stretches = [
            (stand_in(text[at], shown, looks[at].face), looks[at])
            for shown, at in pdf_bidi.visual(text, int(line.at_right))
        ]
    return Line(_merged(line.stretches), line.width, line.at_right)


def _merged(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Neighbours of one look as one stretch."""
    found: list[Stretch] = []
    for text, look in stretches:
        if found and found[-1][1] == look:
            found[-1] = (found[-1][0] + text, look)
        else:
            found.append((text, look))
    return found


def first_baseline(style: Style) -> float:
    """How far the first baseline stands beneath the top of the text."""
    return style.leading / 2 + style.size * 0.34
