"""The picture of the field: as many marks as studies, told apart without colour."""

from __future__ import annotations

import pytest

from dtadesign.drawing.field_chart import FINDINGS, finding_mark, findings_row
from dtadesign.drawing.shapes import Circle, Shape
from dtadesign.library.vocabulary import FINDINGS as WORDS


def test_the_marks_are_those_that_the_library_has_words_for() -> None:
    assert tuple(WORDS) == FINDINGS


def test_each_finding_has_a_shape_of_its_own() -> None:
    def without_colour(shape: Shape) -> str:
        pen = getattr(shape, "pen", None)
        filled = bool(getattr(shape, "fill", None))
        return f"{type(shape).__name__} {filled} {pen and (pen.width, pen.dash)}"

    looks = {tuple(map(without_colour, finding_mark(finding).shapes)) for finding in FINDINGS}
    assert len(looks) == len(FINDINGS)


@pytest.mark.parametrize("counts", [(3, 0, 2, 1, 0), (0, 0, 0, 0, 1), (9, 4, 6, 11, 2)])
def test_there_are_as_many_rings_as_studies(counts: tuple[int, ...]) -> None:
    picture = findings_row(counts)
    rings = [s for s in picture.shapes if isinstance(s, Circle) and s.radius > 2]
    assert len(rings) == sum(counts)
    assert max(ring.x + ring.radius for ring in rings) <= picture.width


def test_from_the_right_the_first_finding_stands_at_the_right() -> None:
    first, last = (
        s
        for s in findings_row((1, 0, 0, 0, 1), from_right=True).shapes
        if isinstance(s, Circle) and s.radius > 2
    )
    assert (first.fill, last.fill) == ("shown", None)
    assert first.x > last.x


def test_a_long_row_is_broken_and_stays_whole() -> None:
    picture = findings_row((9, 0, 0, 11, 0), per_line=8)
    rings = [s for s in picture.shapes if isinstance(s, Circle)]
    assert len(rings) == 20
    assert len({ring.y for ring in rings}) == 3
