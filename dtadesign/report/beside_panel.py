"""What lies beside a panel, or was kept by the program, and still holds a note that closing destroys.

Looked through: the panel's folder and the folders directly in it, the program's own settings and
sessions, and what it wrote out to be looked at. No link is followed. Nothing is destroyed here that
was not found, listed and chosen first.
"""

from __future__ import annotations

import io
import os
import stat
import tempfile
import zipfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dtadesign.errors import DtaError
from dtadesign.panel.traces import Traces, review_in, traces
from dtadesign.paths import config_dir, state_dir
from dtadesign.review.board import DestroyedFile
from dtadesign.review.chain import digest
from dtadesign.review.disk import reason
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from dtadesign.panel.closing import Also
    from dtadesign.review.record import Record

MOST_FILES = 2_000
LARGEST_FILE = 64 * 1024 * 1024
LARGEST_SUM = 1024 * 1024 * 1024
_LARGEST_UNZIPPED = 128 * 1024 * 1024


@dataclass(frozen=True)
class Found:
    """A file that still holds a note: where, what it is in words, and by which bytes it is known."""

    path: Path
    what: str
    sha256: str
    size: int


@dataclass(frozen=True)
class Beside:
    """What was found among how many files; ``limits`` say in sentences what could not be looked at."""

    found: tuple[Found, ...]
    looked_at: int
    limits: tuple[str, ...]


@dataclass(frozen=True)
class Gone:
    """What was destroyed of what was chosen, and a sentence for each that was not."""

    files: tuple[DestroyedFile, ...]
    problems: tuple[str, ...]


def beside(panel: Path, record: Record, also: Collection[Also] = ()) -> Beside:
    """The files beside a panel that hold what closing it destroys. Nothing is changed."""
    known = traces(record, also)
    panel = panel.resolve()
    own = {panel, panel.with_name(panel.name + ".lock")}
    search = _Search(known)
    for path in _files(panel.parent, 1):
        if path not in own and not search.look(path):
            break
    for folder in _kept_by_program():
        for path in _files(folder, 3):
            if not search.look(path, written_out=True):
                break
    return Beside(tuple(search.found), search.count, tuple(search.limits))


def destroy(chosen: Iterable[Found]) -> Gone:
    """Removes these files, each only if it is still the one that was found, and open nowhere else."""
    files, problems = [], []
    for one in chosen:
        if problem := _remove(one):
            problems.append(f"{one.path}: {problem}")
        else:
            files.append(DestroyedFile(name=one.path.name, sha256=one.sha256, size=one.size))
    return Gone(tuple(files), tuple(problems))


def _remove(one: Found) -> str:
    """Why the file could not be removed; empty where it is gone."""
    from dtadesign.review.lock import Lock

    lock = None
    try:
        if one.path.is_symlink() or digest(one.path.read_bytes()) != one.sha256:
            return tr("was changed since it was found, and is left as it is.")
        if review_in(_start(one.path)):
            lock = Lock.take(one.path, "reviewer")
        one.path.unlink()
    except DtaError as error:
        return str(error).removeprefix(f"{one.path}: ")
    except OSError as error:
        return tr("could not be removed: {reason}.").format(reason=reason(error))
    finally:
        if lock is not None:
            lock.release()
    return ""


def _start(path: Path) -> bytes:
    with open(path, "rb") as file:
        return file.read(4096)


def _kept_by_program() -> Iterator[Path]:
    """Where the program keeps things, and the folders for what was opened to be looked at."""
    yield config_dir()
    yield state_dir()
    written_out = Path(tempfile.gettempdir()).glob("dtadesign-????????")  # as `CopiesOut` calls them
    yield from sorted(path for path in written_out if path.is_dir() and not path.is_symlink())


def _files(folder: Path, deep: int) -> Iterator[Path]:
    """The ordinary files of a folder and, so deep, of those in it, by name; no link is followed."""
    with suppress(OSError):
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        for entry in entries:
            if entry.is_file(follow_symlinks=False):
                yield Path(entry.path)
        for entry in entries:
            if deep and entry.is_dir(follow_symlinks=False):
                yield from _files(Path(entry.path), deep - 1)


