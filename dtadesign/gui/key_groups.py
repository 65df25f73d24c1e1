"""Every key of the window in groups, those of the page in front first: what the key sheet lists."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QKeySequence

from dtadesign.gui.commands import COMMANDS, MENUS
from dtadesign.gui.walk_keys import WALK_KEYS
from dtadesign.wording import mark, tr


class KeyRow(NamedTuple):
    """Keys as they stand on a keyboard, and what they do."""

    keys: tuple[str, ...]
    does: str


class KeyGroup(NamedTuple):
    """Keys that belong together; ``pages`` are those on which they work, none: everywhere."""

    title: str
    rows: tuple[KeyRow, ...]
    pages: tuple[str, ...] = ()


_WALK = (
    ("answer", mark("Answering")),
    ("go", mark("Going about in the walk")),
    ("read", mark("Evidence, note and background")),
)
_PAGES: tuple[tuple[str, tuple[str, ...], tuple[tuple[tuple[str, ...], str], ...]], ...] = (
    (
        mark("In a domain's list"),
        ("walk",),
        (
            (("Shift", "Down"), mark("mark this row and the next")),
            (("Shift", "Up"), mark("mark this row and the one before")),
            (("Space",), mark("mark, at the row's box")),
            (("Enter",), mark("next row")),
            (("U", "N", "E", "O", "Delete"), mark("answer all that are marked")),
            (("Escape",), mark("unmark all")),
        ),
    ),
    (
        mark("In flash mode"),
        ("flash",),
        (
            (("0", "1", "2", "3"), mark("answer, and on to the next")),
            (("U", "N", "S"), mark("not known, not applicable, skip")),
            (("Left",), mark("back to the one before")),
            (("E", "O", "W"), mark("to its page, with evidence, note or background")),
            (("F", "Escape"), mark("leave at this consideration")),
        ),
    ),
    (
        mark("In the loose ends"),
        ("open",),
        (
            (("Down", "Up"), mark("from row to row")),
            (("Enter",), mark("go there")),
            (("F",), mark("flash mode through what is not answered")),
            (("Escape",), mark("back to the walk")),
        ),
    ),
    (
        mark("On the board of actions"),
        ("actions",),
        (
            (("Down", "Up"), mark("from row to row")),
            (("Enter",), mark("change it, or put it away")),
            (("A",), mark("new action")),
            (("Delete",), mark("take it off the list; undo brings it back")),
            (("Shift", "Down"), mark("mark this row and the next")),
            (("W",), mark("what if, and back")),
            (("Escape",), mark("put away, leave what if, unmark")),
        ),
    ),
    (
        mark("In a panel's consensus"),
        ("consensus",),
        (
            (("0", "1", "2", "3"), mark("agree on this level")),
            (("U", "N"), mark("agree on not known yet, or not applicable")),
            (("Enter",), mark("on to the next that is unresolved")),
            (("Down", "Up"), mark("from row to row of the queue")),
            (("Escape",), mark("put the queue or the agreement away where it is a drawer")),
        ),
    ),
    (
        mark("In a workshop"),
        ("workshop",),
        (
            (("Enter",), mark("the next step, as its button says")),
            (("R", "V"), mark("reveal; open the vote, or the second one")),
            (("Right",), mark("next consideration")),
            (("K",), mark("show or hide the key")),
            (("H",), mark("write a house rule")),
            (("T",), mark("enter paper votes")),
            (("P", "B"), mark("projector on or off; blank it, and back")),
            (("F6",), mark("from pane to pane")),
        ),
    ),
    (
        mark("On a page with charts"),
        ("summary", "library", "compare"),
        ((("T",), mark("charts as tables, and back")),),
    ),
    (
        mark("In groups, lists and fields"),
        (),
        (
            (("Tab",), mark("on to the next; with Shift back")),
            (("Down", "Up"), mark("walk over the answers of a group")),
            (("Space",), mark("choose, tick or press")),
            (("Escape",), mark("close what opened last; from a field back to the levels")),
        ),
    ),
)


def key_groups(page: str = "") -> list[KeyGroup]:
    """All groups in the language spoken, those of a page first."""
    groups = [*_walk_groups(), *_page_groups(), *_command_groups()]
    return sorted(groups, key=lambda group: (page not in group.pages) if page else False)


def _walk_groups() -> list[KeyGroup]:
    return [
        KeyGroup(
            tr(title),
            tuple(KeyRow(key.shown, tr(key.does)) for key in WALK_KEYS if key.group == group),
            ("walk",),
        )
        for group, title in _WALK
    ]


def _page_groups() -> list[KeyGroup]:
    return [
        KeyGroup(tr(title), tuple(KeyRow(keys, tr(does)) for keys, does in rows), pages)
        for title, pages, rows in _PAGES
    ]


def _command_groups() -> list[KeyGroup]:
    groups = []
    for menu in MENUS:
        rows = tuple(
            KeyRow(_native(command.keys + command.alone), tr(command.words).removesuffix("…").strip())
            for command in COMMANDS
            if command.menu == menu and command.keys + command.alone
        )
        if rows:
            groups.append(KeyGroup(tr("Menu {name}").format(name=tr(menu)), rows))
    return groups


def _native(keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
