"""When something was, in words for a person: the record's times as the clock here would show them."""

from __future__ import annotations

from datetime import datetime

from dtadesign.gui import dates
from dtadesign.wording import tr


def _local(at: str) -> datetime | None:
    try:
        return datetime.fromisoformat(at).astimezone()
    except ValueError:
        return None


def day_of(at: str) -> str:
    """The day here, 2026-11-23; nothing where the time cannot be read."""
    then = _local(at)
    return then.date().isoformat() if then else ""


def day_words(at: str) -> str:
    """``23 November 2026``."""
    day = day_of(at)
    return dates.day_words(day) if day else tr("an unknown day")


def clock_words(at: str) -> str:
    """``10:42``."""
    then = _local(at)
    return f"{then:%H:%M}" if then else ""


def time_words(at: str) -> str:
    """``23 November 2026, 10:42``."""
    return tr("{day}, {time}").format(day=day_words(at), time=clock_words(at)).strip(", ")
