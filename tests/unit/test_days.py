"""Days as people type them."""

from __future__ import annotations

import pytest

from dtadesign.review.days import typed_day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-12-01", "2026-12-01"),
        (" 31.12.2026 ", "2026-12-31"),
        ("1.2.2026", "2026-02-01"),
        ("1. 2. 2026", "2026-02-01"),
        ("2026-2-1", None),
        ("31.12.20", None),
        ("31.12.", None),
        ("31.2.2026", None),
        ("3/12/2026", None),
        ("2026-12-01T10:00", None),
        ("0.1.0000", None),
        ("٣١.١٢.٢٠٢٦", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_it_is_kept_and_as_it_stands_on_paper(typed: str, day: str | None) -> None:
    assert typed_day(typed) == day
