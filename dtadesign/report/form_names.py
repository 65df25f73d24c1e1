"""The names under which a form keeps what is filled in: the same for whoever writes and whoever reads it."""

from __future__ import annotations

KIND = "dtadesign-form/1"
ABOUT = "form:about"
"""What the form was made for; it is on no page."""
BY, ROLE, DAY = "who:name", "who:role", "who:date"
VALUE, NOTE = "answer", "note"
EVIDENCE = ("kind", "description", "where", "date")
"""What is asked of an evidence entry."""
NO_KIND = ("none", "–")
"""The value and the word that take a kind back that was chosen."""
ENTRIES = 2
"""How many evidence entries stand with each question."""
FURTHER = 20
"""How many more stand at the end, for any question."""
WHICH = "question"
"""Of a further entry, which question it belongs to."""


def of_question(consideration: str, part: str) -> str:
    """The name of a question's field; a full stop, which PDF keeps for itself, is written ``~``."""
    return f"{consideration.replace('.', '~')}:{part}"


def of_entry(consideration: str, number: int, part: str) -> str:
    """The name of a field of a question's evidence entry, which is counted from 1."""
    return of_question(consideration, f"evidence{number}-{part}")


def of_further(number: int, part: str) -> str:
    """The name of a field of a further entry, counted from 1."""
    return f"further:{number}-{part}"
