"""By what a purged note is known again in another file, however that file writes it. Pure.

Texts are compared by their letters and digits alone, so that line breaks, quoting, escaping and the
way a PDF sets a line make no difference; and in pieces, so that a page that turns in the midst of a
note, or half of a note, is found too. What also stands in what the panel keeps is no trace.
"""

from __future__ import annotations

import html
import json
import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from dtadesign.panel.closing import texts_of, to_destroy
from dtadesign.review.chain import event_line
from dtadesign.review.collected import CollectEdit, events_inside
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.edits_beside import FileEdit
from dtadesign.review.members import told_apart
from dtadesign.review.purge import without_texts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from dtadesign.panel.closing import Also
    from dtadesign.review.chain import Event
    from dtadesign.review.record import Record

PIECE = 32
LEAST = 12
"""How many letters and digits a text has at least to be known by itself; a shorter one stands by chance."""
_SHORTEST = 4

_NEITHER = re.compile(r"[\W_]+")
_ESCAPED = re.compile(r"\\+(?:u([0-9a-fA-F]{4})|[nrtbf])")
_HEX = re.compile(r"[0-9a-f]{12,64}")
_ID = re.compile(rb'\{"format":"dtadesign-review/[0-9]+","id":("(?:[^"\\]|\\.)*")')


def flat(text: str) -> str:
    """The letters and digits of a text in order, without case; what a note is compared by."""
    return _NEITHER.sub("", unicodedata.normalize("NFKC", text).casefold())


def plain(text: str) -> str:
    """A file's text without the escapes of JSON and HTML."""
    text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)) if found[1] else " ", text)
    return html.unescape(text) if "&" in text else text


@dataclass(frozen=True)
class Traces:
    """``pieces`` of notes as `flat` writes them; ``short`` notes, looked for only in the panel's own exports.

    ``members``: the name for each review id; ``states`` the name of the member for the first 12 digits
    of each fingerprint of theirs; ``own`` those of the panel. ``spared``: SHA-256 of the documents and
    evidence that the record refers to, which hold what was judged and no note; ``copies`` those of the
    copied files that go.
    """

    panel: str
    pieces: frozenset[str]
    short: frozenset[str]
    members: dict[str, str]
    states: dict[str, str]
    own: frozenset[str]
    spared: frozenset[str]
    copies: frozenset[str]

    def holds_note(self, text: str) -> bool:
        """Whether a file's text holds a note, or in an export of this panel a short one."""
        text = plain(text)
        if self._has_piece(flat(text)):
            return True
        return bool(self.short) and self.is_own(text) and _stands_in(self.short, text)

    def _has_piece(self, letters: str) -> bool:
        """Goes once through the letters, however many pieces there are."""
        heads = self._by_head
        for at in range(len(letters) - LEAST + 1):
            found = heads.get(letters[at : at + LEAST])
            if found and any(letters.startswith(piece, at) for piece in found):
                return True
        return False

    @cached_property
    def _by_head(self) -> dict[str, list[str]]:
        heads: dict[str, list[str]] = {}
        for piece in self.pieces:
            heads.setdefault(piece[:LEAST], []).append(piece)
        return heads

    def member_of(self, text: str) -> str:
        """The member from whose review the text was made, by the state it names; empty where by none.

        What names a state of the panel was made from the panel, which names its members' too.
        """
        if self.is_own(text):
            return ""
        return next((self.states[f[:12]] for f in _HEX.findall(text) if f[:12] in self.states), "")

    def is_own(self, text: str) -> bool:
        """Whether the text names a state of the panel."""
        return any(found[:12] in self.own for found in _HEX.findall(text))


def _stands_in(short: Collection[str], text: str) -> bool:
    """Whether one stands there as it was written: of so few letters, its stops have to be the same."""
    spaced = _spaced(text)
    return any(re.search(rf"(?<!\w){re.escape(note)}(?!\w)", spaced) for note in short)


def review_in(data: bytes) -> str:
    """The id of the review that bytes begin with; empty where they begin as none."""
    found = _ID.match(data[:4096])
    try:
        return str(json.loads(found[1])) if found else ""
    except ValueError:
        return ""


def traces(record: Record, also: Collection[Also] = ()) -> Traces:
    """By what another file is known to hold what closing this panel destroys."""
    numbers = {text.event for text in to_destroy(record, also)}
    going = [event for event in record.events if event.n in numbers]
    left = without_texts(record, numbers)
    stays = flat(plain(" ".join(_kept(left))))
    notes = {text for text in texts_of(going) if text}
    pieces = {piece for note in notes for piece in _pieces(flat(note)) if piece not in stays}
    short = {_spaced(note) for note in notes if _SHORTEST <= len(flat(note)) < LEAST}
    names = told_apart(record.review.members)
    records = [event for event in going if event.kind == CollectEdit.kind]
    inside = [(names[e.payload["review"]], each) for e in records for each in events_inside(e)]
    states = {each.hash[:12]: name for name, each in inside}
    states |= {member.fingerprint[:12]: names[member.review] for member in record.review.members}
    everything = [*record.events, *(each for _, each in inside)]
    return Traces(
        panel=record.header.id, pieces=frozenset(pieces),
        short=frozenset(note for note in short if flat(note) not in stays), members=names, states=states,
        own=frozenset(event.hash[:12] for event in record.events), spared=frozenset(_referred(everything)),
        copies=frozenset(e.payload["sha256"] for e in [*going, *(i for _, i in inside)] if _is_copy(e)),
    )  # fmt: skip


def _kept(left: Record) -> Iterator[str]:
    yield left.header.line.decode("utf-8")
    for event in left.events:
        yield event_line(event).decode("utf-8")


def _pieces(letters: str) -> Iterator[str]:
    """The text in pieces of one length; a last one that would be short reaches back."""
    if len(letters) < LEAST:
        return
    for start in range(0, len(letters), PIECE):
        piece = letters[start : start + PIECE]
        yield piece if len(piece) >= min(PIECE, len(letters)) else letters[-PIECE:]


def _spaced(text: str) -> str:
    """The text with single spaces and without case, since where its lines break says nothing."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _is_copy(event: Event) -> bool:
    return event.kind == FileEdit.kind


def _referred(events: Collection[Event]) -> Iterator[str]:
    """The digests of documents and of the files that evidence refers to."""
    for event in events:
        if event.kind == AnswerEdit.kind:
            yield from (entry.get("digest", "") for entry in (event.private or {}).get("evidence", ()))
        for document in event.payload.get("documents", ()) if event.kind == "packet" else ():
            yield document["sha256"]
