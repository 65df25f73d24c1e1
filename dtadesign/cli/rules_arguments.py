"""What can be typed for house rules: one function for each task."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def add_tasks(tasks: Any) -> None:
    """All tasks of `dtadesign rules`."""
    shown = tasks.add_parser("list", help="the rules of a file, or those that a review uses")
    shown.add_argument("file", metavar="FILE", type=Path)
    use = tasks.add_parser("use", help="take rules up into a review, in place of others")
    use.add_argument("review", metavar="REVIEW", type=Path)
    use.add_argument("rules", metavar="RULES", type=Path)
    _by(use)
    drop = tasks.add_parser("drop", help="take them off a review")
    drop.add_argument("review", metavar="REVIEW", type=Path)
    _by(drop)
    _merge(tasks)
    out = tasks.add_parser("from", help="write the rules of a workshop or a review to a file")
    out.add_argument("source", metavar="WORKSHOP-OR-REVIEW", type=Path)
    out.add_argument("-o", dest="out", metavar="RULES.yaml", type=Path, required=True)
    out.add_argument("--title", metavar="TEXT", help="of the set; else what it is called there")
    _add(tasks)


def _merge(tasks: Any) -> None:
    merge = tasks.add_parser("merge", help="two sets made one; where they differ, say which holds")
    merge.add_argument("a", metavar="A", type=Path)
    merge.add_argument("b", metavar="B", type=Path)
    merge.add_argument("-o", dest="out", metavar="RULES.yaml", type=Path, help="else printed")
    merge.add_argument(
        "--take", metavar="[ID=]a|b|both", action="append", default=[],
        help="where both say something else: for all, or for one consideration",
    )  # fmt: skip


def _add(tasks: Any) -> None:
    add = tasks.add_parser("add", help="write one rule into a file, which is made where there is none")
    add.add_argument("rules", metavar="RULES.yaml", type=Path)
    add.add_argument("id", metavar="ID")
    add.add_argument("text", metavar="TEXT", help="what was agreed, in words")
    add.add_argument("--by", metavar="NAME", required=True, help="who agreed")
    add.add_argument("--counts-as", metavar="LEVEL", type=int, choices=range(4), help="0 to 3")
    add.add_argument("--day", metavar="DAY", help="such as 2026-12-01; else today")
    add.add_argument(
        "--from", dest="case", metavar="TEXT", default="", help="which case or review it was about"
    )
    add.add_argument("--title", metavar="TEXT", help="of a new file; else its name")
    add.add_argument("--checklist", metavar="ID-OR-FILE", help="of a new file; else smi-alliance")


def _by(task: Any) -> None:
    task.add_argument("--by", metavar="NAME", help="who does it; else the reviewer")
