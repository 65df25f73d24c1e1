"""The parts of a report that only a panel has: what says them is imported for a panel only.

It takes a tenth of what a whole report takes, and few reviews are panels.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dtadesign.report.blocks import Block
    from dtadesign.report.content_case import Case


def _of_a_panel(module: str, name: str) -> Callable[[Case], tuple[Block, ...]]:
    """The function of that module for a panel; for any other review, nothing."""

    def part(case: Case) -> tuple[Block, ...]:
        if not case.review.members:
            return ()
        said: tuple[Block, ...] = getattr(import_module(f"dtadesign.report.{module}"), name)(case)
        return said

    return part


decision = _of_a_panel("content_board", "decision")
members = _of_a_panel("content_panel", "members")
agreed = _of_a_panel("content_agreement", "agreed")
beside = _of_a_panel("content_board", "beside")
panel_method = _of_a_panel("content_board", "panel_method")
panel_line = _of_a_panel("content_panel", "panel_line")
range_line = _of_a_panel("content_panel", "range_line")
lived_line = _of_a_panel("content_panel", "lived_line")
