"""A panel: members taken in and replaced, what a consensus carries, what stays unsettled."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from dtadesign.errors import NotDone
from dtadesign.panel.agreement import Agreement, agreement, agreement_json
from dtadesign.panel.collecting import Collected, begun, collected
from dtadesign.review.carrying import carried
from dtadesign.review.chain import LONGEST_LINE
from dtadesign.review.collected import CollectEdit, events_inside
from dtadesign.review.copies import copy_edit
from dtadesign.review.edits import AnswerEdit, HandOverEdit, ProfileEdit
from dtadesign.review.file import ReviewFile, read_review, write_new
from dtadesign.review.handing import handed_copy
from dtadesign.review.members import MembersEvidence, told_apart
from dtadesign.review.purge import Choice, purge
from dtadesign.review.record import Record, new_record
from dtadesign.review.undo import redo_edit, undo_edit, where_undo_ends
from dtadesign.review.values import Answer, Evidence, Profile
from dtadesign.review.verify import verify
from dtadesign.scoring.scorecard import score
from tests.builders import TIME, profile, shown, small_checklist, with_edit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.edits import Edit
    from dtadesign.review.values import Value

AGENT = profile(features=("agent", "chat"))
SECRET = "Mrs Voss phoned at night"


def member(
    name: str, answers: Mapping[str, Answer], *, of: Profile = AGENT, checklist: Checklist | None = None,
    by: str = "",
) -> Record:  # fmt: skip
    """A member's review; its id is the name, and ``by`` what they are called, if not so."""
    record = new_record(name, TIME, checklist or small_checklist())
    record = with_edit(record, ProfileEdit(profile=of), by or name)
    for key, value in answers.items():
        record = with_edit(record, AnswerEdit(id=key, answer=value), by or name)
    return record


def levels(*values: Value) -> dict[str, Answer]:
    return {
        key: Answer(value=value) for key, value in zip(("P-1", "P-2", "A-1", "A-2"), values, strict=False)
    }


def came(panel: Record, record: Record) -> Collected:
    return collected(panel, record, "kim.dtareview", "chair", TIME)


def panel_of(*members: Record) -> Record:
    panel = begun("a-panel", members[0], "chair", TIME)
    for record in members:
        panel = came(panel, record).panel
    return panel


def agreed(panel: Record) -> Agreement:
    return agreement(panel.checklist, panel.review)


def states(*members: Record) -> dict[str, str]:
    return {standing.id: standing.state for standing in agreed(panel_of(*members)).per_consideration}


# --- agreement


def test_each_consideration_stands_in_its_state() -> None:
    kim, osei = member("Kim", levels(3, 0, 1, 2)), member("Osei", levels(2, 2, 2, 2))
    assert states(kim, osei) == {"P-1": "gate", "P-2": "apart", "A-1": "differs", "A-2": "agreed"}


def test_somebody_who_gives_no_level_is_a_difference_of_its_own() -> None:
    kim, osei = member("Kim", levels("unknown", "na", 2)), member("Osei", levels(2, 2))
    assert states(kim, osei) == {"P-1": "gate", "P-2": "missing", "A-1": "missing", "A-2": "missing"}


def test_not_known_to_all_is_agreed_and_no_level() -> None:
    (first, *_) = agreed(
        panel_of(member("Kim", levels("unknown")), member("Osei", levels("unknown")))
    ).per_consideration
    assert (first.state, first.spread, first.levels) == ("agreed", None, {"Kim": None, "Osei": None})


def test_levels_that_differ_name_a_consideration_before_missing_ones() -> None:
    given: dict[str, Value] = {"A": 0, "B": 3, "C": "unknown"}
    records = [member(name, levels(None, value)) for name, value in given.items()]
    (_, second, *_) = agreed(panel_of(*records)).per_consideration
    assert (second.state, second.spread) == ("apart", 3)
    assert second.levels == {"A": 0, "B": 3, "C": None}


def test_only_what_is_in_scope_of_the_panels_profile_is_compared() -> None:
    kim = member("Kim", levels(2, 2, 2, 2), of=profile())
    osei = member("Osei", levels(2, 1, 0, 0))
    found = agreed(panel_of(kim, osei))
    assert [standing.id for standing in found.per_consideration] == ["P-1", "P-2"]
    assert (found.considerations, found.percent_agreement) == (2, 50)


def test_a_short_panel_compares_core_and_gates() -> None:
    kim = member("Kim", levels(2, 2, 2, 2), of=replace(AGENT, scope="short"))
    assert [standing.id for standing in agreed(panel_of(kim)).per_consideration] == ["P-1", "A-2"]


