"""What moved between two reviews, over what is in scope in both."""

from __future__ import annotations

import json

import pytest

from dtadesign.exchange.comparison import comparison, comparison_json, comparison_text
from dtadesign.review.values import Answer
from tests.builders import answered, consideration, profile, shown, small_checklist, small_data

UNKNOWN = Answer(value="unknown")


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        (shown(1), shown(2), "up"),
        (shown(3, "x"), shown(2, "x"), "down"),
        (shown(3), shown(3, "x"), "shown_now"),
        (shown(3, "x"), shown(3), "shown_no_more"),
        (shown(1), shown(1), "same"),
        (shown(2, "x", note="a"), shown(2, "y", note="b"), "same"),
        (UNKNOWN, shown(0), "answer_changed"),
        (Answer(), shown(0), "answer_changed"),
        (Answer(value="na", note="x"), shown(1), "newly_in_scope"),
        (shown(1), Answer(value="na", note="x"), "no_longer_in_scope"),
    ],
)
def test_what_became_of_one_consideration(old: Answer, new: Answer, change: str) -> None:
    found = comparison(answered({"P-2": old}), answered({"P-2": new}))
    moved = {item.id: item.change for item in found.considerations}
    assert moved["P-2"] == change


def test_domains_are_compared_over_what_is_in_scope_in_both() -> None:
    with_agent = profile(features=("agent", "chat"))
    old = answered({"A-2": shown(3, "x")}, given=profile(features=("chat",)))
    new = answered({"A-1": shown(0), "A-2": shown(3, "x")}, given=with_agent)
    found = comparison(old, new)
    domain = next(domain for domain in found.domains if domain.id == "AGENT")
    assert (domain.old_shown, domain.new_shown) == (100, 100)
    assert {item.id: item.change for item in found.considerations}["A-1"] == "newly_in_scope"


def test_a_hidden_gate_in_both_is_not_listed() -> None:
    assert "A-1" not in {item.id for item in comparison(answered({}), answered({})).considerations}


def test_between_checklists_what_is_new_retired_or_gone() -> None:
    data = small_data()
    data["domains"][0]["considerations"] = [consideration("P-1"), consideration("P-3")]
    data["retired"] = [{"id": "P-2", "reason": "r", "successors": ["P-3"]}]
    old = answered({"P-1": shown(1), "P-2": shown(2, "x")}, given=profile(features=("chat",)))
    newer = small_checklist(**data)
    found = comparison(old, answered({"P-1": shown(1)}, checklist=newer, given=profile(features=("chat",))))
    moved = {item.id: item for item in found.considerations}
    assert (moved["P-2"].change, moved["P-2"].successors) == ("retired", ("P-3",))
    assert moved["P-3"].change == "new"
    assert moved["P-1"].reworded
    del data["domains"][1]
    data["features"] = []
    gone = comparison(old, answered({}, checklist=small_checklist(**data)))
    assert {item.id: item.change for item in gone.considerations}["A-2"] == "gone"


def test_the_text_and_the_json_say_the_same() -> None:
    found = comparison(answered({"P-1": shown(0)}), answered({"P-1": shown(2, "x")}))
    text = comparison_text(found)
    assert "Moved up: 1" in text
    assert "Somebody answers: 0 to 2" in text
    data = json.loads(json.dumps(comparison_json(found)))
    assert data["format"] == "dtadesign-comparison/1"
    assert data["considerations"][0]["change"] == "up"


def test_a_review_compared_with_itself_has_not_moved() -> None:
    record = answered({"P-1": shown(2, "x"), "P-2": UNKNOWN})
    found = comparison(record, record)
    assert {item.change for item in found.considerations} == {"same"}
    assert all(domain.old_shown == domain.new_shown for domain in found.domains)
