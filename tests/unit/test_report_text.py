"""Text set into lines, lines into boxes, boxes onto pages."""

from __future__ import annotations

from itertools import chain
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dtadesign.report.blocks import Run
from dtadesign.report.pdf_bidi import has_right_to_left, visual
from dtadesign.report.pdf_boxes import Box, Cell, ChapterBox, Row, RuleBox, Stack, TextBox
from dtadesign.report.pdf_fonts import _READ_AS, face_of, pieces, stand_in
from dtadesign.report.pdf_joining import joined
from dtadesign.report.pdf_pages import pages_of
from dtadesign.report.pdf_style import style
from dtadesign.report.pdf_text import Line, set_lines

BODY = style("body")


def set_text(text: str, width: float = 200) -> list[str]:
    """The lines of a text as plain texts, stand-ins as what they read back as."""
    lines = set_lines((Run(text),), BODY, width)
    return ["".join(map(read_back, "".join(part for part, _ in line.stretches))) for line in lines]


def read_back(char: str) -> str:
    return chr(_READ_AS.get(ord(char), ord(char)))


def squeezed(text: str) -> str:
    return "".join(text.split())


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=300))
def test_no_character_is_lost_or_added(text: str) -> None:
    lines = set_text(text)
    assert sorted(squeezed("".join(lines))) == sorted(squeezed(text))


@given(st.text(alphabet="ab -\n", max_size=200))
@example(" aaaaaaaaaaa")
def test_no_line_is_wider_than_its_column(text: str) -> None:
    assert all(line.width <= 60.01 for line in set_lines((Run(text),), BODY, 60))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one\ntwo", ["one", "two"]),
        ("one\r\n\ntwo", ["one", "", "two"]),
        ("one\u2028two\x0bthree", ["one", "two", "three"]),
        ("a\tb     c", ["a  b  c"]),
        ("\ta", ["    a"]),
        ("", [""]),
        ("  in", ["  in"]),
    ],
)
def test_line_ends_stay_where_they_were_typed(text: str, lines: list[str]) -> None:
    assert set_text(text) == lines


def test_a_word_wider_than_the_column_is_broken_and_never_behind_a_hyphen() -> None:
    lines = set_text("well-known-" * 40, 90)
    assert len(lines) > 5
    assert not any(line.endswith("-") for line in lines[:-1])


def test_text_without_spaces_breaks_between_ideographs() -> None:
    assert len(set_text("日本語のテキスト" * 10, 100)) > 5


def test_a_word_goes_on_over_a_change_of_look() -> None:
    lines = set_lines((Run("pre", strong=True), Run("fix and")), BODY, 40)
    assert ["".join(part for part, _ in line.stretches) for line in lines] == ["prefix", "and"]


@pytest.mark.parametrize(
    ("char", "face"),
    [("a", "sans"), ("é", "sans"), ("→", "wide"), ("Ж", "wide"), ("日", "east"), ("한", "east")],
)
def test_a_character_goes_to_the_first_face_that_has_it(char: str, face: str) -> None:
    assert face_of(ord(char), "sans") == (face, False)


def test_strong_text_falls_back_on_a_strong_face() -> None:
    assert list(pieces("a→", "strong")) == [("strong", "a", False), ("wide_strong", "→", False)]


def test_a_character_of_no_face_is_drawn_as_a_box_and_not_left_out() -> None:
    from dtadesign.report.pdf_fonts import typeface

    assert list(pieces("🚀🚀", "sans")) == [("wide", "🚀", True), ("wide", "🚀", True)]
    glyphs = typeface("wide").face.charToGlyph
    assert glyphs[ord("🚀")] == glyphs[ord("□")] != 0


@pytest.mark.parametrize(
    ("text", "base", "seen"),
    [
        ("abc", 0, "abc"),
        ("שלום", 0, "םולש"),
        ("a שלום b", 0, "a םולש b"),
        ("שלום 123", 1, "123 םולש"),
        ("(שלום)", 1, "(םולש)"),
        ("שלום abc", 1, "abc םולש"),
        ("שלום עולם", 0, "םלוע םולש"),
    ],
)
def test_right_to_left_text_is_put_in_the_order_in_which_it_is_drawn(text: str, base: int, seen: str) -> None:
    assert "".join(char for char, _ in visual(text, base)) == seen


