"""The slope chart: nothing overlaps, up and down differ without colour."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.drawing.shapes import Label, Line, Picture
from dtadesign.drawing.slope import LINE, Slope, broken, slope_chart, slope_height, slope_key, spread

HEADS = ("3 March", "12 November")


def chart(*slopes: Slope, mirrored: bool = False) -> Picture:
    return slope_chart(slopes, 640, 150, HEADS, mirrored=mirrored)


@given(st.lists(st.tuples(st.floats(0, 100), st.integers(1, 3)), min_size=1, max_size=16))
def test_no_two_labels_overlap_and_all_stay_inside(rows: list[tuple[float, int]]) -> None:
    slopes = [Slope(("word",) * lines, score, score) for score, lines in rows]
    picture = chart(*slopes)
    names = sorted(s.y for s in picture.shapes if isinstance(s, Label) and s.text == "word" and s.x > 320)
    assert all(later - before >= LINE - 1e-6 for before, later in pairwise(names))
    assert names[0] > LINE
    assert names[-1] < picture.height


@given(st.lists(st.floats(0, 300), min_size=1, max_size=12))
def test_labels_with_room_stand_where_they_belong(wanted: list[float]) -> None:
    ordered = sorted(wanted)
    middles = spread(ordered, [1] * len(ordered), -1000, 1000)
    assert all(later - before >= 1 - 1e-6 for before, later in pairwise(middles))
    if all(later - before > 1 for before, later in pairwise(ordered)):
        assert middles == pytest.approx(ordered)


def test_up_is_solid_down_is_dashed_unchanged_is_thin() -> None:
    picture = chart(Slope(("a",), 30, 60), Slope(("b",), 60, 30), Slope(("c",), 45, 45))
    pens = {
        (s.y1 > s.y2) - (s.y1 < s.y2): s.pen
        for s in picture.shapes
        if isinstance(s, Line) and abs(s.x2 - s.x1) > 100 and s.pen.width > 1
    }
    assert not pens[1].dash
    assert pens[-1].dash
    assert pens[0].width < min(pens[1].width, pens[-1].width)


def test_mirrored_puts_the_old_one_at_the_right() -> None:
    slope = Slope(("a",), 30, 60, reworded=True)
    for mirrored in (False, True):
        heads = {s.text: s.x for s in chart(slope, mirrored=mirrored).shapes if isinstance(s, Label)}
        assert (heads["3 March"] > heads["12 November"]) is mirrored


def test_a_chart_is_as_tall_as_its_labels_need() -> None:
    one, many = [Slope(("a",), 1, 1)], [Slope(("a", "b"), 1, 1)] * 12
    assert slope_height(many) > slope_height(one)
    assert chart(*many).height == slope_height(many)


def test_a_name_is_broken_between_words_only() -> None:
    assert broken("Tone and language", 9, len) == ("Tone and", "language")
    assert broken("Implementation", 4, len) == ("Implementation",)


def test_between_two_interventions_nothing_went_up() -> None:
    assert [word for _, word in slope_key(apart=True)][:3] == ["higher", "lower", "the same"]
