"""Several rows of a domain's list at once: what may be said of all, never a level, and taking it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dtadesign.gui.walk_dialogs import WordsDialog
from dtadesign.gui.walk_marked_dialogs import SharedEvidence
from dtadesign.gui.walk_page import WalkPage

SHIFT = Qt.KeyboardModifier.ShiftModifier
THREE = ("AVA-2", "AVA-3", "AVA-4")


@pytest.fixture
def page(walk_page: WalkPage) -> WalkPage:
    """Three rows of Avatars and agents, marked by keys."""
    walk_page.enter("AVA-2")
    press(walk_page, "l")
    for _ in range(2):
        press(walk_page, Qt.Key.Key_Down, SHIFT)
    return walk_page


def press(
    page: WalkPage, key: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    focus = page.window().focusWidget()
    assert focus is not None
    if isinstance(key, str):
        QTest.keyClicks(focus, key)
    else:
        QTest.keyClick(focus, key, held)
    QApplication.processEvents()


def test_shift_and_the_arrows_mark_and_the_bar_says_how_many(page: WalkPage) -> None:
    assert page.list.marks == THREE
    assert page.marked.isVisible()
    assert page.marked.said.text().startswith("3 rows are marked.")


def test_not_known_is_said_of_all_with_one_event_each_and_taken_back_in_one_press(page: WalkPage) -> None:
    document = page.document
    before, events = {id_: document.review.answer(id_) for id_ in THREE}, len(document.record.events)
    press(page, "u")
    assert {document.review.answer(id_).value for id_ in THREE} == {"unknown"}
    assert len(document.record.events) == events + 3
    assert page.marked.said.text() == "3 are not known yet now."
    assert page.marked.undo.text() == "Undo all 3"
    press(page, Qt.Key.Key_Space)
    assert {id_: document.review.answer(id_) for id_ in THREE} == before
    assert len(document.record.events) == events + 6


def test_a_level_is_never_given_to_several(page: WalkPage) -> None:
    before = page.document.record.fingerprint
    press(page, "3")
    assert page.document.record.fingerprint == before
    assert page.marked.said.text().startswith("A level is given one by one")


def test_not_applicable_wants_one_reason_for_all(page: WalkPage, monkeypatch: pytest.MonkeyPatch) -> None:
    def give(dialog: WordsDialog) -> int:
        dialog.field.control.set_text("There is no agent.")
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(WordsDialog, "exec", give)
    press(page, "n")
    answers = [page.document.review.answer(id_) for id_ in THREE]
    assert all(answer.value == "na" and answer.note.startswith("There is no agent.") for answer in answers)


def test_one_entry_of_evidence_stands_with_each(page: WalkPage, monkeypatch: pytest.MonkeyPatch) -> None:
    def give(dialog: SharedEvidence) -> int:
        dialog.what.control.set_text("Hazard analysis")
        dialog.date.control.set_text("2026-05-04")
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(SharedEvidence, "exec", give)
    press(page, "e")
    last = [page.document.review.answer(id_).evidence[-1] for id_ in THREE]
    assert {(entry.description, entry.date) for entry in last} == {("Hazard analysis", "2026-05-04")}


def test_half_a_date_is_said_and_nothing_is_given(page: WalkPage) -> None:
    dialog = SharedEvidence(page.theme, 3, page)
    dialog.what.control.set_text("Hazard analysis")
    dialog.date.control.set_text("2026-05")
    dialog.accept()
    assert dialog.date.error()
    assert not dialog.result()


def test_escape_unmarks_and_the_keys_answer_one_row_again(page: WalkPage) -> None:
    press(page, Qt.Key.Key_Escape)
    assert page.list.marks == ()
    assert not page.marked.isVisible()
    press(page, "1")
    assert [page.document.review.answer(id_).value for id_ in THREE][2] == 1


def test_another_edit_ends_the_offer_to_take_all_back(page: WalkPage) -> None:
    press(page, "u")
    page.document.undo()
    assert not page.marked.undo.isVisible()


def test_the_space_key_marks_a_row_at_its_box(page: WalkPage) -> None:
    box = page.list.rows["AVA-6"].mark
    box.setFocus(Qt.FocusReason.TabFocusReason)
    press(page, Qt.Key.Key_Space)
    assert page.list.marks == (*THREE, "AVA-6")


def test_every_row_begins_at_the_same_edge_whatever_is_answered(page: WalkPage) -> None:
    press(page, "u")
    QApplication.processEvents()
    assert len({(row.mark.x(), row.choice.x()) for row in page.list.rows.values()}) == 1


def test_a_review_that_is_open_to_read_says_so_at_every_answer_and_marks_nothing(page: WalkPage) -> None:
    row = page.list.rows["AVA-6"]
    row.set_read_only(read_only=True)
    assert row.choice.accessibleName() == f"{page.document.checklist.by_id['AVA-6'].name}, read only"
    assert row.mark.isHidden()


def test_in_a_low_window_what_is_said_of_all_is_a_menu(page: WalkPage) -> None:
    page.resize(1024, 300)
    QApplication.processEvents()
    assert page.marked.more.isVisible()
    assert not page.marked.acts["unknown"].isVisible()
    press(page, "u")
    assert {page.document.review.answer(id_).value for id_ in THREE} == {"unknown"}
