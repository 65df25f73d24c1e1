"""Files that evidence refers to: where they are, their digest, and whether they still are what they were.

What is referred to stays where it is; the review keeps its path as text and the SHA-256 of its
bytes. A file below the review's folder is named from there, so that both can move together; one
elsewhere below the own home from ``~``, so that no login name goes out with the review; any other
one whole, since it could not be found again else.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Literal

from dtadesign.errors import NotDone, one_line
from dtadesign.review.copies import LARGEST_COPY, media_type
from dtadesign.review.pictures import TYPES, without_metadata
from dtadesign.text import clean_text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.review.record import Record
    from dtadesign.review.values import Evidence, Review

Tell = Callable[[int, int], bool]
"""Told how many bytes of how many were read; False stops the reading."""
Standing = Literal["same", "changed", "missing", "unreadable", "elsewhere"]

LARGEST = 64 * 1024 * 1024 * 1024
_CHUNK = 1024 * 1024
_HEAD = 512


class Stopped(NotDone):
    """Somebody stopped the reading; nothing came of it."""


@dataclass(frozen=True, slots=True)
class Referred:
    """A file as it was read: its size, the day it was last written, its digest and what it is."""

    path: Path
    size: int
    day: str
    digest: str
    type: str


def refer(path: Path, tell: Tell = lambda _done, _of: True) -> Referred:
    """Read a file through, piece by piece; raises `NotDone` with a sentence where that cannot be."""
    name = path.name or str(path)
    try:
        return _read(path, name, tell)
    except FileNotFoundError:
        raise NotDone(tr("{name} is not there any more.").format(name=name)) from None
    except PermissionError:
        raise NotDone(tr("{name} may not be read by you.").format(name=name)) from None
    except OSError as error:
        why = error.strerror or str(error)
        raise NotDone(tr("{name} cannot be read: {why}.").format(name=name, why=why)) from error
    except ValueError:
        raise NotDone(tr("{name} cannot be the name of a file.").format(name=name[:80])) from None


def refer_all(paths: Sequence[Path], tell: Tell) -> tuple[list[Referred], list[str]]:
    """Several files one after the other, and a sentence for each that cannot be referred to."""
    sizes = [_size(path) for path in paths]
    found, wrong, before = [], [], 0
    for path, size in zip(paths, sizes, strict=True):

        def tell_of_all(done: int, _of: int, before: int = before) -> bool:
            return tell(before + done, sum(sizes))

        try:
            found.append(refer(path, tell_of_all))
        except Stopped:
            raise
        except NotDone as problem:
            wrong.append(str(problem))
        before += size
    return found, wrong


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


def bytes_to_copy(path: Path, digest: str) -> bytes:
    """What a copy of a file is to hold: all of it, of a picture without what it says beside.

    Raises `NotDone` where the file is too large or no longer what was referred to.
    """
    found = refer(path)
    if found.size > LARGEST_COPY:
        said = tr(
            "{name} has {size} MiB; a copied file has at most 10 MiB. It stays a reference: its digest is "
            "kept, and the file stays where it is."
        )
        raise NotDone(said.format(name=path.name, size=f"{found.size / 1024 / 1024:.1f}"))
    data = path.read_bytes()
    if sha256(data).hexdigest() != digest:
        said = tr("{name} has changed since it was referred to. Bring it again to show it as it is now.")
        raise NotDone(said.format(name=path.name))
    if found.type not in TYPES:
        return data
    bare = without_metadata(data)
    if bare is None:
        said = tr(
            "{name} is damaged, so what it says of place and camera cannot be taken out. No copy is kept."
        )
        raise NotDone(said.format(name=path.name))
    return bare


def proposed_description(name: str) -> str:
    """A description to begin with, from the name of a file."""
    stem = PurePath(name).stem.replace("_", " ").replace("-", " ")
    words = clean_text(" ".join(stem.split()))
    return words[:1].upper() + words[1:]


def _read(path: Path, name: str, tell: Tell) -> Referred:
    before = path.stat()
    _refuse(before, name)
    sum_, done, head = sha256(), 0, b""
    with open(path, "rb") as file:
        while chunk := file.read(_CHUNK):
            head = head or chunk[:_HEAD]
            sum_.update(chunk)
            done += len(chunk)
            if not tell(done, before.st_size):
                raise Stopped(tr("Stopped. Nothing was added."))
        after = os.fstat(file.fileno())
    if (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns) or done != after.st_size:
        raise NotDone(tr("{name} was written to while it was read. Try again later.").format(name=name))
    day = datetime.fromtimestamp(after.st_mtime).astimezone().date().isoformat()
    return Referred(path, done, day, sum_.hexdigest(), media_type(head))


def _refuse(found: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise NotDone(tr("{name} is a folder. Evidence refers to the files in it.").format(name=name))
    if not stat.S_ISREG(found.st_mode):
        raise NotDone(tr("{name} is no file that holds something.").format(name=name))
    if not found.st_size:
        raise NotDone(tr("{name} is empty; there is nothing to refer to.").format(name=name))
    if found.st_size > LARGEST:
        said = tr("{name} is larger than 64 GiB; write down by hand where it is.")
        raise NotDone(said.format(name=name))


def is_link(where: str) -> bool:
    """Whether a place is an address on the web."""
    return where.strip().lower().startswith(("http://", "https://"))


def where_words(path: Path, folder: Path, home: Path | None = None) -> str:
    """The place of a file as text: from the review's folder, from the own home, or whole."""
    path, folder, home = path.absolute(), folder.absolute(), home or Path.home()
    if path.is_relative_to(folder):
        inside = path.relative_to(folder).as_posix()
        return clean_text(f"./{inside}" if inside.startswith("~") else inside)
    if path.is_relative_to(home):
        return clean_text(f"~/{path.relative_to(home).as_posix()}")
    return clean_text(str(path))


def found_at(where: str, folder: Path, home: Path | None = None) -> Path | None:
    """The local path that a place names; None for an address, another computer, or no path at all."""
    where = where.strip()
    if not where or is_link(where) or where.startswith(("//", "\\\\")) or one_line(where) != where:
        return None
    if where.startswith("~/"):
        return (home or Path.home()) / where[2:]
    return folder.absolute() / where


def references(review: Review) -> Iterator[tuple[str, Evidence]]:
    """Every entry that refers to a file by its digest and of which no copy is kept."""
    for consideration, answer in review.answers.items():
        for entry in answer.evidence:
            if entry.digest and review.file_copy(entry.digest) is None:
                yield consideration, entry


def standing(entry: Evidence, folder: Path, tell: Tell = lambda _done, _of: True) -> Standing:
    """Whether the file that an entry refers to still is what it was; raises `Stopped`."""
    path = found_at(entry.where, folder)
    if path is None:
        return "elsewhere"
    try:
        if not path.exists():
            return "missing"
        return "same" if refer(path, tell).digest == entry.digest else "changed"
    except Stopped:
        raise
    except (NotDone, OSError):
        return "unreadable"


def referred_on(record: Record, consideration: str, digest: str) -> str:
    """The day on which an entry with this digest first came into the review; empty where none did."""
    for event in record.events:
        if event.kind == "answer" and event.payload.get("id") == consideration:
            entries = (event.private or {}).get("evidence", ())
            if any(entry.get("digest") == digest for entry in entries):
                return event.at[:10]
    return ""
