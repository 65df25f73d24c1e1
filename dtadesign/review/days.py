"""A day as people type it: as the record keeps it, or as it is written on paper."""

from __future__ import annotations

import re
from datetime import date

_AS_KEPT = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_ON_PAPER = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})", re.ASCII)


def typed_day(text: str) -> str | None:
    """The day as the record keeps it, where it is one; half a day is none.

    With strokes, 3/12/2026 is a day in March for some and in December for others, so it is none.
    """
    text = text.strip()
    kept, paper = _AS_KEPT.fullmatch(text), _ON_PAPER.fullmatch(text)
    parts = kept.groups() if kept else paper.groups()[::-1] if paper else None
    try:
        return date(*map(int, parts)).isoformat() if parts else None
    except ValueError:
        return None
