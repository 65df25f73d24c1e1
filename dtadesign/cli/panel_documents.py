"""The papers of a board as commands: its decision letter and its minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.cli.reporting import report

if TYPE_CHECKING:
    from argparse import Namespace


def letter(given: Namespace) -> int:
    """Writes the decision letter; a draft that says so while nothing is decided."""
    return _paper(given, "letter")


def minutes(given: Namespace) -> int:
    """Writes the minutes."""
    return _paper(given, "minutes")


def _paper(given: Namespace, kind: str) -> int:
    """As `report` does it; it never carries the record."""
    given.reviews, given.kind, given.record, given.plain = [given.panel], kind, "none", False
    return report(given)
