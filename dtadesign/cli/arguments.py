"""What can be typed. Nothing heavier than argparse is imported to say it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, NoReturn

from dtadesign import __version__
from dtadesign.errors import one_line
from dtadesign.formats import FORMATS, KINDS

EVIDENCE = ("screen", "document", "record", "user_test", "published", "absence_checked", "seen")
ACTION_FORMATS = ("csv", "md", "ics")
PAPERS = ("a4", "letter")
CARRYING = ("current", "full", "none")

_ABOUT = (
    "Reviews what makes a digital therapeutic alliance possible for people with serious mental "
    "illness, and writes a scored report. Without a command the window opens."
)


class OneLineParser(argparse.ArgumentParser):
    """Says what is wrong on one line, with where to look."""

    def error(self, message: str) -> NoReturn:
        """Exits with status 2."""
        self.exit(2, f"{one_line(message)}; see {self.prog} --help\n")


def parser(*, panel: bool = True) -> argparse.ArgumentParser:
    """The parser of all commands; each sets ``command``. A panel's twenty tasks are there if asked for."""
    top = OneLineParser(prog="dtadesign", description=_ABOUT)
    top.add_argument("--version", action="version", version=f"dtadesign {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    commands.add_parser("checklists", help="list the checklists that ship")
    _new(commands)
    _answer(commands)
    _out(commands)
    _handing(commands)
    _compare(commands)
    _panel(commands, tasks=panel)
    _care(commands)
    example = commands.add_parser("example", help="write the worked examples")
    example.add_argument("dir", metavar="DIR", nargs="?", type=Path, default=Path())
    commands.add_parser("self-test", help="check that everything that ships opens, scores and reports")
    return top


def _new(commands: Any) -> None:
    new = commands.add_parser("new", help="make a review from a profile")
    new.add_argument("out", metavar="OUT.dtareview", type=Path)
    new.add_argument("--profile", metavar="FILE", type=Path, help="the profile, YAML or JSON")
    new.add_argument(
        "--packet", metavar="FILE", type=Path, help="what the chair of a board sent, in its place"
    )
    new.add_argument("--checklist", metavar="ID-OR-FILE", help="else smi-alliance")
    new.add_argument("--answers", metavar="FILE", type=Path, help="answers as CSV, or what report wrote")
    new.add_argument("--reviewer", metavar="NAME", default="reviewer", help="whose answers these are")
    new.add_argument("--short", action="store_true", help="core considerations and gates only")


def _answer(commands: Any) -> None:
    answer = commands.add_parser("answer", help="give one answer, or many from CSV")
    answer.add_argument("review", metavar="REVIEW", type=Path)
    answer.add_argument("id", metavar="ID", nargs="?")
    answer.add_argument("answer", metavar="ANSWER", nargs="?", help="0, 1, 2, 3, unknown, na, or none")
    answer.add_argument("--csv", metavar="FILE", help="answer rows from a file, or - for standard input")
    answer.add_argument("--evidence", metavar="TEXT", action="append", help="replaces the entries")
    answer.add_argument("--kind", metavar="KIND", help=", ".join(EVIDENCE))
    answer.add_argument("--note", metavar="TEXT", help="replaces the note; the reason of na")
    answer.add_argument("--by", metavar="NAME", help="who answers; else the reviewer")


def _out(commands: Any) -> None:
    answers = commands.add_parser("answers", help="write the answers as CSV")
    answers.add_argument("review", metavar="REVIEW", type=Path)
    answers.add_argument("-o", dest="out", metavar="FILE", type=Path)
    actions = commands.add_parser("actions", help="write the actions, in the order worth doing")
    actions.add_argument("review", metavar="REVIEW", type=Path)
    actions.add_argument("-o", dest="out", metavar="FILE", type=Path)
    actions.add_argument("--format", choices=ACTION_FORMATS, default="csv")
    score = commands.add_parser("score", help="print the scorecard")
    score.add_argument("review", metavar="REVIEW", type=Path)
    score.add_argument("--json", action="store_true")
    report = commands.add_parser("report", help="write the report")
    report.add_argument("reviews", metavar="REVIEW", nargs="+", type=Path)
    report.add_argument("-o", dest="out", metavar="OUT", type=Path)
    report.add_argument("--format", metavar="F[,F]", default="pdf", help=", ".join(FORMATS))
    report.add_argument("--kind", metavar="K[,K]", default="full", help=", ".join(KINDS))
    report.add_argument("--at", metavar="N", type=int, help="as of event N")
    report.add_argument(
        "--record", choices=CARRYING, default="current",
        help="what a PDF carries of the review: what it shows, all, or nothing",
    )  # fmt: skip
    report.add_argument(
        "--lang", metavar="TAG", default="",
        help="the language of PDF, HTML and Markdown, such as en or de; else that of the review",
    )  # fmt: skip
    report.add_argument("--paper", choices=PAPERS, default="a4")
    report.add_argument("--plain", action="store_true", help="a form in plain words, where there are any")


def _handing(commands: Any) -> None:
    hand = commands.add_parser("hand-over", help="write a copy that asks somebody only some domains")
    hand.add_argument("review", metavar="REVIEW", type=Path)
    hand.add_argument("out", metavar="OUT.dtareview", type=Path)
    hand.add_argument("--to", metavar="NAME", required=True, help="who is to answer")
    hand.add_argument("--domain", metavar="ID", action="append", required=True)
    hand.add_argument("--with-texts", action="store_true", help="with the other domains' notes and evidence")
    hand.add_argument("--by", metavar="NAME", help="who hands it over; else the reviewer")
    back = commands.add_parser("take-back", help="take the answers of a copy back into the review")
    back.add_argument("review", metavar="REVIEW", type=Path)
    back.add_argument("copy", metavar="COPY", type=Path)
    back.add_argument(
        "--theirs", metavar="ID", action="append", default=[],
        help="of what both changed, take the copy's; all for everything",
    )  # fmt: skip
    back.add_argument("--by", metavar="NAME", help="who takes it back; else the reviewer")


def _compare(commands: Any) -> None:
    compare = commands.add_parser("compare", help="what moved between two reviews")
    compare.add_argument("old", metavar="OLD", type=Path)
    compare.add_argument("new", metavar="NEW", type=Path)
    compare.add_argument("--old-at", metavar="N", type=int, help="the old one as of event N")
    compare.add_argument("--new-at", metavar="N", type=int, help="the new one as of event N")
    compare.add_argument("--json", action="store_true")


def _panel(commands: Any, *, tasks: bool) -> None:
    panel = commands.add_parser("panel", help="a board's work: packet, independent reviews, agreement")
    if tasks:
        from dtadesign.cli.panel_arguments import add_tasks

        add_tasks(panel.add_subparsers(dest="task", metavar="TASK", required=True))


def _care(commands: Any) -> None:
    check = commands.add_parser("check", help="every problem of a checklist or review")
    check.add_argument("files", metavar="FILE", nargs="+", type=Path)
    verify = commands.add_parser("verify", help="does the record of a review hold")
    verify.add_argument("file", metavar="FILE", type=Path)
    verify.add_argument("--fingerprint", metavar="HEX", default="", help="12 digits or more")
    verify.add_argument("--report", metavar="PDF", type=Path, help="is this the report that was signed")
    verify.add_argument("--copy", metavar="OUT", type=Path, help="write the part that holds to a new file")
    purge = commands.add_parser("purge", help="destroy texts; levels and the chain stay")
    purge.add_argument("review", metavar="REVIEW", type=Path)
    purge.add_argument("--consideration", metavar="ID", action="append", default=[])
    purge.add_argument(
        "--person", metavar="NAME", action="append", default=[],
        help="what this person wrote; in a panel the records of every member of this name",
    )  # fmt: skip
    purge.add_argument(
        "--member", metavar="MEMBER", action="append", default=[],
        help="one panel member's record, by the id of their review or the name that tells them apart",
    )  # fmt: skip
    purge.add_argument("--why", metavar="TEXT", required=True)
    purge.add_argument("--by", metavar="NAME", help="who decides it; else the reviewer")
