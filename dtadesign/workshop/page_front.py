"""A projector's pages before any vote: how one takes part, and what the case is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.dots import people
from dtadesign.drawing.set_words import fitting, set_words
from dtadesign.drawing.shapes import ClosePath, LineTo, MoveTo, Path, Pen, Rect
from dtadesign.wording import tr
from dtadesign.workshop.page_parts import (
    FOOT,
    HEAD,
    HEIGHT,
    NEXT,
    SMALL,
    foot,
    head,
    margin,
    no_names,
    one_line,
)
from dtadesign.workshop.said import joined_words
from dtadesign.workshop.telling import ways_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dtadesign.drawing.set_words import WordsSet
    from dtadesign.drawing.shapes import Shape
    from dtadesign.workshop.showing import Joining, ProjectorView

_TITLES = ("projector_hero", "projector_title", "projector_title_2", "projector_title_3")
_TEXTS = ("projector_body", "projector_body_2", "projector_body_3", SMALL)
_ADDRESSES = ("projector_address", "projector_address_2", "projector_body_3", SMALL)
_QUIET = 4
"""Modules of light around a QR code (ISO/IEC 18004)."""


def welcome_page(view: ProjectorView, width: float, *, is_dark: bool) -> Iterator[Shape]:
    """Who meets here, over what, how one takes part, and how many do."""
    left, inner = margin(width), width - 2 * margin(width)
    joining = view.joining
    card = min(inner * 0.4, 700.0) if joining and joining.address else 0.0
    room = inner - card - (72 if card else 0)
    yield from head(width, "", "", [])
    top = HEAD + 40
    title = fitting(view.title or view.case, _TITLES, room, 300)
    yield from title.labels(left, top)
    top += title.height + 26
    if view.case and view.title:
        case = fitting(f"{view.case}: {view.tagline}", ("projector_lead", "projector_lead_2"), room, 160)
        yield from case.labels(left, top, "ink2")
        top += case.height + 40
    if joining:
        yield from _ways(joining, left, top, room)
        if card:
            yield from _card(joining, left + inner - card, HEAD, card, is_dark=is_dark)
    yield from _joined(view.joined, left, room)
    yield from foot(width, [(NEXT, tr("begin with the case"))], no_names())


def _ways(joining: Joining, left: float, top: float, room: float) -> Iterator[Shape]:
    height = HEIGHT - FOOT - 200 - top
    ways = fitting(ways_words(joining), _TEXTS, room, height if not joining.trouble else height / 2)
    yield from ways.labels(left, top)
    if joining.trouble:
        trouble = fitting(joining.trouble, _TEXTS[1:], room - 48, height / 2)
        top += ways.height + 24
        yield Rect(left, top, room, trouble.height + 28, 12, "partialSoft", Pen("partial", 2))
        yield from trouble.labels(left + 24, top + 14)


def _joined(joined: int, left: float, room: float) -> Iterator[Shape]:
    words = one_line(joined_words(joined), "projector_lead")
    top = HEIGHT - FOOT - 158
    yield from words.labels(left, top)
    yield from people(joined, joined, left, top + words.height + 14, (room, 74), 15)


def _card(joining: Joining, x: float, top: float, width: float, *, is_dark: bool) -> Iterator[Shape]:
    """The room's address: for a phone's camera, and to be typed."""
    height = HEIGHT - FOOT - 40 - top
    pad = 14.0
    yield Rect(x, top, width, height, 18, fill="surface", pen=Pen("line", 2))
    address = fitting(joining.address, _ADDRESSES, width - 48, 120)
    code = one_line(joining.code, "projector_code")
    label = one_line("0", SMALL).height
    typed = address.height + code.height + 2 * label + 6
    side = min(width - 2 * pad, height - typed - 2 * pad)
    at = top + (height - typed - (side if joining.qr else 0)) / 2
    if joining.qr:
        yield from qr_shapes(joining.qr, x + (width - side) / 2, at - 4, side, is_dark=is_dark)
        at += side
    for said, words in ((tr("or open"), address), (tr("and type the code"), code)):
        named = one_line(said, SMALL)
        yield from named.labels(x + width / 2, at, "ink2", "middle")
        yield from words.labels(x + width / 2, at + label, "ink", "middle")
        at += label + words.height + 6


def qr_shapes(
    qr: Sequence[Sequence[bool]], x: float, y: float, side: float, *, is_dark: bool
) -> Iterator[Shape]:
    """A QR code with its margin: dark on light in every theme, as not every camera reads the other."""
    ground, ink = ("ink", "page") if is_dark else ("surface", "ink")
    step = side / (len(qr) + 2 * _QUIET)
    yield Rect(x, y, side, side, step, fill=ground)
    commands: list[MoveTo | LineTo | ClosePath] = []
    for down, row in enumerate(qr):
        for across, is_set in enumerate(row):
            if is_set:
                commands += _square(x + (across + _QUIET) * step, y + (down + _QUIET) * step, step)
    yield Path(tuple(commands), fill=ink)


def _square(x: float, y: float, side: float) -> tuple[MoveTo | LineTo | ClosePath, ...]:
    far, low = x + side, y + side
    return (MoveTo(x, y), LineTo(far, y), LineTo(far, low), LineTo(x, low), ClosePath())


def case_page(view: ProjectorView, width: float) -> Iterator[Shape]:
    """What the case is, in its own words, and what there is to look at."""
    left, inner = margin(width), width - 2 * margin(width)
    yield from head(width, view.title, "", [joined_words(view.joined)])
    title = fitting(view.case, _TITLES, inner, 200)
    yield from title.labels(left, HEAD + 6)
    top = HEAD + 6 + title.height + 4
    tagline = fitting(view.tagline, ("projector_lead_2", "projector_lead_3"), inner, 92)
    yield from tagline.labels(left, top, "ink2")
    top += tagline.height + 36
    has_lists = bool(view.screens or view.documents)
    room = inner * 0.62 if has_lists else min(inner, 1240)
    yield from _story(view.story, left, top, room)
    if has_lists:
        at = left + inner * 0.68
        yield from _lists(view, at, top, left + inner - at)
    yield from foot(width, [(NEXT, tr("first consideration"))], no_names())


def _story(story: Sequence[str], left: float, top: float, room: float) -> Iterator[Shape]:
    """The story in the largest type in which it has room; the smallest shows what there is room for."""
    bottom = HEIGHT - FOOT - 30
    for style in _TEXTS:
        sets = [set_words(paragraph, style, room) for paragraph in story]
        if sum(words.height + 18 for words in sets) - 18 <= bottom - top:
            break
    for words in sets:
        if bottom - top < words.line_height:
            return
        fit = words.within(bottom - top)
        yield from fit.labels(left, top)
        top += fit.height + 18


def _lists(view: ProjectorView, left: float, top: float, room: float) -> Iterator[Shape]:
    bottom = HEIGHT - FOOT - 30
    for style in ("projector_body_3", SMALL):
        parts = _list_parts(view, style, room)
        if sum(words.height + after for words, _, after in parts) <= bottom - top:
            break
    for words, role, after in parts:
        if top + words.height > bottom:
            return
        yield from words.labels(left, top, role)
        top += words.height + after


def _list_parts(view: ProjectorView, style: str, room: float) -> list[tuple[WordsSet, str, float]]:
    """The lists' lines, each with its role and the space after it."""
    parts: list[tuple[WordsSet, str, float]] = []
    for name, titles in ((tr("Screens"), view.screens), (tr("Documents"), view.documents)):
        if titles:
            parts.append((set_words(name, "projector_label", room), "ink", 6.0))
            parts += [(set_words(title, style, room), "ink2", 6.0) for title in titles]
            last, role, _ = parts.pop()
            parts.append((last, role, 28.0))
    return parts
