"""What a consensus carries of its members, and what stays unsettled."""

from __future__ import annotations

from dataclasses import replace

from dtadesign.review.edits import AnswerEdit
from dtadesign.review.member import MembersEvidence
from dtadesign.review.record import Record
from dtadesign.review.undo import redo_edit, undo_edit
from dtadesign.review.values import Answer
from dtadesign.scoring.scorecard import score
from tests.builders import shown, with_edit
from tests.panels import AGENT, came, levels, member, panel_of


def test_a_consensus_carries_what_members_of_its_level_or_higher_have_shown() -> None:
    kim, osei = member("Kim", {"P-1": shown(2, "help page")}), member("Osei", {"P-1": shown(1, "a rumour")})
    panel = with_edit(panel_of(kim, osei), AnswerEdit(id="P-1", answer=shown(2, "seen together")), "chair")
    answer = panel.review.answer("P-1")
    assert [entry.description for entry in answer.evidence] == ["seen together", "help page"]
    assert panel.events[-1].payload["evidence"] == [{"kind": "document"}]


def test_a_consensus_counts_as_shown_by_its_members_entries_alone() -> None:
    panel = panel_of(member("Kim", {"P-1": shown(3, "help page")}), member("Osei", levels(2)))
    panel = with_edit(panel, AnswerEdit(id="P-1", answer=Answer(value=2)), "chair")
    assert score(panel.checklist, panel.review).item("P-1").shown == 2


def test_carried_entries_follow_the_level_and_are_not_written_twice() -> None:
    panel = panel_of(member("Kim", {"P-1": shown(2, "help page", "help page")}))
    panel = with_edit(panel, AnswerEdit(id="P-1", answer=Answer(value=2)), "chair")
    again = replace(panel.review.answer("P-1"), note="we agree")
    panel = with_edit(panel, AnswerEdit(id="P-1", answer=again), "chair")
    assert [type(entry) for entry in panel.review.answer("P-1").evidence] == [MembersEvidence]
    assert "help page" not in str(panel.events[-1])
    panel = with_edit(panel, AnswerEdit(id="P-1", answer=replace(again, value=3)), "chair")
    assert panel.review.answer("P-1").evidence == ()


def test_a_carried_entry_that_somebody_changes_becomes_the_consensus_own() -> None:
    panel = panel_of(member("Kim", {"P-1": shown(2, "help page")}))
    panel = with_edit(panel, AnswerEdit(id="P-1", answer=Answer(value=2)), "chair")
    (entry,) = panel.review.answer("P-1").evidence
    changed = Answer(value=2, evidence=(replace(entry, description="help page, 1.4"),))
    panel = with_edit(panel, AnswerEdit(id="P-1", answer=changed), "chair")
    assert [e.description for e in panel.review.answer("P-1").evidence] == ["help page, 1.4", "help page"]


def withheld(panel: Record) -> set[str]:
    panel_reasons = {"gate_unsettled", "profiles_differ"}
    return panel_reasons & set(score(panel.checklist, panel.review).overall.withheld)


def test_a_gate_on_which_they_differ_is_unsettled_until_there_is_a_consensus() -> None:
    panel = panel_of(member("Kim", levels(2, 0)), member("Osei", levels(1, 3)))
    assert withheld(panel) == {"gate_unsettled"}
    assert withheld(with_edit(panel, AnswerEdit(id="P-1", answer=Answer(value=1)), "chair")) == set()


def test_a_rating_that_changes_afterwards_unsettles_it_again() -> None:
    kim = member("Kim", levels(2))
    panel = panel_of(kim, member("Osei", levels(1)))
    panel = with_edit(panel, AnswerEdit(id="P-1", answer=Answer(value=1)), "chair")
    later = with_edit(kim, AnswerEdit(id="P-1", answer=Answer(value=0)), "Kim")
    assert withheld(came(panel, later).panel) == {"gate_unsettled"}
    elsewhere = with_edit(kim, AnswerEdit(id="P-2", answer=Answer(value=0)), "Kim")
    assert withheld(came(panel, elsewhere).panel) == set()


def test_a_consensus_that_is_taken_back_settles_nothing() -> None:
    panel = panel_of(member("Kim", levels(2)), member("Osei", levels(1)))
    panel = with_edit(panel, AnswerEdit(id="P-1", answer=Answer(value=1)), "chair")
    panel = with_edit(panel, undo_edit(panel, "chair"), "chair")  # type: ignore[arg-type]
    assert withheld(panel) == {"gate_unsettled"}
    panel = with_edit(panel, redo_edit(panel, "chair"), "chair")  # type: ignore[arg-type]
    assert withheld(panel) == set()


def test_profiles_that_differ_are_taken_and_said() -> None:
    kim, osei = member("Kim", levels(2)), member("Osei", levels(2), of=replace(AGENT, stage="live"))
    assert withheld(panel_of(kim, osei)) == {"profiles_differ"}
    assert panel_of(kim, osei).review.profile == AGENT


def test_a_profile_ticked_in_another_order_is_the_same() -> None:
    turned = replace(AGENT, features=AGENT.features[::-1])
    assert withheld(panel_of(member("Kim", levels(2)), member("Osei", levels(2), of=turned))) == set()
