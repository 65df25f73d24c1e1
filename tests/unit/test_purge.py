"""Texts can be destroyed for good; levels, scores and the chain stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dtadesign.errors import NotDone
from dtadesign.exchange.answers_csv import read_answers, write_answers
from dtadesign.exchange.report_json import report_json
from dtadesign.exchange.scorecard_json import scorecard_json
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.file import ReviewFile, read_review, write_new
from dtadesign.review.purge import Choice, events_to_purge, purge
from dtadesign.review.undo import redo_edit, undo_edit
from dtadesign.review.values import Answer, Evidence
from dtadesign.review.verify import verify
from tests.builders import record_of, run, shown

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.review.record import Record

SECRET = "Mrs Voss phoned at night"
ANSWERS = [
    (
        "P-1",
        Answer(value=2, note=SECRET, evidence=(Evidence(description=SECRET, kind="record", where="tape"),)),
    ),
    ("P-2", Answer(value="na", note=SECRET)),
    ("A-2", shown(3, "kept", note="kept too")),
]


@pytest.fixture
def review(tmp_path: Path) -> Path:
    """With copies of the secret made by undo, redo and retyping."""
    path = tmp_path / "r.dtareview"
    write_new(path, record_of(*(AnswerEdit(id=key, answer=value) for key, value in ANSWERS)))
    with ReviewFile(path, "me") as file:
        file.append([AnswerEdit(id="P-1", answer=Answer(value=1))], "reviewer")
        for remake in (undo_edit, redo_edit, undo_edit):
            edit = remake(file.record, "reviewer")
            assert edit
            file.append([edit], "reviewer")
        file.append([AnswerEdit(id="P-1", answer=shown(2, SECRET[:10], note=SECRET + "!"))], "Kim")
    return path


def purged(path: Path, choice: Choice) -> Record:
    with ReviewFile(path, "board") as file:
        purge(file, choice, "withdrawn consent", "board")
    return read_review(path)


def everything_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


def test_no_byte_of_the_text_stays(review: Path) -> None:
    assert everything_in(review.parent).count(SECRET[:10].encode()) > 4
    purged(review, Choice(considerations=["P-1", "P-2"]))
    assert SECRET[:10].encode() not in everything_in(review.parent)
    assert b"tape" not in everything_in(review.parent)
    assert b"kept too" in everything_in(review.parent)
    assert [file.name for file in review.parent.iterdir()] == ["r.dtareview"]


def test_levels_evidence_and_score_stay(review: Path) -> None:
    before = read_review(review)
    after = purged(review, Choice(considerations=["P-1", "P-2"]))
    old, new = scorecard_json(before), scorecard_json(after)
    assert old.pop("review") != new.pop("review")
    assert old == new
    assert after.review.answer("P-1").removed
    assert [entry.kind for entry in after.review.answer("P-1").evidence] == ["document"]


def test_the_chain_of_what_was_there_stays(review: Path) -> None:
    before = read_review(review)
    after = purged(review, Choice(persons=["Kim"]))
    assert [event.hash for event in after.events[:-1]] == [event.hash for event in before.events]
    assert after.events[-1].payload["events"] == [before.events[-1].n]
    assert verify(review, before.fingerprint).holds


def test_verify_counts_what_is_gone(review: Path) -> None:
    numbers = events_to_purge(read_review(review), Choice(considerations=["P-1"]))
    purged(review, Choice(considerations=["P-1"]))
    said = verify(review)
    assert said.holds
    assert f"The texts of {len(numbers)} events are gone." in said.sentences
    assert not any("No purge names" in sentence for sentence in said.sentences)


def test_verify_says_which_texts_no_purge_names(review: Path) -> None:
    lines = review.read_bytes().split(b"\n")
    start, end = lines[2].index(b',"private":{"ev'), lines[2].rindex(b"}")
    lines[2] = lines[2][:start] + lines[2][end:]
    review.write_bytes(b"\n".join(lines))
    said = verify(review)
    assert said.holds
    assert "No purge names these of them: event 2." in said.sentences


def test_what_was_purged_goes_out_and_comes_in_again(review: Path) -> None:
    record = purged(review, Choice(considerations=["P-1", "P-2"]))
    text = write_answers(record.checklist, record.review)
    back = read_answers(text, "a.csv", record.checklist)
    assert {key: answer.value for key, answer in back.items()} == {"P-1": 2, "P-2": "na", "A-2": 3}
    assert back["P-2"].note == "[text removed]"
    assert report_json(record)["answers"][1]["note"] == "[text removed]"


def test_a_person_is_purged_wherever_they_wrote(review: Path) -> None:
    record = purged(review, Choice(persons=["reviewer"]))
    assert [event.n for event in record.events if event.private is not None] == [record.events[-2].n]


def test_where_nothing_is_chosen_nothing_changes(review: Path) -> None:
    before = review.read_bytes()
    with ReviewFile(review, "me") as file, pytest.raises(NotDone, match="no text of that choice"):
        purge(file, Choice(considerations=["A-1"]), "x", "me")
    assert review.read_bytes() == before


def test_the_command_says_what_it_did(review: Path) -> None:
    ran = run("purge", review, "--consideration", "P-2", "--why", "asked", "--by", "board")
    assert (ran.status, ran.out) == (0, "The texts of 1 event are destroyed (event 10).\n")
    assert read_review(review).events[-1].by == "board"
    for missing in (["--why", "x"], ["--consideration", "P-2"], ["--consideration", "NOPE", "--why", "x"]):
        assert run("purge", review, *missing).status == 2


def test_another_answer_can_follow_a_purge(review: Path) -> None:
    purged(review, Choice(considerations=["P-1"]))
    assert run("answer", review, "P-1", "3").status == 0
    assert not read_review(review).review.answer("P-1").removed
    assert verify(review).holds
