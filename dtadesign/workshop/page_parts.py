"""The parts that a projector's pages share: what is at the top, an aside, the keys at the foot.

Pages are 1080 units high and as wide as the screen's shape makes them; no text is lower than a 45th of
that, 24 units, so that it is read from the last row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.marks import program_sign
from dtadesign.drawing.placing import placed
from dtadesign.drawing.set_words import fitting, set_words
from dtadesign.drawing.shapes import Line, Pen, Rect, polyline
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dtadesign.drawing.set_words import WordsSet
    from dtadesign.drawing.shapes import Shape

HEIGHT = 1080.0
SMALL = "projector_small"
TOP = 34.0
HEAD = 94.0
"""Where a page begins beneath its first line."""
FOOT = 78.0
NO_LIMIT = 1e6
NEXT = "→"
"""Stands for the key that points on; drawn, as the typeface has no arrows."""


def margin(width: float) -> float:
    """How much is left free at both sides."""
    return 72.0 if width > 1600 else 56.0


def one_line(words: str, style: str) -> WordsSet:
    """Words in a single line."""
    return set_words(words, style, NO_LIMIT)


def head(width: float, title: str, about: str, facts: Sequence[str]) -> Iterator[Shape]:
    """The first line: the program's sign, what this is about, and facts at the end."""
    left, right = margin(width), width - margin(width)
    for fact in reversed(facts):
        words = one_line(fact, SMALL)
        yield from words.labels(right, TOP + 4, "ink2", "end")
        right -= words.width + 52
    yield from placed(program_sign(), left, TOP + 4, 31)
    named = fitting(title, ("projector_section",), right - left - 62, 40)
    yield from named.labels(left + 62, TOP)
    after = left + 62 + named.width + 22
    said = one_line(about, SMALL)
    if after + said.width < right:
        yield from said.labels(after, TOP + 4.6, "ink2")


def foot(width: float, keys: Sequence[tuple[str, str]], said: str) -> Iterator[Shape]:
    """The keys that do something here, and what holds all the time."""
    top = HEIGHT - FOOT
    yield Rect(0, top, width, FOOT, 0, fill="surface")
    yield Line(0, top, width, top, Pen("line", 2))
    left, right = margin(width), width - margin(width)
    middle = top + FOOT / 2
    line = one_line(said, SMALL)
    sizes = [_key_width(key, words) for key, words in keys]
    for (key, words), size in zip(keys, sizes, strict=True):
        if left + size > right:
            return
        yield from _key(key, words, left, middle)
        left += size
    if left + line.width < right:
        yield from line.labels(right, middle - line.height / 2, "ink2", "end")


def _cap_width(key: str) -> float:
    return 40.0 if key == NEXT else max(one_line(key, SMALL).width + 24, 40.0)


def _key_width(key: str, words: str) -> float:
    return _cap_width(key) + 12 + one_line(words, SMALL).width + 40


def _key(key: str, words: str, x: float, middle: float) -> Iterator[Shape]:
    wide = _cap_width(key)
    yield Rect(x, middle - 19, wide, 38, 7, fill="surface", pen=Pen("control", 1.6))
    if key == NEXT:
        pen = Pen("ink", 2.4, round=True)
        yield Line(x + 11, middle, x + wide - 11, middle, pen)
        tip = x + wide - 11
        yield polyline(((tip - 7, middle - 7), (tip, middle), (tip - 7, middle + 7)), pen)
    else:
        cap = one_line(key, SMALL)
        yield from cap.labels(x + wide / 2, middle - cap.height / 2, "ink", "middle")
    said = one_line(words, SMALL)
    yield from said.labels(x + wide + 12, middle - said.height / 2, "ink2")


def no_names() -> str:
    """What holds all the time."""
    return tr("No names are shown.")
