"""Commands that only look: checklists, answers, actions, score, compare."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from dtadesign.cli.saying import note, note_state
from dtadesign.errors import NotDone
from dtadesign.review.file import read_review

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from dtadesign.review.record import Record


def opened(path: Path, n: int | None = None) -> Record:
    """The record of a review, as of event ``n``; what is odd about its file goes to standard error."""
    record = read(path)
    note_state(path, record)
    return as_of(record, n, path)


def read(path: Path) -> Record:
    """The record of a review, or of the review that a report carries."""
    return _report(path) if is_report(path) else read_review(path)


def is_report(path: Path) -> bool:
    """Whether the file is a PDF, which may be a report that carries its review."""
    try:
        with open(path, "rb") as file:
            return file.read(5) == b"%PDF-"
    except OSError:
        return False


def _report(path: Path) -> Record:
    """The record inside a report; what was left out of it goes to standard error."""
    from dtadesign.report.pdf_carrying import read_report
    from dtadesign.review.carrying import left_out

    record = read_report(path)
    missing = left_out(record)
    if missing:
        note(
            f"{path}: of {missing} of its {len(record.events)} events the report carries no texts: what was "
            "replaced, copied files and members' own records stay in the review."
        )
    return record


def as_of(record: Record, n: int | None, path: Path) -> Record:
    """The record after its ``n``-th event, whole without one; raises `NotDone` where there is none such."""
    if n is None:
        return record
    if not 0 <= n <= len(record.events):
        raise NotDone(f"{path}: there is no event {n}; the review has {len(record.events)}.")
    return record.at(n)


def checklists(given: Namespace) -> int:  # noqa: ARG001  every command takes what was typed
    """Prints a line for each checklist that ships."""
    from dtadesign.checklist.loader import shipped_checklists

    for item in shipped_checklists():
        counts = (
            f"{len(item.considerations)} considerations in {len(item.domains)} domains, "
            f"{sum(c.gate for c in item.considerations)} gates, "
            f"{sum(c.core for c in item.considerations)} core"
        )
        print(f"{item.id}  {item.version}  {item.language}  {item.status}  {counts}  {item.title}")
    return 0


def answers(given: Namespace) -> int:
    """Prints or writes the answers as CSV."""
    from dtadesign.exchange.answers_csv import write_answers

    record = opened(given.review)
    _put_out(write_answers(record.checklist, record.review).encode("utf-8"), given.out)
    return 0


def _put_out(data: bytes, out: Path | None) -> None:
    """Into a file in one step, naming it; or onto standard output, its line ends as they are."""
    from dtadesign.review.disk import write_whole

    if out is not None:
        write_whole(out, data)
        print(out)
        return
    sys.stdout.write(data.decode("utf-8"))


def actions(given: Namespace) -> int:
    """Prints or writes the actions: CSV, Markdown or for a calendar."""
    from dtadesign.exchange.actions_out import actions_out

    _put_out(actions_out(opened(given.review), given.format), given.out)
    return 0


def score(given: Namespace) -> int:
    """Prints the scorecard, for a person or as JSON."""
    record = opened(given.review)
    if given.json:
        from dtadesign.exchange.scorecard_json import scorecard_json

        print(json.dumps(scorecard_json(record), ensure_ascii=False, indent=1))
    else:
        from dtadesign.cli.scorecard_text import scorecard_text

        print(scorecard_text(record))
    return 0


def compare(given: Namespace) -> int:
    """Prints what moved between two reviews."""
    from dtadesign.exchange.comparison import comparison, comparison_json
    from dtadesign.exchange.comparison_text import comparison_text

    found = comparison(opened(given.old, given.old_at), opened(given.new, given.new_at))
    if given.json:
        print(json.dumps(comparison_json(found), ensure_ascii=False, indent=1))
    else:
        print(comparison_text(found))
    return 0
