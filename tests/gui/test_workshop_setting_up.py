"""Setting a workshop up: cases on cards, the suggested considerations ticked, a file at its end."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from dtadesign.gui.opening import kind_of
from dtadesign.gui.workshop_case_cards import status_words
from dtadesign.gui.workshop_setup_dialog import SetupDialog
from dtadesign.workshop.cases import read_case, shipped_cases
from dtadesign.workshop.record import read_workshop
from tests.gui.workshop_hands import case_file, main_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.main_window import MainWindow
    from dtadesign.gui.theme import Theme


@pytest.fixture
def main(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    shown = main_window(theme, tmp_path)
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    shown.show()
    yield shown
    shown.windows.close_all()


@pytest.fixture
def sheet(main: MainWindow, theme: Theme, qtbot: QtBot) -> SetupDialog:
    dialog = SetupDialog(theme, main.settings, main)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_every_case_that_ships_has_a_card_that_says_it_is_a_draft(sheet: SetupDialog) -> None:
    cases = [read_case(path) for path in shipped_cases()]
    assert [card.case.id for card in sheet.cards.cards] == [case.id for case in cases]
    for card, case in zip(sheet.cards.cards, cases, strict=True):
        assert card.accessibleName() == case.title
        assert case.profile.summary in card.accessibleDescription()
        assert ("Draft" in card.accessibleDescription()) == (case.status == "draft")


def test_a_case_brings_its_suggested_considerations_ticked(sheet: SetupDialog) -> None:
    QTest.keyClick(sheet.cards.cards[0], Qt.Key.Key_Space)
    case = sheet.cards.cards[0].case
    assert sheet.choices[f"{case.id} {case.version}"].chosen == case.suggested
    assert (
        sheet.choices[f"{case.id} {case.version}"].head.text()
        == f"{case.title}: {len(case.suggested)} considerations to rate"
    )


def test_others_are_chosen_by_domain_and_come_after_the_suggested(sheet: SetupDialog) -> None:
    sheet.cards.cards[0].click()
    case = sheet.cards.cards[0].case
    choice = sheet.choices[f"{case.id} {case.version}"]
    choice.more.click()
    assert {*choice.boxes} == {entry.consideration for entry in case.key}
    other = next(id_ for id_ in choice.boxes if id_ not in case.suggested)
    choice.boxes[other].click()
    choice.boxes[case.suggested[0]].click()
    assert sheet.plan.sittings[0].considerations == (*case.suggested[1:], other)


def test_without_a_case_it_says_what_is_missing_where_it_is_seen_and_stays(
    sheet: SetupDialog, qtbot: QtBot
) -> None:
    bar = sheet._middle.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    sheet.act_button.click()
    assert sheet.isVisible()
    assert sheet.wrong.text() == "Choose a case first."
    qtbot.waitUntil(lambda: sheet.wrong.visibleRegion().boundingRect() == sheet.wrong.rect())


def test_a_case_of_ones_own_is_brought_and_what_is_wrong_with_one_is_said(
    sheet: SetupDialog, tmp_path: Path
) -> None:
    own = tmp_path / "own.yaml"
    words = case_file().read_text(encoding="utf-8")
    own.write_text(words.replace("title: Brightwater", "title: Ours").replace("id: brightwater", "id: ours"),
                   encoding="utf-8", newline="\n")  # fmt: skip
    sheet.bring(own, tick=True)
    assert sheet.cards.chosen[0].title == "Ours"
    own.write_text("format: dtadesign-case/1\n", encoding="utf-8", newline="\n")
    sheet.bring(own)
    assert "own.yaml" in sheet.wrong.text()


def test_begun_it_stands_in_a_file_and_opens(main: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(dialog: SetupDialog) -> int:
        dialog.show()
        dialog.cards.cards[0].click()
        dialog.name.control.setText("Ward 4: Tuesday")
        dialog.time.control.set_value("90")
        dialog.accept()
        return int(QDialog.DialogCode.Accepted.value)

    monkeypatch.setattr(SetupDialog, "exec", fill)
    main.files.run_workshop()
    (window,) = main.windows.workshops
    assert window.desk.path.name == "Ward 4 Tuesday.dtaworkshop"
    window.close()
    workshop = read_workshop(main.settings.folder / "Ward 4 Tuesday.dtaworkshop")
    plan = workshop.plan
    assert (plan.title, plan.facilitator, plan.seconds) == ("Ward 4: Tuesday", "", 90)


def test_what_is_printed_beforehand_is_made_at_once_where_it_is_wished(
    main: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def fill(dialog: SetupDialog) -> int:
        dialog.show()
        dialog.cards.cards[0].click()
        dialog.papers.click()
        dialog.accept()
        return int(QDialog.DialogCode.Accepted.value)

    monkeypatch.setattr(SetupDialog, "exec", fill)
    main.files.run_workshop()
    (window,) = main.windows.workshops
    folder = window.desk.path.with_suffix("")
    qtbot.waitUntil(lambda: "are kept in" in window.banners.sentence("news"), timeout=60_000)
    stems = {path.stem.split("-")[0] for path in folder.iterdir()}
    assert stems == {"agenda", "form", "tally", "case", "packet"}


def test_a_second_of_that_name_takes_no_ones_place(sheet: SetupDialog) -> None:
    sheet.name.control.setText("Tuesday")
    sheet.path.write_bytes(b"")
    assert sheet.path.name == "Tuesday 2.dtaworkshop"


def test_kinds_of_files_are_told_apart(tmp_path: Path) -> None:
    case = tmp_path / "case.yaml"
    shutil.copy(case_file(), case)
    assert kind_of(case) == "case"
    (tmp_path / "a.dtaworkshop").write_bytes(b"")
    assert kind_of(tmp_path / "a.dtaworkshop") == "workshop"


def test_the_start_page_leads_there(main: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def ask(dialog: SetupDialog) -> int:
        asked.append(dialog)
        return 0

    monkeypatch.setattr(SetupDialog, "exec", ask)
    main.start.sheet.workshop.click()
    assert len(asked) == 1
    main.commands.actions["workshop"].trigger()
    assert len(asked) == 2


def test_a_reviewed_case_does_not_call_itself_a_draft() -> None:
    from dataclasses import replace

    case = replace(read_case(case_file()), status="reviewed")
    assert status_words(case).startswith("Reviewed.")
