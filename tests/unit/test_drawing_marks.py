"""Marks are told apart by what they draw, not by their colour."""

from dataclasses import replace
from typing import get_args

import pytest

from dtadesign.drawing.marks import BOX, GATE_STATES, Vessel, gate_mark, level_mark, program_sign
from dtadesign.drawing.shapes import Circle, Line, Path, Picture, Rect, Shape
from dtadesign.drawing.tokens import tokens
from dtadesign.scoring.words import GATE_WORDS

ANSWERS: tuple[Vessel, ...] = (0, 1, 2, 3, "unknown", "na", None)


def in_grey(shape: Shape) -> Shape:
    """The same shape with all its colours taken away."""
    if isinstance(shape, Line):
        return replace(shape, pen=replace(shape.pen, role="grey"))
    assert isinstance(shape, Path | Rect | Circle)
    pen = replace(shape.pen, role="grey") if shape.pen else None
    return replace(shape, pen=pen, fill="grey" if shape.fill else None)


def grey(picture: Picture) -> tuple[Shape, ...]:
    return tuple(map(in_grey, picture.shapes))


def roles(picture: Picture) -> set[str]:
    fills = {getattr(shape, "fill", None) for shape in picture.shapes}
    pens = {shape.pen.role for shape in picture.shapes if getattr(shape, "pen", None)}  # type: ignore[union-attr]
    return {role for role in fills | pens if role}


def test_every_gate_state_has_a_mark_and_a_word() -> None:
    assert tuple(GATE_WORDS) == GATE_STATES


def test_gate_marks_differ_without_colour() -> None:
    assert len({grey(gate_mark(state)) for state in GATE_STATES}) == len(GATE_STATES)


def test_vessels_differ_without_colour() -> None:
    assert len({grey(level_mark(answer)) for answer in ANSWERS}) == len(ANSWERS)


def test_vessel_of_three_is_filled_to_the_brim() -> None:
    (fill, _) = level_mark(3).shapes
    assert isinstance(fill, Rect)
    assert (fill.y, fill.height) == (2, 16)


def test_the_dash_tells_nought_from_unanswered() -> None:
    assert any(isinstance(shape, Line) for shape in level_mark(0).shapes)
    assert not any(isinstance(shape, Line) for shape in level_mark(None).shapes)


@pytest.mark.parametrize("picture", [*map(gate_mark, GATE_STATES), *map(level_mark, ANSWERS)])
def test_marks_use_roles_of_the_tokens_and_fit_their_box(picture: Picture) -> None:
    assert roles(picture) <= set(tokens().colour["light"])
    assert (picture.width, picture.height) == (BOX, BOX)


def test_the_sign_is_two_rings_of_one_size() -> None:
    rings = program_sign().shapes
    assert [ring.radius for ring in rings if isinstance(ring, Circle)] == [7, 7]


def test_a_vessel_is_asked_for_by_its_answer() -> None:
    assert set(get_args(get_args(Vessel)[0])) | {None} == set(ANSWERS)
