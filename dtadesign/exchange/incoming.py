"""A file of answers, told by its content: CSV, or a JSON report with its profile and actions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dtadesign.checklist.reading import parse, read_text
from dtadesign.errors import NotDone
from dtadesign.exchange.answers_csv import read_answers
from dtadesign.exchange.report_json import read_report

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.values import Action, Answer, Profile

LARGEST = 64 * 1024 * 1024


@dataclass(frozen=True)
class Incoming:
    """What a file brings; CSV brings answers alone."""

    profile: Profile | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    actions: Mapping[str, Action] = field(default_factory=dict)


def read_incoming(path: Path, checklist: Checklist) -> Incoming:
    """Profile, answers and actions of a file; raises `FileProblems`."""
    text = read_text(path, LARGEST)
    if text.startswith(("%PDF", "PK\x03\x04")):
        raise NotDone(f"{path}: answers are read from CSV or from a report in JSON.")
    if text.lstrip().startswith("{"):
        return Incoming(*read_report(parse(str(path), text), checklist))
    return Incoming(answers=read_answers(text, str(path), checklist))
