"""An answer in its two parts: what is kept for good, and the texts that may have to be destroyed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from dtadesign.review.values import Evidence

_OPEN = ("kind", "date", "expires")
_HIDDEN = ("description", "where", "digest")


def open_entries(evidence: Iterable[Evidence]) -> list[dict[str, Any]]:
    """That these entries exist, of what kind and when."""
    return [{key: value for key in _OPEN if (value := getattr(entry, key)) is not None} for entry in evidence]


def hidden_texts(note: str, evidence: Iterable[Evidence]) -> dict[str, Any] | None:
    """The note or reason and the texts of the entries; None where there are none."""
    entries = [{key: getattr(entry, key) for key in _HIDDEN} for entry in evidence]
    if not note and not any(any(entry.values()) for entry in entries):
        return None
    return {"note": note, "evidence": entries}


def plain_answer(
    value: Any, entries: Sequence[Mapping[str, Any]], texts: Mapping[str, Any] | None, *, removed: bool
) -> dict[str, Any]:
    """The answer as plain data from its two parts; raises `ValueError` where they do not fit together."""
    texts = texts or {}
    hidden = texts.get("evidence") or [{}] * len(entries)
    evidence = [{**private, **open_} for open_, private in zip(entries, hidden, strict=True)]
    return {"value": value, "note": texts.get("note", ""), "evidence": evidence, "removed": removed}
