"""A packet's round in the window: made, opened as a member, declared, rated, and begun as a panel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.packet_declaring import DeclaringDialog
from dtadesign.gui.packet_dialog import PacketDialog
from dtadesign.gui.packet_page import PacketPage
from dtadesign.gui.packet_sheet import MemberDialog, PacketSheet
from dtadesign.gui.profile_page import ProfilePage
from dtadesign.gui.settings import Settings
from dtadesign.gui.walk_page import WalkPage
from dtadesign.panel.packets import read_packet
from dtadesign.review.board import board_of
from dtadesign.review.file import read_review, write_new
from tests.boards import lanternway
from tests.builders import done

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.page import Page
    from dtadesign.gui.theme import Theme

    Answer = Callable[[QDialog], None]


@pytest.fixture
def window(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    settings = Settings(tmp_path / "window.ini")
    settings.folder = tmp_path
    settings.reviewer = "Amara Osei"
    shown = MainWindow(theme, settings, Looks(theme, settings))
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    shown.show()
    yield shown
    for each in [*shown.windows.open]:
        each.close_review()


def answering(*answers: tuple[type[QDialog], Answer]) -> list[str]:
    """Answers the dialogs that come, one after the other; what came and was not expected is in the list."""
    left, odd = list(answers), list[str]()

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, QDialog) and not shown.property("answered"):
            shown.setProperty("answered", True)
            kind, answer = left.pop(0) if left else (QDialog, QDialog.reject)
            if not isinstance(shown, kind):
                odd.append(type(shown).__name__)
                shown.reject()
            else:
                try:
                    answer(shown)
                except AssertionError as error:
                    odd.append(str(error))
                if shown.isVisible() and left:
                    odd.append(f"{type(shown).__name__} stays")
                    left.clear()
                if shown.isVisible():
                    shown.reject()
        if left:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)
    return odd


def click(part: object) -> None:
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def page(window: MainWindow) -> Page:
    assert window.view is not None
    shown = window.view.page()
    assert shown is not None
    return shown


@pytest.fixture
def packet(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A packet made on the sheet, by clicks and keys."""
    theirs, protocol, out = (tmp_path / name for name in ("theirs.dtareview", "plan.pdf", "board.dtapacket"))
    write_new(theirs, lanternway())
    protocol.write_bytes(b"the plan")
    files = iter([str(theirs), str(theirs)])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (next(files), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(protocol)], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))

    def fill(sheet: QDialog) -> None:
        assert isinstance(sheet, PacketDialog)
        click(sheet.choose)
        click(sheet.documents.add)
        click(sheet.own_review)
        QTest.keyClicks(sheet.seats.rows[0][1], "Renee Dubois")
        QTest.keyClicks(sheet.seats.rows[0][2], "lived experience")
        click(sheet.seats.add)
        QTest.keyClicks(sheet.seats.rows[1][1], "Maeve Kelly")
        QTest.keyClicks(sheet.due.control, "11.12.2031")
        QTest.keyClicks(sheet.questions.control, "Would you let somebody you know use it?")
        click(sheet.act_button)

    odd = answering((PacketDialog, fill), (QDialog, QDialog.reject))
    window.files.make_packet()
    assert not odd
    return out


def test_a_packet_holds_what_was_asked_for(packet: Path) -> None:
    made = read_packet(packet).packet
    assert made.chair == "Amara Osei"
    assert made.due == "2031-12-11"
    assert [(seat.name, seat.role) for seat in made.seats] == [
        ("Renee Dubois", "lived experience"), ("Maeve Kelly", ""),
    ]  # fmt: skip
    assert [document.name for document in made.documents] == ["plan.pdf"]
    assert made.claims is not None
    assert made.questions == ("Would you let somebody you know use it?",)


def test_the_sheet_lacks_its_proposal_and_says_so(theme: Theme, window: MainWindow) -> None:
    sheet = PacketDialog(theme, window.settings, None, window)
    sheet.show()
    click(sheet.act_button)
    assert sheet.isVisible()
    assert "Choose the proposal first" in sheet._wrong.text()
    assert sheet.focusWidget() is sheet.choose


