"""Other people's programs read what ours writes. Large ones: `make test-outside`, not `make test`."""

from __future__ import annotations

import csv
import re
import subprocess
from pathlib import Path

import pytest

from dtadesign.cli import main
from dtadesign.exchange.answers_csv import write_answers
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.values import Answer, Evidence

pytestmark = pytest.mark.outside

FORMULA = '=HYPERLINK("https://example.org","press me")'


def _run(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8", timeout=120)
    return done.stdout + done.stderr


@pytest.fixture(scope="module", params=["full", "summary", "gaps", "form"])
def report(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report")
    assert main(["example", str(folder)]) == 0
    pdf = folder / "report.pdf"
    review = str(folder / "lanternway.dtareview")
    assert main(["report", review, "--kind", request.param, "-o", str(pdf)]) == 0
    return pdf


def test_ghostscript_draws_every_page_without_a_warning(report: Path) -> None:
    said = _run("gs", "-q", "-dBATCH", "-dNOPAUSE", "-dPDFSTOPONERROR", "-sDEVICE=nullpage", report)
    assert said.strip() == ""


def test_mupdf_draws_every_page_without_a_warning(report: Path) -> None:
    said = _run("mutool", "draw", "-q", "-F", "text", "-o", report.with_suffix(".txt"), report)
    said = said.replace("warning: ICC support is not available\n", "")  # its own build's, of any file
    assert not re.search("warning|error", said)


def test_qpdf_finds_nothing_wrong(report: Path) -> None:
    assert "No syntax or stream encoding errors" in _run("qpdf", "--check", report)


def test_a_formula_in_a_note_is_no_formula_in_libreoffice(tmp_path: Path) -> None:
    record = example_record(example_paths()[0])
    answer = Answer(value=2, note=FORMULA, evidence=(Evidence(description="+1"),))
    edit = AnswerEdit(id="HUM-1", answer=answer)
    record = record.with_event(record.next_event(edit, "A. Tester", "2026-11-23T10:00:00Z"))
    answers = tmp_path / "answers.csv"
    answers.write_bytes(write_answers(record.checklist, record.review).encode("utf-8"))
    own = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    office = ("soffice", "--headless", own, "--convert-to")
    _run(*office, "xlsx", "--outdir", tmp_path, answers)
    as_text = "csv:Text - txt - csv (StarCalc):44,34,76"
    _run(*office, as_text, "--outdir", tmp_path / "back", tmp_path / "answers.xlsx")
    with open(tmp_path / "back" / "answers.csv", encoding="utf-8", newline="") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}
    assert rows["HUM-1"]["note"].lstrip("'") == FORMULA
    assert rows["HUM-1"]["answer"] == "2"
