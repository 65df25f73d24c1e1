"""What moved between two reviews, over what is in scope in both."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given as for_any
from hypothesis import strategies as st

from dtadesign.exchange.comparison import comparison, comparison_json
from dtadesign.exchange.comparison_lists import moved_gates, reworded
from dtadesign.exchange.comparison_text import comparison_markdown, comparison_text
from dtadesign.exchange.comparison_wording import changed_words
from dtadesign.exchange.comparison_words import compared_sentence, headline, lead, remarks
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


def test_which_texts_differ_and_whether_the_rating_does() -> None:
    data = small_data()
    first = data["domains"][0]["considerations"]
    first[0] = consideration("P-1", title="Somebody answers", gate=True, core=True, why="Because.")
    first[1]["levels"] = ["absent", "named", "done by half", "done and shown"]
    old = answered({"P-1": shown(1), "P-2": shown(1)})
    found = comparison(old, answered({"P-1": shown(1), "P-2": shown(2)}, checklist=small_checklist(**data)))
    moved = {item.id: item for item in found.considerations}
    assert [change.part for change in moved["P-1"].wording] == ["why"]
    assert not moved["P-1"].asked_otherwise
    assert [change.part for change in moved["P-2"].wording] == ["level_2"]
    assert moved["P-2"].asked_otherwise
    assert [item.id for item in reworded(found)] == ["P-2", "P-1"]


def test_changed_words_are_those_that_only_one_text_has() -> None:
    left, right = changed_words("Somebody answers within a day.", "Somebody answers within two days.")
    assert [s.text.strip() for s in left if s.changed] == ["a day."]
    assert [s.text.strip() for s in right if s.changed] == ["two days."]
    assert "".join(s.text for s in left) == "Somebody answers within a day."
    assert "".join(s.text for s in right) == "Somebody answers within two days."


def test_the_newer_review_given_as_the_old_one_says_what_was_retired_later() -> None:
    data = small_data()
    data["domains"][0]["considerations"] = [consideration("P-1"), consideration("P-3")]
    data["retired"] = [{"id": "P-2", "reason": "It asked two things.", "successors": ["P-3"]}]
    newer = answered({"P-3": shown(2)}, checklist=small_checklist(**data))
    found = comparison(newer, answered({"P-2": shown(1)}))
    moved = {item.id: item for item in found.considerations}
    assert (moved["P-2"].lineage, moved["P-3"].lineage) == ("retired_later", "not_yet")
    assert "new, " not in comparison_text(found)
    assert "P-2 stands there" in comparison_text(found)


@pytest.mark.parametrize(
    ("successors", "others", "lineage"),
    [
        (["P-3", "P-1"], [], "split"),
        (["P-3"], [], "replaced"),
        ([], [], "retired"),
        (["P-3"], ["P-3"], "merged"),
    ],
)
def test_what_became_of_a_retired_consideration(
    successors: list[str], others: list[str], lineage: str
) -> None:
    data = small_data()
    data["domains"][0]["considerations"] = [consideration("P-1"), consideration("P-3")]
    data["retired"] = [{"id": "P-2", "reason": "It asked two things.", "successors": successors}]
    data["retired"] += [{"id": "P-9", "successors": others}] if others else []
    found = comparison(answered({"P-2": shown(1)}), answered({}, checklist=small_checklist(**data)))
    moved = {item.id: item for item in found.considerations}
    assert moved["P-2"].lineage == lineage
    assert "It asked two things." in comparison_text(found)
    assert ("P-2" in moved["P-3"].predecessors) == ("P-3" in successors)


def test_gates_that_stand_otherwise_are_listed_with_both_states() -> None:
    found = comparison(answered({"P-1": shown(0)}), answered({"P-1": shown(2, "x")}))
    assert [(gate.id, gate.old, gate.new) for gate in moved_gates(found)] == [("P-1", "fail", "pass")]
    assert "“Somebody answers” was not met; now it is met." in lead(found)


def test_no_overall_is_compared_where_a_side_withholds_it() -> None:
    found = comparison(answered({"P-1": shown(0)}), answered({"P-1": shown(2, "x")}))
    assert found.overall.is_withheld
    assert "The overall number is not compared" in comparison_text(found)


def test_other_interventions_and_checklists_are_said() -> None:
    newer = small_checklist(version="2")
    found = comparison(answered({}), answered({}, given=profile(name="Candle"), checklist=newer))
    said = " ".join(remarks(found))
    assert "two interventions, Lantern and Candle" in said
    assert "small 1, then small 2" in said
    assert remarks(comparison(answered({}), answered({}))) == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ({"P-1": shown(1)}, {"P-1": shown(1)}, "Nothing moved"),
        ({"P-1": shown(1)}, {"P-1": shown(2)}, "1 moved up, none moved down"),
        ({"P-1": shown(1), "P-2": shown(2)}, {"P-1": shown(2), "P-2": shown(1)}, "1 moved up, 1 moved down"),
        ({}, {"P-1": shown(1)}, "1 consideration answered since"),
        ({"P-1": shown(2)}, {"P-1": shown(2, "x")}, "No level moved, 1 is newly shown"),
    ],
)
def test_the_headline(old: dict[str, Answer], new: dict[str, Answer], said: str) -> None:
    assert headline(comparison(answered(old), answered(new))) == said


def test_between_two_interventions_nothing_is_said_to_have_moved() -> None:
    other = answered({"P-1": shown(2)}, given=profile(name="Candle", version=""))
    found = comparison(answered({"P-1": shown(1)}), other)
    text = comparison_text(found)
    assert headline(found) == "Candle: 1 of 2 considerations higher, 0 lower"
    assert "Higher in Candle: 1" in text
    assert "moved" not in text.lower()
    assert "against" in text


def test_what_one_intervention_leaves_unknown_is_in_the_headline_and_explained() -> None:
    """Else no level differs and yet every domain does."""
    other = answered({"P-1": UNKNOWN}, given=profile(name="Candle", version=""))
    found = comparison(answered({"P-1": shown(3, "x")}), other)
    assert headline(found) == "Candle: 0 of 2 considerations higher, 0 lower, 1 known in one only"
    assert compared_sentence(found).endswith("In a domain, not known yet counts as 0.")
    assert "counts as 0" not in compared_sentence(comparison(answered({}), answered({})))


def test_which_of_two_is_older_is_said_of_one_intervention_only() -> None:
    later, earlier = answered({"P-1": shown(1)}), answered({})
    later = replace(later, events=(*later.events[:-1], replace(later.events[-1], at="2031-01-01T00:00:00Z")))
    said = "What is taken as old was edited later than what is taken as new."
    assert said in remarks(comparison(later, earlier))
    assert said not in remarks(comparison(later, answered({}, given=profile(name="Candle"))))


ANSWERS = st.one_of(
    st.sampled_from([Answer(), UNKNOWN, Answer(value="na", note="x")]),
    st.builds(lambda level, proof: shown(level, *proof), st.integers(0, 3), st.sampled_from([(), ("x",)])),
)
MIRRORED = {
    "up": "down", "down": "up", "shown_now": "shown_no_more", "shown_no_more": "shown_now",
    "newly_in_scope": "no_longer_in_scope", "no_longer_in_scope": "newly_in_scope",
}  # fmt: skip


@for_any(*[st.fixed_dictionaries({"P-1": ANSWERS, "P-2": ANSWERS, "A-2": ANSWERS})] * 2)
def test_the_way_back_is_the_way_there_mirrored(one: dict[str, Answer], other: dict[str, Answer]) -> None:
    given = profile(features=("chat",))
    there = comparison(answered(one, given=given), answered(other, given=given))
    back = comparison(answered(other, given=given), answered(one, given=given))
    for went, came in zip(there.considerations, back.considerations, strict=True):
        assert came.change == MIRRORED.get(went.change, went.change)
    for then, now in zip(there.domains, back.domains, strict=True):
        assert (then.old_shown, then.new_shown) == (now.new_shown, now.old_shown)


def test_markdown_of_a_comparison_lets_no_sign_of_its_own_through() -> None:
    given = profile(name="A *bold* | name")
    text = comparison_markdown(comparison(answered({}, given=given), answered({}, given=given)))
    assert r"A \*bold\* \| name" in text
