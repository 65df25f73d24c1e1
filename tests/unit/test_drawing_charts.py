"""Charts show what their numbers say, and say it in words too."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.drawing.charts import (
    BarValues,
    bar_sentence,
    beside_bar,
    dimension_dot,
    dimension_sentence,
    domain_bar,
    overall_bar,
    overall_sentence,
    scope_pips,
)
from dtadesign.drawing.shapes import Circle, Label, Line, Picture, Rect
from dtadesign.figures import figure, whole

HUMAN = BarValues(shown=44.4, claimed=55.6, low=44.4, high=44.4)
NOTHING = BarValues(None, None, 0, 100)
scores = st.floats(0, 100)


def rects(picture: Picture, fill: str) -> list[Rect]:
    return [s for s in picture.shapes if isinstance(s, Rect) and s.fill == fill]


@pytest.mark.parametrize(
    ("value", "seen"), [(0, 0), (0.5, 1), (1.5, 2), (2.5, 3), (56.4, 56), (100 * 0.565, 57)]
)
def test_halves_go_up(value: float, seen: int) -> None:
    assert whole(value) == seen


def test_a_half_made_of_thirds_still_goes_up() -> None:
    assert whole(56.49999999999999) == 57


def test_no_score_is_an_en_dash() -> None:
    assert figure(None) == "–"


def test_shown_is_filled_to_its_share_of_the_width() -> None:
    (bar,) = rects(domain_bar(HUMAN, 200), "shown")
    assert bar.x == 0
    assert bar.width == pytest.approx(88.8)


def test_claimed_is_outlined_from_shown_to_claimed() -> None:
    (claim,) = rects(domain_bar(HUMAN, 200), "surface")
    assert claim.pen is not None
    assert claim.pen.role == "claimed"
    assert claim.x == pytest.approx(88.8 + 0.75)
    assert claim.x + claim.width == pytest.approx(111.2 - 0.75)


def test_no_outline_where_everything_claimed_is_shown() -> None:
    assert not rects(domain_bar(BarValues(72, 72, 72, 72), 200), "surface")


def test_the_range_reaches_out_above_and_below_a_bar() -> None:
    picture = domain_bar(BarValues(48, 48, 48, 62), 200, height=27, bar=13)
    (band,) = rects(picture, "range")
    (bar,) = rects(picture, "shown")
    assert (band.y, band.y + band.height) == (bar.y - 3, bar.y + bar.height + 3)


def test_a_domain_with_nothing_answered_has_a_slim_band_and_no_bar() -> None:
    picture = domain_bar(NOTHING, 200, bar=12)
    assert rects(picture, "range")[0].height == 4
    assert not rects(picture, "shown")


@given(scores, scores, scores, scores)
def test_nothing_is_drawn_outside_the_picture(a: float, b: float, c: float, d: float) -> None:
    low, shown, claimed, high = sorted((a, b, c, d))
    picture = domain_bar(BarValues(shown, claimed, low, high), 120)
    for shape in picture.shapes:
        if isinstance(shape, Rect):
            assert shape.x >= 0
            assert shape.x + shape.width <= 122
        elif isinstance(shape, Line):
            assert 0 <= shape.x1 <= 120


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (HUMAN, "claimed 56"),
        (BarValues(48, 48, 48, 62), "up to 62"),
        (BarValues(48, 55, 48, 62), "claimed 55, up to 62"),
        (BarValues(72, 72, 72, 72), ""),
        (NOTHING, ""),
    ],
)
def test_words_stand_beside_a_bar_where_a_number_differs(values: BarValues, words: str) -> None:
    assert beside_bar(values) == words


@pytest.mark.parametrize(
    ("values", "answered", "in_scope", "sentence"),
    [
        (HUMAN, 6, 6, "Human support: 44 shown, 56 claimed, 6 of 6 answered"),
        (NOTHING, 0, 6, "Human support: 0 of 6 answered, no score yet"),
        (BarValues(None, None, None, None), 0, 0, "Human support: nothing in it applies"),
        (
            BarValues(67, 72, 56, 72),
            5,
            6,
            "Human support: 67 shown, 72 claimed, 5 of 6 answered, possible from 56 to 72",
        ),
    ],
)
def test_a_bar_says_what_it_shows(values: BarValues, answered: int, in_scope: int, sentence: str) -> None:
    assert bar_sentence("Human support", values, answered, in_scope) == sentence


def test_the_whisker_runs_between_its_percentiles() -> None:
    picture = overall_bar(BarValues(53, 60, 53, 58), (48, 59), 200)
    whisker = next(s for s in picture.shapes if isinstance(s, Line) and s.y1 == s.y2)
    assert (whisker.x1, whisker.x2) == (96, 118)
    assert picture.alt == overall_sentence(BarValues(53, 60, 53, 58), (48, 59))


def test_the_whiskers_words_stand_where_there_is_room() -> None:
    def label(weights: tuple[float, float]) -> Label:
        picture = overall_bar(BarValues(weights[0], weights[0], 0, 100), weights, 200)
        return next(s for s in picture.shapes if isinstance(s, Label))

    assert label((70, 80)).anchor == "end"
    assert label((10, 20)).anchor == "start"


def test_overall_says_range_and_weights() -> None:
    assert overall_sentence(BarValues(53, 60, 53, 58), (48, 59)) == (
        "Overall: 53 shown, 60 claimed, possible from 53 to 58. Other weights 48 to 59"
    )


@pytest.mark.parametrize(("shown", "x"), [(0, 5.5), (50, 60.5), (100, 115.5)])
def test_a_dimensions_dot_stands_at_its_score(shown: float, x: float) -> None:
    dot = dimension_dot(shown, 121).shapes[-1]
    assert isinstance(dot, Circle)
    assert dot.x == x


def test_a_dimension_says_from_how_many_it_is_made() -> None:
    assert dimension_sentence("Goal", 52.2, 9) == "Goal: 52 shown, from 9 considerations"


def test_pips_are_filled_where_a_consideration_applies() -> None:
    picture = scope_pips([True, False, True])
    assert len(rects(picture, "shown")) == 2
    assert picture.alt == "2 of 3 apply"
