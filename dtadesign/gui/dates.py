"""Days and times as people read them, in the language that the window speaks."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from dtadesign.gui.languages import spoken
from dtadesign.wording import mark, tr

AS_DAY = mark("2026-11-23 or 23.11.2026")
AS_COMING_DAY = mark("2031-11-23 or 23.11.2031")
NO_DAY = mark("This is no date. Write it as 2026-11-23 or 23.11.2026.")


def day_words(day: str | date) -> str:
    """``6 November 2026``; what is no day stays as it is."""
    return _said(day, tr("d MMMM yyyy", "a day, as Qt's QDate.toString takes it"))


def clock(at: datetime) -> str:
    """``10:42``."""
    return f"{at:%H:%M}"


def _said(day: str | date, pattern: str) -> str:
    if isinstance(day, str):
        try:
            day = date.fromisoformat(day[:10])
        except ValueError:
            return str(day)
    locale = QLocale("en_GB") if spoken() == "en" else QLocale(spoken())
    return locale.toString(QDate(day.year, day.month, day.day), pattern)
