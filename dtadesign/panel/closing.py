"""Closing a panel: what individuals noted is destroyed, what the panel came to stays. Pure, but for `close`.

Destroyed: each member's own record as it was collected, what anybody declared, a dissent that was not to
be named, and drafts: texts that a later edit of the same thing has replaced, and copied files that no
answer shows any more. What stays is the outcome: the consensus with its reasons and evidence, a dissent
recorded by name on wish, why something was reopened, the decision, the letter, its points and the
minutes, what people with lived experience said, and the packet with what the applicants claimed. Named
dissent and the packet's texts go too where that is asked (`ALSO`). Every level, figure and hash stays.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

from dtadesign.errors import NotDone
from dtadesign.review.board import DestroyedFile, board_of
from dtadesign.review.clock import now
from dtadesign.review.closed import why_closed
from dtadesign.review.collected import CollectEdit, events_inside
from dtadesign.review.edits import PurgeEdit
from dtadesign.review.edits_beside import FileEdit
from dtadesign.review.edits_board import CloseEdit, DissentEdit
from dtadesign.review.edits_packet import DeclareEdit, PacketEdit
from dtadesign.review.members import own_evidence, told_apart
from dtadesign.review.purge import without_texts
from dtadesign.text import clean_text
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from dtadesign.review.chain import Event
    from dtadesign.review.file import ReviewFile
    from dtadesign.review.record import Record

Also = Literal["dissent", "claims"]
ALSO: tuple[Also, ...] = get_args(Also)
"""What goes only where it is asked: dissent by name; the packet's texts, applicants' claims among them."""

What = Literal["record", "declaration", "dissent", "draft", "copy", "packet"]

_ONE_THING: dict[str, tuple[str, ...]] = {
    "answer": ("id",), "action": ("action",), "packet": (), "dissent": ("id", "member"), "decision": (),
    "point": ("point",), "letter": (), "meeting": (), "lived_experience": (),
}  # fmt: skip
"""The kinds of which a later event replaces an earlier one, and the members that say of what."""


OUT_OF_REACH = (
    mark("The members' own files, on their computers, and what they printed or copied from them."),
    mark("Copies that were sent: by mail, by a messenger, on a stick, in a shared folder elsewhere."),
    mark("Backups, of this computer and of any other."),
    mark("The history that a sync service keeps of files that were changed or removed."),
    mark("Papers printed, and reports given out before."),
    mark(
        "What the disk itself still holds: a removed file is no longer listed, but its bytes may be read by "
        "special programs until their place is used again. An encrypted disk guards against that."
    ),
)
"""What no program can reach; the certificate says it."""


@dataclass(frozen=True)
class Text:
    """The texts of one event that closing destroys, and what they are."""

    event: int
    what: What


@dataclass(frozen=True)
class DestroyedMember:
    """A member whose record was destroyed: by which name they are told apart, and which state it was."""

    name: str
    review: str
    fingerprint: str


@dataclass(frozen=True)
class Destroyed:
    """What was destroyed when a panel was closed, from its record alone: what a certificate says.

    ``texts`` counts events by what they held; ``before`` is the fingerprint of the state that was closed,
    ``after`` that of the closed panel. Levels, ratings and consensus that stay are counted too.
    """

    panel: str
    at: str
    by: str
    why: str
    before: str
    after: str
    purge: int | None
    close: int
    members: tuple[DestroyedMember, ...]
    texts: tuple[tuple[What, int], ...]
    files: tuple[DestroyedFile, ...]
    ratings_kept: int
    answers_kept: int
    out_of_reach: tuple[str, ...] = OUT_OF_REACH

    @property
    def events(self) -> int:
        """How many events lost their texts."""
        return sum(count for _, count in self.texts)


def to_destroy(record: Record, also: Collection[Also] = ()) -> tuple[Text, ...]:
    """What closing destroys in the panel's file, in its order."""
    last = {_about(event): event.n for event in record.events if event.kind in _ONE_THING}
    shown = {e.digest for answer in record.review.answers.values() for e in own_evidence(answer)}
    found = []
    for event in record.events:
        if event.private is None:
            continue
        if what := _what(event, also, last.get(_about(event)), shown):
            found.append(Text(event.n, what))
    return tuple(found)


def _what(event: Event, also: Collection[Also], last: int | None, shown: Collection[str]) -> What | None:
    """What the texts of an event are that go; None where they stay."""
    if event.kind == CollectEdit.kind:
        return "record"
    if event.kind == DeclareEdit.kind:
        return "declaration"
    if event.kind == DissentEdit.kind and ("dissent" in also or not event.payload.get("named")):
        return "dissent"
    if event.kind == PacketEdit.kind and "claims" in also:
        return "packet"
    if event.kind == FileEdit.kind and event.payload["sha256"] not in shown:
        return "copy"
    return "draft" if last is not None and last != event.n else None


