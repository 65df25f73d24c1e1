"""The charts as pictures made from plain numbers, and the sentence that says each of them.

Scores are 0 to 100, or None where nothing was answered. Shown is filled, claimed is
outlined, what is still possible is a band: the three never look alike in grey.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from dtadesign.drawing.shapes import Circle, Label, Line, Pen, Picture, Rect, Shape
from dtadesign.figures import whole
from dtadesign.wording import tr

THIRDS = (100 / 3, 200 / 3)
_OVERHANG = 3.0
"""How far the band reaches above and below the bar, so that it shows behind a full one."""
_EDGE = 0.75
"""Half the width of the ticks and outlines at the ends, kept inside the picture."""


@dataclass(frozen=True, slots=True)
class BarValues:
    """What a bar shows: proven, claimed, and the ends of what is still possible."""

    shown: float | None
    claimed: float | None
    low: float | None
    high: float | None


def beside_bar(values: BarValues) -> str:
    """The quiet words at the right of a bar: "claimed 62", "up to 73", or nothing."""
    if values.shown is None:
        return ""
    shown, words = whole(values.shown), []
    if values.claimed is not None and whole(values.claimed) != shown:
        words.append(tr("claimed {claimed}").format(claimed=whole(values.claimed)))
    if values.high is not None and whole(values.high) > whole(values.claimed or 0):
        words.append(tr("up to {high}").format(high=whole(values.high)))
    return ", ".join(words)


def bar_sentence(name: str, values: BarValues, answered: int, in_scope: int) -> str:
    """Say what a domain's bar shows, for a screen reader and as the text beside a figure."""
    if in_scope == 0:
        return tr("{domain}: nothing in it applies").format(domain=name)
    if values.shown is None or values.claimed is None:
        said = tr("{domain}: {answered} of {in_scope} answered, no score yet")
        return said.format(domain=name, answered=answered, in_scope=in_scope)
    said = tr("{domain}: {shown} shown, {claimed} claimed, {answered} of {in_scope} answered").format(
        domain=name, shown=whole(values.shown), claimed=whole(values.claimed), answered=answered,
        in_scope=in_scope,
    )  # fmt: skip
    return ", ".join([said, *_possible(values)])


def _possible(values: BarValues) -> list[str]:
    """How far the score could still go, where it could."""
    if not _is_open(values) or values.low is None or values.high is None:
        return []
    return [tr("possible from {low} to {high}").format(low=whole(values.low), high=whole(values.high))]


def domain_bar(
    values: BarValues, width: float, height: float = 27, bar: float = 13, alt: str = ""
) -> Picture:
    """One domain's bar across ``width``, centred in a row of ``height``."""
    top = (height - bar) / 2
    shapes: list[Shape] = [Rect(0, top, width, bar, fill="track")]
    shapes += [Line(*_upright(third, width, 0, height), _HAIR) for third in THIRDS]
    shapes += _bar_shapes(values, width, top, bar)
    return Picture(width, height, tuple(shapes), alt)


def bar_key(*, short: bool = False) -> tuple[tuple[Picture, str], ...]:
    """The three marks of a bar as they are drawn, with their words."""
    tick = Pen("ink2", 2 * _EDGE)
    band = (
        Rect(0, 0, 18, 15, fill="range"),
        Line(_EDGE, 0, _EDGE, 15, tick),
        Line(18 - _EDGE, 0, 18 - _EDGE, 15, tick),
    )
    outlined = Rect(
        _EDGE, _EDGE, 18 - 2 * _EDGE, 11 - 2 * _EDGE, fill="surface", pen=Pen("claimed", 2 * _EDGE)
    )
    claimed, still = tr("claimed, not shown"), tr("range while open or not known")
    if short:
        claimed, still = tr("claimed"), tr("still possible")
    return (
        (Picture(18, 11, (Rect(0, 0, 18, 11, fill="shown"),)), tr("shown")),
        (Picture(18, 11, (outlined,)), claimed),
        (Picture(18, 15, band), still),
    )


def overall_bar(
    values: BarValues,
    weights: tuple[float, float] | None,
    width: float,
    *,
    captioned: bool = True,
) -> Picture:
    """The overall bar, and beneath it how far other weights of the domains would move it.

    ``weights`` are the 5th and 95th percentile; ``captioned`` writes them beside the whisker.
    """
    top, bar = 5.0, 16.0
    shapes: list[Shape] = [Rect(0, top, width, bar, fill="track")]
    shapes += [Line(*_upright(third, width, 0, 26), _HAIR) for third in THIRDS]
    shapes += _bar_shapes(values, width, top, bar)
    if weights is not None and values.shown is not None:
        shapes += _whisker(values.shown, weights, width, 36, captioned=captioned)
    height = 26.0 if weights is None else 46.0
    return Picture(width, height, tuple(shapes), overall_sentence(values, weights))


def overall_sentence(values: BarValues, weights: tuple[float, float] | None) -> str:
    """Say what the overall bar shows."""
    if values.shown is None or values.claimed is None:
        return tr("Overall: no score yet")
    said = tr("Overall: {shown} shown, {claimed} claimed")
    said = said.format(shown=whole(values.shown), claimed=whole(values.claimed))
    sentence = ", ".join([said, *_possible(values)])
    if weights is None:
        return sentence
    words = weights_words(weights)
    return f"{sentence}. {words[:1].upper()}{words[1:]}"


