"""A form filled in by another program than those of our tests comes back equal: `make test-outside`."""

from __future__ import annotations

import io
import json
import subprocess
from pathlib import Path

import pikepdf
import pytest

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.report.content_form import form
from dtadesign.report.pdf import pdf_bytes
from dtadesign.report.pdf_answers import read_form
from tests.form_filling import fields_of
from tests.test_report_form import in_form

pytestmark = pytest.mark.outside


def _by_label(blank: bytes, fields: dict[str, str]) -> dict[str, str]:
    """What is to be filled in, by what each field is called aloud."""
    found = {}
    with pikepdf.open(io.BytesIO(blank)) as pdf:
        for page in pdf.pages:
            for each in page.get("/Annots", ()):
                if "/Parent" in each and f"/{fields.get(str(each.Parent.T), '')[1:]}" in each.AP.N:
                    found[str(each.TU)] = "ticked"
                elif "/T" in each and str(each.T) in fields:
                    found[str(each.TU)] = fields[str(each.T)]
    return found


@pytest.mark.parametrize("path", example_paths(), ids=lambda path: path.stem)
def test_what_mupdf_fills_in_comes_back_equal(path: Path, tmp_path: Path) -> None:
    record = example_record(path)
    blank = pdf_bytes(form(record))
    (tmp_path / "blank.pdf").write_bytes(blank)
    values = json.dumps(_by_label(blank, fields_of(in_form(record))))
    (tmp_path / "values.json").write_text(values, encoding="utf-8", newline="")
    script = Path(__file__).parent / "fill.js"
    command = ("mutool", "run", script, "blank.pdf", "values.json", "filled.pdf")
    subprocess.run(command, cwd=tmp_path, check=True, timeout=120)
    filled = (tmp_path / "filled.pdf").read_bytes()
    assert read_form("filled.pdf", filled, record.checklist).answers == in_form(record)
