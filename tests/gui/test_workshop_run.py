"""A workshop in its window: one key a step, who has voted and never what, and all of it on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dtadesign.errors import NotDone, ReviewLocked
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.surfaces import Rule
from dtadesign.gui.workshop_steps import next_step
from dtadesign.workshop.record import WorkshopFile, read_workshop
from dtadesign.workshop.stages import spots, state_of
from tests.gui.workshop_hands import joins, make_workshop, opened, press, votes

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.gui.main_window import MainWindow
    from dtadesign.gui.workshop_window import WorkshopWindow

_K = Qt.Key


@pytest.fixture
def room(main: MainWindow, tmp_path: Path) -> WorkshopWindow:
    """A workshop of two considerations that three take part in."""
    window = opened(main, make_workshop(tmp_path / "room.dtaworkshop"))
    joins(window, 3)
    return window


def ids(window: WorkshopWindow) -> list[str]:
    return [one.id for one in window.desk.workshop.participants]


def test_a_line_parts_the_header_from_the_page(room: WorkshopWindow) -> None:
    inside = room.centralWidget()
    assert inside is not None
    lines = inside.findChildren(Rule, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert [(line.y(), line.width()) for line in lines] == [(room.header.geometry().bottom() + 1, 1440)]


def test_enter_opens_reveals_opens_again_reveals_and_goes_on(room: WorkshopWindow) -> None:
    first, second = spots(room.desk.workshop)
    press(room, _K.Key_Return)
    assert room.desk.workshop.open == first.place(1)
    votes(room, ids(room), "012")
    press(room, _K.Key_Return, _K.Key_Return)
    assert room.desk.workshop.open == first.place(2)
    votes(room, ids(room), "111")
    press(room, _K.Key_Return, _K.Key_Return)
    assert state_of(room.desk.workshop, first) == "done"
    assert room.desk.here == second


def test_the_button_says_what_enter_does(room: WorkshopWindow) -> None:
    assert room.run.bar.step.text() == "Open the vote"
    press(room, _K.Key_Return)
    assert room.run.bar.step.text() == "Reveal"
    votes(room, ids(room), "012")
    press(room, _K.Key_Return)
    assert room.run.bar.step.text() == "Open the second vote"


def test_a_held_key_does_one_step(room: WorkshopWindow) -> None:
    press(room, _K.Key_Return)
    votes(room, ids(room), "012")
    held = QKeyEvent(QEvent.Type.KeyPress, _K.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
    QApplication.sendEvent(room.run, held)
    assert room.desk.workshop.open is not None


def test_nothing_is_revealed_where_nobody_voted(room: WorkshopWindow) -> None:
    press(room, _K.Key_Return, _K.Key_Return)
    assert not room.desk.workshop.revealed
    assert "Nobody has voted yet" in room.banners.sentence("problem")


def test_who_has_voted_is_seen_and_never_what(room: WorkshopWindow) -> None:
    press(room, _K.Key_Return)
    votes(room, ids(room)[:2], "03")
    voters = room.run.aside.voters
    assert voters.count.text() == "2 of 3 have voted"
    assert [chip.text() for chip in voters.chips] == ["File 1: voted", "File 2: voted", "File 3: not yet"]
    assert all(cell.first.isHidden() for cell in room.run.levels.cells)
    assert not room.run.said.text()


def test_a_reveal_counts_each_level_and_says_it(room: WorkshopWindow) -> None:
    press(room, _K.Key_Return)
    votes(room, ids(room), "011")
    press(room, _K.Key_R)
    counts = [cell.first.text() for cell in room.run.levels.cells]
    assert counts == ["First vote: 1", "First vote: 2", "First vote: 0", "First vote: 0"]
    assert room.run.said.text().startswith("Two of three say 1.")


def test_a_late_one_joins_and_one_who_left_is_not_waited_for(room: WorkshopWindow) -> None:
    press(room, _K.Key_Return)
    votes(room, ids(room), "011")
    joins(room, 1, "phone")
    assert room.run.aside.voters.count.text() == "3 of 4 have voted"
    room.run.aside.voters.no_longer.click()
    assert room.run.aside.voters.count.text() == "3 of 3 have voted"
    votes(room, [ids(room)[-1]], "2")
    assert room.run.aside.voters.count.text() == "4 of 4 have voted"


def test_all_have_voted_is_said_once(room: WorkshopWindow) -> None:
    said: list[str] = []
    room.desk.said.connect(said.append)
    press(room, _K.Key_Return)
    votes(room, ids(room), "011")
    votes(room, ids(room)[:1], "2")
    assert said == ["The vote is open.", "All 3 have voted."]


def test_the_key_is_hidden_until_k_and_again_on_the_next(room: WorkshopWindow) -> None:
    assert room.run.key.isHidden()
    press(room, _K.Key_K)
    assert room.run.key.isVisible()
    case = room.desk.workshop.plan.sittings[0].case
    entry = case.entry(room.desk.here.consideration)
    assert entry is not None
    assert room.run.key.reason.text() == entry.reason
    press(room, _K.Key_Right)
    assert room.run.key.isHidden()


def test_the_room_is_not_shown_the_key_before_its_first_vote(room: WorkshopWindow) -> None:
    room.desk.turn_key_on_projector()
    assert not room.desk.key_on_projector
    press(room, _K.Key_Return)
    votes(room, ids(room), "011")
    press(room, _K.Key_Return)
    room.desk.turn_key_on_projector()
    assert room.desk.key_on_projector


def test_a_house_rule_is_typed_kept_and_taken_back(room: WorkshopWindow, tmp_path: Path) -> None:
    press(room, _K.Key_H, "A rota counts as 1.")
    room.run.rule.level.control.segments[2].click()
    room.run.rule.text.control.setFocus()
    press(room, _K.Key_Return)
    (rule,) = read_workshop(tmp_path / "room.dtaworkshop").rules
    assert (rule.text, rule.level, rule.by) == ("A rota counts as 1.", 1, "Amara Osei")
    assert room.desk.workshop.open is None, "Enter in the field leaves it, and opens no vote"
    room.desk.undo()
    assert not read_workshop(tmp_path / "room.dtaworkshop").rules
    assert room.run.rule.text.control.text() == ""


def test_enter_on_a_rules_level_leaves_the_rule_and_takes_no_step(room: WorkshopWindow) -> None:
    press(room, _K.Key_H, "A rota counts as 1.")
    room.run.rule.level.control.segments[2].setFocus()
    press(room, _K.Key_Space, _K.Key_Return)
    assert room.desk.workshop.open is None
    rule = room.desk.workshop.rule_on(room.desk.here.consideration)
    assert rule is not None
    assert rule.level == 1


def test_enter_on_the_row_that_is_shown_is_the_next_step(room: WorkshopWindow) -> None:
    second = spots(room.desk.workshop)[1]
    QTest.mouseClick(room.run.list.rows[second], Qt.MouseButton.LeftButton)
    assert room.desk.here == second
    press(room, _K.Key_Return)
    assert room.desk.workshop.open == second.place(1)


def test_the_arrow_on_the_last_that_is_not_done_stays_and_says_so(room: WorkshopWindow) -> None:
    press(room, _K.Key_Return)
    votes(room, ids(room), "011")
    press(room, _K.Key_Return, _K.Key_Return)
    votes(room, ids(room), "111")
    press(room, _K.Key_Return, _K.Key_Return, _K.Key_Right)
    assert room.page_name() == "run"
    assert room.banners.sentence("problem") == "This is the last one that is not done."


def test_a_rule_that_the_disk_refuses_is_kept_and_not_called_saved(
    room: WorkshopWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(*_: object, **__: object) -> None:
        raise NotDone("The disk is full.")

    press(room, _K.Key_H, "One")
    assert room.header.saved.text() == "Saving…"
    with monkeypatch.context() as patched:
        patched.setattr(room.desk._file, "append", full)
        room.desk.go_on()
        press(room, "Two")
        room.desk.write_typing()
    assert room.header.saved.text() == "Saving…"
    room.desk.write_typing()
    rules = read_workshop(tmp_path / "room.dtaworkshop").rules
    assert sorted(rule.text for rule in rules) == ["One", "Two"]
    assert room.header.saved.text().startswith("Saved")


def test_what_is_typed_of_a_rule_survives_a_close(room: WorkshopWindow, tmp_path: Path) -> None:
    press(room, _K.Key_H, "Half a ru")
    room.close()
    assert read_workshop(tmp_path / "room.dtaworkshop").rules[0].text == "Half a ru"


def test_it_opens_again_where_it_stood(room: WorkshopWindow, main: MainWindow, tmp_path: Path) -> None:
    press(room, _K.Key_Return)
    votes(room, ids(room), "011")
    press(room, _K.Key_Return, _K.Key_Right, _K.Key_Return)
    here = room.desk.here
    room.desk.presence.gone.add(ids(room)[2])
    room.refresh()
    room.close()
    again = opened(main, tmp_path / "room.dtaworkshop")
    assert again.desk.here == here
    assert again.desk.workshop.open == here.place(1)
    assert again.run.aside.voters.count.text() == "0 of 2 have voted"


def test_the_last_step_leads_to_the_results(room: WorkshopWindow) -> None:
    for _ in range(2):
        press(room, _K.Key_Return)
        votes(room, ids(room), "011")
        press(room, _K.Key_Return, _K.Key_Return)
        votes(room, ids(room), "111")
        press(room, _K.Key_Return, _K.Key_Return)
    assert room.page_name() == "results"
    assert next_step(room.desk.workshop, room.desk.here) == "finish"


def test_f6_goes_from_pane_to_pane_and_round(room: WorkshopWindow) -> None:
    room.header.tabs.setFocus()
    seen = []
    for _ in range(6):
        room.step_pane(1)
        seen.append(room.focusWidget())
    assert seen[-1] is room.header.tabs
    assert room.run.bar.step in seen
    assert room.run.aside.phones.turn in seen


def test_letters_can_be_switched_off(room: WorkshopWindow) -> None:
    room.settings.single_letters = False
    press(room, _K.Key_K)
    assert room.run.key.isHidden()


def test_the_start_page_lists_it_and_opens_it_again(
    room: WorkshopWindow, main: MainWindow, tmp_path: Path
) -> None:
    room.close()
    (recent,) = main.settings.recent
    assert (recent.title, recent.answered, recent.in_scope) == ("A room", 0, 2)
    assert main.open_file(tmp_path / "room.dtaworkshop")
    assert main.windows.workshops[0].desk.workshop.plan.title == "A room"


def test_what_is_open_is_kept_for_the_case_of_a_crash(
    room: WorkshopWindow, main: MainWindow, tmp_path: Path
) -> None:
    (kept,) = main.windows._reviews()
    assert kept.path == str(tmp_path / "room.dtaworkshop")
    room.close()
    main.windows._open_again([kept], main, after_crash=True)
    again = main.windows.workshops[0]
    assert again.desk.workshop.plan.title == "A room"
    assert again.banners.sentence("news").startswith("The program ended without closing. Everything up to")


def test_the_windows_are_walked_round_and_listed(room: WorkshopWindow, main: MainWindow) -> None:
    assert main.windows.after(main) is room
    assert main.windows.after(room) is main
    menu = main.commands.menus["Window"]
    main.windows.list_in(menu, main)
    assert "A room" in [action.text() for action in menu.actions()]


def test_quitting_closes_it_too(room: WorkshopWindow, main: MainWindow) -> None:
    assert main.windows.close_all()
    assert not main.windows.workshops
    assert main.settings.open_at_close == [(str(room.desk.path), "run", room.place())]


def test_a_workshop_run_elsewhere_is_not_written_to(
    main: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_workshop(tmp_path / "room.dtaworkshop")
    asked: list[str] = []

    def ask(dialog: Dialog) -> int:
        asked.append(dialog.windowTitle())
        return 0

    monkeypatch.setattr(Dialog, "exec", ask)
    with WorkshopFile.open(path):
        monkeypatch.setattr(WorkshopFile, "open", _locked)
        assert not main.open_file(path)
    assert asked == ["Take the workshop over?"]
    assert not main.windows.workshops


def _locked(path: Path, **_: object) -> WorkshopFile:
    raise ReviewLocked(path, "Mia on another computer since 2026-11-25T10:00:00Z")


def test_opened_twice_it_comes_to_the_front(room: WorkshopWindow, main: MainWindow, tmp_path: Path) -> None:
    assert main.open_file(tmp_path / "room.dtaworkshop")
    assert main.windows.workshops == [room]
