"""Other people's readers and checkers of PDFs judge every kind of report: none objects, none warns.

What is not in a distribution is installed into folders of the test's own, at the versions named here,
and is in no lock.
"""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import venv
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.report.content import report
from dtadesign.report.content_form import form
from dtadesign.report.pdf import pdf_bytes
from dtadesign.review.action import Action
from dtadesign.review.copies import copy_edit
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.record import new_record
from dtadesign.review.values import Answer, Evidence
from tests.builders import TIME, with_edit
from tests.test_report_pdf import HOSTILE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dtadesign.report.blocks import Document
    from dtadesign.report.content import Kind
    from dtadesign.review.record import Record
    from dtadesign.review.values import Value

pytestmark = [pytest.mark.outside, pytest.mark.slow]

FROM_PYPI = ("pdfua==0.1.3", "outloud==0.2.1")
FROM_NPM = "pdfjs-dist@5.6.205"
SCRIPT = Path(__file__).with_name("pdf.mjs")
FALSE_ALARM = "TBL-010"
"""Said of tables of two columns whose rows have heads."""
KINDS: tuple[Kind, ...] = ("full", "summary", "gaps")
MORE = (
    "مرحبا بالعالم " * 40 + "(قوسان) 123 abc", "mixed שלום (abc) 12% עולם end " * 20, "word " * 2_000,
    "한국어 " * 50, "\x00\ufeff\ufffe\x07\u200b\u202e reversed \u2066x\u2069", "A" * 10_000,
)  # fmt: skip


def hostile() -> Record:
    """Texts that few programs like everywhere, pictures of odd sizes, more actions than a page holds."""
    example = example_record(example_paths()[0])
    texts = (*HOSTILE, *MORE)
    values: tuple[Value, ...] = ("unknown", 0, 1, 2, 3, "na")
    given = replace(
        example.review.profile,
        name="a diary for young people with <b>early</b> psychosis and all their families 日本 שלום 😀",
        version="two of the late autumn", organisation=texts[1], summary=texts[5],
    )  # fmt: skip
    record = with_edit(new_record("hostile", TIME, example.checklist), ProfileEdit(profile=given))
    names = [consideration.id for consideration in example.checklist.considerations]
    for at, name in enumerate(names[: 2 * len(texts)]):
        text, value = texts[at % len(texts)], values[at % len(values)]
        record = with_edit(record, AnswerEdit(id=name, answer=_answer(text, value)))
    for name, size in zip(names, ((1200, 800), (300, 2400), (3, 2)), strict=False):
        copy = copy_edit(record.review, name, "p.png", _picture(*size))
        assert copy is not None
        record = with_edit(record, copy)
        entry = Evidence(kind="screen", description="A screen", digest=record.review.files[-1].sha256)
        answer = record.review.answer(name)
        shown = replace(answer, evidence=(*answer.evidence, entry))
        record = with_edit(record, AnswerEdit(id=name, answer=shown))
    for number in range(1, 61):
        what, owner = texts[number % len(texts)][:300], texts[number * 5 % len(texts)][:60]
        action = Action(considerations=(names[number % 30],), what=what, owner=owner, due="2026-12-01")
        record = with_edit(record, ActionEdit(id=f"A-{number}", action=action))
    return record


def _answer(text: str, value: Value) -> Answer:
    return Answer(value=value, note=text, evidence=(Evidence(description=text[:3_000], where=text[:200]),))


def _picture(width: int, height: int) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (width, height), (90, 140, 200)).save(data, "PNG")
    return data.getvalue()


def records() -> Mapping[str, Record]:
    """The worked examples, a review without an event, and the hostile one."""
    found = {path.stem: example_record(path) for path in example_paths()}
    example = next(iter(found.values()))
    return {**found, "empty": new_record("empty", TIME, example.checklist), "hostile": hostile()}


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder, found = tmp_path_factory.mktemp("reports"), []
    for name, record in records().items():
        documents: dict[str, Document] = {kind: report(record, kind) for kind in KINDS}
        for kind, document in {**documents, "form": form(record)}.items():
            found.append(folder / f"{name}-{kind}.pdf")
            found[-1].write_bytes(pdf_bytes(document))
    return found


@pytest.fixture(scope="module")
def checkers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("checkers")
    venv.create(home, with_pip=True)
    programs = home / ("Scripts" if os.name == "nt" else "bin")
    command: list[str | Path] = [programs / "python", "-m", "pip", "install", "--quiet", *FROM_PYPI]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    return programs


def complaints(*command: str | Path) -> str:
    """What a program says on standard error."""
    return (
        subprocess.run(command, capture_output=True, check=True, timeout=300).stderr.decode("utf-8").strip()
    )


def test_pdfua_finds_nothing(reports: list[Path], checkers: Path) -> None:
    command: list[str | Path] = [checkers / "pdfua", "check", *reports]
    done = subprocess.run(command, check=True, capture_output=True, timeout=600)
    found = re.findall(r"errors=(\d+) warnings=(\d+)", done.stdout.decode("utf-8"))
    assert found == [("0", "0")] * len(reports)


def test_outloud_finds_no_error_but_its_false_alarm(reports: list[Path], checkers: Path) -> None:
    out = reports[0].parent / "outloud.json"
    options = ("--quiet", "--fail-on", "never", "--json", out)
    command: list[str | Path] = [checkers / "outloud", *options, *reports]
    subprocess.run(command, check=True, capture_output=True, timeout=900)
    said = json.loads(out.read_text(encoding="utf-8"))["results"]
    assert len(said) == len(reports)
    found = [finding for each in said for finding in each["findings"]]
    assert [one for one in found if one["severity"] == "error" and one["rule"] != FALSE_ALARM] == []


def test_poppler_reads_and_draws_every_page_without_a_word(reports: list[Path], tmp_path: Path) -> None:
    for path in reports:
        assert complaints("pdftotext", path, tmp_path / "text.txt") == ""
        assert complaints("pdfinfo", "-struct", path) == ""
        assert complaints("pdftocairo", "-png", "-r", "20", path, tmp_path / "page") == ""


def test_ghostscript_draws_every_page_without_a_word(reports: list[Path]) -> None:
    for path in reports:
        command = ("gs", "-q", "-dBATCH", "-dNOPAUSE", "-dPDFSTOPONERROR", "-sDEVICE=nullpage", path)
        done = subprocess.run(command, capture_output=True, check=True, timeout=300)
        assert (done.stdout + done.stderr).strip() == b""


def test_mupdf_draws_every_page_without_a_word(reports: list[Path], tmp_path: Path) -> None:
    for path in reports:
        said = complaints("mutool", "draw", "-q", "-F", "text", "-o", tmp_path / "text.txt", path)
        assert said.replace("warning: ICC support is not available", "").strip() == ""  # said of any file


def test_qpdf_finds_nothing_wrong(reports: list[Path]) -> None:
    for path in reports:
        assert complaints("qpdf", "--check", path) == ""


def test_pdf_js_reads_every_page_without_a_word(
    reports: list[Path], tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = tmp_path_factory.mktemp("npm")
    subprocess.run(
        ["npm", "install", "--prefix", home, FROM_NPM], check=True, capture_output=True, timeout=600
    )
    done = subprocess.run(["node", SCRIPT, *reports], cwd=home, capture_output=True, check=True, timeout=600)
    assert (done.stdout + done.stderr).decode("utf-8") == ""
