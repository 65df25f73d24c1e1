"""The projector beside a workshop, and what it comes to: results, calibration, house rules, handouts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from dtadesign.exchange.rules_file import load_rules
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.workshop_handouts_page import HandoutsPage
from dtadesign.gui.workshop_phones import GOODBYE_MS
from dtadesign.gui.workshop_results_page import ResultsPage
from dtadesign.panel.packets import read_packet
from dtadesign.report.handouts import HANDOUTS
from dtadesign.workshop.record import read_workshop
from tests.gui.workshop_hands import joins, make_workshop, opened, press, votes

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.main_window import MainWindow
    from dtadesign.gui.projector_window import ProjectorWindow
    from dtadesign.gui.workshop_window import WorkshopWindow
    from dtadesign.workshop.showing import ProjectorView

_K = Qt.Key


@pytest.fixture
def room(main: MainWindow, tmp_path: Path) -> WorkshopWindow:
    window = opened(main, make_workshop(tmp_path / "room.dtaworkshop"))
    joins(window, 3)
    return window


def projector(room: WorkshopWindow) -> ProjectorWindow:
    if not room.projecting.is_on:
        press(room, _K.Key_P)
    shown = room.projecting.projector
    assert shown is not None
    return shown


def view(room: WorkshopWindow) -> ProjectorView:
    shown = projector(room).page.view
    assert shown is not None
    return shown


def vote_and_reveal(room: WorkshopWindow, choices: str) -> None:
    press(room, _K.Key_Return)
    votes(room, [one.id for one in room.desk.workshop.participants], choices)
    press(room, _K.Key_Return)


# --- the projector


def test_the_projector_follows_what_is_done(room: WorkshopWindow) -> None:
    assert view(room).phase == "welcome"
    press(room, _K.Key_Return)
    assert (view(room).phase, view(room).voted, view(room).expected) == ("vote", 0, 3)
    votes(room, [one.id for one in room.desk.workshop.participants], "012")
    assert view(room).first is None
    press(room, _K.Key_Return)
    seen = view(room)
    assert seen.phase == "discuss"
    assert seen.first is not None
    assert seen.first.levels == (1, 1, 1, 0)


def test_the_projectors_keys_work_in_it(room: WorkshopWindow) -> None:
    vote_and_reveal(room, "012")
    shown = projector(room)
    assert view(room).key is None
    press(shown, _K.Key_K)
    assert view(room).key is not None
    press(shown, _K.Key_V)
    assert room.desk.workshop.open == room.desk.here.place(2)
    here = room.desk.here
    press(shown, _K.Key_Right)
    assert room.desk.here != here
    press(shown, _K.Key_H)
    assert room.focusWidget() is room.run.rule.text.control


def test_the_welcome_leads_to_the_case_and_on(room: WorkshopWindow) -> None:
    shown = projector(room)
    press(shown, _K.Key_Right)
    assert view(room).phase == "case"
    press(shown, _K.Key_Right)
    assert view(room).phase == "vote"


def test_late_ones_are_shown_how_to_join_while_a_vote_is_open(room: WorkshopWindow) -> None:
    press(room, _K.Key_Return)
    assert view(room).phase == "vote"
    room.projecting.show_only("welcome")
    votes(room, [room.desk.workshop.participants[0].id], "1")
    assert view(room).phase == "welcome"
    room.desk.go_on()
    assert view(room).phase == "vote"


def test_the_end_is_what_the_room_learned(room: WorkshopWindow) -> None:
    projector(room)
    for _ in range(2):
        vote_and_reveal(room, "012")
        vote_and_reveal(room, "111")
        press(room, _K.Key_Return)
    assert room.page_name() == "results"
    assert view(room).phase == "end"


def test_k_in_the_window_leaves_the_projector_as_it_is(room: WorkshopWindow) -> None:
    vote_and_reveal(room, "012")
    assert view(room).key is None
    press(room, _K.Key_K)
    assert view(room).key is None
    room.run.key.projector.click()
    assert view(room).key is not None


def test_phones_address_and_code_stand_on_the_welcome(room: WorkshopWindow) -> None:
    room.run.aside.phones.turn.click()
    joining = view(room).joining
    assert joining is not None
    assert f"{joining.address}/{joining.code}" == room.phones.urls[0]
    assert joining.qr


def test_the_projector_goes_with_the_window(room: WorkshopWindow) -> None:
    shown = projector(room)
    closed: list[bool] = []
    shown.closed.connect(lambda: closed.append(True))
    room.close()
    assert closed == [True]


# --- after it


def results(room: WorkshopWindow) -> ResultsPage:
    room.go("results")
    page = room._page("results")
    assert isinstance(page, ResultsPage)
    return page


def test_the_rooms_results_name_nobody_but_in_the_calibration(room: WorkshopWindow) -> None:
    vote_and_reveal(room, "011")
    page = results(room)
    row = [page.tables[0].item(0, column) for column in range(5)]
    key = room.desk.workshop.plan.sittings[0].case.entry(room.desk.here.consideration)
    assert key is not None
    assert [cell.text() for cell in row if cell is not None][1:] == ["1 (0–1)", "–", "–", str(key.level)]
    names = [page.calibration.table.item(at, 0) for at in range(3)]
    assert [cell.text() for cell in names if cell is not None] == ["File 1", "File 2", "File 3"]


def test_nothing_stands_there_before_a_reveal(room: WorkshopWindow) -> None:
    press(room, _K.Key_Return)
    votes(room, [one.id for one in room.desk.workshop.participants], "011")
    page = results(room)
    assert page.tables[0].isHidden()
    assert page.calibration.isHidden()
    assert page.nothing.isVisible()


def test_one_participant_in_full(room: WorkshopWindow) -> None:
    vote_and_reveal(room, "033")
    page = results(room)
    control = page.calibration.who.control
    control.setCurrentIndex(2)
    control.activated.emit(2)
    assert control.currentText() == "File 3"
    said = [words.text() for _, words in page.calibration.parts.values()]
    assert "key" in said[0]
    assert "others" in said[1] or "compare" in said[1]


def test_the_rules_are_saved_as_an_overlay(room: WorkshopWindow, tmp_path: Path) -> None:
    room.desk.type_rule("A rota counts as 1.", 1)
    page = results(room)
    assert "A rota counts as 1." in page.rules.text()
    page.save_rules(tmp_path / "ours.yaml")
    overlay = load_rules(tmp_path / "ours.yaml", room.desk.workshop.checklist)
    assert [(rule.text, rule.level, rule.by) for rule in overlay.rules] == [
        ("A rota counts as 1.", 1, "Amara Osei")
    ]


def test_ending_asks_and_lets_phones_go(
    room: WorkshopWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    room.run.aside.phones.turn.click()
    page = results(room)
    monkeypatch.setattr(Dialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    page.end.click()
    assert not room.desk.workshop.ended
    monkeypatch.setattr(Dialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    page.end.click()
    assert read_workshop(tmp_path / "room.dtaworkshop").ended
    assert page.end.isHidden()
    qtbot.waitUntil(lambda: not room.phones.are_on, timeout=2 * GOODBYE_MS)


def test_what_has_ended_can_be_read_and_not_voted_on(room: WorkshopWindow) -> None:
    vote_and_reveal(room, "011")
    results(room).end_workshop()
    room.go("run")
    assert not room.run.bar.step.isEnabled()
    assert "has ended" in room.run.bar.aside.text()
    assert not room.run.aside.phones.turn.isEnabled()
    press(room.run, _K.Key_Return)
    assert room.desk.workshop.open is None


def test_each_kind_of_handout_has_its_button_and_comes_as_pdf(
    room: WorkshopWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    room.go("handouts")
    page = room._page("handouts")
    assert isinstance(page, HandoutsPage)
    assert {name for name in page.buttons if " " not in name} == {*HANDOUTS, "packets", "slides"}
    assert not page.said.isVisible()  # without words it would be a gap
    page.save(("agenda",), tmp_path / "papers")
    assert not page.all.isEnabled()
    qtbot.waitUntil(page.all.isEnabled, timeout=30_000)
    (paper,) = (tmp_path / "papers").iterdir()
    assert paper.name == "agenda.pdf"
    assert paper.read_bytes().startswith(b"%PDF-")
    assert page.said.text() == f"1 file is kept in {tmp_path / 'papers'}."
    assert page.said.isVisible()
    page.save(("forms",), tmp_path / "forms")
    qtbot.waitUntil(page.all.isEnabled, timeout=30_000)
    assert {path.suffix for path in (tmp_path / "forms").iterdir()} == {".pdf", ".html"}


def test_a_packet_begins_a_review_and_never_holds_the_key(
    room: WorkshopWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    vote_and_reveal(room, "011")
    room.go("handouts")
    page = room._page("handouts")
    assert isinstance(page, HandoutsPage)
    page.save(("packets", "slides"), tmp_path)
    qtbot.waitUntil(page.all.isEnabled, timeout=30_000)
    sitting = room.desk.workshop.plan.sittings[0]
    packet = tmp_path / f"packet-1-{sitting.case.id}.dtapacket"
    assert read_packet(packet).packet.profile.title == sitting.case.profile.title
    words = packet.read_text(encoding="utf-8")
    assert not [entry.consideration for entry in sitting.case.key if entry.reason in words]
    assert len([*tmp_path.glob("votes-1-*.svg")]) == len([*tmp_path.glob("votes-1-*.png")]) == 1


def test_a_folder_that_cannot_be_written_is_said(room: WorkshopWindow, tmp_path: Path, qtbot: QtBot) -> None:
    room.go("handouts")
    page = room._page("handouts")
    assert isinstance(page, HandoutsPage)
    (tmp_path / "papers").write_bytes(b"a file")
    page.save(("agenda",), tmp_path / "papers")
    qtbot.waitUntil(page.all.isEnabled, timeout=30_000)
    assert "cannot be made" in page.said.text()


# --- for everybody


@pytest.mark.parametrize("page", ["run", "results", "handouts"])
def test_everything_that_takes_the_focus_has_a_name(room: WorkshopWindow, page: str) -> None:
    vote_and_reveal(room, "011")
    press(room, _K.Key_K)
    room.go(page)
    assert [part for part in _focusable(room) if not _name(part)] == []


def _focusable(window: QWidget) -> list[QWidget]:
    return [
        part
        for part in window.findChildren(QWidget)
        if part.isVisible() and part.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def _name(part: QWidget) -> str:
    text = getattr(part, "text", None)
    return part.accessibleName() or (text() if callable(text) else "")