def rate(window: MainWindow, packet: Path, declare: Answer) -> None:
    """Opens the packet as a member on the first seat."""
    odd = answering(
        (PacketSheet, lambda sheet: click(sheet.act_button)),  # type: ignore[attr-defined]
        (MemberDialog, lambda sheet: click(sheet.act_button)),  # type: ignore[attr-defined]
        (DeclaringDialog, declare),
    )
    window.open_file(packet)
    assert not odd


def test_who_rates_a_case_declares_nothing_and_chairs_nothing(window: MainWindow, tmp_path: Path) -> None:
    packet = tmp_path / "larkstile.dtapacket"
    done("workshop", "packet", "larkstile", packet, "--considerations", "HUM-4")

    def rate_it(sheet: QDialog) -> None:
        assert isinstance(sheet, PacketSheet)
        assert not hasattr(sheet, "chair")
        click(sheet.act_button)

    odd = answering((PacketSheet, rate_it), (MemberDialog, lambda sheet: click(sheet.act_button)))  # type: ignore[attr-defined]
    window.open_file(packet)
    assert not odd
    shown = page(window)
    assert isinstance(shown, PacketPage)
    assert shown.asked.text() == "The case"
    assert not any(part.isVisible() for part in (shown.declare, shown.documents, shown.about))
    assert "Rated in this workshop: HUM-4" in shown.questions.text()


def declare_none(sheet: QDialog) -> None:
    assert isinstance(sheet, DeclaringDialog)
    assert sheet.role.control.text() == "lived experience"
    click(sheet.act_button)
    assert sheet.isVisible()
    assert sheet.interests.error()
    click(sheet.interests.control.segments[0])
    click(sheet.act_button)


def declare_some(sheet: QDialog) -> None:
    assert isinstance(sheet, DeclaringDialog)
    click(sheet.interests.control.segments[1])
    QTest.keyClicks(sheet.text.control, "I wrote the avatars.")
    click(sheet.scope.control.segments[1])
    click(sheet.act_button)
    assert sheet.scope.error()
    click(sheet.domains.control.boxes["AVA"])
    click(sheet.act_button)


def test_a_member_rates_alone_and_the_claim_opens_after(window: MainWindow, packet: Path) -> None:
    rate(window, packet, declare_none)
    walk = page(window)
    assert isinstance(walk, WalkPage)
    assert walk.document.record.by == "Renee Dubois"
    walk.enter("HUM-4")
    claims = walk.article.claims
    assert claims.closed.isVisible()
    assert not claims.card.isVisible()
    QTest.keyClick(walk, Qt.Key.Key_1)
    assert not claims.closed.isVisible()
    assert claims.card.isVisible()
    assert "Level" in claims.level.text()


def to(sheet: QDialog, part: object) -> None:
    """The focus on to a part, by Tab alone."""
    for _ in range(30):
        if sheet.focusWidget() is part:
            return
        QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
    raise AssertionError(part)


def test_a_review_begins_by_keys_alone(window: MainWindow, packet: Path) -> None:
    def second_seat(sheet: QDialog) -> None:
        assert isinstance(sheet, MemberDialog)
        QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Down)
        to(sheet, sheet.act_button)
        QTest.keyClick(sheet.act_button, Qt.Key.Key_Return)

    def without_interests(sheet: QDialog) -> None:
        assert isinstance(sheet, DeclaringDialog)
        to(sheet, sheet.interests.control.segments[0])
        QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Space)
        to(sheet, sheet.act_button)
        QTest.keyClick(sheet.act_button, Qt.Key.Key_Return)

    odd = answering(
        (PacketSheet, lambda sheet: QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Return)),
        (MemberDialog, second_seat),
        (DeclaringDialog, without_interests),
    )
    window.open_file(packet)
    assert not odd
    walk = page(window)
    assert walk.name == "walk"
    assert walk.document.record.by == "Maeve Kelly"
    declared = board_of(walk.document.review).declaration
    assert declared is not None
    assert not declared.interests


