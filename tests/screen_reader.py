"""Run by the system's own Python, inside a session bus: what a screen reader is told, and does.

    screen_reader.py STEP…

A step's parts stand between bars; ROLE and START find the first showing object of that role whose
name begins so, and GROUP, where given, the group it is looked for in.

    find|ROLE|START|GROUP      its name is printed, and what it describes itself as
    press|ROLE|START|GROUP     its action is done
    type|ROLE|START|TEXT       the text is put into it
    is|ROLE|START|STATE        it has that state, as AT-SPI calls it; with ``not`` before: it has not
    tells|ROLE|START|TEXT      its description comes to say the text
    cells|ROLE|START           the table's cells are printed
    walk|PAGE                  every showing object is looked at, and what is wrong with it printed
    lines|COUNT|FILE           waits until the file has so many lines
    file|FILE                  waits until there is one

The libraries come from Debian and are not in the program's environment.
"""

# mypy: ignore-errors

import os
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20.0
NEWER_NAMES = {"push button": "button"}  # roles that later versions of AT-SPI call otherwise
STATE = Atspi.StateType
NO_CONTROLS = {"unknown", "invalid", "layered pane", "application", "frame"}
GROUPED = {"radio button"}


def main() -> int:
    """0 once every step was done; 1 at the first that could not be, with what was there."""
    Atspi.init()
    for step in sys.argv[1:]:
        verb, *parts = step.split("|")
        if not VERBS[verb](*parts):
            print("failed at", step)
            return 1
    return 0


def find(role, start, group=""):
    found = _wait_for(role, start, group)
    if found is not None:
        print(" ~ ".join(filter(None, (found.get_name(), found.get_description()))), flush=True)
    return found is not None


def press(role, start, group=""):
    found = _wait_for(role, start, group)
    if found is None:
        return False
    print(found.get_name(), flush=True)
    names = [found.get_action_name(at).lower() for at in range(found.get_n_actions())]
    print("  actions:", *names)
    found.do_action(next((at for at, name in enumerate(names) if name in {"press", "toggle"}), 0))
    return True


def type_into(role, start, text):
    found = _wait_for(role, start)
    return found is not None and found.get_editable_text_iface().set_text_contents(text)


def is_so(role, start, state):
    wanted = not state.startswith("not ")
    state = getattr(STATE, state.removeprefix("not ").upper())
    found = _wait_for(role, start, fits=lambda item: item.get_state_set().contains(state) is wanted)
    return found is not None


def tells(role, start, text):
    found = _wait_for(role, start, fits=lambda item: text in (item.get_description() or ""))
    return found is not None


def cells(role, start):
    found = _wait_for(role, start)
    if found is None:
        return False
    table = found.get_table_iface()
    for row in range(table.get_n_rows()):
        print(*(table.get_accessible_at(row, at).get_name() for at in range(table.get_n_columns())), sep="|")
    return True


def walk(page):
    """What is wrong with any object that shows: names, roles, groups and labels."""
    time.sleep(0.4)
    count, stops = 0, 0
    for item in _everything():
        count += 1
        states, role, name = item.get_state_set(), item.get_role_name(), (item.get_name() or "").strip()
        is_stop = states.contains(STATE.FOCUSABLE) and states.contains(STATE.ENABLED)
        stops += is_stop
        said = f"{page}: {role} {name!r}"
        if is_stop and not name:
            print(f"FAULT {said} has no name, in {_where(item)}")
        if is_stop and role in NO_CONTROLS:
            print(f"FAULT {said} takes the focus and is no control, in {_where(item)}")
        if role in GROUPED and not _group_of(item):
            print(f"FAULT {said} is in no named group, in {_where(item)}")
        if role == "text" and states.contains(STATE.EDITABLE) and not _is_labelled(item) and not name:
            print(f"FAULT {said} has no label")
        if role == "layered pane":
            print(f"FAULT {said} is read out and means nothing")
    print(f"WALKED {page} {count} {stops}", flush=True)
    return True


def lines(count, path):
    def has():
        with open(path, "rb") as file:
            return file.read().count(b"\n") >= int(count)

    return _wait(has)


def file(path):
    return _wait(lambda: os.path.exists(path) and os.path.getsize(path) > 0)  # noqa: PTH110, PTH202


VERBS = {
    "find": find, "press": press, "type": type_into, "is": is_so, "cells": cells, "walk": walk,
    "lines": lines, "file": file, "tells": tells,
}  # fmt: skip


def _wait(ready):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if ready():
            return True
        time.sleep(0.1)
    return False


def _wait_for(role, start, group="", fits=lambda _: True):
    found = []

    def is_there():
        for item in _everything():
            if not _is(item, role) or not (item.get_name() or "").startswith(start) or not fits(item):
                continue
            if not group or _group_of(item).startswith(group):
                found.append(item)
                return True
        return False

    def is_there_now():
        try:
            return is_there()
        except GLib.Error:  # a dialog that closes takes along what was just listed: look again
            return False

    if not _wait(is_there_now):
        print(f"no {role} that begins with {start!r}; there are:", *_names(role), sep="\n  ")
    return found[0] if found else None


def _group_of(item):
    """The name of the nearest thing around it that has one."""
    around = item.get_parent()
    while around is not None and around.get_role_name() != "frame":
        if around.get_name():
            return around.get_name()
        around = around.get_parent()
    return ""


def _where(item):
    names = []
    while item is not None and item.get_role_name() != "application":
        item = item.get_parent()
        names.append(f"{item.get_role_name()} {item.get_name()!r}" if item is not None else "")
    return " < ".join(names[:4])


def _is_labelled(item):
    kinds = [relation.get_relation_type() for relation in item.get_relation_set()]
    return Atspi.RelationType.LABELLED_BY in kinds


def _names(role):
    return sorted({item.get_name() for item in _everything() if _is(item, role)})


def _is(item, role):
    return item.get_role_name() in {role, NEWER_NAMES.get(role)}


def _everything():
    desktop = Atspi.get_desktop(0)
    waiting = [desktop.get_child_at_index(at) for at in range(desktop.get_child_count())]
    while waiting:
        item = waiting.pop(0)
        try:
            if item is None or item.get_process_id() == 0:
                continue
            if item.get_role_name() == "application" or _is_showing(item):
                yield item
                waiting += [item.get_child_at_index(at) for at in range(item.get_child_count())]
        except gi.repository.GLib.Error:
            continue  # it was closed while we looked


def _is_showing(item):
    return item.get_state_set().contains(STATE.SHOWING)


if __name__ == "__main__":
    sys.exit(main())
