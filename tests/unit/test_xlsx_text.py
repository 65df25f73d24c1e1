"""Texts in a spreadsheet's cells: escapes, lengths, nothing lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.exchange.xlsx_text import LONGEST, cut, escaped, pieces, unescaped

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))
LIKE_ESCAPES = st.lists(
    st.sampled_from(["_", "x", "0041", "005F", "_x005F_", "_x0041", "\r", "\x00", "é"])
).map("".join)


@given(ANY_TEXT | LIKE_ESCAPES)
def test_any_text_comes_back_to_the_character(text: str) -> None:
    assert unescaped(escaped(text)) == text


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("a\rb", "a_x000D_b"),
        ("_x0041_", "_x005F_x0041_"),
        ("a_b", "a_b"),
        ("\ufffe", "_xFFFE_"),
        ("\t\n", "\t\n"),
    ],
)
def test_only_what_has_no_place_is_escaped(text: str, stands: str) -> None:
    assert escaped(text) == stands


@pytest.mark.parametrize("sign", ["a", "_", "\r", "😀"])
def test_a_long_text_is_told_in_parts_that_fit(sign: str) -> None:
    text = sign * 70_000
    parts = pieces(text)
    assert "".join(parts) == text
    assert all(len(escaped(part).encode("utf-16-le")) <= 2 * LONGEST for part in parts)


def test_an_empty_text_has_no_parts_and_a_cut_one_says_so() -> None:
    assert pieces("") == []
    assert cut("short") == "short"
    assert cut("a" * 40_000).endswith("a…")
