"""House rules in the window: beneath what they are about, taken up, merged, written, taken off, undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog

from dtadesign.exchange.rules_file import load_rules, write_rules
from dtadesign.gui import asking, packet_making, rules_work
from dtadesign.gui.flash_page import FlashPage
from dtadesign.gui.looks import Looks
from dtadesign.gui.main_window import MainWindow
from dtadesign.gui.packet_dialog import PacketDialog
from dtadesign.gui.packet_source import source_of
from dtadesign.gui.palette_index import commands
from dtadesign.gui.rules_dialog import RulesDialog
from dtadesign.gui.rules_editor import RuleDialog
from dtadesign.gui.rules_merge_dialog import MergeDialog
from dtadesign.gui.settings import Settings
from dtadesign.gui.walk_page import WalkPage
from dtadesign.review.edits_rules import HouseRulesEdit
from dtadesign.review.file import read_review
from dtadesign.review.rules import HouseRule, Overlay, RulesFor, worded
from dtadesign.review.values import Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.document import Document
    from dtadesign.gui.theme import Theme
    from dtadesign.gui.widgets.dialog import Dialog

RULE = HouseRule(
    consideration="HUM-4", text="A rota without names counts as 1.", by="Thursday group", day="2026-11-20",
    level=1,
)  # fmt: skip
RULES = Overlay(title="The clinic's rules", checklist=RulesFor(id="smi-alliance"), rules=(RULE,))
OTHER = replace(RULE, text="It counts as nothing.", level=0, by="Friday group")
ELSEWHERE = replace(RULE, consideration="HUM-1", text="A bot is nobody.", level=None)


@pytest.fixture
def window(theme: Theme, tmp_path: Path, review_file: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    settings = Settings(tmp_path / "window.ini")
    window = MainWindow(theme, settings, Looks(theme, settings))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.open_file(review_file)
    window.go("walk", "HUM-4")
    yield window
    window.close()


def document_of(window: MainWindow) -> Document:
    assert window.view is not None
    return window.view.document


def walk_of(window: MainWindow) -> WalkPage:
    assert window.view is not None
    page = window.view.page()
    assert isinstance(page, WalkPage)
    return page


def used(window: MainWindow) -> Overlay | None:
    return document_of(window).review.house_rules


def use(window: MainWindow, overlay: Overlay | None = RULES) -> None:
    document_of(window).edit(HouseRulesEdit(overlay=overlay))


def file_of(tmp_path: Path, *rules: HouseRule) -> Path:
    path = tmp_path / "theirs.yaml"
    write_rules(path, replace(RULES, title="Friday's rules", rules=rules))
    return path


def answer(monkeypatch: pytest.MonkeyPatch, how: Callable[[Dialog], object]) -> list[QDialog]:
    """Each dialog that asks is dealt with like this, and accepted."""
    asked: list[QDialog] = []

    def run(dialog: Dialog) -> int:
        asked.append(dialog)
        how(dialog)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(QDialog, "exec", run)
    return asked


def sheet(window: MainWindow, here: str = "HUM-4") -> RulesDialog:
    return RulesDialog(window.theme, document_of(window), window.settings, here, window)


# --- beneath the consideration


def test_without_rules_nothing_is_made(window: MainWindow) -> None:
    slot = walk_of(window).article.rules
    walk_of(window).show_consideration("HUM-1")
    assert (slot.card, slot.chip) == (None, None)


def test_a_rule_stands_beneath_its_consideration_and_no_other(window: MainWindow) -> None:
    use(window)
    article = walk_of(window).article
    card, chip = article.rules.card, article.rules.chip
    assert card is not None
    assert chip is not None
    assert card.isVisible()
    assert chip.isVisible()
    assert card.rules[0].words.text() == RULE.text
    assert card.rules[0].below.text() == "Counts as 1. Agreed by Thursday group on 20 November 2026."
    column = article.column
    assert column.indexOf(article.levels) < column.indexOf(card) < column.indexOf(article.acts)
    walk_of(window).show_consideration("HUM-1")
    assert not card.isVisible()
    assert not chip.isVisible()


def test_in_a_small_window_it_stands_beneath_the_levels_too(window: MainWindow) -> None:
    use(window)
    window.resize(1024, 640)
    article = walk_of(window).article
    walk_of(window).show_consideration("HUM-4")
    assert article.rules.card is not None
    place = article.column.indexOf(article.rules.card)
    assert article.column.indexOf(article.levels) < place


def test_undo_takes_it_away_again(window: MainWindow) -> None:
    use(window)
    document_of(window).undo()
    card = walk_of(window).article.rules.card
    assert card is not None
    assert not card.isVisible()
    assert used(window) is None
    document_of(window).redo()
    assert card.isVisible()


def test_what_undo_did_is_said(window: MainWindow, qtbot: QtBot) -> None:
    use(window)
    with qtbot.waitSignal(document_of(window).undone) as told:
        document_of(window).undo()
    assert told.args == ["Undone: the house rules are as they were before.", ""]


def test_a_changed_wording_is_said_beneath_it(window: MainWindow) -> None:
    use(window, replace(RULES, rules=(replace(RULE, wording="0" * 12),)))
    card = walk_of(window).article.rules.card
    assert card is not None
    assert "worded differently" in card.rules[0].below.text()


def test_a_reader_hears_it_with_the_question(window: MainWindow) -> None:
    use(window)
    slot = walk_of(window).article.rules
    assert slot.spoken("HUM-4") == "House rule: A rota without names counts as 1. Counts as 1."
    assert slot.spoken("HUM-1") == ""


def test_flash_mode_shows_it_too(window: MainWindow) -> None:
    document_of(window).answer("HUM-4", Answer())
    use(window)
    window.go("flash", "HUM-4")
    page = window.view.page() if window.view is not None else None
    assert isinstance(page, FlashPage)
    assert page.card.rules.card is not None
    assert page.card.rules.card.isVisible()


# --- taking up


def test_a_file_is_taken_up_and_said(window: MainWindow, tmp_path: Path) -> None:
    assert window.view is not None
    assert rules_work.bring_house_rules(window.theme, window.view, file_of(tmp_path, RULE))
    assert used(window) == load_rules(tmp_path / "theirs.yaml")
    assert window.view.banners.sentence("rules") == "Friday's rules (2026-11-20): 1 house rule in use."
    document_of(window).flush()
    assert read_review(document_of(window).path).review.house_rules == used(window)


def test_rules_on_what_is_never_asked_are_not_taken_up(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(asking, "say_error", lambda *words: said.append(str(words[-1])))
    path = file_of(tmp_path, replace(RULE, consideration="HUM-44"))
    assert not rules_work.take_up(window.theme, document_of(window), path, window)
    assert 'there is no consideration "HUM-44"; the nearest known one is "HUM-4"' in said[0]
    assert used(window) is None


@pytest.mark.parametrize(
    ("take", "kept"),
    [("a", [RULE, ELSEWHERE]), ("b", [OTHER, ELSEWHERE]), ("both", [RULE, OTHER, ELSEWHERE])],
)
def test_where_others_are_in_use_one_chooses_by_consideration(
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    take: str,
    kept: list[HouseRule],
) -> None:
    use(window)

    def choose(dialog: Dialog) -> None:
        assert isinstance(dialog, MergeDialog)
        assert list(dialog.choices) == ["HUM-4"]
        dialog.choices["HUM-4"].set_value(take)

    answer(monkeypatch, choose)
    path = file_of(tmp_path, OTHER, ELSEWHERE)
    assert rules_work.take_up(window.theme, document_of(window), path, window)
    merged = used(window)
    assert merged is not None
    assert list(merged.rules) == kept
    document_of(window).undo()
    assert used(window) == RULES


def test_or_only_those_of_the_file(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(window)

    def choose(dialog: Dialog) -> None:
        assert isinstance(dialog, MergeDialog)
        dialog.whole.control.set_value("only")

    answer(monkeypatch, choose)
    rules_work.take_up(window.theme, document_of(window), file_of(tmp_path, ELSEWHERE), window)
    assert used(window) == load_rules(tmp_path / "theirs.yaml")


def test_leaving_the_question_leaves_all_as_it_is(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(window)
    monkeypatch.setattr(QDialog, "exec", lambda _: int(QDialog.DialogCode.Rejected))
    assert not rules_work.take_up(window.theme, document_of(window), file_of(tmp_path, OTHER), window)
    assert used(window) == RULES


def test_the_same_again_is_nothing_new(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = file_of(tmp_path, RULE)
    use(window, load_rules(path))
    before = len(document_of(window).record.events)
    asked = answer(monkeypatch, lambda _: None)
    assert not rules_work.take_up(window.theme, document_of(window), path, window)
    assert asked[0].windowTitle() == "Nothing new"
    assert len(document_of(window).record.events) == before


def test_rules_for_another_checklist_replace_those_in_use_only_on_wish(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(window)
    path = tmp_path / "theirs.yaml"
    write_rules(path, replace(RULES, title="Theirs", checklist=RulesFor(id="other")))
    asked = answer(monkeypatch, lambda _: None)
    assert rules_work.take_up(window.theme, document_of(window), path, window)
    assert asked[0].windowTitle() == "Use these house rules instead?"
    assert used(window) == load_rules(path)


# --- the sheet


def test_the_first_rule_begins_a_set(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = sheet(window)
    assert not dialog.save.isVisibleTo(dialog)

    def fill(asking_: Dialog) -> None:
        assert isinstance(asking_, RuleDialog)
        asking_.text.control.set_text("A rota without names counts as 1.")
        asking_.level.control.set_value("1")
        asking_.by.control.set_text("The team")
        asking_.day.control.set_text("20.11.2026")
        asking_.accept()

    answer(monkeypatch, fill)
    dialog.add.click()
    overlay, checklist = used(window), document_of(window).record.checklist
    assert overlay is not None
    wanted = replace(RULE, by="The team", from_="Lanternway 2.1")
    assert overlay.rules == (worded(wanted, checklist),)
    assert overlay.checklist == RulesFor(id=checklist.id, version=checklist.version)
    assert [row.rule for row in dialog.rows] == list(overlay.rules)
    assert dialog.said.text() == "Written down. Undo takes it back."


def test_a_rule_needs_words_and_a_day_that_is_one(window: MainWindow) -> None:
    dialog = RuleDialog(window.theme, "HUM-4", replace(RULE, text=""), document_of(window).checklist, window)
    dialog.day.control.set_text("31.2.2026")
    dialog.accept()
    assert dialog.text.error() == "Write what was agreed. One sentence is enough."
    assert dialog.day.error()
    assert dialog.result() != QDialog.DialogCode.Accepted


def test_one_is_changed_where_it_stands(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    use(window, replace(RULES, rules=(RULE, ELSEWHERE)))
    dialog = sheet(window)

    def change(asking_: Dialog) -> None:
        assert isinstance(asking_, RuleDialog)
        asking_.level.control.set_value("2")
        asking_.accept()

    answer(monkeypatch, change)
    dialog.rows[0].change.click()
    overlay = used(window)
    assert overlay is not None
    assert [(rule.consideration, rule.level) for rule in overlay.rules] == [("HUM-4", 2), ("HUM-1", None)]


def test_one_is_taken_out_and_all_are_taken_off(window: MainWindow) -> None:
    use(window, replace(RULES, rules=(RULE, ELSEWHERE)))
    dialog = sheet(window)
    dialog.rows[0].remove.click()
    overlay = used(window)
    assert overlay is not None
    assert overlay.rules == (ELSEWHERE,)
    dialog.drop.click()
    assert used(window) is None
    assert dialog.rows == []
    document_of(window).undo()
    assert used(window) == overlay


def test_they_are_saved_as_a_file(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(window)
    path = tmp_path / "ours.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "ours"), ""))
    dialog = sheet(window)
    dialog.save.click()
    assert load_rules(path) == RULES
    assert dialog.said.text() == f"ours.yaml is in {tmp_path}."


def test_a_file_is_dropped_on_the_sheet(window: MainWindow, tmp_path: Path) -> None:
    dialog, data = sheet(window), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file_of(tmp_path, RULE)))])
    copies, none, held = Qt.DropAction.CopyAction, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(5, 5), copies, data, none, held))
    assert used(window) == load_rules(tmp_path / "theirs.yaml")
    assert len(dialog.rows) == 1


def test_a_review_that_is_only_read_lists_them_and_changes_nothing(
    window: MainWindow, review_file: Path, qtbot: QtBot
) -> None:
    use(window)
    assert document_of(window).flush()
    document_of(window)._let_go()
    dialog = sheet(window)
    assert not dialog.take.isEnabled()
    assert not dialog.rows[0].change.isVisibleTo(dialog)
    assert dialog.save.isEnabled()


def test_where_one_stands_nowhere_no_rule_is_offered(window: MainWindow) -> None:
    assert not sheet(window, here="").add.isVisibleTo(window)


# --- by the window's own ways


def test_a_file_that_is_dropped_on_the_window_is_taken_up(window: MainWindow, tmp_path: Path) -> None:
    assert window.open_file(file_of(tmp_path, RULE))
    assert used(window) == load_rules(tmp_path / "theirs.yaml")


def test_without_a_review_it_says_what_to_open_first(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.close_review()
    asked = answer(monkeypatch, lambda _: None)
    assert not window.open_file(file_of(tmp_path, RULE))
    assert asked[0].windowTitle() == "These are house rules"


def test_the_menu_shows_the_sheet_for_where_one_is(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, lambda _: None)
    window.commands.actions["house_rules"].trigger()
    (dialog,) = asked
    assert isinstance(dialog, RulesDialog)
    assert dialog.add.text() == "Write one for HUM-4…"
    assert any(entry.place == "house_rules" for entry in commands({"house_rules"}))


def test_a_packet_s_sheet_takes_them_along(window: MainWindow, tmp_path: Path) -> None:
    asked = PacketDialog(window.theme, window.settings, source_of(document_of(window).record), window)
    assert packet_making._packet(asked).house_rules is None
    asked.rules.take(file_of(tmp_path, RULE))
    assert asked.rules.said.text() == "Friday's rules (2026-11-20): 1 house rule"
    made = packet_making._packet(asked)
    assert made.overlay == load_rules(tmp_path / "theirs.yaml")
    asked.rules.without.click()
    assert packet_making._packet(asked).house_rules is None


def test_a_packet_s_sheet_says_what_is_wrong_with_them(window: MainWindow, tmp_path: Path) -> None:
    asked = PacketDialog(window.theme, window.settings, source_of(document_of(window).record), window)
    asked.rules.take(file_of(tmp_path, replace(RULE, consideration="HUM-44")))
    assert "HUM-44" in asked.rules.said.text()
    assert asked.rules.overlay is None


def test_what_the_sheet_asks_has_the_room_of_the_window(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = sheet(window)
    dialog.show()

    def fill(asking_: Dialog) -> None:
        assert isinstance(asking_, RuleDialog)
        asking_.text.control.set_text("A rota without names counts as 1.")
        asking_.accept()

    asked = answer(monkeypatch, fill)
    dialog.add.click()
    assert isinstance(asked[0], RuleDialog)
    assert asked[0].room.height() > dialog.height()
