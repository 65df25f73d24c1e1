"""A domain as it is and as it would be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.drawing.projection import projected_bar, projection_sentence, projection_words
from dtadesign.drawing.shapes import Line, Rect

scores = st.none() | st.floats(0, 100)


@given(scores, scores, st.floats(40, 600))
def test_nothing_is_drawn_outside(now: float | None, then: float | None, width: float) -> None:
    picture = projected_bar(now, then, width)
    for shape in picture.shapes:
        if isinstance(shape, Rect):
            assert shape.x >= 0
            assert shape.x + shape.width <= width + 1e-6
            assert shape.y >= 0
            assert shape.y + shape.height <= picture.height
        if isinstance(shape, Line):
            assert max(shape.x1, shape.x2) <= width + 1e-6


def test_what_is_supposed_is_told_by_its_form() -> None:
    fills = [shape.fill for shape in projected_bar(30, 60, 300).shapes if isinstance(shape, Rect)]
    assert fills == ["track", "track", "shown", "surface"]
    fills = [shape.fill for shape in projected_bar(30, 30.2, 300).shapes if isinstance(shape, Rect)]
    assert fills == ["track", "shown"]


@pytest.mark.parametrize(
    ("now", "then", "words", "sentence"),
    [
        (30.0, 60.0, "30, then 60", "Tone: now 30 shown, then 60"),
        (30.0, 30.2, "30", "Tone: 30, as it is"),
        (None, 60.0, "–, then 60", "Tone: no score yet, then 60"),
        (None, None, "–", "Tone: no score"),
    ],
)
def test_the_words_say_the_same(now: float | None, then: float | None, words: str, sentence: str) -> None:
    assert projection_words(now, then) == words
    assert projection_sentence("Tone", now, then) == sentence
