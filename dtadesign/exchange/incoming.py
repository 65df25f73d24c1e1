"""A file of answers, told by its content: CSV, or a JSON report with its profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.checklist.reading import parse, read_text
from dtadesign.errors import NotDone
from dtadesign.exchange.answers_csv import read_answers
from dtadesign.exchange.report_json import read_report

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.values import Answer, Profile

LARGEST = 64 * 1024 * 1024


def read_incoming(path: Path, checklist: Checklist) -> tuple[Profile | None, Mapping[str, Answer]]:
    """The profile, where the file brings one, and the answers; raises `FileProblems`."""
    text = read_text(path, LARGEST)
    if text.startswith(("%PDF", "PK\x03\x04")):
        raise NotDone(f"{path}: answers are read from CSV or from a report in JSON.")
    if text.lstrip().startswith("{"):
        return read_report(parse(str(path), text), checklist)
    return None, read_answers(text, str(path), checklist)
