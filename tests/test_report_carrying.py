"""A report carries its review: what it shows and no more, verified when it is opened."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dtadesign.errors import NotDone, ReviewDamaged
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.report.pdf_archive import Carried
from dtadesign.report.pdf_carrying import NAME, read_report, report_pdf
from dtadesign.review.action import Action
from dtadesign.review.carrying import carried
from dtadesign.review.copies import copy_edit
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.file import lines_of
from dtadesign.review.undo import undo_edit
from dtadesign.review.values import Answer, Evidence
from tests.builders import done, record_of, run, with_edit

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.review.record import Record

FIRST, SECOND = "the-first-wording", "what-stands-now"


def note(text: str, name: str = "P-1") -> AnswerEdit:
    return AnswerEdit(id=name, answer=Answer(value=1, note=text, evidence=(Evidence(description=text),)))


def everything_in(data: bytes) -> bytes:
    """All streams of a PDF, unpacked, and the attached file: whatever a reader could find."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        streams = [each.read_bytes() for each in pdf.objects if isinstance(each, pikepdf.Stream)]
        return b"".join((data, *streams))


@pytest.mark.parametrize("path", example_paths(), ids=lambda path: path.stem)
@pytest.mark.parametrize("kind", ["full", "summary", "gaps"])
def test_a_report_gives_its_review_back(path: Path, kind: str, tmp_path: Path) -> None:
    record, out = example_record(path), tmp_path / "report.pdf"
    out.write_bytes(report_pdf(record, kind))  # type: ignore[arg-type]
    inside = read_report(out)
    assert inside.fingerprint == record.fingerprint
    assert inside.review.answers == record.review.answers
    assert inside.review.actions == record.review.actions
    assert inside.checklist == record.checklist


def test_nothing_of_a_replaced_text_is_in_the_pdf() -> None:
    record = record_of(note(FIRST), note(SECOND))
    inside = everything_in(report_pdf(record, "full"))
    assert FIRST.encode() not in inside
    assert SECOND.encode() in inside
    assert FIRST.encode() in everything_in(report_pdf(record, "full", carrying="full"))


def test_nothing_of_an_undone_text_or_a_removed_action_is_in_the_pdf() -> None:
    record = record_of(note(SECOND), note(FIRST), ActionEdit(id="A-1", action=Action(what=FIRST)))
    record = with_edit(record, ActionEdit(id="A-1", action=None))
    for _ in range(3):
        edit = undo_edit(with_edit(record, note(FIRST, "P-2")), "reviewer")
        assert edit is not None
    record = with_edit(record, note(SECOND))
    assert FIRST.encode() not in everything_in(report_pdf(record, "full"))


def test_a_copied_file_goes_out_only_where_all_is_asked_for() -> None:
    record = record_of(note(SECOND))
    copy = copy_edit(record.review, "P-1", "secret-name.txt", b"what the file says")
    assert copy is not None
    record = with_edit(record, copy)
    current, full = carried(record, "current"), carried(record, "full")
    assert current is not None
    assert full is not None
    assert b"secret-name" not in b"".join(lines_of(current))
    assert b"secret-name" in b"".join(lines_of(full))
    assert current.fingerprint == full.fingerprint == record.fingerprint


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["P-1", "P-2", "A-1"]), st.text(max_size=20)), max_size=8))
def test_what_is_carried_says_the_same_as_the_review(typed: list[tuple[str, str]]) -> None:
    record = record_of(*(note(text, name) for name, text in typed))
    inside = carried(record, "current")
    assert inside is not None
    assert inside.review.answers == record.review.answers


def test_a_review_changed_inside_a_report_is_found(tmp_path: Path) -> None:
    out = tmp_path / "report.pdf"
    record = record_of(note(FIRST), note(SECOND))
    with pikepdf.open(io.BytesIO(report_pdf(record, "full"))) as pdf:
        data = b"".join(lines_of(record.at(1)))
        pdf.attachments[NAME] = pikepdf.AttachedFileSpec(pdf, data, filename=NAME)
        pdf.save(out)
    with pytest.raises(ReviewDamaged, match="not the one that the report's pages were made from"):
        read_report(out)
    assert run("verify", out).status == 1


def test_a_report_made_without_its_review_says_so(tmp_path: Path) -> None:
    out = tmp_path / "report.pdf"
    out.write_bytes(report_pdf(record_of(), "full", carrying="none"))
    with pytest.raises(NotDone, match="carries no review"):
        read_report(out)


def test_a_stream_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dtadesign.report import pdf_carrying
    from dtadesign.report.content import report
    from dtadesign.report.pdf import pdf_bytes

    monkeypatch.setattr(pdf_carrying, "LARGEST_FILE", 100_000)
    out = tmp_path / "report.pdf"
    bomb = Carried(NAME, bytes(1_000_000), "text/plain", "it unpacks to much")
    out.write_bytes(pdf_bytes(report(record_of()), "a4", [bomb]))
    with pytest.raises(NotDone, match="carries more than a review can have"):
        read_report(out)


def saved(record: Record, path: Path) -> Path:
    path.write_bytes(b"".join(lines_of(record)))
    return path


def test_every_command_that_reads_takes_the_report_and_none_writes_into_it(tmp_path: Path) -> None:
    review = saved(example_record(example_paths()[0]), tmp_path / "r.dtareview")
    report = tmp_path / "r.pdf"
    done("report", review, "-o", report)
    before = report.read_bytes()
    for command in (("score", "--json"), ("answers",), ("actions",), ("check",)):
        one, other = done(command[0], review, *command[1:]), done(command[0], report, *command[1:])
        assert one.replace("r.dtareview", "") == other.replace("r.pdf", "")
    assert run("verify", report).status == 0
    assert run("compare", report, review).status == 0
    assert run("answer", report, "HUM-1", "2").status == 2
    assert report.read_bytes() == before


def test_a_report_of_a_report_is_the_same_where_no_picture_is_missing(tmp_path: Path) -> None:
    review = saved(record_of(note(SECOND)), tmp_path / "r.dtareview")
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    done("report", review, "-o", first)
    done("report", first, "-o", second)
    assert first.read_bytes() == second.read_bytes()
