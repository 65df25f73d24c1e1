"""A vote in words: each sentence is held to the counts that it speaks of."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.scoring.sentences import spelt
from dtadesign.workshop.results import CHOICES, Shift, shift_of, spread_of
from dtadesign.workshop.said import (
    joined_words,
    level_number,
    median_words,
    moved_words,
    once_words,
    shift_words,
    spread_words,
    voted_words,
)  # fmt: skip
from dtadesign.workshop.values import Choice

NUMBERS = {spelt(number): number for number in range(1, 41)}
LETTERS: dict[str, Choice] = dict(zip("0123un", CHOICES, strict=True))

votes = st.dictionaries(st.integers(0, 30), st.sampled_from(CHOICES), max_size=24).map(
    lambda given_: {str(one): choice for one, choice in given_.items()}
)


def _votes(letters: str) -> dict[str, Choice]:
    return {str(at): LETTERS[letter] for at, letter in enumerate(letters) if letter != "-"}


def _spread(letters: str) -> tuple[str, ...]:
    return spread_words(spread_of(_votes(letters).values()))


def _shift(first: str, second: str) -> tuple[str, ...]:
    return shift_words(_votes(first), _votes(second))


def _count(said: str, ending: str) -> int:
    """The number with which the one sentence that ends so begins; 0 without one."""
    found = re.findall(rf"(\w+) {ending}", said)
    assert len(found) < 2
    return NUMBERS[found[0].lower()] if found else 0


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        ("", ("Nobody gave a level.",)),
        ("u", ("Nobody gave a level.", "For one it is not known yet.")),
        ("2", ("Only one level was given: 2.",)),
        ("2n", ("Only one level was given: 2.", "One says it does not apply.")),
        ("22", ("Both say 2.",)),
        ("02", ("One says 0, the other 2.", "The votes go from 0 to 2.")),
        ("111111111111", ("All twelve say 1.",)),
        ("0033", ("Half say 0, half say 3.", "The votes go from 0 to 3, over the whole scale.")),
        ("001123", ("0 and 1 are each named by two.", "The votes go from 0 to 3, over the whole scale.")),
        ("0123", ("0, 1, 2 and 3 are each named by one.", "The votes go from 0 to 3, over the whole scale.")),
        ("112", ("Two of three say 1.", "One sees more.")),
        (
            "000111112223",
            ("Five of twelve say 1.", "Three see less.", "Four see more.",
             "The votes go from 0 to 3, over the whole scale."),
        ),
        ("11uun", ("Both say 1.", "For two it is not known yet.", "One says it does not apply.")),
    ],
)  # fmt: skip
def test_a_spread_in_words(choices: str, said: tuple[str, ...]) -> None:
    assert _spread(choices) == said


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        (
            "000111112223",
            "110111111122",
            (
                "Five of twelve moved, each by one level. Two moved up, three down. "
                "Nine now say 1. One still sees less. Two still see more."
            ),
        ),
        ("111111111111", "111111111111", "Nobody moved. All twelve still say 1."),
        ("0000", "1111", "All four moved, each by one level. All four now say 1."),
        ("0000", "1122", "All four moved, the furthest by two levels. Half say 1, half say 2."),
        ("00", "22", "Both moved, each by two levels. Both now say 2."),
        ("00", "12", "Both moved, one of them by two levels. One says 1, the other 2."),
        ("01", "11", "One of two moved, by one level. Both now say 1."),
        (
            "0",
            "3",
            "The only one who gave a level twice moved by three levels. The only level given now is 3.",
        ),
        ("0", "0", "The only one who gave a level twice did not move. The only level given now is 0."),
        (
            "0",
            "-",
            (
                "Nobody gave a level twice, so no shift can be told. Nobody gives a level now. "
                "One voted only the first time."
            ),
        ),
        (
            "u2",
            "12",
            (
                "The only one who gave a level twice did not move. One says 1, the other 2. "
                "One who gave no level before gives one now."
            ),
        ),
        (
            "122",
            "1un",
            (
                "The only one who gave a level twice did not move. The only level given now is 1. "
                "For one it is not known yet. One says it does not apply. "
                "Two who gave a level before give none now."
            ),
        ),
        (
            "0011-",
            "001-1",
            (
                "Nobody moved. Half say 0, half say 1. "
                "One voted only the first time. One voted only the second time."
            ),
        ),
        (
            "uu",
            "uu",
            (
                "Nobody gave a level twice, so no shift can be told. Nobody gives a level now. "
                "For two it is not known yet."
            ),
        ),
    ],
)
def test_a_shift_in_words(first: str, second: str, said: str) -> None:
    assert " ".join(_shift(first, second)) == said


@given(votes)
def test_what_is_said_of_a_spread_adds_up(given_: dict[str, Choice]) -> None:
    spread = spread_of(given_.values())
    said = " ".join(spread_words(spread))
    most = re.match(r"(\w+) of (\w+) say (\d)\.", said)
    if most:
        count, of, level = NUMBERS[most[1].lower()], NUMBERS[most[2]], int(most[3])
        assert (count, of) == (spread.levels[level], spread.n)
        less, more = _count(said, "sees? less"), _count(said, "sees? more")
        assert (less, more) == (sum(spread.levels[:level]), sum(spread.levels[level + 1 :]))
        assert count > max(each for at, each in enumerate(spread.levels) if at != level)
    each = re.match(r"([\d, and]+) are each named by (\w+)\.", said)
    if each:
        assert {spread.levels[int(level)] for level in re.findall(r"\d", each[1])} == {NUMBERS[each[2]]}
    if "from" in said:
        assert f"from {spread.low} to {spread.high}" in said
    assert ("from" in said) == (spread.n > 1 and spread.width > 1)


@given(votes)
def test_who_gave_no_level_is_always_said(given_: dict[str, Choice]) -> None:
    said = " ".join(spread_words(spread_of(given_.values())))
    unknown = re.search(r"For (\w+) it is not known yet", said)
    assert (NUMBERS[unknown[1]] if unknown else 0) == [*given_.values()].count("unknown")
    assert _count(said, "says? it does not apply") == [*given_.values()].count("na")


@given(votes, votes)
def test_what_is_said_of_a_shift_adds_up(first: dict[str, Choice], second: dict[str, Choice]) -> None:
    found = shift_of(first, second)
    said = " ".join(moved_words(found))
    some = re.match(r"(\w+) of (\w+) moved", said)
    if some:
        assert (NUMBERS[some[1].lower()], NUMBERS[some[2]]) == (found.moved, found.twice)
        assert 0 < found.moved < found.twice
    both_ways = re.search(r"(\w+) moved up, (\w+) down", said)
    if both_ways:
        assert (NUMBERS[both_ways[1].lower()], NUMBERS[both_ways[2]]) == (found.up, found.down)
    assert ("moved up" in said) == bool(found.up and found.down)
    assert said.startswith("Nobody moved") == (found.twice > 1 and not found.moved)
    assert said.startswith(("All", "Both")) == (found.twice > 1 and found.moved == found.twice)
    far = re.search(r"by (\w+) level", said)
    assert (NUMBERS[far[1]] if far else 0) == found.largest


@given(votes, votes)
def test_whose_votes_tell_of_no_shift_is_said(first: dict[str, Choice], second: dict[str, Choice]) -> None:
    found = shift_of(first, second)
    said = " ".join(once_words(found))
    assert _count(said, "who gave no level before") == found.found
    assert _count(said, "who gave a level before") == found.lost
    assert _count(said, "voted only the first time") == found.only_first
    assert _count(said, "voted only the second time") == found.only_second


@given(votes, votes)
def test_still_is_said_only_of_who_stood_on_that_side_before(
    first: dict[str, Choice], second: dict[str, Choice]
) -> None:
    said = " ".join(shift_words(first, second))
    level = re.search(r"now say (\d)", said)
    if level and (more := _count(said, "still sees? more")):
        high = [one for one, choice in second.items() if choice.isdigit() and choice > level[1]]
        assert more == len(high)
        assert all(first[one].isdigit() and first[one] > level[1] for one in high)


@given(votes, votes)
def test_every_sentence_is_whole(first: dict[str, Choice], second: dict[str, Choice]) -> None:
    for said in (*spread_words(spread_of(first.values())), *shift_words(first, second)):
        assert said.endswith(".")
        assert said[0] == said[0].upper()
        assert not re.search(r"[{}\[\]|%]", said)


def test_one_who_moved_is_one() -> None:
    moved = Shift({"a": -2, "b": 0, "c": 0}, 0, 0, 0, 0, 0)
    assert moved_words(moved) == ("One of three moved, by two levels.",)


def test_small_words() -> None:
    assert (median_words(1.5), median_words(2.0), median_words(None)) == (
        "median 1.5",
        "median 2",
        "no median",
    )
    assert (level_number(0), level_number(0.5)) == ("0", "0.5")
    assert (voted_words(1, 12), voted_words(12, 12)) == ("1 of 12 has voted", "12 of 12 have voted")
    assert (joined_words(0), joined_words(1)) == ("Nobody has joined yet", "One has joined")
