"""What each participant is shown of themselves: worked out by hand, and what must always hold."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dtadesign.workshop.calibration import calibration
from dtadesign.workshop.values import Place
from tests.sittings import case, entry, room

if TYPE_CHECKING:
    from dtadesign.workshop.calibration_values import Calibrated, Missed
    from dtadesign.workshop.values import Workshop

TEN = [f"C-{n}" for n in range(1, 11)]


def only(workshop: Workshop, at: int = 0) -> Calibrated:
    return calibration(workshop).participants[at]


def missed(workshop: Workshop, at: int = 0) -> tuple[Missed, ...]:
    return only(workshop, at).votes[0].missed


def test_three_people_on_four_considerations_worked_out_by_hand() -> None:
    """The first gives 2, 1, 3, 0 where the key says 1: half a level milder, a level off on average."""
    votes = {"C-1": ("211", ""), "C-2": ("112", ""), "C-3": ("313", ""), "C-4": ("011", "")}
    vote = only(room((case(dict.fromkeys(votes, 1)), votes))).votes[0]
    assert (vote.of, vote.key.considerations, vote.key.difference, vote.key.distance) == (4, 4, 0.5, 1.0)
    assert (vote.key.same, vote.key.within_one) == (1, 3)


def test_the_room_is_the_median_of_the_others() -> None:
    """Others 1 and 1, 1 and 2, 1 and 3, 1 and 1: medians 1, 1.5, 2, 1 beside 2, 1, 3, 0."""
    votes = {"C-1": ("211", ""), "C-2": ("112", ""), "C-3": ("313", ""), "C-4": ("011", "")}
    found = only(room((case(dict.fromkeys(votes, 1)), votes)))
    assert [each.room_first for each in found.seen] == [1.0, 1.5, 2.0, 1.0]
    assert found.votes[0].room.difference == pytest.approx((1 - 0.5 + 1 - 1) / 4)


def test_one_other_person_is_no_room() -> None:
    found = only(room((case({"C-1": 1}), {"C-1": ("21", "")})))
    assert found.seen[0].room_first is None
    assert found.votes[0].room.considerations == 0


def test_first_and_second_votes_stay_apart() -> None:
    votes = {"C-1": ("311", "111"), "C-2": ("311", "")}
    first, second = only(room((case({"C-1": 1, "C-2": 1}), votes))).votes
    assert (first.of, first.key.difference) == (2, 2.0)
    assert (second.of, second.key.difference) == (1, 0.0)


def test_what_was_not_revealed_is_not_looked_at() -> None:
    hidden = frozenset({Place(0, "C-2", 1)})
    found = only(room((case({"C-1": 1, "C-2": 1}), {"C-1": ("1", ""), "C-2": ("3", "")}), hidden=hidden))
    assert [each.consideration for each in found.seen] == ["C-1"]
    assert found.votes[0].key.difference == 0


def test_no_level_is_counted_and_not_compared() -> None:
    votes = {"C-2": ("u", ""), "C-3": ("n", ""), "C-4": (".", ""), "C-5": ("1", "")}
    vote = only(room((case(dict.fromkeys(votes, 1)), votes))).votes[0]
    assert (vote.of, vote.key.considerations) == (4, 1)
    assert (vote.unknown, vote.not_applicable, vote.not_voted) == (1, 1, 1)


def test_a_reasonable_level_is_off_strictly_and_agrees_within_reason() -> None:
    """Key 1, with 2 as reasonable: a 2 is one milder, and agrees; a 3 is two milder, and one from reason."""
    key = {
        name: entry(name, 1, reasonable=(2,), differ="Rotas can be read both ways.")
        for name in ("C-2", "C-3")
    }
    vote = only(room((case(key), {"C-2": ("2", ""), "C-3": ("3", "")}))).votes[0]
    assert (vote.key.same, vote.key.difference) == (0, 1.5)
    assert (vote.reasonable.same, vote.reasonable.difference) == (1, 0.5)
    assert vote.reasonable.weighted_kappa_quadratic is None


def test_two_levels_off_is_missed_and_one_is_not() -> None:
    found = missed(room((case({"C-2": 1, "C-3": 1}), {"C-2": ("3", ""), "C-3": ("2", "")})))
    assert [(each.consideration, each.why) for each in found] == [("C-2", ("apart",))]


@pytest.mark.parametrize(
    ("key", "vote", "is_missed"), [(1, "2", True), (0, "2", True), (2, "3", False), (0, "1", False)]
)
def test_a_gate_let_pass_that_the_key_holds_is_missed(key: int, vote: str, is_missed: bool) -> None:
    found = missed(room((case({"C-1": key}), {"C-1": (vote, "")})))
    assert any("gate" in each.why for each in found) is is_missed


def test_no_gate_is_let_pass_where_there_is_none() -> None:
    assert missed(room((case({"C-2": 1}), {"C-2": ("2", "")}))) == ()


def test_the_level_that_people_often_choose_is_named() -> None:
    often = entry("C-2", 1, often="They take the rota for cover.", often_level=2)
    found = missed(room((case({"C-2": often}), {"C-2": ("21", "")})))
    assert [(each.why, each.vote, each.key) for each in found] == [(("often",), "2", 1)]


def test_what_reasonable_people_give_too_is_said_where_it_is_missed() -> None:
    held = entry("C-1", 1, reasonable=(2,), differ="It can be read both ways.")
    (found,) = missed(room((case({"C-1": held}), {"C-1": ("2", "")})))
    assert (found.why, found.reasonable) == (("gate",), True)


def test_what_does_not_apply_by_the_key_and_has_a_level_is_missed_both_ways() -> None:
    votes = {"C-2": ("2", ""), "C-3": ("n", ""), "C-4": ("n", "")}
    found = missed(room((case({"C-2": "na", "C-3": 2, "C-4": "na"}), votes)))
    assert [(each.consideration, each.why) for each in found] == [
        ("C-2", ("applies",)),
        ("C-3", ("applies",)),
    ]


def test_of_two_in_a_domain_there_are_counts_and_no_figure() -> None:
    votes = {**dict.fromkeys(TEN[:3], ("2", "")), "D-1": ("0", ""), "D-2": ("1", "")}
    wide, small = only(room((case(dict.fromkeys(votes, 1)), votes))).votes[0].domains
    assert (wide.considerations, wide.milder, wide.difference) == (3, 3, 1.0)
    assert (small.considerations, small.same, small.stricter, small.difference) == (2, 1, 1, None)


def test_talking_brings_votes_nearer_or_further() -> None:
    votes = {"C-2": ("3", "2"), "C-3": ("1", "2"), "C-4": ("0", "2"), "C-5": ("3", "")}
    talking = only(room((case(dict.fromkeys(votes, 1)), votes))).talking
    assert (talking.both, talking.nearer, talking.further, talking.as_far) == (3, 1, 1, 1)


def test_three_cases_have_a_trend_and_two_have_none() -> None:
    cases = [(case(dict.fromkeys(TEN, 0), id=f"case-{far}"), dict.fromkeys(TEN, (far, ""))) for far in "210"]
    assert only(room(*cases)).trend.slope == -1.0
    assert only(room(*cases[:2])).trend.slope is None


def test_the_room_as_a_whole() -> None:
    """Of six levels three are the key's and one more within reason; once all agree, once no two do."""
    key = {"C-2": 1, "C-3": entry("C-3", 0, reasonable=(1,), differ="Both can be meant.")}
    first, second = calibration(room((case(key), {"C-2": ("111", ""), "C-3": ("123", "")}))).room
    assert (first.considerations, first.levels, first.percent_agreement) == (2, 6, 50.0)
    assert first.percent_same == 50.0
    assert first.percent_reasonable == pytest.approx(100 * 4 / 6)
    assert (second.levels, second.percent_same) == (0, None)


