"""What can be typed for a board's judgement: from the queue to the signature."""

from __future__ import annotations

from pathlib import Path
from typing import Any

ASKED = ("panel", "members", "no")
LISTS = ("required", "recommended", "question", "commended")


def add_board_tasks(tasks: Any) -> None:
    """The tasks in the order in which a board works."""
    _task(tasks, "queue", "what to talk about, in which order")
    _by(_task(tasks, "unanimous", "agree on all that every member said alike, in one stroke"))
    _consensus(tasks)
    _dissent(tasks)
    reopen = _task(tasks, "reopen", "open a consensus again")
    reopen.add_argument("id", metavar="ID")
    reopen.add_argument("--why", metavar="TEXT", required=True)
    _by(reopen)
    _lived_experience(tasks)
    _decide(tasks)
    points = _task(tasks, "points", "the points of the letter and what became of them")
    points.add_argument("--take-up", action="store_true", help="those that follow from the consensus")
    _by(points)
    _point(tasks)
    _letter_and_meeting(tasks)
    answers = _task(tasks, "answers", "take the applicants' answers in, or write the form for them")
    answers.add_argument("file", metavar="FILE.csv", type=Path, nargs="?", help="point,answer")
    answers.add_argument("-o", dest="out", metavar="FORM.csv", type=Path, help="write the form")
    _by(answers)
    sign = _task(tasks, "sign", "make the report of exactly this state and sign it")
    sign.add_argument("--report", metavar="FILE.pdf", type=Path, required=True)
    sign.add_argument("--by", metavar="NAME", required=True, help="who signs")


def _task(tasks: Any, name: str, what: str) -> Any:
    task = tasks.add_parser(name, help=what)
    task.add_argument("panel", metavar="PANEL", type=Path)
    return task


def _by(task: Any) -> None:
    task.add_argument("--by", metavar="NAME", help="who does it; else the chair")


def _consensus(tasks: Any) -> None:
    consensus = _task(tasks, "consensus", "settle one consideration")
    consensus.add_argument("id", metavar="ID")
    consensus.add_argument("answer", metavar="ANSWER", help="0, 1, 2, 3, unknown or na")
    consensus.add_argument("--reason", metavar="TEXT", default="", help="needed where members differ")
    _by(consensus)


def _dissent(tasks: Any) -> None:
    dissent = _task(tasks, "dissent", "a member stays with another judgement")
    dissent.add_argument("id", metavar="ID")
    dissent.add_argument("member", metavar="MEMBER", help="name or review id")
    dissent.add_argument("--text", metavar="TEXT", default="")
    dissent.add_argument("--named", action="store_true", help="the member wishes to be named")
    dissent.add_argument("--off", action="store_true", help="they no longer dissent")
    _by(dissent)


def _lived_experience(tasks: Any) -> None:
    lived = _task(tasks, "lived-experience", "were people with lived experience asked")
    lived.add_argument("asked", choices=ASKED, help="as a panel of their own, as members, or not")
    lived.add_argument("--why", metavar="TEXT", default="", help="needed with no")
    lived.add_argument("--panel-file", metavar="FILE", type=Path, help="the record of their own panel")
    _by(lived)


def _decide(tasks: Any) -> None:
    decide = _task(tasks, "decide", "write the decision down; without an outcome, list the outcomes")
    decide.add_argument("outcome", metavar="OUTCOME", nargs="?", help="none takes the decision back")
    decide.add_argument("--reason", metavar="TEXT", default="")
    decide.add_argument("--vocabulary", metavar="FILE", type=Path, help="the board's own words, YAML or JSON")
    _by(decide)


def _point(tasks: Any) -> None:
    point = _task(tasks, "point", "add, change, close or take off one point of the letter")
    point.add_argument("id", metavar="P-N", nargs="?", help="none adds one")
    point.add_argument("--list", choices=LISTS)
    point.add_argument("--text", metavar="TEXT")
    point.add_argument("--consideration", metavar="ID", action="append")
    point.add_argument("--due", metavar="DAY", help="such as 2026-12-01; empty for none")
    point.add_argument("--answer", metavar="TEXT", help="what the applicants said")
    point.add_argument("--ruling", metavar="TEXT", help="what the board says to it")
    way = point.add_mutually_exclusive_group()
    way.add_argument("--close", action="store_true", help="needs --ruling")
    way.add_argument("--reopen", action="store_true")
    way.add_argument("--off", action="store_true", help="take it off the letter")
    _by(point)


def _letter_and_meeting(tasks: Any) -> None:
    letter = _task(tasks, "letter-text", "what stands around the lists of the letter")
    for name in ("to", "opening", "closing"):
        letter.add_argument(f"--{name}", metavar="TEXT")
    _by(letter)
    meeting = _task(tasks, "meeting", "when the board met, and who was there")
    meeting.add_argument("--date", metavar="DAY")
    meeting.add_argument("--present", metavar="NAME", action="append")
    meeting.add_argument("--text", metavar="TEXT")
    _by(meeting)
