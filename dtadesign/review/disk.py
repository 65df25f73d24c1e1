"""Whole files put on disk in one step: a reader finds the old one or the new one, never neither.

Written beside, synced, then given the name. What a killed process left beside goes when the file is
next opened for writing.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

from dtadesign.errors import NotDone
from dtadesign.review.chain import ANY_VERSION, ANY_WORKSHOP
from dtadesign.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

WORKSHOP_ENDING = ".dtaworkshop"


def write_whole(path: Path, data: bytes) -> None:
    """An export or report, replacing its former self in one step; raises `NotDone`.

    Whatever it is told, it never replaces a review or a workshop.
    """
    if looks_like_review(path):
        said = tr("is a review, and no report may take its place; choose another name.")
        raise NotDone(f"{path}: {said}")
    if begins_with(path, ANY_WORKSHOP):
        said = tr("is a workshop, and nothing else may take its place; choose another name.")
        raise NotDone(f"{path}: {said}")
    try:
        replace_file(path, data)
    except OSError as error:
        raise NotDone(f"{path}: {not_written(error)}") from None


def looks_like_review(path: Path) -> bool:
    """Whether the file begins as a review of any version does."""
    return begins_with(path, ANY_VERSION)


def looks_like_workshop(path: Path) -> bool:
    """Whether the file is called, or begins, as a workshop does."""
    return path.suffix.lower() == WORKSHOP_ENDING or begins_with(path, ANY_WORKSHOP)


def begins_with(path: Path, start: bytes) -> bool:
    """Whether the file can be read, and these are its first bytes."""
    try:
        with open(path, "rb") as file:
            return file.read(len(start)) == start
    except OSError:
        return False


def replace_file(path: Path, data: bytes) -> None:
    """The file's content replaced in one step; raises `OSError`, and then the old one stands.

    Where ``path`` is a link, what it leads to is replaced, with its permissions kept.
    """
    path = path.resolve()
    beside = _beside(path)
    try:
        _write_synced(beside, data, like=path)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    _sync_folder(path)


def place_new_file(path: Path, data: bytes) -> None:
    """The file made in one step; raises `FileExistsError` rather than replace one."""
    beside = _beside(path)
    try:
        _write_synced(beside, data)
        _move_to_free_name(beside, path)
    finally:
        beside.unlink(missing_ok=True)
    _sync_folder(path)


def remove_leftover(path: Path) -> None:
    """What a killed writer left beside a file goes; only for who holds the file's lock."""
    with suppress(OSError):
        _beside(path.resolve()).unlink(missing_ok=True)


def reason(error: OSError) -> str:
    """Why the disk refused, for a person."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return tr("the disk is full")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return tr("this place may not be written to")
    if error.errno == errno.ENOENT:
        return tr("the folder is not there")
    return error.strerror or str(error)


def not_written(error: OSError) -> str:
    """That something could not be written, and why."""
    return tr("cannot be written: {reason}.").format(reason=reason(error))


def _beside(path: Path) -> Path:
    if not path.name:  # an empty text, "." or "/": a folder, and nothing stands beside it
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    return path.with_name(f".{path.name}.new")


def _write_synced(path: Path, data: bytes, like: Path | None = None) -> None:
    """``like``: whose permissions the file gets before anything is in it, where that one exists."""
    path.unlink(missing_ok=True)  # never through a link that somebody laid here
    with open(path, "xb") as file:
        if like is not None and like.exists():
            path.chmod(stat.S_IMODE(like.stat().st_mode))
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _move_to_free_name(source: Path, target: Path) -> None:
    """Like a rename that never replaces. Where the disk knows no links, the name is taken first."""
    if os.name == "nt":
        source.rename(target)
        return
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        source.replace(target)


def _sync_folder(path: Path) -> None:
    """A new name outlives a power cut once its folder is synced, where the system can do that."""
    if os.name == "nt":
        return
    with suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
