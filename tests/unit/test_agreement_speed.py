"""Ten panels of twelve are collected and compared in two seconds: held against a floor, not a clock."""

from __future__ import annotations

from dtadesign.panel.agreement import agreement
from tests.bench.panels import best, drawings, members, panel_of


def test_agreement_takes_some_times_what_its_drawings_alone_take() -> None:
    """Measured 7; at 25, ten panels would take two seconds where the drawings of one take 8 ms."""
    panel = panel_of(members())
    considerations = len(panel.checklist.considerations)
    floor = best(lambda: drawings(considerations))
    assert best(lambda: agreement(panel.checklist, panel.review)) < 25 * floor
