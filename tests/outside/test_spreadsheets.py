"""LibreOffice opens our spreadsheets with the values right, and what it saves comes back equal."""

from __future__ import annotations

import csv
import subprocess
from pathlib import Path

import pytest

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.exchange.incoming import read_incoming
from dtadesign.exchange.xlsx import xlsx_bytes
from dtadesign.review.action import Action
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.record import Record
from dtadesign.review.values import Answer, Evidence

pytestmark = pytest.mark.outside

HARD = [
    '=HYPERLINK("https://example.org","press me")', "+1", "-1", "@SUM(1)", "'quoted", "\ttab", "  spaces  ",
    "bell \x07 and \x00", "_x0041_ _x005F_ x005F_", "\x0b\x0c", "line\n\nline", "שלום עולם", "漢字", "😀",
    "\u2028\u0085\x7f", "\ufffe\uffff", "2026-11-23", "12", '<b>&amp;"', "long " * 20_000,
]  # fmt: skip


def record() -> Record:
    """A worked example in which some answers say what is hard to keep."""
    found = example_record(next(path for path in example_paths() if path.stem == "lanternway"))
    for item, text in zip(found.checklist.considerations, HARD, strict=False):
        entry = Evidence(
            kind="record",
            description=text,
            where=text,
            date="1850-02-03",
            expires="2027-01-31",
            digest="ab" * 32,
        )
        answer = Answer(value=2, note=text, evidence=(entry, Evidence(description=text)))
        edit = AnswerEdit(id=item.id, answer=answer)
        found = found.with_event(found.next_event(edit, "A. Tester", "2026-11-23T10:00:00Z"))
    act = ActionEdit(
        id=found.review.next_action, action=Action(what=HARD[0], owner=HARD[8], due="2027-03-01")
    )
    return found.with_event(found.next_event(act, "A. Tester", "2026-11-23T10:00:00Z"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("sheets")
    (found / "ours.xlsx").write_bytes(xlsx_bytes(record()))
    return found


def converted(folder: Path, form: str, name: str) -> Path:
    """Our file as LibreOffice saves it, in a folder of its own."""
    own = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    out = folder / name
    subprocess.run(
        ["soffice", "--headless", own, "--convert-to", form, "--outdir", out, folder / "ours.xlsx"],
        capture_output=True, check=True, timeout=180,
    )  # fmt: skip
    return out


def test_what_libreoffice_saves_comes_back_equal(folder: Path) -> None:
    held = record()
    saved = converted(folder, "xlsx:Calc MS Excel 2007 XML", "again") / "ours.xlsx"
    incoming = read_incoming(saved, held.checklist)
    assert incoming.profile == held.review.profile
    answers = {name: answer for name, answer in held.review.answers.items() if not answer.is_empty}
    assert incoming.answers == answers
    assert dict(incoming.actions) == dict(held.review.actions)


def test_libreoffice_shows_the_values_and_works_nothing_out(folder: Path) -> None:
    out = converted(
        folder, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1", "csv"
    )
    with open(next(out.glob("*.csv")), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    first = {row["Id"]: row for row in reversed(rows)}
    held = record()
    for item, text in list(zip(held.checklist.considerations, HARD, strict=False))[:7]:
        assert (first[item.id]["Answer"], first[item.id]["Note"]) == ("2", text)
        assert first[item.id]["Expires"] == "2027-01-31"
