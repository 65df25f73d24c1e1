"""Files copied into a review: what may come in, how much, and getting them out again."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from typing import TYPE_CHECKING

from dtadesign.errors import NotDone
from dtadesign.review.edits import read_edit
from dtadesign.review.edits_beside import FileEdit
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.review.record import Record
    from dtadesign.review.values import Review

LARGEST_COPY = 10 * 1024 * 1024
LARGEST_SUM = 50 * 1024 * 1024
INSTEAD = mark("Refer to it instead: its digest is kept, and the file stays where it is.")

_STARTS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
)


def media_type(data: bytes) -> str:
    """What a file is, told by its first bytes and never by its name."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for start, kind in _STARTS if data.startswith(start)), "application/octet-stream")


def copy_edit(review: Review, consideration: str, name: str, data: bytes) -> FileEdit | None:
    """The edit that copies a file in, or None where this consideration has it already.

    Raises `NotDone` where the file is empty or too large: it can still be referred to by its digest.
    """
    own = sha256(data).hexdigest()
    kept = [copy for copy in review.files if not copy.removed]
    if any(copy.sha256 == own and copy.consideration == consideration for copy in kept):
        return None
    if not data:
        raise NotDone(tr("{name}: is empty; there is nothing to copy.").format(name=name))
    if len(data) > LARGEST_COPY:
        said = tr("{name}: has {size}; a copied file has at most 10 MiB. {instead}")
        raise NotDone(said.format(name=name, size=_mib(len(data)), instead=tr(INSTEAD)))
    if sum(copy.size for copy in kept) + len(data) > LARGEST_SUM:
        said = tr("{name}: the copies in this review would pass 50 MiB. {instead}")
        raise NotDone(said.format(name=name, instead=tr(INSTEAD)))
    return FileEdit(
        consideration=consideration, sha256=own, size=len(data), type=media_type(data), name=name,
        data=b64encode(data).decode("ascii"),
    )  # fmt: skip


def why_no_room(review: Review, size: int) -> str:
    """Why a file of a size cannot be copied in; empty where it can."""
    if size > LARGEST_COPY:
        return tr("It has {size}; a copy has at most 10 MiB.").format(size=_mib(size))
    if sum(copy.size for copy in review.files if not copy.removed) + size > LARGEST_SUM:
        return tr("With it, the copies in this review would pass 50 MiB.")
    return ""


def _mib(size: int) -> str:
    return f"{size / 1024 / 1024:.1f} MiB"


def copied_file(record: Record, sha256_hex: str) -> bytes | None:
    """The bytes of a copied file, or None where no copy is kept."""
    copy = record.review.file_copy(sha256_hex)
    if copy is None:
        return None
    edit = read_edit(record.events[copy.n - 1])
    return edit.content() if isinstance(edit, FileEdit) else None