def test_the_json_has_the_members_that_the_contract_names() -> None:
    found = agreement_json(agreed(panel_of(member("Kim", levels(2, 1)), member("Osei", levels(2, 2)))))
    assert list(found) == [
        "raters", "considerations", "percent_agreement", "krippendorff_alpha_ordinal", "gwet_ac2_ordinal",
        "weighted_kappa_quadratic", "fleiss_kappa", "alpha_ci95", "per_consideration",
    ]  # fmt: skip
    assert list(found["per_consideration"][0]) == ["id", "levels", "spread", "state"]


# --- who is a member


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


# --- consensus


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


# --- the record


def test_undo_does_not_reach_a_collection() -> None:
    panel = panel_of(member("Kim", levels(2)))
    panel = with_edit(panel, AnswerEdit(id="P-1", answer=Answer(value=1)), "chair")
    panel = came(panel, member("Osei", levels(2))).panel
    assert undo_edit(panel, "chair") is None
    ends = where_undo_ends(panel, "chair")
    assert ends
    assert ends.kind == "collect"


@pytest.fixture
def on_disk(tmp_path: Path) -> Path:
    said = Answer(value=2, note=SECRET, evidence=(Evidence(description=SECRET, kind="record"),))
    kim, osei = member("Kim", {"P-1": said, "P-2": said}), member("Osei", {"P-2": shown(1, "open")})
    path = tmp_path / "panel.dtareview"
    write_new(path, panel_of(kim, osei))
    return path


def test_members_records_verify_inside_the_panels(on_disk: Path) -> None:
    verdict = verify(on_disk)
    assert verdict.holds
    assert "The members' records in it hold too: 2, each as it was collected." in verdict.sentences


@pytest.mark.parametrize(
    "changed",
    [{"fingerprint": "0" * 64}, {"answers": levels(0)}, {"name": "Osei"}, {"record": "no record\n"}],
    ids=lambda changed: next(iter(changed)),
)
def test_a_panel_that_says_otherwise_than_its_members_does_not_verify(
    tmp_path: Path, changed: dict[str, object]
) -> None:
    path = tmp_path / "panel.dtareview"
    panel = panel_of(member("Kim", levels(2)))
    edit = CollectEdit.read(panel.events[-1])
    forged: Edit = replace(edit, **changed)  # type: ignore[arg-type]
    write_new(path, with_edit(panel.at(1), forged, "chair"))
    assert not verify(path).holds


@pytest.mark.parametrize(
    ("choice", "gone"),
    [
        (Choice(considerations=["P-1"]), [2]),
        (Choice(considerations=["P-2"]), [2, 3]),
        (Choice(persons=["Osei"]), [3]),
        (Choice(persons=["chair", "Kim"]), [2]),
    ],
    ids=["P-1", "P-2", "Osei", "Kim"],
)
def test_a_members_record_goes_with_the_texts_that_are_to_go(
    on_disk: Path, choice: Choice, gone: list[int]
) -> None:
    before = read_review(on_disk)
    with ReviewFile(on_disk, "chair") as file:
        purge(file, choice, "closed", "chair")
    record = read_review(on_disk)
    assert [event.n for event in record.events if event.is_stripped] == gone
    assert (SECRET.encode() in on_disk.read_bytes()) == (2 not in gone)
    assert agreement_json(agreed(record)) == agreement_json(agreed(before))
    assert verify(on_disk).holds


def test_levels_and_kinds_of_evidence_outlast_a_members_record(on_disk: Path) -> None:
    with ReviewFile(on_disk, "chair") as file:
        file.append([AnswerEdit(id="P-1", answer=Answer(value=2))], "chair")
        before = score(file.record.checklist, file.record.review)
        purge(file, Choice(persons=["Kim"]), "closed", "chair")
        answer = file.record.review.answer("P-1")
        assert score(file.record.checklist, file.record.review) == before
    assert answer.removed
    assert [(entry.kind, entry.description) for entry in answer.evidence] == [("record", "")]


def test_a_record_that_was_destroyed_does_not_come_back_with_the_same_file(on_disk: Path) -> None:
    kim = member("Kim", {})
    path = on_disk.with_name("other.dtareview")
    write_new(path, panel_of(with_edit(kim, AnswerEdit(id="P-1", answer=Answer(note=SECRET)), "Kim")))
    with ReviewFile(path, "chair") as file:
        purge(file, Choice(persons=["Kim"]), "closed", "chair")
        again = with_edit(kim, AnswerEdit(id="P-1", answer=Answer(note=SECRET)), "Kim")
        assert came(file.record, again).did == "kept"


def test_no_members_words_go_out_with_a_report_or_a_copy(on_disk: Path) -> None:
    panel = read_review(on_disk)
    out = carried(panel, "current")
    copy = handed_copy(panel, HandOverEdit(to="Lee", domains=("PEOPLE",)), "chair", TIME)
    assert out
    for record in (out, copy):
        assert SECRET not in str(record.events)
        assert agreed(record).per_consideration == agreed(panel).per_consideration
