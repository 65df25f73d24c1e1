"""Who is a member: files that come again, that have parted, that do not belong."""

from __future__ import annotations

from itertools import permutations

import pytest

from dtadesign.errors import NotDone
from dtadesign.panel.collecting import Collected
from dtadesign.review.chain import LONGEST_LINE
from dtadesign.review.collected import events_inside
from dtadesign.review.copies import copy_edit
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.members import told_apart
from dtadesign.review.values import Answer
from tests.builders import small_checklist, with_edit
from tests.panels import came, levels, member, panel_of


def test_two_of_one_name_are_told_apart_and_a_given_name_is_left_to_its_owner() -> None:
    names = ("A. Kim", "A. Kim", "A. Kim (2)", "A. Kim")
    panel = panel_of(*(member(f"id-{at}", {}, by=name) for at, name in enumerate(names)))
    assert list(told_apart(panel.review.members).values()) == [
        "A. Kim",
        "A. Kim (3)",
        "A. Kim (2)",
        "A. Kim (4)",
    ]


def test_a_file_that_continues_a_former_one_stands_in_its_place() -> None:
    kim = member("Kim", levels(2))
    later = with_edit(kim, AnswerEdit(id="P-1", answer=Answer(value=0)), "Kim")
    done = came(panel_of(kim, member("Osei", levels(1))), later)
    assert done.did == "replaced"
    assert [(m.name, m.answer("P-1").value) for m in done.panel.review.members] == [("Kim", 0), ("Osei", 1)]


def test_a_file_in_the_same_state_or_an_earlier_one_changes_nothing() -> None:
    kim = member("Kim", levels(2))
    later = with_edit(kim, AnswerEdit(id="P-1", answer=Answer(value=0)), "Kim")
    panel = panel_of(later)
    for known in (later, kim):
        assert came(panel, known) == Collected(panel, "kept", "Kim")


def test_a_file_that_has_parted_is_refused() -> None:
    kim = member("Kim", levels(2))
    one, other = (with_edit(kim, AnswerEdit(id="P-2", answer=Answer(value=n)), "Kim") for n in (0, 1))
    with pytest.raises(NotDone, match="neither continues the other"):
        came(panel_of(one), other)


def test_another_checklist_is_refused_and_named() -> None:
    other = small_checklist(version="2")
    with pytest.raises(NotDone, match=r"another checklist \(small 2\) than this panel \(small 1\)"):
        came(panel_of(member("Kim", {})), member("Osei", {}, checklist=other))


def test_two_checklists_of_one_name_are_told_apart_by_their_digests() -> None:
    with pytest.raises(NotDone, match=r"\(small 1, [0-9a-f]{12}\) than this panel \(small 1, [0-9a-f]{12}\)"):
        came(panel_of(member("Kim", {})), member("Osei", {}, checklist=small_checklist(title="Another")))


def test_a_panel_is_no_member() -> None:
    with pytest.raises(NotDone, match="a panel itself"):
        came(panel_of(member("Kim", {})), panel_of(member("Osei", {})))


def test_copied_files_too_large_for_a_line_stay_outside_and_the_rest_goes_in() -> None:
    kim = member("Kim", levels(2))
    for at in range(2):
        edit = copy_edit(kim.review, "P-1", f"{at}.bin", bytes([at]) * (LONGEST_LINE // 2))
        assert edit
        kim = with_edit(kim, edit, "Kim")
    done = came(panel_of(member("Osei", {})), kim)
    assert done.without_files
    (*_, event) = done.panel.events
    assert [inside.kind for inside in events_inside(event) if inside.is_stripped] == ["file", "file"]


@pytest.mark.parametrize("order", list(permutations(range(3))), ids=str)
def test_in_whatever_order_a_members_files_come_the_newest_stands(order: tuple[int, ...]) -> None:
    states = [member("Kim", {})]
    for value in (0, 3):
        states.append(with_edit(states[-1], AnswerEdit(id="P-1", answer=Answer(value=value)), "Kim"))
    panel = panel_of(member("Osei", {}), *(states[at] for at in order))
    assert [(m.name, m.answer("P-1").value) for m in panel.review.members] == [("Osei", None), ("Kim", 3)]
