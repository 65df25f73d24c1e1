"""Each member beside the others, what they missed, what they are recused from, and members without names."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from statistics import mean
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dtadesign.panel.agreement import Agreement, agreement, agreement_json
from dtadesign.panel.raters import anonymised
from dtadesign.review.member import Declared
from tests.panels import agreed, levels, member, panel_of

if TYPE_CHECKING:
    from dtadesign.review.record import Record
    from dtadesign.review.values import Review, Value

VALUES: list[Value] = [0, 1, 2, 3, "unknown", "na", None]
IDS = ("P-1", "P-2", "A-1", "A-2")

Rated = list[list["Value"]]
rated_by_members = st.lists(st.lists(st.sampled_from(VALUES), min_size=4, max_size=4), min_size=1, max_size=4)


def panel(rated: Rated) -> Record:
    return panel_of(*(member(f"m{at}", levels(*values)) for at, values in enumerate(rated)))


def recusing(review: Review, at: int, *ids: str, all_of_it: bool = False) -> Review:
    """The panel in which the member at this place declared not to rate these."""
    declared = Declared(interests=True, recused=ids, recused_from_all=all_of_it)
    members = list(review.members)
    members[at] = replace(members[at], declared=declared)
    return replace(review, members=tuple(members))


def of(record: Record, review: Review) -> Agreement:
    return agreement(record.checklist, review)


@given(rated_by_members)
@settings(max_examples=40)
def test_a_member_stands_beside_the_mean_of_the_others_where_both_rated(rated: Rated) -> None:
    for at, found in enumerate(agreed(panel(rated)).raters_beside_the_others):
        apart = []
        for place in range(4):
            own = rated[at][place]
            others = [
                row[place] for other, row in enumerate(rated) if other != at and isinstance(row[place], int)
            ]
            if isinstance(own, int) and others:
                apart.append(own - Fraction(sum(others), len(others)))  # type: ignore[arg-type]
        assert found.considerations == len(apart)
        assert found.difference == (pytest.approx(float(mean(apart)), abs=1e-12) if apart else None)
        assert (found.interval is None) == (len(apart) < 2)
        if found.interval:
            assert -3 <= found.interval.low <= found.interval.high <= 3


@given(rated_by_members)
@settings(max_examples=25)
def test_what_a_member_gave_and_missed_is_counted(rated: Rated) -> None:
    for values, found in zip(rated, agreed(panel(rated)).raters_beside_the_others, strict=True):
        counts = (found.unknown, found.not_applicable, found.unanswered)
        assert counts == tuple(values.count(value) for value in ("unknown", "na", None))
        assert found.levels + found.missing == 4


@given(rated_by_members, st.permutations(range(4)))
@settings(max_examples=25)
def test_in_which_order_members_came_matters_nowhere(rated: Rated, order: list[int]) -> None:
    there, back = panel(rated), [at for at in order if at < len(rated)]
    turned = replace(there.review, members=tuple(there.review.members[at] for at in back))
    one, other = agreed(there), of(there, turned)
    assert [one.raters_beside_the_others[at] for at in back] == list(other.raters_beside_the_others)
    assert (one.intervals, one.domains, one.given) == (other.intervals, other.domains, other.given)
    assert [dict(s.levels) for s in one.per_consideration] == [
        dict(s.levels) for s in other.per_consideration
    ]


def test_a_recused_consideration_is_no_rating_and_not_missing() -> None:
    record = panel([[3, 0, 1, 1], [0, 0, 1, 1], [0, 0, 1, 1]])
    found = of(record, recusing(record.review, 0, "P-1"))
    (first, *_) = found.per_consideration
    assert (dict(first.levels), first.state, first.recused) == ({"m1": 0, "m2": 0}, "agreed", ("m0",))
    assert (found.raters, found.percent_agreement) == (3, 100)
    kim = found.raters_beside_the_others[0]
    assert (kim.levels, kim.missing, kim.recused, kim.difference) == (3, 0, 1, 0)
    assert agreement_json(found)["recused"] == {"P-1": ("m0",)}


@pytest.mark.parametrize("all_of_it", [True, False])
def test_who_is_recused_from_everything_is_no_rater(all_of_it: bool) -> None:
    record = panel([[3, 3, 3, 3], [0, 1, 2, 3], [0, 1, 1, 3]])
    ids = () if all_of_it else IDS
    found = of(record, recusing(record.review, 0, *ids, all_of_it=all_of_it))
    without = agreed(panel([[0, 1, 2, 3], [0, 1, 1, 3]]))
    assert (found.raters, found.recused_from_all) == (2, ("m0",))
    assert [rater.name for rater in found.raters_beside_the_others] == ["m1", "m2"]
    assert found.weighted_kappa_quadratic == without.weighted_kappa_quadratic is not None
    assert (found.intervals, found.domains) == (without.intervals, without.domains)


@given(rated_by_members, st.sampled_from(IDS))
@settings(max_examples=25)
def test_whatever_a_recused_member_wrote_changes_no_figure(rated: Rated, id_: str) -> None:
    """Beside a panel in which they left it unanswered, only that nobody missed it is another."""
    at = IDS.index(id_)
    empty = [[*rated[0][:at], None, *rated[0][at + 1 :]], *rated[1:]]
    record, silent = panel(rated), agreed(panel(empty))
    found = of(record, recusing(record.review, 0, id_))
    assert (found.intervals, found.domains, found.given) == (silent.intervals, silent.domains, silent.given)
    own, before = found.raters_beside_the_others[0], silent.raters_beside_the_others[0]
    assert own == replace(before, unanswered=before.unanswered - 1, recused=1)


def test_a_domain_has_its_own_figures_and_is_thin_under_three() -> None:
    found = agreed(panel([[0, 1, 2, 3], [0, 2, 2, None]]))
    figures = [(each.id, each.considerations, each.percent_agreement, each.thin) for each in found.domains]
    assert figures == [("PEOPLE", 2, 50, True), ("AGENT", 1, 100, True)]
    assert found.domains[1].krippendorff_alpha_ordinal is None


def test_members_without_names_are_in_the_order_of_their_reviews_ids() -> None:
    record = panel_of(member("z", levels(3, 3, 3, 3), by="Amara"), member("a", levels(0, 1, 1, 1), by="Zoe"))
    found = agreement_json(of(record, anonymised(record.review)))
    assert found["per_consideration"][0]["levels"] == {"Member 1": 0, "Member 2": 3}
    assert "Amara" not in str(found)
    assert "Zoe" not in str(found)
