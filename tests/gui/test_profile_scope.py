"""What a profile brings in and leaves out, and which of its features somebody said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import pytest

from dtadesign.checklist.loader import DEFAULT, find_checklist
from dtadesign.checklist.model import Checklist
from dtadesign.gui import profile_scope as scope
from dtadesign.plain import from_plain, to_plain
from dtadesign.review.values import Answer, Profile, Review, Scoping


@pytest.fixture(scope="module")
def checklist() -> Checklist:
    return find_checklist(DEFAULT)


def profile(*features: str, **more: object) -> Profile:
    return from_plain(Profile, to_plain({"name": "Mira", "stage": "pilot", "features": features, **more}))


def review(*profiles: Profile, answers: Mapping[str, Answer] = MappingProxyType({})) -> Review:
    history = tuple(Scoping(n=n, at="", profile=one) for n, one in enumerate(profiles, 1))
    return Review(id="r", profiles=history, answers=answers)


def test_a_short_review_asks_the_core_and_every_gate(checklist: Checklist) -> None:
    found = scope.scope_of(checklist, profile("agent", scope="short"))
    assert found.asked
    assert all(item.core or item.gate for item in found.asked)
    assert len(found.asked) < len(found.applying)


def test_what_is_left_out_stands_once_with_reason_and_rule(checklist: Checklist) -> None:
    left = scope.left_out(checklist, profile())
    ids = [name for part in left for name in part.ids]
    applying = {item.id for item in scope.scope_of(checklist, profile()).applying}
    assert sorted([*ids, *applying]) == sorted(item.id for item in checklist.considerations)
    assert all(part.reason.startswith("only if ") and part.rule for part in left)


@pytest.mark.parametrize(
    ("ids", "words"),
    [
        (["GAI-1", "GAI-2", "AVA-4"], "GAI-1, 2, AVA-4"),
        (["one", "two"], "one, two"),
        (["A-1"], "A-1"),
        ([], ""),
    ],
)
def test_ids_of_one_domain_share_its_letters(ids: list[str], words: str) -> None:
    assert scope.short_ids(ids) == words


def test_a_no_takes_along_what_only_came_with_the_yes(checklist: Checklist) -> None:
    start = profile()
    yes = scope.with_answer(checklist, start, (), yes="conversation")
    assert {"conversation", "agent", "collects_data"} <= set(yes.features)
    said = scope.said_yes(checklist, review(start, yes))
    assert said == {"conversation"}
    assert scope.with_answer(checklist, yes, said, no="conversation").features == ()


def test_a_no_leaves_what_was_said_for_itself(checklist: Checklist) -> None:
    start = profile("agent")
    yes = scope.with_answer(checklist, start, ("agent",), yes="conversation")
    said = scope.said_yes(checklist, review(start, yes))
    assert scope.with_answer(checklist, yes, said, no="conversation").features == ("agent",)


def test_what_a_file_listed_counts_as_said(checklist: Checklist) -> None:
    given = profile("agent", "conversation")
    assert scope.said_yes(checklist, review(given)) == {"agent", "conversation"}


def test_a_derived_feature_goes_with_its_diagnosis(checklist: Checklist) -> None:
    with_ssd = scope.reclosed(checklist, profile(diagnoses=("ssd",)), ())
    assert "psychosis_in_scope" in with_ssd.features
    without = scope.reclosed(checklist, replace(with_ssd, diagnoses=()), with_ssd.features)
    assert without.features == ()


def test_what_holds_a_feature_is_named_as_it_was_asked(checklist: Checklist) -> None:
    held = scope.implying(checklist, profile("agent", "character"), "agent")
    assert held == ("“Does that software have a look or a voice?”",)


@pytest.mark.parametrize(
    ("found", "asked"),
    [
        (review(profile()), False),
        (review(profile("agent")), True),
        (review(profile(), profile("social"), profile()), True),
        (review(profile(), answers={"HUM-1": Answer(value=2)}), True),
    ],
    ids=["new", "came complete", "was a yes once", "the walk has begun"],
)
def test_what_is_not_listed_is_a_no_only_once_there_is_reason_to_think_so(found: Review, asked: bool) -> None:
    assert scope.was_asked(found, (), "social") is asked


def test_news_name_what_came_and_promise_that_nothing_was_lost(checklist: Checklist) -> None:
    before = profile("agent", "character")
    said = scope.news(checklist, before, profile("agent", "character", "animated"), "A yes")
    assert said == "One more. A yes brought in AVA-4, Behaviour that fits the words. No answer was lost."


def test_news_name_what_went(checklist: Checklist) -> None:
    said = scope.news(checklist, profile("agent", "character", "animated"), profile("agent", "character"))
    assert said.startswith("One less. AVA-4, ")
    assert "no longer applies" in said


def test_a_change_that_moves_nothing_is_no_news(checklist: Checklist) -> None:
    assert scope.news(checklist, profile(), profile(version="2")) == ""


def test_no_answer_is_spoken_of_where_there_is_none(checklist: Checklist) -> None:
    before, after = profile("agent", "character"), profile("agent", "character", "animated")
    assert "answer" not in scope.news(checklist, before, after, has_answers=False)


def test_a_preset_stage_is_nothing_that_somebody_said() -> None:
    preset = Profile(name="A", stage="concept")
    assert not scope.knows_facts(review(preset))
    assert scope.knows_facts(review(preset, replace(preset, stage="pilot")))