def _about(event: Event) -> tuple[str, ...]:
    return (event.kind, *(str(event.payload.get(key)) for key in _ONE_THING.get(event.kind, ())))


def closed(
    record: Record, why: str, by: str, at: str, *, also: Collection[Also] = (),
    files: Sequence[DestroyedFile] = (),
) -> Record:  # fmt: skip
    """The panel after it was closed; raises `NotDone` where it cannot be."""
    why = clean_text(why.strip())
    refuse(record, why)
    numbers = tuple(text.event for text in to_destroy(record, also))
    record = without_texts(record, numbers)
    if numbers:
        record = record.with_event(record.next_event(PurgeEdit(events=numbers, why=why), by, at))
    edit = CloseEdit(purge=len(record.events) if numbers else None, why=why, files=tuple(files))
    return record.with_event(record.next_event(edit, by, at))


def refuse(record: Record, why: str) -> None:
    """Raises `NotDone` where this cannot be closed: no panel, closed already, or nobody said why."""
    if not record.review.members:
        raise NotDone(tr("This is no panel; only a panel of members' reviews is closed."))
    if already := why_closed(record.review):
        raise NotDone(already)
    if not why:
        raise NotDone(tr("Say why the panel is closed; the reason stays in its record."))


def close(
    file: ReviewFile, why: str, by: str, *, also: Collection[Also] = (),
    files: Sequence[DestroyedFile] = (), at: str | None = None,
) -> Destroyed:  # fmt: skip
    """Closes a panel in its file, in one step: purge and closure are both in it or neither.

    ``files`` are those beside it that were destroyed already. Raises `DtaError`, changing nothing.
    """
    record = closed(file.record, why, by, at or now(), also=also, files=files)
    file.rewrite(record)
    return _known(record)


def destroyed(record: Record) -> Destroyed | None:
    """What was destroyed when this panel was closed; None where it was not. The same at any later state."""
    closing = board_of(record.review).closing
    return None if closing is None else _known(record)


def _known(record: Record) -> Destroyed:
    closing = board_of(record.review).closing
    if closing is None:
        raise NotDone(tr("This panel was not closed."))
    then = record.at(closing.n)
    first = closing.n if closing.purge is None else closing.purge
    purged = frozenset(next((p.events for p in then.review.purges if p.n == closing.purge), ()))
    texts = Counter(_kind(event) for event in then.events if event.n in purged)
    return Destroyed(
        panel=record.header.id, at=closing.at, by=closing.by, why=closing.why,
        before=record.at(first - 1).fingerprint, after=then.fingerprint, purge=closing.purge,
        close=closing.n, members=_members(then, purged),
        texts=tuple(sorted(texts.items(), key=lambda one: _ORDER.index(one[0]))), files=closing.files,
        ratings_kept=sum(len(member.answers) for member in then.review.members),
        answers_kept=len(then.review.answers),
    )  # fmt: skip


_ORDER: tuple[What, ...] = get_args(What)


def _kind(event: Event) -> What:
    """What the texts of a purged event were, as far as it still shows; a replaced one was a draft."""
    kinds: dict[str, What] = {
        CollectEdit.kind: "record", DeclareEdit.kind: "declaration", DissentEdit.kind: "dissent",
        FileEdit.kind: "copy", PacketEdit.kind: "packet",
    }  # fmt: skip
    return kinds.get(event.kind, "draft")


def _members(record: Record, purged: Collection[int]) -> tuple[DestroyedMember, ...]:
    """The members of whom a record went, each once, in the state that was collected last."""
    names = told_apart(record.review.members)
    gone = {e.payload["review"] for e in record.events if e.kind == CollectEdit.kind and e.n in purged}
    return tuple(
        DestroyedMember(names[member.review], member.review, member.fingerprint)
        for member in record.review.members
        if member.review in gone
    )


def texts_of(events: Iterable[Event]) -> Iterable[str]:
    """Every text of a person in these events, in records that they hold too."""
    for event in events:
        if event.kind == CollectEdit.kind:
            yield from texts_of(events_inside(event))
        elif event.kind == FileEdit.kind:
            yield str((event.private or {}).get("name", ""))
        else:
            yield from _texts(event.private)


_NO_WORDS = frozenset({"salt", "digest", "kind", "date", "expires"})


def _texts(value: object) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            if key not in _NO_WORDS:
                yield from _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)
