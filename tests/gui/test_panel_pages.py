"""A panel in the window: tabs of its own, members' files taken in, and the consensus by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from dtadesign.figures import per_cent
from dtadesign.gui import asking
from dtadesign.gui.dates import day_words
from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.opening import open_review
from dtadesign.gui.pages import is_panel, tabs_of
from dtadesign.gui.palette_index import panel_pages
from dtadesign.gui.panel_agreement_figures import Figures
from dtadesign.gui.panel_agreement_page import AgreementPage
from dtadesign.gui.panel_collecting import take_files
from dtadesign.gui.panel_consensus_page import ConsensusPage
from dtadesign.gui.panel_members_page import MembersPage
from dtadesign.gui.settings import Settings
from dtadesign.gui.widgets.text import Text
from dtadesign.panel.agreement import agreement
from dtadesign.panel.consensus import consensus_edit, reopen_edit
from dtadesign.panel.words import coefficient
from dtadesign.review.file import write_new
from tests.boards import collected_board, lanternway
from tests.panels import levels, member, panel_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    path = tmp_path / "board.dtareview"
    write_new(path, collected_board())
    opened = open_review(path, "Amara Osei")
    yield opened
    opened.close()


@pytest.fixture
def page(theme: Theme, document: Document, tmp_path: Path, qtbot: QtBot) -> ConsensusPage:
    shown = ConsensusPage(theme, document, Settings(tmp_path / "window.ini"))
    document.changed.connect(shown.refresh)
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.enter()
    return shown


def test_a_panel_has_tabs_of_its_own_and_a_review_its_old_ones() -> None:
    assert [kind.name for kind in tabs_of(collected_board())][-1] == "report"
    assert "consensus" in [kind.name for kind in tabs_of(collected_board())]
    assert [kind.name for kind in tabs_of(lanternway())][:2] == ["profile", "walk"]
    assert not is_panel(lanternway())


def test_where_members_differ_a_level_waits_for_its_reason(page: ConsensusPage, document: Document) -> None:
    here = page.place()
    QTest.keyClick(page, Qt.Key.Key_1)
    assert document.review.answer(here).value is None
    assert page.reason.error()
    QTest.keyClicks(page.reason.control, "Stated once, in the terms.")
    page.choice.take_focus()
    assert document.review.answer(here).value == 1
    assert document.review.answer(here).note == "Stated once, in the terms."


def test_enter_goes_on_to_the_next_that_is_unresolved(page: ConsensusPage) -> None:
    waiting = [entry.id for entry in page._queue.entries]
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert page.place() == waiting[1]


def test_what_all_say_alike_is_settled_in_one_stroke(page: ConsensusPage, document: Document) -> None:
    unanimous = page._queue.in_group("unanimous")
    QTest.mouseClick(page.accept, Qt.MouseButton.LeftButton)
    assert unanimous
    assert all(document.review.answer(entry.id).value is not None for entry in unanimous)
    assert page.accept.isHidden()


def test_down_walks_the_queue(page: ConsensusPage) -> None:
    second = page._queue.entries[1].id
    row = page.queue.stop(page.place())
    assert row is not None
    QTest.keyClick(row, Qt.Key.Key_Down)
    assert page.place() == second


def test_each_file_that_is_brought_is_taken_or_refused_by_itself(
    theme: Theme, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(asking, "say", lambda *words: said.append(words[-1]))
    panel, kim, bad = (tmp_path / f"{name}.dtareview" for name in ("panel", "kim", "bad"))
    write_new(panel, panel_of(member("Osei", levels(1, 2, 0, 1))))
    write_new(kim, member("Kim", levels(2, 2, 1, 1)))
    bad.write_bytes(b"nothing of ours")
    document = open_review(panel, "chair")
    take_files(theme, QWidget(), document, [bad, kim])
    assert [one.name for one in document.review.members] == ["Osei", "Kim"]
    assert "bad.dtareview" in said[0]
    assert "kim.dtareview: Kim" in said[0]
    document.close()


def test_the_agreement_says_in_words_what_its_tracks_show(
    theme: Theme, document: Document, qtbot: QtBot
) -> None:
    shown = AgreementPage(theme, document)
    qtbot.addWidget(shown)
    shown.enter()
    found = agreement(document.checklist, document.review)
    alpha = shown.figures.tracks["krippendorff_alpha_ordinal"].accessibleName()
    assert coefficient(found.krippendorff_alpha_ordinal) in alpha
    assert shown.raters.tracks[1].accessibleName().startswith("Renée Dubois")
    shown.anonymous.click()
    assert not any("Renée" in track.accessibleName() for track in shown.raters.tracks)


def test_ctrl_and_a_digit_follow_the_tabs_of_a_panel(theme: Theme, tmp_path: Path, qtbot: QtBot) -> None:
    settings = Settings(tmp_path / "window.ini")
    window = MainWindow(theme, settings, Looks(theme, settings))
    qtbot.addWidget(window)
    window.show()
    panel, review = tmp_path / "panel.dtareview", tmp_path / "review.dtareview"
    write_new(panel, collected_board())
    write_new(review, lanternway())
    window.open_file(panel)
    tab = [kind.name for kind in tabs_of(collected_board())].index("agreement") + 1
    assert window.commands.actions["agreement"].shortcut().toString() == f"Ctrl+{tab}"
    assert window.view is not None
    window.commands.actions["agreement"].trigger()
    assert window.view.header.tabs.page() == "agreement"
    window.close_review()
    window.open_file(review)
    assert window.commands.actions["profile"].shortcut().toString() == "Ctrl+1"
    window.close_review()


def test_find_knows_the_pages_of_a_panel_and_only_there() -> None:
    assert {"members", "agreement", "consensus"} <= {entry.page for entry in panel_pages(collected_board())}
    assert not {entry.page for entry in panel_pages(lanternway())} & {"members", "consensus"}


def test_in_a_small_window_queue_and_agreement_are_drawers(page: ConsensusPage, qtbot: QtBot) -> None:
    page.resize(900, 640)
    assert not page.aside.say.isVisible()
    QTest.mouseClick(page.sides.strip.agreement, Qt.MouseButton.LeftButton)
    assert page.aside.say.isVisible()
    QTest.keyClick(page.sides.right, Qt.Key.Key_Escape)
    assert not page.aside.say.isVisible()
    QTest.mouseClick(page.sides.strip.queue, Qt.MouseButton.LeftButton)
    assert page.queue.isVisible()
    page.resize(1440, 900)
    qtbot.waitUntil(lambda: page.aside.say.isVisible() and page.queue.isVisible())
    assert not page.sides.strip.isVisible()


def test_a_line_parts_the_panes_that_stand_side_by_side(page: ConsensusPage, qtbot: QtBot) -> None:
    lines = page.sides._lines
    page.resize(1100, 700)
    qtbot.waitUntil(lambda: [line.isVisible() for line in lines] == [True, False])
    page.resize(1440, 900)
    qtbot.waitUntil(lambda: [line.isVisible() for line in lines] == [True, True])
    assert [line.width() for line in lines] == [1, 1]
    assert page.queue.geometry().right() < lines[0].x() < lines[1].x()


def test_the_day_on_which_a_review_came_is_said_as_everywhere(
    theme: Theme, document: Document, tmp_path: Path, qtbot: QtBot
) -> None:
    page = MembersPage(theme, document, Settings(tmp_path / "window.ini"))
    qtbot.addWidget(page)
    page.refresh()
    said = [text.text() for text in page.findChildren(Text)]
    day = day_words(document.review.members[0].at)
    assert not day.startswith("20")
    assert any(words.endswith(f"taken in on {day}.") for words in said)


def test_without_members_neither_a_gate_nor_empty_figures_are_shown(
    theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    write_new(tmp_path / "one.dtareview", lanternway())
    alone = open_review(tmp_path / "one.dtareview", "Amara Osei")
    page = ConsensusPage(theme, alone, Settings(tmp_path / "window.ini"))
    qtbot.addWidget(page)
    page.resize(1440, 900)
    page.show()
    page.enter()
    assert page.nothing.isVisible()
    assert page.aside.say.isVisible()
    assert not any(part.isVisible() for part in (page.gate, page.aside.figures, page.aside.raters))
    alone.close()


def test_a_small_window_says_the_agreement_in_one_figure(page: ConsensusPage, document: Document) -> None:
    page.resize(900, 640)
    found = agreement(document.checklist, document.review)
    assert page.sides.strip.pairs.isVisible()
    assert page.sides.strip.pairs.text() == per_cent(found.percent_agreement or 0)
    assert page.sides.strip.queue.text() == f"{page._queue.to_talk_through} to talk through"


def test_the_levels_to_choose_stand_in_two_rows_where_one_has_no_room(
    page: ConsensusPage, theme: Theme, qtbot: QtBot
) -> None:
    first, last = page.choice.segments[0], page.choice.segments[-1]
    assert first.y() == last.y()
    page.resize(400, 640)
    qtbot.waitUntil(lambda: last.y() > first.y())
    page.resize(1440, 900)
    qtbot.waitUntil(lambda: first.y() == last.y())


def test_f6_finds_every_part_of_the_consensus(page: ConsensusPage, qtbot: QtBot) -> None:
    beside = [stop for stop in page.panes() if stop.isVisible()]
    row = page.queue.stop(page.place())
    parts = [row, page.board, page.choice.stop(), page.reason.control, page.dissent.open, page.aside.say]
    assert beside == parts
    page.resize(900, 640)
    qtbot.waitUntil(page.reason.isVisible)
    narrow = [stop for stop in page.panes() if stop.isVisible()]
    assert narrow == [page.sides.strip.queue, page.sides.strip.agreement, *parts[1:-1]]
    assert all(stop.focusPolicy() & Qt.FocusPolicy.TabFocus for stop in (*beside, *narrow))


def test_beside_the_gate_stands_how_far_the_levels_go(page: ConsensusPage, document: Document) -> None:
    given = [member.answer(page.place()).level for member in document.review.members]
    known = sorted(level for level in given if level is not None)
    assert known[0] < known[-1]
    assert page.spread.text().startswith(f"{known[0]} to {known[-1]}, median ")


@pytest.mark.parametrize("way", ["closed", "left", "elsewhere"])
def test_a_reason_under_way_for_a_level_that_waits_is_not_lost(
    page: ConsensusPage, document: Document, way: str
) -> None:
    here, other = (entry.id for entry in page._queue.entries[:2])
    QTest.keyClick(page, Qt.Key.Key_1)
    QTest.keyClicks(page.reason.control, "Stated once.")
    if way == "closed":
        document.flush()
    elif way == "left":
        document.write_typing()
        page.leave()
    else:
        page.show_consideration(other)
    assert (document.review.answer(here).value, document.review.answer(here).note) == (1, "Stated once.")
    assert document.review.answer(other).note == ""


def test_a_level_that_waited_and_its_reason_are_one_event(page: ConsensusPage, document: Document) -> None:
    before = len(document.record.events)
    QTest.keyClick(page, Qt.Key.Key_1)
    QTest.keyClicks(page.reason.control, "Stated once.")
    page.choice.take_focus()
    assert len(document.record.events) == before + 1


def test_a_level_waits_on_where_its_reason_was_taken_out_again(
    page: ConsensusPage, document: Document
) -> None:
    here = page.place()
    QTest.keyClick(page, Qt.Key.Key_1)
    QTest.keyClicks(page.reason.control, "No")
    page.reason.control.clear()
    document.flush()
    assert document.review.answer(here).value is None


def test_a_reopened_level_takes_its_new_reason_along(page: ConsensusPage, document: Document) -> None:
    here = page.place()
    document.edit(consensus_edit(document.record, here, 2, "As it was."))
    document.edit(reopen_edit(document.record, here, "Something new came."))
    page.reason.control.setFocus()
    page.reason.control.clear()
    QTest.keyClick(page.choice, Qt.Key.Key_1)
    QTest.keyClicks(page.reason.control, "Said anew.")
    document.flush()
    assert (document.review.answer(here).value, document.review.answer(here).note) == (1, "Said anew.")


def test_a_figures_name_has_room_for_its_lines_where_it_becomes_narrow(
    theme: Theme, document: Document, qtbot: QtBot
) -> None:
    figures = Figures(theme, short=True)
    qtbot.addWidget(figures)
    figures.show_agreement(agreement(document.checklist, document.review))
    figures.resize(600, 400)
    figures.show()
    figures.resize(240, 400)
    track = figures.tracks["krippendorff_alpha_ordinal"]
    assert track._block_height(240) > track._block_height(600)
    qtbot.waitUntil(lambda: track.height() == track.sizeHint().height(), timeout=1000)
