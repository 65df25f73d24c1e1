"""What participants hand in: whose it is, which vote it counts in, and what is said where it does not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dtadesign.errors import NotDone
from dtadesign.review.values import Answer, Value
from dtadesign.workshop.cases import packet_of
from dtadesign.workshop.coming import (
    HandedIn,
    called,
    free_label,
    participant_id,
    sitting_of,
    taken_in,
    why_no_sitting,
)
from dtadesign.workshop.edits import LONGEST_LABEL, RevealEdit
from dtadesign.workshop.record import WorkshopRecord
from tests.builders import small_checklist
from tests.workshops import after, begun, joined, person, place, plan_of, sitting, voted, workshop_of


def sheet(*values: Value, source: str = "r-1", name: str = "Kim") -> HandedIn:
    """Answers to P-1 and A-2."""
    answers = {id_: Answer(value=value) for id_, value in zip(("P-1", "A-2"), values, strict=False)}
    return HandedIn(file="kim.dtareview", answers=answers, source=source, way="file", name=name)


def handed(record: WorkshopRecord, given: HandedIn) -> tuple[WorkshopRecord, tuple[str, ...]]:
    edits, sentences = taken_in(record.workshop, 0, given)
    return after(record, *edits), sentences


def chosen(record: WorkshopRecord, where: str = "P-1") -> list[str | None]:
    """What Kim chose the first and the second time."""
    kim = participant_id("r-1")
    return [record.workshop.at(place(where, round_)).get(kim) for round_ in (1, 2)]


def test_a_file_makes_a_participant_with_first_votes() -> None:
    record, said = handed(begun(), sheet(1, "unknown"))
    assert [(each.name, each.way) for each in record.workshop.participants] == [("Kim", "file")]
    assert (chosen(record), chosen(record, "A-2")) == (["1", None], ["unknown", None])
    assert said == ()


def test_handed_in_again_before_the_reveal_it_replaces_what_was() -> None:
    record, _ = handed(begun(), sheet(1, 2))
    record, said = handed(record, sheet(3))
    assert (chosen(record), chosen(record, "A-2")) == (["3", None], [None, None])
    assert said == ("kim.dtareview: P-1, A-2: in place of what Kim handed in before.",)
    assert handed(record, sheet(3)) == (record, ("kim.dtareview: brings nothing new from Kim.",))


def test_handed_in_again_after_the_reveal_it_is_the_second_vote() -> None:
    record, _ = handed(begun(), sheet(1, 2))
    record = after(record, RevealEdit(place=place()))
    record, said = handed(record, sheet(1, 3))
    assert (chosen(record), chosen(record, "A-2")) == (["1", "1"], ["3", None])
    assert said == ("kim.dtareview: A-2: in place of what Kim handed in before.",)


def test_what_comes_after_both_reveals_is_said_and_changes_nothing() -> None:
    record, _ = handed(begun(), sheet(1, 2))
    record = after(record, RevealEdit(place=place()))
    record, _ = handed(record, sheet(2, 2))
    record = after(record, RevealEdit(place=place(round_=2)))
    assert handed(record, sheet(2, 2))[1] == ("kim.dtareview: brings nothing new from Kim.",)
    late, said = handed(record, sheet(0, 2))
    assert (late, chosen(late)) == (record, ["1", "2"])
    assert said == (
        "kim.dtareview: P-1: both votes were over already, so what Kim says there now does not count.",
    )


def test_a_first_hand_over_after_the_first_reveal_counts_in_the_second_vote_and_says_so() -> None:
    record = after(begun(), *joined(person(1)), *voted(place(), "1"), RevealEdit(place=place()))
    record, said = handed(record, sheet(2, 2))
    assert (chosen(record), chosen(record, "A-2")) == ([None, "2"], ["2", None])
    assert len(said) == 1
    assert said[0].endswith(
        "first vote was over already, so what Kim says there counts in the second vote only."
    )


def test_an_answer_that_is_gone_takes_no_second_vote_back() -> None:
    record, _ = handed(begun(), sheet(1))
    record, _ = handed(after(record, RevealEdit(place=place())), sheet(2))
    record, _ = handed(record, sheet(None))
    assert chosen(record) == ["1", "2"]


def test_a_file_that_answers_nothing_here_brings_nobody() -> None:
    record, said = handed(begun(), sheet())
    assert record.workshop.participants == ()
    assert said == ("kim.dtareview: answers none of the considerations of this workshop; nothing was taken.",)


def test_two_of_one_name_are_told_apart_and_nobody_needs_one() -> None:
    record, _ = handed(begun(), sheet(1))
    record, _ = handed(record, sheet(2, source="r-2"))
    record, _ = handed(record, sheet(2, source="r-3", name="reviewer"))
    record, _ = handed(record, sheet(2, source="r-4", name=" file 3 "))
    assert [each.name for each in record.workshop.participants] == ["Kim", "Kim (2)", "File 3", "file 3 (2)"]


@given(name=st.text(max_size=200))
def test_any_name_can_be_made_fit(name: str) -> None:
    label = free_label(begun().workshop, name)
    record = after(begun(), *joined(person(1, label=label)))
    assert record.workshop.participants[0].label == label
    assert len(label) <= LONGEST_LABEL


def test_people_are_found_by_name_number_or_id() -> None:
    workshop = workshop_of(*joined(person(1), person(1, "paper"), person(2, label="Kim"))).workshop
    assert [called(workshop, text).number for text in ("phone 1", "Paper 1", " KIM ", person(2).id)] == [
        1, 1, 2, 2,
    ]  # fmt: skip
    with pytest.raises(NotDone, match=r'Nobody here is called "Papr 1"; the nearest known one is "Paper 1"'):
        called(workshop, "Papr 1")
    assert called(workshop, " 1 ").name == "Paper 1"
    with pytest.raises(NotDone, match="Nobody takes part yet"):
        called(begun().workshop, "Kim")


def test_a_name_like_a_number_stops_nobody_from_joining_and_is_asked_about() -> None:
    workshop = workshop_of(*joined(person(1, "paper", label="Phone 1"), person(1))).workshop
    with pytest.raises(NotDone, match='More than one is called "phone 1"; say which by an id'):
        called(workshop, "phone 1")


def test_a_file_finds_its_case_by_packet_or_profile() -> None:
    two = begun(plan_of(sitting(), sitting(title="Kiln"))).workshop
    packet = packet_of(two.plan.sittings[1].case, small_checklist(), ("P-1", "A-2")).id
    assert sitting_of(two, replace(sheet(1), packet=packet)) == 1
    assert sitting_of(two, replace(sheet(1), profile="kiln")) == 1
    assert sitting_of(two, sheet(1)) is None
    assert sitting_of(begun().workshop, sheet(1)) == 0


def test_what_describes_something_else_is_not_taken_for_the_case() -> None:
    other = replace(sheet(1), profile="Ember")
    assert sitting_of(begun().workshop, other) is None
    assert why_no_sitting(other).startswith(
        "kim.dtareview: describes Ember, which is no case of this workshop"
    )
    foreign = replace(sheet(1), packet="from elsewhere")
    assert sitting_of(begun().workshop, foreign) is None
    assert why_no_sitting(foreign).startswith("kim.dtareview: was made for another case")


@settings(max_examples=80, deadline=None)
@given(
    hands=st.lists(
        st.one_of(
            st.tuples(*[st.sampled_from([None, 0, 1, 2, 3, "unknown", "na"])] * 2),
            st.sampled_from(["P-1", "A-2"]),
        ),
        max_size=8,
    )
)
def test_no_file_ever_changes_what_was_revealed(hands: list[tuple[Value, Value] | str]) -> None:
    """A pair is a file handed in, a word a consideration whose next vote is revealed, where it can be."""
    record = after(begun(), *joined(person(1)))
    for hand in hands:
        shown = {where: record.workshop.at(where) for where in record.workshop.revealed}
        if isinstance(hand, tuple):
            record, _ = handed(record, sheet(*hand))
        else:
            open_ = next(
                (p for p in (place(hand), place(hand, 2)) if p not in record.workshop.revealed), None
            )
            if open_ and record.workshop.at(open_):
                record = after(record, RevealEdit(place=open_))
        assert all(record.workshop.at(where) == votes for where, votes in shown.items())
