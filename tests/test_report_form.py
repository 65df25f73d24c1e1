"""The blank form as PDF: kept to both standards, without a trace of answers, and read back equal."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pikepdf
import pikepdf.form
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dtadesign.errors import DtaError
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.report import form_names as names
from dtadesign.report.content import report
from dtadesign.report.content_form import form
from dtadesign.report.pdf import pdf_bytes
from dtadesign.report.pdf_answers import read_form
from dtadesign.review.file import read_review
from dtadesign.review.values import EVIDENCE_KINDS, Answer, Evidence
from tests.builders import answered, done, profile, record_of, run, shown, small_checklist
from tests.form_filling import fields_of, filled_in
from tests.test_report_pdf import HOSTILE
from tests.test_report_tagged import failures

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dtadesign.review.record import Record

EXAMPLES = pytest.mark.parametrize("path", example_paths(), ids=lambda path: path.stem)
SMALL = pdf_bytes(form(record_of()))


def in_form(record: Record) -> dict[str, Answer]:
    """The answers that the form asks for, without the dates of expiry, which it does not ask."""
    profile = record.review.profile
    return {
        name: replace(answer, evidence=tuple(replace(entry, expires=None) for entry in answer.evidence))
        for name, answer in record.review.answers.items()
        if record.checklist.by_id[name].applies_to(profile.names)
    }


def read_back(fields: dict[str, str], blank: bytes = SMALL) -> dict[str, Answer]:
    return dict(read_form("form.pdf", filled_in(blank, fields), small_checklist()).answers)


def changed(change: Callable[[dict[str, Any], Any], None], blank: bytes = SMALL) -> bytes:
    """The form after another program had its way with its fields, by name, and the file."""
    with pikepdf.open(io.BytesIO(blank)) as pdf:
        change({str(field.T): field for field in pdf.Root.AcroForm.Fields}, pdf)
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def refusal(data: bytes, checklist: Any = None) -> str:
    with pytest.raises(DtaError) as refused:
        read_form("form.pdf", data, checklist or small_checklist())
    return str(refused.value)


@EXAMPLES
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_form_of_an_example_keeps_both_standards(path: Path, paper: str) -> None:
    assert failures(pdf_bytes(form(example_record(path)), paper)) == []


def test_a_form_in_plain_words_keeps_both_standards_and_asks_in_them() -> None:
    record = example_record(example_paths()[0])
    data = pdf_bytes(form(record, plain=True))
    assert failures(data) == []
    asked = str(form(record, plain=True).blocks)
    assert record.checklist.by_id["HUM-1"].plain_question in asked
    assert record.checklist.by_id["HUM-1"].levels[3] not in asked


def test_the_form_is_the_same_whatever_was_answered() -> None:
    record = example_record(example_paths()[0])
    assert pdf_bytes(form(record)) == pdf_bytes(form(record.at(1)))


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_form_of_whatever_a_checklist_says_keeps_both_standards(paper: str) -> None:
    asked = [
        {
            "id": f"Q.{at}{'x' * 9 * at}",
            "title": text[:200],
            "question": text[:400],
            "levels": [text[:300]] * 4,
        }
        for at, text in enumerate(HOSTILE)
        if "\0" not in text
    ]
    domains = [
        {"id": "D", "name": HOSTILE[2][:80], "considerations": [one | {"gate": True} for one in asked[:2]]}
    ]
    checklist = small_checklist(domains=[*domains, {"id": "E", "considerations": asked[2:6]}], retired=[])
    assert failures(pdf_bytes(form(record_of(checklist=checklist)), paper)) == []


def test_a_form_that_asks_nothing_keeps_both_standards() -> None:
    never = {"id": "X", "levels": ["", "", "", ""], "condition": "bpd"}
    checklist = small_checklist(domains=[{"id": "D", "considerations": [never]}], retired=[])
    assert failures(pdf_bytes(form(record_of(checklist=checklist)))) == []


@pytest.mark.slow
def test_no_stream_of_a_form_ends_so_that_its_length_is_in_doubt() -> None:
    """Among so many some would: those of fields, and the list of all objects."""
    named = (record_of(given=profile(name="L" * length)) for length in range(1, 80))
    assert [data for data in (pdf_bytes(form(record)) for record in named) if b"\r\nendstream" in data] == []


def test_every_circle_says_its_id_and_level_and_every_field_is_in_the_structure() -> None:
    with pikepdf.open(io.BytesIO(SMALL)) as pdf:
        widgets = [
            each for page in pdf.pages for each in page.get("/Annots", ()) if each.Subtype == "/Widget"
        ]
        said = [str(each.TU) for each in widgets]
        assert all("/StructParent" in each and "/AP" in each for each in widgets)
        assert "/NeedAppearances" not in pdf.Root.AcroForm
    assert "P-1, level 2: done" in said
    assert len(said) == len(set(said))


@EXAMPLES
def test_an_example_filled_in_by_another_program_comes_back_equal(path: Path, tmp_path: Path) -> None:
    record = example_record(path)
    done("example", tmp_path)
    review = tmp_path / f"{path.stem}.dtareview"
    done("report", review, "--kind", "form", "-o", tmp_path / "blank.pdf")
    filled = filled_in((tmp_path / "blank.pdf").read_bytes(), fields_of(in_form(record)))
    (tmp_path / "filled.pdf").write_bytes(filled)
    done("report", review, "--format", "json", "-o", tmp_path / "p.json")
    profile = json.loads((tmp_path / "p.json").read_text(encoding="utf-8"))["profile"]
    (tmp_path / "profile.json").write_text(json.dumps(profile), encoding="utf-8", newline="")
    again = tmp_path / "again.dtareview"
    done("new", again, "--profile", tmp_path / "profile.json", "--answers", tmp_path / "filled.pdf")
    assert dict(read_review(again).review.answers) == in_form(record)
    assert _score(again) == _score(review)


def _score(review: Path) -> dict[str, Any]:
    found = json.loads(done("score", review, "--json"))
    return {key: value for key, value in found.items() if key not in ("id", "review", "fingerprint")}


TEXTS = st.text(min_size=1, max_size=60).filter(lambda text: text.strip() and "\r" not in text)
ENTRIES = st.builds(
    Evidence, kind=st.sampled_from(EVIDENCE_KINDS), description=TEXTS, where=TEXTS | st.just(""),
    date=st.none() | st.dates().map(lambda day: day.isoformat()),
)  # fmt: skip
ANSWERS = st.builds(
    Answer, value=st.sampled_from([None, 0, 1, 2, 3, "unknown", "na"]), note=TEXTS,
    evidence=st.lists(ENTRIES, max_size=3).map(tuple),
)  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(st.dictionaries(st.sampled_from(["P-1", "P-2"]), ANSWERS))
def test_whatever_is_filled_in_comes_back_to_the_character(answers: dict[str, Answer]) -> None:
    assert read_back(fields_of(answers)) == answers


def test_an_id_with_a_full_stop_has_fields_of_its_own() -> None:
    data = {"id": "X.1", "levels": ["none", "one", "two", "three"]}
    checklist = small_checklist(domains=[{"id": "D", "considerations": [data]}], retired=[])
    blank = pdf_bytes(form(record_of(checklist=checklist)))
    filled = filled_in(blank, fields_of({"X.1": shown(2, "a")}))
    assert read_form("f", filled, checklist).answers == {"X.1": shown(2, "a")}


def _name(fields: dict[str, Any], _: Any) -> None:
    fields["P-1:answer"].V = pikepdf.Name("/2")


def _look(fields: dict[str, Any], _: Any) -> None:
    fields["P-1:answer"].Kids[2].AS = pikepdf.Name("/2")


def _word(fields: dict[str, Any], _: Any) -> None:
    fields["P-1:answer"].V = pikepdf.String("2")


def _stream(fields: dict[str, Any], pdf: Any) -> None:
    fields["P-1:answer"].V = pdf.make_stream(b"2")


def _without_metadata(fields: dict[str, Any], pdf: Any) -> None:
    _name(fields, pdf)
    del pdf.Root.Metadata


def _with_metadata_only(fields: dict[str, Any], pdf: Any) -> None:
    _name(fields, pdf)
    pdf.Root.AcroForm.Fields = pikepdf.Array(field for title, field in fields.items() if title != names.ABOUT)


@pytest.mark.parametrize("write", [_name, _look, _word, _stream, _without_metadata, _with_metadata_only])
def test_a_circle_is_read_however_a_program_writes_it(write: Any) -> None:
    assert read_form("f", changed(write), small_checklist()).answers == {"P-1": Answer(value=2)}


def test_what_pikepdf_fills_in_is_read() -> None:
    def fill(_: dict[str, Any], pdf: Any) -> None:
        fields: Any = pikepdf.form.Form(pdf)
        fields["P-1:answer"].value = pikepdf.Name("/3")
        fields["P-1:note"].value = "Grüße ≥ 2"
        fields["P-1:evidence1-kind"].value = "record"
        fields["P-1:evidence1-where"].value = "page 2"

    expected = Answer(value=3, note="Grüße ≥ 2", evidence=(Evidence(kind="record", where="page 2"),))
    assert read_form("f", changed(fill), small_checklist()).answers == {"P-1": expected}


def test_line_ends_of_any_program_are_read_as_lines() -> None:
    assert read_back({"P-1:note": "one\rtwo\r\nthree"})["P-1"].note == "one\ntwo\nthree"


def test_a_kind_is_read_as_its_word_too_and_alone_shows_nothing() -> None:
    found = read_back({
        "P-1:evidence1-kind": "Test with users", "P-1:evidence1-description": "Round 3",
        "P-2:evidence1-kind": "screen",
    })  # fmt: skip
    assert found == {"P-1": Answer(evidence=(Evidence(kind="user_test", description="Round 3"),))}


def test_who_filled_it_in_is_read_and_said(tmp_path: Path) -> None:
    (tmp_path / "f.pdf").write_bytes(filled_in(SMALL, {names.BY: "A. Kim", "P-1:answer": "/1"}))
    (tmp_path / "c.json").write_text(json.dumps(plain_small()), encoding="utf-8", newline="")
    (tmp_path / "p.yaml").write_text("{name: Lantern, stage: pilot}", encoding="utf-8", newline="")
    ran = run(
        "new", tmp_path / "r.dtareview", "--checklist", tmp_path / "c.json", "--profile", tmp_path / "p.yaml",
        "--answers", tmp_path / "f.pdf",
    )  # fmt: skip
    assert (ran.status, ran.err) == (0, "The form was filled in by A. Kim; --reviewer keeps that name.\n")


def plain_small() -> Any:
    from dtadesign.plain import to_plain

    return to_plain(small_checklist())


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"P-1:answer": "/na"}, "form.pdf:2: P-1: not applicable needs its reason in the note"),
        ({"P-1:answer": "/7"}, 'form.pdf:2: P-1: "7" is no answer of this form'),
        (
            {"P-1:evidence1-where": "x", "P-1:evidence1-date": "May"},
            'form.pdf:2: P-1: "May" is no date; write it as 2026-11-23',
        ),
        ({"P-1:evidence2-date": "2026-01-01"}, "P-1: an evidence entry has a date and says nothing else"),
        ({"further:1-question": "P-9", "further:1-where": "x"}, 'there is no consideration "P-9"'),
        ({"further:1-where": "x"}, "form.pdf:3: names no question; write its id beside it"),
    ],
)
def test_what_was_filled_in_wrongly_is_said_by_page_and_question(fields: dict[str, str], said: str) -> None:
    assert said in refusal(filled_in(SMALL, fields))


def test_every_wrong_field_is_said_at_once() -> None:
    wrong = refusal(filled_in(SMALL, {"P-1:answer": "/na", "P-2:answer": "/na"}))
    assert len(wrong.splitlines()) == 2


def test_what_is_no_form_or_another_checklists_is_a_sentence() -> None:
    assert "answers small 1 (" in refusal(SMALL, small_checklist(version="2"))
    assert "no form with fields" in refusal(pdf_bytes(report(answered({"P-1": shown(1)}))))
    assert "is damaged" in refusal(SMALL[:2_000])
    assert "is damaged" in refusal(b"%PDF-1.7\nnothing more")


def test_a_locked_form_and_one_that_was_printed_into_a_file_are_sentences() -> None:
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(SMALL)) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="a", user="b"))
    assert "locked with a password" in refusal(locked.getvalue())

    def flatten(_: Any, pdf: Any) -> None:
        del pdf.Root.AcroForm
        for page in pdf.pages:
            del page.Annots

    assert "without its fields" in refusal(changed(flatten))


def test_a_form_of_a_later_version_asks_for_it() -> None:
    def later(fields: dict[str, Any], _: Any) -> None:
        about = json.loads(str(fields[names.ABOUT].V))
        fields[names.ABOUT].V = json.dumps(about | {"kind": "dtadesign-form/2"})

    assert "needs a newer version of dtadesign; its format is dtadesign-form/2" in refusal(changed(later))


def test_fields_that_go_round_in_circles_end() -> None:
    def loop(fields: dict[str, Any], pdf: Any) -> None:
        round_and_round = pdf.make_indirect(pikepdf.Dictionary(T=pikepdf.String("x")))
        round_and_round.Kids = pikepdf.Array([round_and_round, 7, pikepdf.Array()])
        pdf.Root.AcroForm.Fields.append(round_and_round)

    assert read_form("f", changed(loop), small_checklist()).answers == {}
