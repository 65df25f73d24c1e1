"""A review as a spreadsheet: what stands in it, and that it comes back equal or says why not."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings

from dtadesign.errors import DtaError, FileProblems, NotDone
from dtadesign.exchange.incoming import Incoming, read_incoming
from dtadesign.exchange.report_json import report_json
from dtadesign.exchange.scorecard_json import scorecard_json
from dtadesign.exchange.xlsx import xlsx_bytes
from dtadesign.exchange.xlsx_incoming import read_xlsx
from dtadesign.review.action import Action
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.record import Record
from dtadesign.review.values import Answer, Evidence
from tests.answers_made import records
from tests.builders import answered, done, profile, record_of, run, shown, small_checklist

CHECKLIST = small_checklist()
Book = Any


def back(data: bytes) -> Incoming:
    return read_xlsx("a.xlsx", data, CHECKLIST)


def filled(record: Record, fill: Callable[[Book], None]) -> bytes:
    """The spreadsheet after somebody typed into it with another program."""
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(record)))
    fill(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def remade(incoming: Incoming) -> Record:
    assert incoming.profile is not None
    return record_of(
        ProfileEdit(profile=incoming.profile),
        *(AnswerEdit(id=name, answer=answer) for name, answer in incoming.answers.items()),
        *(ActionEdit(id=name, action=action) for name, action in incoming.actions.items()),
    )


def without_fingerprint(record: Record) -> dict[str, Any]:
    data = scorecard_json(record)
    return data | {"review": data["review"] | {"id": "", "fingerprint": ""}}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records())
def test_what_goes_out_comes_back_equal(record: Record) -> None:
    incoming = back(xlsx_bytes(record))
    again = remade(incoming)
    assert incoming.profile == record.review.profile
    assert report_json(again)["answers"] == [
        one for one in report_json(record)["answers"] if says_anything(one)
    ]
    assert list(incoming.actions.items()) == list(record.review.actions.items())
    assert without_fingerprint(again) == without_fingerprint(record)


def says_anything(one: dict[str, Any]) -> bool:
    return one["answer"] is not None or bool(one["note"] or one["evidence"])


def test_long_texts_go_on_in_further_rows() -> None:
    long = "naïve _x0041_ 😀\n" * 6_000
    entry = Evidence(kind="record", description=long, where=long[::-1], date="2026-01-02", digest="0" * 64)
    answer = Answer(value=3, note=long, evidence=(entry, Evidence(description="short"), entry))
    act = Action(considerations=("P-1", "A-2"), what=long, owner=long)
    record = record_of(AnswerEdit(id="P-1", answer=answer), ActionEdit(id="A-1", action=act))
    incoming = back(xlsx_bytes(record))
    assert incoming.answers == {"P-1": answer}
    assert incoming.actions == {"A-1": act}


def test_the_same_state_gives_the_same_bytes_and_no_entry_knows_the_clock() -> None:
    record = answered({"P-1": shown(2, "a log")})
    data = xlsx_bytes(record)
    assert data == xlsx_bytes(record)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = package.read("docProps/core.xml").decode("utf-8")
    assert core.count("2026-11-23T10:00:00Z") == 2
    assert f"fingerprint {record.fingerprint}" in core


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "'a", "\t=1", "\r=1", '=HYPERLINK("x","y")']
)
def test_no_text_is_live(text: str) -> None:
    answer = Answer(value=2, note=text, evidence=(Evidence(description=text, where=text),))
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(answered({"P-1": answer}))))
    cells = [cell for row in book["Answers"].iter_rows(min_row=2) for cell in row if cell.value]
    assert not [cell for cell in cells if cell.data_type == "f"]
    live = [cell for cell in cells if cell.data_type == "s" and cell.column_letter in "GIJ"]
    assert [cell.quotePrefix for cell in live] == [True] * 3


def test_every_sheet_has_headings_that_stay_and_fit_on_paper() -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(answered({"P-1": shown(2)}))))
    assert book.sheetnames == ["Answers", "Profile", "Actions", "Scorecard", "How to fill in"]
    for name in ("Answers", "Profile", "Actions"):
        sheet = book[name]
        assert (sheet.freeze_panes, sheet.print_title_rows) == ("B2", "$1:$1")
        assert [table.headerRowCount for table in sheet.tables.values()] == [1]
    assert all(sheet.page_setup.fitToHeight == 0 for sheet in book)


@pytest.mark.parametrize(("paper", "number"), [("a4", 9), ("letter", 1)])
def test_it_is_set_for_the_paper_asked_for(paper: str, number: int) -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(answered({}), paper)))
    assert {sheet.page_setup.paperSize for sheet in book} == {number}


def test_answers_and_kinds_are_offered_in_lists() -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(answered({}))))
    offered = {str(rule.sqref): rule.formula1 for rule in book["Answers"].data_validations.dataValidation}
    assert offered["F2:F2000"] == '"0,1,2,3,unknown,na"'
    assert "absence_checked" in offered["H2:H2000"]


def test_what_is_not_in_scope_goes_along_and_comes_back() -> None:
    record = answered({"A-1": shown(2, "kept"), "P-1": shown(1)})
    rows = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(record)))["Answers"].iter_rows(values_only=True)
    assert [(row[0], row[4]) for row in rows][1:] == [("P-1", "yes"), ("P-2", "yes"), ("A-1", "no")]
    assert back(xlsx_bytes(record)).answers == dict(record.review.answers)


def test_what_a_person_fills_in_comes_in() -> None:
    def fill(book: Book) -> None:
        answers, actions = book["Answers"], book["Actions"]
        answers["F3"], answers["G3"] = " Unknown ", 12
        answers.insert_rows(3)
        answers["A3"], answers["H3"], answers["I3"] = "P-1", "record", "a second log"
        answers["K3"], answers["L3"] = datetime(2026, 11, 2), "2027-01-01"
        actions["B2"], actions["C2"], actions["E2"] = "P-1  A-2", "Ask", datetime(2026, 12, 24)
        book["Profile"]["B2"] = "Beacon"

    incoming = back(filled(answered({"P-1": shown(2, "a log")}), fill))
    entry = Evidence(kind="record", description="a second log", date="2026-11-02", expires="2027-01-01")
    assert incoming.answers["P-1"].evidence == (Evidence(description="a log"), entry)
    assert incoming.answers["P-2"] == Answer(value="unknown", note="12")
    assert incoming.actions == {"A-1": Action(considerations=("P-1", "A-2"), what="Ask", due="2026-12-24")}
    assert incoming.profile == replace(profile(), name="Beacon")


@pytest.mark.parametrize(
    ("sheet", "cell", "typed", "told"),
    [
        ("Answers", "F2", 4, 'a.xlsx:2: Answers!F2: "4" is no answer'),
        ("Answers", "F3", "na", "Answers!G3: not applicable needs its reason"),
        ("Answers", "A3", "P-1", 'Answers!F3: "P-1" is answered here for the second time'),
        ("Answers", "A2", "P-9", 'Answers!A2: there is no consideration "P-9"'),
        ("Answers", "A2", None, "Answers!A2: is empty, and the row says something"),
        ("Answers", "G2", "=1+1", "Answers!G2: holds a formula; nothing is worked out here"),
        ("Answers", "H2", "rumour", 'Answers!H2: "rumour" is no kind of evidence'),
        ("Answers", "H3", "record", "Answers!I3: is empty: say what is shown"),
        ("Answers", "K2", "23/11/2026", 'Answers!K2: "23/11/2026" is no date; write it as 2026-11-23'),
        ("Answers", "M2", "zz", "Answers!M2: the digest is no SHA-256"),
        ("Answers", "G1", "Notes", 'Answers!G1: there is no column "Notes"; the nearest known one is "note"'),
        ("Answers", "F1", None, 'Answers!A1: the column "answer" is missing'),
        ("Answers", "N3", "aside", "Answers!N3: stands under no heading"),
        ("Profile", "B6", "soon", 'Profile!B6: "soon" is none of concept, prototype, pilot, live'),
        ("Profile", "B13", "perhaps", 'Profile!B13: "perhaps" is neither yes nor no'),
        (
            "Profile",
            "A13",
            "feature.chta",
            'Profile!A13: the profile has no line "feature.chta"; the nearest',
        ),
        ("Actions", "E2", "soon", 'Actions!E2: "soon" is no date'),
        ("Actions", "B2", "P-9", 'Actions!B2: there is no consideration "P-9"'),
        ("Actions", "G2", "late", 'Actions!G2: "late" is no state'),
    ],
)
def test_a_bad_cell_is_named(sheet: str, cell: str, typed: object, told: str) -> None:
    record = record_of(
        AnswerEdit(id="P-1", answer=shown(2, "a log")),
        AnswerEdit(id="P-2", answer=Answer(value=1)),
        ActionEdit(id="A-1", action=Action(what="Ask")),
    )

    def fill(book: Book) -> None:
        book[sheet][cell] = typed

    with pytest.raises(FileProblems) as error:
        back(filled(record, fill))
    assert told in str(error.value)


def test_all_bad_cells_are_named_at_once() -> None:
    def fill(book: Book) -> None:
        book["Answers"]["F2"], book["Answers"]["F3"], book["Profile"]["B7"] = "five", "six", "huge"

    with pytest.raises(FileProblems) as error:
        back(filled(answered({"P-1": shown(1)}), fill))
    assert [problem.where for problem in error.value.problems] == ["Answers!F2", "Answers!F3", "Profile!B7"]


def package(**parts: bytes) -> bytes:
    """A spreadsheet of which some parts are others."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(xlsx_bytes(answered({})))) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, parts.get(name.rpartition("/")[2].partition(".")[0], old.read(name)))
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (package(sheet1=b" " * 70_000_000), "unfolds to more than 67,108,864 bytes"),
        (package(sheet1=b"<c/>" * 1_000_001), "has more than 1,000,000 tags"),
        (package(sheet1=b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "is not written as"),
        (package(sheet1="<?xml version='1.0' encoding='utf-16'?>".encode("utf-16")), "is not written as"),
        (package(sheet1=b"<a"), "is no spreadsheet that can be read"),
        (package(workbook=b"<a/>"), "has no sheet Answers"),
        (package(sheet1=b"<worksheet/>"), "Answers!A1: is empty: the headings are missing"),
        (b"PK\x03\x04 and no more", "is no whole spreadsheet"),
        (xlsx_bytes(answered({}))[:-900], "is no whole spreadsheet"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "has a password or is in an old format"),
    ],
)
def test_what_is_no_spreadsheet_or_unfolds_too_far_is_refused(data: bytes, told: str, tmp_path: Any) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(data)
    with pytest.raises(DtaError, match=told):
        read_incoming(path, CHECKLIST)


