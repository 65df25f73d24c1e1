"""The walk by itself: reasons that are asked for, what can only be read, what does not apply."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from dtadesign.figures import figure
from dtadesign.gui.theme import Theme
from dtadesign.gui.walk_dialogs import ReasonDialog
from dtadesign.gui.walk_page import WalkPage


def test_enter_in_the_field_gives_the_reason(theme: Theme, walk_page: WalkPage) -> None:
    dialog = ReasonDialog(theme, "", walk_page)
    QTest.keyClicks(dialog.field.control, "There is no agent")
    QTest.keyClick(dialog.field.control, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.reason == "There is no agent"


def test_shift_and_enter_begin_a_new_line_of_the_reason(theme: Theme, walk_page: WalkPage) -> None:
    dialog = ReasonDialog(theme, "one", walk_page)
    QTest.keyClick(dialog.field.control, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert "\n" in dialog.field.control.text()


def test_a_reason_written_and_not_given_is_there_again(
    walk_page: WalkPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []

    def write_and_leave(dialog: ReasonDialog) -> int:
        shown.append(dialog.reason)
        dialog.field.control.set_text("Half a sent")
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(ReasonDialog, "exec", write_and_leave)
    for consideration in ("AVA-1", "AVA-2", "AVA-1"):
        walk_page.ask_reason(consideration)
    note = walk_page.document.review.answer
    assert shown == [note("AVA-1").note, note("AVA-2").note, "Half a sent"]


def test_what_does_not_apply_says_so_and_why(walk_page: WalkPage) -> None:
    card = walk_page.document.card
    hidden = next(item.id for item in card.considerations if item.state == "hidden")
    walk_page.enter("AVA-5")
    assert not walk_page.article.not_asked.isVisible()
    walk_page.enter(hidden)
    assert walk_page.article.not_asked.isVisible()
    said = walk_page.article.not_asked.sentence.text()
    assert said.startswith("Does not apply: only if ")
    assert said.endswith("An answer is kept and counts nowhere.")


def test_the_outline_shows_where_one_is_also_where_that_does_not_apply(walk_page: WalkPage) -> None:
    hidden = next(item.id for item in walk_page.document.card.considerations if item.state == "hidden")
    walk_page.enter("AVA-5")
    outline = walk_page.outline.outline
    rows = outline.model().rowCount()
    walk_page.enter(hidden)
    QTest.qWait(50)
    here = outline.currentIndex()
    assert here.data() == walk_page.document.checklist.by_id[hidden].name
    assert here.parent().data() == "Does not apply"
    assert outline.viewport().rect().contains(outline.visualRect(here).center())
    walk_page.enter("AVA-5")
    assert outline.model().rowCount() == rows


def test_t_turns_the_profile_into_a_table_of_the_same_numbers_and_back(walk_page: WalkPage) -> None:
    page = walk_page
    page.enter("AVA-5")
    QTest.keyClicks(page, "t")
    table, domain = page.scorecard.table, page.document.card.domains[0]
    assert table is not None
    assert table.isVisible()
    assert [cell.text() for at in range(3) if (cell := table.item(0, at)) is not None] == [
        page.document.checklist.domains[0].label, figure(domain.shown), figure(domain.claimed),
    ]  # fmt: skip
    QTest.keyClicks(page, "t")
    assert table.isHidden()
    assert page.scorecard._domains[0].isVisible()


def test_the_level_with_the_focus_is_in_view_where_the_page_is_low(walk_page: WalkPage, theme: Theme) -> None:
    theme.set_look("light", 2.0)
    walk_page.resize(1440, 800)
    for consideration in ("AVA-5", "HUM-4", "AVA-5"):
        walk_page.enter(consideration)
        QTest.qWait(20)
        assert _focus_is_in_view(walk_page)
    walk_page.resize(1440, 700)  # as a banner makes it
    QTest.qWait(20)
    assert _focus_is_in_view(walk_page)


def test_an_entry_to_be_changed_comes_into_view(walk_page: WalkPage) -> None:
    walk_page.resize(1024, 560)
    walk_page.enter("HUM-1")
    walk_page.article.evidence.cards.change_asked.emit(0)
    QTest.qWait(20)
    assert _focus_is_in_view(walk_page)


def test_the_footer_makes_no_window_wider_than_it_is(walk_page: WalkPage, theme: Theme) -> None:
    theme.set_look("light", 2.0)
    walk_page.resize(1440, 800)
    for consideration in ("HUM-1", "HUM-4", walk_page.document.card.considerations[-1].id):
        walk_page.enter(consideration)
        assert walk_page.width() == 1440


def _focus_is_in_view(page: WalkPage) -> bool:
    focus = page.window().focusWidget()
    assert isinstance(focus, QWidget)
    return focus.visibleRegion().boundingRect() == focus.rect()


def test_that_it_is_saved_is_said_once_after_answers_given_fast(
    walk_page: WalkPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said: list[str] = []
    monkeypatch.setattr("dtadesign.gui.walk_page.announce", lambda _, said_now, **__: said.append(said_now))
    walk_page.enter("AVA-5")
    said.clear()
    for key in ("0", "1", "2", "0", "1"):
        QTest.keyClicks(walk_page.article.levels, key)
    qtbot.waitUntil(lambda: bool(said), timeout=4000)
    assert len(said) == 1
    assert said[0].startswith("Counts as")
    assert said[0].endswith(f"Saved {walk_page.document.saved_at}")
