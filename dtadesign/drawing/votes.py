"""How a room voted: a board of four levels, and beneath them a row of dots for each vote.

One dot a person, outlined before talking and filled after, all in columns of the level given. The
median is named by a word and by its ground; half-way between two levels its ground lies half on each.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from dtadesign.drawing.dots import SMALLEST, abreast, stacked
from dtadesign.drawing.marks import level_mark
from dtadesign.drawing.placing import placed
from dtadesign.drawing.set_words import WordsSet, line_height, set_words
from dtadesign.drawing.shapes import Line, Pen, Rect

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dtadesign.drawing.marks import Vessel
    from dtadesign.drawing.shapes import Shape

PAD = 26.0
SMALL = "projector_small"
ROOMY_ROW = 150.0
_NUMERAL = "projector_figure"
_MARK = 40.0
_NARROWEST = 180.0
"""A column with its numeral and its mark; a tag needs its own width besides."""
_TAG, _TAG_SIDE = "projector_small", 16.0
_MOST_LINES = 60
_HEAD_TOP, _HEAD_GAP, _HEAD_BOTTOM = 18.0, 8.0, 20.0
_ROW_TOP, _ROW_BOTTOM = 16.0, 18.0
_DOTS_TOP = 56.0
_LARGEST_DOT = 25.0
_HAIRLINE = Pen("line", 2.0)
_VESSELS: tuple[Vessel, ...] = (0, 1, 2, 3)


@dataclass(frozen=True, slots=True)
class Level:
    """A level at the head of its column; with a ``tag`` it is framed, where it ``is_near`` by dashes."""

    text: str
    tag: str = ""
    is_near: bool = False


@dataclass(frozen=True, slots=True)
class VoteRow:
    """A vote: what it is called, and its dots; without ``counts`` it is waited for, in words."""

    name: str
    about: str
    counts: tuple[int, int, int, int] | None = None
    median: float | None = None
    median_name: str = ""
    """What the median is: "median 1.5"."""
    median_word: str = ""
    """What stands in its column: "median"."""
    missing: tuple[str, ...] = ()
    """Who voted and gave no level, in words."""
    is_filled: bool = False
    waiting: str = ""


@dataclass(frozen=True)
class Board:
    """Levels and votes in a width, the levels' texts in one style."""

    width: float
    levels: tuple[Level, ...]
    rows: tuple[VoteRow, ...]
    style: str
    is_even: bool = True
    """Columns of one width; else longer texts get wider ones."""

    @property
    def side(self) -> float:
        """How wide the names of the votes are."""
        return max(self.width * 0.145, 236.0) if self.rows else 0.0

    @cached_property
    def columns(self) -> tuple[float, ...]:
        """How wide each level is."""
        room, count = self.width - self.side, len(self.levels)
        if self.is_even:
            return (room / count,) * count
        lines = 1
        while sum(self._narrowest(level, lines) for level in self.levels) > room and lines < _MOST_LINES:
            lines += 1
        widths = [self._narrowest(level, lines) for level in self.levels]
        return tuple(width * room / sum(widths) for width in widths)

    def _narrowest(self, level: Level, lines: int) -> float:
        """How wide a level's column must be for its text to have so few lines."""
        width = _NARROWEST
        if level.tag:  # beside numeral and mark
            numeral = set_words("0", _NUMERAL, self.width).width
            width = max(width, 2 * PAD + numeral + 16 + _MARK + 12 + _tag_width(level.tag))
        while width < self.width and len(set_words(level.text, self.style, width - 2 * PAD).lines) > lines:
            width += 12
        return width

    @cached_property
    def texts(self) -> tuple[WordsSet, ...]:
        """The levels' texts in lines."""
        return tuple(
            set_words(level.text, self.style, width - 2 * PAD)
            for level, width in zip(self.levels, self.columns, strict=True)
        )

    @property
    def head(self) -> float:
        """How high the levels need to be."""
        return (
            _HEAD_TOP + line_height(_NUMERAL) + _HEAD_GAP + max(t.height for t in self.texts) + _HEAD_BOTTOM
        )

    @property
    def least_row(self) -> float:
        """How low a vote may be without losing a word."""
        return max((_side_height(row, self.side, about=False) for row in self.rows), default=0.0)

    def height(self, row: float) -> float:
        """With rows of this height."""
        return self.head + len(self.rows) * max(row, self.least_row)

    def shapes(self, x: float, y: float, height: float) -> Iterator[Shape]:
        """The board in a height; the levels get what the votes need not, where there are none all of it."""
        row = (height - self.head) / len(self.rows) if self.rows else 0.0
        row = max(row, self.least_row)
        head = height - row * len(self.rows)
        tops = [y + head + row * at for at in range(len(self.rows))]
        yield Rect(x, y, self.width, height, 18, fill="surface", pen=_HAIRLINE)
        for vote, top in zip(self.rows, tops, strict=True):
            yield from self._median(vote, x, top, row)
        yield from self._lines(x, y, head, tops, row)
        yield from self._head(x, y, head)
        radius = self._radius(row)
        for vote, top in zip(self.rows, tops, strict=True):
            yield from self._row(vote, x, top, row, radius)

    def _left(self, x: float, level: int) -> float:
        return x + self.side + sum(self.columns[:level])

    def _lines(self, x: float, y: float, head: float, tops: Sequence[float], row: float) -> Iterator[Shape]:
        bottom = y + head
        for vote, top in zip(self.rows, tops, strict=True):
            yield Line(x, top, x + self.width, top, _HAIRLINE)
            bottom = top + row if vote.counts else bottom
        for level in range(0 if self.rows else 1, len(self.levels)):
            at = self._left(x, level)
            yield Line(at, y, at, bottom, _HAIRLINE)

    def _head(self, x: float, y: float, height: float) -> Iterator[Shape]:
        top = y + _HEAD_TOP
        for at, (level, text, wide) in enumerate(zip(self.levels, self.texts, self.columns, strict=True)):
            left = self._left(x, at)
            if level.tag or level.is_near:
                dash = () if level.tag else (10.0, 8.0)
                pen = Pen("accent", 5.0 if level.tag else 3.0, dash)
                yield Rect(left + 5, y + 5, wide - 10, height - 10, 14, pen=pen)
            numeral = set_words(str(at), _NUMERAL, wide)
            yield from numeral.labels(left + PAD, top)
            yield from placed(level_mark(_VESSELS[at]), left + PAD + numeral.width + 16, top + 5, _MARK)
            if level.tag:
                yield from tag(level.tag, left + wide - PAD + 6, top + 4)
            room = height - _HEAD_TOP - numeral.height - _HEAD_GAP - 8
            yield from text.within(room).labels(left + PAD, top + numeral.height + _HEAD_GAP)

    # --- a vote

    def _row(self, vote: VoteRow, x: float, top: float, height: float, radius: float) -> Iterator[Shape]:
        yield from self._side(vote, x, top, height)
        if vote.counts is None:
            words = set_words(vote.waiting, "projector_lead_3", self.width - self.side - 2 * PAD)
            yield from words.labels(self._left(x, 0) + PAD, top + (height - words.height) / 2, "ink2")
            return
        for level, (count, wide) in enumerate(zip(vote.counts, self.columns, strict=True)):
            left = self._left(x, level)
            numeral = set_words(str(count), _NUMERAL, wide)
            role = "ink" if count else "ink3"
            yield from numeral.labels(left + wide - PAD, top + 6, role, "end")
            word = set_words(vote.median_word, SMALL, self.width)
            if vote.median == level and word.width + numeral.width < wide - 2.5 * PAD:
                yield from word.labels(left + PAD, top + 14, "ink2")
            middle, bottom = left + wide / 2, top + height - _ROW_BOTTOM
            yield from stacked(count, middle, bottom, _across(wide, radius), radius, is_filled=vote.is_filled)

    def _side(self, vote: VoteRow, x: float, top: float, height: float) -> Iterator[Shape]:
        about = _side_height(vote, self.side, about=True) <= height
        at = top + _ROW_TOP
        for words, role in _side_words(vote, self.side, about=about):
            if role == _IN_A_BOX:
                yield Rect(x + PAD, at + 5, words.width + 20, words.height + 2, 8, "selected", _EDGE)
                yield from words.labels(x + PAD + 10, at + 6)
                at += words.height + _BOX
            else:
                yield from words.labels(x + PAD, at, role)
                at += words.height

    def _median(self, vote: VoteRow, x: float, top: float, height: float) -> Iterator[Shape]:
        """The median's ground, with an edge at its foot that is seen where grounds are not."""
        if vote.counts is None or vote.median is None:
            return
        level = int(vote.median)
        left, wide = self._left(x, level), self.columns[level]
        if vote.median != level:
            left, wide = left + wide / 2, (wide + self.columns[level + 1]) / 2
        yield Rect(left + 1, top + 1, wide - 2, height - 2, 0, fill="selected")
        yield Rect(left + 1, top + height - 7, wide - 2, 6, 0, fill="accent")

    def _radius(self, row: float) -> float:
        """The largest dots of which every column of every vote has room."""
        counts = [vote.counts for vote in self.rows if vote.counts]
        room = row - _DOTS_TOP - _ROW_BOTTOM
        radius = _LARGEST_DOT
        while radius > SMALLEST:
            high = abreast(room, radius)
            rooms = [high * _across(wide, radius) for wide in self.columns]
            if all(count <= most for vote in counts for count, most in zip(vote, rooms, strict=True)):
                return radius
            radius -= 0.5
        return radius


