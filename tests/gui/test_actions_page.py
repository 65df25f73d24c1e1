"""The board of actions, by keyboard and mouse, as a person uses it; and what if."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.gui.actions_page import ActionsPage
from dtadesign.gui.actions_words import about_choices
from dtadesign.gui.opening import open_review
from dtadesign.gui.widgets.buttons import LinkButton
from dtadesign.review.action import Action
from dtadesign.review.file import read_review, write_new
from tests.builders import record_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme

KEYS = Qt.Key
ORDER = ["A-1", "A-2", "A-6", "A-3", "A-5", "A-4", "A-7"]


def shown(theme: Theme, document: Document, qtbot: QtBot) -> ActionsPage:
    page = ActionsPage(theme, document)
    document.changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.resize(1440, 900)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.enter()
    return page


@pytest.fixture
def page(theme: Theme, review_file: Path, qtbot: QtBot) -> Iterator[ActionsPage]:
    """The board of the worked example."""
    document = open_review(review_file, "A. Tester")
    yield shown(theme, document, qtbot)
    document.close()


def press(
    page: ActionsPage, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    for key in keys:
        QTest.keyClick(page.window().focusWidget(), key, held)
        QApplication.processEvents()


def written(page: ActionsPage) -> dict[str, Action]:
    assert page.document.flush()
    return dict(read_review(page.document.path).review.actions)


def test_the_board_stands_in_its_order_and_says_what_needs_care(page: ActionsPage) -> None:
    assert list(page.list.rows) == ORDER
    assert page.list.here() == "A-1"
    assert "said to be done and not shown" in page.head.sentence.text()
    assert page.list.rows["A-5"].button.care.text() == "Said to be done; nothing shown yet."
    said = page.list.rows["A-4"].button.accessibleName()
    assert "Overdue since 10 November 2026" in said
    assert "Help in a crisis, always in reach (SAF-1)" in said


def test_a_new_action_is_written_by_keyboard_alone(page: ActionsPage) -> None:
    press(page, KEYS.Key_A)
    QTest.keyClicks(page.window().focusWidget(), "Call the agency")
    press(page, KEYS.Key_Tab)
    QTest.keyClicks(page.window().focusWidget(), "Kim")
    press(page, KEYS.Key_Escape)
    assert written(page)["A-8"] == Action(what="Call the agency", owner="Kim")
    assert page.list.here() == "A-8"


def test_a_new_action_of_which_nothing_is_said_leaves_no_trace(page: ActionsPage) -> None:
    before = page.document.record
    press(page, KEYS.Key_A, KEYS.Key_Escape)
    assert page.document.record is before
    assert list(page.list.rows) == ORDER


def test_a_consideration_becomes_an_action_with_the_focus_in_what(page: ActionsPage) -> None:
    page.enter("new/HUM-5")
    editor = page.list.editor
    assert editor is not None
    assert editor.what.control.hasFocus()
    assert "asks:" in editor.what.help.text() or "To show it:" in editor.what.help.text()
    QTest.keyClicks(editor.what.control, "x")
    assert written(page)["A-8"].considerations == ("HUM-5",)


def test_enter_opens_it_and_a_choice_is_written_at_once_while_the_rows_keep_their_places(
    page: ActionsPage,
) -> None:
    press(page, KEYS.Key_Down, KEYS.Key_Return)
    editor = page.list.editor
    assert editor is not None
    editor.state.control.set_value("verified")
    editor.state.control.chosen.emit("verified")
    assert written(page)["A-2"].state == "verified"
    assert list(page.list.rows) == ORDER
    editor.done_button.click()
    assert list(page.list.rows)[-2:] == ["A-2", "A-7"]
    assert page.list.here() == "A-2"


def test_half_a_day_is_said_and_not_written(page: ActionsPage) -> None:
    page.enter("A-1")
    press(page, KEYS.Key_Return)
    editor = page.list.editor
    assert editor is not None
    editor.due.control.setFocus()
    editor.due.control.selectAll()
    QTest.keyClicks(editor.due.control, "1 Dec")
    editor.done_button.click()
    assert "no date" in editor.due.error()
    assert written(page)["A-1"].due is None


def test_a_day_as_on_paper_is_kept_and_shown_as_the_record_has_it(page: ActionsPage) -> None:
    page.enter("A-1")
    press(page, KEYS.Key_Return)
    editor = page.list.editor
    assert editor is not None
    editor.due.control.setFocus()
    editor.due.control.selectAll()
    QTest.keyClicks(editor.due.control, "31.12.2031")
    editor.what.control.setFocus()
    assert editor.due.control.text() == "2031-12-31"
    assert written(page)["A-1"].due == "2031-12-31"


def test_what_is_asked_comes_first_under_its_domain(page: ActionsPage) -> None:
    checklist = page.document.checklist
    choices = about_choices(checklist, {"AVA-5", "HUM-1"})
    assert [name for name, _ in choices][:5] == ["", "HUM-1", "", "AVA-5", ""]
    assert choices[0][1] == checklist.domain_of["HUM-1"].label
    assert choices[4][1] == "Not asked in this review"
    assert {name for name, _ in choices} == {"", *checklist.by_id}


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_keys_open_what_can_be_added_and_take_nothing_by_themselves(page: ActionsPage) -> None:
    page.enter("A-1")
    press(page, KEYS.Key_Return)
    editor = page.list.editor
    assert editor is not None
    before, add = editor.about.names, editor.about.add
    add.setFocus()
    QTest.keyClick(add, KEYS.Key_Down)
    assert add.view().isVisible()
    assert add.view().window().height() < page.height() / 2
    assert editor.about.names == before
    add.hidePopup()
    QTest.keyClick(add, KEYS.Key_L)
    assert add.view().currentIndex().data().startswith("L")
    press_in = add.view()
    QTest.keyClick(press_in, KEYS.Key_Return)
    assert len(editor.about.names) == len(before) + 1


def test_delete_takes_it_off_and_undo_brings_it_back(page: ActionsPage) -> None:
    before = written(page)
    press(page, KEYS.Key_Down, KEYS.Key_Delete)
    assert set(written(page)) == set(before) - {"A-2"}
    assert page.list.here() == "A-6"
    page.document.undo()
    assert written(page) == before
    assert list(page.list.rows) == ORDER


def test_a_filter_never_hides_what_was_just_edited(page: ActionsPage) -> None:
    page.head.state.set_value("doing")
    page.head.state.chosen.emit("doing")
    assert list(page.list.rows) == ["A-1"]
    assert "6 are not shown" in page.head.said.text()
    page.document.act("A-1", replace(page.document.review.actions["A-1"], what="Begun"))
    page.list.take_focus("A-1")
    press(page, KEYS.Key_Return)
    editor = page.list.editor
    assert editor is not None
    editor.state.control.set_value("done")
    editor.state.control.chosen.emit("done")
    editor.done_button.click()
    assert list(page.list.rows) == ["A-1"]
    assert "just edited" in page.list.rows["A-1"].button.who.text()


def test_several_get_an_owner_at_once_and_each_is_an_event(page: ActionsPage) -> None:
    events = len(page.document.record.events)
    press(page, KEYS.Key_Down, held=Qt.KeyboardModifier.ShiftModifier)
    assert page.marked.isVisible()
    assert page.list.ticks == {"A-1", "A-2"}
    page.marked.give({"owner": "Kim"})
    assert {written(page)[key].owner for key in ("A-1", "A-2")} == {"Kim"}
    assert len(page.document.record.events) == events + 2
    press(page, KEYS.Key_Escape)
    assert not page.marked.isVisible()


def test_what_if_leaves_the_record_as_it_is_to_the_byte(page: ActionsPage) -> None:
    assert page.document.flush()
    bytes_before, record = page.document.path.read_bytes(), page.document.record
    page.list.rows["A-4"].box.click()
    press(page, KEYS.Key_W)
    assert page.supposing.is_on
    page.supposing.levels.suppose_next("LEX-1")
    page.list.rows["A-1"].box.click()
    press(page, KEYS.Key_W)
    assert page.document.record is record
    assert page.document.flush()
    assert page.document.path.read_bytes() == bytes_before
    assert page.list.ticks == {"A-4"}
    assert not page.supposing.side.isVisible()


def test_what_if_shows_what_would_follow(page: ActionsPage) -> None:
    press(page, KEYS.Key_W)
    card = page.supposing.card
    assert page.supposing.banner.isVisible()
    assert "nothing is recorded" in page.supposing.banner.sentence.text()
    assert card.verdict.text().startswith("Then: Ready with conditions")
    assert card.now.text().startswith("Now: Not ready yet")
    assert card.rows["HUM"].accessibleName().startswith("Human support: now 44 shown, then ")
    assert "The overall number would be shown" in card.overall.text()
    page.supposing.levels.suppose_next("HUM-1")
    page.supposing.levels.levels["HUM-1"] = 0
    page.supposing.levels.changed.emit()
    assert "Not ready" in card.verdict.text() or "would still not be shown" in card.overall.text()


def test_with_nothing_supposed_it_says_so(page: ActionsPage) -> None:
    press(page, KEYS.Key_W)
    for row in page.list.rows.values():
        row.box.setChecked(False)
    page.list.ticked.emit()
    assert "Nothing is supposed yet" in page.supposing.banner.sentence.text()


def test_the_bars_turn_into_a_table_that_says_the_same(page: ActionsPage) -> None:
    press(page, KEYS.Key_W, KEYS.Key_T)
    table = page.supposing.card.table
    assert table.isVisible()
    cells = [table.item(0, column) for column in range(2)]
    assert [cell.text() for cell in cells if cell is not None] == ["Human support", "44"]


@pytest.mark.parametrize("form", ["csv", "md", "ics"])
def test_it_is_written_to_a_file(
    page: ActionsPage, form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dtadesign.exchange.actions_out import actions_out

    out = tmp_path / f"a.{form}"
    monkeypatch.setattr("dtadesign.gui.actions_page.where_to_write", lambda *_: (out, form))
    page.head.export.click()
    assert out.read_bytes() == actions_out(page.document.record, form)  # type: ignore[arg-type]
    assert str(out) in page.head.said.text()


def test_what_cannot_be_written_is_said(
    page: ActionsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = tmp_path / "no" / "a.csv"
    monkeypatch.setattr("dtadesign.gui.actions_page.where_to_write", lambda *_: (nowhere, "csv"))
    page.head.export.click()
    assert page.head.failed.isVisible()


def test_without_actions_it_says_how_one_comes_to_be(theme: Theme, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "r.dtareview"
    write_new(path, record_of())
    document = open_review(path, "A. Tester")
    page = shown(theme, document, qtbot)
    assert page.head.headline.text() == "No actions yet"
    assert page.head.new.hasFocus()
    assert not page.list.isVisible()
    document.close()


def test_a_consideration_links_to_its_page(page: ActionsPage, qtbot: QtBot) -> None:
    page.enter("A-1")
    press(page, KEYS.Key_Return)
    assert page.list.editor is not None
    link = page.list.editor.about.findChild(LinkButton)
    assert link is not None
    with qtbot.waitSignal(page.go_asked) as asked:
        link.click()
    assert asked.args == ["walk", "HUM-4"]


def test_the_worked_example_has_what_the_board_can_show() -> None:
    record = example_record(next(path for path in example_paths() if path.stem == "lanternway"))
    states = {action.state for action in record.review.actions.values()}
    assert states == {"open", "doing", "done", "verified"}
