"""Whether a record holds, and what that does not show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dtadesign.review.chain import digest
from dtadesign.review.edits import AnswerEdit, SignOffEdit
from dtadesign.review.file import write_new
from dtadesign.review.values import Answer
from tests.builders import record_of, run, with_edit

if TYPE_CHECKING:
    from pathlib import Path

REPORT = b"%PDF-1.7 signed"


@pytest.fixture
def review(tmp_path: Path) -> Path:
    record = record_of(AnswerEdit(id="P-1", answer=Answer(value=1)))
    edit = SignOffEdit(fingerprint=record.fingerprint, report_sha256=digest(REPORT), program="1")
    record = with_edit(record, edit, by="A. Kim")
    write_new(tmp_path / "r.dtareview", with_edit(record, AnswerEdit(id="P-2", answer=Answer(value=0))))
    (tmp_path / "report.pdf").write_bytes(REPORT)
    return tmp_path / "r.dtareview"


def hashes(review: Path) -> list[str]:
    return [line.split(b'"hash":"')[1][:64].decode() for line in review.read_bytes().splitlines()[1:]]


def test_success_names_its_limits_and_the_fingerprint(review: Path) -> None:
    ran = run("verify", review)
    assert (ran.status, ran.err) == (0, "")
    assert "The record holds: 4 events." in ran.out
    assert hashes(review)[-1] in ran.out
    assert "No text was removed." in ran.out
    assert "What the chain cannot show: whole lines missing at the end, or a file written anew." in ran.out


def test_a_former_state_is_part_of_it_and_how_many_events_came_after(review: Path) -> None:
    for n, own in enumerate(hashes(review), 1):
        for given in (own, own[:12], own[:13].upper()):
            ran = run("verify", review, "--fingerprint", given)
            assert ran.status == 0
            later = 4 - n
            assert (
                f"that of event {n}, 2026-11-23T10:00:00Z; {later} event{'s' * (later != 1)} came" in ran.out
            )


def test_the_fingerprint_of_the_empty_review_is_part_of_it(review: Path) -> None:
    own = digest(review.read_bytes().split(b"\n")[0])
    ran = run("verify", review, "--fingerprint", own)
    assert ran.status == 0
    assert "that of the empty review; 4 events came after" in ran.out


def test_another_fingerprint_is_no_state_of_it(review: Path) -> None:
    ran = run("verify", review, "--fingerprint", "0" * 12)
    assert ran.status == 1
    assert "is no state of this record" in ran.err


@pytest.mark.parametrize("given", ["abc", "0" * 11, "0" * 65, "x" * 12, "12 345678901"])
def test_what_is_no_fingerprint_is_bad_usage(given: str, review: Path) -> None:
    ran = run("verify", review, "--fingerprint", given)
    assert ran.status == 2
    assert len(ran.problems) == 1


def test_the_report_that_was_signed_is_known(review: Path) -> None:
    ran = run("verify", review, "--report", review.with_name("report.pdf"))
    assert ran.status == 0
    assert "signed by A. Kim on 2026-11-23T10:00:00Z (event 3)" in ran.out
    assert hashes(review)[1][:12] in ran.out


def test_another_report_is_not(review: Path) -> None:
    review.with_name("report.pdf").write_bytes(REPORT + b" ")
    ran = run("verify", review, "--report", review.with_name("report.pdf"))
    assert ran.status == 1
    assert "No sign-off in this record names this report file." in ran.err
    assert run("verify", review, "--report", review.with_name("none.pdf")).status == 2


def test_a_torn_end_is_a_fault(review: Path) -> None:
    review.write_bytes(review.read_bytes() + b'{"at"')
    ran = run("verify", review)
    assert ran.status == 1
    assert ran.problems[0].startswith(f"{review}:6: the last line was never finished (5 bytes)")
    assert run("check", review).status == 1
    ran = run("score", review)
    assert ran.status == 0
    assert "is left out" in ran.err
    assert review.read_bytes().endswith(b'{"at"')


def test_the_first_line_that_does_not_hold_is_named(review: Path) -> None:
    review.write_bytes(review.read_bytes().replace(b'"answer":1', b'"answer":2'))
    for command in ("verify", "check"):
        ran = run(command, review)
        assert ran.status == 1
        assert ran.problems[0].startswith(f"{review}:3: ")
    assert run("score", review).status == 2


def test_a_changed_first_byte_is_found_too(review: Path) -> None:
    review.write_bytes(b"[" + review.read_bytes()[1:])
    assert run("verify", review).status == 1
    assert run("check", review).status == 1


def test_a_file_that_is_no_review_is_bad_input(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"hello")
    assert run("verify", tmp_path / "x").status == 2
    assert run("verify", tmp_path / "none").status == 2
