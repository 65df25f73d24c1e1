"""``dtadesign [FILE]`` opens the window; with a command the command line does its work."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def main() -> int:
    """The program, from what was typed; the exit status."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")  # to look for plugins costs a start 6 ms
    from dtadesign.cli import COMMANDS
    from dtadesign.cli import main as command_line

    arguments = sys.argv[1:]
    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        return command_line(arguments)
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
    try:
        from dtadesign.gui.app import run
    except ImportError as error:
        from dtadesign.missing_libraries import explain

        print(explain(error), file=sys.stderr)
        return 2
    return run(file)


def _has_no_display() -> bool:
    shown = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in shown)


if __name__ == "__main__":
    sys.exit(main())
