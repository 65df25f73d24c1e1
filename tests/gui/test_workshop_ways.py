"""The ways in which votes come: paper by the grid, files by being dropped, phones by the room."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dtadesign.gui import asking
from dtadesign.gui.workshop_tally import TallyDialog
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.file import create_review
from dtadesign.review.values import Answer
from dtadesign.workshop.case_checking import closed
from dtadesign.workshop.record import read_workshop
from dtadesign.workshop.stages import spots
from tests.gui.workshop_hands import drop, joins, make_workshop, opened, press, votes
from tests.room_phones import BarePhone

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.main_window import MainWindow
    from dtadesign.gui.theme import Theme
    from dtadesign.gui.workshop_window import WorkshopWindow

_K = Qt.Key


@pytest.fixture
def room(main: MainWindow, tmp_path: Path) -> WorkshopWindow:
    return opened(main, make_workshop(tmp_path / "room.dtaworkshop", considerations=3))


@pytest.fixture
def grid(room: WorkshopWindow, theme: Theme, qtbot: QtBot) -> TallyDialog:
    """The grid over three who vote on paper."""
    for _ in range(3):
        room.run.aside.paper.more.click()
    dialog = TallyDialog(theme, room.desk, room)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


# --- paper


def test_one_more_and_one_fewer_on_paper(room: WorkshopWindow) -> None:
    paper = room.run.aside.paper
    paper.more.click()
    paper.more.click()
    assert paper.count.text() == "2 on paper"
    paper.fewer.click()
    assert paper.count.text() == "1 on paper"
    paper.more.click()
    assert [one.name for one in room.desk.presence.here_now] == ["Paper 1", "Paper 2"]


def test_count_and_time_stand_in_the_middle_of_their_rows(room: WorkshopWindow) -> None:
    room.desk.timer.start(75)
    QApplication.processEvents()
    paper, timer = room.run.aside.paper, room.run.aside.timer
    for words, beside in ((paper.count, paper.more), (timer.word, timer.left)):
        assert words.isVisible()
        middle, there = words.geometry().center().y(), beside.geometry().center().y()
        assert abs(middle - there) <= 1
        assert words.height() < beside.height()


def test_who_has_voted_on_paper_is_not_taken_away(room: WorkshopWindow) -> None:
    room.run.aside.paper.more.click()
    press(room, _K.Key_Return)
    votes(room, [room.desk.workshop.participants[0].id], "1")
    assert not room.run.aside.paper.fewer.isEnabled()


def test_nine_keys_are_nine_votes_on_disk(grid: TallyDialog, tmp_path: Path) -> None:
    press(grid, "012u3n210")
    workshop = read_workshop(tmp_path / "room.dtaworkshop")
    marks = [[*workshop.at(spot.place(1)).values()] for spot in spots(workshop)]
    assert marks == [["0", "unknown", "2"], ["1", "3", "1"], ["2", "na", "0"]]
    assert grid.said.text() == "All are entered."


def test_the_grid_goes_down_a_consideration_that_is_open(
    room: WorkshopWindow, theme: Theme, qtbot: QtBot
) -> None:
    joins(room, 3, "paper")
    press(room, _K.Key_Return)
    dialog = TallyDialog(theme, room.desk, room)
    qtbot.addWidget(dialog)
    dialog.show()
    press(dialog, "012")
    assert [*room.desk.workshop.at(room.desk.place).values()] == ["0", "1", "2"]


def test_every_cell_is_named_by_who_and_what(grid: TallyDialog, room: WorkshopWindow) -> None:
    press(grid, "2")
    first = spots(room.desk.workshop)[0].consideration
    name = room.desk.workshop.checklist.by_id[first].name
    cell = grid.table.item(0, 0)
    assert cell is not None
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == f"Paper 1, {first} {name}: level 2"


def test_a_wrong_vote_is_walked_back_to_and_undone(grid: TallyDialog, room: WorkshopWindow) -> None:
    press(grid, "2", _K.Key_Left, "1")
    place = spots(room.desk.workshop)[0].place(1)
    assert [*room.desk.workshop.at(place).values()] == ["1"]
    grid.table.undo_asked.emit()
    assert [*room.desk.workshop.at(place).values()] == ["2"]
    grid.table.undo_asked.emit()
    assert not room.desk.workshop.at(place)


def test_a_revealed_column_says_so_and_takes_nothing(grid: TallyDialog, room: WorkshopWindow) -> None:
    press(grid, "2")
    room.desk.open_vote()
    room.desk.reveal()
    press(grid, _K.Key_Left, _K.Key_Left, "0")
    place = spots(room.desk.workshop)[0].place(1)
    assert [*room.desk.workshop.at(place).values()] == ["2"]
    assert "has been revealed" in grid.said.text()
    cell = grid.table.item(0, 0)
    assert cell is not None
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole).endswith("level 2, closed")


# --- files


def _review(path: Path, window: WorkshopWindow, levels: str, name: str) -> Path:
    workshop = window.desk.workshop
    profile = closed(workshop.plan.sittings[0].case.profile, workshop.checklist)
    answers = [
        AnswerEdit(id=spot.consideration, answer=Answer(value=int(level)))  # type: ignore[arg-type]
        for spot, level in zip(spots(workshop), levels, strict=False)
    ]
    create_review(path, workshop.checklist, [ProfileEdit(profile=profile), *answers], name)
    return path


def test_several_files_are_dropped_and_each_is_said(
    room: WorkshopWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(asking, "say", lambda _theme, _parent, head, words: said.extend((head, words)))
    odd = tmp_path / "photo.dtareview"
    odd.write_bytes(b"no review")
    files = [_review(tmp_path / f"{name}.dtareview", room, "012", name) for name in ("Ann", "Ben")]
    drop(room, *files, odd)
    assert said[0] == "2 of 3 files taken in"
    assert "3 votes of Ann taken in." in said[1]
    assert "photo.dtareview" in said[1]
    assert [one.name for one in room.desk.workshop.participants] == ["Ann", "Ben"]


def test_a_file_after_the_reveal_is_the_second_vote(
    room: WorkshopWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "say", lambda *_: None)
    drop(room, _review(tmp_path / "Ann.dtareview", room, "0", "Ann"))
    press(room, _K.Key_Return, _K.Key_Return, _K.Key_Return)
    from dtadesign.review.file import ReviewFile

    with ReviewFile(tmp_path / "Ann.dtareview", "Ann") as again:
        id_ = spots(room.desk.workshop)[0].consideration
        again.append([AnswerEdit(id=id_, answer=Answer(value=2))], "Ann")
    drop(room, tmp_path / "Ann.dtareview")
    first = spots(room.desk.workshop)[0]
    assert [*room.desk.workshop.at(first.place(2)).values()] == ["2"]
    assert room.run.aside.voters.count.text() == "1 of 1 have voted"


def test_a_report_that_carries_a_review_is_taken_as_the_review(
    room: WorkshopWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dtadesign.formats import FORMATS, Options
    from dtadesign.review.file import read_review

    monkeypatch.setattr(asking, "say", lambda *_: None)
    record = read_review(_review(tmp_path / "Ann.dtareview", room, "012", "Ann"))
    report = tmp_path / "Ann.pdf"
    report.write_bytes(FORMATS["pdf"].write(record, "summary", Options()))
    drop(room, report)
    first = spots(room.desk.workshop)[0]
    assert [*room.desk.workshop.at(first.place(1)).values()] == ["0"]


# --- phones


def test_phones_are_off_until_started_and_end_with_the_window(room: WorkshopWindow, qtbot: QtBot) -> None:
    assert not room.phones.are_on
    part = room.run.aside.phones
    part.turn.click()
    url = room.phones.urls[0]
    assert part.address.text().startswith(url)
    assert "unencrypted" in part.about.text()
    assert BarePhone(url).ask("GET").status == 200
    room.close()
    with pytest.raises(OSError, match=r"."):
        BarePhone(url).ask("GET")
    del qtbot


def test_a_phones_vote_is_on_disk_and_counted(room: WorkshopWindow, tmp_path: Path, qtbot: QtBot) -> None:
    room.run.aside.phones.turn.click()
    press(room, _K.Key_Return)
    phone = BarePhone(room.phones.urls[0])
    phone.join()
    phone.vote("2")
    qtbot.waitUntil(lambda: room.run.aside.voters.count.text() == "1 of 1 have voted", timeout=5_000)
    workshop = read_workshop(tmp_path / "room.dtaworkshop")
    assert [*workshop.at(room.desk.place).values()] == ["2"]
    assert workshop.participants[0].name == "Phone 1"


def test_what_a_phone_sent_before_the_reveal_is_counted_in_it(room: WorkshopWindow) -> None:
    joins(room, 1)
    room.run.aside.phones.turn.click()
    room.phones._look.stop()  # as if the reveal came between two looks
    press(room, _K.Key_Return)
    votes(room, [room.desk.workshop.participants[0].id], "0")
    phone = BarePhone(room.phones.urls[0])
    phone.join()
    phone.vote("2")
    press(room, _K.Key_Return)
    assert sorted(room.desk.workshop.at(room.desk.here.place(1)).values()) == ["0", "2"]


def test_the_next_address_stands_on_the_projector_too(room: WorkshopWindow) -> None:
    room.run.aside.phones.turn.click()
    room.phones.urls = ("http://192.168.1.2:8000/ABCDE", "http://10.0.0.2:8000/ABCDE")
    room.phones.code = "ABCDE"
    room.phones.changed.emit()
    room.run.aside.phones.next.click()
    assert room.run.aside.phones.address.text() == "http://10.0.0.2:8000/ABCDE"
    joining = room.projecting.view().joining
    assert joining is not None
    assert joining.address == "http://10.0.0.2:8000"


def test_why_no_phone_gets_through_is_said_within_ten_seconds(room: WorkshopWindow) -> None:
    room.run.aside.phones.turn.click()
    assert "Nothing has come" not in room.run.aside.phones.wrong.text()
    room.phones._since = time.monotonic() - 10
    room.phones.take_in()
    assert room.run.aside.phones.wrong.isVisible()
    assert "Paper, the form and files need no network." in room.run.aside.phones.wrong.text()


def test_what_the_disk_refuses_of_phones_is_kept_and_tried_again(
    room: WorkshopWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dtadesign.errors import NotDone

    room.run.aside.phones.turn.click()
    press(room, _K.Key_Return)
    room.phones._look.stop()
    phone = BarePhone(room.phones.urls[0])
    phone.join()
    phone.vote("2")

    def full(*_: object, **__: object) -> None:
        raise NotDone("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(room.desk._file, "append", full)
        room.phones.take_in()
    assert not room.desk.is_saved
    assert room.banners.sentence("problem") == "The disk is full."
    room.phones.take_in()
    assert [*room.desk.workshop.at(room.desk.place).values()] == ["2"]
    assert room.desk.is_saved


def test_once_the_reveal_begins_a_phone_is_told_that_the_vote_is_closed(
    room: WorkshopWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.run.aside.phones.turn.click()
    joins(room, 1)
    press(room, _K.Key_Return)
    votes(room, [room.desk.workshop.participants[0].id], "0")
    phone = BarePhone(room.phones.urls[0])
    phone.join()
    taken = room.phones.take_in
    said = list[str]()

    def slow_disk() -> None:
        taken()
        said.append(phone.vote("2").heading)

    monkeypatch.setattr(room.phones, "take_in", slow_disk)
    press(room, _K.Key_Return)
    assert said == ["This vote is closed"]
    assert [*room.desk.workshop.at(room.desk.here.place(1)).values()] == ["0"]
