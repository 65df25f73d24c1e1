"""Each coefficient against its published example, other people's packages, and what must always hold."""

from __future__ import annotations

import json
import random
from itertools import combinations, permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.panel.coefficients import (
    alike_or_not,
    fleiss_kappa,
    gwet_ac2,
    krippendorff_alpha,
    ordinal,
    percent_agreement,
    sums,
    weighted_kappa,
)

Rows = list[list[int | None]]

RECORDED: dict[str, Any] = json.loads(
    (Path(__file__).parent.parent / "recorded" / "agreement.json").read_text(encoding="utf-8")
)
COEFFICIENTS = {
    "gwet_ac2_ordinal": gwet_ac2,
    "fleiss_kappa": fleiss_kappa,
    "fleiss_kappa_statsmodels": fleiss_kappa,
    "percent_agreement": percent_agreement,
    "krippendorff_alpha_ordinal": krippendorff_alpha,
    "weighted_kappa_quadratic": weighted_kappa,
}

KRIPPENDORFF = """
1 1 . 1
2 2 3 2
3 3 3 3
3 3 3 3
2 2 2 2
1 2 3 4
4 4 4 4
1 1 2 1
2 2 2 2
. 5 5 5
. . 1 1
. . 3 .
"""
"""Four observers, twelve units, values 1 to 5: Krippendorff (2011); `cac.raw4raters` in irrCAC."""

FLEISS = """
444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444 224445
333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155 224444 133333 555555
"""
"""Thirty patients, six psychiatrists, five diagnoses: Fleiss (1971), table 1."""

SIM_WRIGHT = ((15, 3, 1, 1), (4, 18, 3, 2), (4, 5, 16, 4), (1, 2, 4, 17))
"""A hundred patients' pain, none to severe, twice: Sim and Wright (2005)."""


def krippendorff_rows() -> Rows:
    lines = KRIPPENDORFF.strip().splitlines()
    return [[None if value == "." else int(value) - 1 for value in line.split()] for line in lines]


def fleiss_rows() -> Rows:
    return [[int(value) - 1 for value in patient] for patient in FLEISS.split()]


def sim_wright_rows() -> Rows:
    cells = [(a, b, count) for a, row in enumerate(SIM_WRIGHT) for b, count in enumerate(row)]
    return [[a, b] for a, b, count in cells for _ in range(count)]


def test_alpha_is_what_krippendorff_works_out() -> None:
    """Computing Krippendorff's Alpha-Reliability (2011): 0.815 for the ordinal metric."""
    assert krippendorff_alpha(sums(krippendorff_rows(), 5)) == pytest.approx(0.815, abs=5e-4)


def test_fleiss_kappa_is_what_fleiss_works_out() -> None:
    """Psychological Bulletin 76(5): 378–382: P = .5556, kappa = .430."""
    of = sums(fleiss_rows(), 5)
    assert fleiss_kappa(of) == pytest.approx(0.430, abs=5e-4)
    assert percent_agreement(of) == pytest.approx(55.56, abs=5e-3)


def test_weighted_kappa_is_what_sim_and_wright_work_out() -> None:
    """Physical Therapy 85(3): 257–268: quadratic weights .67 (linear ones .61)."""
    assert weighted_kappa(sums(sim_wright_rows())) == pytest.approx(0.67, abs=5e-3)


def test_weighted_kappa_is_what_gwet_prints_for_two_abstractors() -> None:
    """irrCAC, vignette "Weighted Chance-corrected Agreement Coefficients": 0.8921569."""
    cells = {(0, 0): 13, (1, 1): 20, (1, 2): 7, (2, 1): 4, (2, 2): 56}
    rows: Rows = [[a, b] for (a, b), count in cells.items() for _ in range(count)]
    assert weighted_kappa(sums(rows, 3)) == pytest.approx(0.8921569, abs=5e-8)


