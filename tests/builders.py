"""Small checklists, records and runs of the command line for tests to stand on."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dtadesign.checklist.loader import checklist_in_header
from dtadesign.cli import main
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.record import Record, new_record
from dtadesign.review.values import Answer, Evidence, Profile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.edit import Edit
    from dtadesign.review.values import Level

ROOT = Path(__file__).resolve().parent.parent
TIME = "2026-11-23T10:00:00Z"
SALT = "0123456789abcdef0123456789abcdef"
LEVELS = ["absent", "named", "done", "done and shown"]


def consideration(name: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "levels": LEVELS, **more}


def small_data(**more: Any) -> dict[str, Any]:
    """A checklist of two domains, four considerations, one gate, one condition."""
    return {
        "id": "small",
        "version": "1",
        "title": "A small checklist",
        "features": [{"id": "agent", "implies": ["chat"]}, {"id": "chat"}],
        "dimensions": [{"id": "bond", "name": "Bond"}],
        "domains": [
            {
                "id": "PEOPLE",
                "considerations": [
                    consideration("P-1", title="Somebody answers", gate=True, core=True),
                    consideration("P-2", dimensions=["bond"], smi_evidence="tested"),
                ],
            },
            {
                "id": "AGENT",
                "considerations": [
                    consideration("A-1", condition="agent and not live"),
                    consideration("A-2", condition="chat or bpd", gate=True),
                ],
            },
        ],
        "retired": [{"id": "P-0", "reason": "It asked two things.", "successors": ["P-1", "P-2"]}],
        **more,
    }


def small_checklist(**more: Any) -> Checklist:
    return checklist_in_header(small_data(**more), "small")


def profile(**more: Any) -> Profile:
    return replace(Profile(name="Lantern", version="2", stage="pilot"), **more)


def shown(level: Level, *texts: str, note: str = "") -> Answer:
    return Answer(value=level, note=note, evidence=tuple(Evidence(description=text) for text in texts))


def record_of(
    *edits: Edit, checklist: Checklist | None = None, by: str = "reviewer", given: Profile | None = None
) -> Record:
    """A record that begins with a profile and holds these edits, the same each time."""
    record = new_record("a-review", TIME, checklist or small_checklist())
    for edit in (ProfileEdit(profile=given or profile()), *edits):
        record = with_edit(record, edit, by)
    return record


def with_edit(record: Record, edit: Edit, by: str = "reviewer") -> Record:
    return record.with_event(record.next_event(edit, by, TIME, salt=SALT))


def answered(answers: Mapping[str, Answer], **more: Any) -> Record:
    return record_of(*(AnswerEdit(id=key, answer=value) for key, value in answers.items()), **more)


@dataclass(frozen=True)
class Ran:
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def problems(self) -> list[str]:
        return self.err.splitlines()


def run(*arguments: object) -> Ran:
    """The command line in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as stopped:
            status = stopped.code if isinstance(stopped.code, int) else 2
    return Ran(status, out.getvalue(), err.getvalue())


def done(*arguments: object) -> str:
    """What a command printed that did what it should."""
    ran = run(*arguments)
    assert ran.status == 0, ran.err
    return ran.out


def program(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "dtadesign", *map(str, arguments)]


def run_program(*arguments: object, given: bytes = b"", within: float = 60) -> Ran:
    """The command line in a process of its own."""
    ran = subprocess.run(
        program(*arguments), input=given, capture_output=True, cwd=ROOT, timeout=within, check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    return Ran(ran.returncode, ran.stdout.decode("utf-8"), ran.stderr.decode("utf-8"))
