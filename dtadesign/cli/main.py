"""From what was typed to the command that does it, and from an error to a sentence."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from dtadesign.cli.saying import say
from dtadesign.errors import DtaError, NobodyReads, NotDone

if TYPE_CHECKING:
    from collections.abc import Sequence

DONE, BAD = 0, 2
# each command's module and function, imported only once it is asked for
COMMANDS = {
    "checklists": ("reading", "checklists"),
    "new": ("writing", "new"),
    "answer": ("writing", "answer"),
    "answers": ("reading", "answers"),
    "actions": ("reading", "actions"),
    "score": ("reading", "score"),
    "report": ("reporting", "report"),
    "hand-over": ("handing", "hand_over"),
    "take-back": ("handing", "take_back"),
    "compare": ("reading", "compare"),
    "panel": ("panels", "panel"),
    "workshop": ("workshops", "workshop"),
    "rules": ("rules", "rules"),
    "cases": ("cases", "cases"),
    "check": ("checking", "check"),
    "verify": ("checking", "verify"),
    "purge": ("writing", "purge"),
    "example": ("writing", "example"),
    "self-test": ("reporting", "self_test"),
}


def main(arguments: Sequence[str]) -> int:
    """The exit status: 0 done, 1 ``check`` or ``verify`` found something, 2 bad usage or input.

    Also 1: two sets of house rules differ, and nobody said which holds.
    """
    from dtadesign.cli.arguments import parser

    _speak_utf8()
    given = parser("".join(arguments[:1])).parse_args(list(arguments))
    module, function = COMMANDS[given.command]
    try:
        run = getattr(import_module(f"dtadesign.cli.{module}"), function)
        status: int = run(given)
        _flush()
    except NobodyReads as error:
        say(error)
        _write_nowhere()
        return BAD
    except DtaError as error:
        say(error)
        return BAD
    except BrokenPipeError:  # the reader has read enough, as `head` does
        _write_nowhere()
        return DONE
    except OSError as error:
        name = f"{error.filename}: " if error.filename else ""
        say(NotDone(f"{name}{error.strerror or error}."))
        _write_nowhere()
        return BAD
    except KeyboardInterrupt:
        print("Stopped. What was printed as done is done.", file=sys.stderr)
        return BAD
    return status


def _flush() -> None:
    if sys.stdout is not None:
        sys.stdout.flush()


def _write_nowhere() -> None:
    """What is still waiting to be printed cannot be; Python would complain about it at the end."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _speak_utf8() -> None:
    """Text goes out as UTF-8 whatever the console thinks; half a character never stops it."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
