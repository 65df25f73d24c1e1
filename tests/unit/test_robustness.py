"""How far the overall moves when domains weigh otherwise."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dtadesign.scoring.robustness import Robustness, robustness
from dtadesign.scoring.scorecard import DomainScore

scores = st.floats(0, 100)


def domains(*shown: float | None) -> list[DomainScore]:
    return [DomainScore(f"D{at}", value, value, value, value, 3, 3) for at, value in enumerate(shown)]


def test_below_two_domains_there_is_nothing_to_weigh() -> None:
    assert robustness([]) == robustness(domains(50)) == robustness(domains(50, None)) == Robustness()


def test_domains_without_a_score_change_nothing() -> None:
    assert robustness(domains(10, None, 90)) == robustness(domains(10, 90))


def test_two_domains_are_a_uniform_draw_between_them() -> None:
    found = robustness(domains(0, 100))
    assert found.weights_p05 is not None
    assert found.weights_p95 is not None
    assert abs(found.weights_p05 - 5) < 1.5
    assert abs(found.weights_p95 - 95) < 1.5
    assert (found.leave_one_out_low, found.leave_one_out_high) == (0, 100)


def test_the_draws_are_the_same_each_time() -> None:
    assert robustness(domains(20, 50, 90)) == robustness(domains(20, 50, 90))


@given(st.lists(scores, min_size=2, max_size=15))
def test_no_weighting_leaves_the_span_of_the_domains(values: list[float]) -> None:
    found = robustness(domains(*values))
    ends = (found.weights_p05, found.weights_p95, found.leave_one_out_low, found.leave_one_out_high)
    assert all(end is not None and min(values) <= end <= max(values) for end in ends)
    assert (found.weights_p05 or 0) <= (found.weights_p95 or 0)


@given(scores, st.integers(2, 10))
def test_equal_domains_move_nowhere(value: float, count: int) -> None:
    found = robustness(domains(*[value] * count))
    assert abs((found.weights_p05 or 0) - value) < 1e-9
    assert abs((found.weights_p95 or 0) - value) < 1e-9
