"""What cards, the slot and the sentences about files say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.gui.dates import day_words
from dtadesign.gui.widgets.evidence_card import EvidenceWords
from dtadesign.report.content_words import KIND_WORDS, is_past
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.review.values import Evidence, Review
    from dtadesign.review.values_beside import FileCopy

STANDING = {
    "same": mark("as it was"),
    "changed": mark("changed"),
    "missing": mark("not found"),
    "unreadable": mark("cannot be read"),
    "elsewhere": mark("not on this computer"),
}
"""How a file that is referred to stands."""
_SHORT_PROOF = 150


def card_words(entry: Evidence, review: Review) -> EvidenceWords:
    """An entry as its card says it: description, then kind, place, day, expiry, copy or reference."""
    aside = [tr(KIND_WORDS[entry.kind]), entry.where if entry.description else ""]
    aside.append(day_words(entry.date) if entry.date else "")
    if entry.expires:
        past = is_past(entry, review.at[:10])
        said = tr("expired {day}") if past else tr("expires {day}")
        aside.append(said.format(day=day_words(entry.expires)))
    aside.append(kept_words(entry, review.file_copy(entry.digest)) if entry.digest else "")
    return EvidenceWords(entry.kind, entry.description or entry.where, " · ".join(filter(None, aside)))


def kept_words(entry: Evidence, copy: FileCopy | None) -> str:
    """Whether the file is in the review or only referred to."""
    if copy is None:
        return tr("reference, {digest}").format(digest=short(entry.digest))
    return tr("copy kept, {size}").format(size=size_words(copy.size))


def short(digest: str) -> str:
    """The ends of a digest, as people compare them."""
    return f"{digest[:4]}…{digest[-2:]}"


def size_words(size: int) -> str:
    """``240 KiB`` or ``2.5 MiB``."""
    if size < 1024 * 1024:
        return tr("{number} KiB").format(number=-(-size // 1024))
    return tr("{number} MiB").format(number=f"{size / 1024 / 1024:.1f}".removesuffix(".0"))


def would_count(proof: str) -> str:
    """What the empty slot says would count."""
    if not proof:
        return tr("Name what shows it, or what you saw.")
    asks = proof if len(proof) <= _SHORT_PROOF else f"{proof[:_SHORT_PROOF].rsplit(' ', 1)[0]} …"
    return tr("What would count: {proof}").format(proof=asks)