def test_arabic_letters_are_joined_and_read_back_as_they_were() -> None:
    assert joined("سلام") == ["\ufeb3", "\ufee0", "\ufe8e", "\ufee1"]
    assert joined("a ب") == ["a", " ", "\ufe8f"]
    code = stand_in("ب", "\ufe8f", "wide")
    assert code != "ب"
    assert stand_in("ب", "\ufe8f", "sans") == "ب"


@given(st.text(alphabet="aA1 .,+-אבע٣(ا", max_size=30), st.sampled_from([0, 1]))
def test_the_visual_order_is_an_order_of_all_characters(text: str, base: int) -> None:
    assert sorted(at for _, at in visual(text, base)) == list(range(len(text)))
    assert has_right_to_left(text) == any(char in "אבע٣ا" for char in text)


def text_box(lines: int, **more: Any) -> TextBox:
    return TextBox([Line([(str(n), None)], 1) for n in range(lines)], BODY, 100, **more)  # type: ignore[list-item]


def placed(boxes: list[Box], lines: int) -> list[int]:
    """How many lines of text stand on each page of so many lines."""
    return [sum(count(box) for _, box in page.boxes) for page in pages_of(boxes, lines * BODY.leading)]


def count(box: Box) -> int:
    if isinstance(box, TextBox):
        return len(box.lines)
    inner = chain(getattr(box, "boxes", ()), (cell.box for cell in getattr(box, "cells", ())))
    return sum(count(part) for part in inner)


def test_a_text_goes_on_over_as_many_pages_as_it_needs() -> None:
    assert placed([text_box(25)], 10) == [10, 10, 5]


def test_no_line_stands_alone() -> None:
    assert placed([text_box(9), text_box(5)], 10) == [9, 5]
    assert placed([text_box(11)], 10) == [9, 2]


def test_a_heading_goes_with_what_follows_it() -> None:
    assert placed([text_box(9), text_box(1, keep=True), text_box(3)], 10) == [9, 4]


def test_what_belongs_together_is_not_parted() -> None:
    assert placed([text_box(6), Stack([text_box(3), text_box(3)], together=True)], 10) == [6, 6]


def test_what_no_page_can_hold_is_parted_after_all() -> None:
    together = Stack([text_box(8, keep=True), text_box(8)], together=True)
    assert sum(placed([text_box(4), together], 10)) == 20


def test_a_row_is_parted_in_all_its_cells() -> None:
    row = Row([Cell(0, text_box(1)), Cell(50, text_box(18))], 100)
    assert placed([row], 10) == [11, 8]


def test_a_chapter_begins_a_page_and_leaves_none_empty() -> None:
    boxes = [ChapterBox("one"), text_box(2), ChapterBox("two"), text_box(2)]
    assert placed(boxes, 10) == [2, 2]
    assert [page.running for page in pages_of(boxes, 100)] == ["one", "two"]


def test_a_rule_between_two_things_neither_begins_nor_ends_a_page() -> None:
    rule = RuleBox(100, "line", between=True)
    pages = pages_of([text_box(10), rule, text_box(10)], 10 * BODY.leading)
    assert [len(page.boxes) for page in pages] == [1, 1]


@given(st.lists(st.tuples(st.integers(1, 30), st.booleans(), st.booleans()), max_size=12))
def test_every_line_is_placed_once(drawn: list[tuple[int, bool, bool]]) -> None:
    boxes: list[Box] = []
    for lines, keep, together in drawn:
        box = text_box(lines, keep=keep)
        boxes.append(Stack([box], together=True, keep=keep) if together else box)
    found = placed(boxes, 10)
    assert sum(found) == sum(lines for lines, _, _ in drawn)
    assert all(found) or not drawn
