"""The command line: the same work as the window, with the same core and no display."""

from dtadesign.cli.main import COMMANDS, main

__all__ = ["COMMANDS", "main"]
