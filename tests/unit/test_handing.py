"""A copy that asks only some domains, and taking back what it brings."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfWriter

from dtadesign.errors import NotDone
from dtadesign.formats import FORMATS, Options
from dtadesign.review.action import Action
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.edits_beside import HandOverEdit
from dtadesign.review.file import lines_of
from dtadesign.review.handing import PROFILE, coming_back, handed_copy, taking_back
from dtadesign.review.record import read_events
from dtadesign.review.values import Answer, Evidence
from tests.builders import TIME, profile, record_of, small_checklist, with_edit

if TYPE_CHECKING:
    from collections.abc import Collection

    from dtadesign.review.edit import Edit
    from dtadesign.review.record import Record

HAND = HandOverEdit(to="Kim", domains=("AGENT",))


def level(name: str, value: int, note: str = "") -> AnswerEdit:
    return AnswerEdit(id=name, answer=Answer(value=(0, 1, 2, 3)[value], note=note))


def parted(*before: Edit) -> tuple[Record, Record]:
    """Ours and Kim's copy, just after it was handed over."""
    ours = record_of()
    for edit in (*before, HAND):
        ours = with_edit(ours, edit)
    return ours, handed_copy(ours, HAND, "reviewer", TIME)


def taken(ours: Record, theirs: Record, choice: Collection[str] = ()) -> Record:
    coming = coming_back(ours, theirs)
    for edit, by in taking_back(ours, coming, choice):
        ours = with_edit(ours, edit, by or "reviewer")
    return ours


def test_the_copy_asks_only_what_was_handed_over() -> None:
    ours, copy = parted()
    assert (ours.review.asks, copy.review.asks) == ((), ("AGENT",))
    assert copy.header.id == ours.header.id


def test_the_copy_holds_no_text_of_other_domains_and_its_chain_holds() -> None:
    _, copy = parted(level("P-1", 2, "ours alone"), level("A-2", 1, "for Kim"))
    lines = [line.rstrip(b"\n") for line in lines_of(copy)]
    assert b"ours alone" not in b"".join(lines)
    assert b"for Kim" in b"".join(lines)
    assert read_events(copy.header, lines[1:], "copy") == copy.events


def test_what_only_the_copy_changed_is_taken_with_its_name_and_source() -> None:
    ours, copy = parted(level("P-1", 2, "ours"))
    theirs = with_edit(copy, level("A-2", 3), "Kim")
    back = taken(ours, theirs)
    event = next(e for e in back.events if e.kind == "answer" and e.payload["id"] == "A-2")
    assert (event.by, event.payload["taken"]["hash"]) == ("Kim", theirs.events[-1].hash)
    assert back.review.answer("A-2").level == 3
    assert back.review.answer("P-1").note == "ours"


def test_what_both_changed_is_shown_and_stays_unless_chosen() -> None:
    ours, copy = parted()
    ours, theirs = with_edit(ours, level("A-2", 1)), with_edit(copy, level("A-2", 3), "Kim")
    (change,) = coming_back(ours, theirs).to_choose
    assert (change.key, change.by) == ("A-2", "Kim")
    assert taken(ours, theirs).review.answer("A-2").level == 1
    assert taken(ours, theirs, ("A-2",)).review.answer("A-2").level == 3


def test_the_same_answer_on_both_sides_is_no_question() -> None:
    ours, copy = parted()
    coming = coming_back(with_edit(ours, level("A-2", 2)), with_edit(copy, level("A-2", 2), "Kim"))
    assert coming.changes == ()


def test_what_was_settled_once_is_not_asked_again() -> None:
    ours, copy = parted()
    ours, theirs = with_edit(ours, level("A-2", 1)), with_edit(copy, level("A-2", 3), "Kim")
    back = taken(ours, theirs)
    assert coming_back(back, theirs).changes == ()
    later = coming_back(back, with_edit(theirs, level("A-1", 2), "Kim"))
    assert [change.key for change in later.changes] == ["A-1"]


def test_a_copy_that_went_its_own_way_brings_profile_and_actions_too() -> None:
    ours = record_of()
    mine = ActionEdit(id="A-1", action=Action(what="mine"))
    other = ActionEdit(id="A-1", action=Action(what="theirs"))
    here, there = (
        with_edit(ours, mine),
        with_edit(with_edit(ours, other), ProfileEdit(profile=profile(stage="live"))),
    )
    back = taken(here, there)
    assert {name: action.what for name, action in back.review.actions.items()} == {
        "A-1": "mine",
        "A-2": "theirs",
    }
    assert back.review.profile.stage == "live"
    assert PROFILE in back.review.taken_back[-1].took


def test_another_review_is_refused() -> None:
    with pytest.raises(NotDone, match="another review"):
        coming_back(record_of(), record_of(checklist=small_checklist(title="Another")))


@given(
    st.lists(
        st.tuples(st.booleans(), st.sampled_from(["P-1", "P-2", "A-1", "A-2"]), st.integers(0, 3)),
        max_size=12,
    )
)
def test_choosing_theirs_everywhere_gives_every_answer_that_they_changed(
    steps: list[tuple[bool, str, int]],
) -> None:
    ours, theirs = record_of(), record_of()
    for here, name, value in steps:
        entry = (Evidence(description="x"),)
        edit = AnswerEdit(id=name, answer=Answer(value=(0, 1, 2, 3)[value], evidence=entry))
        ours, theirs = (with_edit(ours, edit), theirs) if here else (ours, with_edit(theirs, edit, "Kim"))
    coming = coming_back(ours, theirs)
    back = taken(ours, theirs, [change.key for change in coming.to_choose])
    for change in coming.changes:
        assert back.review.answer(change.key) == theirs.review.answer(change.key)
    assert coming_back(back, theirs).changes == ()


@pytest.mark.parametrize("name", ["pdf", "html"])
def test_the_form_of_a_copy_asks_what_was_handed_over(name: str) -> None:
    ours, theirs = parted(ProfileEdit(profile=profile(features=("agent", "chat"))), level("P-1", 2))
    made = FORMATS[name].write(theirs, "form", Options())
    text = made.decode() if name == "html" else " ".join(PdfWriter(io.BytesIO(made)).get_fields() or {})
    asked = {item.id for item in ours.checklist.considerations if re.search(rf"{item.id}[:\"]", text)}
    assert {ours.checklist.domain_of[name].id for name in asked} == {"AGENT"}
