"""One person's votes drawn small, and the boxes of a tally sheet: what is where, told apart by shape."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.drawing.own_votes import HIGH, WIDTH, own_votes, own_votes_key
from dtadesign.drawing.shapes import Circle, Label, Line, Path, Picture, Rect
from dtadesign.drawing.tally import ANSWERS, tally_boxes

FIELD = WIDTH / 4
LEVEL = st.none() | st.integers(0, 3)


def circles(picture: Picture) -> list[Circle]:
    return [shape for shape in picture.shapes if isinstance(shape, Circle)]


def framed(picture: Picture) -> list[tuple[int, bool]]:
    """The fields with a frame, and whether it is dashed."""
    return [
        (int(shape.x // FIELD), bool(shape.pen.dash))
        for shape in picture.shapes
        if isinstance(shape, Rect) and shape.pen
    ]


def notches(picture: Picture) -> list[float]:
    """Where the middle of the others is marked."""
    paths = [shape for shape in picture.shapes if isinstance(shape, Path)]
    return [path.commands[2].x for path in paths]  # type: ignore[union-attr]


def test_the_first_vote_is_open_and_the_second_filled() -> None:
    first, second = circles(own_votes(0, 2, None, (), None, ""))
    assert (int(first.x // FIELD), first.fill, first.pen is not None) == (0, "surface", True)
    assert (int(second.x // FIELD), second.fill, second.pen) == (2, "shown", None)


def test_two_votes_on_one_level_stand_side_by_side() -> None:
    first, second = circles(own_votes(1, 1, None, (), None, ""))
    assert second.x - first.x > first.radius + second.radius


def test_no_level_has_no_circle() -> None:
    assert circles(own_votes(None, None, 1, (), 1.0, "")) == []


def test_the_key_is_framed_and_what_is_reasonable_dashed() -> None:
    assert framed(own_votes(0, 1, 1, (2, 3), None, "")) == [(1, False), (2, True), (3, True)]


def test_a_middle_between_two_levels_stands_between_them() -> None:
    low, half, high = (notches(own_votes(0, 0, 0, (), room, ""))[0] for room in (1.0, 1.5, 2.0))
    assert half == pytest.approx((low + high) / 2)
    assert notches(own_votes(0, 0, 0, (), None, "")) == []


def test_every_mark_has_its_word() -> None:
    words = [word for _, word in own_votes_key()]
    assert len(set(words)) == len(words) == 5


@given(LEVEL, LEVEL, LEVEL, st.sets(st.integers(0, 3)), st.none() | st.sampled_from([0.0, 0.5, 1.5, 3.0]))
def test_nothing_leaves_the_picture(
    first: int | None, second: int | None, key: int | None, reasonable: set[int], room: float | None
) -> None:
    picture = own_votes(first, second, key, reasonable, room, "what is shown")
    assert picture.alt == "what is shown"
    for shape in picture.shapes:
        assert not isinstance(shape, Line)
        if isinstance(shape, Circle):
            assert shape.radius <= shape.x <= WIDTH - shape.radius
        elif isinstance(shape, Rect):
            assert 0 <= shape.x <= shape.x + shape.width <= WIDTH
            assert 0 <= shape.y <= shape.y + shape.height <= HIGH


def test_a_tally_has_a_box_for_every_answer_twice() -> None:
    picture = tally_boxes("boxes")
    boxes = [
        shape
        for shape in picture.shapes
        if isinstance(shape, Rect) and shape.fill is None and shape.height > 40
    ]
    assert len(boxes) == 2 * len(ANSWERS)
    assert [shape.text for shape in picture.shapes if isinstance(shape, Label)] == ["0", "1", "2", "3"] * 2
    assert max(box.x + box.width for box in boxes) <= picture.width
