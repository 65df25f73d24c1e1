"""Does a record hold, and what does that not show? In sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from dtadesign.errors import DtaError, ReviewDamaged
from dtadesign.review.chain import digest
from dtadesign.review.collected import CollectEdit
from dtadesign.review.file import read_carried, read_review
from dtadesign.review.taking_in import is_the_state_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from dtadesign.review.chained import Chained
    from dtadesign.review.record import Record

Kind = TypeVar("Kind", bound="Chained")

LIMITS = (
    "What the chain cannot show: whole lines missing at the end, or a file written anew. "
    "Compare the fingerprint with one kept elsewhere."
)


@dataclass(frozen=True)
class Verdict:
    """``holds``, and the sentences for a person."""

    holds: bool
    sentences: tuple[str, ...] = ()


def _holds(*sentences: str) -> Verdict:
    return Verdict(holds=True, sentences=sentences)


def _fails(*sentences: str) -> Verdict:
    return Verdict(holds=False, sentences=sentences)


def verify(
    path: Path, fingerprint: str = "", report: bytes | None = None,
    read: Callable[[Path], Record] = read_review,
) -> Verdict:  # fmt: skip
    """The verdict on a review, and on a fingerprint or report that is said to belong to it."""

    def more(record: Record) -> Iterator[Verdict]:
        yield _holds(*_unnamed(record))
        yield _members(path, record)
        yield _fingerprint(record, fingerprint, "review")
        yield _report(record, report)

    return _judged(path, read, more)


def verify_chain(
    path: Path, fingerprint: str, read: Callable[[Path], Chained], what: str
) -> Verdict:  # fmt: skip
    """The verdict on a file that is a chain of events like a review's: ``what`` it is called."""
    return _judged(path, read, lambda record: [_fingerprint(record, fingerprint, what)])


def _judged(
    path: Path, read: Callable[[Path], Kind], more: Callable[[Kind], Iterable[Verdict]]
) -> Verdict:  # fmt: skip
    """The verdict on what any chain has, and on what ``more`` looks at."""
    try:
        record = read(path)
    except ReviewDamaged as error:
        return _fails(str(error))
    if record.torn:
        torn = f"{path}:{len(record.events) + 2}: the last line was never finished ({record.torn} bytes)."
        return _fails(torn, f"The {len(record.events) + 1} lines before it hold.")
    found = [_whole(record), *_texts(record)]
    if record.read_only_because:
        found.append(f"It can only be read here: {record.read_only_because}.")
    holds = True
    for part in more(record):
        holds = holds and part.holds
        found.extend(part.sentences)
    return Verdict(holds, (*found, LIMITS))


def _whole(record: Chained) -> str:
    return f"The record holds: {_events(len(record.events))}. Fingerprint {record.fingerprint}"


def _events(count: int) -> str:
    return "1 event" if count == 1 else f"{count} events"


def _texts(record: Chained) -> list[str]:
    gone = _gone(record)
    return [f"The texts of {_events(len(gone))} are gone." if gone else "No text was removed."]


def _gone(record: Chained) -> set[int]:
    return {event.n for event in record.events if event.is_stripped}


def _unnamed(record: Record) -> list[str]:
    """That texts are gone which no purge accounts for."""
    gone = _gone(record)
    left = gone - {n for purge in record.review.purges for n in purge.events} if gone else gone
    numbers = ", ".join(str(n) for n in sorted(left))
    return [f"No purge names these of them: event {numbers}."] if left else []


def _members(path: Path, record: Record) -> Verdict:
    """Whether each member's record that a panel keeps holds, and says what the panel says it does."""
    kept = [event for event in record.events if event.kind == CollectEdit.kind and event.private]
    for event in kept:
        edit = CollectEdit.read(event)
        try:
            own = read_carried(path, edit.record.encode("utf-8"))
        except DtaError as error:
            return _fails(f"Event {event.n}: the record of {edit.name} in it does not hold: {error}")
        if not is_the_state_of(edit, own):
            return _fails(f"Event {event.n} says otherwise than the record of {edit.name} that it holds.")
    if not kept:
        return _holds()
    return _holds(f"The members' records in it hold too: {len(kept)}, each as it was collected.")


def _fingerprint(record: Chained, fingerprint: str, what: str) -> Verdict:
    if not fingerprint:
        return _holds()
    for event in record.events:
        if event.hash.startswith(fingerprint.lower()):
            later = _events(len(record.events) - event.n)
            return _holds(f"The fingerprint is that of event {event.n}, {event.at}; {later} came after.")
    if digest(record.header.line).startswith(fingerprint.lower()):
        later = _events(len(record.events))
        return _holds(f"The fingerprint is that of the empty {what}; {later} came after.")
    return _fails(f"The fingerprint {fingerprint} is no state of this record.")


def _report(record: Record, report: bytes | None) -> Verdict:
    if report is None:
        return _holds()
    own = digest(report)
    for signed in record.review.sign_offs:
        if signed.report_sha256 == own:
            what = f"This report was signed by {signed.by} on {signed.at} (event {signed.n}), "
            return _holds(what + f"at fingerprint {signed.fingerprint[:12]}.")
    return _fails(
        "No sign-off in this record names this report file. A report becomes a signed one where its "
        "state is signed: on the window's report page, or by dtadesign panel sign."
    )