class _Search:
    """Looks at one file after another, up to a bound that is said when it is met."""

    def __init__(self, known: Traces) -> None:
        self._known = known
        self._sum = 0
        self.count = 0
        self.found: list[Found] = []
        self.limits: list[str] = []

    def look(self, path: Path, *, written_out: bool = False) -> bool:
        """Whether to go on; False once as much was read as is read at most."""
        try:
            size = path.lstat().st_size
            if size > LARGEST_FILE:
                said = tr("{path}: is larger than 64 MiB and was not looked through.")
                self.limits.append(said.format(path=path))
                return True
            if self.count >= MOST_FILES or self._sum + size > LARGEST_SUM:
                self.limits.append(
                    tr("Only the first {count} files were looked through; move the others elsewhere.").format(
                        count=self.count
                    )
                )
                return False
            data = _read(path)
        except OSError as error:
            said = tr("{path}: could not be looked through: {reason}.")
            self.limits.append(said.format(path=path, reason=reason(error)))
            return True
        self.count, self._sum = self.count + 1, self._sum + size
        self._judge(path, data, written_out=written_out)
        return True

    def _judge(self, path: Path, data: bytes, *, written_out: bool) -> None:
        own = digest(data)
        if written_out and own in self._known.copies:
            what = tr("a copied file, written out to be looked at")
        elif own in self._known.spared:
            return
        else:
            what = self._what(path, data)
        if what:
            self.found.append(Found(path, what, own, len(data)))

    def _what(self, path: Path, data: bytes) -> str:
        """What the file is that holds a note; empty where it holds none."""
        try:
            pieces = list(_pieces(data))
        except ValueError:
            said = tr("{path}: could not be looked through: {reason}.")
            self.limits.append(said.format(path=path, reason=tr("it is locked or damaged")))
            pieces = [data.decode("utf-8", "replace")]
        review = next((id_ for piece in _whole(data) if (id_ := review_in(piece))), "")
        if review in self._known.members:
            member, is_file = self._known.members[review], bool(review_in(data))
            said = tr("the review of {name}") if is_file else tr("a report that carries the review of {name}")
            return said.format(name=member)
        text = "\n".join(pieces)
        if review != self._known.panel and (name := self._known.member_of(text)):
            return tr("made from the review of {name}").format(name=name)
        if not self._known.holds_note(text):
            return ""
        if review == self._known.panel:
            return tr("a copy of this panel, or a report that carries it")
        return tr("made from this panel") if self._known.is_own(text) else tr("holds a note")


def _read(path: Path) -> bytes:
    """The bytes of an ordinary file; never by way of a link laid there meanwhile, never of a device."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    with open(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            return b""
        return file.read(LARGEST_FILE)


def _whole(data: bytes) -> Iterator[bytes]:
    """The file, and what a PDF carries."""
    yield data
    if data.startswith(b"%PDF"):
        from dtadesign.report.pdf_texts import pdf_streams

        with suppress(ValueError):
            yield from pdf_streams(data)


def _pieces(data: bytes) -> Iterator[str]:
    """All texts that a file holds, unpacked; raises `ValueError` where it cannot be unpacked."""
    if data.startswith(b"%PDF"):
        from dtadesign.report.pdf_texts import pdf_texts

        yield from pdf_texts(data)
    elif data.startswith(b"PK\x03\x04"):
        yield from _unzipped(data)
    else:
        wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
        yield data.decode("utf-16" if wide else "utf-8", "replace")


def _unzipped(data: bytes) -> Iterator[str]:
    """The texts in a spreadsheet or another zipped file, without the marks around them."""
    left = _LARGEST_UNZIPPED
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for name in package.namelist():
                with package.open(name) as part:
                    inside = part.read(left)
                left -= len(inside)
                if left <= 0:
                    raise ValueError("too large")
                yield inside.decode("utf-8", "replace")
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError) as error:
        raise ValueError(str(error)) from error
