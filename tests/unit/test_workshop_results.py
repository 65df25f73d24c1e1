"""What votes amount to: exact medians, what is missing apart, and a shift of those who voted twice only."""

from __future__ import annotations

from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.workshop.results import CHOICES, LEVELS, shift, shift_of, spread, spread_of
from dtadesign.workshop.values import Choice
from tests.workshops import joined, person, place, revealed, workshop_of

votes = st.dictionaries(st.sampled_from("abcdefghijklmnop"), st.sampled_from(CHOICES), max_size=16)


@pytest.mark.parametrize(
    ("choices", "expected"),
    [
        ("0", 0),
        ("01", 0.5),
        ("12", 1.5),
        ("03", 1.5),
        ("0113", 1),
        ("0123", 1.5),
        ("111223", 1.5),
        ("", None),
    ],
)
def test_a_median_is_exact_halves_included(choices: str, expected: float | None) -> None:
    assert spread_of([*choices]).median == expected


def test_who_gave_no_level_is_counted_apart() -> None:
    found = spread_of(["2", "unknown", "unknown", "na", "3"])
    assert (found.n, found.missing, found.voted, found.median) == (2, 3, 5, 2.5)
    assert (found.counts["unknown"], found.counts["na"]) == (2, 1)


def test_nobody_has_neither_median_nor_width() -> None:
    found = spread_of(["unknown"])
    assert (found.n, found.median, found.low, found.high, found.width) == (0, None, None, None, 0)


@given(votes)
def test_every_vote_is_counted_once(given_: dict[str, Choice]) -> None:
    found = spread_of(given_.values())
    levels = sorted(int(choice) for choice in given_.values() if choice in LEVELS)
    assert sum(found.counts.values()) == found.voted == len(given_)
    assert found.n == sum(found.levels) == len(levels)
    assert found.median == (median(levels) if levels else None)
    assert (found.low, found.high) == ((levels[0], levels[-1]) if levels else (None, None))


@given(votes, votes)
def test_a_shift_accounts_for_everybody(first: dict[str, Choice], second: dict[str, Choice]) -> None:
    found = shift_of(first, second)
    twice = found.twice + found.found + found.lost + found.silent
    assert twice + found.only_first == len(first)
    assert twice + found.only_second == len(second)
    assert found.moved + sum(step == 0 for step in found.by.values()) == found.twice


@given(votes, votes)
def test_the_shift_is_what_the_levels_given_twice_differ_by(
    first: dict[str, Choice], second: dict[str, Choice]
) -> None:
    for one, step in shift_of(first, second).by.items():
        assert int(first[one]) + step == int(second[one])


@given(votes)
def test_the_same_again_moves_nobody(given_: dict[str, Choice]) -> None:
    found = shift_of(given_, given_)
    assert (found.moved, found.largest, found.smallest, found.travelled) == (0, 0, 0, 0)
    assert (found.found, found.lost) == (0, 0)


def test_from_a_workshop_by_its_places() -> None:
    people = joined(person(1), person(2), person(3))
    first = revealed(place(), "0", "2", "unknown")
    record = workshop_of(*people, *first, *revealed(place(round_=2), "1", None, "3"))
    workshop = record.workshop
    assert spread(workshop, place()).median == 1
    found = shift(workshop, 0, "P-1")
    assert found.by == {person(1).id: 1}
    assert (found.found, found.only_first) == (1, 1)


def test_a_place_nobody_voted_on_is_empty() -> None:
    assert spread(workshop_of().workshop, place("A-2")).voted == 0
