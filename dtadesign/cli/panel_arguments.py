"""What can be typed for a panel: one function for each task, in the order in which a board works."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from dtadesign.cli.panel_board_arguments import add_board_tasks

AUDIENCES = ("professional", "service_user")


def add_tasks(tasks: Any) -> None:
    """All tasks of `dtadesign panel`."""
    _packet(tasks)
    _declare(tasks)
    _claims(tasks)
    _collect(tasks)
    _add(tasks)
    _agreement(tasks)
    _paper(tasks, "letter", "write the decision letter; a draft that says so while nothing is decided")
    _paper(tasks, "minutes", "write the minutes of the meeting")
    _close(tasks)
    add_board_tasks(tasks)


def _packet(tasks: Any) -> None:
    packet = tasks.add_parser("packet", help="make what everybody who reviews is sent")
    packet.add_argument("out", metavar="OUT.dtapacket", type=Path)
    packet.add_argument("--profile", metavar="FILE", type=Path, help="YAML or JSON; else that of the claims")
    packet.add_argument("--checklist", metavar="ID-OR-FILE", help="else that of the claims, or smi-alliance")
    packet.add_argument("--short", action="store_true", help="core considerations and gates only")
    packet.add_argument("--chair", metavar="NAME", default="chair")
    packet.add_argument("--due", metavar="DAY", help="such as 2026-12-01")
    packet.add_argument("--audience", choices=AUDIENCES, default="professional")
    packet.add_argument(
        "--seat", metavar="NAME[:ROLE]", action="append", default=[], help="who is to review"
    )  # fmt: skip
    packet.add_argument(
        "--document", metavar="FILE", type=Path, action="append", default=[],
        help="of the proposal: its name, size and SHA-256 go in",
    )  # fmt: skip
    packet.add_argument("--question", metavar="TEXT", action="append", default=[], help="to everybody")
    packet.add_argument("--rules", metavar="FILE", type=Path, help="house rules that everybody reads")
    packet.add_argument("--claims", metavar="FILE", type=Path, help="the applicants' review or report PDF")


def _declare(tasks: Any) -> None:
    declare = tasks.add_parser("declare", help="declare interests, before rating")
    declare.add_argument("review", metavar="REVIEW", type=Path)
    declare.add_argument("--role", metavar="TEXT", default="")
    declare.add_argument("--interest", metavar="TEXT", default="")
    declare.add_argument(
        "--recuse", metavar="ID", action="append", default=[],
        help="a consideration or domain that is not rated because of it; all for everything",
    )  # fmt: skip
    declare.add_argument("--by", metavar="NAME", help="who declares; else the reviewer")


def _claims(tasks: Any) -> None:
    claims = tasks.add_parser("claims", help="what the applicants claimed on what is rated already")
    claims.add_argument("review", metavar="REVIEW", type=Path)
    claims.add_argument("id", metavar="ID", nargs="?")


def _collect(tasks: Any) -> None:
    collect = tasks.add_parser("collect", help="make a panel of the members' reviews")
    collect.add_argument("out", metavar="OUT.dtareview", type=Path)
    collect.add_argument("reviews", metavar="REVIEW", nargs="+", type=Path)
    collect.add_argument("--packet", metavar="P.dtapacket", type=Path, help="what they were sent")
    collect.add_argument("--by", metavar="NAME", help="who collects them; else the chair")


def _add(tasks: Any) -> None:
    add = tasks.add_parser("add", help="take further or newer reviews into a panel")
    add.add_argument("panel", metavar="PANEL", type=Path)
    add.add_argument("reviews", metavar="REVIEW", nargs="+", type=Path)
    add.add_argument("--by", metavar="NAME", help="who collects them; else the chair")


def _agreement(tasks: Any) -> None:
    agreement = tasks.add_parser("agreement", help="how far the members agree, and on what they do not")
    agreement.add_argument("panel", metavar="PANEL", type=Path)
    agreement.add_argument("--json", action="store_true")
    agreement.add_argument("--anonymous", action="store_true", help="members by numbers, not by name")


def _close(tasks: Any) -> None:
    close = tasks.add_parser("close", help="destroy the members' notes; consensus, figures and chain stay")
    close.add_argument("panel", metavar="PANEL", type=Path)
    close.add_argument("--why", metavar="TEXT", default="", help="needed to close; stays in the record")
    close.add_argument("--by", metavar="NAME", help="who decides it; else the chair")
    close.add_argument(
        "--also", choices=("dissent", "claims"), action="append", default=[],
        help="what else goes: dissent by name, or the packet's texts with what was claimed",
    )  # fmt: skip
    close.add_argument(
        "--destroy-beside", action="store_true", help="and the files beside it that still hold a note"
    )
    close.add_argument("--dry-run", action="store_true", help="only list what would go")
    close.add_argument("--certificate", metavar="OUT.pdf", type=Path, help="of what was destroyed")


def _paper(tasks: Any, name: str, says: str) -> None:
    paper = tasks.add_parser(name, help=says)
    paper.add_argument("panel", metavar="PANEL", type=Path)
    paper.add_argument("-o", dest="out", metavar="OUT", type=Path)
    paper.add_argument("--format", metavar="F[,F]", default="pdf", help="pdf, html, md")
    paper.add_argument("--at", metavar="N", type=int, help="as of event N")
    paper.add_argument("--lang", metavar="TAG", default="", help="such as en or de; else that of the panel")
    paper.add_argument("--paper", choices=("a4", "letter"), default="a4")
