"""Does a record hold, and what does that not show? In sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtadesign.errors import ReviewDamaged
from dtadesign.review.chain import digest
from dtadesign.review.file import read_review

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.review.record import Record

LIMITS = (
    "What the chain cannot show: whole lines missing at the end, or a file written anew. "
    "Compare the fingerprint with one kept elsewhere."
)


@dataclass(frozen=True)
class Verdict:
    """``holds``, and the sentences for a person."""

    holds: bool
    sentences: tuple[str, ...]


def verify(path: Path, fingerprint: str = "", report: bytes | None = None) -> Verdict:
    """The verdict on a file, and on a fingerprint or report that is said to belong to it."""
    try:
        record = read_review(path)
    except ReviewDamaged as error:
        return Verdict(False, (str(error),))
    if record.torn:
        torn = f"{path}:{len(record.events) + 2}: the last line was never finished ({record.torn} bytes)."
        return Verdict(False, (torn, f"The {len(record.events) + 1} lines before it hold."))
    found = [_whole(record), *_texts(record)]
    holds = True
    for part in (_fingerprint(record, fingerprint), _report(record, report)):
        holds = holds and part.holds
        found.extend(part.sentences)
    return Verdict(holds, (*found, LIMITS))


def _whole(record: Record) -> str:
    count = len(record.events)
    return f"The record holds: {count} events. Fingerprint {record.fingerprint}"


def _texts(record: Record) -> list[str]:
    gone = {event.n for event in record.events if event.is_stripped}
    if not gone:
        return ["No text was removed."]
    named = {n for purge in record.review.purges for n in purge.events}
    said = [f"The texts of {len(gone)} events are gone."]
    if gone - named:
        numbers = ", ".join(str(n) for n in sorted(gone - named))
        said.append(f"No purge names these of them: event {numbers}.")
    return said


def _fingerprint(record: Record, fingerprint: str) -> Verdict:
    if not fingerprint:
        return Verdict(True, ())
    for event in record.events:
        if event.hash.startswith(fingerprint.lower()):
            later = len(record.events) - event.n
            sentence = f"The fingerprint is that of event {event.n}, {event.at}; {later} events came after."
            return Verdict(True, (sentence,))
    return Verdict(False, (f"The fingerprint {fingerprint} is no state of this record.",))


def _report(record: Record, report: bytes | None) -> Verdict:
    if report is None:
        return Verdict(True, ())
    own = digest(report)
    for signed in record.review.sign_offs:
        if signed.report_sha256 == own:
            what = f"This report was signed by {signed.by} on {signed.at} (event {signed.n}), "
            return Verdict(True, (what + f"at fingerprint {signed.fingerprint[:12]}.",))
    return Verdict(False, ("No sign-off in this record names this report file.",))
