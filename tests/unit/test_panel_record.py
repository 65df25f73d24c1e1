"""A panel on disk: undo, verifying members inside it, destroying their words, carrying it out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from dtadesign.errors import ReviewDamaged
from dtadesign.panel.agreement import agreement_json
from dtadesign.review.carrying import carried
from dtadesign.review.collected import CollectEdit
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.edits_beside import HandOverEdit
from dtadesign.review.file import ReviewFile, read_review, write_new
from dtadesign.review.handing import handed_copy
from dtadesign.review.purge import Choice, purge
from dtadesign.review.undo import undo_edit, where_undo_ends
from dtadesign.review.values import Answer, Evidence
from dtadesign.review.verify import verify
from dtadesign.scoring.scorecard import score
from tests.builders import TIME, shown, with_edit
from tests.panels import agreed, came, levels, member, panel_of

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.review.edit import Edit


SECRET = "Mrs Voss phoned at night"


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


@pytest.mark.parametrize("line", ["[]", "7", "{}", '{"n":1,"payload":[]}', "no JSON"])
def test_a_record_inside_that_is_none_is_refused_by_its_line(tmp_path: Path, line: str) -> None:
    panel = panel_of(member("Kim", levels(2)))
    forged = replace(CollectEdit.read(panel.events[-1]), record=f"header\n{line}\n")
    path = tmp_path / "panel.dtareview"
    write_new(path, panel.at(1).with_event(panel.at(1).next_event(forged, "chair", TIME)))
    with pytest.raises(ReviewDamaged, match=r"panel\.dtareview:3: This line does not fit its kind of edit"):
        read_review(path)


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