_EDGE = Pen("accent", 1.6)
_IN_A_BOX, _BOX = "", 10.0


def _side_words(vote: VoteRow, side: float, *, about: bool) -> Iterator[tuple[WordsSet, str]]:
    room = side - 1.5 * PAD
    yield set_words(vote.name, "projector_section", room), "ink"
    if about:
        yield set_words(vote.about, SMALL, room), "ink2"
    if vote.counts is not None:
        yield set_words(vote.median_name, SMALL, room - 20), _IN_A_BOX
    for words in vote.missing:
        yield set_words(words, SMALL, room), "ink2"


def _side_height(vote: VoteRow, side: float, *, about: bool) -> float:
    parts = _side_words(vote, side, about=about)
    return _ROW_TOP + sum(words.height + _BOX * (role == _IN_A_BOX) for words, role in parts) + 8


def _across(column: float, radius: float) -> int:
    return abreast(column - 2 * PAD, radius)


def tag(words: str, right: float, top: float) -> Iterator[Shape]:
    """A word in a capsule of the accent, its right end given."""
    named, width = set_words(words, _TAG, 1e6), _tag_width(words)
    height = named.height + 8
    yield Rect(right - width, top, width, height, height / 2, fill="accent")
    yield from named.labels(right - _TAG_SIDE, top + 4, "onAccent", "end")


def _tag_width(words: str) -> float:
    return set_words(words, _TAG, 1e6).width + 2 * _TAG_SIDE
