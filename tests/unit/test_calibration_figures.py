"""One participant beside a reference: by hand, against tables in print, and what must always hold."""

from __future__ import annotations

import random
from operator import mul
from statistics import fmean
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dtadesign.panel.coefficients import sums, weighted_kappa
from dtadesign.panel.resampling import column_sums, interval
from dtadesign.workshop.calibration_figures import (
    HALVES,
    KAPPA_LEAST,
    LEAST,
    compared,
    student,
    tail_of,
    trend,
)
from tests.unit.test_agreement_coefficients import RECORDED

Pairs = list[tuple[int, int]]


def halves(given_: list[int], key: list[int]) -> Pairs:
    """Whole levels as half ones."""
    return [(2 * one, 2 * other) for one, other in zip(given_, key, strict=True)]


LEVELS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=14)


def test_four_levels_worked_out_by_hand() -> None:
    """Differences 1, 0, 2, -1: mean 2/4, mean distance 4/4, squares about the mean 1/4 + 1/4 + 9/4 + 9/4."""
    found = compared(halves([2, 1, 3, 0], [1, 1, 1, 1]))
    assert (found.considerations, found.same, found.within_one) == (4, 1, 3)
    assert (found.difference, found.distance) == (0.5, 1.0)
    assert found.deviation == pytest.approx((5 / 3) ** 0.5)
    assert (found.percent_same, found.percent_within_one) == (25.0, 75.0)


def test_kappa_worked_out_by_hand() -> None:
    """One square of 1 among four pairs; expected, over all pairs of margins, 32: 1 - 4 · 1 / 32."""
    found = compared(halves([0, 1, 2, 3], [0, 1, 2, 2]))
    assert found.weighted_kappa_quadratic == 0.875


@pytest.mark.parametrize("case", [case for case in RECORDED["cases"] if len(case["ratings"][0]) == 2])
def test_kappa_is_what_others_packages_give(case: dict[str, Any]) -> None:
    """scikit-learn 1.9.1, recorded with the panel's coefficients."""
    pairs = [(2 * one, 2 * other) for one, other in case["ratings"] if None not in {one, other}]
    found = compared(pairs).weighted_kappa_quadratic
    assert found == pytest.approx(case["weighted_kappa_quadratic"], abs=1e-12)


def test_beside_a_key_that_never_varies_kappa_is_nothing() -> None:
    assert compared(halves([2, 1, 3, 0], [1, 1, 1, 1])).weighted_kappa_quadratic == 0.0


def test_where_nothing_varies_kappa_is_undefined() -> None:
    assert compared(halves([2] * 8, [2] * 8)).weighted_kappa_quadratic is None


def test_nothing_compared_has_no_figure() -> None:
    found = compared([])
    assert (found.considerations, found.difference, found.interval, found.distance) == (0, None, None, None)
    assert (found.percent_same, found.weighted_kappa_quadratic) == (None, None)


def test_beside_the_half_between_two_levels_either_is_on_it() -> None:
    found = compared([(2, 3), (4, 3), (0, 3), (6, 3)])
    assert (found.same, found.within_one, found.difference) == (2, 4, 0.0)


@pytest.mark.parametrize(
    ("freedom", "printed"),
    [(5, 2.571), (6, 2.447), (9, 2.262), (14, 2.145), (19, 2.093), (29, 2.045), (60, 2.0)],
)
def test_students_t_is_the_one_in_print(freedom: int, printed: float) -> None:
    """Fisher and Yates, Statistical Tables, table III, 5 per cent on two sides."""
    assert student(freedom) == pytest.approx(printed, abs=0.001)


def test_ends_are_moved_out_for_few() -> None:
    """Φ(-√(10/9) · 2.262) = Φ(-2.384) = 0.0086, of normal tables; of many it is 2.5 in a hundred."""
    assert tail_of(10) == pytest.approx(8.6, abs=0.05)
    assert tail_of(100_000) == pytest.approx(25, abs=0.01)
    assert tail_of(1) == 0


def test_of_so_few_no_direction_is_told_as_the_sign_test_would() -> None:
    assert 2 * 0.5**LEAST < 0.05 < 2 * 0.5 ** (LEAST - 1)


def test_kappa_has_an_interval_only_where_it_is_told() -> None:
    levels = [at % 4 for at in range(KAPPA_LEAST)]
    held = compared(halves(levels, [min(level + at % 2, 3) for at, level in enumerate(levels)]))
    assert held.kappa_interval is not None
    assert held.weighted_kappa_quadratic is not None
    assert held.kappa_interval.low < held.weighted_kappa_quadratic < held.kappa_interval.high
    assert compared(halves(levels[1:], levels[1:])).kappa_interval is None


