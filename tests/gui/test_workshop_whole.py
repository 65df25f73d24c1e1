"""A whole workshop in its window: twelve people in three ways, two votes on each of ten considerations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dtadesign.gui import asking
from dtadesign.gui.workshop_files import take_files
from dtadesign.gui.workshop_tally import TallyDialog
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.file import ReviewFile, create_review
from dtadesign.review.values import Answer
from dtadesign.workshop.calibration import calibration
from dtadesign.workshop.case_checking import closed
from dtadesign.workshop.record import read_workshop
from dtadesign.workshop.results import shift, spread
from dtadesign.workshop.stages import spots, state_of
from tests.gui.workshop_hands import main_window, make_workshop, opened, press
from tests.room_phones import BarePhone

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme
    from dtadesign.gui.workshop_window import WorkshopWindow

_K = Qt.Key
_NAMES = ("Ann", "Ben", "Cem", "Dee", "Eve")


class Room:
    """Five with files, four with phones, three on paper."""

    def __init__(self, window: WorkshopWindow, folder: Path, theme: Theme, qtbot: QtBot) -> None:
        self.window, self.folder, self.theme, self.qtbot = window, folder, theme, qtbot
        self.desk, self.phones = window.desk, list[BarePhone]()
        self.files = [folder / f"{name}.dtareview" for name in _NAMES]

    def come(self) -> None:
        workshop = self.desk.workshop
        profile = ProfileEdit(profile=closed(workshop.plan.sittings[0].case.profile, workshop.checklist))
        for name, path in zip(_NAMES, self.files, strict=True):
            create_review(path, workshop.checklist, [profile], name)
        self.window.run.aside.phones.turn.click()
        self.phones = [BarePhone(self.window.phones.urls[0], patient=True) for _ in range(4)]
        for phone in self.phones:
            phone.join()
        for _ in range(3):
            self.window.run.aside.paper.more.click()

    def vote_once(self, files: str, phones: str, paper: str) -> None:
        """Everybody votes on what is shown."""
        id_ = self.desk.here.consideration
        for name, path, level in zip(_NAMES, self.files, files, strict=True):
            with ReviewFile(path, name) as file:
                file.append([AnswerEdit(id=id_, answer=Answer(value=int(level)))], name)  # type: ignore[arg-type]
        take_files(self.window, self.files)
        for phone, level in zip(self.phones, phones, strict=True):
            assert "choice" in phone.look().text
            assert phone.vote(level).status == 200
        self.window.phones.take_in()
        dialog = TallyDialog(self.theme, self.desk, self.window)
        dialog.show()
        QTest.keyClicks(dialog.table, paper)
        dialog.reject()
        dialog.deleteLater()

    def count(self) -> str:
        return self.window.run.aside.voters.count.text()


def test_twelve_people_vote_twice_on_ten_considerations(
    theme: Theme, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "say", lambda *_: None)
    main = main_window(theme, tmp_path)
    qtbot.addWidget(main)
    main.show()
    window = opened(main, make_workshop(tmp_path / "whole.dtaworkshop", considerations=10))
    room = Room(window, tmp_path, theme, qtbot)
    room.come()
    for _ in range(10):
        press(window, _K.Key_Return)
        room.vote_once("00012", "1112", "123")
        assert room.count() == "12 of 12 have voted"
        press(window, _K.Key_Return, _K.Key_Return)
        room.vote_once("01112", "1111", "112")
        assert room.count() == "12 of 12 have voted"
        press(window, _K.Key_Return, _K.Key_Return)
    assert window.page_name() == "results"
    window.close()
    main.close()
    _holds(tmp_path / "whole.dtaworkshop")


def _holds(path: Path) -> None:
    """What stands on disk."""
    workshop = read_workshop(path)
    every = spots(workshop)
    assert len(every) == 10
    assert len(workshop.participants) == 12
    assert {state_of(workshop, spot) for spot in every} == {"done"}
    for spot in every:
        assert spread(workshop, spot.place(1)).levels == (3, 5, 3, 1)
        assert spread(workshop, spot.place(2)).levels == (1, 9, 2, 0)
        moved = shift(workshop, *spot)
        assert (moved.moved, moved.largest) == (5, 1)
    found = calibration(workshop)
    assert [one.name for one in found.participants if one.name in _NAMES] == [*_NAMES]
    assert all(one.votes[1].of == 10 for one in found.participants)
