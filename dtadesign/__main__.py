"""``dtadesign [FILE]`` opens the window; with a command the command line does its work."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def main() -> int:
    """The program, from what was typed; the exit status."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")  # to look for plugins costs a start 6 ms
    arguments = sys.argv[1:]
    if not arguments:
        return _open_window(None)
    from dtadesign.cli import COMMANDS
    from dtadesign.cli import main as command_line

    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        # A command ends soon: looking for garbage after every 700 new objects took a tenth of a report's
        # time and freed nothing; after a million there may be some, of a batch.
        gc.set_threshold(1_000_000, 20, 100)
        status = command_line(arguments)
        gc.freeze()  # nor need the end look through what ends with it
        return status
    if len(arguments) > 1 or (arguments and not os.path.exists(arguments[0])):  # noqa: PTH110  raises nothing
        return _not_understood(arguments[0], COMMANDS)
    return _open_window(Path(arguments[0]) if arguments else None)


def _not_understood(word: str, commands: Iterable[str]) -> int:
    from dtadesign.errors import nearest, one_line

    close = nearest(word, commands)
    said = f'"{word[:80]}" is neither a file nor a command{close}. See dtadesign --help.'
    print(one_line(said), file=sys.stderr)
    return 2


def _open_window(file: Path | None) -> int:
    if _has_no_display():
        said = "There is no display to open a window on. The commands work without: dtadesign --help."
        print(said, file=sys.stderr)
        return 2
    missing = _missing_for_x11()
    if missing:
        print(missing, file=sys.stderr)
        return 2
    gc.disable()  # what the start makes, stays; the window collects by itself once it is idle
    try:
        from dtadesign.gui.quick_qt import import_qt

        import_qt()
        from dtadesign.gui.app import run
    except ImportError as error:
        from dtadesign.missing_libraries import explain

        print(explain(error), file=sys.stderr)
        return 2
    return run(file)


def _has_no_display() -> bool:
    shown = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in shown)


def _missing_for_x11() -> str:
    """What Qt would not raise but abort for: it cannot be asked afterwards."""
    platform = os.environ.get("QT_QPA_PLATFORM", "xcb")
    if platform != "xcb" or not os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    from dtadesign.missing_libraries import explain_missing

    return explain_missing()


if __name__ == "__main__":
    sys.exit(main())