@settings(deadline=None)
@given(st.lists(st.integers(0, 3), min_size=1, max_size=12))
def test_who_gives_the_key_leans_no_way(key: list[int]) -> None:
    found = compared(halves(key, key))
    assert (found.difference, found.distance, found.percent_same) == (0, 0, 100)
    assert found.interval is None or (found.interval.low, found.interval.high) == (0, 0)


@settings(deadline=None)
@given(st.lists(st.integers(0, 2), min_size=2, max_size=12))
def test_one_level_more_each_time_is_one_milder(key: list[int]) -> None:
    found = compared(halves([level + 1 for level in key], key))
    assert (found.difference, found.distance, found.deviation) == (1, 1, 0)
    assert found.interval is not None
    assert (found.interval.low, found.interval.high) == (1, 1)


@settings(deadline=None, max_examples=40)
@given(LEVELS, st.randoms(use_true_random=False))
def test_no_order_changes_a_digit(pairs: Pairs, chance: random.Random) -> None:
    shuffled = list(pairs)
    chance.shuffle(shuffled)
    assert compared(shuffled) == compared(pairs)


@settings(deadline=None, max_examples=40)
@given(LEVELS)
def test_turned_round_it_leans_the_other_way(pairs: Pairs) -> None:
    """Level and key exchanged: the mean turns, distance and kappa stay."""
    one = compared([(2 * a, 2 * b) for a, b in pairs])
    other = compared([(2 * b, 2 * a) for a, b in pairs])
    assert one.difference is not None
    assert other.difference == -one.difference
    assert (other.distance, other.same) == (one.distance, one.same)
    assert other.weighted_kappa_quadratic == one.weighted_kappa_quadratic


@settings(deadline=None, max_examples=40)
@given(LEVELS)
def test_kappa_in_half_levels_is_kappa_in_whole_ones(pairs: Pairs) -> None:
    found = compared([(2 * a, 2 * b) for a, b in pairs]).weighted_kappa_quadratic
    assert found == weighted_kappa(sums(pairs))
    assert HALVES == 7


@settings(deadline=None, max_examples=40)
@given(LEVELS)
def test_an_interval_holds_its_figure(pairs: Pairs) -> None:
    found = compared([(2 * a, 2 * b) for a, b in pairs])
    if found.interval is None or found.difference is None:
        assert len(pairs) == 1
        return
    assert found.interval.low <= found.difference <= found.interval.high


def test_two_cases_have_no_slope() -> None:
    found = trend([(1, halves([3] * 8, [1] * 8)), (2, halves([1] * 8, [1] * 8))])
    assert found.distances == ((1, 2.0), (2, 0.0))
    assert (found.slope, found.interval) == (None, None)


def test_a_slope_worked_out_by_hand() -> None:
    """Mean distances 2, 1 and 0 at places 1, 2 and 3: one level less each time, in every drawing."""
    cases = [(n, halves([far] * 6, [0] * 6)) for n, far in ((1, 2), (2, 1), (3, 0))]
    found = trend(cases)
    assert found.slope == -1.0
    assert found.interval is not None
    assert (found.interval.low, found.interval.high) == (-1.0, -1.0)


def test_cases_without_a_level_are_passed_over() -> None:
    found = trend([(1, halves([1], [0])), (2, []), (3, halves([0], [0]))])
    assert [number for number, _ in found.distances] == [1, 3]


@pytest.mark.slow
def test_the_interval_of_ten_holds_the_truth_more_often_than_the_plain_one() -> None:
    """Four hundred workshops of ten considerations: the plain percentile interval is too narrow for them."""
    chance = random.Random(1)  # noqa: S311  no secret
    differences, weights = [-2, -1, 0, 1, 2], [1, 3, 5, 2, 1]
    true = sum(map(mul, differences, weights)) / sum(weights)
    ours, plain = [], []
    for _ in range(400):
        drawn = chance.choices(differences, weights, k=10)
        found = compared([(2 * apart + 6, 6) for apart in drawn]).interval
        common = interval((total - 60) / 10 for (total,) in column_sums([(apart + 6,) for apart in drawn]))
        ours.append(found is not None and found.low <= true <= found.high)
        plain.append(common is not None and common.low <= true <= common.high)
    assert fmean(plain) + 0.02 < fmean(ours) < 0.97