def weights_words(weights: tuple[float, float]) -> str:
    """The whisker in words."""
    return tr("other weights {low} to {high}").format(low=whole(weights[0]), high=whole(weights[1]))


def dimension_dot(shown: float, width: float, height: float = 27, alt: str = "") -> Picture:
    """A dot on a line from 0 to 100: dimensions overlap, so they must not look like domains."""
    radius, middle = 5.5, height / 2
    start, length = radius, width - 2 * radius
    dot = start + length * shown / 100
    rail = Line(start, middle, start + length, middle, Pen("line", 1.5))
    ticks = [
        Line(x, middle - size, x, middle + size, Pen("control", 1))
        for share, size in ((0, 4.0), (1 / 3, 2.0), (2 / 3, 2.0), (1, 4.0))
        for x in (start + length * share,)
    ]
    reach = Line(start, middle, dot, middle, Pen("shown", 2.5))
    shapes: tuple[Shape, ...] = (rail, reach, *ticks, Circle(dot, middle, radius, fill="shown"))
    return Picture(width, height, shapes, alt)


def dimension_sentence(name: str, shown: float, answered: int) -> str:
    """Say what a dimension's dot shows."""
    said = tr("{dimension}: {shown} shown, from %n consideration[|s]", "", answered)
    return said.format(dimension=name, shown=whole(shown))


def scope_pips(applies: Sequence[bool], pip: float = 9, gap: float = 3) -> Picture:
    """One pip for each consideration of a domain: filled where it applies, else dotted."""
    tall = pip * 1.25
    shapes = tuple(
        Rect(i * (pip + gap), 0, pip, tall, fill="shown")
        if holds
        else Rect(i * (pip + gap) + 0.5, 0.5, pip - 1, tall - 1, pen=Pen("control", 1, (1.5, 1.5)))
        for i, holds in enumerate(applies)
    )
    width = max(0.0, len(applies) * (pip + gap) - gap)
    said = tr("{count} of {all} apply").format(count=sum(applies), all=len(applies))
    return Picture(width, tall, shapes, said)


_HAIR = Pen("line", 1, (3, 3))


def _is_open(values: BarValues) -> bool:
    if values.low is None or values.high is None:
        return False
    return whole(values.high) > whole(values.low)


def _upright(score: float, width: float, top: float, bottom: float) -> tuple[float, float, float, float]:
    x = min(max(width * score / 100, _EDGE), width - _EDGE)
    return x, top, x, bottom


def _bar_shapes(values: BarValues, width: float, top: float, bar: float) -> list[Shape]:
    shapes = _band(values, width, top, bar)
    if values.shown is None or values.claimed is None:
        return shapes
    end = width * values.shown / 100
    shapes.append(Rect(0, top, end, bar, fill="shown"))
    if whole(values.claimed) > whole(values.shown):
        claimed = width * (values.claimed - values.shown) / 100
        inset = _EDGE
        shapes.append(
            Rect(
                end + inset,
                top + inset,
                max(claimed - 2 * inset, 1),
                bar - 2 * inset,
                fill="surface",
                pen=Pen("claimed", 2 * inset),
            )
        )
    return shapes


def _band(values: BarValues, width: float, top: float, bar: float) -> list[Shape]:
    """The range; slim where nothing is answered, so that an early profile is not all band."""
    if not _is_open(values) or values.low is None or values.high is None:
        return []
    start, end = width * values.low / 100, width * values.high / 100
    upper, lower = top - _OVERHANG, top + bar + _OVERHANG
    slim = values.shown is None
    middle, thickness = top + bar / 2, bar / 3
    band = (
        Rect(start, middle - thickness / 2, end - start, thickness, fill="range")
        if slim
        else Rect(start, upper, end - start, lower - upper, fill="range")
    )
    tick = Pen("ink2", 2 * _EDGE)
    ticks = (top, top + bar) if slim else (upper, lower)
    return [band, *(Line(*_upright(x, width, *ticks), tick) for x in (values.low, values.high))]


def _whisker(
    shown: float, weights: tuple[float, float], width: float, y: float, *, captioned: bool
) -> list[Shape]:
    low, high = (width * weight / 100 for weight in weights)
    pen = Pen("ink", 1.5)
    shapes: list[Shape] = [
        Line(low, y, high, y, pen),
        Line(low, y - 5, low, y + 5, pen),
        Line(high, y - 5, high, y + 5, pen),
        Circle(width * shown / 100, y, 3, fill="ink"),
    ]
    if captioned:
        shapes += _caption(weights, low, high, width, y + 4.5)
    return shapes


def _caption(
    weights: tuple[float, float], low: float, high: float, width: float, baseline: float
) -> list[Shape]:
    """The whisker's words to both sides of it, or all to the side that has the room."""
    name = tr("other weights")
    ends = tr("{low} to {high}").format(low=whole(weights[0]), high=whole(weights[1]))
    if low >= 96 and width - high >= 66:
        return [
            Label(low - 8, baseline, name, "micro", "ink2", "end"),
            Label(high + 8, baseline, ends, "micro", "ink2"),
        ]
    if low > width - high:
        return [Label(low - 8, baseline, weights_words(weights), "micro", "ink2", "end")]
    return [Label(high + 8, baseline, weights_words(weights), "micro", "ink2")]
