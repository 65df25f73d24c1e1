"""A round of flash mode: what it goes through, in which order, and back."""

from __future__ import annotations

from functools import cache

from dtadesign.checklist.loader import find_checklist
from dtadesign.checklist.model import Checklist
from dtadesign.gui.flash_round import Round, new_round
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.record import new_record
from dtadesign.review.values import Answer, Profile
from dtadesign.scoring.scorecard import Scorecard, score

AT = "2026-11-23T10:00:00Z"


@cache
def checklist() -> Checklist:
    return find_checklist("smi-alliance")


def card(*answered: str) -> Scorecard:
    record = new_record("r", AT, checklist())
    profile = Profile(name="A", stage="pilot", features=("agent",))
    for edit in (
        ProfileEdit(profile=profile), *(AnswerEdit(id=id_, answer=Answer(value=2)) for id_ in answered)
    ):  # fmt: skip
        record = record.with_event(record.next_event(edit, "M", AT))
    return score(checklist(), record.review)


def test_what_is_not_answered_begins_here_and_comes_round_to_what_was_before() -> None:
    round_ = new_round(checklist(), card("AVA-1"), "open", "AVA-2")
    assert round_.here == "AVA-2"
    assert "AVA-1" not in round_.ids
    order = [item.id for item in checklist().considerations]
    assert order.index(round_.ids[-1]) < order.index("AVA-2")


def test_what_was_skipped_comes_last() -> None:
    assert new_round(checklist(), card(), "open", "AVA-1", {"AVA-5"}).ids[-1] == "AVA-5"


def test_a_domain_is_gone_through_whole_from_here() -> None:
    round_ = new_round(checklist(), card("AVA-1"), "domain", "AVA-5")
    assert {checklist().domain_of[id_].id for id_ in round_.ids} == {checklist().domain_of["AVA-5"].id}
    assert (round_.here, round_.ids[0]) == ("AVA-5", "AVA-1")


def test_gates_and_core_hold_nothing_else() -> None:
    ids = new_round(checklist(), card(), "gates_core", "").ids
    assert all(checklist().by_id[id_].gate or checklist().by_id[id_].core for id_ in ids)


def test_a_skipped_one_that_is_answered_on_the_way_back_is_skipped_no_more() -> None:
    round_ = Round(("a", "b")).put_off()
    assert round_.skipped == {"a"}
    round_ = round_.stepped(-1).answered(3)
    assert (round_.skipped, round_.given, round_.here) == (frozenset(), {"a": 3}, "b")


def test_it_goes_no_further_than_its_ends() -> None:
    round_ = Round(("a",))
    assert round_.stepped(-1) == round_
    assert round_.stepped(1).stepped(1).here == ""
