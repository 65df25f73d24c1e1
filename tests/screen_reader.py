"""Run by the system's own Python, inside a session bus: what a screen reader is told, and does.

    screen_reader.py STEP…

A step is ``find:ROLE:START`` or ``press:ROLE:START``: the first showing object of that role whose
name begins so; its name is printed. ``lines:COUNT:FILE`` waits until the file has so many lines.
The libraries come from Debian and are not in the program's environment.
"""

# mypy: ignore-errors

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 20.0
NEWER_NAMES = {"push button": "button"}  # roles that later versions of AT-SPI call otherwise


def main() -> int:
    """0 once every step was done; 1 at the first that could not be, with what was there."""
    Atspi.init()
    for step in sys.argv[1:]:
        verb, role, start = step.split(":", 2)
        if verb == "lines":
            if not _wait_for_lines(start, int(role)):
                return 1
            continue
        found = _wait_for(role, start)
        if found is None:
            print(f"no {role} that begins with {start!r}; there are:", *_names(role), sep="\n  ")
            return 1
        print(found.get_name(), flush=True)
        if verb == "press":
            found.do_action(_press(found))
    return 0


def _press(item):
    """The number of the action that presses; a focus or a menu may stand before it."""
    names = [item.get_action_name(at).lower() for at in range(item.get_n_actions())]
    print("  actions:", *names)
    return next((at for at, name in enumerate(names) if name in {"press", "toggle"}), 0)


def _wait_for(role, start):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for item in _everything():
            if _is(item, role) and (item.get_name() or "").startswith(start):
                return item
        time.sleep(0.1)
    return None


def _wait_for_lines(path, count):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with open(path, "rb") as file:
            if file.read().count(b"\n") >= count:
                return True
        time.sleep(0.1)
    print(f"{path} never had {count} lines")
    return False


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
    return item.get_state_set().contains(Atspi.StateType.SHOWING)


if __name__ == "__main__":
    sys.exit(main())
