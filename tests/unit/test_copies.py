"""Files copied into a review: limits, kinds, getting them back, destroying them."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from dtadesign.errors import NotDone
from dtadesign.review import copies
from dtadesign.review.copies import copied_file, copy_edit, media_type
from dtadesign.review.file import ReviewFile, read_review, write_new
from dtadesign.review.purge import Choice, purge
from dtadesign.review.verify import verify
from tests.builders import record_of, with_edit

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.review.record import Record

PICTURE = b"\x89PNG\r\n\x1a\n and the rest"


def with_copy(record: Record, data: bytes = PICTURE) -> Record:
    edit = copy_edit(record.review, "P-1", "screen.png", data)
    assert edit is not None
    return with_edit(record, edit)


def test_it_comes_out_as_it_went_in() -> None:
    assert copied_file(with_copy(record_of()), sha256(PICTURE).hexdigest()) == PICTURE


def test_the_same_file_is_kept_once() -> None:
    assert copy_edit(with_copy(record_of()).review, "P-1", "again.png", PICTURE) is None


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(NotDone, match="is empty"):
        copy_edit(record_of().review, "P-1", "x.png", b"")


def test_a_large_file_is_refused_and_the_way_out_named() -> None:
    with pytest.raises(NotDone, match=r"at most 10 MiB.*Refer to it"):
        copy_edit(record_of().review, "P-1", "x.png", bytes(copies.LARGEST_COPY + 1))


def test_many_files_are_refused_past_their_sum(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "LARGEST_SUM", 30)
    with pytest.raises(NotDone, match="50 MiB"):
        copy_edit(with_copy(record_of()).review, "P-1", "y.png", bytes(20))


def test_the_largest_that_may_come_in_fits_its_line(tmp_path: Path) -> None:
    path = tmp_path / "large.dtareview"
    write_new(path, with_copy(record_of(), bytes(copies.LARGEST_COPY)))
    assert read_review(path).review.files[0].size == copies.LARGEST_COPY


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"\xff\xd8\xff\xe0", "image/jpeg"), (b"GIF89a", "image/gif"), (b"RIFF....WEBPVP8 ", "image/webp"),
        (b"%PDF-1.7", "application/pdf"), (b"MZ", "application/octet-stream"),
    ],
)  # fmt: skip
def test_a_file_is_known_by_its_first_bytes(start: bytes, kind: str) -> None:
    assert media_type(start) == kind


def test_it_is_destroyed_with_its_consideration(tmp_path: Path) -> None:
    path = tmp_path / "r.dtareview"
    write_new(path, with_copy(record_of()))
    with ReviewFile(path, "me") as file:
        purge(file, Choice(considerations=("P-1",)), "asked", "me")
    record = read_review(path)
    assert copied_file(record, sha256(PICTURE).hexdigest()) is None
    assert record.review.files[0].removed
    assert verify(path).holds
