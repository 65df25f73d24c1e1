"""On disk: made all or nothing, appended to safely, and nothing of somebody else's written over."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from dtadesign.errors import NotDone, ReviewChanged, ReviewDamaged
from dtadesign.review import disk
from dtadesign.review import lines as lines_module
from dtadesign.review.disk import replace_file, write_whole
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.file import ReviewFile, lines_of, read_review, write_new
from dtadesign.review.values import Answer
from tests.builders import answered, record_of, run, shown

needs_posix = pytest.mark.skipif(os.name == "nt", reason="POSIX permissions, links and limits")
EDIT = AnswerEdit(id="P-1", answer=Answer(value=2, note="kept"))


@pytest.fixture
def review(tmp_path: Path) -> Path:
    path = tmp_path / "r.dtareview"
    write_new(path, answered({"P-2": shown(1)}))
    return path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


# --- making


def test_a_new_review_leaves_nothing_beside_it(review: Path) -> None:
    assert names(review.parent) == {"r.dtareview"}


def test_what_stands_there_is_never_written_over(review: Path) -> None:
    before = review.read_bytes()
    with pytest.raises(NotDone, match="exists already and is left as it is"):
        write_new(review, record_of())
    assert review.read_bytes() == before
    assert names(review.parent) == {"r.dtareview"}


@needs_posix
def test_a_dangling_link_is_something_that_stands_there(tmp_path: Path) -> None:
    link = tmp_path / "r.dtareview"
    link.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(NotDone, match="exists already"):
        write_new(link, record_of())
    assert not (tmp_path / "elsewhere").exists()


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotDone, match="the folder is not there"):
        write_new(tmp_path / "no" / "r.dtareview", record_of())


def test_a_disk_without_links_still_takes_the_name_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    write_new(tmp_path / "r.dtareview", record_of())
    assert read_review(tmp_path / "r.dtareview") == record_of()
    with pytest.raises(NotDone, match="exists already"):
        write_new(tmp_path / "r.dtareview", record_of())


def test_a_line_that_could_not_be_read_again_is_not_written(tmp_path: Path) -> None:
    record = answered({"P-1": Answer(value=1, note="x" * (16 * 1024 * 1024))})
    with pytest.raises(NotDone, match="larger than 16 MiB"):
        write_new(tmp_path / "r.dtareview", record)
    assert names(tmp_path) == set()


# --- appending


def test_appended_edits_are_there(review: Path) -> None:
    with ReviewFile(review, "me") as file:
        (event,) = file.append([EDIT], "me")
        assert read_review(review).events[-1] == event
    assert names(review.parent) == {"r.dtareview"}


def test_an_edit_is_synced_before_it_is_called_saved(review: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes, sync = [], os.fsync

    def watched(number: int) -> None:
        sizes.append(os.fstat(number).st_size)
        sync(number)

    monkeypatch.setattr(os, "fsync", watched)
    with ReviewFile(review, "me") as file:
        file.append([EDIT], "me")
        assert sizes == [review.stat().st_size]


def test_a_torn_line_longer_than_the_next_leaves_nothing_behind(review: Path) -> None:
    review.write_bytes(review.read_bytes() + b'{"at":"2026' + b"x" * 5_000)
    with ReviewFile(review, "me") as file:
        file.append([EDIT], "me")
    assert read_review(review).torn == 0
    assert review.read_bytes() == b"".join(lines_of(read_review(review)))


def test_a_torn_line_is_removed_by_the_next_append_and_not_before(review: Path) -> None:
    whole = review.read_bytes()
    review.write_bytes(whole + b'{"at":"2026')
    with ReviewFile(review, "me") as file:
        assert file.record.torn == 11
        assert review.read_bytes() == whole + b'{"at":"2026'
        file.append([EDIT], "me")
    assert review.read_bytes().startswith(whole + b'{"at":"20')
    assert read_review(review).review.answer("P-1") == EDIT.answer
    assert read_review(review).torn == 0


@pytest.mark.parametrize("change", ["grown", "cut", "replaced", "removed"])
def test_a_file_that_another_program_changed_is_left_alone(change: str, review: Path) -> None:
    with ReviewFile(review, "me") as file:
        data = review.read_bytes()
        if change == "grown":
            review.write_bytes(data + b"x")
        elif change == "cut":
            os.truncate(review, len(data) - 1)
        elif change == "replaced":
            (review.parent / "other").write_bytes(data)
            (review.parent / "other").replace(review)
        else:
            review.unlink()
        now = review.read_bytes() if review.exists() else None
        with pytest.raises(ReviewChanged, match=r": the file (was changed by|is no longer there)"):
            file.append([EDIT], "me")
        assert (review.read_bytes() if review.exists() else None) == now
        write_new(review.parent / "elsewhere.dtareview", file.record)


def test_a_change_between_reading_and_opening_is_seen(review: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = ReviewFile._open

    def changed_first(file: ReviewFile) -> None:
        review.write_bytes(review.read_bytes() + b"{}\n")
        opened(file)

    monkeypatch.setattr(ReviewFile, "_open", changed_first)
    with ReviewFile(review, "me") as file, pytest.raises(ReviewChanged):
        file.append([EDIT], "me")


def test_a_damaged_file_is_not_opened_for_writing(review: Path) -> None:
    review.write_bytes(review.read_bytes().replace(b'"answer":1', b'"answer":2'))
    with pytest.raises(ReviewDamaged):
        ReviewFile(review, "me")
    assert names(review.parent) == {"r.dtareview"}


def test_a_line_too_long_is_refused_and_the_next_goes_in(review: Path) -> None:
    with ReviewFile(review, "me") as file:
        with pytest.raises(NotDone, match="larger than 16 MiB"):
            file.append([AnswerEdit(id="P-1", answer=Answer(note="x" * (17 << 20)))], "me")
        file.append([EDIT], "me")
    assert len(read_review(review).events) == 3


# --- disks that refuse


class FullDisk:
    """A raw file on a disk with room for so many bytes more."""

    def __init__(self, file: Any, room: int) -> None:
        self._file, self._room = file, room

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def write(self, data: memoryview) -> int:
        if self._room == 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        written: int = self._file.write(data[: self._room])
        self._room -= written
        return written


@pytest.mark.parametrize("room", [0, 1, 50])
def test_a_full_disk_leaves_the_file_as_it_was(room: int, review: Path) -> None:
    before = review.read_bytes()
    with ReviewFile(review, "me") as file:
        real = file._file
        file._file = FullDisk(real, room)  # type: ignore[assignment]
        with pytest.raises(NotDone, match="not saved: the disk is full"):
            file.append([EDIT], "me")
        assert review.read_bytes() == before
        file._file = real
        file.append([EDIT], "me")
    assert read_review(review).review.answer("P-1") == EDIT.answer


def test_where_half_a_line_cannot_be_taken_back_the_next_append_does_it(review: Path) -> None:
    class Stubborn(FullDisk):
        def truncate(self, _: int) -> None:
            raise OSError(errno.EIO, "Input/output error")

    with ReviewFile(review, "me") as file:
        real = file._file
        file._file = Stubborn(real, 20)  # type: ignore[assignment]
        with pytest.raises(NotDone):
            file.append([EDIT], "me")
        file._file = real
        assert read_review(review).torn == 20
        file.append([EDIT], "me")
    assert len(read_review(review).events) == 3


def test_a_failing_sync_is_no_success(review: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with ReviewFile(review, "me") as file:
        monkeypatch.setattr(os, "fsync", refuse)
        with pytest.raises(NotDone, match="not saved: Input/output error"):
            file.append([EDIT], "me")
        monkeypatch.undo()
        assert len(read_review(review).events) == 2


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.ENOSPC, "the disk is full"), (errno.EROFS, "this place may not be written to")],
)
def test_what_cannot_be_made_leaves_nothing(
    number: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(disk, "_write_synced", refuse)
    with pytest.raises(NotDone, match=said):
        write_new(tmp_path / "r.dtareview", record_of())
    with pytest.raises(NotDone, match=said):
        write_whole(tmp_path / "report.pdf", b"new")
    assert names(tmp_path) == set()


@needs_posix
@pytest.mark.skipif(sys.platform != "linux", reason="needs a file system of its own size")
def test_a_small_file_size_limit_stops_in_the_middle_and_is_taken_back(review: Path) -> None:
    """The kernel itself refuses half-way through a line."""
    import resource
    import signal

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = review.read_bytes()
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        with ReviewFile(review, "me") as file:
            resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 60, limits[1]))
            with pytest.raises(NotDone, match="not saved: File too large"):
                file.append([EDIT], "me")
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
            assert review.read_bytes() == before
            file.append([EDIT], "me")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert len(read_review(review).events) == 3


# --- replacing


def test_a_report_replaces_its_former_self(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == {"report.pdf"}


def test_no_report_takes_the_place_of_a_review(review: Path) -> None:
    before = review.read_bytes()
    with pytest.raises(NotDone, match="is a review"):
        write_whole(review, b"new")
    assert run("answers", review, "-o", review).status == 2
    assert run("report", review, "--format", "json", "-o", review).status == 2
    assert review.read_bytes() == before


def test_where_replacing_fails_the_old_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.pdf"
    write_whole(path, b"old")

    def refuse(*_: object) -> None:
        raise OSError(errno.EACCES, "in use")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(NotDone, match="may not be written to"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == {"report.pdf"}


@needs_posix
def test_replacing_keeps_permissions_and_follows_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_bytes(b"old")
    real.chmod(0o600)
    link.symlink_to(real)
    replace_file(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o600


@needs_posix
def test_a_link_laid_beside_is_not_written_through(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    (tmp_path / ".r.new").symlink_to(victim)
    replace_file(tmp_path / "r", b"new")
    assert victim.read_bytes() == b"mine"


def test_rewriting_keeps_the_pen(review: Path) -> None:
    with ReviewFile(review, "me") as file:
        file.append([EDIT], "me")
        file.rewrite(file.record.at(2))
        file.append([EDIT, EDIT], "me")
    assert len(read_review(review).events) == 4
    assert review.read_bytes() == b"".join(lines_of(read_review(review)))


def test_a_rewrite_that_fails_changes_nothing(review: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    with ReviewFile(review, "me") as file:
        before = review.read_bytes()
        monkeypatch.setattr(lines_module, "replace_file", refuse)
        with pytest.raises(NotDone, match=r"the disk is full\. Nothing was changed"):
            file.rewrite(file.record.at(1))
        assert review.read_bytes() == before
        file.append([EDIT], "me")
    assert len(read_review(review).events) == 3
