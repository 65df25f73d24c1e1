"""A projector's last page: where the room moved most, and where it is still apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.set_words import fitting, set_words
from dtadesign.drawing.shapes import Circle, Line, Pen
from dtadesign.wording import tr
from dtadesign.workshop.page_parts import FOOT, HEAD, HEIGHT, SMALL, foot, head, margin, no_names, one_line
from dtadesign.workshop.said import took_part_words
from dtadesign.workshop.telling import (
    apart_line,
    apart_title,
    learned_title,
    moved_line,
    moved_title,
    nothing_apart,
    nothing_moved,
    sum_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.drawing.shapes import Shape
    from dtadesign.workshop.learning import Between, Learned, LearnedOf
    from dtadesign.workshop.showing import ProjectorView

_SCALE = 230.0
_GAP = 64.0


def end_page(view: ProjectorView, width: float) -> Iterator[Shape]:
    """What this room learned, of nobody by name."""
    found = view.learned
    left, inner = margin(width), width - 2 * margin(width)
    yield from head(width, view.title, "", [took_part_words(view.joined)])
    title = one_line(learned_title(), "projector_title")
    yield from title.labels(left, HEAD)
    if found is not None:
        summed = fitting(sum_words(found), ("projector_lead_3", SMALL), inner, 80)
        yield from summed.labels(left, HEAD + title.height + 4, "ink2")
        top = HEAD + title.height + summed.height + 44
        yield from _columns(found, left, top, (inner - _GAP) / 2)
    yield from foot(width, [], no_names())
    if found is not None and (found.moved or found.apart):
        yield from _key(left, HEIGHT - FOOT / 2)


def _columns(found: Learned, left: float, top: float, room: float) -> Iterator[Shape]:
    moved, apart = moved_title(), apart_title()
    yield from _column(moved, found.moved, nothing_moved(found), left, top, room, moved=True)
    at = left + room + _GAP
    yield from _column(apart, found.apart, nothing_apart(), at, top, room, moved=False)


def _column(
    name: str,
    lines: tuple[LearnedOf, ...],
    nothing: str,
    left: float,
    top: float,
    room: float,
    *,
    moved: bool,
) -> Iterator[Shape]:
    yield from one_line(name, "projector_section").labels(left, top)
    top += 38 + 10
    yield Line(left, top, left + room, top, Pen("ink2", 2))
    if not lines:
        words = set_words(nothing, "projector_body_3", room)
        yield from words.labels(left, top + 18, "ink2")
        return
    height = min((HEIGHT - FOOT - 20 - top) / len(lines), 190.0)
    for at, one in enumerate(lines):
        if at:
            yield Line(left, top, left + room, top, Pen("line", 2))
        said = moved_line(one) if moved else apart_line(one)
        yield from _line(one, said, left, top, room, height)
        top += height


def _key(left: float, middle: float) -> Iterator[Shape]:
    """What outlined and filled dots are."""
    for word, is_filled in ((tr("before talking"), False), (tr("after talking"), True)):
        yield _dot(left + 11, middle, is_filled=is_filled)
        named = one_line(word, SMALL)
        yield from named.labels(left + 34, middle - named.height / 2, "ink2")
        left += named.width + 74


def _dot(x: float, y: float, *, is_filled: bool) -> Circle:
    return Circle(x, y, 11.0, "shown") if is_filled else Circle(x, y, 11.0, "page", Pen("ink", 2.4))


def _line(one: LearnedOf, said: str, left: float, top: float, room: float, height: float) -> Iterator[Shape]:
    beside = room - _SCALE - 56
    words = set_words(said, SMALL, beside)
    name = fitting(one.name, ("projector_body_3", SMALL), beside, height - words.height - 18)
    at = top + (height - name.height - words.height) / 2
    yield from name.labels(left, at)
    yield from words.labels(left, at + name.height, "ink2")
    yield from _scale(one, left + room - _SCALE, top + height / 2)


def _scale(one: LearnedOf, left: float, middle: float) -> Iterator[Shape]:
    """From 0 to 3: where the levels lay before talking, outlined, and beneath it after, filled."""
    step = (_SCALE - 40) / 3

    def x(level: float) -> float:
        return left + 20 + level * step

    yield Line(x(0), middle + 14, x(3), middle + 14, Pen("control", 2))
    for level in range(4):
        yield Line(x(level), middle + 8, x(level), middle + 20, Pen("control", 2))
        yield from one_line(str(level), SMALL).labels(x(level), middle + 24, "ink2", "middle")
    rows = [(one.before, False), (one.after, True)]
    tops = (middle - 42, middle - 12) if one.before and one.after else (middle - 20, middle - 20)
    for (between, is_filled), at in zip(rows, tops, strict=True):
        if between:
            yield from _between(between, x(between.low), x(between.median), x(between.high), at,
                                is_filled=is_filled)  # fmt: skip


def _between(
    between: Between, low: float, median: float, high: float, y: float, *, is_filled: bool
) -> Iterator[Shape]:
    if between.low < between.high:
        yield Line(low, y, high, y, Pen("shown" if is_filled else "ink", 4 if is_filled else 2.4, round=True))
    yield _dot(median, y, is_filled=is_filled)