def test_gwets_coefficients_are_what_gwet_prints() -> None:
    """irrCAC, vignettes "overview" (AC1, percent, Fleiss' kappa) and "weighting" (AC2)."""
    of = sums(krippendorff_rows(), 5)
    quadratic = [(a - b) ** 2 for a, b in combinations(range(5), 2)]
    assert gwet_ac2(of, alike_or_not(5)) == pytest.approx(0.77544, abs=5e-6)
    assert gwet_ac2(of, quadratic) == pytest.approx(0.914, abs=5e-6)
    assert fleiss_kappa(of) == pytest.approx(0.76117, abs=5e-6)
    assert percent_agreement(of) == pytest.approx(81.81818, abs=5e-6)


def test_the_ordinal_weights_are_those_that_gwet_prints() -> None:
    """irrCAC, vignette "weighting": `ordinal.weights(1:3)`, of levels 1 and 2, 1 and 3, 2 and 3."""
    distances = ordinal(3)
    weights = [1 - distance / max(distances) for distance in distances]
    assert weights == pytest.approx([0.6666667, 0, 0.6666667], abs=5e-8)


@pytest.mark.parametrize("case", RECORDED["cases"], ids=lambda case: f"{len(case['ratings'][0])} raters")
def test_other_packages_say_the_same_of_random_ratings(case: dict[str, Any]) -> None:
    of = sums(case["ratings"])
    for name, coefficient in COEFFICIENTS.items():
        if name in case:
            assert coefficient(of) == pytest.approx(case[name], abs=1e-9), name
    assert gwet_ac2(of, alike_or_not()) == pytest.approx(case["gwet_ac1"], abs=1e-9)


def everything(rows: Rows) -> list[float | None]:
    of = sums(rows)
    plain = [percent_agreement, weighted_kappa, fleiss_kappa, gwet_ac2, krippendorff_alpha]
    return [coefficient(of) for coefficient in plain]


rating = st.one_of(st.none(), st.integers(0, 3))


@st.composite
def ratings(draw: st.DrawFn) -> Rows:
    raters = draw(st.integers(1, 5))
    return draw(st.lists(st.lists(rating, min_size=raters, max_size=raters), max_size=12))


@given(ratings(), st.randoms(use_true_random=False))
def test_neither_order_matters_to_the_last_digit(rows: Rows, rng: random.Random) -> None:
    order = list(range(len(rows[0]) if rows else 0))
    rng.shuffle(order)
    turned = [[row[at] for at in order] for row in rows]
    rng.shuffle(turned)
    assert everything(turned) == everything(rows)


@given(ratings(), st.integers(2, 4))
def test_as_often_the_same_is_the_same(rows: Rows, times: int) -> None:
    """But for alpha, which takes one rating off what it expects: of few rows that is much."""
    assert everything(rows * times)[:4] == pytest.approx(everything(rows)[:4], abs=1e-12)
    many, double = krippendorff_alpha(sums(rows * 500)), krippendorff_alpha(sums(rows * 1000))
    assert many == pytest.approx(double, abs=2e-2)


@given(ratings())
def test_all_stay_within_their_bounds(rows: Rows) -> None:
    percent, *coefficients = everything(rows)
    assert percent is None or 0 <= percent <= 100
    assert all(value is None or -1 <= value <= 1 for value in coefficients)


@given(st.lists(st.integers(0, 3), min_size=1, max_size=20), st.integers(2, 6))
def test_of_one_mind_is_1_or_undefined(levels: list[int], raters: int) -> None:
    percent, weighted, fleiss, ac2, alpha = everything([[level] * raters for level in levels])
    varied = len(set(levels)) > 1
    assert (percent, ac2) == (100, 1)
    assert (fleiss, alpha) == ((1, 1) if varied else (None, None))
    assert weighted == (1 if varied and raters == 2 else None)


@given(ratings())
def test_where_nothing_can_be_compared_nothing_is_said(rows: Rows) -> None:
    alone: Rows = [[row[0], *[None] * (len(row) - 1)] for row in rows]
    assert everything(alone) == [None] * 5


@given(st.lists(st.lists(st.integers(0, 3), min_size=2, max_size=2), min_size=2, max_size=15))
def test_weighted_kappa_is_not_changed_by_naming_the_raters_otherwise(rows: Rows) -> None:
    values = {
        weighted_kappa(sums([[row[at] for at in order] for row in rows])) for order in permutations((0, 1))
    }
    assert len(values) == 1
