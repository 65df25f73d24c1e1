"""What a projector's view holds, and above all what it does not."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.workshop.edits import RuleEdit
from dtadesign.workshop.results import CHOICES
from dtadesign.workshop.showing import ProjectorView, shown
from dtadesign.workshop.telling import news, told
from dtadesign.workshop.values import Choice
from tests.projections import NAMES, RULE, after_both, views, workshop
from tests.workshops import person, place, revealed, voted

six = st.lists(st.sampled_from(CHOICES), min_size=6, max_size=6)
STATES = views()


@given(six, six)
def test_before_a_reveal_no_vote_is_in_the_view(one: list[Choice], other: list[Choice]) -> None:
    kinds = [
        shown(workshop(*voted(place(), *each)), place(), "vote", key_shown=True) for each in (one, other)
    ]
    assert kinds[0] == kinds[1]
    assert repr(kinds[0]) == repr(kinds[1])


@given(six, six)
def test_before_the_second_reveal_no_second_vote_is(one: list[Choice], other: list[Choice]) -> None:
    first = revealed(place(), "0", "1", "2", "3", "na", "unknown")
    again = place(round_=2)
    kinds = [shown(workshop(*first, *voted(again, *each)), again, "vote") for each in (one, other)]
    assert kinds[0] == kinds[1]
    assert kinds[0].first is not None


def test_before_a_reveal_there_are_neither_counts_nor_words_nor_the_key() -> None:
    view = shown(workshop(*voted(place(), "3", "3")), place(), "vote", key_shown=True)
    assert (view.first, view.second, view.words, view.key) == (None, None, (), None)
    assert (view.voted, view.expected) == (2, 6)
    assert "Secret reason" not in repr(view)


@pytest.mark.parametrize("state", STATES)
def test_no_view_names_anybody(state: str) -> None:
    held = repr(STATES[state]) + " ".join(told(STATES[state]))
    known = [*NAMES, *(person(at).id for at in range(1, 7)), "Phone 1", "Mia"]
    assert [name for name in known if name in held] == []


@pytest.mark.parametrize("state", [state for state in STATES if not state.startswith("key")])
def test_the_key_is_only_where_it_was_asked_for(state: str) -> None:
    assert "Secret reason" not in repr(STATES[state])


def test_the_key_comes_with_its_reason_once_the_first_vote_is_revealed() -> None:
    key = STATES["key"].key
    assert key is not None
    assert (key.level, key.reason) == (2, "Secret reason on P-1.")


def test_the_first_vote_stays_while_the_room_votes_again() -> None:
    view = STATES["again"]
    assert view.first is not None
    assert (view.first.levels, view.first.unknown, view.first.median) == ((1, 2, 1, 1), 1, 1)
    assert (view.second, view.voted, view.is_revealed) == (None, 4, False)


def test_after_the_second_the_words_tell_of_the_shift() -> None:
    view = STATES["shifted"]
    assert view.second is not None
    assert (view.second.levels, view.second.na, view.second.voted) == ((0, 4, 1, 0), 1, 6)
    assert view.words[0] == "Three of five moved, each by one level."


def test_after_the_first_the_words_tell_of_the_spread() -> None:
    assert STATES["revealed"].words[0] == "Two of five say 1."


def test_time_is_over_for_what_is_revealed() -> None:
    assert shown(after_both(), place(), "vote", seconds_left=30).seconds_left is None


def test_a_rule_taken_back_is_shown_no_more() -> None:
    begun = workshop(RuleEdit(rule=RULE), RuleEdit(rule=replace(RULE, text="")))
    assert shown(begun, place(), "vote", rule_shown=True).rule == ""


def test_the_end_tells_where_the_room_moved_and_where_it_is_apart() -> None:
    learned = STATES["end"].learned
    assert learned is not None
    assert (learned.considerations, learned.voted_twice, learned.rules) == (2, 1, 1)
    moved, apart = learned.moved[0], learned.apart[0]
    assert (moved.consideration, moved.moved, moved.twice) == ("P-1", 3, 5)
    assert (apart.consideration, apart.after) == ("A-2", None)
    assert apart.last is not None
    assert (apart.last.low, apart.last.high) == (0, 3)


def test_the_end_tells_nothing_of_what_was_never_revealed() -> None:
    learned = shown(workshop(*voted(place(), "0", "3")), None, "end").learned
    assert learned is not None
    assert (learned.considerations, learned.moved, learned.apart) == (0, (), ())


def test_all_that_is_seen_of_a_vote_is_told() -> None:
    said = " ".join(told(STATES["key-and-rule"]))
    for words in ("First vote: 0: 1, 1: 2, 2: 1 and 3: 1; median 1; 1 not known yet.",
                  "Second vote: 0: 0, 1: 4, 2: 1 and 3: 0; median 1; 1 does not apply.",
                  "The key: level 2", "Secret reason on P-1.", RULE.text, "Level 3:"):  # fmt: skip
        assert words in said


def test_how_one_joins_is_told() -> None:
    said = " ".join(told(STATES["welcome"]))
    assert "Vote with a phone, on paper, with the form or with dtadesign on a computer of your own." in said
    assert "open http://192.168.178.23:8765 and type the code 4827" in said
    assert "Six have joined." in said


@pytest.mark.parametrize("state", STATES)
def test_what_is_told_is_whole(state: str) -> None:
    assert not [said for said in told(STATES[state]) if not said.strip() or "{" in said or "[" in said]


def test_a_reveal_is_news_and_a_tick_of_the_clock_is_not() -> None:
    vote, revealed_ = STATES["vote"], STATES["revealed"]
    assert news(vote, replace(vote, seconds_left=79)) == ""
    said = news(vote, revealed_)
    assert said.startswith("First vote: 0: 1, 1: 2")
    assert "Two of five say 1." in said
    assert "Level 0" not in said


def test_another_consideration_is_told_whole() -> None:
    other = replace(STATES["vote"], consideration="A-2", name="Another")
    assert "Another" in news(STATES["shifted"], other)


def test_the_key_and_a_rule_are_news_once() -> None:
    shifted, both = STATES["shifted"], STATES["key-and-rule"]
    assert "The key: level 2" in news(shifted, both)
    assert RULE.text in news(shifted, both)
    assert news(both, both) == ""


def test_a_view_is_a_plain_value() -> None:
    with pytest.raises(AttributeError):
        STATES["vote"].voted = 3  # type: ignore[misc]
    assert {field.name for field in fields(ProjectorView)}.isdisjoint({"participants", "votes", "workshop"})
