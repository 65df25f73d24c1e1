"""The ways to the board: from a consideration, from what is to be fixed first, by the window's keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dtadesign.gui.commands import COMMANDS
from dtadesign.gui.opening import open_review
from dtadesign.gui.pages import PAGES
from dtadesign.gui.summary_page import SummaryPage
from dtadesign.gui.widgets.buttons import LinkButton

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from dtadesign.gui.theme import Theme
    from dtadesign.gui.walk_page import WalkPage


def test_the_key_a_leads_from_a_consideration_to_a_new_action_about_it(
    walk_page: WalkPage, qtbot: QtBot
) -> None:
    walk_page.enter("HUM-5")
    QApplication.processEvents()
    with qtbot.waitSignal(walk_page.go_asked) as asked:
        QTest.keyClick(walk_page.window().focusWidget(), Qt.Key.Key_A)
    assert asked.args == ["actions", "new/HUM-5"]


def test_a_consideration_shows_its_actions_and_leads_to_them(walk_page: WalkPage, qtbot: QtBot) -> None:
    walk_page.enter("LEX-2")
    part = walk_page.article.acts
    assert [link.text() for link in part.links] == ["A-5"]
    assert "Have the agency send the table" in part.links[0].accessibleName()
    with qtbot.waitSignal(walk_page.go_asked) as asked:
        part.links[0].click()
    assert asked.args == ["actions", "A-5"]
    walk_page.enter("LEX-1")
    assert part.links == []
    with qtbot.waitSignal(walk_page.go_asked) as asked:
        part.new.click()
    assert asked.args == ["actions", "new/LEX-1"]


def test_what_is_to_be_fixed_first_leads_to_its_action_or_to_a_new_one(
    theme: Theme, review_file: Path, qtbot: QtBot
) -> None:
    document = open_review(review_file, "A. Tester")
    page = SummaryPage(theme, document)
    qtbot.addWidget(page)
    page.refresh()
    page.fix.turn()
    links = {link.accessibleName(): link for link in page.fix.findChildren(LinkButton)}
    for name, place in (
        ("Action A-1 about Honest about who is there, and when", "A-1"),
        ("Make an action of A real say in the design", "new/LEX-1"),
    ):
        with qtbot.waitSignal(page.go_asked) as asked:
            links[name].click()
        assert asked.args == ["actions", place]
    with qtbot.waitSignal(page.go_asked) as asked:
        page.fix.what_if.click()
    assert asked.args == ["actions", "whatif"]
    document.close()


def test_it_is_the_fourth_tab_and_the_report_the_fifth() -> None:
    assert [page.name for page in PAGES if page.tab][3:] == ["actions", "report"]
    keys = {command.id: command.keys for command in COMMANDS}
    assert (keys["actions"], keys["report_page"]) == (("Ctrl+4",), ("Ctrl+5",))
