"""What the figures come to, in sentences that say no more than the figures do."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from dtadesign.panel.agreement import Agreement, Standing
from dtadesign.panel.raters import RaterProfile
from dtadesign.panel.resampling import Interval
from dtadesign.panel.words import (
    MEANINGS,
    closeness,
    left_out_sentence,
    overall_sentence,
    prevalence_sentence,
    rater_sentence,
    spread_in_short,
)
from tests.panels import agreed, levels, member, panel_of

TWO = agreed(panel_of(member("Kim", levels(3, 0, 1, 2)), member("Osei", levels(2, 2, 2, 2))))


def found(**changed: Any) -> Agreement:
    return replace(TWO, considerations=60, **changed)


def rater(difference: float | None, low: float, high: float, n: int = 60) -> RaterProfile:
    ends = Interval(low, high, 1000)
    return RaterProfile(
        "Kim", difference, ends, n, levels=n, unknown=0, not_applicable=0, unanswered=0, recused=0
    )


@pytest.mark.parametrize(
    ("interval", "how"),
    [
        ((-0.1, 0.9), "chance"),
        ((0.0, 0.9), "chance"),
        ((0.1, 0.9), "some"),
        ((0.5, 0.9), "some"),
        ((0.51, 0.6), "close"),
        (None, "same"),
    ],
)
def test_how_close_members_are_is_told_by_where_alphas_interval_begins(interval: Any, how: str) -> None:
    assert closeness(found(alpha_ci95=interval)) == how
    assert closeness(replace(found(alpha_ci95=interval), considerations=19)) == "few"


def test_the_overall_sentence_leaves_no_gate_undiscussed_where_members_differ_on_one() -> None:
    close = found(alpha_ci95=(0.55, 0.75))
    assert overall_sentence(close) == (
        "Close enough to talk about single points; not close enough to leave any gate undiscussed."
    )
    assert "on no gate do members differ" in overall_sentence(replace(close, per_consideration=()))
    assert overall_sentence(replace(close, considerations=0)) == ""


def test_every_closeness_has_its_sentence_with_and_without_gates() -> None:
    ends = [None, (-0.1, 0.5), (0.1, 0.5), (0.6, 0.7)]
    said = {
        overall_sentence(replace(found(alpha_ci95=each), per_consideration=standings, considerations=n))
        for each, standings, n in product(ends, ((), TWO.per_consideration), (5, 60))
    }
    assert len(said) == 10


@pytest.mark.parametrize(
    ("given", "said"),
    [((2, 2, 16, 0), "80\u00a0% of the levels given are level 2."), ((2, 3, 15, 0), ""), ((0, 0, 0, 0), "")],
)
def test_where_one_level_prevails_the_kappas_paradox_is_said(given: tuple[int, ...], said: str) -> None:
    sentence = prevalence_sentence(found(given=given))
    assert sentence.startswith(said)
    assert ("the kappas come out low" in sentence) == bool(said)


@pytest.mark.parametrize(
    ("difference", "words"),
    [
        (-0.5, "about half a level stricter than the others, on 60 considerations"),
        (0.3, "about a quarter of a level milder than the others, on 60 considerations"),
        (0.75, "about three quarters of a level milder than the others, on 60 considerations"),
        (-1, "about one level stricter than the others, on 60 considerations"),
        (-1.5, "more than one level stricter than the others, on 60 considerations"),
        (0.06, "hardly milder than the others, on 60 considerations"),
    ],
)
def test_how_much_stricter_or_milder_a_member_is_stands_in_words(difference: float, words: str) -> None:
    assert rater_sentence(rater(difference, difference - 0.05, difference + 0.05)) == words


def test_nothing_is_said_of_a_member_where_the_figures_do_not_say_it() -> None:
    assert "neither clearly stricter" in rater_sentence(rater(-0.5, -1, 0))
    assert rater_sentence(rater(-2, -2.1, -1.9, n=19)).startswith("too few to say: 19 considerations")
    assert rater_sentence(rater(None, 0, 0, n=0)) == "nothing rated that another rated too"


def test_drawings_without_variation_are_said_to_be_left_out() -> None:
    ends = {"percent_agreement": Interval(1, 2, 1000), "fleiss_kappa": Interval(0, 1, 988), "other": None}
    assert left_out_sentence(found(intervals=ends)).startswith("Up to 12 of 1,000 drawings held no variation")
    assert left_out_sentence(found(intervals={"fleiss_kappa": Interval(0, 1, 1000)})) == ""


def test_each_figure_says_what_it_does_not_mean_and_none_is_given_an_adjective() -> None:
    """Landis and Koch's words (1977) for strength of agreement are nobody's law."""
    said = list(MEANINGS.values())
    assert all("does not" in sentence for sentence in said)
    assert not any(
        word in " ".join(said) for word in ("slight", "fair", "moderate", "substantial", "perfect")
    )
    assert "ordinal metric, 2011" in MEANINGS["krippendorff_alpha_ordinal"]
    assert "Gwet's ordinal weights" in MEANINGS["gwet_ac2_ordinal"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ((0, 0, 1, 1, 2), "0 to 2, median 1"),
        ((1, None, 2), "1 to 2, median 1.5"),
        ((2, 2), "all at 2"),
        ((2, None), ""),
        ((), ""),
    ],
)
def test_the_levels_in_short_are_their_ends_and_their_middle(
    given: tuple[int | None, ...], said: str
) -> None:
    standing = Standing("AVA-1", {str(at): level for at, level in enumerate(given)}, None, "differs")
    assert spread_in_short(standing) == said
