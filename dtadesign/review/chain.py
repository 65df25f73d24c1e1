"""The record's arithmetic: canonical JSON, digests, and whether each line follows from the last.

A review is JSON Lines. Line 1 is the header; each further line one event whose ``hash`` covers
its digest of the payload and the hash before it. Texts that may have to be destroyed stand in
``private``, of which the payload keeps only the digest.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from dtadesign.text import clean_text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT = "dtadesign-review/1"
ANY_VERSION = b'{"format":"dtadesign-review/'
ANY_WORKSHOP = b'{"format":"dtadesign-workshop/'
HEADER_START = b'{"format":"' + FORMAT.encode("ascii") + b'",'
LONGEST_LINE = 16 * 1024 * 1024
LARGEST_FILE = 256 * 1024 * 1024

_MEMBERS = frozenset({"at", "by", "hash", "kind", "n", "payload", "payload_sha256", "prev"})
_HEX = re.compile(r"[0-9a-f]{64}\Z")
_SALT = re.compile(r"[0-9a-f]{32}\Z")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z\Z", re.ASCII)


class DoesNotHold(ValueError):
    """A line does not follow from the ones before it; the message is a sentence."""


@dataclass(frozen=True)
class Event:
    """One line of the record. ``private`` is None where it has none, or has it no longer."""

    n: int
    at: str
    by: str
    kind: str
    payload: Mapping[str, Any]
    private: Mapping[str, Any] | None
    prev: str
    hash: str

    @property
    def is_stripped(self) -> bool:
        """Whether the event had texts and has lost them."""
        return self.private is None and "private_sha256" in self.payload


def canonical(value: Any) -> bytes:
    """The one way to write a JSON value, in UTF-8."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8")


def digest(data: bytes) -> str:
    """SHA-256 in hex."""
    return sha256(data).hexdigest()


def cleaned(value: Any) -> Any:
    """The value with each lone surrogate in its texts as U+FFFD."""
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, dict):
        return {clean_text(key): cleaned(item) for key, item in value.items()}
    return [cleaned(item) for item in value] if isinstance(value, (list, tuple)) else value


def header_line(
    file_id: str, created: str, checklist: Mapping[str, Any], file_format: str = FORMAT
) -> bytes:  # fmt: skip
    """The first line without its newline; it begins with the bytes by which its kind of file is known."""
    header = {"format": file_format, "id": file_id, "created": created, "checklist": checklist}
    text = json.dumps(cleaned(header), separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8")


def make_event(
    n: int, at: str, by: str, kind: str, payload: Mapping[str, Any], private: Mapping[str, Any] | None,
    prev: str,
) -> Event:  # fmt: skip
    """The event with its digests; ``private`` already holds its salt."""
    payload, private = cleaned(payload), cleaned(private)
    if private is not None:
        payload = {**payload, "private_sha256": digest(canonical(private))}
    own = _link(n, at, clean_text(by), kind, digest(canonical(payload)), prev)
    return Event(n, at, clean_text(by), kind, payload, private, prev, own)


def _link(n: int, at: str, by: str, kind: str, payload_sha256: str, prev: str) -> str:
    link = {"n": n, "at": at, "by": by, "kind": kind, "payload_sha256": payload_sha256, "prev": prev}
    return digest(canonical(link))


def event_line(event: Event) -> bytes:
    """The event as it stands in the file, without its newline."""
    line: dict[str, Any] = {
        "n": event.n, "at": event.at, "by": event.by, "kind": event.kind, "payload": event.payload,
        "payload_sha256": digest(canonical(event.payload)), "prev": event.prev, "hash": event.hash,
    }  # fmt: skip
    if event.private is not None:
        line["private"] = event.private
    return canonical(line)


def read_event(line: bytes, n: int, prev: str) -> Event:
    """The ``n``-th event from its line; raises `DoesNotHold` unless every byte of it counts."""
    data = _object(line)
    if set(data) - {"private"} != _MEMBERS:
        raise DoesNotHold(tr("has members missing, or some that do not belong."))
    _check_types(data)
    if _canonical_bytes(data) != line:
        raise DoesNotHold(tr("is written otherwise than the record writes it."))
    if data["n"] != n:
        raise DoesNotHold(tr("is number {found} where number {n} follows.").format(found=data["n"], n=n))
    if data["prev"] != prev:
        raise DoesNotHold(tr("does not follow from the line before it."))
    payload, private = data["payload"], data.get("private")
    if digest(canonical(payload)) != data["payload_sha256"]:
        raise DoesNotHold(tr("was changed after it was written (payload)."))
    _check_private(data)
    own = _link(n, data["at"], data["by"], data["kind"], data["payload_sha256"], prev)
    if own != data["hash"]:
        raise DoesNotHold(tr("was changed after it was written."))
    return Event(n, data["at"], data["by"], data["kind"], payload, private, prev, own)


def _object(line: bytes) -> dict[str, Any]:
    try:
        data = json.loads(line.decode("utf-8"), parse_float=_no_float, parse_constant=_no_float)
    except (ValueError, RecursionError):
        raise DoesNotHold(tr("cannot be read as an event.")) from None
    if not isinstance(data, dict):
        raise DoesNotHold(tr("is no event."))
    return data


def _no_float(text: str) -> float:
    raise ValueError(f"{text}: whole numbers only")


def _check_types(data: dict[str, Any]) -> None:
    texts = all(isinstance(data[key], str) for key in ("at", "by", "hash", "kind", "payload_sha256", "prev"))
    if not texts or type(data["n"]) is not int or not isinstance(data["payload"], dict):
        raise DoesNotHold(tr("has a member of the wrong kind."))
    if not _TIME.match(data["at"]) or not _HEX.match(data["hash"]):
        raise DoesNotHold(tr("has a time or digest that is none."))


def _canonical_bytes(data: dict[str, Any]) -> bytes:
    try:
        return canonical(data)
    except UnicodeEncodeError:
        raise DoesNotHold(tr("holds half of a character.")) from None
    except RecursionError:
        raise DoesNotHold(tr("is nested too deep.")) from None


def _check_private(data: dict[str, Any]) -> None:
    """Texts that are there must be those that were; that they are gone is no fault by itself."""
    if "private" not in data:
        return
    private, expected = data["private"], data["payload"].get("private_sha256")
    if not isinstance(private, dict) or not _SALT.match(str(private.get("salt"))):
        raise DoesNotHold(tr("has texts without their salt."))
    if digest(canonical(private)) != expected:
        raise DoesNotHold(tr("was changed after it was written (texts)."))
