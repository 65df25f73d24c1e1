"""How tests read a report: its blocks as text, its PDF as a reader of PDFs gives it back."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader

from dtadesign.report.content import report
from dtadesign.report.pdf import pdf_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.report.content import Kind
    from dtadesign.review.record import Record

HEADS = {"Gaps", "Actions", "Considerations", "Not counted", "Profile", "Method", "References"}
needs_pdftotext = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is missing")


def blocks_of(record: Record, wanted: type, kind: Kind = "full") -> list[Any]:
    """Every block of that kind, also those within others."""
    return [part for part in _parts(report(record, kind).blocks) if isinstance(part, wanted)]


def said(value: Any) -> str:
    """All that blocks say, one text a line."""
    return "\n".join(text for text in _texts(value) if text)


def _parts(value: Any) -> Iterator[Any]:
    if isinstance(value, tuple):
        for item in value:
            yield from _parts(item)
    elif is_dataclass(value):
        yield value
        for field in fields(value):
            yield from _parts(getattr(value, field.name))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple) and value and hasattr(value[0], "page_of"):
        yield "".join(run.text for run in value)
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


def opened(record: Record, kind: Kind = "full", paper: str = "a4") -> PdfReader:
    """The PDF of a record, in the hands of another library than the one that wrote it."""
    return PdfReader(io.BytesIO(pdf_bytes(report(record, kind), paper)))


def pages(data: bytes, *options: str) -> list[str]:
    """The text of each page as pdftotext gives it."""
    run = subprocess.run(["pdftotext", *options, "-", "-"], input=data, capture_output=True, check=True)
    return run.stdout.decode("utf-8").split("\f")[:-1]


def body(data: bytes) -> str:
    """The text of a report without spaces, and without what stands around each page."""
    found = []
    for page in pages(data):
        lines = [line for line in page.splitlines() if line.strip()]
        found += [line for at, line in enumerate(lines) if not _is_around(line, at)]
    return squeezed("".join(found))


def _is_around(line: str, at: int) -> bool:
    """Whether it is part of the page's foot, or of its head: what this is, and the chapter or the day."""
    if at < 2:
        dated = re.fullmatch(r"\d+ \w+ \d{4}", line) is not None
        return dated or line in HEADS or line.endswith(", design review")
    return re.fullmatch(r"Page \d+ of \d+|[0-9a-f]{12}|Checklist: .*", line) is not None


def squeezed(text: str) -> str:
    """The text without spaces, and without the marks by which pdftotext says which way text runs."""
    return re.sub(r"[\s\u202a-\u202e\u2066-\u2069]+", "", text)
