"""The board's order, what is overdue, and what is only said to be done."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.review.action import ACTION_STATES, EFFORTS, Action, Effort
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.values import Answer
from dtadesign.scoring import plan_words as say
from dtadesign.scoring.plan import EFFORT_COUNTS, Planned, plan
from dtadesign.scoring.priorities import GATE_ORDER
from dtadesign.scoring.scorecard import score
from tests.builders import profile, record_of, shown, small_checklist

CHECKLIST = small_checklist()
OWN = profile(features=("chat", "agent"))
BASE = {"P-1": shown(0), "P-2": shown(0), "A-1": shown(1, "x"), "A-2": Answer(value=1)}
DAY = "2026-11-23"


def board(*actions: Action, answers: dict[str, Answer] = BASE, day: str = DAY) -> tuple[Planned, ...]:
    edits = [AnswerEdit(id=key, answer=value) for key, value in answers.items()]
    acts = [ActionEdit(id=f"A-{n}", action=action) for n, action in enumerate(actions, 1)]
    review = record_of(*edits, *acts, given=OWN).review
    return plan(CHECKLIST, review, score(CHECKLIST, review), day)


def about(*names: str, **more: Any) -> Action:
    return Action(considerations=names, **more)


def test_gates_first_then_gain_for_the_effort_then_what_is_settled() -> None:
    found = board(
        about("P-2", effort="large"), about("P-2", effort="small"), about("P-2"),
        about("P-1", state="verified"), about("A-2"), about("P-1", "A-2", effort="large"), about(),
    )  # fmt: skip
    assert [one.id for one in found] == ["A-6", "A-5", "A-2", "A-3", "A-1", "A-7", "A-4"]
    assert [one.gate for one in found][:3] == ["fail", "partial", None]


def test_no_effort_counts_as_medium() -> None:
    first, second = board(about("P-2"), about("P-2", effort="medium"))
    assert first.per_effort == second.per_effort
    assert EFFORT_COUNTS == {"small": 1, "medium": 3, "large": 8}


@pytest.mark.parametrize(
    ("due", "state", "overdue"),
    [("2026-11-22", "open", True), ("2026-11-22", "doing", True), ("2026-11-23", "open", False),
     ("2026-11-22", "done", False), ("2026-11-22", "dropped", False), (None, "open", False)],
)  # fmt: skip
def test_overdue_is_judged_by_the_day_handed_in(due: str | None, state: Any, overdue: bool) -> None:
    (one,) = board(about("P-1", due=due, state=state))
    assert one.overdue is overdue


def test_what_is_said_to_be_done_and_shows_nothing_is_told() -> None:
    (one,) = board(about("P-1", "A-1", state="done"))
    assert one.not_shown == ("P-1", "A-1")
    assert say.not_shown_sentence(one) == "Said to be done; nothing shown yet."
    (one,) = board(about("P-1", "A-1", state="done"), answers=BASE | {"P-1": shown(2, "the rota")})
    assert say.not_shown_sentence(one) == "Said to be done; nothing shown yet for A-1."
    (one,) = board(about("P-1", state="done"), answers=BASE | {"P-1": shown(2, "the rota")})
    assert say.not_shown_sentence(one) == ""
    (one,) = board(about("P-1", state="open"))
    assert say.not_shown_sentence(one) == ""


def test_every_state_and_size_has_its_word() -> None:
    assert set(say.STATE_WORDS) == set(ACTION_STATES)
    assert set(say.EFFORT_WORDS) == set(EFFORTS) == set(get_args(Effort))


def test_where_the_overall_is_withheld_the_gain_is_a_domains() -> None:
    (one,) = board(about("P-2"))
    review = record_of(*(AnswerEdit(id=key, answer=value) for key, value in BASE.items()), given=OWN).review
    card = score(CHECKLIST, review)
    assert card.overall.withheld
    assert say.gain_words(CHECKLIST, card, one.gain) == "+16.7 in PEOPLE"
    assert say.gain_words(CHECKLIST, card, board(about())[0].gain) == "no points"


actions = st.lists(
    st.builds(
        Action, considerations=st.lists(st.sampled_from([*BASE, "gone"]), max_size=3).map(tuple),
        effort=st.none() | st.sampled_from(EFFORTS), state=st.sampled_from(ACTION_STATES),
        due=st.none() | st.dates().map(str),
    ),
    max_size=8,
)  # fmt: skip


@given(actions, st.dates().map(str))
def test_any_board_holds_all_once_and_in_order(drawn: list[Action], day: str) -> None:
    found = board(*drawn, day=day)
    assert sorted(one.id for one in found) == sorted(f"A-{n}" for n in range(1, len(drawn) + 1))
    settled = [one.action.is_settled for one in found]
    assert settled == sorted(settled)
    live = [one for one in found if not one.action.is_settled]
    worst = [GATE_ORDER.index(one.gate) if one.gate else len(GATE_ORDER) for one in live]
    assert worst == sorted(worst)
