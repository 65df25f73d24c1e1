"""What a board talks about in which order, and what settles it."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.errors import NotDone
from dtadesign.panel.agreement import standings
from dtadesign.panel.consensus import (
    GROUPS,
    consensus_edit,
    dissent_edit,
    queue,
    reopen_edit,
    unanimous_edits,
    without_discussion,
)
from dtadesign.review.edits import AnswerEdit, SignOffEdit
from dtadesign.review.edits_packet import DeclareEdit
from dtadesign.review.record import Record
from dtadesign.review.values import Answer, Value
from tests.builders import with_edit
from tests.panels import came, levels, member, panel_of

VALUES = st.sampled_from([0, 1, 2, 3, "unknown", None])


def groups(panel: Record) -> dict[str, str]:
    return {entry.id: entry.group for entry in queue(panel).entries}


def in_one_stroke(panel: Record) -> Record:
    for edit in unanimous_edits(panel):
        panel = with_edit(panel, edit)
    return panel


def test_gates_that_differ_come_first_then_what_is_two_levels_apart() -> None:
    panel = panel_of(member("kim", levels(1, 0, 2, "unknown")), member("lee", levels(2, 2, 2, None)))
    assert groups(panel) == {"P-1": "gate", "P-2": "apart", "A-2": "missing", "A-1": "unanimous"}
    assert [*groups(panel)] == ["P-1", "P-2", "A-2", "A-1"]
    assert queue(panel).to_talk_through == 3


@given(st.lists(st.tuples(VALUES, VALUES, VALUES, VALUES), min_size=1, max_size=4))
def test_the_queue_holds_everything_in_scope_once_in_the_order_of_groups(
    given_: list[tuple[Value, ...]],
) -> None:
    panel = panel_of(*(member(f"m{n}", levels(*values)) for n, values in enumerate(given_)))
    found = queue(panel)
    assert Counter(entry.id for entry in found.entries) == Counter(
        standing.id for standing in standings(panel.checklist, panel.review)
    )
    order = [GROUPS.index(entry.group) for entry in found.entries]
    assert order == sorted(order)
    assert sum(found.counts.values()) == len(found.entries)


@given(st.lists(st.tuples(VALUES, VALUES, VALUES, VALUES), min_size=1, max_size=4))
def test_one_stroke_takes_what_all_said_alike_and_nothing_the_second_time(
    given_: list[tuple[Value, ...]],
) -> None:
    panel = panel_of(*(member(f"m{n}", levels(*values)) for n, values in enumerate(given_)))
    alike = {
        id_: column[0]
        for id_, column in zip(("P-1", "P-2", "A-1", "A-2"), zip(*given_, strict=True), strict=True)
        if len(set(column)) == 1 and column[0] is not None
    }
    after = in_one_stroke(panel)
    assert {id_: answer.value for id_, answer in after.review.answers.items()} == alike
    assert without_discussion(after) == alike.keys()
    assert unanimous_edits(after) == []


def test_the_reasons_of_not_applicable_are_the_members_own() -> None:
    kim = member("kim", {"P-2": Answer(value="na", note="no agent")})
    lee = member("lee", {"P-2": Answer(value="na", note="nobody to ask")})
    (edit,) = unanimous_edits(panel_of(kim, lee))
    assert (edit.answer.value, edit.answer.note) == ("na", "no agent\nnobody to ask")


def test_who_is_recused_does_not_keep_the_others_from_being_unanimous() -> None:
    kim = with_edit(member("kim", levels(3)), DeclareEdit(interests=True, recused=("P-1",)), "kim")
    panel = panel_of(member("lee", levels(0)), member("max", levels(0)), kim)
    assert groups(panel)["P-1"] == "unanimous"


def test_the_mark_of_a_stroke_stands_in_the_payload_only_where_it_was_one() -> None:
    panel = in_one_stroke(panel_of(member("kim", levels(1))))
    assert panel.events[-1].payload["agreed"] == "unanimous"
    later = with_edit(panel, consensus_edit(panel, "P-1", 2, "they showed more"))
    assert "agreed" not in later.events[-1].payload
    assert without_discussion(later) == frozenset()


def test_where_members_differ_a_consensus_needs_its_reason() -> None:
    panel = panel_of(member("kim", levels(1, 2)), member("lee", levels(2, 2)))
    with pytest.raises(NotDone, match="needs its reason"):
        consensus_edit(panel, "P-1", 1)
    assert consensus_edit(panel, "P-2", 2).answer == Answer(value=2)
    settled = with_edit(panel, consensus_edit(panel, "P-1", 1, "said once"))
    assert groups(settled)["P-1"] == "settled"


def test_a_signed_consensus_changes_only_once_it_is_reopened() -> None:
    panel = in_one_stroke(panel_of(member("kim", levels(1))))
    signed = with_edit(panel, SignOffEdit(fingerprint="a", report_sha256="b", program="1"))
    with pytest.raises(NotDone, match="reopen it first"):
        consensus_edit(signed, "P-1", 2, "more")
    opened = with_edit(signed, reopen_edit(signed, "P-1", "they sent more"))
    assert groups(opened)["P-1"] == "other"  # all say alike, but the board wants to talk
    assert next(entry for entry in queue(opened).entries if entry.id == "P-1").reopened
    assert unanimous_edits(opened) == []
    assert consensus_edit(opened, "P-1", 2, "more").answer.value == 2


def test_only_a_consensus_that_stands_is_reopened_and_only_with_a_reason() -> None:
    panel = panel_of(member("kim", levels(1)))
    with pytest.raises(NotDone, match="no consensus"):
        reopen_edit(panel, "P-1", "because")
    with pytest.raises(NotDone, match="Say why"):
        reopen_edit(in_one_stroke(panel), "P-1", " ")


def test_a_member_who_rates_otherwise_opens_what_was_agreed() -> None:
    panel = in_one_stroke(panel_of(member("kim", levels(1))))
    kim = with_edit(member("kim", levels(1)), AnswerEdit(id="P-1", answer=Answer(value=3)), "kim")
    assert groups(came(panel, kim).panel)["P-1"] == "other"


def test_a_dissent_is_a_members_who_rates_it() -> None:
    kim = with_edit(member("kim", levels(3)), DeclareEdit(interests=True, recused=("P-1",)), "kim")
    panel = panel_of(member("lee", levels(0), by="Lee"), kim)
    assert dissent_edit(panel, "P-1", "Lee", "no").member == "lee"
    with pytest.raises(NotDone, match="recused"):
        dissent_edit(panel, "P-1", "kim", "no")
    with pytest.raises(NotDone, match="no member"):
        dissent_edit(panel, "P-1", "nobody")
    with pytest.raises(NotDone, match="no dissent"):
        dissent_edit(panel, "P-1", "lee", off=True)
