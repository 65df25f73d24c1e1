"""What can be typed. A command's own arguments are made only for who types that command."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NoReturn

from dtadesign import __version__
from dtadesign.errors import one_line

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


def parser(asked: str = "") -> argparse.ArgumentParser:
    """The parser of the command that is asked for, or of all where none is known; sets ``command``.

    Making a command's arguments takes longer than some commands do.
    """
    top = OneLineParser(prog="dtadesign", description=_ABOUT)
    top.add_argument("--version", action="version", version=f"dtadesign {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in [asked] if asked in _COMMANDS else _COMMANDS:
        about, add_arguments = _COMMANDS[name]
        add_arguments(commands.add_parser(name, help=about))
    return top


def _new(new: OneLineParser) -> None:
    new.add_argument("out", metavar="OUT.dtareview", type=Path)
    new.add_argument("--profile", metavar="FILE", type=Path, help="the profile, YAML or JSON")
    new.add_argument(
        "--packet", metavar="FILE", type=Path, help="what a board or a workshop sent, in its place"
    )
    new.add_argument("--checklist", metavar="ID-OR-FILE", help="else smi-alliance")
    new.add_argument("--answers", metavar="FILE", type=Path, help="answers as CSV, or what report wrote")
    new.add_argument("--reviewer", metavar="NAME", default="reviewer", help="whose answers these are")
    new.add_argument("--short", action="store_true", help="core considerations and gates only")


def _answer(answer: OneLineParser) -> None:
    answer.add_argument("review", metavar="REVIEW", type=Path)
    answer.add_argument("id", metavar="ID", nargs="?")
    answer.add_argument("answer", metavar="ANSWER", nargs="?", help="0, 1, 2, 3, unknown, na, or none")
    answer.add_argument("--csv", metavar="FILE", help="answer rows from a file, or - for standard input")
    answer.add_argument("--evidence", metavar="TEXT", action="append", help="replaces the entries")
    answer.add_argument("--kind", metavar="KIND", help=", ".join(EVIDENCE))
    answer.add_argument("--note", metavar="TEXT", help="replaces the note; the reason of na")
    answer.add_argument("--by", metavar="NAME", help="who answers; else the reviewer")


def _answers(answers: OneLineParser) -> None:
    answers.add_argument("review", metavar="REVIEW", type=Path)
    answers.add_argument("-o", dest="out", metavar="FILE", type=Path)


def _actions(actions: OneLineParser) -> None:
    actions.add_argument("review", metavar="REVIEW", type=Path)
    actions.add_argument("-o", dest="out", metavar="FILE", type=Path)
    actions.add_argument("--format", choices=ACTION_FORMATS, default="csv")


def _score(score: OneLineParser) -> None:
    score.add_argument("review", metavar="REVIEW", type=Path)
    score.add_argument("--json", action="store_true")


def _report(report: OneLineParser) -> None:
    from dtadesign.formats import FORMATS, KINDS

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


def _hand_over(hand: OneLineParser) -> None:
    hand.add_argument("review", metavar="REVIEW", type=Path)
    hand.add_argument("out", metavar="OUT.dtareview", type=Path)
    hand.add_argument("--to", metavar="NAME", required=True, help="who is to answer")
    hand.add_argument("--domain", metavar="ID", action="append", required=True)
    hand.add_argument("--with-texts", action="store_true", help="with the other domains' notes and evidence")
    hand.add_argument("--by", metavar="NAME", help="who hands it over; else the reviewer")


def _take_back(back: OneLineParser) -> None:
    back.add_argument("review", metavar="REVIEW", type=Path)
    back.add_argument("copy", metavar="COPY", type=Path)
    back.add_argument(
        "--theirs", metavar="ID", action="append", default=[],
        help="of what both changed, take the copy's; all for everything",
    )  # fmt: skip
    back.add_argument("--by", metavar="NAME", help="who takes it back; else the reviewer")


def _compare(compare: OneLineParser) -> None:
    compare.add_argument("old", metavar="OLD", type=Path)
    compare.add_argument("new", metavar="NEW", type=Path)
    compare.add_argument("--old-at", metavar="N", type=int, help="the old one as of event N")
    compare.add_argument("--new-at", metavar="N", type=int, help="the new one as of event N")
    compare.add_argument("--json", action="store_true")


def _panel(panel: OneLineParser) -> None:
    from dtadesign.cli.panel_arguments import add_tasks

    add_tasks(panel.add_subparsers(dest="task", metavar="TASK", required=True))


def _rules(rules: OneLineParser) -> None:
    from dtadesign.cli.rules_arguments import add_tasks

    add_tasks(rules.add_subparsers(dest="task", metavar="TASK", required=True))


def _cases(cases: OneLineParser) -> None:
    cases.add_argument(
        "--template", metavar="OUT.yaml", type=Path, help="write a case to begin one's own with"
    )
    cases.add_argument(
        "--profile", metavar="FILE", type=Path, help="the template's key is for what this profile asks"
    )


def _workshop(workshop: OneLineParser) -> None:
    from dtadesign.cli.workshop_arguments import add_tasks

    add_tasks(workshop.add_subparsers(dest="task", metavar="TASK", required=True))


def _check(check: OneLineParser) -> None:
    check.add_argument("files", metavar="FILE", nargs="+", type=Path)


def _verify(verify: OneLineParser) -> None:
    verify.add_argument("file", metavar="FILE", type=Path)
    verify.add_argument("--fingerprint", metavar="HEX", default="", help="12 digits or more")
    verify.add_argument("--report", metavar="PDF", type=Path, help="is this the report that was signed")
    verify.add_argument("--copy", metavar="OUT", type=Path, help="write the part that holds to a new file")


def _purge(purge: OneLineParser) -> None:
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


def _example(example: OneLineParser) -> None:
    example.add_argument("dir", metavar="DIR", nargs="?", type=Path, default=Path())


def _nothing(command: OneLineParser) -> None:
    """Of a command that takes nothing."""


# what --help says of each command, and what adds its arguments
_COMMANDS: Mapping[str, tuple[str, Callable[[OneLineParser], None]]] = {
    "checklists": ("list the checklists that ship", _nothing),
    "new": ("make a review from a profile", _new),
    "answer": ("give one answer, or many from CSV", _answer),
    "answers": ("write the answers as CSV", _answers),
    "actions": ("write the actions, in the order worth doing", _actions),
    "score": ("print the scorecard", _score),
    "report": ("write the report", _report),
    "hand-over": ("write a copy that asks somebody only some domains", _hand_over),
    "take-back": ("take the answers of a copy back into the review", _take_back),
    "compare": ("what moved between two reviews", _compare),
    "panel": ("a board's work: packet, independent reviews, agreement", _panel),
    "workshop": ("a room that rates a case together: votes, reveal, house rules", _workshop),
    "rules": ("house rules: listed, taken up, merged, written", _rules),
    "cases": ("list the workshop cases that ship, or begin one of your own", _cases),
    "check": ("every problem of a checklist, case, set of house rules, review or workshop", _check),
    "verify": ("does the record of a review or workshop hold", _verify),
    "purge": ("destroy texts; levels and the chain stay", _purge),
    "example": ("write the worked examples", _example),
    "self-test": ("check that everything that ships opens, scores and reports", _nothing),
}
