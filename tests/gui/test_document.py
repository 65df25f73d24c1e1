"""The document: edits hold at once, reach the disk in order, and survive what can go wrong."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dtadesign.checklist.loader import find_checklist
from dtadesign.errors import ReviewDamaged
from dtadesign.gui.document import Document
from dtadesign.gui.opening import open_review
from dtadesign.review.edits import ProfileEdit
from dtadesign.review.file import ReviewFile, create_review, read_review
from dtadesign.review.values import Answer, Profile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.dtareview"
    profile = Profile(name="Lanternway", stage="pilot", features=("agent",))
    create_review(path, find_checklist("smi-alliance"), [ProfileEdit(profile=profile)], "M. Weber")
    return path


def opened(path: Path) -> Document:
    return open_review(path, "M. Weber")


def test_an_answer_is_in_memory_at_once_and_on_disk_after_flush(path: Path, qtbot: QtBot) -> None:
    document = opened(path)
    document.answer("AVA-5", Answer(value=2))
    assert document.card.item("AVA-5").shown == 1
    assert document.flush()
    assert read_review(path).review.answer("AVA-5").value == 2
    document.close()


def test_it_says_saved_only_when_everything_is_on_disk(path: Path, qtbot: QtBot) -> None:
    document = opened(path)
    with qtbot.waitSignal(document.saved):
        document.answer("AVA-5", Answer(value=2))
        document.answer("AVA-5", Answer(value=3))
        assert not document.is_saved
    assert read_review(path).review.answer("AVA-5").value == 3
    document.close()


def test_a_stretch_of_typing_is_one_event(path: Path, qtbot: QtBot) -> None:
    document = opened(path)
    with qtbot.waitSignal(document.saved, timeout=3_000):
        for end in range(1, 8):
            document.type_answer("AVA-5", Answer(note="Mira speaks"[:end]))
    events = read_review(path).events
    assert len(events) == 2
    assert read_review(path).review.answer("AVA-5").note == "Mira sp"
    document.close()


def test_typing_elsewhere_writes_what_was_typed_before(path: Path, qtbot: QtBot) -> None:
    document = opened(path)
    document.type_answer("AVA-5", Answer(note="one"))
    document.type_answer("AVA-6", Answer(note="two"))
    assert document.review.answer("AVA-5").note == "one"
    document.close()
    assert read_review(path).review.answer("AVA-6").note == "two"


def test_undo_reaches_across_closing_and_opening(path: Path, qtbot: QtBot) -> None:
    first = opened(path)
    first.answer("AVA-5", Answer(value=2))
    first.close()
    again = opened(path)
    with qtbot.waitSignal(again.undone) as said:
        again.undo()
    assert said.args == ["Undone: AVA-5 is open again.", "AVA-5"]
    assert again.review.answer("AVA-5").value is None
    again.redo()
    again.close()
    assert read_review(path).review.answer("AVA-5").value == 2


def test_what_cannot_be_written_is_kept_and_can_go_elsewhere(
    path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = opened(path)

    def full(self: ReviewFile, data: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(ReviewFile, "_write_all", full)
        with qtbot.waitSignal(document.save_failed) as said:
            document.answer("AVA-5", Answer(value=2))
        assert "the disk is full" in said.args[0]
    elsewhere = path.with_name("b.dtareview")
    document.move_to(elsewhere)
    document.answer("AVA-5", Answer(value=1))
    document.close()
    assert read_review(elsewhere).review.answer("AVA-5").value == 1
    assert len(read_review(path).events) == 1


def test_trying_again_writes_what_had_failed(
    path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = opened(path)

    def full(self: ReviewFile, data: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(ReviewFile, "_write_all", full)
        document.answer("AVA-5", Answer(value=2))
        assert not document.flush()
    with qtbot.waitSignal(document.saved):
        document.try_again()
    assert read_review(path).review.answer("AVA-5").value == 2
    document.close()


def test_a_review_that_is_open_elsewhere_is_read_and_says_by_whom(path: Path, qtbot: QtBot) -> None:
    with ReviewFile(path, "R. Dubois"):
        document = opened(path)
    assert not document.can_write
    assert "R. Dubois" in document.read_only_because
    with qtbot.waitSignal(document.refused):
        document.answer("AVA-5", Answer(value=2))
    assert document.review.answer("AVA-5").value is None


def test_a_damaged_file_is_refused_with_its_line(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"Lanternway", b"Lanternwat"))
    with pytest.raises(ReviewDamaged):
        opened(path)