def test_what_a_member_is_recused_from_takes_no_answer(window: MainWindow, packet: Path) -> None:
    rate(window, packet, declare_some)
    walk = page(window)
    assert isinstance(walk, WalkPage)
    walk.enter("AVA-5")
    assert "You declared not to rate AVA-5" in walk.article.not_asked.sentence.text()
    QTest.keyClick(walk, Qt.Key.Key_2)
    assert walk.document.review.answer("AVA-5").value is None
    assert window.view is not None
    assert "You declared not to rate AVA-5" in window.view.banners.sentence("refused")
    assert not walk.article.claims.isVisible()
    walk.enter("HUM-4")
    QTest.keyClick(walk, Qt.Key.Key_2)
    assert walk.document.review.answer("HUM-4").value == 2


def test_the_profile_of_a_packet_stays(window: MainWindow, packet: Path) -> None:
    rate(window, packet, declare_none)
    window.go("profile")
    shown = page(window)
    assert isinstance(shown, ProfilePage)
    before = shown.document.review.profile
    click(shown.form.facts.scope.control.segments[1])
    assert shown.document.review.profile == before
    assert shown.form.facts.name.control.isReadOnly()
    assert shown.fixed.isVisible()


def test_a_declaration_is_changed_on_the_packets_page(window: MainWindow, packet: Path) -> None:
    rate(window, packet, declare_none)
    window.go("packet")
    shown = page(window)
    assert isinstance(shown, PacketPage)
    odd = answering((DeclaringDialog, declare_some))
    click(shown.declare)
    assert not odd
    declared = board_of(shown.document.review).declaration
    assert declared is not None
    assert declared.recused[0].startswith("AVA-")
    assert "You do not rate AVA-1" in shown.declared.text()


def test_files_here_are_held_against_the_packets(window: MainWindow, packet: Path, tmp_path: Path) -> None:
    rate(window, packet, declare_none)
    window.go("packet")
    shown = page(window)
    assert isinstance(shown, PacketPage)
    shown.check_files([tmp_path / "plan.pdf"])
    assert "plan.pdf here is the same, to the byte." in shown.documents.text()
    (tmp_path / "plan.pdf").write_bytes(b"another plan")
    click(shown.check)
    assert "is not the same" in shown.documents.text()


def test_the_chair_begins_a_panel_and_sees_who_returned(
    window: MainWindow, packet: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rate(window, packet, declare_none)
    assert window.view is not None
    members = window.view.document.path
    window.close_review()
    out = tmp_path / "panel.dtareview"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(members)], ""))
    odd = answering((PacketSheet, lambda sheet: click(sheet.chair)), (QDialog, QDialog.reject))  # type: ignore[attr-defined]
    window.open_file(packet)
    assert not odd
    assert window.view is not None
    tabs = [window.view.header.tabs.tabText(at) for at in range(window.view.header.tabs.count())]
    assert tabs[0] == "Packet"
    window.go("packet")
    shown = page(window)
    assert isinstance(shown, PacketPage)
    assert "Renee Dubois (lived experience): returned" in shown.seats.text()
    assert "Maeve Kelly: nothing has come yet" in shown.seats.text()
    window.close_review()
    assert [member.name for member in read_review(out).review.members] == ["Renee Dubois"]


def test_service_users_read_plain_words(window: MainWindow, packet: Path) -> None:
    from dataclasses import replace

    from dtadesign.panel.packets import write_packet

    plain = packet.with_name("plain.dtapacket")
    write_packet(plain, replace(read_packet(packet).packet, audience="service_user"))
    rate(window, plain, declare_none)
    walk = page(window)
    original = walk.document.record.checklist.by_id["HUM-4"]
    read = walk.document.checklist.by_id["HUM-4"]
    assert original.plain_question
    assert read.question == original.plain_question
    assert read.levels == original.plain_levels