def test_a_workbook_without_answers_is_refused() -> None:
    def fill(book: Book) -> None:
        book["Answers"].title = "Something else"

    with pytest.raises(NotDone, match="has no sheet Answers"):
        back(filled(answered({}), fill))


def with_shared_texts(data: bytes) -> bytes:
    """The file as Excel saves it: texts in a part of their own, in runs where somebody used colours."""
    texts: list[str] = []

    def shared(found: re.Match[str]) -> str:
        half = len(found[2]) // 2 if "_" not in found[2] and "&" not in found[2] else 0
        runs = [f'<r><t xml:space="preserve">{part}</t></r>' for part in (found[2][:half], found[2][half:])]
        texts.append(f"<si>{''.join(runs)}</si>")
        return f'<c{found[1]}t="s"><v>{len(texts) - 1}</v></c>'

    cell = r'<c([^>]*)t="inlineStr"[^>]*><is><t(?: [^>]*)?>([^<]*)</t></is></c>'
    place = "/xl/sharedStrings.xml"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode("utf-8")
            if name.startswith("xl/worksheets/sheet"):
                text = re.sub(cell, shared, text)
            elif name == "[Content_Types].xml":
                text = text.replace(
                    "</Types>", f'<Override PartName="{place}" ContentType="{kind}"/></Types>'
                )
            new.writestr(name, text)
        space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        new.writestr(place[1:], f'<sst xmlns="{space}">{"".join(texts)}</sst>')
    return out.getvalue()


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records())
def test_texts_in_a_part_of_their_own_come_back_equal(record: Record) -> None:
    data = xlsx_bytes(record)
    assert b"inlineStr" in zipfile.ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml")
    moved = with_shared_texts(data)
    assert b"inlineStr" not in zipfile.ZipFile(io.BytesIO(moved)).read("xl/worksheets/sheet1.xml")
    assert back(moved) == back(data)


def test_the_commands_write_it_and_take_it(tmp_path: Any) -> None:
    done("example", tmp_path)
    done("report", tmp_path / "lanternway.dtareview", "--format", "xlsx")
    again = tmp_path / "again.dtareview"
    done("new", again, "--answers", tmp_path / "lanternway.xlsx")
    assert done("answers", again) == done("answers", tmp_path / "lanternway.dtareview")
    assert done("actions", again) == done("actions", tmp_path / "lanternway.dtareview")
    assert run("new", tmp_path / "b.dtareview", "--answers", tmp_path / "lanternway.pdf").status == 2
