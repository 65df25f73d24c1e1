"""What stands beside the consensus and is never averaged with it."""

from __future__ import annotations

import pytest

from dtadesign.errors import NotDone
from dtadesign.panel.beside import claims_beside, differences, lived_experience_edit, members_range
from dtadesign.review.board import Claims, board_of
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.edits_packet import DeclareEdit, PacketEdit
from dtadesign.review.record import Record, new_record
from dtadesign.review.values import Answer
from tests.builders import TIME, shown, small_checklist, with_edit
from tests.panels import levels, member, panel_of


def other_panel(value: int) -> Record:
    panel = panel_of(member("sam", levels(1)))
    panel = with_edit(panel, AnswerEdit(id="P-1", answer=Answer(value=value)))  # type: ignore[arg-type]
    return Record(new_record("other", TIME, small_checklist()).header, panel.events)


def test_the_range_is_over_members_who_rate() -> None:
    kim = with_edit(member("kim", levels(3)), DeclareEdit(recused_from_all=True, interests=True), "kim")
    panel = panel_of(member("lee", levels(0)), member("max", {"P-1": shown(3, "seen")}), kim)
    found = members_range(panel)
    assert (found.overall.lowest, found.overall.median, found.overall.highest, found.overall.n) == (
        0, 50, 100, 2,
    )  # fmt: skip
    assert found.domains["AGENT"].lowest is None


def test_what_was_claimed_stands_beside_the_consensus() -> None:
    claims = Claims(review="r", name="Makers", fingerprint="ab" * 32, answers=levels(3))
    panel = with_edit(
        panel_of(member("kim", levels(1, 2))),
        PacketEdit(packet="p", sha256="ab" * 32, made=TIME, chair="Osei", claims=claims),
    )
    panel = with_edit(panel, AnswerEdit(id="P-2", answer=Answer(value=2)))
    beside = {both.id: (both.ours.value, both.theirs.value) for both in claims_beside(panel)}
    assert beside == {"P-1": (None, 3), "P-2": (2, None)}


def test_the_service_users_panel_is_taken_in_and_its_differences_named() -> None:
    panel = with_edit(panel_of(member("kim", levels(1))), AnswerEdit(id="P-1", answer=Answer(value=2)))
    panel = with_edit(panel, lived_experience_edit(panel, "panel", other=other_panel(1)))
    (both,) = differences(panel)
    assert (both.id, both.ours.value, both.theirs.value) == ("P-1", 2, 1)
    said = board_of(panel.review).lived_experience
    assert said is not None
    assert said.panel is not None
    assert (said.panel.review, said.panel.raters) == ("other", 1)


def test_that_nobody_was_asked_needs_its_reason() -> None:
    panel = panel_of(member("kim", levels(1)))
    with pytest.raises(NotDone, match="say why"):
        lived_experience_edit(panel, "no")
    assert lived_experience_edit(panel, "no", "no time").why == "no time"


def test_only_another_panel_on_the_same_checklist_is_taken_in() -> None:
    panel = panel_of(member("kim", levels(1)))
    for other, why in ((panel, "itself"), (member("lee", levels(1)), "no panel"), (None, "needs its file")):
        with pytest.raises(NotDone, match=why):
            lived_experience_edit(panel, "panel", other=other)
