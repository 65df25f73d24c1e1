"""Files that evidence refers to: how they are named, read through, and found again."""

from __future__ import annotations

import os
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from dtadesign.errors import NotDone
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.referring import (
    Stopped,
    found_at,
    refer,
    references,
    referred_on,
    standing,
    where_words,
)
from dtadesign.review.values import Answer, Evidence
from tests.builders import record_of

HOME = Path("/people/anna").absolute()


def test_a_file_is_read_whole_and_named_by_its_digest(tmp_path: Path) -> None:
    (tmp_path / "policy.pdf").write_bytes(b"%PDF-1.7 text")
    found = refer(tmp_path / "policy.pdf")
    assert found.digest == sha256(b"%PDF-1.7 text").hexdigest()
    assert (found.size, found.type) == (13, "application/pdf")


def test_a_large_file_is_read_piece_by_piece_and_can_be_stopped(tmp_path: Path) -> None:
    with open(tmp_path / "film.mov", "wb") as file:
        file.truncate(3 * 1024**3)
    told: list[tuple[int, int]] = []

    def tell(done: int, of: int) -> bool:
        told.append((done, of))
        return len(told) < 5

    with pytest.raises(Stopped):
        refer(tmp_path / "film.mov", tell)
    assert told[-1] == (5 * 1024**2, 3 * 1024**3)


def test_a_large_file_is_digested_to_its_end(tmp_path: Path) -> None:
    with open(tmp_path / "film.mov", "wb") as file:
        file.truncate(200 * 1024**2)
        file.seek(0, os.SEEK_END)
        file.write(b"end")
    whole = sha256(bytes(200 * 1024**2))
    whole.update(b"end")
    assert refer(tmp_path / "film.mov").digest == whole.hexdigest()


def test_folder_empty_missing_and_looping_are_each_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for name, said in {
        "": "is a folder", "empty.txt": "is empty", "gone.txt": "is not there", "loop": "cannot be read",
    }.items():  # fmt: skip
        with pytest.raises(NotDone, match=said):
            refer(tmp_path / name)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotDone, match="no file"):
        refer(tmp_path / "pipe")


def test_a_file_without_leave_to_read_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    (tmp_path / "a.txt").write_bytes(b"a")
    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(NotDone, match="may not be read by you"):
        refer(tmp_path / "a.txt")


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/reviews/one/shots/night.png", "shots/night.png"),
        ("/reviews/one/~old.png", "./~old.png"),
        ("/people/anna/Pictures/night.png", "~/Pictures/night.png"),
        ("/srv/night.png", "/srv/night.png"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="paths of another kind")
def test_a_place_is_named_without_the_login_and_found_again(path: str, words: str) -> None:
    folder = Path("/reviews/one")
    assert where_words(Path(path), folder, HOME) == words
    assert found_at(words, folder, HOME) == Path(path)


@pytest.mark.parametrize("where", ["", "https://example.org/a", "//server/share/a", "\\\\server\\a", "a\nb"])
def test_what_lies_elsewhere_is_no_path(where: str, tmp_path: Path) -> None:
    assert found_at(where, tmp_path) is None


def test_a_reference_stands_changes_and_goes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"one")
    entry = Evidence(where="a.txt", digest=sha256(b"one").hexdigest())
    assert standing(entry, tmp_path) == "same"
    (tmp_path / "a.txt").write_bytes(b"two")
    assert standing(entry, tmp_path) == "changed"
    (tmp_path / "a.txt").unlink()
    assert standing(entry, tmp_path) == "missing"


def test_the_day_of_a_reference_is_that_of_its_first_event() -> None:
    entry = Evidence(where="a.txt", digest="ab" * 32)
    record = record_of(AnswerEdit(id="P-1", answer=Answer(value=2, evidence=(entry,))))
    assert referred_on(record, "P-1", "ab" * 32) == "2026-11-23"
    assert list(references(record.review)) == [("P-1", entry)]