def test_what_was_voted_twice_is_compared_with_itself() -> None:
    votes = {"C-2": ("012", "111"), "C-3": ("333", "")}
    before, after = calibration(room((case({"C-2": 1, "C-3": 3}), votes))).twice
    assert (before.considerations, before.percent_agreement) == (1, 0.0)
    assert (after.considerations, after.percent_agreement) == (1, 100.0)


def test_nobody_is_compared_before_anybody_votes() -> None:
    workshop = replace(
        room((case({"C-1": 1}), {"C-1": ("1", "")})), participants=(), votes={}, revealed=frozenset()
    )
    assert calibration(workshop).participants == ()


@settings(deadline=None, max_examples=10)
@given(st.lists(st.integers(0, 3), min_size=1, max_size=10), st.integers(1, 4))
def test_a_room_that_gives_the_key_leans_no_way(key: list[int], people: int) -> None:
    votes = {f"C-{at + 2}": (str(level) * people, "") for at, level in enumerate(key)}
    found = calibration(room((case({f"C-{at + 2}": level for at, level in enumerate(key)}), votes)))
    for each in found.participants:
        assert each.votes[0].key.difference == 0
        assert each.votes[0].missed == ()
    assert found.room[0].percent_same == 100


@settings(deadline=None, max_examples=10)
@given(
    st.lists(st.text("0123un.", min_size=4, max_size=4), min_size=1, max_size=8), st.permutations(range(4))
)
def test_the_order_in_which_people_joined_changes_nobody(columns: list[str], order: list[int]) -> None:
    key = {f"C-{at + 2}": at % 4 for at in range(len(columns))}
    one = room((case(key), {f"C-{at + 2}": (chosen, "") for at, chosen in enumerate(columns)}))
    other = replace(one, participants=tuple(one.participants[at] for at in order))
    by_id = {each.id: each for each in calibration(other).participants}
    found = calibration(one)
    assert all(by_id[each.id] == each for each in found.participants)
    assert calibration(other).room == found.room
