"""Level and reason of a consensus in the window: one edit; typing alone settles nothing; none once closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dtadesign.gui import kept_review
from dtadesign.gui.letter_meeting import MeetingSection
from dtadesign.gui.letter_page import LetterPage
from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.panel_collecting import take_files
from dtadesign.gui.panel_consensus_page import ConsensusPage
from dtadesign.gui.panel_members_page import MembersPage
from dtadesign.gui.settings import Settings
from dtadesign.panel.consensus import reopen_edit
from dtadesign.review.board import board_of
from dtadesign.review.edits import SignOffEdit
from dtadesign.review.file import read_review, write_new
from tests.boards import collected_board, decided_board, member

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.review.board import Dissent


@pytest.fixture
def window(
    theme: Theme,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Iterator[MainWindow]:
    monkeypatch.setattr(kept_review, "STRETCH_MS", 60_000)
    path = tmp_path / "board.dtareview"
    write_new(path, getattr(request, "param", collected_board)())
    settings = Settings(tmp_path / "window.ini")
    shown = MainWindow(theme, settings, Looks(theme, settings))
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    shown.show()
    shown.open_file(path)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.close_review()


def document(window: MainWindow) -> Document:
    assert window.view is not None
    return window.view.document


def page(window: MainWindow) -> ConsensusPage:
    window.go("consensus")
    assert window.view is not None
    shown = window.view.page()
    assert isinstance(shown, ConsensusPage)
    return shown


def reason(shown: ConsensusPage, words: str) -> None:
    shown.reason.control.setFocus()
    shown.reason.control.selectAll()
    QTest.keyClicks(shown.reason.control, words)


def choose(shown: ConsensusPage, level: int) -> None:
    QTest.mouseClick(shown.choice.segments[level], Qt.MouseButton.LeftButton)


def test_another_level_takes_its_new_reason_along_in_one_event(window: MainWindow) -> None:
    shown, n = page(window), document(window).review.n
    choose(shown, 1)
    reason(shown, "Stated once.")
    choose(shown, 1)
    reason(shown, "Stated twice.")
    choose(shown, 2)
    events = document(window).record.events[n:]
    said = [(event.payload["answer"], (event.private or {})["note"]) for event in events]
    assert said == [(1, "Stated once."), (2, "Stated twice.")]


@pytest.mark.parametrize("window", [decided_board], indirect=True)
def test_a_reason_alone_settles_nothing_that_is_open_again(window: MainWindow) -> None:
    shown = page(window)
    here = next(entry.id for entry in shown._queue.entries if entry.settled and entry.value is not None)
    document(window).edit(reopen_edit(document(window).record, here, "Something came in."))
    n = document(window).review.n
    shown.show_consideration(here)
    reason(shown, "The new plan says so.")
    shown.next.setFocus()
    document(window).write_typing()
    shown.show_consideration(shown._queue.entries[-1].id)
    shown.show_consideration(here)
    assert document(window).review.n == n
    assert shown.reason.control.text() == "The new plan says so."
    choose(shown, 1)
    assert document(window).review.answer(here).note == "The new plan says so."
    assert document(window).review.n == n + 1


def test_a_dissent_is_taken_back_and_the_next_begins_afresh(window: MainWindow) -> None:
    shown = page(window)
    part = shown.dissent
    choose(shown, 1)
    reason(shown, "Stated once.")
    QTest.mouseClick(part.open, Qt.MouseButton.LeftButton)
    assert part.off.isHidden()
    part.words.control.setFocus()
    QTest.keyClicks(part.words.control, "It is not.")
    QTest.mouseClick(part.named, Qt.MouseButton.LeftButton)
    QTest.mouseClick(part.write, Qt.MouseButton.LeftButton)
    assert [(one.named, one.text) for one in dissents(window)] == [(True, "It is not.")]
    QTest.mouseClick(part.open, Qt.MouseButton.LeftButton)
    assert (part.named.isChecked(), part.words.control.text()) == (False, "")
    QTest.keyClick(part.words.control, Qt.Key.Key_Escape)
    assert part.open.isVisible()
    QTest.mouseClick(part.open, Qt.MouseButton.LeftButton)
    QTest.mouseClick(part.off, Qt.MouseButton.LeftButton)
    assert not dissents(window)


def dissents(window: MainWindow) -> list[Dissent]:
    return [*board_of(document(window).review).dissents]


@pytest.mark.parametrize("window", [decided_board], indirect=True)
def test_what_was_signed_is_reopened_before_its_reason_changes(window: MainWindow) -> None:
    signed = SignOffEdit(
        fingerprint=document(window).record.fingerprint, report_sha256="ab" * 32, program="1"
    )
    document(window).sign(signed, "Amara Osei")
    shown, n = page(window), document(window).review.n
    shown.show_consideration(next(entry.id for entry in shown._queue.entries if entry.settled))
    assert shown.reason.control.isReadOnly()
    reason(shown, "Otherwise.")
    document(window).write_typing()
    assert document(window).review.n == n


@pytest.mark.parametrize("window", [decided_board], indirect=True)
def test_a_closed_panel_says_so_on_each_page_and_takes_nothing(window: MainWindow, tmp_path: Path) -> None:
    shown, view = page(window), window.view
    assert view is not None
    assert not view.banners.sentence("closed")
    QTest.mouseClick(shown.dissent.open, Qt.MouseButton.LeftButton)
    document(window).close_panel("Three years are over.")
    for name in ("consensus", "members", "letter", "agreement"):
        window.go(name)
        assert view.banners.sentence("closed").startswith("This panel was closed on ")
    assert shown.reason.control.isReadOnly()
    assert not shown.dissent.open.isHidden()
    assert not any(part.isEnabled() for part in (shown.dissent.open, shown.aside.say, shown.reopen))
    window.go("members")
    members = view.page()
    assert isinstance(members, MembersPage)
    assert not members.add.isEnabled()
    late, n = tmp_path / "late.dtareview", document(window).review.n
    write_new(late, member(1))
    take_files(window.theme, window, document(window), [late])
    assert "was closed" in view.banners.sentence("refused")
    assert document(window).review.n == n


@pytest.mark.parametrize("window", [decided_board], indirect=True)
def test_a_day_that_is_being_written_is_kept_when_the_window_closes(window: MainWindow) -> None:
    window.go("letter", "meeting")
    assert window.view is not None
    letter, path = window.view.page(), document(window).path
    assert isinstance(letter, LetterPage)
    assert isinstance(letter.section, MeetingSection)
    field = letter.section.day.control
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "2027-05-05")
    window.close_review()
    assert board_of(read_review(path).review).meeting.date == "2027-05-05"
