"""A workshop through the platform's screen-reader layer: what is read out, pressed and typed is on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.workshop.record import read_workshop
from tests.gui.workshop_hands import make_workshop
from tests.test_real_window import _faults, _walk, display, pytestmark

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["display", "pytestmark"]

STEPS = (
    "press|push button|Open the vote", "find|push button|Reveal", "press|push button|One more on paper",
    "find|label|0 of 1 have voted", "press|push button|One more on paper", "find|label|0 of 2 have voted",
    "find|label|Paper 1: not yet",
    "press|push button|Show the key", "find|label|The key: ", "type|text|House rule|A rota counts as 1.",
    "press|radio button|1|Counts as", "walk|run", "press|push button|Enter paper votes",
    "cells|table|Paper votes", "press|push button|Done", "press|page tab|The room's results",
    "find|label|The room, without names", "walk|results", "press|page tab|Handouts",
    "find|push button|Save: Agenda", "walk|handouts",
)  # fmt: skip


def test_a_workshop_is_run_by_ear(display: str, tmp_path: Path) -> None:
    path = make_workshop(tmp_path / "room.dtaworkshop")
    said = _walk(display, tmp_path, path, *STEPS)
    workshop = read_workshop(path)
    assert workshop.open is not None
    assert [one.name for one in workshop.participants] == ["Paper 1", "Paper 2"]
    (rule,) = workshop.rules
    assert (rule.text, rule.level) == ("A rota counts as 1.", 1)
    first = workshop.checklist.by_id[workshop.open.consideration]
    assert f"Paper 2, {first.id} {first.name}: no vote" in said
    faults, walked = _faults(said)
    assert faults == []
    assert list(walked) == ["run", "results", "handouts"]
