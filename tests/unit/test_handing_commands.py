"""Handing over and taking back by commands, from file to file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.review.file import read_review, write_new
from dtadesign.review.verify import verify
from dtadesign.scoring.part import part_of
from dtadesign.scoring.scorecard import score
from tests.builders import done, record_of, run, small_checklist

if TYPE_CHECKING:
    from pathlib import Path


def handed(tmp_path: Path) -> tuple[Path, Path]:
    ours, copy = tmp_path / "ours.dtareview", tmp_path / "kim.dtareview"
    write_new(ours, record_of())
    done("hand-over", ours, copy, "--to", "Kim", "--domain", "AGENT")
    return ours, copy


def test_there_and_back(tmp_path: Path) -> None:
    ours, copy = handed(tmp_path)
    done("answer", copy, "A-2", "3", "--evidence", "the log", "--by", "Kim")
    done("answer", ours, "P-1", "1")
    said = done("take-back", ours, copy)
    assert "taken A-2: level 3, 1 evidence entry (Kim); it was unanswered" in said
    record = read_review(ours)
    assert (record.review.answer("A-2").level, record.review.answer("P-1").level) == (3, 1)
    assert record.review.answer("A-2").evidence[0].description == "the log"
    assert verify(ours).holds


def test_taking_back_again_brings_nothing(tmp_path: Path) -> None:
    ours, copy = handed(tmp_path)
    done("answer", copy, "A-2", "3")
    done("take-back", ours, copy)
    before = ours.read_bytes()
    assert "nothing new" in done("take-back", ours, copy)
    assert ours.read_bytes() == before


def test_what_both_changed_stays_unless_it_is_named(tmp_path: Path) -> None:
    ours, copy = handed(tmp_path)
    done("answer", copy, "A-2", "3", "--by", "Kim")
    done("answer", ours, "A-2", "1")
    assert "kept  A-2: here level 1; in the copy level 3 (Kim)" in done("take-back", ours, copy)
    assert read_review(ours).review.answer("A-2").level == 1


def test_naming_it_takes_theirs(tmp_path: Path) -> None:
    ours, copy = handed(tmp_path)
    done("answer", copy, "A-2", "3")
    done("answer", ours, "A-2", "1")
    done("take-back", ours, copy, "--theirs", "A-2")
    assert read_review(ours).review.answer("A-2").level == 3


def test_a_domain_that_is_none_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    ours = tmp_path / "ours.dtareview"
    write_new(ours, record_of())
    before = ours.read_bytes()
    ran = run("hand-over", ours, tmp_path / "x.dtareview", "--to", "Kim", "--domain", "AGNET")
    assert (ran.status, "There is no domain AGNET" in ran.err) == (2, True)
    assert ours.read_bytes() == before
    assert not (tmp_path / "x.dtareview").exists()


def test_an_existing_file_is_never_written_over(tmp_path: Path) -> None:
    ours, copy = handed(tmp_path)
    before = ours.read_bytes(), copy.read_bytes()
    assert run("hand-over", ours, copy, "--to", "Kim", "--domain", "AGENT").status == 2
    assert (ours.read_bytes(), copy.read_bytes()) == before


def test_a_part_of_the_scorecard_counts_only_its_own() -> None:
    record = record_of()
    part = part_of(score(small_checklist(), record.review), small_checklist(), ("PEOPLE",))
    assert [item.id for item in part.considerations] == ["P-1", "P-2"]
    assert (part.coverage.in_scope, [gate.id for gate in part.gates]) == (2, ["P-1"])
