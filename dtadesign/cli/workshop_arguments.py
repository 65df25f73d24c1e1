"""What can be typed for a workshop: one function for each task, in the order in which a room works."""

from __future__ import annotations

from pathlib import Path
from typing import Any

_ID = "a consideration, such as HUM-4"


def add_tasks(tasks: Any) -> None:
    """All tasks of `dtadesign workshop`."""
    _new(tasks)
    _packet(tasks)
    _join(tasks)
    _name(tasks)
    _collect(tasks)
    _tally(tasks)
    _vote(tasks)
    _open(tasks)
    _reveal(tasks)
    _rule(tasks)
    _status(tasks)
    _results(tasks)
    _calibration(tasks)
    _handouts(tasks)
    _picture(tasks)
    _end(tasks)


def _task(tasks: Any, name: str, says: str) -> Any:
    """A task that is done to a workshop which is there."""
    task = tasks.add_parser(name, help=says)
    task.add_argument("workshop", metavar="WORKSHOP", type=Path)
    return task


def _about_a_vote(task: Any) -> None:
    """Which of several cases, and which of the two votes."""
    task.add_argument("--case", metavar="ID-OR-NUMBER", help="where the workshop has several")
    task.add_argument("--round", type=int, choices=(1, 2), help="else the one that comes next")


def _new(tasks: Any) -> None:
    new = tasks.add_parser("new", help="make a workshop from one or more cases")
    new.add_argument("out", metavar="OUT.dtaworkshop", type=Path)
    new.add_argument(
        "--case", metavar="ID-OR-FILE", action="append", required=True,
        help="one that ships (see dtadesign cases) or a file; again for a further one",
    )  # fmt: skip
    new.add_argument(
        "--considerations", metavar="ID[,ID]", action="append", default=[],
        help="which the room rates, else those that the case suggests; again for each further case",
    )  # fmt: skip
    new.add_argument("--title", metavar="TEXT", default="", help="else its papers are called by its cases")
    new.add_argument("--facilitator", metavar="NAME", default="", help="who leads it")
    new.add_argument("--seconds", metavar="N", type=int, default=0, help="for a vote; 0 for no timer")


def _packet(tasks: Any) -> None:
    packet = tasks.add_parser("packet", help="a case for who rates it in dtadesign itself; never its key")
    packet.add_argument("of", metavar="CASE-OR-WORKSHOP", help="a case that ships, or the file of either")
    packet.add_argument("out", metavar="OUT.dtapacket", type=Path)
    packet.add_argument(
        "--considerations", metavar="ID[,ID]", default="",
        help="which the room rates, else those of the workshop; of a case, all that its profile asks",
    )  # fmt: skip
    packet.add_argument("--case", metavar="ID-OR-NUMBER", help="where the workshop has several")


def _join(tasks: Any) -> None:
    join = _task(tasks, "join", "people who vote on paper")
    join.add_argument("--paper", metavar="N", type=int, default=0, help="so many more, by numbers alone")
    join.add_argument(
        "--name", metavar="NAME", action="append", default=[], help="one more, who gave a name"
    )  # fmt: skip


def _name(tasks: Any) -> None:
    name = _task(tasks, "name", "call somebody who takes part by the name they give")
    name.add_argument("participant", metavar="PARTICIPANT", help='such as "Paper 1", or an id')
    name.add_argument("name", metavar="NAME", help="an empty one takes it away")


def _collect(tasks: Any) -> None:
    collect = _task(tasks, "collect", "take in what participants hand over, the first time or again")
    collect.add_argument(
        "files", metavar="FILE", nargs="+", type=Path, help="reviews, forms that were filled in, spreadsheets"
    )  # fmt: skip
    collect.add_argument("--case", metavar="ID-OR-NUMBER", help="where the workshop has several")
    collect.add_argument(
        "--as", dest="of", metavar="PARTICIPANT",
        help="who takes part already and hands these in: their file on a further case",
    )  # fmt: skip


def _tally(tasks: Any) -> None:
    tally = _task(tasks, "tally", "votes on paper from a table")
    tally.add_argument(
        "--csv", metavar="FILE", required=True,
        help="participant, then a column for each consideration; or - for standard input",
    )  # fmt: skip
    _about_a_vote(tally)


def _vote(tasks: Any) -> None:
    vote = _task(tasks, "vote", "one vote of one participant")
    vote.add_argument("participant", metavar="PARTICIPANT", help='such as "Paper 1", a name or an id')
    vote.add_argument("id", metavar="ID", help=_ID)
    vote.add_argument("choice", metavar="CHOICE", help="0, 1, 2, 3, unknown, na, or none to take it back")
    _about_a_vote(vote)


def _open(tasks: Any) -> None:
    open_ = _task(tasks, "open", "open the vote on a consideration")
    open_.add_argument("id", metavar="ID", nargs="?", help=_ID)
    open_.add_argument("--close", action="store_true", help="close the vote that is open, unrevealed")
    _about_a_vote(open_)


def _reveal(tasks: Any) -> None:
    reveal = _task(tasks, "reveal", "show what was voted; from then on it stands")
    reveal.add_argument("id", metavar="ID", help=_ID)
    _about_a_vote(reveal)


def _rule(tasks: Any) -> None:
    rule = _task(tasks, "rule", "a house rule that the room settled on")
    rule.add_argument("id", metavar="ID", help=_ID)
    rule.add_argument("text", metavar="TEXT", help="an empty text takes the rule back")
    rule.add_argument("--by", metavar="NAME", default="", help="else the facilitator")
    rule.add_argument(
        "--counts-as", metavar="L", type=int, choices=(0, 1, 2, 3), help="the level it counts as"
    )  # fmt: skip
    rule.add_argument("--case", metavar="ID-OR-NUMBER", help="where the workshop has several")


def _status(tasks: Any) -> None:
    _task(tasks, "status", "where the room stands, and who has voted; never what")


def _results(tasks: Any) -> None:
    results = _task(tasks, "results", "what was revealed, and how it moved")
    results.add_argument("--json", action="store_true")


def _calibration(tasks: Any) -> None:
    calibration = _task(tasks, "calibration", "each participant beside the key and beside the room")
    calibration.add_argument("--json", action="store_true", help="every figure, unrounded")


def _handouts(tasks: Any) -> None:
    handouts = _task(tasks, "handouts", "write the papers: before the workshop, and after it")
    handouts.add_argument("dir", metavar="OUTDIR", type=Path)
    handouts.add_argument(
        "--only", metavar="KIND[,KIND]", default="",
        help="agenda, forms, tally, cases, key, results, personal, certificate; else all",
    )  # fmt: skip
    handouts.add_argument("--format", metavar="F[,F]", default="pdf", help="pdf, html, md")
    handouts.add_argument("--paper", choices=("a4", "letter"), default="a4")
    handouts.add_argument(
        "--lang", metavar="TAG", default="", help="such as en or de; else that of the checklist"
    )  # fmt: skip


def _picture(tasks: Any) -> None:
    picture = _task(tasks, "picture", "a consideration's votes as a picture for a slide")
    picture.add_argument("id", metavar="ID", help=_ID)
    picture.add_argument("-o", dest="out", metavar="OUT.svg|OUT.png", type=Path, required=True)
    picture.add_argument("--case", metavar="ID-OR-NUMBER", help="where the workshop has several")
    picture.add_argument("--round", type=int, choices=(1, 2), help="else the last that is revealed")
    picture.add_argument("--key", action="store_true", help="with the key and its reason")


def _end(tasks: Any) -> None:
    _task(tasks, "end", "end the workshop: nobody joins and nobody votes any more")
